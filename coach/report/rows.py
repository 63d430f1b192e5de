"""The rows of the report's tables: weeks, months or years, with what each leg did, and planned days."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date, timedelta
from enum import StrEnum
from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

from coach.store.report_rows import Counts, DaySums
from coach.store.statistics import Bucket, period_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from coach.core.plan import KeptDays
    from coach.store.report_rows import LegCounts


class Length(StrEnum):
    """The time of one row."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class PeriodRow(NamedTuple):
    """What was done from `first` to `last`, both included: `done` of `planned` days, legs, and answers.

    `missed` are the planned days without a repetition, `extra` the days beyond those of the plan, in order.
    """

    first: date
    last: date
    counts: Counts = Counts()
    sums: DaySums = DaySums()
    done: int = 0
    planned: int = 0
    missed: tuple[date, ...] = ()
    extra: tuple[date, ...] = ()

    @property
    def left(self) -> LegCounts:
        """The repetitions of the left leg."""
        return self.counts.left

    @property
    def right(self) -> LegCounts:
        """The repetitions of the right leg."""
        return self.counts.right


def spans(length: Length, first: date, last: date, week_start: int) -> Iterator[tuple[date, date]]:
    """Yield first and last day of every week, month or year from `first` to `last`, whole ones."""
    day = first
    while day <= last:
        if length is Length.YEAR:
            start, end = date(day.year, 1, 1), date(day.year, 12, 31)
        else:
            bucket = Bucket.WEEK if length is Length.WEEK else Bucket.MONTH
            start, end = period_days(bucket, day, week_start)
        yield start, end
        if end == date.max:
            return
        day = end + timedelta(days=1)


class Days:
    """What is known of each day with a repetition; days of the plan, those that were missed, and extra days.

    A row has all of them by their dates, also in a week that belongs to two rows.
    """

    def __init__(
        self,
        counts: Mapping[date, Counts],
        sums: Mapping[date, DaySums],
        kept: KeptDays,
        missed: Iterable[date],
        extra: Iterable[date],
    ) -> None:
        self._counts = counts
        self._sums = sums
        self._kept = [list(each) for each in kept]
        self._trained, self._missed, self._extra = sorted(sums), sorted(missed), sorted(extra)

    @property
    def last(self) -> date | None:
        """The last day with a repetition; None without any."""
        return self._trained[-1] if self._trained else None

    def row(self, first: date, last: date) -> PeriodRow:
        """Return the row of these days."""
        inside = _between(self._trained, first, last)
        done, left = (len(_between(days, first, last)) for days in self._kept)
        return PeriodRow(
            first,
            last,
            reduce(Counts.plus, (self._counts.get(day, Counts()) for day in inside), Counts()),
            reduce(DaySums.plus, (self._sums[day] for day in inside), DaySums()),
            done,
            done + left,
            tuple(_between(self._missed, first, last)),
            tuple(_between(self._extra, first, last)),
        )


def _between(days: list[date], first: date, last: date) -> list[date]:
    """Return those of `days`, which are in order, from `first` to `last`."""
    return days[bisect_left(days, first) : bisect_right(days, last)]
