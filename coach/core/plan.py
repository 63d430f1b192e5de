"""The weekly plan: planned days, what was done of them, and weeks in a row.

One owner for all of it: Today, Progress, the report, reminders and the calendar ask a `Plan`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from coach.core.holidays import DAY, Holiday, joined

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

DAYS = 7

DAYS_TO_MOVE = 7
"""A planned day can be moved by at most so many days."""


class FormerPlan(NamedTuple):
    """A plan that held until `last_day`. `weekdays` (Monday 0) is None where only their number is known."""

    last_day: date
    days_a_week: int
    weekdays: tuple[int, ...] | None = None


class MovedDay(NamedTuple):
    """The session of the day `planned` was moved `to` another day."""

    planned: date
    to: date


class KeptDays(NamedTuple):
    """The days of a plan, in order: those that were `done`, on their own days, and those that are `open`."""

    done: tuple[date, ...]
    open: tuple[date, ...]


class InARow(NamedTuple):
    """Weeks in a row that went as planned; `is_ended` where a week before them did not."""

    weeks: int
    is_ended: bool


class Week(NamedTuple):
    """This week from its `first` day on.

    `done` are its days with repetitions: each is a training day, and counts once, however many sessions it
    had. `planned` and `missed` are days of the week; `wanted` is how many days are planned in it.
    """

    first: date
    today: date
    planned: frozenset[date] = frozenset()
    done: frozenset[date] = frozenset()
    wanted: int = 0
    missed: frozenset[date] = frozenset()
    following: date | None = None
    """The next planned day from today on that is not done yet; None without a plan."""
    free: tuple[date, ...] = ()
    """The days to which today's session can be moved."""
    holiday: Holiday | None = None
    """The holiday of today."""
    off: frozenset[date] = frozenset()
    """The days of the week that are in a holiday."""

    @property
    def days(self) -> tuple[date, ...]:
        """The seven days in their order."""
        return tuple(self.first + timedelta(n) for n in range(DAYS))


class Plan:
    """The days of the week on which a session is planned (Monday 0), and the day a week begins on.

    `former` are the plans that held before, in order: past days are judged by the plan of their time. No day
    of a holiday is planned; the session of a moved day is planned on the day it was moved to. It never
    changes: another plan is another object.
    """

    def __init__(
        self,
        days: tuple[int, ...] = (0, 2, 4),
        week_start: int = 0,
        former: Sequence[FormerPlan] = (),
        holidays: Sequence[Holiday] = (),
        moved: Sequence[MovedDay] = (),
    ) -> None:
        self.days = days
        self.week_start = week_start
        self.former = former
        self.holidays = holidays
        self.moved = moved
        self._holidays = joined(holidays)
        self._away = {planned: to for planned, to in moved if planned != to}  # where a planned day moved to
        self._arrived: dict[date, list[date]] = {}  # and the reverse
        for planned, to in self._away.items():
            self._arrived.setdefault(to, []).append(planned)

    # --- single days ---

    def holiday_on(self, day: date) -> Holiday | None:
        """Return the holiday that includes `day`, if there is one."""
        place = bisect_right(self._holidays, (day, date.max)) - 1
        return self._holidays[place] if place >= 0 and self._holidays[place].includes(day) else None

    def is_planned(self, day: date) -> bool:
        """Whether a session is planned on `day`, by the plan that held then."""
        return bool(self.sessions_on(day))

    def sessions_on(self, day: date) -> tuple[date, ...]:
        """Return the days whose sessions are planned on `day`: itself, and those that were moved there."""
        return self._sessions_on(day, self._then(day), (day,))

    def next_planned(self, today: date, done: Collection[date]) -> date | None:
        """Return the next planned day from `today` on that is not among `done`; None without a plan."""
        ends = [holiday.last for holiday in self._holidays] + [plan.last_day for plan in self.former]
        day, last = today, max([today, *ends, *self._arrived]) + DAYS * DAY
        while day <= last:
            if self.is_planned(day) and day not in done:
                return day
            day += DAY
        return None

    def free_days(self, today: date, done: Collection[date]) -> tuple[date, ...]:
        """Return the days to which the session of `today` can be moved: nothing else is on them."""
        days = (today + DAY * n for n in range(1, DAYS_TO_MOVE + 1))
        return tuple(day for day in days if not (self.is_planned(day) or self.holiday_on(day) or day in done))

    def days_off(self, weeks: Sequence[date]) -> frozenset[date]:
        """Return the days of holidays in the weeks that begin on the days `weeks`."""
        days = (day for week in weeks for day in _week_from(week))
        return frozenset(day for day in days if self.holiday_on(day))

    def is_holiday(self, days: Sequence[date]) -> bool:
        """Whether nothing is planned on any of `days` because of holidays, or all of them are in one."""
        off = [day for day in days if self.holiday_on(day)]
        if any(map(self.is_planned, days)):
            return False
        return len(off) == len(days) or any(day.weekday() in (self._then(day)[1] or ()) for day in off)

    # --- weeks ---

    def first_of_week(self, day: date) -> date:
        """Return the first day of the week that holds `day`."""
        return first_of_week(day, self.week_start)

    def week(self, today: date, done: Collection[date], since: date | None = None) -> Week:
        """Return the week of `today`. `done` are days with repetitions; none was missed before `since`."""
        first = self.first_of_week(today)
        days = _week_from(first)
        is_open = self.is_planned(today) and today not in done
        return Week(
            first,
            today,
            frozenset(filter(self.is_planned, days)),
            frozenset(day for day in days if day in done),
            self.count(days),
            self.missed(done, max(first, since or today), today - DAY),
            self.next_planned(today, done),
            self.free_days(today, done) if is_open else (),
            self.holiday_on(today),
            self.days_off([first]),
        )

    def count(self, days: Sequence[date]) -> int:
        """Return how many of `days`, which are in order and in one week, were planned.

        Where the plan changed within them, the smallest number counts.
        """
        return min((self._count_by(plan, days) for plan in self._plans_on(days)), default=0)

    def kept(self, done: Collection[date], first: date, last: date) -> tuple[int, int]:
        """Return the number of planned days from `first` to `last` that were done, and of planned days.

        A week counts as many days as it was planned for then, on whichever days the sessions were done.
        """
        days = self.kept_days(done, first, last)
        return len(days.done), len(days.done) + len(days.open)

    def kept_days(self, done: Collection[date], first: date, last: date) -> KeptDays:
        """Return the days on which planned days were done, and those on which they were not.

        In a week with more sessions than planned days, those on planned days count first. Where only the
        number of planned days was known, the last days of the week are open.
        """
        kept: list[date] = []
        left: list[date] = []
        for days in self._weeks(first, last):
            wanted = self.count(days)
            trained = [day for day in days if day in done]
            kept += sorted(sorted(trained, key=lambda day: not self.is_planned(day))[:wanted])
            if (short := wanted - len(trained)) > 0:
                open_days = [day for day in days if day not in done]
                left += sorted(sorted(open_days, key=self.is_planned)[-short:])
        return KeptDays(tuple(kept), tuple(left))

    def missed(self, done: Collection[date], first: date, last: date) -> frozenset[date]:
        """Return the planned days that were missed: in each week, as many as it has fewer than were planned.

        A session on another day of the week stands for a planned day: the last planned days are the missed
        ones. A week of which only the number of days was known has none.
        """
        found: set[date] = set()
        for days in self._weeks(first, last):
            short = self.count(days) - sum(day in done for day in days)
            open_days = [day for day in days if day not in done and self.is_planned(day)]
            found.update(open_days[-short:] if short > 0 else ())
        return frozenset(found)

    def extra_days(self, done: Collection[date], first: date, last: date) -> frozenset[date]:
        """Return the days beyond the plan: in each week, as many as it has more than its whole plan.

        The last days that were not planned are the extra ones. Without a plan there is nothing beyond it.
        """
        found: set[date] = set()
        for days in self._weeks(first, last):
            planned = self.count(_week_from(self.first_of_week(days[0])))
            trained = [day for day in days if day in done]
            over = len(trained) - planned
            unplanned = [day for day in trained if not self.is_planned(day)]
            found.update(unplanned[-over:] if planned and over > 0 else ())
        return frozenset(found)

    def weeks_in_a_row(self, done: Collection[date], today: date) -> InARow:
        """Return the weeks in a row, up to now, with sessions on as many days as were planned.

        This week counts once it is met, and ends nothing before it is over. A week without a plan neither
        counts nor ends the row; neither does one that holidays and moved days left empty, unless something
        was done in it. Only the number of days counts, not which days they were.
        """
        counts = Counter((day.toordinal() - 1 - self.week_start) // DAYS for day in set(done))  # by week
        this_week = (today.toordinal() - 1 - self.week_start) // DAYS
        weeks = 0
        for week in range(this_week, min(counts, default=this_week + 1) - 1, -1):
            days = _week_from(date.fromordinal(max(1, week * DAYS + 1 + self.week_start)))
            planned, trained = self.count(days), counts[week]
            if trained >= max(planned, 1) and (planned or self._had_plan(days)):
                weeks += 1
            elif trained < planned and week != this_week:
                return InARow(weeks, is_ended=True)
        return InARow(weeks, is_ended=False)

    # --- inside ---

    def _then(self, day: date) -> tuple[int, tuple[int, ...] | None]:
        """Return the number of days a week that were planned when it was `day`, and which, if known."""
        for plan in self.former:
            if day <= plan.last_day:
                return plan.days_a_week, plan.weekdays
        return len(self.days), self.days

    def _plans_on(self, days: Sequence[date]) -> list[tuple[int, tuple[int, ...] | None]]:
        """Return each plan that held on one of `days`, which are in order."""
        found: dict[date, tuple[int, tuple[int, ...] | None]] = {}
        for plan in self.former if days else ():
            if plan.last_day >= days[0]:
                found.setdefault(plan.last_day, (plan.days_a_week, plan.weekdays))
                if plan.last_day >= days[-1]:
                    return list(found.values())
        return [*found.values(), (len(self.days), self.days)] if days else []

    def _is_changed(self, first: date, last: date) -> bool:
        """Whether a holiday or a moved day touches the days from `first` to `last`."""
        place = bisect_right(self._holidays, (last, date.max)) - 1
        if place >= 0 and self._holidays[place].last >= first:
            return True
        return any(first <= day <= last for day in (*self._away, *self._arrived))

    def _had_plan(self, days: Sequence[date]) -> bool:
        """Whether anything was planned on `days` before holidays and moved days."""
        return all(plan[0] for plan in self._plans_on(days))

    def _count_by(self, plan: tuple[int, tuple[int, ...] | None], days: Sequence[date]) -> int:
        """Return how many of `days` are planned where `plan` holds on all of them."""
        if plan[1] is not None and not self._is_changed(days[0], days[-1]):  # nearly every week
            return sum(day.weekday() in plan[1] for day in days)
        if plan[1] is None:
            return min(plan[0], sum(self.holiday_on(day) is None for day in days))
        return sum(bool(self._sessions_on(day, plan, days)) for day in days)

    def _sessions_on(
        self, day: date, plan: tuple[int, tuple[int, ...] | None], days: Sequence[date]
    ) -> tuple[date, ...]:
        """Return `sessions_on` where `plan` holds on all `days`, and on others the plan of their time."""
        if self.holiday_on(day) is not None:
            return ()
        found = [day] if day not in self._away and day.weekday() in (plan[1] or ()) else []
        for origin in self._arrived.get(day, ()):
            weekdays = (plan if origin in days else self._then(origin))[1]
            if origin.weekday() in (weekdays or ()):
                found.append(origin)
        return tuple(found)

    def _weeks(self, first: date, last: date) -> list[list[date]]:
        """Return the days from `first` to `last`, a list for each week."""
        weeks: list[list[date]] = []
        for number in range(first.toordinal(), last.toordinal() + 1):
            day = date.fromordinal(number)
            if not weeks or day.weekday() == self.week_start:
                weeks.append([])
            weeks[-1].append(day)
        return weeks


def first_of_week(day: date, starts_on: int) -> date:
    """Return the first day of the week that holds `day`; weeks start on `starts_on` (Monday 0)."""
    return day - timedelta(days=(day.weekday() - starts_on) % DAYS)


def _week_from(first: date) -> list[date]:
    return [first + DAY * n for n in range(DAYS)]
