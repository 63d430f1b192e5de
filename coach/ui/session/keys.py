"""The keys of the session page, and what the person asks for with each of them."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from coach.ui.widgets.keys import SHORTCUT_MODIFIERS, key_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class SessionRequest(Enum):
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
    Qt.Key.Key_Space: SessionRequest.PAUSE,
    Qt.Key.Key_Left: SessionRequest.BACK,
    Qt.Key.Key_Right: SessionRequest.SKIP,
    Qt.Key.Key_Up: SessionRequest.LONGER,
    Qt.Key.Key_Down: SessionRequest.SHORTER,
    Qt.Key.Key_Return: SessionRequest.READY,
    Qt.Key.Key_Enter: SessionRequest.READY,
    Qt.Key.Key_Escape: SessionRequest.STOP,
    Qt.Key.Key_P: SessionRequest.PAIN,
    Qt.Key.Key_I: SessionRequest.ANNOUNCE,
    Qt.Key.Key_W: SessionRequest.SMALL,
    # presenter remotes: forward, back, the keys that blank a slide show, and the one that starts it
    Qt.Key.Key_PageDown: SessionRequest.SKIP,
    Qt.Key.Key_PageUp: SessionRequest.BACK,
    Qt.Key.Key_Period: SessionRequest.PAUSE,
    Qt.Key.Key_B: SessionRequest.PAUSE,
    Qt.Key.Key_F5: SessionRequest.READY,
    # media keys, on keyboards, headsets and television remotes
    Qt.Key.Key_MediaPlay: SessionRequest.PAUSE,
    Qt.Key.Key_MediaPause: SessionRequest.PAUSE,
    Qt.Key.Key_MediaTogglePlayPause: SessionRequest.PAUSE,
    Qt.Key.Key_MediaNext: SessionRequest.SKIP,
    Qt.Key.Key_MediaPrevious: SessionRequest.BACK,
}
"""The request of each key. Media Stop is not here: it must not end a session."""


def request_of(event: QKeyEvent) -> SessionRequest | None:
    """Return the request of a key; None for a key without one, or pressed with a shortcut modifier."""
    return None if event.modifiers() & SHORTCUT_MODIFIERS else REQUESTS.get(key_of(event))
