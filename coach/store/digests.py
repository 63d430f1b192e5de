"""The digest of a session: it shows that the disk changed a value of an ended session.

A CRC-32 is enough against accidents: it needs no library that loads slowly, and one change in four thousand
million goes unnoticed. Columns are listed here, not in `rows`: a column that is added later is not part of
the digest, unless a step of the migration seals every session again.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

_SESSION = (
    "id, started_ms, ended_ms, zone, day, routine, score, first_leg, stop_reason,"
    " effort, pain_before, pain_after, pain_next_day, notes"
)
_PHASES = "lift_ms, flex_ms, hold_ms, extend_ms"
_SET = f"set_no, leg, prescribed, paced, confirmed, load_kg, {_PHASES}"
_ROWS = (
    f"SELECT {_SESSION} FROM sessions WHERE no = ?",
    f"SELECT {_SET} FROM sets WHERE session = ? ORDER BY 1, 2",
    f"SELECT set_no, leg, rep, {_PHASES}, ended_ms FROM reps WHERE session = ? ORDER BY 1, 2, 3",
    "SELECT at_ms, length_ms FROM pauses WHERE session = ? ORDER BY no",
    "SELECT what, old, new, at_ms FROM corrections WHERE session = ? ORDER BY no",
)
"""The rows of a session, in the order in which they are digested."""

_RESTS = "SELECT set_no, leg, rest_ms FROM sets WHERE session = ? AND rest_ms IS NOT NULL ORDER BY 1, 2"
"""The rests that are known, which follow; without one, as in diaries before version 5, nothing does."""


_OWNERS = tuple(f"SELECT session FROM {table} WHERE session = ?" for table in ("sets", "reps"))
"""A row whose session was changed is found there where its old number was, and missing in other queries."""


def digest_of(connection: sqlite3.Connection, no: int, *, has_rests: bool = True) -> int:
    """Return the digest of the rows that the session with the number `no` has now.

    `has_rests` is false for a diary before version 5, whose sets have no such column.
    """
    rows = [connection.execute(query, (no,)).fetchall() for query in _ROWS]
    if has_rests and (rests := connection.execute(_RESTS, (no,)).fetchall()):
        rows.append(rests)
    return crc32(repr(rows).encode(errors="surrogatepass"))


def seal(connection: sqlite3.Connection, no: int) -> None:
    """Store the digest of a session that has ended; one that is under way has none."""
    digest = digest_of(connection, no)
    connection.execute(
        "UPDATE sessions SET digest = iif(ended_ms IS NULL, NULL, ?) WHERE no = ?", (digest, no)
    )


def unseal(connection: sqlite3.Connection, no: int) -> None:
    """Remove the digest of a session that is about to change before it ends."""
    connection.execute("UPDATE sessions SET digest = NULL WHERE no = ? AND digest IS NOT NULL", (no,))


@contextmanager
def changing(connection: sqlite3.Connection, no: int) -> Iterator[None]:
    """Seal a session again after the block, unless it was not intact before."""
    intact = is_intact(connection, no)
    yield
    if intact:
        seal(connection, no)


def is_intact(connection: sqlite3.Connection, no: int) -> bool:
    """Whether a session is as it was sealed; true for one that has no digest yet."""
    (digest,) = connection.execute("SELECT digest FROM sessions WHERE no = ?", (no,)).fetchone()
    if digest is None:
        return True
    owners = {owner for query in _OWNERS for (owner,) in connection.execute(query, (no,))}
    return owners <= {no} and digest == digest_of(connection, no)


def seal_all(connection: sqlite3.Connection) -> None:
    """Store the digest of every session that has ended, in a diary of version 3."""
    ended = connection.execute("SELECT no FROM sessions WHERE ended_ms IS NOT NULL").fetchall()
    connection.executemany(
        "UPDATE sessions SET digest = ? WHERE no = ?",
        ((digest_of(connection, no, has_rests=False), no) for (no,) in ended),
    )
