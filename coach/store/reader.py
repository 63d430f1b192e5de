"""Reads sessions from the diary."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from coach.base.problems import Problem
from coach.core.record import Record
from coach.core.routine import Leg
from coach.core.score import unroll
from coach.store.rows import (
    EPOCH,
    CorrectionRow,
    PauseRow,
    RepRow,
    SessionRow,
    SetRow,
    columns,
    from_ms,
)
from coach.store.scores import routine_from, score_from

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.core.record import Correction, TimedRep
    from coach.core.routine import Routine
    from coach.core.score import Score
    from coach.core.session import Pause, Session, SetDone
    from coach.store.database import Database

CHUNK = 500
"""Sessions held in memory at a time while reading many."""

DAY_MS = 86_400_000

_SESSIONS = f"SELECT no, {columns(SessionRow)} FROM sessions"
_OF_SESSIONS = "WHERE session IN (SELECT value FROM json_each(?))"


class Numbered(NamedTuple):
    """A session's row and its number, by which the other tables refer to it."""

    no: int
    row: SessionRow


class _VolumeRow(NamedTuple):
    """The columns of a `Volume`; `name` is that of the routine."""

    id: str
    started_ms: int
    zone: str
    name: str
    left_reps: int
    right_reps: int
    load_kg: float
    pain_before: int | None
    pain_after: int | None
    pain_next_day: int | None
    day: int


class Volume(NamedTuple):
    """Figures of one session. `left` and `right` are confirmed repetitions.

    `load_kg` is Σ repetitions × kg of both legs, pain is 0 to 10 or None, `started_at` is UTC, `day` is the
    day in the zone of the session.
    """

    id: str
    started_at: datetime
    zone: str
    routine: str
    left: int
    right: int
    load_kg: float
    pain_before: int | None
    pain_after: int | None
    pain_next_day: int | None
    day: date


class Reader:
    """Reads sessions from `database`. Routines are cached: they are few, and most sessions share one.

    All methods raise `Problem` where the diary cannot be read.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._routines: dict[int, Routine] = {}
        self._generation = database.generation

    def number(self, session_id: str) -> int:
        """Return the number of the session with this id. Raises `Problem` where there is none."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT no FROM sessions WHERE id = ?", (session_id,)).fetchone()
        if row is None:
            raise Problem("There is no session {id} in the diary.", id=session_id)
        return int(row[0])

    def session(self, no: int) -> Session:
        """Return the session with the number `no`."""
        return next(self._sessions_of(self._rows_of("WHERE no = ?", no)))

    def sessions(self, first: date | None, last: date | None) -> Iterator[Session]:
        """Yield sessions in order of their start. The diary may be written between two chunks."""
        for rows in self._chunks(first, last):
            yield from self._sessions_of(rows)

    def records(self, first: date | None, last: date | None) -> Iterator[Record]:
        """Yield sessions like `sessions`, each with its repetitions and corrections."""
        for rows in self._chunks(first, last):
            yield from self._records_of(rows)

    def record(self, no: int) -> Record:
        """Return the session with the number `no`, its repetitions and corrections."""
        return next(self._records_of(self._rows_of("WHERE no = ?", no)))

    def deleted(self) -> list[Session]:
        """Return the deleted sessions, the last deleted one first."""
        rows = self._rows_of("WHERE deleted_ms IS NOT NULL ORDER BY deleted_ms DESC, no DESC")
        return list(self._sessions_of(rows))

    def unfinished(self) -> list[tuple[Session, Score, int]]:
        """Return sessions that never ended, each with its score and the last position in it, in ms."""
        rows = self._rows_of(
            "WHERE ended_ms IS NULL AND deleted_ms IS NULL AND score IS NOT NULL ORDER BY started_ms, no"
        )
        return [
            (session, self._score(row), row.position_ms or 0)
            for (_, row), session in zip(rows, self._sessions_of(rows), strict=True)
        ]

    def score(self, no: int) -> Score:
        """Return the score that a session performed; of an imported one, its routine unrolled."""
        ((_, row),) = self._rows_of("WHERE no = ?", no)
        return self._score(row)

    def last_first_leg(self) -> Leg | None:
        """Return the leg that led the last session which ended or had a repetition; None without one."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT first_leg FROM sessions WHERE deleted_ms IS NULL AND (ended_ms IS NOT NULL"
                " OR EXISTS (SELECT 1 FROM sets WHERE session = no AND paced > 0))"
                " ORDER BY started_ms DESC, id DESC LIMIT 1"
            ).fetchone()
        return Leg(row[0]) if row else None

    def volumes(self, first: date | None, last: date | None) -> list[Volume]:
        """Return the figures of every ended session, in order of their start."""
        query = (
            f"SELECT {columns(_VolumeRow)} FROM done_sessions JOIN routines ON routines.no = routine"
            " WHERE day BETWEEN ? AND ? ORDER BY started_ms, id"
        )
        with self._database.reading() as connection:
            rows = connection.execute(query, _ordinals(first, last)).fetchall()
        return [
            Volume(
                id=row.id,
                started_at=from_ms(row.started_ms),
                zone=row.zone,
                routine=row.name,
                left=row.left_reps,
                right=row.right_reps,
                load_kg=row.load_kg,
                pain_before=row.pain_before,
                pain_after=row.pain_after,
                pain_next_day=row.pain_next_day,
                day=date.fromordinal(row.day),
            )
            for row in map(_VolumeRow._make, rows)
        ]

    def _rows_of(self, condition: str, *values: int | str) -> list[Numbered]:
        with self._database.reading() as connection:
            found = connection.execute(f"{_SESSIONS} {condition}", values).fetchall()
        return [Numbered(no, SessionRow._make(row)) for no, *row in found]

    def _chunks(self, first: date | None, last: date | None) -> Iterator[list[Numbered]]:
        start, session_id = -(2**62), ""
        if first is not None:  # in no zone does a day begin more than one day before UTC
            start = (first - EPOCH.date()).days * DAY_MS - DAY_MS
        end = 2**62 if last is None else (last - EPOCH.date()).days * DAY_MS + 2 * DAY_MS
        condition = (
            "WHERE (started_ms, id) > (?, ?) AND started_ms <= ? AND day BETWEEN ? AND ?"
            " AND deleted_ms IS NULL ORDER BY started_ms, id LIMIT ?"
        )
        days = _ordinals(first, last)
        while rows := self._rows_of(condition, start, session_id, end, *days, CHUNK):
            yield rows
            start, session_id = rows[-1].row.started_ms, rows[-1].row.id

    def _sessions_of(self, rows: list[Numbered]) -> Iterator[Session]:
        numbers = json.dumps([no for no, _ in rows])
        sets: dict[int, list[SetDone]] = {}
        pauses: dict[int, list[Pause]] = {}
        with self._database.reading() as connection:
            query = f"SELECT {columns(SetRow)} FROM sets {_OF_SESSIONS}"
            for set_row in map(SetRow._make, connection.execute(query, (numbers,))):
                sets.setdefault(set_row.session, []).append(set_row.done)
            query = f"SELECT {columns(PauseRow)} FROM pauses {_OF_SESSIONS} ORDER BY no"
            for pause_row in map(PauseRow._make, connection.execute(query, (numbers,))):
                pauses.setdefault(pause_row.session, []).append(pause_row.pause)
        for no, row in rows:
            yield row.session(self._routine(row.routine), sets.get(no, ()), pauses.get(no, ()))

    def _records_of(self, rows: list[Numbered]) -> Iterator[Record]:
        numbers = json.dumps([no for no, _ in rows])
        reps: dict[int, list[TimedRep]] = {}
        corrections: dict[int, list[Correction]] = {}
        with self._database.reading() as connection:
            query = f"SELECT {columns(RepRow)} FROM reps {_OF_SESSIONS} ORDER BY ended_ms, set_no, leg, rep"
            for rep_row in map(RepRow._make, connection.execute(query, (numbers,))):
                reps.setdefault(rep_row.session, []).append(rep_row.timed_rep)
            query = (
                f"SELECT {columns(CorrectionRow)} FROM corrections {_OF_SESSIONS}"
                " ORDER BY at_ms, what, coalesce(old, ''), coalesce(new, '')"
            )
            for change_row in map(CorrectionRow._make, connection.execute(query, (numbers,))):
                corrections.setdefault(change_row.session, []).append(change_row.correction)
        for (no, _), session in zip(rows, self._sessions_of(rows), strict=True):
            yield Record(session, tuple(reps.get(no, ())), tuple(corrections.get(no, ())))

    def _routine(self, no: int) -> Routine:
        if self._generation != self._database.generation:  # another file, with other numbers
            self._routines.clear()
            self._generation = self._database.generation
        if no not in self._routines:
            with self._database.reading() as connection:
                row = connection.execute("SELECT data FROM routines WHERE no = ?", (no,)).fetchone()
            self._routines[no] = routine_from(row[0])
        return self._routines[no]

    def _score(self, row: SessionRow) -> Score:
        if row.score is None:
            return unroll(self._routine(row.routine), Leg(row.first_leg).other)
        with self._database.reading() as connection:
            found = connection.execute("SELECT data FROM scores WHERE no = ?", (row.score,)).fetchone()
        return score_from(found[0])


def _ordinals(first: date | None, last: date | None) -> tuple[int, int]:
    """Return the ordinals of both days; None is the first or last day there is."""
    return (first or date.min).toordinal(), (last or date.max).toordinal()
