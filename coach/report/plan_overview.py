"""The plan compared with the diary: this week, the weeks before it, and the last session."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from coach.core.plan import DAYS, Week, first_of_week, planned_in, weeks_in_a_row
from coach.text.formats import week_starts_on

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from coach.store.diary import Diary, Volume
    from coach.store.settings import Settings

SHOWN_WEEKS = 8
"""The number of weeks whose repetitions Today shows."""

LOOK_BACK = timedelta(weeks=53)
"""The time in which weeks in a row are counted."""


class LegsInWeek(NamedTuple):
    """The confirmed repetitions of both legs in the week that begins on `first`."""

    first: date
    left: int
    right: int


class Past(NamedTuple):
    """Weeks in a row that went as planned, the last session with repetitions, and the last weeks in order."""

    row: int
    last: Volume | None
    weeks: tuple[LegsInWeek, ...]


class PlanOverview:
    """Reads the diary at every call, with the settings and the date of that moment.

    Every method raises `Problem` if the diary cannot be read.
    """

    def __init__(self, diary: Diary, settings: Callable[[], Settings], today: Callable[[], date]) -> None:
        self._diary = diary
        self._settings = settings
        self._today = today

    def today(self) -> date:
        """Return the date."""
        return self._today()

    def week_starts_on(self) -> int:
        """Return the first day of the week, Monday 0."""
        return week_starts_on(self._settings().week_start)

    def week(self) -> Week:
        """Return the planned and the done days of this week."""
        today = self._today()
        first = first_of_week(today, self.week_starts_on())
        rows = self._diary.volumes(first, first + timedelta(days=6))
        days = frozenset(row.day for row in rows if row.left or row.right)
        return Week(first, today, frozenset(self._settings().plan_days), days)

    def past(self) -> Past:
        """Return what was done in the last `LOOK_BACK`; a session without a repetition counts nowhere."""
        today, settings, starts_on = self._today(), self._settings(), self.week_starts_on()
        recent = [row for row in self._diary.volumes(today - LOOK_BACK, today) if row.left or row.right]
        before = self._diary.history.former_plans()
        planned = partial(planned_in, now=len(settings.plan_days), before=before)
        in_a_row = weeks_in_a_row({row.day for row in recent}, planned, today, starts_on)
        this_week = first_of_week(today, starts_on)
        sums = {this_week - timedelta(days=DAYS * back): (0, 0) for back in range(SHOWN_WEEKS)}
        for row in recent:
            if (week := first_of_week(row.day, starts_on)) in sums:
                left, right = sums[week]
                sums[week] = left + row.left, right + row.right
        weeks = tuple(LegsInWeek(week, *sums[week]) for week in sorted(sums))
        return Past(in_a_row, recent[-1] if recent else None, weeks)
