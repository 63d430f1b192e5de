"""The date axis of charts: ticks, their labels, and the places of bars."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from coach.report.measures import DATED, DAY, MONTH, formatted_day
from coach.store.statistics import Bucket

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.store.statistics import Period

BAR_SHARE = 0.7
"""The share of its room that a bar fills."""
BY_SESSION_DAYS, BY_WEEK_DAYS = 100, 800
"""The longest ranges, in days, in which a bar is a session, and a week; in longer ones it is a month."""
MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120)
DAY_STEPS = (1, 2, 7, 14)
FOUR_WEEKS = 28
TWO_MONTHS = 61
"""So many days may hold a single first of a month: up to them, ticks may be four weeks apart."""


def tick_days(first: date, last: date, room: int, week_start: int = 0) -> list[date]:
    """Return the days of ticks from `first` to `last`: at most `room`, at least one.

    They are single days, first days of weeks (`week_start`, Monday 0) or of months, whichever is the finest
    that fits.
    """
    span = (last - first).days + 1
    for step in (*DAY_STEPS, FOUR_WEEKS) if span <= TWO_MONTHS else DAY_STEPS:
        if span / step <= room:
            start = first.toordinal()
            if step > DAY_STEPS[1]:  # ticks of whole weeks are on their first days
                start += (week_start + 1 - start) % step
            return [date.fromordinal(day) for day in range(start, last.toordinal() + 1, step)]
    for step in MONTH_STEPS:
        found = _months(first, last, step)
        if len(found) <= max(1, room):
            return found
    return _months(first, last, MONTH_STEPS[-1])[:: max(1, span // (room * 3652) + 1)]


def _months(first: date, last: date, step: int) -> list[date]:
    number = -(-(first.year * 12 + first.month - (first.day == 1)) // step) * step
    end = last.year * 12 + last.month - 1
    return [date(month // 12, month % 12 + 1, 1) for month in range(number, end + 1, step)]


def tick_labels(days: list[date]) -> list[str]:
    """Return the label of each tick: the year, the month, or the day, with as much as is not yet clear."""
    if not days:
        return []
    step = (days[1] - days[0]).days if len(days) > 1 else 1
    if all(day.day == 1 and day.month == 1 for day in days) and step > 1:
        return [str(day.year) for day in days]
    spans_years = days[0].year != days[-1].year
    monthly = all(day.day == 1 for day in days) and len(days) > 1
    found = []
    for index, day in enumerate(days):
        # The year is shown at its first tick, and at the first tick of all unless it changes at the second.
        new_year = spans_years and (days[index - 1].year != day.year if index else days[1].year == day.year)
        form = (MONTH if spans_years else DAY) if monthly else DATED if new_year else DAY
        found.append(formatted_day(day, form))
    return found


def day_at(ordinal: float) -> date:
    """Return the day at a place on the axis, limited to the years of `date`."""
    return date.fromordinal(min(max(int(ordinal), 1), date.max.toordinal() - 1))


def bar_places(periods: Sequence[Period], by: Bucket) -> tuple[list[float], list[float]]:
    """Return middle and width of every bar's room, in days; sessions of one day share the room of the day."""
    if by is not Bucket.SESSION:
        rooms = [float((period.last - period.first).days + 1) for period in periods]
        return [s.first.toordinal() + r / 2 for s, r in zip(periods, rooms, strict=True)], rooms
    days = [(day, len(list(group))) for day, group in groupby(periods, key=lambda period: period.first)]
    gaps = [(later - day).days for (day, _), (later, _) in pairwise(days)]
    width = min(2.0, min(gaps, default=2))  # if every second day is free, a bar gets two days
    middles, rooms = [], []
    for day, count in days:
        for index in range(count):
            middles.append(day.toordinal() + 0.5 + width * ((index + 0.5) / count - 0.5))
            rooms.append(width / count)
    return middles, rooms


def day_range(first: date, days: int) -> tuple[float, float]:
    """Return the places on the axis at which `days` days from `first` begin and end."""
    return float(first.toordinal()), float((first + timedelta(days=days)).toordinal())


def whole_bars(low: float, high: float, periods: Sequence[Period], by: Bucket) -> tuple[float, float]:
    """Return the places `low` to `high` on the axis, or more of it: so much that no bar is cut."""
    middles, rooms = bar_places(periods, by)
    for middle, room in zip(middles, rooms, strict=True):
        low, high = min(low, middle - room / 2), max(high, middle + room / 2)
    return low, high


def round_step(top: float, lines: int = 4) -> float:
    """Return a round distance for at most `lines` grid lines up to `top`."""
    size = 0.01
    while True:
        for factor in (1, 2, 2.5, 5):
            if top / (size * factor) <= lines:
                return size * factor
        size *= 10


def bucket_for(days: float) -> Bucket:
    """Return the bucket of a bar in a range of so many days."""
    if days <= BY_SESSION_DAYS:
        return Bucket.SESSION
    return Bucket.WEEK if days <= BY_WEEK_DAYS else Bucket.MONTH
