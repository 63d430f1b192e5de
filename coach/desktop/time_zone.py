"""The time zone of this machine."""

from __future__ import annotations

from PySide6.QtCore import QTimeZone

from coach.base.clocks import local_now
from coach.core import zones


def zone_name() -> str:
    """Return the IANA name of the system's time zone, as in "Europe/Berlin", or its offset from UTC now."""
    now = local_now()
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode(errors="replace")
    return zones.zone_name(name, now)
