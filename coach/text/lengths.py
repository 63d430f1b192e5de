"""Lengths of a session in words: each says what it is, as a session has several."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from coach.text.formats import half_minutes, minutes_seconds

translate = QCoreApplication.translate


def planned_text(ms: int) -> str:
    """Return how long a session is planned to take, to the half minute: `planned 7 min`."""
    return translate("Words", "planned {length}").format(length=half_minutes(ms))


def least_text(length: str) -> str:
    """Return a length to which the waits for the person are added: `at least 7 min`."""
    return translate("Words", "at least {length}").format(length=length)


def took_text(ms: int) -> str:
    """Return how long a session took without its pauses: `took 8:12`."""
    return translate("Words", "took {length}").format(length=minutes_seconds(ms))


def under_tension_text(ms: int) -> str:
    """Return how long muscles were under tension: `4:48 under tension`."""
    return translate("Words", "{time} under tension").format(time=minutes_seconds(ms))
