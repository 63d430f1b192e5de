"""The weekly plan: planned days, weeks in which it was met, and when a reminder is due."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

DAYS = 7


class FormerPlan(NamedTuple):
    """A plan that held until `last_day`. `weekdays` (Monday 0) is None where only their number is known."""

    last_day: date
    days_a_week: int
    weekdays: tuple[int, ...] | None = None


class Week(NamedTuple):
    """This week from its `first` day on: planned days, and days with repetitions.

    A day with a repetition is a training day, and counts once, however many sessions it had.
    """

    first: date
    today: date
    planned: frozenset[int]
    """Days of the week, Monday 0."""
    done: frozenset[date]

    @property
    def days(self) -> tuple[date, ...]:
        """The seven days in their order."""
        return tuple(self.first + timedelta(n) for n in range(DAYS))

    def is_planned(self, day: date) -> bool:
        """Whether `day` is a planned day."""
        return day.weekday() in self.planned

    def next_planned(self) -> date | None:
        """Return the next planned day from today on that is not done yet."""
        days = (self.today + timedelta(n) for n in range(DAYS + 1))
        return next((day for day in days if self.is_planned(day) and day not in self.done), None)


def first_of_week(day: date, starts_on: int) -> date:
    """Return the first day of the week that holds `day`; weeks start on `starts_on` (Monday 0)."""
    return day - timedelta(days=(day.weekday() - starts_on) % DAYS)


def weeks_in_a_row(
    done: Collection[date], planned: Callable[[date], int], today: date, starts_on: int
) -> int:
    """Return the number of weeks in a row, up to now, with sessions on as many days as were planned.

    `planned` gives that number for the week that begins on a day. This week counts once it is met, and
    ends nothing before it is over; a week without a plan neither counts nor ends the row. Only the number
    of days counts, not which days they were.
    """
    this_week = first_of_week(today, starts_on)
    counts: dict[date, int] = {}
    for day in set(done):
        week = first_of_week(day, starts_on)
        counts[week] = counts.get(week, 0) + 1
    weeks, week = 0, this_week
    while counts and week >= min(counts):
        plan = planned(week)
        if plan and counts.get(week, 0) >= plan:
            weeks += 1
        elif plan and week != this_week:
            break
        week -= timedelta(days=DAYS)
    return weeks


def planned_in(week: date, now: int, before: Sequence[FormerPlan]) -> int:
    """Return how many days were planned in the week that begins on `week`.

    `now` is the number of days a week that is planned now; `before` holds the former plans in order. Where
    the plan changed within the week, the smaller number counts.
    """
    ends = (week, week + timedelta(days=DAYS - 1))
    return min(next((plan.days_a_week for plan in before if day <= plan.last_day), now) for day in ends)


def planned_days(days: Sequence[date], now: Collection[int], before: Sequence[FormerPlan]) -> int:
    """Return how many of `days`, which are in order and in one week, were planned.

    `now` are the days of the week that are planned now; for former plans, see `planned_in`.
    """
    counts = []
    for end in (days[0], days[-1]):
        plan = next((plan for plan in before if end <= plan.last_day), None)
        weekdays = now if plan is None else plan.weekdays
        if plan is not None and weekdays is None:
            counts.append(min(plan.days_a_week, len(days)))
        else:
            counts.append(sum(day.weekday() in (weekdays or ()) for day in days))
    return min(counts)


def is_due(looked: datetime, now: datetime, days: Collection[int], at: time | None) -> bool:
    """Whether the reminder at time `at` of `now`'s day fell due after `looked`, when the clock was last read.

    Both are local times; None is no reminder. A machine that was suspended at that time reminds when it
    wakes up, on the same day only. Times on the wall are compared: where the clocks go forward over `at`,
    it falls due at the next time that exists; where they go back over it, twice.
    """
    if at is None or now.weekday() not in days:
        return False
    due = datetime.combine(now.date(), at)
    return looked.replace(tzinfo=None) < due <= now.replace(tzinfo=None)
