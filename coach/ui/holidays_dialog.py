"""The dialog of holidays: no training from a day to a day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from coach.core.bounds import YEARS
from coach.core.holidays import MOST_DAYS, Holiday
from coach.report.measures import DATED, days_with_year, progress_text
from coach.text.formats import day_format, named
from coach.ui.widgets.announcement import announce
from coach.ui.widgets.buttons import button
from coach.ui.widgets.date_field import date_field, day_of, set_day
from coach.ui.widgets.flow_layout import FlowLayout
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, scroll_in

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH = 560
"""Width of the dialog in pixels, where the window has room for it."""

USUAL = timedelta(days=6)
"""The last day is proposed so long after the first."""

LAST_DAY = date(int(YEARS.high), 12, 31)

LISTED = timedelta(days=366)
"""Holidays that ended longer ago are not listed."""


class HolidaysDialog(QDialog):
    """Asks for the first and the last day of a holiday, and lists the holidays there are.

    It closes when one is added or removed: the window then offers to undo that. Weeks of the calendars begin
    on `week_start`, Monday 0.
    """

    added = Signal(Holiday)
    removed = Signal(Holiday)

    def __init__(self, parent: QWidget, holidays: Sequence[Holiday], today: date, week_start: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Holidays"))
        self._today = today
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACING * 3 // 2, SPACING, SPACING * 3 // 2, SPACING // 2)
        column.setSpacing(SPACING // 2)
        about = self.tr("Nothing is planned in a holiday, no reminder comes, and no week is missed.")
        column.addWidget(label(about, "quiet", wrap=True))
        years = int(YEARS.low), int(YEARS.high)
        form = day_format(progress_text(DATED))
        self.first = date_field(today, form, week_start, years)
        self.first.setAccessibleName(self.tr("No training from"))
        self.last = date_field(today + USUAL, form, week_start, years)
        self.last.setAccessibleName(self.tr("to"))
        self._length = USUAL
        days = QWidget()
        row = FlowLayout(days, SPACING // 2)
        for part in (label(self.tr("No training from"), "field"), self.first):
            row.add(part)
        for part in (label(self.tr("to"), "field"), self.last):
            row.add(part)
        column.addWidget(days)
        self.fault = label(role="warning", wrap=True)
        column.addWidget(self.fault)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACING // 4)
        column.addLayout(self._list)
        self._show_holidays([each for each in holidays if each.last >= today - LISTED])
        column.addStretch()
        scroll_in(self, inside).addLayout(self._buttons())
        self.first.dateChanged.connect(self._move_last)
        self.last.dateChanged.connect(self._check)
        self._check()
        room = parent.window().size().boundedTo(self.screen().availableSize())
        wide = min(WIDTH, room.width())
        self.resize(wide, min(column.totalHeightForWidth(wide) + 6 * SPACING, room.height()))
        self.first.setFocus()

    @property
    def holiday(self) -> Holiday:
        """The holiday in the fields."""
        return Holiday(day_of(self.first), day_of(self.last))

    def _buttons(self) -> QHBoxLayout:
        self.add_button = button(self.tr("Add holiday"), "primary")
        self.add_button.setDefault(True)
        self.add_button.clicked.connect(self._add)
        cancel = button(self.tr("Close"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setContentsMargins(SPACING * 3 // 2, SPACING // 2, SPACING * 3 // 2, SPACING)
        row.setSpacing(SPACING // 2)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.add_button)
        return row

    def _show_holidays(self, holidays: Sequence[Holiday]) -> None:
        """List holidays: those to come first, then those that are over, the last one first."""
        coming = [each for each in holidays if each.last >= self._today]
        for each in (*coming, *reversed(holidays[: len(holidays) - len(coming)])):
            days = days_with_year(each.first, each.last)
            is_running = each.first < self._today <= each.last
            remove = button(self.tr("End now") if is_running else self.tr("Remove"))
            remove.setAccessibleName(named(remove.text(), days))
            remove.setAutoDefault(False)
            remove.clicked.connect(lambda _checked=False, holiday=each: self._remove(holiday))
            line = QWidget()
            row = FlowLayout(line, SPACING // 2)
            row.add(label(days, "field", wrap=True), 1)
            row.add(remove)
            self._list.addWidget(line)

    def _move_last(self) -> None:
        """Keep the length of the holiday when its first day is another one."""
        set_day(self.last, min(day_of(self.first) + self._length, LAST_DAY))
        self._check()

    def _check(self) -> None:
        """Show what is wrong with the days, if anything is."""
        holiday = self.holiday
        fault = ""
        if holiday.days <= 0:
            fault = self.tr("The last day is before the first.")
        elif holiday.days > MOST_DAYS:
            fault = self.tr("A holiday has at most %n days.", "", MOST_DAYS)
        else:
            self._length = holiday.last - holiday.first
        if fault and fault != self.fault.text():
            announce(self.fault, fault, interrupts=True)
        over = self.tr("These days are over already.")  # a typed month may have gone into another part
        self.fault.setText(fault or (over if holiday.last < self._today else ""))
        self.add_button.setEnabled(not fault)

    def _add(self) -> None:
        self.added.emit(self.holiday)
        self.accept()

    def _remove(self, holiday: Holiday) -> None:
        self.removed.emit(holiday)
        self.accept()
