"""Changes that a person makes to a session: feedback and confirmed repetitions, with a log of old values."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from coach.base.problems import Problem
from coach.base.wrong_values import must_be
from coach.core.bounds import Bound
from coach.core.record import Correction, Record, confirmed_key, with_change
from coach.core.routine import Leg
from coach.core.session import MAX_CONFIRMED, Answers
from coach.store.digests import changing
from coach.store.rows import CorrectionRow, columns, insert_sql

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime


class Feedback(TypedDict, total=False):
    """How a session felt: effort and pain 0 to 10 or None, and a note."""

    effort: int | None
    pain_before: int | None
    pain_after: int | None
    pain_next_day: int | None
    notes: str


def confirm(
    connection: sqlite3.Connection, no: int, place: tuple[int, Leg], confirmed: int, at: datetime
) -> None:
    """Store how many repetitions really happened in the set and leg `place`, beside how many were paced.

    Raises `Problem` for less than 0 or more than `MAX_CONFIRMED`, and where there is no such set.
    """
    _check_count(confirmed)
    found = connection.execute(
        "SELECT coalesce(confirmed, paced) FROM sets WHERE session = ? AND set_no = ? AND leg = ?",
        (no, *place),
    ).fetchone()
    if found is None:
        raise _no_such_set(place)
    with changing(connection, no):
        connection.execute(
            "UPDATE sets SET confirmed = ? WHERE session = ? AND set_no = ? AND leg = ?",
            (confirmed, no, *place),
        )
        _log(connection, no, Correction(confirmed_key(*place), str(found[0]), str(confirmed), at))


def describe(connection: sqlite3.Connection, no: int, feedback: Feedback, at: datetime) -> None:
    """Store the given fields of feedback. Raises `Problem` for effort or pain outside 0 to 10."""
    checked = _checked(feedback)
    with changing(connection, no):
        for field, new in checked.items():
            old = connection.execute(f"SELECT {field} FROM sessions WHERE no = ?", (no,)).fetchone()[0]
            connection.execute(f"UPDATE sessions SET {field} = ? WHERE no = ?", (new, no))
            _log(connection, no, Correction(field, _text(old), _text(new), at))


def with_confirmed(record: Record, place: tuple[int, Leg], confirmed: int, at: datetime) -> Record:
    """Return `record` as `confirm` changes it in the diary; raises the same problems."""
    _check_count(confirmed)
    session = record.session
    found = next((done for done in session.sets if (done.set, done.leg) == place), None)
    if found is None:
        raise _no_such_set(place)
    change = Correction(confirmed_key(*place), str(found.confirmed), str(confirmed), at)
    changes = with_change(record.corrections, change, is_over=session.ended_at is not None)
    return Record(session.with_confirmed(*place, confirmed), record.reps, changes)


def with_feedback(record: Record, feedback: Feedback, at: datetime) -> Record:
    """Return `record` as `describe` changes it in the diary; raises the same problems."""
    new, old, changes = _checked(feedback), record.session.answers, record.corrections
    answers = Answers(
        effort=new.get("effort", old.effort),
        pain_before=new.get("pain_before", old.pain_before),
        pain_after=new.get("pain_after", old.pain_after),
        pain_next_day=new.get("pain_next_day", old.pain_next_day),
        notes=new.get("notes", old.notes),
    )
    for field, before, after in zip(Answers._fields, old, answers, strict=True):
        change = Correction(field, _text(before), _text(after), at)
        changes = with_change(changes, change, is_over=record.session.ended_at is not None)
    return Record(record.session.with_answers(answers), record.reps, changes)


def _checked(feedback: Feedback) -> Feedback:
    """Return the fields with a note that a file can hold; raises `Problem` for values out of range."""
    for field, value in feedback.items():
        if field != "notes" and value not in (None, *range(11)):
            raise _wrong(field, value, 10)
    if "notes" not in feedback:
        return feedback
    # Half a surrogate pair, which no file can hold, becomes "?".
    return {**feedback, "notes": feedback["notes"].encode(errors="replace").decode()}


def _check_count(confirmed: int) -> None:
    if not 0 <= confirmed <= MAX_CONFIRMED:
        raise _wrong("confirmed", confirmed, MAX_CONFIRMED)


def _no_such_set(place: tuple[int, Leg]) -> Problem:
    if place[1] is Leg.LEFT:
        return Problem("The session has no set {set} for the left leg.", set=place[0])
    return Problem("The session has no set {set} for the right leg.", set=place[0])


def _wrong(what: str, value: object, most: int) -> Problem:
    return Problem("{fault}.", fault=must_be(what, value, Bound(0, most, 1).text))


def _log(connection: sqlite3.Connection, no: int, change: Correction) -> None:
    """Log a change, as `with_change` says."""
    rows = connection.execute(
        f"SELECT {columns(CorrectionRow)} FROM corrections WHERE session = ? AND what = ? ORDER BY at_ms, no",
        (no, change.what),
    ).fetchall()
    before = tuple(CorrectionRow._make(row).correction for row in rows)
    (ended,) = connection.execute("SELECT ended_ms IS NOT NULL FROM sessions WHERE no = ?", (no,)).fetchone()
    after = with_change(before, change, is_over=bool(ended))
    if after == before:
        return
    connection.execute("DELETE FROM corrections WHERE session = ? AND what = ?", (no, change.what))
    connection.executemany(
        insert_sql("corrections", CorrectionRow), (CorrectionRow.of(no, one) for one in after)
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)
