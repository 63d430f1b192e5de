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

POSITIONS = (
    # the key, and its codes on Linux, Windows and macOS
    (Qt.Key.Key_B, 56, 0x30, 0x0B),  # as the period below
    (Qt.Key.Key_F, 41, 0x21, 0x03),
    (Qt.Key.Key_I, 31, 0x17, 0x22),
    (Qt.Key.Key_M, 58, 0x32, 0x2E),
    (Qt.Key.Key_N, 57, 0x31, 0x2D),
    (Qt.Key.Key_P, 33, 0x19, 0x23),
    (Qt.Key.Key_V, 55, 0x2F, 0x09),
    (Qt.Key.Key_W, 25, 0x11, 0x0D),
    (Qt.Key.Key_Y, 29, 0x15, 0x10),
    (Qt.Key.Key_Period, 60, 0x34, 0x2F),  # a presenter sends it whatever the layout
)
"""The keys that are commands and type a letter in other scripts, by where they lie on an American keyboard.

Linux: the codes of the evdev driver, for X11 and Wayland. Windows: scan codes, set 1. macOS: the virtual key
codes of Carbon's Events.h (kVK_ANSI_F and so on), which stand for positions.
"""

SCAN_CODES: Mapping[int, Qt.Key] = {linux: key for key, linux, _, _ in POSITIONS}
"""The keys of `POSITIONS` by their native scan codes on Linux."""

WINDOWS_CODES: Mapping[int, Qt.Key] = {windows: key for key, _, windows, _ in POSITIONS}
"""The same by their scan codes on Windows."""

WINDOWS_KEYS: Mapping[int, Qt.Key] = {
    0xBE if key is Qt.Key.Key_Period else key.value: key for key, *_ in POSITIONS
}
"""The same by the virtual key codes of Windows: programs that send keys often leave out the scan code."""

MAC_KEYS: Mapping[int, Qt.Key] = {mac: key for key, _, _, mac in POSITIONS}
"""The same by the virtual key codes of macOS."""

ARABIC_QUESTION_MARK = 0x061F

HEBREW_W = Qt.Key.Key_Apostrophe
"""What the key of W types on a Hebrew keyboard, the only command there whose key types no letter.

Of some 580 layouts of X11, one with Latin letters has an apostrophe there, too: a French Dvorak.
"""

FIRST_OTHER_LETTER, FIRST_SPECIAL_KEY = 0x0250, 0x01000000
"""The range of `Qt.Key` with letters of other scripts; below it are the Latin ones."""


def key_of(event: QKeyEvent) -> Qt.Key:
    """Return the key of an event; on a layout without Latin letters, the one of `POSITIONS` in its place.

    So P stops for pain also on an Arabic keyboard, where that key types another letter.
    """
    key = event.key()
    if key == ARABIC_QUESTION_MARK:
        return Qt.Key.Key_Question
    if FIRST_OTHER_LETTER <= key < FIRST_SPECIAL_KEY or key == HEBREW_W:
        found = _key_at_its_place(event)
        if found is not None and (key != HEBREW_W or found is Qt.Key.Key_W):
            return found
    return Qt.Key(key)


def _key_at_its_place(event: QKeyEvent) -> Qt.Key | None:
    """Return the key of `POSITIONS` that lies where this one was pressed, or None."""
    code, virtual = event.nativeScanCode(), event.nativeVirtualKey()
    if sys.platform == "win32":
        return WINDOWS_CODES.get(code) if code else WINDOWS_KEYS.get(virtual)
    return MAC_KEYS.get(virtual) if sys.platform == "darwin" else SCAN_CODES.get(code)
