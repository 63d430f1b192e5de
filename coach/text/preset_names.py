"""Names of the built-in routines and of the exercise, as the window shows them.

On disk, on the command line and in exports the names stay as they are in the files.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

TITLES = {
    "Article": QT_TRANSLATE_NOOP("Presets", "Standard"),
    "Gentle start": QT_TRANSLATE_NOOP("Presets", "Gentle start"),
    "Long hold": QT_TRANSLATE_NOOP("Presets", "Long hold"),
    "Alternating": QT_TRANSLATE_NOOP("Presets", "Alternating"),
}
"""Title of each built-in routine by its name; no other routine can have such a name."""


def routine_title(name: str) -> str:
    """Return the name of a routine as the window shows it: translated, if the routine is built in."""
    title = TITLES.get(name)
    return QCoreApplication.translate("Presets", str(title)) if title else name
