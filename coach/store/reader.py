"""Rows of the diary as the values they stand for. No reader looks at single repetitions."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.core.record import Correction, Record, TimedRep
from coach.core.routine import Leg, Routine
from coach.core.session import Pause, Session, SetDone, StopReason
from coach.store.rows import EPOCH
from coach.store.scores import routine_from

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coach.store.database import Database

CHUNK = 500
"""Sessions held in memory at a time while reading many."""

DAY_MS = 86_400_000

_SESSION = (
    "SELECT no, started_ms, ended_ms, id, zone, routine, first_leg, stop_reason,"
    " effort, pain_before, pain_after, pain_next_day, notes FROM sessions"
)


class Volume(NamedTuple):
    """What a chart needs of one session. `left` and `right` are confirmed repetitions.

    `load_kg` is Σ repetitions × kg of both legs, pain is 0 to 10 or None, `started_at` is UTC, `day`
    is that of the zone it was done in.
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
    """Reads sessions out of `database`; routines, few and the same again and again, are kept."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._routines: dict[int, Routine] = {}

    def session(self, no: int) -> Session:
        """Return the session with the number `no`."""
        return next(self._built([self._rows(f"{_SESSION} WHERE no = ?", (no,))[0]]))

    def sessions(self, first: date | None, last: date | None) -> Iterator[Session]:
        """Yield sessions in order of their start. Between two chunks the diary may be written."""
        for rows in self._chunks(first, last):
            yield from self._built(rows)

    def records(self, first: date | None, last: date | None) -> Iterator[Record]:
        """Yield sessions as above, each with its repetitions and corrections."""
        for rows in self._chunks(first, last):
            numbers = [row[0] for row in rows]
            reps, changes = self._reps(numbers), self._changes(numbers)
            for number, session in zip(numbers, self._built(rows), strict=True):
                yield Record(session, tuple(reps.get(number, ())), tuple(changes.get(number, ())))

    def record(self, no: int) -> Record:
        """Return the session with the number `no`, its repetitions and corrections."""
        reps, changes = self._reps([no]), self._changes([no])
        return Record(self.session(no), tuple(reps.get(no, ())), tuple(changes.get(no, ())))

    def _chunks(self, first: date | None, last: date | None) -> Iterator[list[tuple[Any, ...]]]:
        start, number = -(2**62), ""
        bounds = _days(first, last)
        query = (
            f"{_SESSION} WHERE (started_ms, id) > (?, ?) AND started_ms <= ? AND day BETWEEN ? AND ?"
            " AND deleted_ms IS NULL ORDER BY started_ms, id LIMIT ?"
        )
        if first is not None:  # days away from UTC by more than one there are none
            start = (first - EPOCH.date()).days * DAY_MS - DAY_MS
        end = 2**62 if last is None else (last - EPOCH.date()).days * DAY_MS + 2 * DAY_MS
        while rows := self._rows(query, (start, number, end, *bounds, CHUNK)):
            yield rows
            start, number = rows[-1][1], rows[-1][3]

    def volumes(self, first: date | None, last: date | None) -> list[Volume]:
        """Return the volume of every ended session, in order of their start."""
        rows = self._rows(
            "SELECT id, started_ms, zone, routines.name, left_reps, right_reps, load_kg,"
            " pain_before, pain_after, pain_next_day, day"
            " FROM done_sessions JOIN routines ON routines.no = routine"
            " WHERE day BETWEEN ? AND ?"
            " ORDER BY started_ms, id",
            _days(first, last),
        )
        return [
            Volume._make((row[0], _moment(row[1]), *row[2:-1], date.fromordinal(row[-1]))) for row in rows
        ]

    def _reps(self, numbers: list[int]) -> dict[int, list[TimedRep]]:
        from coach.core.performance import RepDone  # noqa: PLC0415 - not needed at start

        found: dict[int, list[TimedRep]] = {}
        for no, set_, leg, *counts, ended in self._rows(
            "SELECT session, set_no, leg, rep, lift_ms, flex_ms, hold_ms, extend_ms, ended_ms FROM reps"
            " WHERE session IN (SELECT value FROM json_each(?)) ORDER BY ended_ms, set_no, leg, rep",
            (json.dumps(numbers),),
        ):
            found.setdefault(no, []).append(TimedRep(RepDone(set_, Leg(leg), *counts), _moment(ended)))
        return found

    def _changes(self, numbers: list[int]) -> dict[int, list[Correction]]:
        found: dict[int, list[Correction]] = {}
        for no, what, old, new, at in self._rows(
            "SELECT session, what, old, new, at_ms FROM corrections"
            " WHERE session IN (SELECT value FROM json_each(?))"
            " ORDER BY at_ms, what, coalesce(old, ''), coalesce(new, '')",
            (json.dumps(numbers),),
        ):
            found.setdefault(no, []).append(Correction(what, old, new, _moment(at)))
        return found

    def _rows(self, query: str, values: Iterable[object]) -> list[tuple[Any, ...]]:
        with self._database.reading() as connection:
            return connection.execute(query, tuple(values)).fetchall()

    def _built(self, rows: list[tuple[Any, ...]]) -> Iterator[Session]:
        numbers = [row[0] for row in rows]
        wanted = (json.dumps(numbers),)
        sets: dict[int, list[SetDone]] = {number: [] for number in numbers}
        for number, set_, leg, *rest in self._rows(
            "SELECT session, set_no, leg, prescribed, paced, coalesce(confirmed, paced), load_kg,"
            " lift_ms, flex_ms, hold_ms, extend_ms FROM sets"
            " WHERE session IN (SELECT value FROM json_each(?))",
            wanted,
        ):
            sets[number].append(SetDone(set_, Leg(leg), *rest))
        pauses: dict[int, list[Pause]] = {}
        for number, at_ms, length_ms in self._rows(
            "SELECT session, at_ms, length_ms FROM pauses"
            " WHERE session IN (SELECT value FROM json_each(?)) ORDER BY no",
            wanted,
        ):
            pauses.setdefault(number, []).append(Pause(at_ms, length_ms))
        for no, started, ended, id_, zone, routine, first_leg, reason, *told, notes in rows:
            first = Leg(first_leg)
            effort, before, after, next_day = told
            yield Session(
                id=id_,
                started_at=_moment(started),
                zone=zone,
                routine=self._routine(routine),
                first=first,
                sets=tuple(sorted(sets[no], key=lambda done: (done.set, done.leg is not first))),
                ended_at=None if ended is None else _moment(ended),
                stop_reason=None if reason is None else StopReason(reason),
                pauses=tuple(pauses.get(no, ())),
                effort=effort,
                pain_before=before,
                pain_after=after,
                pain_next_day=next_day,
                notes=notes,
            )

    def _routine(self, no: int) -> Routine:
        if no not in self._routines:
            self._routines[no] = routine_from(
                self._rows("SELECT data FROM routines WHERE no = ?", (no,))[0][0]
            )
        return self._routines[no]


def _moment(value_ms: int) -> datetime:
    return EPOCH + timedelta(milliseconds=value_ms)


def _days(first: date | None, last: date | None) -> tuple[int, int]:
    """Return the ordinals of both days; where there is no limit, of the first and last there are."""
    return (first or date.min).toordinal(), (last or date.max).toordinal()
