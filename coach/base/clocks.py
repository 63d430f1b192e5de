"""The system clocks, which are passed to the parts that need them."""

from __future__ import annotations

import time
from datetime import datetime


def monotonic_ms() -> int:
    """Return the monotonic clock in milliseconds; sessions run on it if there is no sound."""
    return time.monotonic_ns() // 1_000_000


def local_now() -> datetime:
    """Return the current time with the offset of the system's time zone."""
    return datetime.now().astimezone()
