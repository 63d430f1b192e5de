"""The axis of days: ticks on real dates, as many as there is room for."""

from __future__ import annotations

from datetime import date, timedelta

import pyqtgraph as pg
from PySide6.QtCore import QDate, QLocale

TICK_EVERY_PX = 100
MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120)
DAY_STEPS = (1, 2, 7, 14)


def ticks(first: date, last: date, room: int) -> list[date]:
    """Return at most `room` days (at least one) from `first` to `last` on which a tick stands.

    They are single days, Mondays or firsts of months, whichever is the finest that fits.
    """
    span = (last - first).days + 1
    for step in DAY_STEPS:
        if span / step <= room:
            start = first.toordinal()
            if step > DAY_STEPS[1]:  # weeks begin on Mondays
                start += -(start - 1) % step
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


def words(days: list[date]) -> list[str]:
    """Return what stands at each tick: the year alone, or with the month and the day as far as it matters."""
    if not days:
        return []
    step = (days[1] - days[0]).days if len(days) > 1 else 1
    locale = QLocale()
    if all(day.day == 1 and day.month == 1 for day in days) and step > 1:
        return [str(day.year) for day in days]
    spans_years = days[0].year != days[-1].year
    monthly = all(day.day == 1 for day in days) and len(days) > 1
    found = []
    for index, day in enumerate(days):
        new_year = spans_years and (index == 0 or days[index - 1].year != day.year)
        form = ("MMM yyyy" if spans_years else "d MMM") if monthly else "d MMM yyyy" if new_year else "d MMM"
        found.append(locale.toString(QDate(day.year, day.month, day.day), form))
    return found


def clamp(ordinal: float) -> date:
    """Return the day at a place on the axis, kept within the years that a calendar has."""
    return date.fromordinal(min(max(int(ordinal), 1), date.max.toordinal() - 1))


class DayAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Says days; its places are their ordinals."""

    def __init__(self) -> None:
        super().__init__("bottom")

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Return where ticks stand: in the middle of their days while these are wide."""
        days = ticks(clamp(low + 0.999), clamp(high), max(1, int(size // TICK_EVERY_PX)))
        shift = 0.5 if high - low < 40 else 0.0  # noqa: PLR2004 - a day is wider than its word's half
        return [(1.0, [day.toordinal() + shift for day in days])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return the words of the ticks."""
        del scale, spacing
        return words([clamp(value) for value in values])


def day_range(first: date, days: int) -> tuple[float, float]:
    """Return the places of the begin of `first` and of the end of so many days."""
    return float(first.toordinal()), float((first + timedelta(days=days)).toordinal())


def round_step(top: float, lines: int = 4) -> float:
    """Return a round distance between grid lines, of which at most `lines` stand below `top`."""
    size = 0.01
    while True:
        for factor in (1, 2, 2.5, 5):
            if top / (size * factor) <= lines:
                return size * factor
        size *= 10
