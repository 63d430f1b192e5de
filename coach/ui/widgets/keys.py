"""Keys that several pages handle in the same way."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

SHORTCUT_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
"""Modifiers of shortcuts: our single-key commands ignore a key that is pressed with one of these."""

LETTERS = (Qt.Key.Key_F, Qt.Key.Key_I, Qt.Key.Key_M, Qt.Key.Key_P, Qt.Key.Key_V)
"""The letters that are commands."""

SCAN_CODES: Mapping[int, Qt.Key] = dict(zip((41, 31, 58, 33, 55), LETTERS, strict=True))
"""The keys of `LETTERS` by their codes on Linux: those of the evdev driver, for X11 and Wayland."""

MAC_KEYS: Mapping[int, Qt.Key] = dict(zip((0x03, 0x22, 0x2E, 0x23, 0x09), LETTERS, strict=True))
"""The same by the virtual key codes of macOS (kVK_ANSI_F and so on)."""

WINDOWS_KEYS: Mapping[int, Qt.Key] = {key.value: key for key in LETTERS}
"""The same by the virtual key codes of Windows, which are those of the Latin letters."""

FIRST_OTHER_LETTER, FIRST_SPECIAL_KEY = 0x0250, 0x01000000
"""The range of `Qt.Key` with letters of other scripts; below it are the Latin ones."""


def key_of(event: QKeyEvent) -> Qt.Key:
    """Return the key of an event; on a layout without Latin letters, the one of `LETTERS` in its place.

    So P stops for pain also on an Arabic keyboard, where that key types another letter.
    """
    key = event.key()
    if FIRST_OTHER_LETTER <= key < FIRST_SPECIAL_KEY:
        if sys.platform == "win32":
            found = WINDOWS_KEYS.get(event.nativeVirtualKey())
        elif sys.platform == "darwin":
            found = MAC_KEYS.get(event.nativeVirtualKey())
        else:
            found = SCAN_CODES.get(event.nativeScanCode())
        if found is not None:
            return found
    return Qt.Key(key)
