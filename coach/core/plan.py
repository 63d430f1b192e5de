"""The plan: days of the week, weeks in which it was kept, and when a reminder is due. No clock of its own."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

DAYS = 7


class Week(NamedTuple):
    """The days of this week from `first` on: which were planned, on which something was done."""

    first: date
    today: date
    planned: frozenset[int]
    """Days of the week, Monday 0."""
    done: frozenset[date]

    @property
    def days(self) -> tuple[date, ...]:
        """The seven days in their order."""
        return tuple(self.first + timedelta(n) for n in range(DAYS))

    @property
    def is_met(self) -> bool:
        """Whether as many days as planned were done: which of the seven is the person's own business."""
        return bool(self.planned) and len(self.done) >= len(self.planned)

    def is_planned(self, day: date) -> bool:
        """Whether `day` is a planned one."""
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
    """Return how many weeks running, up to now, had sessions on as many days as were planned.

    `planned` says how many that were in the week that begins on a day. The present week counts once it
    is met, and breaks nothing before it is over; a week without a plan neither counts nor breaks.
    Rest days cost nothing, and so does another day than the planned one: only the number counts.
    """
    present = first_of_week(today, starts_on)
    counts: dict[date, int] = {}
    for day in set(done):
        week = first_of_week(day, starts_on)
        counts[week] = counts.get(week, 0) + 1
    weeks, week = 0, present
    while counts and week >= min(counts):
        plan = planned(week)
        if plan and counts.get(week, 0) >= plan:
            weeks += 1
        elif plan and week != present:
            break
        week -= timedelta(days=DAYS)
    return weeks


def planned_in(week: date, now: int, before: Sequence[tuple[date, int]]) -> int:
    """Return how many days were planned in the week that begins on `week`.

    `now` is the number of days planned at present; `before` holds earlier ones, each with the last day on
    which it held, in order. Of two plans in one week the easier counts.
    """
    ends = (week, week + timedelta(days=DAYS - 1))
    return min(next((count for last, count in before if day <= last), now) for day in ends)


def past_plans(lines: Collection[str]) -> list[tuple[date, int]]:
    """Read what `with_past` wrote. Raises ValueError where a line is something else."""
    found = []
    for line in lines:
        day, _, count = line.partition(" ")
        found.append((date.fromisoformat(day), int(count)))
    return found


def with_past(lines: Sequence[str], today: date, count: int) -> tuple[str, ...]:
    """Return `lines` with one more: until `today`, `count` days a week were planned.

    Of several changes on one day only the first is kept: it tells what held until then.
    """
    return tuple(lines) if lines and lines[-1].startswith(f"{today} ") else (*lines, f"{today} {count}")


def time_of(text: str) -> time | None:
    """Return the time written as "HH:MM"; None for the empty text, which means none."""
    return time.fromisoformat(text) if text else None


def is_due(looked: datetime, now: datetime, days: Collection[int], at: time | None) -> bool:
    """Whether the reminder of `now`'s day fell due after `looked`, which was the last look at the clock.

    Both are local. A machine that slept over the time is reminded when it wakes, on the same day only.
    """
    if at is None or now.weekday() not in days:
        return False
    due = datetime.combine(now.date(), at, now.tzinfo)
    return looked < due <= now
