"""The days of an export: ranges to choose from, and the first and last day."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from coach.core.bounds import YEARS
from coach.report.measures import DATED, days_with_year, progress_text
from coach.text.formats import day_format
from coach.ui.widgets.buttons import segments
from coach.ui.widgets.date_field import date_field, day_of, set_day
from coach.ui.widgets.flow_layout import FlowLayout
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.stack import Stack

ALL, SINCE_REPORT = 0, 1
"""The ids of the ranges of all sessions, and since the last report; others are their numbers of days."""


class ExportDays(QWidget):
    """Shows the ranges and two days; a range sets both days, a day that is changed leaves the range.

    Where all sessions are chosen, `reach` is shown in place of the days: those of the first and the last
    session, None without any. Weeks of the calendars begin on `week_start`, Monday 0. `since` is the first
    day since the last report, None without one.
    """

    changed = Signal()

    def __init__(
        self,
        shown: tuple[date, date],
        today: date,
        reach: tuple[date, date] | None,
        week_start: int,
        since: date | None = None,
    ) -> None:
        super().__init__()
        self._today = today
        self._since = since
        names = (self.tr("4 weeks"), self.tr("3 months"), self.tr("1 year"))
        entries = [(days, name, name) for days, name in zip((28, 91, 365), names, strict=True)]
        frame, self.ranges = segments([*entries, (ALL, self.tr("All"), self.tr("All sessions"))])
        self.ranges.idClicked.connect(self._choose)
        years, form = (int(YEARS.low), int(YEARS.high)), day_format(progress_text(DATED))
        self.first, self.last = (date_field(day, form, week_start, years) for day in shown)
        self.first.setAccessibleName(self.tr("From"))
        self.last.setAccessibleName(self.tr("To"))
        days = QWidget()
        row = FlowLayout(days, SPACING // 2)
        row.add(self.first)
        row.add(label("–"))
        row.add(self.last)
        self.all_days = label(days_with_year(*reach) if reach else "", "field")
        self._shown = Stack()
        self._shown.addWidget(days)
        self._shown.addWidget(self.all_days)
        flow = FlowLayout(self, SPACING // 2)
        flow.add(frame)
        if since is not None:
            flow.add(self._since_report())
        flow.add(self._shown)
        for field in (self.first, self.last):
            field.dateChanged.connect(self._leave_range)
        count = (shown[1] - shown[0]).days + 1
        if shown[1] == today and count in (28, 91, 365):
            self.ranges.button(count).setChecked(True)

    def _since_report(self) -> QWidget:
        """Return the range since the last report, which stands apart: a narrow dialog can break there."""
        text, name = self.tr("Since last report"), self.tr("Since the last report")
        frame, alone = segments([(SINCE_REPORT, text, name)])
        segment = alone.button(SINCE_REPORT)
        alone.removeButton(segment)
        self.ranges.addButton(segment, SINCE_REPORT)
        return frame

    @property
    def is_all(self) -> bool:
        """Whether all sessions are chosen."""
        return self.ranges.checkedId() == ALL

    @property
    def days(self) -> tuple[date | None, date | None]:
        """The first and the last day; None where all are chosen."""
        return (None, None) if self.is_all else (day_of(self.first), day_of(self.last))

    def choose_all(self) -> None:
        """Choose all sessions."""
        self.ranges.button(ALL).click()

    def _choose(self, days: int) -> None:
        if days != ALL:
            with QSignalBlocker(self.first), QSignalBlocker(self.last):
                first = self._today - timedelta(days=days - 1)
                if days == SINCE_REPORT:
                    first = min(self._since or first, self._today)
                set_day(self.first, first)
                set_day(self.last, self._today)
        self._shown.setCurrentIndex(days == ALL)
        self.changed.emit()

    def _leave_range(self) -> None:
        if (checked := self.ranges.checkedButton()) is not None:
            self.ranges.setExclusive(False)
            checked.setChecked(False)
            self.ranges.setExclusive(True)
        self.changed.emit()
