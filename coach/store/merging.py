"""Imports sessions from another diary: each once, and of two answers the later one counts."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

from coach.base.problems import Problem
from coach.base.reasons import quoted
from coach.core.record import Record, differing, in_order, merged
from coach.core.zones import local_time
from coach.store import writer
from coach.store.damaged_session import UnreadableSession
from coach.store.history import NONE, add_decisions
from coach.store.rows import from_ms, to_ms
from coach.store.scores import routine_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, datetime

    from coach.core.session import Session
    from coach.store.database import Database
    from coach.store.history import Decisions
    from coach.store.reader import Reader

ROUTINES = 1000
"""The numbers of so many routines are remembered during an import."""

MOST_APART_MS = 27 * 3_600_000
"""The same time on the wall is at most so far apart in two zones: they reach from -12 to +14 hours."""

_WRONG = (sqlite3.IntegrityError, OverflowError, UnicodeEncodeError)


class Conflict(NamedTuple):
    """Answers about a session that differ between a file and this diary, by the one that counts now.

    They are named as in corrections: see `coach.core.record`.
    """

    day: date
    routine: str
    from_file: tuple[str, ...]
    unchanged: tuple[str, ...]


@dataclass(slots=True)
class Merge:
    """The result of an import: how many sessions were new, changed, already here, or deleted before."""

    new: int = 0
    changed: int = 0
    same: int = 0
    undeleted: int = 0
    conflicts: list[Conflict] = field(default_factory=list)
    """The sessions with different answers in the file and in this diary."""


def merge(
    database: Database,
    reader: Reader,
    records: Iterable[Record],
    *,
    detailed: bool = True,
    foreign: bool = False,
    minutes_only: Callable[[], bool] = lambda: False,
    decisions: Callable[[], Decisions] = lambda: NONE,
) -> Merge:
    """Import `records`, all or none. A session that was deleted here is undeleted.

    Sessions of another program (`foreign`) have other ids, and local times without a zone: see
    `_began_here`. Without `detailed` (a file that lacks repetitions and pauses), only the answers about a
    session that is already here are imported. `decisions`, asked for when all records were read, are added
    to those of this diary. A session that the disk damaged here is replaced by that of the file. Raises
    `Problem` for a session that no diary can hold.
    """
    report = Merge()
    with database.writing() as connection:
        number_of = lru_cache(ROUTINES)(partial(routine_number, connection))
        for read in map(in_order, records):
            session = read.session
            try:
                row = connection.execute(
                    "SELECT no, deleted_ms, score, position_ms FROM sessions WHERE id = ?", (session.id,)
                ).fetchone()
                if row is None and foreign and _began_here(connection, session, minutes_only=minutes_only()):
                    report.same += 1
                    continue
                here = None if row is None else _readable(reader, row[0])
                if here is None:
                    _insert(connection, read, number_of(session.routine), row, report)
                    continue
                no, deleted_ms, score, position_ms = row
                record = _at_time_of(here.session, read) if foreign else read
                both = merged(here, record if detailed else _with_answers_of(record, here))
                if points := differing(here, record):
                    report.conflicts.append(_conflict(points, record, both))
                if deleted_ms is not None:
                    writer.mark_deleted(connection, no, None)
                    report.undeleted += 1
                if both == here:
                    report.same += deleted_ms is None
                    continue
                if not _has_same_score(here, both):
                    score = position_ms = None
                writer.discard(connection, no)
                routine = number_of(both.session.routine)
                writer.insert_record(connection, both, routine, score, position_ms)
                report.changed += 1
            except _WRONG as error:
                raise Problem(
                    "The session {id} cannot be imported: {why}.",
                    id=ascii(session.id)[1:-1],
                    why=quoted(error),
                ) from error
        add_decisions(connection, decisions())
    return report


def _readable(reader: Reader, no: int) -> Record | None:
    """Return the session with the number `no`; None if the disk damaged it."""
    try:
        return reader.record(no)
    except UnreadableSession:
        return None


def _insert(
    connection: sqlite3.Connection,
    record: Record,
    routine: int,
    damaged: tuple[int, ...] | None,
    report: Merge,
) -> None:
    """Insert a session, in place of the damaged row of it if there is one."""
    if damaged is None:
        report.new += 1
    else:
        writer.discard(connection, damaged[0])
        report.changed += 1
    writer.insert_record(connection, record, routine)


def _began_here(connection: sqlite3.Connection, session: Session, *, minutes_only: bool) -> bool:
    """Whether a session of this diary began at the same time by the clock on the wall.

    The file may be imported in another zone than that of the session, so local times are compared. With
    `minutes_only` the file has no seconds, and each time stands for its whole minute; so does one on the
    full minute here that came from another program.
    """
    began = _wall_time(session.started_at, session.zone)
    around = to_ms(session.started_at)
    rows = connection.execute(
        "SELECT id, started_ms, zone FROM sessions WHERE started_ms BETWEEN ? AND ?",
        (around - MOST_APART_MS, around + MOST_APART_MS),
    )
    for session_id, started_ms, zone in rows:
        here = _wall_time(from_ms(started_ms), zone)
        stands_for_minute = minutes_only or (here.second == 0 and _is_foreign(session_id))
        if here == began or (stands_for_minute and here.replace(second=0) == began.replace(second=0)):
            return True
    return False


def _is_foreign(session_id: str) -> bool:
    """Whether a session came from another program: its id is then made from its start and title."""
    return session_id[14:15] == "5"  # the version of a UUID


def _wall_time(moment: datetime, zone: str) -> datetime:
    return local_time(moment, zone).replace(tzinfo=None, microsecond=0)


def _at_time_of(here: Session, record: Record) -> Record:
    """Return a foreign record at the time and in the zone in which it was imported before."""
    session = record.session
    length = (session.ended_at or session.started_at) - session.started_at
    began = replace(session, started_at=here.started_at, zone=here.zone, ended_at=here.started_at + length)
    return Record(began, record.reps, record.corrections)


def _has_same_score(here: Record, both: Record) -> bool:
    """Whether the merged session still has the score that was performed here."""
    old, new = here.session, both.session
    return (old.routine, old.first) == (new.routine, new.first)


def _with_answers_of(record: Record, here: Record) -> Record:
    """Return `here` with the answers and confirmed repetitions of `record`."""
    session = here.session
    for done in record.session.sets:
        session = session.with_confirmed(done.set, done.leg, done.confirmed)
    answers = record.session
    session = replace(
        session,
        effort=answers.effort,
        pain_before=answers.pain_before,
        pain_after=answers.pain_after,
        pain_next_day=answers.pain_next_day,
        notes=answers.notes,
    )
    return Record(session, here.reps)


def _conflict(points: list[str], there: Record, both: Record) -> Conflict:
    unchanged = differing(there, both)
    session = both.session
    return Conflict(
        session.local_start.date(),
        session.routine.name,
        tuple(point for point in points if point not in unchanged),
        tuple(unchanged),
    )
