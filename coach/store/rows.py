"""Values as rows of the diary."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from coach.store.scores import digest, routine_text, score_text

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from coach.core.record import Correction, TimedRep
    from coach.core.routine import Routine
    from coach.core.score import Score
    from coach.core.session import Session

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def ms(moment: datetime) -> int:
    """Return the milliseconds from 1970 (UTC) to `moment`, which must be aware."""
    return (moment - EPOCH) // timedelta(milliseconds=1)


def keep_routine(connection: sqlite3.Connection, routine: Routine) -> int:
    """Return the number of `routine`, written where it is not there yet."""
    text = routine_text(routine)
    mark = digest(text)
    connection.execute(
        "INSERT OR IGNORE INTO routines (sha256, name, data) VALUES (?, ?, ?)", (mark, routine.name, text)
    )
    return int(connection.execute("SELECT no FROM routines WHERE sha256 = ?", (mark,)).fetchone()[0])


def keep_score(connection: sqlite3.Connection, score: Score) -> int:
    """Return the number of `score`, written where it is not there yet."""
    text = score_text(score)
    mark = digest(text)
    connection.execute("INSERT OR IGNORE INTO scores (sha256, data) VALUES (?, ?)", (mark, text))
    return int(connection.execute("SELECT no FROM scores WHERE sha256 = ?", (mark,)).fetchone()[0])


def insert(connection: sqlite3.Connection, session: Session, routines: dict[Routine, int]) -> None:
    """Write a session that was done elsewhere, and whose id is not there yet.

    `routines` remembers the numbers of routines from one session to the next.
    """
    if session.routine not in routines:
        routines[session.routine] = keep_routine(connection, session.routine)
    no = connection.execute(
        "INSERT INTO sessions (id, started_ms, ended_ms, zone, day, routine, first_leg, stop_reason,"
        " effort, pain_before, pain_after, pain_next_day, notes)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            session.id,
            ms(session.started_at),
            None if session.ended_at is None else ms(session.ended_at),
            session.zone,
            session.local_start.toordinal(),
            routines[session.routine],
            session.first,
            session.stop_reason,
            session.effort,
            session.pain_before,
            session.pain_after,
            session.pain_next_day,
            session.notes,
        ),
    ).lastrowid
    connection.executemany(
        "INSERT INTO sets VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                no,
                done.set,
                done.leg,
                done.prescribed,
                done.paced,
                None if done.confirmed == done.paced else done.confirmed,
                done.load_kg,
                done.lift_ms,
                done.flex_ms,
                done.hold_ms,
                done.extend_ms,
            )
            for done in session.sets
        ),
    )
    connection.executemany(
        "INSERT INTO pauses (session, at_ms, length_ms) VALUES (?, ?, ?)",
        ((no, pause.at_ms, pause.length_ms) for pause in session.pauses),
    )


def insert_details(
    connection: sqlite3.Connection, session_id: str, reps: Iterable[TimedRep], changes: Iterable[Correction]
) -> None:
    """Write single repetitions and corrections of a session that was just inserted."""
    no = connection.execute("SELECT no FROM sessions WHERE id = ?", (session_id,)).fetchone()[0]
    connection.executemany(
        "INSERT INTO reps VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                no,
                done.set,
                done.leg,
                done.rep,
                done.lift_ms,
                done.flex_ms,
                done.hold_ms,
                done.extend_ms,
                ms(at),
            )
            for done, at in reps
        ),
    )
    connection.executemany(
        "INSERT INTO corrections (session, what, old, new, at_ms) VALUES (?, ?, ?, ?, ?)",
        ((no, change.what, change.old, change.new, ms(change.at)) for change in changes),
    )
