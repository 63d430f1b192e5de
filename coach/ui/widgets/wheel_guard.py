"""The mouse wheel scrolls the page: a field that it passes over on the way must not change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class _Past(QObject):
    """Lets the wheel through to what the field stands in."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ignore the wheel, and keep the field from it."""
        if event.type() is not QEvent.Type.Wheel:
            return super().eventFilter(watched, event)
        event.ignore()
        return True


def guard_wheel(field: QWidget) -> None:
    """Have `field`, a slider, a list or a number, never be changed by the wheel; twice is once."""
    if field.findChild(_Past) is None:
        field.installEventFilter(_Past(field))
