"""The time zone of this machine."""

from __future__ import annotations

from PySide6.QtCore import QTimeZone


def zone_name() -> str:
    """Return the IANA name of the system's time zone, as in "Europe/Berlin"."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
