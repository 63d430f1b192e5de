"""Announcements of the session to a screen reader."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.ui.widgets.announcement import announce
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

QUIET_S = 0.35
"""After this much quiet, in seconds, a text is announced at once."""

GATHER_MS = 250
"""Of texts that follow each other faster, the last is announced after this time."""


class ScreenReaderAnnouncer(QObject):
    """Announces texts for `widget`, without flooding the screen reader when someone skips quickly."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._text = ""
        self._announced_s = 0.0
        self._timer = single_shot(self, GATHER_MS, self._send)

    def speak_for(self, widget: QWidget) -> None:
        """Announce texts for another widget from now on: one that is on screen."""
        self._widget = widget

    def announce(self, text: str) -> None:
        """Announce `text` at once, or within `GATHER_MS` if no other text follows; phases last 500 ms."""
        self._text = text
        if self._timer.isActive() or time.monotonic() - self._announced_s < QUIET_S:
            self._timer.start()
        else:
            self._send()

    def _send(self) -> None:
        self._announced_s = time.monotonic()
        announce(self._widget, self._text, interrupts=True)
