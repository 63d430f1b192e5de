"""The card for the plan: days of the week, the first one of them, and a file for a calendar."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout

from coach.core.plan import DAYS
from coach.report.measures import days_with_year
from coach.store.settings import WEEK_STARTS
from coach.text.formats import clauses, sentences, week_starts_on
from coach.ui.settings.settings_card import SettingsCard
from coach.ui.widgets.buttons import Segment, button
from coach.ui.widgets.flow_layout import FlowLayout
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.core.holidays import Holiday
    from coach.store.settings import Settings

MARGIN_PX = 4
"""What is around the days, and around the name of a narrow one, in pixels."""


class _Day(Segment):
    """A day, which can be as narrow as its name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Return the size of the name with little room around it."""
        least = super().minimumSizeHint()
        return QSize(self.sizeHint().width() - 2 * SPACING + MARGIN_PX, least.height())


class _Days(QFrame):
    """The days side by side, on one line where they have room for it."""

    def sizeHint(self) -> QSize:
        """Return the size in which each day has its usual room."""
        days = self.findChildren(_Day)
        wide = sum(day.sizeHint().width() + MARGIN_PX // 2 for day in days) + MARGIN_PX
        return QSize(wide, super().sizeHint().height())


class PlanCard(SettingsCard):
    """Edits the plan."""

    calendar_requested = Signal()
    holidays_requested = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Plan"))
        self.days: dict[int, QPushButton] = {}
        self._days_row = Row(self.tr("Training days"), self._build_days())
        self.add(self._days_row)
        names = {value: _day_name(day) for value, day in WEEK_STARTS.items() if day is not None}
        system = self.tr("As the system: {day}").format(day=_day_name(week_starts_on("")))
        self.week_start = self._choice(
            self.tr("First day of the week"),
            {"": system, **names},
            lambda old, value: replace(old, week_start=value),
        )
        self.week_start.activated.connect(lambda _index: self._order_days())
        self.holidays = button(self.tr("Holiday…"))
        self.holidays.clicked.connect(self.holidays_requested)
        self._holidays_row = Row(self.tr("Holidays"), self.holidays)
        self.add(self._holidays_row)
        self.show_holidays(())
        self.calendar = button(self.tr("Add to calendar…"))
        self.calendar.clicked.connect(self.calendar_requested)
        about = self.tr("A file (.ics) with reminders for your calendar app.")
        self.add(Row(self.tr("Calendar"), self.calendar, about))

    def _build_days(self) -> QFrame:
        group = _Days()
        group.setProperty("role", "segments")
        group.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        inside = QVBoxLayout(group)
        inside.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        self._segments = FlowLayout(gap=MARGIN_PX // 2)
        inside.addLayout(self._segments)
        locale = QLocale()
        for day in range(DAYS):
            segment = _Day(locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat))
            segment.setAutoExclusive(False)  # any number of days can be chosen
            segment.setAccessibleName(_day_name(day))
            segment.clicked.connect(self._change_days)
            self.days[day] = segment
            segment.setProperty("tight", "true")
            self._segments.add(segment, 1)  # all share the line
        return group

    def show_holidays(self, holidays: Sequence[Holiday]) -> None:
        """Show the holidays of today and of the days to come."""
        listed = clauses(days_with_year(each.first, each.last) for each in holidays)
        about = self.tr("Nothing is planned on these days, and no reminder comes.")
        self._holidays_row.show_help(self.tr("No training: {days}").format(days=listed) if listed else about)

    def _order_days(self) -> None:
        """Show the days in the order of the week, for eyes and for Tab."""
        first = week_starts_on(self._settings.week_start)
        order = [self.days[(first + n) % DAYS] for n in range(DAYS)]
        self._segments.reorder(order)
        for one, other in pairwise(order):
            self.setTabOrder(one, other)
        self.setTabOrder(order[-1], self.week_start)

    def _fill(self, settings: Settings) -> None:
        self._order_days()
        for day, segment in self.days.items():
            segment.setChecked(day in settings.plan_days)
        self.week_start.setCurrentIndex(self.week_start.findData(settings.week_start))
        count = len(settings.plan_days)
        chosen = self.tr("%n days a week", "", count) if count else self.tr("No days chosen")
        swap = self.tr("You can swap days within a week.")
        self._days_row.show_help(sentences(chosen, swap) if count else chosen)
        self.calendar.setEnabled(bool(count))

    def _change_days(self) -> None:
        days = tuple(day for day in range(DAYS) if self.days[day].isChecked())
        self._change(replace(self._settings, plan_days=days))
        self.show_settings(self._settings)


def _day_name(day: int) -> str:
    return QLocale().standaloneDayName(day + 1)
