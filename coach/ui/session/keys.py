"""Which keys a session knows, when its pointer hides, and how often a screen reader is spoken to."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from coach.ui.widgets.keys import SHORTCUT_MODIFIERS

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

REQUESTS = {
    Qt.Key.Key_Space: "pause_requested",
    Qt.Key.Key_Left: "back_requested",
    Qt.Key.Key_Right: "skip_requested",
    Qt.Key.Key_Escape: "stop_requested",
    Qt.Key.Key_P: "pain_requested",
    # presenter remotes: forward, back, and the key that blanks a slide show
    Qt.Key.Key_PageDown: "skip_requested",
    Qt.Key.Key_PageUp: "back_requested",
    Qt.Key.Key_Period: "pause_requested",
    # media keys, on keyboards, headsets and television remotes
    Qt.Key.Key_MediaPlay: "pause_requested",
    Qt.Key.Key_MediaPause: "pause_requested",
    Qt.Key.Key_MediaTogglePlayPause: "pause_requested",
    Qt.Key.Key_MediaNext: "skip_requested",
    Qt.Key.Key_MediaPrevious: "back_requested",
}
"""What each key asks for: a signal of the session page. Media Stop ends nothing, and so is not here."""

POINTER_MS = 2000
"""How long the pointer stays after it was moved."""

QUIET_S, GATHER_MS = 0.35, 250
"""A screen reader is spoken to at once after so much quiet; else the last of what comes within the latter."""


def request_of(event: QKeyEvent) -> str | None:
    """Return what a key asks for; None for a key that means nothing here."""
    return None if event.modifiers() & SHORTCUT_MODIFIERS else REQUESTS.get(Qt.Key(event.key()))


class CursorAutoHide(QObject):
    """Hides the pointer over `page` while nobody moves it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._hide = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(POINTER_MS)
        self._timer.timeout.connect(lambda: page.setCursor(Qt.CursorShape.BlankCursor))
        page.setAttribute(Qt.WidgetAttribute.WA_Hover)
        page.installEventFilter(self)

    def watch(self, *, hide: bool) -> None:
        """Hide the pointer from now on, or let it stay: something asks to be clicked."""
        self._hide = hide
        self._seen()

    def _seen(self) -> None:
        self._page.unsetCursor()
        if self._hide and self._page.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the pointer where it moves."""
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.Show, QEvent.Type.Hide):
            self._seen()
        return super().eventFilter(watched, event)


class ScreenReaderAnnouncer(QObject):
    """Speaks to a screen reader on behalf of `page`, without flooding it when someone skips quickly."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._text = ""
        self._said_s = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GATHER_MS)
        self._timer.timeout.connect(self._speak)

    def say(self, text: str) -> None:
        """Have `text` said now, or with the next breath; phases last half a second and more."""
        self._text = text
        if self._timer.isActive() or time.monotonic() - self._said_s < QUIET_S:
            self._timer.start()
        else:
            self._speak()

    def _speak(self) -> None:
        self._said_s = time.monotonic()
        event = QAccessibleAnnouncementEvent(self._page, self._text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
