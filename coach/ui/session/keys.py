"""The keys of the session page, and what the person asks for with each of them."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from coach.ui.widgets.keys import SHORTCUT_MODIFIERS, key_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Request(Enum):
    """What a person may ask for during a session."""

    PAUSE = auto()
    BACK = auto()
    SKIP = auto()
    STOP = auto()
    PAIN = auto()
    ANNOUNCE = auto()
    READY = auto()
    LONGER = auto()
    SHORTER = auto()
    SMALL = auto()


REQUESTS = {
    Qt.Key.Key_Space: Request.PAUSE,
    Qt.Key.Key_Left: Request.BACK,
    Qt.Key.Key_Right: Request.SKIP,
    Qt.Key.Key_Up: Request.LONGER,
    Qt.Key.Key_Down: Request.SHORTER,
    Qt.Key.Key_Return: Request.READY,
    Qt.Key.Key_Enter: Request.READY,
    Qt.Key.Key_Escape: Request.STOP,
    Qt.Key.Key_P: Request.PAIN,
    Qt.Key.Key_I: Request.ANNOUNCE,
    Qt.Key.Key_W: Request.SMALL,
    # presenter remotes: forward, back, and the key that blanks a slide show
    Qt.Key.Key_PageDown: Request.SKIP,
    Qt.Key.Key_PageUp: Request.BACK,
    Qt.Key.Key_Period: Request.PAUSE,
    # media keys, on keyboards, headsets and television remotes
    Qt.Key.Key_MediaPlay: Request.PAUSE,
    Qt.Key.Key_MediaPause: Request.PAUSE,
    Qt.Key.Key_MediaTogglePlayPause: Request.PAUSE,
    Qt.Key.Key_MediaNext: Request.SKIP,
    Qt.Key.Key_MediaPrevious: Request.BACK,
}
"""The request of each key. Media Stop is not here: it must not end a session."""


def request_of(event: QKeyEvent) -> Request | None:
    """Return the request of a key; None for a key without one, or pressed with a shortcut modifier."""
    return None if event.modifiers() & SHORTCUT_MODIFIERS else REQUESTS.get(key_of(event))
