"""The figures of a report for a clinician, as values; `pdf` and `chart_image` draw them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING

from coach.report.time_axis import bucket_for
from coach.store.report_rows import Counts
from coach.store.statistics import Bucket, Period

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from coach.core.plan import Plan
    from coach.store.report_rows import PainStop, SessionNote
    from coach.store.statistics import Charts


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of the days `first` to `last`.

    `total` holds their sums; `periods` are the bars of the charts, one for each `by`, and `rows` those of
    the table, one for each `rows_by`. Sessions were done on `done` of `planned` days, counted week by
    week, and no week counts for more days than were planned. `start` and `end` are the first and the last
    week with an answer about pain, which is the mean of the week; None if there is no answer. `days` holds
    repetitions by day, `missed` are the planned days without any.

    `counts` are the prescribed and paced repetitions of each of `rows`, and `plans` how many days were done
    and planned in each, empty for rows of sessions. `notes` are empty unless they are wished.
    """

    first: date
    last: date
    by: Bucket
    periods: Sequence[Period]
    rows_by: Bucket
    rows: Sequence[Period]
    total: Period | None
    done: int
    planned: int
    start: Period | None
    end: Period | None
    days: Mapping[date, int]
    missed: frozenset[date] = frozenset()
    counts: Sequence[Counts] = ()
    plans: Sequence[tuple[int, int]] = ()
    pain_stops: Sequence[PainStop] = ()
    notes: Sequence[SessionNote] = ()
    week_start: int = 0
    """The day a week begins on, Monday 0."""

    @property
    def adherence(self) -> float | None:
        """The share of planned days that were done, in percent; None if no day was planned."""
        return 100 * self.done / self.planned if self.planned else None


def read_report(
    charts: Charts, first: date, last: date, plan: Plan, most_rows: int, *, with_notes: bool = False
) -> Report:
    """Read the figures of the days `first` to `last`; the table has at most `most_rows` rows."""
    by = bucket_for((last - first).days + 1)
    weeks = charts.periods(Bucket.WEEK, first, last, plan.week_start)
    days = charts.days(first, last)
    first_session, _ = charts.day_range(with_reps=True) or (first, last)
    done, planned = plan.kept(days, max(first, first_session), last)
    rows_by, rows = _table_rows(charts, first, last, plan, most_rows, sum(week.sessions for week in weeks))
    plans: list[tuple[int, int]] = []
    if rows_by is not Bucket.SESSION:
        since = max(first, first_session)
        plans = [plan.kept(days, max(since, row.first), min(last, row.last)) for row in rows]
    with_pain = [week for week in weeks if week.pain_before is not None or week.pain_after is not None]
    return Report(
        first=first,
        last=last,
        by=by,
        periods=charts.periods(by, first, last, plan.week_start),
        rows_by=rows_by,
        rows=rows,
        total=total_of(first, last, weeks),
        done=done,
        planned=planned,
        start=with_pain[0] if with_pain else None,
        end=with_pain[-1] if with_pain else None,
        days=days,
        missed=plan.missed(days, max(first, first_session), last),
        counts=_counts_of(charts, first, last, rows_by, rows),
        plans=plans,
        pain_stops=charts.report_rows.pain_stops(first, last),
        notes=charts.report_rows.notes(first, last) if with_notes else (),
        week_start=plan.week_start,
    )


def _counts_of(
    charts: Charts, first: date, last: date, by: Bucket, rows: Sequence[Period]
) -> Sequence[Counts]:
    """Return the prescribed and paced repetitions of each row."""
    if not rows:
        return ()
    since = max(first, rows[0].first)  # the table may begin later than the report
    if by is Bucket.SESSION:
        of_session = charts.report_rows.by_session(since, last)
        return [of_session.get(row.id, Counts()) for row in rows]
    of_day = charts.report_rows.by_day(since, last)
    return [
        reduce(Counts.plus, (of_day[day] for day in of_day if row.first <= day <= row.last), Counts())
        for row in rows
    ]


def _table_rows(
    charts: Charts, first: date, last: date, plan: Plan, most_rows: int, sessions: int
) -> tuple[Bucket, Sequence[Period]]:
    """Return the rows of the table: sessions, or weeks if these are too many, or else the last months."""
    for bucket in Bucket:
        if bucket is Bucket.SESSION and sessions > most_rows:
            continue
        rows = charts.periods(bucket, first, last, plan.week_start)
        if len(rows) <= most_rows:
            return bucket, rows
    return bucket, rows[-most_rows:]


def total_of(first: date, last: date, parts: Sequence[Period]) -> Period | None:
    """Return the sums of `parts` without pain; None if there are no parts."""
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
