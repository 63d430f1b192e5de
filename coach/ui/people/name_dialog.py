"""Asks for names of people, and says at once what is wrong with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout

from coach.base.problems import Problem
from coach.text.messages import lines_of
from coach.ui.widgets.announcement import announce
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.text_field import text_field

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

WIDTH = 460
"""Width of the dialog in pixels, where the window has room for it."""


class NameDialog(QDialog):
    """Shows a field for each of `fields`, its name and what stands in it, and a button called `done`.

    `act` gets the texts; a `Problem` that it raises is shown in the dialog, which stays open then. Deleted
    when it is closed.
    """

    other_requested = Signal()
    """The person chose `other`, a link below the fields."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        about: str,
        fields: Sequence[tuple[str, str]],
        done: str,
        act: Callable[[list[str]], object],
        other: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._act = act
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING * 3 // 2, SPACING, SPACING * 3 // 2, SPACING)
        column.setSpacing(SPACING // 2)
        column.addWidget(label(title, "heading", wrap=True))
        if about:
            column.addWidget(label(about, "quiet", wrap=True))
        self.fields: list[QLineEdit] = []
        for name, text in fields:
            field = text_field(name)
            field.setText(text)
            field.selectAll()
            caption = label(name, wrap=True)
            caption.setBuddy(field)
            column.addWidget(caption)
            column.addWidget(field)
            self.fields.append(field)
        self.fault = label(role="warning", wrap=True)
        self.fault.hide()
        column.addWidget(self.fault)
        if other:
            link = button(other, "link")
            link.setAutoDefault(False)
            link.clicked.connect(self.other_requested)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        column.addLayout(self._buttons(done))
        wide = min(WIDTH, parent.window().width())
        self.resize(wide, column.totalHeightForWidth(wide))
        self.fields[0].setFocus()

    def _buttons(self, done: str) -> QHBoxLayout:
        self.done_button = button(done, "primary")
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self._finish)
        cancel = button(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(SPACING // 2)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.done_button)
        return row

    def _finish(self) -> None:
        try:
            self._act([field.text() for field in self.fields])
        except Problem as problem:
            text = " ".join(lines_of(problem))
            self.fault.setText(text)
            self.fault.show()
            self.resize(self.width(), max(self.height(), self._needed()))
            for blank in [field for field in self.fields if not field.text().strip()][:1]:
                blank.setFocus()
            announce(self, text, interrupts=False)
        else:
            self.accept()

    def _needed(self) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(self.width()) if layout is not None else 0
