"""The plan: days of the week, weeks in which it was kept, and when a reminder is due. No clock of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

DAYS = 7


@dataclass(frozen=True, slots=True)
class Week:
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


def weeks_in_a_row(done: Collection[date], planned: int, today: date, starts_on: int) -> int:
    """Return how many weeks running, up to now, had sessions on at least `planned` days.

    The present week counts once it is met, and breaks nothing before it is over. Rest days cost
    nothing, and so does another day than the planned one: only the number in a week counts.
    """
    if planned < 1:
        return 0
    present = first_of_week(today, starts_on)
    counts: dict[date, int] = {}
    for day in set(done):
        week = first_of_week(day, starts_on)
        counts[week] = counts.get(week, 0) + 1
    weeks = int(counts.get(present, 0) >= planned)
    week = present - timedelta(days=DAYS)
    while counts.get(week, 0) >= planned:
        weeks += 1
        week -= timedelta(days=DAYS)
    return weeks


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
