"""Hides the mouse cursor over the session while it rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt

from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

REST_MS = 2000
"""Time after the last move until the cursor is hidden."""


class CursorAutoHide(QObject):
    """Hides the cursor over `widget` while nobody moves the mouse."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._hiding = False
        self._timer = single_shot(self, REST_MS, lambda: widget.setCursor(Qt.CursorShape.BlankCursor))
        widget.setAttribute(Qt.WidgetAttribute.WA_Hover)
        widget.installEventFilter(self)

    def set_hiding(self, *, hiding: bool) -> None:
        """Hide a resting cursor, or leave it visible while there is something to click."""
        self._hiding = hiding
        self._show_cursor()

    def _show_cursor(self) -> None:
        """Show the cursor, and hide it again after `REST_MS`."""
        self._widget.unsetCursor()
        if self._hiding and self._widget.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the cursor when it moves."""
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.Show, QEvent.Type.Hide):
            self._show_cursor()
        return super().eventFilter(watched, event)
