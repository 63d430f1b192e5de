"""What only the report shows: prescribed and paced repetitions, stops for pain, and notes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from coach.store.rows import LEGAL_SUMS

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.store.database import Database

_DAYS = f"day BETWEEN ? AND ? AND {LEGAL_SUMS}"


class Counts(NamedTuple):
    """Repetitions of both legs that the routine asked for, and those that the program counted to the end."""

    prescribed: int = 0
    paced: int = 0

    def plus(self, other: Counts) -> Counts:
        """Return the sums of both."""
        return Counts(self.prescribed + other.prescribed, self.paced + other.paced)


class PainStop(NamedTuple):
    """A session that was stopped for pain, and the pain after it, 0 to 10; None without an answer."""

    day: date
    pain: int | None


class SessionNote(NamedTuple):
    """The note of a session."""

    day: date
    text: str


class _DayCounts(NamedTuple):
    day: int
    prescribed: int
    paced: int


class _SessionCounts(NamedTuple):
    id: str
    prescribed: int
    paced: int


class _StopRow(NamedTuple):
    day: int
    pain: int | None


class _NoteRow(NamedTuple):
    day: int
    text: str


class ReportRows:
    """Reads from `database`; `but` returns a condition that leaves out sessions, to follow others.

    Days from `first` to `last` include both. All methods raise `Problem` where the diary cannot be read.
    """

    def __init__(self, database: Database, but: Callable[[], str] = str) -> None:
        self._database = database
        self._but = but

    def by_day(self, first: date, last: date) -> dict[date, Counts]:
        """Return the counts of each day with a session."""
        rows = map(_DayCounts._make, self._counts("day", first, last))
        return {date.fromordinal(row.day): Counts(row.prescribed, row.paced) for row in rows}

    def by_session(self, first: date, last: date) -> dict[str, Counts]:
        """Return the counts of each session by its id."""
        rows = map(_SessionCounts._make, self._counts("id", first, last))
        return {row.id: Counts(row.prescribed, row.paced) for row in rows}

    def pain_stops(self, first: date, last: date) -> list[PainStop]:
        """Return the sessions that were stopped for pain, the newest first, also without a repetition."""
        rows = map(_StopRow._make, self._rows("pain_after", "stop_reason = 'pain'", first, last))
        return [PainStop(date.fromordinal(row.day), row.pain) for row in rows]

    def notes(self, first: date, last: date) -> list[SessionNote]:
        """Return the notes of sessions, the newest first."""
        rows = map(_NoteRow._make, self._rows("notes", "trim(notes) <> ''", first, last))
        return [SessionNote(date.fromordinal(row.day), row.text) for row in rows]

    def _counts(self, key: str, first: date, last: date) -> list[tuple[object, ...]]:
        inside = f"SELECT no, id, day FROM done_sessions WHERE {_DAYS}{self._but()}"
        query = (
            f"SELECT {key}, sum(prescribed), sum(paced) FROM sets JOIN ({inside}) ON session = no"
            f" GROUP BY {key}"
        )
        with self._database.reading() as connection:
            return connection.execute(query, (first.toordinal(), last.toordinal())).fetchall()

    def _rows(self, column: str, condition: str, first: date, last: date) -> list[tuple[object, ...]]:
        query = (
            f"SELECT day, {column} FROM done_sessions WHERE {_DAYS}{self._but()} AND {condition}"
            " ORDER BY day DESC, started_ms DESC"
        )
        with self._database.reading() as connection:
            return connection.execute(query, (first.toordinal(), last.toordinal())).fetchall()
