"""Sums of sessions for charts. SQLite adds them up, so that memory depends on the bars, not on the diary."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from coach.core.bounds import YEARS
from coach.core.figures import ratio
from coach.core.session import StopReason
from coach.core.weights import WeightUnit, to_unit
from coach.core.zones import local_time
from coach.store.rows import LEGAL_SUMS, LOAD_LB, UNREADABLE, from_ms
from coach.store.scores import OF_ONE_LEG

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.store.database import Database
    from coach.store.report_rows import ReportRows

JULIAN = 1_721_424.5
"""The Julian date of the midnight that begins the day of ordinal 0: 2000-01-01 (730 120) is 2 451 544.5."""


class Bucket(StrEnum):
    """The sessions that one bar of a chart shows."""

    SESSION = "session"
    WEEK = "week"
    MONTH = "month"


class Period(NamedTuple):
    """One bar: a session, or all sessions of the week or month from `first` to `last`, both included.

    `left` and `right` are confirmed repetitions, tension is in milliseconds, `load_kg` is Σ repetitions
    × kg, `load_lb` the same in pounds, of each session to the nearest half; these are sums. Pain is the mean
    of the answers, 0 to 10, or None. `id`, `at` (local time where it was done) and `routine` are those of a
    single session, and None or empty for a week or month.
    `one_leg_left` and `one_leg_right` are the repetitions of routines of one leg.
    """

    first: date
    last: date
    sessions: int
    left: int
    right: int
    left_tension_ms: int
    right_tension_ms: int
    load_kg: float
    pain_before: float | None
    pain_after: float | None
    pain_next_day: float | None
    id: str = ""
    at: datetime | None = None
    routine: str = ""
    effort: int | None = None
    stop_reason: str = ""
    load_lb: float | None = None
    one_leg_left: int = 0
    one_leg_right: int = 0

    def load(self, unit: WeightUnit) -> float:
        """Return the load volume in kg or pounds; a session's own is not stored in pounds."""
        if unit is WeightUnit.KG or self.load_lb is None:
            return to_unit(self.load_kg, unit)
        return self.load_lb

    @property
    def pains(self) -> tuple[float | None, float | None, float | None]:
        """Pain before, after, and on the next day."""
        return self.pain_before, self.pain_after, self.pain_next_day

    @property
    def volume(self) -> int:
        """Confirmed repetitions of both legs."""
        return self.left + self.right

    @property
    def tension_ms(self) -> int:
        """Time under tension of both legs, in milliseconds."""
        return self.left_tension_ms + self.right_tension_ms

    @property
    def symmetry(self) -> float | None:
        """100 × smaller ÷ larger of left and right volume in routines of both legs; None without any."""
        return ratio(self.left - self.one_leg_left, self.right - self.one_leg_right)


class BarRow(NamedTuple):
    """The columns of a bar for one session; `name` is that of the routine, which may be `of_one_leg`."""

    day: int
    left_reps: int
    right_reps: int
    left_tension_ms: int
    right_tension_ms: int
    load_kg: float
    pain_before: int | None
    pain_after: int | None
    pain_next_day: int | None
    id: str
    started_ms: int
    zone: str
    name: str
    effort: int | None
    stop_reason: str | None
    of_one_leg: int

    @property
    def period(self) -> Period:
        """The bar of the session."""
        day = date.fromordinal(self.day)
        return Period(
            first=day,
            last=day,
            sessions=1,
            left=self.left_reps,
            right=self.right_reps,
            left_tension_ms=self.left_tension_ms,
            right_tension_ms=self.right_tension_ms,
            load_kg=self.load_kg,
            pain_before=self.pain_before,
            pain_after=self.pain_after,
            pain_next_day=self.pain_next_day,
            id=self.id,
            at=local_time(from_ms(self.started_ms), self.zone),
            routine=self.name,
            effort=self.effort,
            stop_reason=self.stop_reason or "",
            one_leg_left=self.left_reps * self.of_one_leg,
            one_leg_right=self.right_reps * self.of_one_leg,
        )


BAR_COLUMNS = ", ".join((*BarRow._fields[:-1], OF_ONE_LEG))
"""What a query selects for a `BarRow`."""


class _SumRow(NamedTuple):
    """The columns of a bar for several sessions, in the order of `_SUMS`."""

    first_day: int
    sessions: int
    left: int
    right: int
    left_tension_ms: int
    right_tension_ms: int
    load_kg: float
    pain_before: float | None
    pain_after: float | None
    pain_next_day: float | None
    load_lb: float
    one_leg_left: int
    one_leg_right: int

    def period(self, by: Bucket, week_start: int) -> Period:
        """Return the bar of the week or month."""
        first, last = period_days(by, date.fromordinal(self.first_day), week_start)
        return Period(
            first=first,
            last=last,
            sessions=self.sessions,
            left=self.left,
            right=self.right,
            left_tension_ms=self.left_tension_ms,
            right_tension_ms=self.right_tension_ms,
            load_kg=self.load_kg,
            pain_before=self.pain_before,
            pain_after=self.pain_after,
            pain_next_day=self.pain_next_day,
            load_lb=self.load_lb,
            one_leg_left=self.one_leg_left,
            one_leg_right=self.one_leg_right,
        )


_SUMS = (
    "min(day), count(*), sum(left_reps), sum(right_reps), sum(left_tension_ms), sum(right_tension_ms),"
    " sum(load_kg), avg(pain_before), avg(pain_after), avg(pain_next_day),"
    f" {LOAD_LB},"
    f" coalesce(sum(left_reps) FILTER (WHERE {OF_ONE_LEG}), 0),"
    f" coalesce(sum(right_reps) FILTER (WHERE {OF_ONE_LEG}), 0)"
)
_BETWEEN = "day BETWEEN ? AND ?"
_LEGAL = f"{_BETWEEN} AND {LEGAL_SUMS}"
_WITH_REPS = " AND left_reps + right_reps > 0"
_RECENT = f" AND (left_reps + right_reps > 0 OR stop_reason = '{StopReason.PAIN}')"
_ALL = (date(int(YEARS.low), 1, 1).toordinal(), date(int(YEARS.high), 12, 31).toordinal())
_GROUPS = {
    Bucket.WEEK: "(day - 1 - {start}) / 7",
    Bucket.MONTH: f"strftime('%Y%m', day + {JULIAN})",
}


class Charts:
    """Reads the figures of charts from `database`: of ended sessions that are not deleted.

    A session without a repetition counts in no figure.
    `but` returns a condition that leaves out more of them, to follow others.

    Days from `first` to `last` include both. All methods raise `Problem` where the diary cannot be read.
    """

    def __init__(self, database: Database, but: Callable[[], str] = str) -> None:
        self._database = database
        self._but = but

    def day_range(self, *, with_reps: bool = False) -> tuple[date, date] | None:
        """Return the first and the last day with a session, or with a repetition; None if there is none.

        Days out of `YEARS`, which version 0.1 imported, are left out: no chart could show them.
        """
        but = _WITH_REPS if with_reps else ""
        query = f"SELECT day FROM done_sessions WHERE {_BETWEEN}{but} ORDER BY day {{way}} LIMIT 1"
        with self._database.reading() as connection:  # two queries: an index finds one of them at a time
            found = [connection.execute(query.format(way=way), _ALL).fetchone() for way in ("", "DESC")]
        first, last = (date.fromordinal(row[0]) if row else None for row in found)
        return (first, last) if first and last else None

    @property
    def report_rows(self) -> ReportRows:
        """What only the report shows, of the same sessions."""
        from coach.store.report_rows import ReportRows  # noqa: PLC0415 - Today shows no report

        return ReportRows(self._database, self._but)

    def count(self, first: date, last: date) -> int:
        """Return the number of sessions on these days."""
        query = f"SELECT count(*) FROM done_sessions WHERE {_BETWEEN}"
        with self._database.reading() as connection:
            return int(connection.execute(query, (first.toordinal(), last.toordinal())).fetchone()[0])

    def periods(self, by: Bucket, first: date, last: date, week_start: int = 0) -> list[Period]:
        """Return the bars of these days in order of time; weeks begin on `week_start` (0 is Monday)."""
        if by is Bucket.SESSION:
            return self._of_sessions(first.toordinal(), last.toordinal(), _WITH_REPS)
        group = _GROUPS[by].format(start=int(week_start))
        where = f"{_LEGAL}{self._but()}{_WITH_REPS}"
        query = f"SELECT {_SUMS} FROM done_sessions WHERE {where} GROUP BY {group} ORDER BY 1"
        with self._database.reading() as connection:
            rows = connection.execute(query, (first.toordinal(), last.toordinal())).fetchall()
        return [row.period(by, week_start) for row in map(_SumRow._make, rows)]

    def days(self, first: date, last: date) -> dict[date, int]:
        """Return the days on which repetitions were done, each with their number."""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT day, sum(left_reps + right_reps) FROM done_sessions"
                f" WHERE {_LEGAL}{self._but()}{_WITH_REPS} GROUP BY day",
                (first.toordinal(), last.toordinal()),
            ).fetchall()
        return {date.fromordinal(day): count for day, count in rows}

    def pain_before(self, first: date, last: date) -> tuple[tuple[date, int], ...]:
        """Return day and pain before the first and the last session of these days with an answer.

        One of them where only one session has an answer.
        """
        query = (
            f"SELECT no, day, pain_before FROM done_sessions WHERE {_LEGAL}{self._but()}{_WITH_REPS}"
            " AND pain_before IS NOT NULL ORDER BY day {way}, started_ms {way} LIMIT 1"
        )
        with self._database.reading() as connection:
            rows = [
                connection.execute(query.format(way=way), (first.toordinal(), last.toordinal())).fetchone()
                for way in ("", "DESC")
            ]
        return tuple((date.fromordinal(day), pain) for _, day, pain in dict.fromkeys(filter(None, rows)))

    def recent(self, count: int) -> list[Period]:
        """Return the last `count` sessions that a list of a few shows, the newest last.

        They have a repetition, or were stopped for pain.
        """
        return self._last(count, _RECENT)

    def last(self, count: int, *, with_reps: bool = False) -> list[Period]:
        """Return the last `count` sessions, the newest last; all, or those with a repetition."""
        return self._last(count, _WITH_REPS if with_reps else "")

    def _last(self, count: int, but: str) -> list[Period]:
        with self._database.reading() as connection:
            days = connection.execute(
                f"SELECT day FROM done_sessions WHERE {_LEGAL}{self._but()}{but}"
                " ORDER BY day DESC, started_ms DESC LIMIT ?",
                (*_ALL, count),
            ).fetchall()
        if not days:
            return []
        (newest,), (oldest,) = days[0], days[-1]
        return self._of_sessions(oldest, newest, but)[-count:]

    def _of_sessions(self, first_day: int, last_day: int, but: str) -> list[Period]:
        query = (
            f"SELECT {BAR_COLUMNS} FROM done_sessions JOIN routines ON routines.no = routine"
            f" WHERE {_LEGAL}{self._but()}{but} ORDER BY day, started_ms, id"
        )
        with self._database.reading() as connection:
            rows = connection.execute(query, (first_day, last_day)).fetchall()
        found = []
        for row in map(BarRow._make, rows):
            with suppress(*UNREADABLE):
                found.append(row.period)
        return found


def period_days(by: Bucket, day: date, week_start: int = 0) -> tuple[date, date]:
    """Return the first and last day of the week or month that contains `day`; for a session, `day` itself.

    The first week of the calendar may be shorter: day 1 is a Monday.
    """
    if by is Bucket.WEEK:
        since = (day.toordinal() - 1 - week_start) % 7
        first = date.fromordinal(max(1, day.toordinal() - since))
        return first, first + timedelta(days=6)
    if by is Bucket.MONTH:
        first = day.replace(day=1)
        return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return day, day
