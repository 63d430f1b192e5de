"""A banner above the contents of a page: one line of text, with buttons beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QPushButton, QWidget


class Banner(QFrame):
    """Hidden at first. `role` is "note" for information and "message" for a warning."""

    def __init__(self, role: str = "note", text: str = "") -> None:
        super().__init__()
        self.setProperty("role", role)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        self._row.setSpacing(SPACING // 2)
        self._text = label(text, wrap=True)
        self._row.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        """The line of text."""
        return self._text.text()

    def add(self, widget: QWidget) -> None:
        """Add a widget at the end of the line."""
        self._row.addWidget(widget)

    def add_button(self, text: str, requested: SignalInstance, role: str = "") -> QPushButton:
        """Add a button that emits `requested`, and return it."""
        made = button(text, role)
        made.clicked.connect(requested)
        self.add(made)
        return made

    def show_text(self, text: str) -> None:
        """Show the banner with `text`; an empty text hides it. Needs a parent, as all that is shown."""
        self._text.setText(text)
        self.setVisible(bool(text))
