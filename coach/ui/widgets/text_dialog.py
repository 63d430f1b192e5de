"""A dialog that shows a text to read, to copy and to save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

WIDTH, HEIGHT = 760, 520
"""Size of the dialog in pixels, where the screen has room for it."""


class TextDialog(QDialog):
    """Shows what `text` returns; it is called with whether the box `choice` is ticked, if there is one.

    Deleted when it is closed.
    """

    save_requested = Signal(str)
    """The text that is shown, to be saved in a file."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: Callable[[bool], str],
        *,
        explanation: str = "",
        choice: str = "",
        may_save: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        room = self.screen().availableSize()
        self.resize(min(WIDTH, room.width() - 2 * SPACING), min(HEIGHT, room.height() - 4 * SPACING))
        self._text = text
        column = QVBoxLayout(self)
        if explanation:
            column.addWidget(label(explanation, wrap=True))
        self.shown = QPlainTextEdit()
        self.shown.setReadOnly(True)
        self.shown.setTabChangesFocus(True)
        self.shown.setAccessibleName(title)
        self.shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        column.addWidget(self.shown, 1)
        self.choice = QCheckBox(choice)
        self.choice.setVisible(bool(choice))
        self.choice.toggled.connect(self._fill)
        column.addWidget(self.choice)
        row = QHBoxLayout()
        copy, save, close = (button(text) for text in (self.tr("Copy"), self.tr("Save…"), self.tr("Close")))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.shown.toPlainText()))
        save.clicked.connect(lambda: self.save_requested.emit(self.shown.toPlainText()))
        close.clicked.connect(self.accept)
        save.setVisible(may_save)
        for one in (copy, save):
            row.addWidget(one)
        row.addStretch()
        row.addWidget(close)
        column.addLayout(row)
        self._fill()
        close.setFocus()

    def _fill(self) -> None:
        self.shown.setPlainText(self._text(self.choice.isChecked()))
