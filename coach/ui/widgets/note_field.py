"""A field for a note."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPlainTextEdit


class NoteField(QPlainTextEdit):
    """A plain text field that the Tab key leaves; `edited` carries the text after each change."""

    edited = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.textChanged.connect(lambda: self.edited.emit(self.toPlainText()))

    def show_note(self, text: str) -> None:
        """Show `text` without emitting `edited`."""
        with QSignalBlocker(self):
            self.setPlainText(text)
