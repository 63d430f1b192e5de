"""A scale from 0 to 10."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from coach.ui.widgets.buttons import button
from coach.ui.widgets.layouts import SPACING

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


LEAST_PX = 28
"""The least width of a value, in pixels."""


class EndSegment(QPushButton):
    """The button at an end of a scale: it says what the number means, and is as wide as that in bold."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("role", "segment")
        self.setProperty("end", "true")
        self.setAutoDefault(True)

    def sizeHint(self) -> QSize:
        """Return the size for the bold text in the present font."""
        bold = QFont(self.font())
        bold.setBold(True)
        wide = QFontMetrics(bold).horizontalAdvance(self.text()) + SPACING
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: the text is never cut."""
        return self.sizeHint()


class Scale(QFrame):
    """Eleven buttons, 0 to 10, of which one or none is chosen; digits choose while the focus is inside.

    `name` is what is rated. `low` and `high` are the texts of the ends, such as `0 none` and `10 worst`;
    where they are empty, the ends show their numbers alone. Focus that a page gives to the scale goes to
    the row and to none of its buttons, so that no value looks chosen and a bare Enter chooses none; Tab goes
    on to one of the buttons.
    """

    chosen = Signal(object)
    """The chosen value: an int, or None for none."""

    def __init__(self, name: str, low: str = "", high: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        values = QFrame()
        values.setProperty("role", "segments")
        values.setAccessibleName(name)
        values.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab needs no stop there
        row = QHBoxLayout(values)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(2)
        for value in range(11):
            end = {0: low, 10: high}.get(value, "")
            segment = EndSegment(end) if end else button(str(value), "segment")
            segment.setCheckable(True)
            segment.setAccessibleName(f"{name} {value}")
            if not end:
                segment.setProperty("tight", "true")
                segment.setMinimumWidth(LEAST_PX)
            self._group.addButton(segment, value)
            row.addWidget(segment, 1)
        layout.addWidget(values)
        self._group.idClicked.connect(self._choose)
        self.setFocusProxy(values)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the value of a digit; arrow keys move from value to value, of which Tab reaches one."""
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        step = (event.key() == forward) - (event.key() == back)
        if event.text() in tuple("0123456789"):
            self._group.button(int(event.text())).click()
        elif step:
            buttons = self._group.buttons()
            focused = next((number for number, one in enumerate(buttons) if one.hasFocus()), -step)
            buttons[min(max(focused + step, 0), len(buttons) - 1)].setFocus()
        else:
            super().keyPressEvent(event)

    @property
    def value(self) -> int | None:
        """The chosen value."""
        return next((value for value in range(11) if self._group.button(value).isChecked()), None)

    def _choose(self, value: int) -> None:
        checked = self._group.button(value).isChecked()
        self.show_value(value if checked else None)
        self.chosen.emit(value if checked else None)

    def show_value(self, value: int | None) -> None:
        """Show `value` as chosen, or none, without emitting `chosen`."""
        for other in range(11):
            self._group.button(other).setChecked(other == value)
