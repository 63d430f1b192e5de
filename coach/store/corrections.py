"""Changes that a person makes to a session: feedback and confirmed repetitions, with a log of old values."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from coach.base.problems import Problem
from coach.base.wrong_values import must_be
from coach.core.bounds import Bound
from coach.core.record import confirmed_key
from coach.core.routine import Leg
from coach.core.session import MAX_CONFIRMED
from coach.store.digests import changing
from coach.store.rows import CorrectionRow, insert_sql, to_ms

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

SAME_EDIT_MS = 600_000
"""Edits of one field within 10 minutes are logged as one correction: a note is stored while it is typed."""


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
    if not 0 <= confirmed <= MAX_CONFIRMED:
        raise _wrong("confirmed", confirmed, MAX_CONFIRMED)
    found = connection.execute(
        "SELECT coalesce(confirmed, paced) FROM sets WHERE session = ? AND set_no = ? AND leg = ?",
        (no, *place),
    ).fetchone()
    if found is None:
        if place[1] is Leg.LEFT:
            raise Problem("The session has no set {set} for the left leg.", set=place[0])
        raise Problem("The session has no set {set} for the right leg.", set=place[0])
    with changing(connection, no):
        connection.execute(
            "UPDATE sets SET confirmed = ? WHERE session = ? AND set_no = ? AND leg = ?",
            (confirmed, no, *place),
        )
        _log(connection, no, confirmed_key(*place), found[0], confirmed, at)


def describe(connection: sqlite3.Connection, no: int, feedback: Feedback, at: datetime) -> None:
    """Store the given fields of feedback. Raises `Problem` for effort or pain outside 0 to 10."""
    for field, value in feedback.items():
        if field != "notes" and value not in (None, *range(11)):
            raise _wrong(field, value, 10)
    with changing(connection, no):
        for field, value in feedback.items():
            # Half a surrogate pair, which no file can hold, becomes "?".
            new = value.encode(errors="replace").decode() if isinstance(value, str) else value
            old = connection.execute(f"SELECT {field} FROM sessions WHERE no = ?", (no,)).fetchone()[0]
            connection.execute(f"UPDATE sessions SET {field} = ? WHERE no = ?", (new, no))
            _log(connection, no, field, old, new, at)


def _wrong(what: str, value: object, most: int) -> Problem:
    return Problem("{fault}.", fault=must_be(what, value, Bound(0, most, 1).text))


def _log(connection: sqlite3.Connection, no: int, what: str, old: object, new: object, at: datetime) -> None:
    """Log a change, once the session has ended: before, nothing is final."""
    if old == new:
        return
    row = CorrectionRow(no, what, _text(old), _text(new), to_ms(at))
    last = connection.execute(
        "SELECT no, at_ms FROM corrections WHERE session = ? AND what = ?"
        " ORDER BY at_ms DESC, no DESC LIMIT 1",
        (no, what),
    ).fetchone()
    if last is not None:
        last_no, last_ms = last
        if 0 <= row.at_ms - last_ms <= SAME_EDIT_MS:
            connection.execute(
                "UPDATE corrections SET new = ?, at_ms = ? WHERE no = ?", (row.new, row.at_ms, last_no)
            )
            return
    ended = connection.execute("SELECT ended_ms FROM sessions WHERE no = ?", (no,)).fetchone()
    if ended != (None,):
        connection.execute(insert_sql("corrections", CorrectionRow), row)


def _text(value: object) -> str | None:
    return None if value is None else str(value)
