"""The figures of a report for a clinician, as values; `pdf`, `html` and `chart_image` show them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from coach.core.routine import Leg
from coach.core.weights import WeightUnit
from coach.report.rows import Days, Length, PeriodRow, spans
from coach.report.time_axis import bucket_for
from coach.store.report_rows import Counts
from coach.store.statistics import Bucket, Period

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from coach.core.plan import Plan
    from coach.store.report_rows import PainStop, Prescription, ReportRows, SessionNote
    from coach.store.statistics import Charts

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of the days `first` to `last`.

    `total` holds their sums; `periods` are the bars of the charts, one for each `by`. Sessions were done on
    `done` of `planned` days, counted week by week, and no week counts for more days than were planned.
    `start` and `end` are the first and the last week with an answer about pain, which is the mean of the
    week; None if there is no answer. `days` holds repetitions by day, `missed` are the planned days without
    any, `extra` those beyond the plan; weeks begin on `week_start`, Monday 0.

    What follows is only read for a report: `rows` for weeks, months and years, in order of time, and the
    `counts` of each of `periods` where these are sessions. `weekdays` are the days of the plan that holds
    now. `notes` are empty unless they are wished.
    """

    first: date
    last: date
    by: Bucket
    periods: Sequence[Period]
    total: Period | None
    done: int
    planned: int
    start: Period | None
    end: Period | None
    days: Mapping[date, int]
    missed: frozenset[date] = frozenset()
    extra: frozenset[date] = frozenset()
    week_start: int = 0
    rows: Mapping[Length, Sequence[PeriodRow]] = field(default_factory=dict)
    counts: Sequence[Counts] = ()
    weekdays: tuple[int, ...] = ()
    prescriptions: Sequence[Prescription] = ()
    pain_stops: Sequence[PainStop] = ()
    notes: Sequence[SessionNote] = ()

    @property
    def adherence(self) -> float | None:
        """The share of planned days that were done, in percent; None if no day was planned."""
        return 100 * self.done / self.planned if self.planned else None

    @property
    def legs(self) -> frozenset[Leg]:
        """The legs that were prescribed or trained; both, where nothing was."""
        rows = self.rows.get(Length.WEEK, ())
        trained = {Leg.LEFT: (row.left for row in rows), Leg.RIGHT: (row.right for row in rows)}
        found = {leg for leg, counts in trained.items() if any(count.is_trained for count in counts)}
        return frozenset(found or Leg)

    @property
    def has_pain(self) -> bool:
        """Whether pain was reported."""
        return any(pain is not None for period in self.periods for pain in period.pains)

    @property
    def has_plan(self) -> bool:
        """Whether a day was planned."""
        return self.planned > 0


def read_report(
    charts: Charts,
    first: date,
    last: date,
    plan: Plan,
    today: date,
    *,
    in_detail: bool = False,
    with_notes: bool = False,
) -> Report:
    """Read the figures of the days `first` to `last`; `in_detail` with all that only a report has.

    A planned day can be missed from the first session on, and before `today`.
    """
    by = bucket_for((last - first).days + 1)
    weeks = charts.periods(Bucket.WEEK, first, last, plan.week_start)
    days = charts.days(first, last)
    first_session, _ = charts.day_range(with_reps=True) or (first, last)
    since, until = max(first, first_session), min(last, today if today in days else today - DAY)
    done, planned = plan.kept(days, since, until)
    with_pain = [week for week in weeks if week.pain_before is not None or week.pain_after is not None]
    found = Report(
        first=first,
        last=last,
        by=by,
        periods=charts.periods(by, first, last, plan.week_start),
        total=total_of(first, last, weeks),
        done=done,
        planned=planned,
        start=with_pain[0] if with_pain else None,
        end=with_pain[-1] if with_pain else None,
        days=days,
        missed=plan.missed(days, since, until),
        extra=plan.extra_days(days, since, until),
        week_start=plan.week_start,
    )
    if not in_detail:
        return found
    rows = charts.report_rows
    return replace(
        found,
        rows=_rows(rows, found, since, until, plan),
        counts=_counts(rows, found),
        weekdays=plan.days,
        prescriptions=rows.prescriptions(first, last),
        pain_stops=rows.pain_stops(first, last),
        notes=rows.notes(first, last) if with_notes else (),
    )


def _rows(
    rows: ReportRows, report: Report, since: date, until: date, plan: Plan
) -> dict[Length, Sequence[PeriodRow]]:
    """Return the rows of each length from `since` on, without those in which nothing was done or planned."""
    days = Days(
        rows.by_day(report.first, report.last),
        rows.sums_by_day(report.first, report.last),
        plan.kept_days(report.days, since, until),
        report.missed,
        report.extra,
    )
    end = max(until, days.last or until)
    found: dict[Length, Sequence[PeriodRow]] = {}
    for length in Length:
        made = []
        for first, last in spans(length, since, end, plan.week_start):
            row = days.row(max(first, since), min(last, end))
            if row.sums.sessions or row.planned:
                made.append(row)
        found[length] = made
    return found


def _counts(rows: ReportRows, report: Report) -> Sequence[Counts]:
    """Return the repetitions of each session that is a bar."""
    if report.by is not Bucket.SESSION:
        return ()
    of_session = rows.by_session(report.first, report.last)
    return [of_session.get(period.id, Counts()) for period in report.periods]


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
        load_lb=sum(part.load(WeightUnit.LB) for part in parts),
        one_leg_left=sum(part.one_leg_left for part in parts),
        one_leg_right=sum(part.one_leg_right for part in parts),
    )
