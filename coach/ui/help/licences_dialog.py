"""The licences of all that this copy contains, to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from coach.base.licences import licences, reflowed
from coach.ui.widgets.buttons import button
from coach.ui.widgets.layouts import SPACING

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

WIDTH, HEIGHT = 900, 600
"""Size of the dialog in pixels, where the screen has room for it."""

NAMES_PX = 240
"""Width of the list of names, in pixels."""


class LicencesDialog(QDialog):
    """Shows a list of parts, and the licence of the one that is chosen. Deleted when it is closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Licences"))
        room = self.screen().availableSize()
        self.resize(min(WIDTH, room.width() - 2 * SPACING), min(HEIGHT, room.height() - 4 * SPACING))
        self._licences = licences()
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Licences"))
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.addItems([licence.name for licence in self._licences])
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        both = QSplitter()
        both.setChildrenCollapsible(False)
        both.addWidget(self.names)
        both.addWidget(self.text)
        both.setSizes([NAMES_PX, self.width() - NAMES_PX])
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(both, 1)
        column.addLayout(row)
        self.names.currentRowChanged.connect(self._show)
        self.names.setCurrentRow(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the rows out again: before, the padding of the style sheet was not known."""
        super().showEvent(event)
        self.names.doItemsLayout()

    def _show(self, row: int) -> None:
        licence = self._licences[row]
        self.text.setPlainText(reflowed(licence.text()))
        self.text.setAccessibleName(licence.name)
