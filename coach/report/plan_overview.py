"""The plan compared with the diary: this week, the weeks before it, and the last session."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple, Protocol

from coach.core.plan import DAYS, Plan, Week, first_of_week
from coach.text.formats import week_starts_on

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coach.core.holidays import Holiday
    from coach.core.plan import FormerPlan, MovedDay
    from coach.store.diary import Diary, Volume
    from coach.store.settings import Settings

SHOWN_WEEKS = 8
"""The number of weeks whose repetitions Today shows."""

LOOK_BACK = timedelta(weeks=53)
"""The time that is read at first; a row of weeks that is longer is counted in the whole diary."""


class PlanHistory(Protocol):
    """What the diary knows of the plan."""

    def former_plans(self) -> Sequence[FormerPlan]:
        """Return the plans that no longer hold, in order."""

    def holidays(self) -> Sequence[Holiday]:
        """Return the holidays, in order."""

    def moved_days(self) -> Sequence[MovedDay]:
        """Return the planned days that were moved, in order."""


def read_plan(history: PlanHistory, settings: Settings, today: date) -> Plan:
    """Return the plan with its history. A plan that was changed today holds from today on."""
    before = today - timedelta(days=1)
    return Plan(
        settings.plan_days,
        week_starts_on(settings.week_start),
        [plan._replace(last_day=min(plan.last_day, before)) for plan in history.former_plans()],
        history.holidays(),
        history.moved_days(),
    )


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

    `history` knows former plans, holidays and moved days: the diary's, or what is on its way there. Every
    method raises `Problem` if the diary cannot be read.
    """

    def __init__(
        self,
        diary: Diary,
        settings: Callable[[], Settings],
        today: Callable[[], date],
        history: PlanHistory | None = None,
    ) -> None:
        self._diary = diary
        self._settings = settings
        self._today = today
        self._history = history or diary.history

    def today(self) -> date:
        """Return the date."""
        return self._today()

    def week_starts_on(self) -> int:
        """Return the first day of the week, Monday 0."""
        return week_starts_on(self._settings().week_start)

    def plan(self) -> Plan:
        """Return the plan with its history."""
        return read_plan(self._history, self._settings(), self._today())

    def is_planned_today(self) -> bool:
        """Whether a session is planned today."""
        return self.plan().is_planned(self._today())

    def week(self) -> Week:
        """Return the planned and the done days of this week."""
        today, plan = self._today(), self.plan()
        first = plan.first_of_week(today)
        rows = self._diary.volumes(first, first + timedelta(days=DAYS - 1))
        reach = self._diary.charts.day_range(with_reps=True)
        return plan.week(today, {row.day for row in rows if row.left or row.right}, reach and reach[0])

    def past(self) -> Past:
        """Return what was done in the last `LOOK_BACK`; a session without a repetition counts nowhere."""
        today, plan = self._today(), self.plan()
        since = plan.first_of_week(today - LOOK_BACK)
        recent = [row for row in self._diary.volumes(since, today) if row.left or row.right]
        row_of_weeks = plan.weeks_in_a_row({row.day for row in recent}, today)
        if not row_of_weeks.is_ended:  # it may have begun earlier
            charts = self._diary.charts
            reach = charts.day_range(with_reps=True)
            if reach and reach[0] < since:
                row_of_weeks = plan.weeks_in_a_row(charts.days(reach[0], today), today)
        this_week = plan.first_of_week(today)
        sums = {this_week - timedelta(days=DAYS * back): (0, 0) for back in range(SHOWN_WEEKS)}
        for row in recent:
            if (week := first_of_week(row.day, plan.week_start)) in sums:
                left, right = sums[week]
                sums[week] = left + row.left, right + row.right
        weeks = tuple(LegsInWeek(week, *sums[week]) for week in sorted(sums))
        return Past(row_of_weeks.weeks, recent[-1] if recent else None, weeks)
