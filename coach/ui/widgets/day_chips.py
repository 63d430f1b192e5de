"""The days of the week as seven small buttons, of which any number is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from coach.ui.widgets.buttons import button

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QPushButton

DAYS = 7

LEAST_PX = 34
"""The least width of a day, in pixels."""


class DayChips(QFrame):
    """Shows the days (Monday 0) by a letter each; their names are full."""

    changed = Signal(tuple)
    """The days that are chosen now, in order."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("role", "segments")
        self.setAccessibleName(name)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(2)
        self.days: dict[int, QPushButton] = {}
        self._is_filling = False
        locale = QLocale()
        for day in range(DAYS):
            chip = button(locale.standaloneDayName(day + 1, QLocale.FormatType.NarrowFormat), "segment")
            chip.setCheckable(True)
            full = locale.standaloneDayName(day + 1)
            chip.setAccessibleName(full)
            chip.setToolTip(full)
            chip.setProperty("tight", "true")
            chip.setMinimumWidth(LEAST_PX)
            chip.toggled.connect(self._on_toggled)  # not `clicked`: assistive technology only toggles
            self.days[day] = chip
            row.addWidget(chip, 1)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The days that are chosen, in order."""
        return tuple(day for day in range(DAYS) if self.days[day].isChecked())

    def show_days(self, days: Collection[int], first: int) -> None:
        """Show these days as chosen, from the day `first` on, without emitting `changed`."""
        self._is_filling = True
        for place in range(DAYS):
            day = (first + place) % DAYS
            self._row.insertWidget(place, self.days[day], 1)
            self.days[day].setChecked(day in days)
        self._is_filling = False
        for place in range(1, DAYS):  # Tab goes in the same order
            before, after = ((first + n) % DAYS for n in (place - 1, place))
            self.setTabOrder(self.days[before], self.days[after])

    def _on_toggled(self) -> None:
        if not self._is_filling:
            self.changed.emit(self.chosen)
