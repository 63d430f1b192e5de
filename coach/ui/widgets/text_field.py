"""A field for one line of text."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit


def text_field(name: str = "") -> QLineEdit:
    """Return an empty field; `name` is its accessible name.

    WORKAROUND for Qt and Orca up to 44: a new empty field reports its cursor for the first time just before
    its first focus, and Orca then says nothing. Here it reports it at once.
    """
    made = QLineEdit()
    made.setAccessibleName(name)
    made.home(False)
    return made
