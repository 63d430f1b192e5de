"""What is new: the changelog, to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout

from coach.base.changes import changes
from coach.text.formats import is_english
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WIDTH, HEIGHT = 820, 600
"""Size of the dialog in pixels, where the screen has room for it."""


class NewsDialog(QDialog):
    """Shows what changed in each version, the newest first. Deleted when it is closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What is new"))
        room = self.screen().availableSize()
        self.resize(min(WIDTH, room.width() - 2 * SPACING), min(HEIGHT, room.height() - 4 * SPACING))
        column = QVBoxLayout(self)
        text = changes()
        if text and not is_english():
            column.addWidget(label(self.tr("These notes are in English."), "quiet", wrap=True))
        self.shown = QTextBrowser()
        self.shown.setAccessibleName(self.tr("What is new"))
        self.shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the text is English
        self.shown.setOpenLinks(False)
        self.shown.setTabChangesFocus(True)
        self.shown.document().setDocumentMargin(SPACING)
        if text:
            self.shown.setMarkdown(text)
        else:
            self.shown.setPlainText(self.tr("This copy brings no list of changes."))
        column.addWidget(self.shown, 1)
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(close)
        column.addLayout(row)
