"""Rows of counted sets: name, a field for the number that really happened, and what was prescribed."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, clear
from coach.ui.widgets.wheel_guard import guard_wheel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.text.set_counts import SetCounts

FIELD_EM = 9.1
"""Width of the field of a row, in sizes of its font: room for two buttons and two digits."""


class SetRows(QWidget):
    """Shows sets and reports every change at once; with `paced`, that count stays beside the field."""

    changed = Signal(int, int)
    """Index of the row, and its new count."""

    def __init__(self, most: int, *, paced: bool = False) -> None:
        super().__init__()
        self._most = most
        self._paced = paced
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(2, 1)
        self._grid.setHorizontalSpacing(SPACING)
        self._fields: list[QSpinBox] = []

    def show_rows(self, rows: Iterable[SetCounts]) -> None:
        """Replace all rows by these; Tab reaches them where they stand on the page."""
        clear(self._grid)
        self._fields = [self._add(index, row) for index, row in enumerate(rows)]
        for before, after in pairwise((self._stop_before(), *self._fields)):
            self.setTabOrder(before, after)

    def _stop_before(self) -> QWidget:
        """Return what Tab reaches before the rows; itself where there is nothing."""
        stop = self.previousInFocusChain()
        while stop not in {self, None} and not stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stop = stop.previousInFocusChain()
        return stop or self

    def focus_row(self, index: int) -> None:
        """Give the focus to the field of a row."""
        self._fields[index].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, index: int, row: SetCounts) -> QSpinBox:
        caption = label(f"{row.name} · {row.note}" if row.note else row.name)
        spin = QSpinBox()
        spin.setRange(0, self._most)
        spin.setValue(row.value)
        spin.setAccessibleName(self.tr("Repetitions, {set}").format(set=row.name))
        spin.setMinimumWidth(round(FIELD_EM * spin.fontInfo().pixelSize()))
        guard_wheel(spin)
        spin.valueChanged.connect(partial(self.changed.emit, index))
        text = self.tr("planned {count}, timed {paced}") if self._paced else self.tr("of {count}")
        text = text.replace(" {", "\u00a0{").format(count=row.prescribed, paced=row.paced)
        if row.after:
            text = f"{text} · {row.after}"
        spin.setAccessibleDescription(text)
        of = label(text, "quiet", wrap=self._paced)
        self._grid.addWidget(caption, index, 0)
        self._grid.addWidget(spin, index, 1)
        self._grid.addWidget(of, index, 2, Qt.AlignmentFlag.AlignVCenter)
        return spin
