"""The system clocks, which are passed to the parts that need them."""

from __future__ import annotations

import sys
import time
from datetime import UTC, date, datetime


def monotonic_ms() -> int:
    """Return the monotonic clock in milliseconds; sessions run on it if there is no sound."""
    return time.monotonic_ns() // 1_000_000


def boottime_ms() -> int:
    """Return a monotonic clock in milliseconds that goes on while the computer is suspended.

    `time.monotonic` stops meanwhile on Linux and macOS, and goes on under Windows.
    """
    if sys.platform == "linux":
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
    if sys.platform == "darwin":
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW) // 1_000_000
    return time.monotonic_ns() // 1_000_000


def suspended_ms() -> int:
    """Return for how many milliseconds this computer was suspended until now, since some point in the past.

    The difference of two clocks of the system, one of which stops while the computer is suspended. They are
    read one after the other, so that a busy computer may add a few milliseconds.
    """
    if sys.platform == "linux":
        since = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        return (time.clock_gettime_ns(time.CLOCK_BOOTTIME) - since) // 1_000_000
    if sys.platform == "darwin":
        since = time.clock_gettime_ns(time.CLOCK_UPTIME_RAW)
        return (time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW) - since) // 1_000_000
    if sys.platform == "win32":
        return _suspended_on_windows_ms()
    return 0


def _suspended_on_windows_ms() -> int:
    if sys.platform != "win32":
        return 0
    import ctypes  # noqa: PLC0415 - only here, and only in a session

    kernel = ctypes.windll.kernel32
    kernel.GetTickCount64.restype = ctypes.c_uint64
    awake = ctypes.c_uint64()  # in units of 100 ns
    if not kernel.QueryUnbiasedInterruptTime(ctypes.byref(awake)):
        return 0
    return int(kernel.GetTickCount64()) - awake.value // 10_000


def local_now() -> datetime:
    """Return the current time with the offset of the system's time zone, which is read again.

    Without that Python keeps the zone of the start, while Qt and the desktop have another after a journey.
    """
    if sys.platform != "win32":
        time.tzset()
    return in_local_zone(datetime.now(UTC))


def in_local_zone(moment: datetime) -> datetime:
    """Return a moment with the offset of the system's time zone; in UTC where Python refuses that offset.

    The variable TZ may name one of a day or more, which Python's dates cannot have.
    """
    try:
        return moment.astimezone()
    except ValueError:
        return moment.astimezone(UTC)


def local_today() -> date:
    """Return the day by the system's time zone, which is read again."""
    return local_now().date()
