"""Rows of settings: what it is at the left, its value or control at the right, grouped on a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from coach.ui.widgets.flow_layout import FlowLayout
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.switch import Switch
from coach.ui.widgets.wheel_guard import guard_wheel

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

CAPTION_PX = 150
"""Least width of a caption beside its control, in pixels; with less room the control goes below."""


class Row(QWidget):
    """A caption with a line of help, and `control` at its right, or below it where there is no room.

    Screen readers hear the caption as the name of the control, unless it has a text, and `spoken` and the
    help as its description. A click on the row of a switch turns the switch.
    """

    def __init__(self, title: str, control: QWidget, help_text: str = "", *, spoken: str = "") -> None:
        super().__init__()
        self.control = control
        self._field = control.focusProxy() or control
        self._spoken = spoken
        guard_wheel(self._field)
        has_text = isinstance(self._field, QAbstractButton) and bool(self._field.text())
        if not self._field.accessibleName() and not has_text:
            self._field.setAccessibleName(title)
        caption = QWidget()
        column = QVBoxLayout(caption)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addStretch()
        self.title = label(title, wrap=True)
        self.help = label("", "small", wrap=True)
        if not has_text:
            self.title.setBuddy(self._field)  # for screen readers on Linux it names a list
        column.addWidget(self.title)
        column.addWidget(self.help)
        column.addStretch()
        self._line = FlowLayout(gap=SPACING)
        self._line.add(caption, CAPTION_PX)
        self._line.add(control)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        outer.addLayout(self._line)
        self.show_help(help_text)

    def show_help(self, text: str) -> None:
        """Show `text` below the caption; nothing where it is empty."""
        if text != self.help.text() or text == "":
            self.help.setText(text)
            self.help.setVisible(bool(text))
            self._field.setAccessibleDescription(". ".join(filter(None, (self._spoken, text))))

    def set_enabled(self, enabled: bool) -> None:  # noqa: FBT001 - as Qt's own
        """Switch the control on or off; the help stays readable: it may say why."""
        self.control.setEnabled(enabled)
        self.title.setEnabled(enabled)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Turn a switch whose row was clicked."""
        if isinstance(self.control, Switch) and event.button() is Qt.MouseButton.LeftButton:
            if self.control.isEnabled() and self.rect().contains(event.position().toPoint()):
                self.control.click()
        else:
            super().mouseReleaseEvent(event)


class RowGroup(QWidget):
    """A heading above a card of rows, which thin lines part."""

    def __init__(self, title: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING // 2)
        if title:
            column.addWidget(label(title, "heading", wrap=True))
        frame = QFrame()
        frame.setProperty("role", "card")
        frame.setAccessibleName(title)
        self._rows = QVBoxLayout(frame)
        self._rows.setContentsMargins(0, SPACING // 4, 0, SPACING // 4)
        self._rows.setSpacing(0)
        column.addWidget(frame)

    def add(self, row: QWidget, *, with_line: bool = True) -> None:
        """Add a row at the end, with a line above it."""
        if with_line and self._rows.count():
            rule = QFrame()
            rule.setProperty("role", "rule")
            self._rows.addWidget(rule)
        self._rows.addWidget(row)
