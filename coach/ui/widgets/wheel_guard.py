"""Fields that the mouse wheel does not change: it scrolls the page below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


GUARDED = "guarded"
"""The property of a field that has a filter."""


class _WheelFilter(QObject):
    """Passes wheel events on to the parent of a field."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ignore a wheel event, so that the parent gets it."""
        if event.type() is not QEvent.Type.Wheel:
            return super().eventFilter(watched, event)
        event.ignore()
        return True


def guard_wheel(field: QWidget) -> None:
    """Keep the wheel from changing or focusing `field` (a slider, list or number).

    A second call does nothing.
    """
    if not field.property(GUARDED):
        field.setProperty(GUARDED, True)
        if field.focusPolicy() is Qt.FocusPolicy.WheelFocus:
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(_WheelFilter(field))
