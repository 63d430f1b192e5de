"""What a clinician reads: the figures of a range of days, as values; the page itself is drawn elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from coach.report.time_axis import unit_for
from coach.store.statistics import Bucket, Period, period_days

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from coach.store.statistics import Charts


@dataclass(frozen=True, slots=True)
class Plan:
    """The days of the week on which a session is planned (Monday 0), and the day a week begins on."""

    days: tuple[int, ...] = (0, 2, 4)
    week_start: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of the days `first` to `last`.

    `total` holds their sums; `stretches` are the bars of the charts, of the kind `by`, and `rows` those of
    the table, of the kind `rows_by`. `done` of `planned` days were kept, week by week, no week
    counting more than it was planned. Pain at the `start` and `end` is the mean of the first and last week
    in which any was told; None where none was.
    """

    first: date
    last: date
    by: Bucket
    stretches: Sequence[Period]
    rows_by: Bucket
    rows: Sequence[Period]
    total: Period | None
    done: int
    planned: int
    start: Period | None
    end: Period | None
    days: Mapping[date, int]

    @property
    def adherence(self) -> float | None:
        """Return in percent how much of the plan was kept; None where nothing was planned."""
        return 100 * self.done / self.planned if self.planned else None


def report(charts: Charts, first: date, last: date, plan: Plan, most_rows: int) -> Report:
    """Read the figures of those days; the table is of weeks or months where sessions are too many."""
    by = unit_for((last - first).days + 1)
    weeks = charts.periods(Bucket.WEEK, first, last, plan.week_start)
    days = charts.days(first, last)
    begun, _ = charts.day_range() or (first, last)
    done, planned = kept(days, max(first, begun), last, plan)  # before it there was no plan to keep
    rows_by, rows = (
        Bucket.SESSION,
        [*charts.periods(Bucket.SESSION, first, last)] if by is Bucket.SESSION else [],
    )
    for rows_by in Bucket:
        if rows_by is Bucket.SESSION and sum(week.sessions for week in weeks) > most_rows:
            continue
        rows = charts.periods(rows_by, first, last, plan.week_start)
        if len(rows) <= most_rows:
            break
    told = [week for week in weeks if week.pain_before is not None or week.pain_after is not None]
    return Report(
        first=first,
        last=last,
        by=by,
        stretches=charts.periods(by, first, last, plan.week_start),
        rows_by=rows_by,
        rows=rows[-most_rows:],
        total=summed(first, last, weeks),
        done=done,
        planned=planned,
        start=told[0] if told else None,
        end=told[-1] if told else None,
        days=days,
    )


def summed(first: date, last: date, parts: Sequence[Period]) -> Period | None:
    """Return the sums of `parts`, which are not empty; its pain is None."""
    if not parts:
        return None
    return Period(
        first,
        last,
        sum(part.sessions for part in parts),
        sum(part.left for part in parts),
        sum(part.right for part in parts),
        sum(part.left_tension_ms for part in parts),
        sum(part.right_tension_ms for part in parts),
        sum(part.load_kg for part in parts),
        None,
        None,
        None,
    )


def kept(days: Mapping[date, int], first: date, last: date, plan: Plan) -> tuple[int, int]:
    """Return on how many days the plan was kept, and how many were planned, week by week."""
    done = planned = 0
    week, _ = period_days(Bucket.WEEK, first, plan.week_start)
    while week <= last:
        inside = [day for back in range(7) if first <= (day := week + timedelta(days=back)) <= last]
        wanted = sum(day.weekday() in plan.days for day in inside)
        done += min(wanted, sum(day in days for day in inside))
        planned += wanted
        week += timedelta(days=7)
    return done, planned
