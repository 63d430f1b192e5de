"""Reads sessions from the diary."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from coach.base.problems import Problem
from coach.core.legal_session import fault_of
from coach.core.record import Record
from coach.core.routine import Leg
from coach.core.score import unroll
from coach.store.damaged_session import DAMAGED, DamagedSession, UnreadableSession
from coach.store.rows import (
    EPOCH,
    LEGAL_SUMS,
    UNREADABLE,
    CorrectionRow,
    PauseRow,
    RepRow,
    SessionRow,
    SetRow,
    columns,
    from_ms,
)
from coach.store.scores import digest, routine_from, score_from

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.base.messages import Text
    from coach.core.routine import Routine
    from coach.core.score import Score
    from coach.core.session import Session
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

    @property
    def volume(self) -> Volume:
        """The figures as a value."""
        return Volume(
            id=self.id,
            started_at=from_ms(self.started_ms),
            zone=self.zone,
            routine=self.name,
            left=self.left_reps,
            right=self.right_reps,
            load_kg=self.load_kg,
            pain_before=self.pain_before,
            pain_after=self.pain_after,
            pain_next_day=self.pain_next_day,
            day=date.fromordinal(self.day),
        )


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
        self.unreadable: set[int] = set()
        """The numbers of the sessions that could not be read until now: no list or chart shows them."""

    @property
    def generation(self) -> int:
        """Changes when another file is used: numbers that were read before mean nothing then."""
        return self._database.generation

    def number(self, session_id: str) -> int:
        """Return the number of the session with this id. Raises `Problem` where there is none."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT no FROM sessions WHERE id = ?", (session_id,)).fetchone()
        if row is None:
            raise Problem("There is no session {id} in the diary.", id=session_id)
        return int(row[0])

    def session(self, no: int) -> Session:
        """Return the session with the number `no`."""
        return self.record(no).session

    def sessions(
        self, first: date | None, last: date | None, left_out: list[DamagedSession] | None = None
    ) -> Iterator[Session]:
        """Yield sessions in order of their start. The diary may be written between two chunks.

        One that cannot be read is left out, and added to `left_out`.
        """
        for rows in self._chunks(first, last):
            yield from (session for _, session in self._sessions_of(rows, left_out))

    def records(
        self, first: date | None, last: date | None, left_out: list[DamagedSession] | None = None
    ) -> Iterator[Record]:
        """Yield sessions like `sessions`, each with its repetitions and corrections."""
        for rows in self._chunks(first, last):
            yield from self._records_of(rows, left_out)

    def record(self, no: int) -> Record:
        """Return the session with the number `no`, its repetitions and corrections.

        Raises `UnreadableSession` where it cannot be read.
        """
        left_out: list[DamagedSession] = []
        for record in self._records_of(self._rows_of("WHERE no = ?", no), left_out):
            return record
        raise UnreadableSession(left_out[0] if left_out else DamagedSession(no, None))

    def deleted(self) -> list[Session]:
        """Return the deleted sessions that can be read, the last deleted one first."""
        rows = self._rows_of("WHERE deleted_ms IS NOT NULL ORDER BY deleted_ms DESC, no DESC")
        return [session for _, session in self._sessions_of(rows)]

    def unfinished(self) -> list[tuple[Session, Score, int]]:
        """Return sessions that never ended, each with its score and the last position in it, in ms.

        Those whose score cannot be read are in `broken_off`.
        """
        return [
            (session, score, min(max(0, position_ms), score.length_ms))
            for session, score, position_ms in self._never_ended()
            if score is not None
        ]

    def broken_off(self) -> list[Session]:
        """Return sessions that never ended and cannot be continued, because their score cannot be read."""
        return [session for session, score, _ in self._never_ended() if score is None]

    def _never_ended(self) -> Iterator[tuple[Session, Score | None, int]]:
        rows = self._rows_of(
            "WHERE ended_ms IS NULL AND deleted_ms IS NULL AND score IS NOT NULL ORDER BY started_ms, no"
        )
        for (_, row), session in self._sessions_of(rows):
            yield session, self._score(row), row.position_ms or 0

    def score(self, no: int) -> Score:
        """Return the score that a session performed.

        Of an imported session, and of one whose score cannot be read, it is the routine unrolled.
        """
        session = self.session(no)
        ((_, row),) = self._rows_of("WHERE no = ?", no)
        return self._score(row) or unroll(session.routine, session.first.other)

    def last_first_leg(self) -> Leg | None:
        """Return the leg that led the last session which ended or had a repetition; None without one."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT first_leg FROM sessions WHERE deleted_ms IS NULL AND (ended_ms IS NOT NULL"
                " OR EXISTS (SELECT 1 FROM sets WHERE session = no AND paced > 0))"
                " ORDER BY started_ms DESC, id DESC LIMIT 1"
            ).fetchone()
        return Leg(row[0]) if row and row[0] in list(Leg) else None

    def volumes(self, first: date | None, last: date | None) -> list[Volume]:
        """Return the figures of every ended session, in order of their start."""
        query = (
            f"SELECT {columns(_VolumeRow)} FROM done_sessions JOIN routines ON routines.no = routine"
            f" WHERE day BETWEEN ? AND ? AND {LEGAL_SUMS}{self.but_unreadable()} ORDER BY started_ms, id"
        )
        with self._database.reading() as connection:
            rows = connection.execute(query, _ordinals(first, last)).fetchall()
        found = []
        for row in map(_VolumeRow._make, rows):
            with suppress(*UNREADABLE):
                found.append(row.volume)
        return found

    def but_unreadable(self) -> str:
        """Return a condition that leaves out the sessions that could not be read, to follow others."""
        numbers = ", ".join(map(str, sorted(self.unreadable)))
        return f" AND done_sessions.no NOT IN ({numbers})" if numbers else ""

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
            before, (start, session_id) = (start, session_id), rows[-1].row.place
            if (start, session_id) <= before:  # a damaged index would return the same rows for ever
                raise self._database.inconsistent()

    def _sessions_of(
        self, rows: list[Numbered], left_out: list[DamagedSession] | None = None
    ) -> Iterator[tuple[Numbered, Session]]:
        """Yield the sessions of rows; one that cannot be read goes to `left_out`."""
        numbers = json.dumps([no for no, _ in rows])
        sets: dict[int, list[SetRow]] = {}
        pauses: dict[int, list[PauseRow]] = {}
        with self._database.reading() as connection:
            query = f"SELECT {columns(SetRow)} FROM sets {_OF_SESSIONS}"
            for set_row in map(SetRow._make, connection.execute(query, (numbers,))):
                sets.setdefault(set_row.session, []).append(set_row)
            query = f"SELECT {columns(PauseRow)} FROM pauses {_OF_SESSIONS} ORDER BY no"
            for pause_row in map(PauseRow._make, connection.execute(query, (numbers,))):
                pauses.setdefault(pause_row.session, []).append(pause_row)
        for numbered in rows:
            no, row = numbered
            try:
                session = row.session(
                    self._routine(row.routine),
                    (set_row.done for set_row in sets.get(no, ())),
                    (pause_row.pause for pause_row in pauses.get(no, ())),
                )
                fault = fault_of(session)
            except UNREADABLE:
                fault = DAMAGED
            if fault is None:
                yield numbered, session
            else:
                self._leave_out(numbered, left_out, fault)

    def _records_of(
        self, rows: list[Numbered], left_out: list[DamagedSession] | None = None
    ) -> Iterator[Record]:
        numbers = json.dumps([no for no, _ in rows])
        reps: dict[int, list[RepRow]] = {}
        corrections: dict[int, list[CorrectionRow]] = {}
        with self._database.reading() as connection:
            query = f"SELECT {columns(RepRow)} FROM reps {_OF_SESSIONS} ORDER BY ended_ms, set_no, leg, rep"
            for rep_row in map(RepRow._make, connection.execute(query, (numbers,))):
                reps.setdefault(rep_row.session, []).append(rep_row)
            query = (
                f"SELECT {columns(CorrectionRow)} FROM corrections {_OF_SESSIONS}"
                " ORDER BY at_ms, what, coalesce(old, ''), coalesce(new, '')"
            )
            for change_row in map(CorrectionRow._make, connection.execute(query, (numbers,))):
                corrections.setdefault(change_row.session, []).append(change_row)
        for numbered, session in self._sessions_of(rows, left_out):
            no = numbered.no
            try:
                record = Record(
                    session,
                    tuple(rep_row.timed_rep for rep_row in reps.get(no, ())),
                    tuple(change_row.correction for change_row in corrections.get(no, ())),
                )
            except UNREADABLE:
                self._leave_out(numbered, left_out, DAMAGED)
            else:
                yield record

    def _leave_out(self, numbered: Numbered, left_out: list[DamagedSession] | None, why: Text) -> None:
        self.unreadable.add(numbered.no)
        if left_out is not None:
            left_out.append(DamagedSession.of(numbered.no, numbered.row, why))

    def _routine(self, no: int) -> Routine:
        if self._generation != self._database.generation:  # another file, with other numbers
            self._routines.clear()
            self.unreadable.clear()
            self._generation = self._database.generation
        if no not in self._routines:
            with self._database.reading() as connection:
                row = connection.execute("SELECT data FROM routines WHERE no = ?", (no,)).fetchone()
            self._routines[no] = routine_from(row[0])
        return self._routines[no]

    def _score(self, row: SessionRow) -> Score | None:
        """Return the score of a session; None where there is none, or it cannot be read."""
        with self._database.reading() as connection:
            query = "SELECT sha256, data FROM scores WHERE no = ?"
            found = connection.execute(query, (row.score,)).fetchone()
        with suppress(*UNREADABLE):
            sha256, text = found
            if digest(text) == sha256:
                return score_from(text)
        return None


def _ordinals(first: date | None, last: date | None) -> tuple[int, int]:
    """Return the ordinals of both days; None is the first or last day there is."""
    return (first or date.min).toordinal(), (last or date.max).toordinal()
