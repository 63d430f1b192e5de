"""Keys that several pages handle in the same way."""

from __future__ import annotations

from PySide6.QtCore import Qt

SHORTCUT_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
"""Modifiers of shortcuts: our single-key commands ignore a key that is pressed with one of these."""
