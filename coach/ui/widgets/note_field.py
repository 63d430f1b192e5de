"""A field for a note."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit


class NoteField(QPlainTextEdit):
    """A field for a note, which Tab leaves; `told` tells every change that a person makes."""

    told = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.textChanged.connect(lambda: self.told.emit(self.toPlainText()))

    def show_note(self, text: str) -> None:
        """Show `text`, without telling it."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
