"""What the charts show, added up by SQLite: memory goes by what is shown, and not by what is stored."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.core.figures import ratio
from coach.core.session import zone_of
from coach.store.rows import EPOCH

if TYPE_CHECKING:
    from coach.store.database import Database

JULIAN = 1_721_424.5
"""The Julian date of the midnight that begins the day of ordinal 0: 2000-01-01 (730 120) is 2 451 544.5."""


class Bucket(StrEnum):
    """What one bar of a chart stands for."""

    SESSION = "session"
    WEEK = "week"
    MONTH = "month"


class Period(NamedTuple):
    """One bar: a session, or all sessions of the week or month from `first` to `last`, both inside.

    `left` and `right` are confirmed repetitions, tension is in milliseconds, `load_kg` is Σ repetitions
    × kg; these are sums. Pain is the mean of what was told, 0 to 10, or None. `id`, `at` (by the clock on
    the wall) and `routine` are those of a single session, and None or empty for a week or month.
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

    @property
    def volume(self) -> int:
        """Confirmed repetitions of both legs."""
        return self.left + self.right

    @property
    def tension_ms(self) -> int:
        """Time under tension of both legs, in milliseconds."""
        return self.left_tension_ms + self.right_tension_ms

    @property
    def balance(self) -> float | None:
        """100 × smaller ÷ larger of left and right volume; None where nothing was done."""
        return ratio(self.left, self.right)


_BETWEEN = "day BETWEEN ? AND ?"
_SUMS = (
    "count(*), sum(left_reps), sum(right_reps), sum(left_tension_ms), sum(right_tension_ms), sum(load_kg),"
    " avg(pain_before), avg(pain_after), avg(pain_next_day)"
)
_GROUPS = {
    Bucket.WEEK: "(day - 1 - :start) / 7",
    Bucket.MONTH: f"strftime('%Y%m', day + {JULIAN})",
}


class Charts:
    """Reads what the charts show out of `database`: ended sessions that were not deleted."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def reach(self) -> tuple[date, date] | None:
        """Return the first and the last day on which there was a session, or None."""
        with self._database.reading() as connection:
            first, last = (
                connection.execute(
                    f"SELECT {which}(day) FROM done_sessions"  # noqa: S608 - min or max
                ).fetchone()[0]
                for which in ("min", "max")
            )
        return None if first is None else (date.fromordinal(first), date.fromordinal(last))

    def count(self, first: date, last: date) -> int:
        """Return how many sessions there are on these days."""
        query = f"SELECT count(*) FROM done_sessions WHERE {_BETWEEN}"  # noqa: S608 - our words
        with self._database.reading() as connection:
            return int(connection.execute(query, (first.toordinal(), last.toordinal())).fetchone()[0])

    def stretches(self, by: Bucket, first: date, last: date, week_start: int = 0) -> list[Period]:
        """Return the bars of those days in their order; weeks begin on `week_start` (0 is Monday)."""
        bounds = (first.toordinal(), last.toordinal())
        if by is Bucket.SESSION:
            return self._sessions(bounds)
        group = _GROUPS[by].replace(":start", str(int(week_start)))
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT min(day), {_SUMS} FROM done_sessions WHERE {_BETWEEN} GROUP BY {group} ORDER BY 1",  # noqa: S608 - our own words
                bounds,
            ).fetchall()
        return [_of_many(whole(by, date.fromordinal(row[0]), week_start), row[1:]) for row in rows]

    def days(self, first: date, last: date) -> dict[date, int]:
        """Return on which days repetitions were done, and how many."""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT day, sum(left_reps + right_reps) FROM done_sessions WHERE {_BETWEEN}"  # noqa: S608 - our own words
                " GROUP BY day HAVING sum(left_reps + right_reps) > 0",
                (first.toordinal(), last.toordinal()),
            ).fetchall()
        return {date.fromordinal(day): count for day, count in rows}

    def pain_before(self, first: date, last: date) -> tuple[int, ...]:
        """Return the pain before the first and the last session of these days that told it, or of one."""
        query = (
            f"SELECT no, pain_before FROM done_sessions WHERE {_BETWEEN} AND pain_before IS NOT NULL"  # noqa: S608 - our words
            " ORDER BY day {way}, started_ms {way} LIMIT 1"
        )
        with self._database.reading() as connection:
            rows = [
                connection.execute(query.format(way=way), (first.toordinal(), last.toordinal())).fetchone()
                for way in ("", "DESC")
            ]
        return tuple(pain for _, pain in dict.fromkeys(filter(None, rows)))

    def last(self, count: int) -> list[Period]:
        """Return the last `count` sessions, the newest last."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT day FROM done_sessions ORDER BY day DESC, started_ms DESC LIMIT ?",
                (count,),
            ).fetchall()
        return self._sessions((rows[-1][0], rows[0][0]))[-count:] if rows else []

    def _sessions(self, bounds: tuple[int, int]) -> list[Period]:
        columns = (
            "day, left_reps, right_reps, left_tension_ms, right_tension_ms, load_kg, pain_before,"
            " pain_after, pain_next_day, id, started_ms, zone, routines.name, effort, stop_reason"
        )
        joined = "done_sessions JOIN routines ON routines.no = routine"
        query = f"SELECT {columns} FROM {joined} WHERE {_BETWEEN} ORDER BY day, started_ms, id"  # noqa: S608 - our words
        with self._database.reading() as connection:
            rows = connection.execute(query, bounds).fetchall()
        found = []
        for row in rows:
            day = date.fromordinal(row[0])
            id_, started, zone, name, effort, reason = row[9:]
            at = (EPOCH + timedelta(milliseconds=started)).astimezone(zone_of(zone))
            found.append(Period._make((day, day, 1, *row[1:9], id_, at, name, effort, reason or "")))
        return found


def _of_many(reach: tuple[date, date], sums: tuple[Any, ...]) -> Period:
    return Period(*reach, *sums)


def whole(by: Bucket, day: date, week_start: int = 0) -> tuple[date, date]:
    """Return the first and last day of the week or month that holds `day`; of a session, `day` itself.

    The first week that there is may be cut short: day 1 is a Monday.
    """
    if by is Bucket.WEEK:
        since = (day.toordinal() - 1 - week_start) % 7
        first = date.fromordinal(max(1, day.toordinal() - since))
        return first, first + timedelta(days=6)
    if by is Bucket.MONTH:
        first = day.replace(day=1)
        return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return day, day
