"""Announcements to a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, interrupts: bool) -> None:
    """Have a screen reader say `text` about `widget`: at once, or after what it says already."""
    from PySide6.QtGui import (  # noqa: PLC0415 - building their enums takes 3 ms of the start
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    politeness = QAccessible.AnnouncementPoliteness
    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(politeness.Assertive if interrupts else politeness.Polite)
    QAccessible.updateAccessibility(event)
