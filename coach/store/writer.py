"""Writes sessions into the diary: one function for each fact, inside a transaction of the caller.

`no` is the number of a session, which `Reader.number` finds by its id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.core.session import MAX_CONFIRMED, SetDone
from coach.core.zones import zone_of
from coach.store.digests import seal, unseal
from coach.store.rows import (
    CorrectionRow,
    PauseRow,
    RepRow,
    SessionRow,
    SetRow,
    columns,
    insert_sql,
    to_ms,
)
from coach.store.scores import routine_number, score_number

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from coach.core.record import Record
    from coach.core.score import Score
    from coach.core.session import Pause, RepDone, RestDone, StopReason


def begin(
    connection: sqlite3.Connection,
    session_id: str,
    score: Score,
    started_at: datetime,
    zone: str,
    pain_before: int | None,
) -> None:
    """Insert a session that begins now, with the sets of its score."""
    row = SessionRow(
        id=session_id,
        started_ms=to_ms(started_at),
        zone=zone,
        day=started_at.astimezone(zone_of(zone)).toordinal(),
        routine=routine_number(connection, score.routine),
        first_leg=score.first,
        pain_before=pain_before,
        score=score_number(connection, score),
        position_ms=0,
    )
    no = _insert_session(connection, row)
    connection.executemany(insert_sql("sets", SetRow), (SetRow.of(no, done) for done in sets_to_do(score)))


def sets_to_do(score: Score) -> tuple[SetDone, ...]:
    """Return the sets of a session of `score` that begins now."""
    return tuple(
        SetDone(set_, leg, prescribed=count, paced=0, confirmed=0, load_kg=score.routine.dose(leg).load_kg)
        for (set_, leg), count in score.prescribed().items()
    )


def find(connection: sqlite3.Connection, session_id: str) -> int | None:
    """Return the number of the session with this id; None where there is none."""
    row = connection.execute("SELECT no FROM sessions WHERE id = ?", (session_id,)).fetchone()
    return None if row is None else int(row[0])


def replace_record(
    connection: sqlite3.Connection, record: Record, score: Score | None, position_ms: int | None
) -> None:
    """Write a whole session, in place of what there is of it.

    Where `score` is None, score and position stay; a session that is deleted stays deleted.
    """
    row = connection.execute(
        "SELECT no, score, position_ms, deleted_ms FROM sessions WHERE id = ?", (record.session.id,)
    ).fetchone()
    no, old_score, old_position, deleted_ms = row or (None, None, None, None)
    if no is not None:
        discard(connection, no)
    routine = routine_number(connection, record.session.routine)
    if score is None:
        insert_record(connection, record, routine, old_score, old_position)
    else:
        insert_record(connection, record, routine, score_number(connection, score), position_ms)
    if deleted_ms is not None:
        connection.execute("UPDATE sessions SET deleted_ms = ? WHERE id = ?", (deleted_ms, record.session.id))


def insert_record(
    connection: sqlite3.Connection,
    record: Record,
    routine: int,
    score: int | None = None,
    position_ms: int | None = None,
) -> None:
    """Insert a whole session, whose id must be new; `routine` and `score` are the numbers of their rows."""
    session = record.session
    no = _insert_session(connection, SessionRow.of(session, routine, score, position_ms))
    connection.executemany(insert_sql("sets", SetRow), (SetRow.of(no, done) for done in session.sets))
    connection.executemany(insert_sql("pauses", PauseRow), (PauseRow.of(no, p) for p in session.pauses))
    connection.executemany(
        insert_sql("reps", RepRow), (RepRow.of(no, done, ended_at) for done, ended_at in record.reps)
    )
    connection.executemany(
        insert_sql("corrections", CorrectionRow), (CorrectionRow.of(no, c) for c in record.corrections)
    )
    seal(connection, no)


def _insert_session(connection: sqlite3.Connection, row: SessionRow) -> int:
    connection.execute(insert_sql("sessions", SessionRow), row)
    return int(connection.execute("SELECT last_insert_rowid()").fetchone()[0])


def add_rep(connection: sqlite3.Connection, no: int, done: RepDone, ended_at: datetime) -> None:
    """Insert a repetition, and add it to the sums of its set.

    A repetition that was there already is replaced. Where the count of its set was corrected before, a new
    one is added to the confirmed ones too.
    """
    unseal(connection, no)
    new = RepRow.of(no, done, ended_at)
    found = connection.execute(
        f"SELECT {columns(RepRow)} FROM reps WHERE session = ? AND set_no = ? AND leg = ? AND rep = ?",
        (no, new.set_no, new.leg, new.rep),
    ).fetchone()
    old = RepRow._make(found) if found else new._replace(lift_ms=0, flex_ms=0, hold_ms=0, extend_ms=0)
    connection.execute(insert_sql("reps", RepRow, "INSERT OR REPLACE"), new)
    connection.execute(
        "UPDATE sets SET paced = paced + :more, confirmed = min(confirmed + :more, :most),"
        " lift_ms = lift_ms + :lift_ms, flex_ms = flex_ms + :flex_ms, hold_ms = hold_ms + :hold_ms,"
        " extend_ms = extend_ms + :extend_ms WHERE session = :no AND set_no = :set_no AND leg = :leg",
        {
            "no": no,
            "set_no": new.set_no,
            "leg": new.leg,
            "more": 0 if found else 1,
            "most": MAX_CONFIRMED,
            "lift_ms": new.lift_ms - old.lift_ms,
            "flex_ms": new.flex_ms - old.flex_ms,
            "hold_ms": new.hold_ms - old.hold_ms,
            "extend_ms": new.extend_ms - old.extend_ms,
        },
    )


def add_rest(connection: sqlite3.Connection, no: int, done: RestDone) -> None:
    """Update the rest after a set."""
    unseal(connection, no)
    connection.execute(
        "UPDATE sets SET rest_ms = ? WHERE session = ? AND set_no = ? AND leg = ?",
        (done.rest_ms, no, done.set, done.leg),
    )


def add_pause(connection: sqlite3.Connection, no: int, pause: Pause) -> None:
    """Insert a pause that is over."""
    unseal(connection, no)
    connection.execute(insert_sql("pauses", PauseRow), PauseRow.of(no, pause))


def mark_position(connection: sqlite3.Connection, no: int, position_ms: int) -> None:
    """Update the position from which the session can be continued, in ms of its score."""
    connection.execute("UPDATE sessions SET position_ms = ? WHERE no = ?", (position_ms, no))


def end(connection: sqlite3.Connection, no: int, ended_at: datetime, reason: StopReason) -> None:
    """Update the end of the session."""
    connection.execute(
        "UPDATE sessions SET ended_ms = ?, stop_reason = ? WHERE no = ?", (to_ms(ended_at), reason, no)
    )
    seal(connection, no)


def mark_deleted(connection: sqlite3.Connection, no: int, at: datetime | None) -> None:
    """Mark the session as deleted `at` this moment, or as not deleted where it is None."""
    deleted_ms = None if at is None else to_ms(at)
    connection.execute("UPDATE sessions SET deleted_ms = ? WHERE no = ?", (deleted_ms, no))


def discard(connection: sqlite3.Connection, no: int) -> None:
    """Delete the session with everything that belongs to it, for ever."""
    connection.execute("DELETE FROM sessions WHERE no = ?", (no,))


def discard_deleted(connection: sqlite3.Connection) -> int:
    """Delete every session that is marked as deleted, for ever; return how many there were.

    Nothing is left of them in the file once the log is moved into it.
    """
    connection.execute("PRAGMA secure_delete = ON")
    return connection.execute("DELETE FROM sessions WHERE deleted_ms IS NOT NULL").rowcount
