"""What a person says of a session, at once or years later: every change of it is kept beside its original."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from coach.base.problems import Problem
from coach.core.record import confirmed_key
from coach.core.session import MAX_CONFIRMED
from coach.store.rows import ms

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping
    from datetime import datetime

    from coach.core.routine import Leg

SITTING_MS = 600_000
"""Changes of one thing that follow each other within this time are one: a note is typed letter by letter."""


class Feedback(TypedDict, total=False):
    """What a person tells about a session: effort and pain 0 to 10 or None, and a note."""

    effort: int | None
    pain_before: int | None
    pain_after: int | None
    pain_next_day: int | None
    notes: str


def confirm(
    connection: sqlite3.Connection, no: int, place: tuple[int, Leg], confirmed: int, at: datetime
) -> None:
    """Keep how many repetitions really happened in the set and leg `place`; what was paced stays.

    Raises `Problem` for less than 0 or more than `MAX_CONFIRMED`, and where there is no such set.
    """
    if not 0 <= confirmed <= MAX_CONFIRMED:
        raise Problem(f"{confirmed} repetitions in a set: allowed is 0 to {MAX_CONFIRMED}.")
    old = connection.execute(
        "SELECT coalesce(confirmed, paced) FROM sets WHERE session = ? AND set_no = ? AND leg = ?",
        (no, *place),
    ).fetchone()
    if old is None:
        raise Problem(f"The session has no set {place[0]} of the {place[1]} leg.")
    connection.execute(
        "UPDATE sets SET confirmed = ? WHERE session = ? AND set_no = ? AND leg = ?", (confirmed, no, *place)
    )
    _log(connection, no, confirmed_key(*place), old[0], confirmed, at)


def describe(connection: sqlite3.Connection, no: int, told: Mapping[str, object], at: datetime) -> None:
    """Keep what is named in `told`, and nothing else. Raises `Problem` for effort or pain outside 0 to 10."""
    for what, value in told.items():
        if what != "notes" and value not in (None, *range(11)):
            raise Problem(f"{what.replace('_', ' ')} = {value}: allowed is 0 to 10.")
    for what, value in told.items():
        # Half a surrogate pair, which no file can hold, becomes "?".
        new = value.encode(errors="replace").decode() if isinstance(value, str) else value
        old = connection.execute(f"SELECT {what} FROM sessions WHERE no = ?", (no,)).fetchone()[0]  # noqa: S608 - a key of Told
        connection.execute(f"UPDATE sessions SET {what} = ? WHERE no = ?", (new, no))  # noqa: S608 - as above
        _log(connection, no, what, old, new, at)


def _log(connection: sqlite3.Connection, no: int, what: str, old: object, new: object, at: datetime) -> None:
    """Log a change, once the session has ended: until then nothing was final."""
    if old == new:
        return
    texts = [None if value is None else str(value) for value in (old, new)]
    last = connection.execute(
        "SELECT no, at_ms FROM corrections WHERE session = ? AND what = ?"
        " ORDER BY at_ms DESC, no DESC LIMIT 1",
        (no, what),
    ).fetchone()
    if last and 0 <= ms(at) - last[1] <= SITTING_MS:
        connection.execute(
            "UPDATE corrections SET new = ?, at_ms = ? WHERE no = ?", (texts[1], ms(at), last[0])
        )
        return
    connection.execute(
        "INSERT INTO corrections (session, what, old, new, at_ms)"
        " SELECT no, ?, ?, ?, ? FROM sessions WHERE no = ? AND ended_ms IS NOT NULL",
        (what, *texts, ms(at), no),
    )
