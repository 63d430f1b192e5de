"""The sets of a session, a row each: whose it was, how many repetitions really happened, of how many."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from coach.core.session import MAX_CONFIRMED
from coach.text.routine_texts import kilograms
from coach.text.session_texts import side_name
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.wheel_guard import guard_wheel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.core.routine import Leg
    from coach.core.session import SetDone


WIDE_PX = 136
"""How wide the field of a row is, in pixels: room for two buttons and two digits."""


class SetRows(QWidget):
    """Shows sets, and tells each correction at once; where `paced`, what was paced stays beside it."""

    confirmed = Signal(int, object, int)
    """Set, leg, repetitions."""

    def __init__(self, *, paced: bool = False) -> None:
        super().__init__()
        self._paced = paced
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setColumnStretch(2, 1)
        self._rows.setHorizontalSpacing(SPACING)

    def show_sets(self, sets: Iterable[SetDone]) -> None:
        """Show these sets, and no others."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for row, done in enumerate(sets):
            self._add_row(row, done)

    def _add_row(self, row: int, done: SetDone) -> None:
        name = self.tr("Set {set} · {leg}").format(set=done.set, leg=side_name(done.leg))
        caption = label(f"{name} · {kilograms(done.load_kg)}" if done.load_kg else name)
        spin = QSpinBox()
        spin.setRange(0, MAX_CONFIRMED)
        spin.setValue(done.confirmed)
        spin.setAccessibleName(self.tr("Repetitions, {set}").format(set=name))
        spin.setMinimumWidth(WIDE_PX)
        caption.setBuddy(spin)
        guard_wheel(spin)
        spin.valueChanged.connect(partial(self._tell, done.set, done.leg))
        text = self.tr("of {count}, paced {paced}") if self._paced else self.tr("of {count}")
        of = label(text.format(count=done.prescribed, paced=done.paced), "quiet", wrap=self._paced)
        self._rows.addWidget(caption, row, 0)
        self._rows.addWidget(spin, row, 1)
        self._rows.addWidget(of, row, 2, Qt.AlignmentFlag.AlignVCenter)

    def _tell(self, set_: int, leg: Leg, count: int) -> None:
        self.confirmed.emit(set_, leg, count)
