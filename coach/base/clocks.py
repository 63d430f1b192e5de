"""The clocks of this machine that the program's parts are given."""

from __future__ import annotations

import time
from datetime import datetime


def monotonic_ms() -> int:
    """Return the clock that sessions run on where there is no sound, in milliseconds."""
    return time.monotonic_ns() // 1_000_000


def local_now() -> datetime:
    """Return the present instant, with the offset of the system's time zone."""
    return datetime.now().astimezone()
