"""What time it is: the clocks of this machine that the program's parts are given."""

from __future__ import annotations

import time
from datetime import datetime

from PySide6.QtCore import QTimeZone


def monotonic_ms() -> int:
    """Return the clock that sessions run on where there is no sound, in milliseconds."""
    return time.monotonic_ns() // 1_000_000


def local_now() -> datetime:
    """Return this instant by the clock on the wall."""
    return datetime.now().astimezone()


def zone_name() -> str:
    """Return the IANA name of the zone we are in."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
