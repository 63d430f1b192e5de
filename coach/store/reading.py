"""Rows of the diary as the values they stand for. No reader looks at single repetitions."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.core.performance import StopReason
from coach.core.routine import Leg, Routine
from coach.core.session import Pause, Session, SetDone, within_days, zone_of
from coach.store.scores import routine_from
from coach.store.writing import EPOCH

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from coach.store.database import Database

CHUNK = 500
"""Sessions held in memory at a time while reading many."""

_SESSION = (
    "SELECT no, started_ms, ended_ms, id, zone, routine, first_leg, stop_reason,"
    " effort, pain_before, pain_after, pain_next_day, notes FROM sessions"
)


class Volume(NamedTuple):
    """What a chart needs of one session. `left` and `right` are confirmed repetitions.

    `load_kg` is Σ repetitions × kg of both legs, pain is 0 to 10 or None, `started_at` is UTC.
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
        start, end = _reach(first, last)
        number = 0
        query = (
            f"{_SESSION} WHERE (started_ms, no) > (?, ?) AND started_ms < ? ORDER BY started_ms, no LIMIT ?"
        )
        start -= 1
        while rows := self._rows(query, (start, number, end, CHUNK)):
            for session in self._built(rows):
                if within_days(session.local_start.date(), first, last):
                    yield session
            number, start = rows[-1][:2]

    def volumes(self, first: date | None, last: date | None) -> list[Volume]:
        """Return the volume of every ended session, in order of their start."""
        rows = self._rows(
            "SELECT id, started_ms, zone, routines.name, left_reps, right_reps, load_kg,"
            " pain_before, pain_after, pain_next_day"
            " FROM sessions JOIN routines ON routines.no = routine"
            " WHERE ended_ms IS NOT NULL AND started_ms >= ? AND started_ms < ?"
            " ORDER BY started_ms, sessions.no",
            _reach(first, last),
        )
        volumes = (Volume(row[0], _moment(row[1]), *row[2:]) for row in rows)
        if first is None and last is None:
            return list(volumes)
        return [
            volume
            for volume in volumes
            if within_days(volume.started_at.astimezone(zone_of(volume.zone)).date(), first, last)
        ]

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


def _reach(first: date | None, last: date | None) -> tuple[int, int]:
    """Return milliseconds that enclose the days `first` to `last` in every zone there may be."""
    day = 86_400_000
    start = -(2**62) if first is None else (first - EPOCH.date()).days * day - day
    end = 2**62 if last is None else (last - EPOCH.date()).days * day + 2 * day
    return start, end
