"""Finds sessions that the disk damaged, and does with them what the person decides."""

from __future__ import annotations

import logging
import re
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from coach.base.problems import Problem
from coach.core.session import StopReason
from coach.store import writer
from coach.store.damaged_session import DamagedSession, UnreadableSession
from coach.store.digests import is_intact, seal
from coach.store.rows import SessionRow, columns
from coach.store.scores import digest, routine_from
from coach.store.whole import CHECKED_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.store.database import Database
    from coach.store.fact_queue import Write
    from coach.store.reader import Reader

BATCH = 25
"""Sessions that are checked at a time: some milliseconds."""

MOST = 2000
"""The newest sessions that are checked without being asked: twelve years of three a week."""

_TABLES = ("routines", "scores")
_SUMS = "left_reps, right_reps, left_tension_ms, right_tension_ms, load_kg"

_UNORDERED = re.compile(r"row not in PRIMARY KEY order for (\w+)")
"""What SQLite says of a table whose rows are not where its queries look for them."""

_WITH = {"sets": ("reps",)}
"""Tables whose rows are deleted with the rows of another one."""

_log = logging.getLogger(__name__)


class Checked(NamedTuple):
    """The damaged sessions of a batch, and the number of its last one; None where there was none to check."""

    damaged: list[DamagedSession]
    last: int | None


class Damaged:
    """The sessions of a diary that the disk damaged. All methods raise `Problem` where it cannot be used."""

    def __init__(self, database: Database, reader: Reader) -> None:
        self._database = database
        self._reader = reader
        self.write: Callable[[Write], object] = self._write_now
        """Writes sums that were computed again."""
        self._changed_texts: dict[tuple[str, int], bool] = {}
        self._generation = -1  # the file of which the numbers are

    def check(self, before: int | None = None, most: int = BATCH) -> Checked:
        """Check the newest `most` sessions whose numbers are below `before` (None: the newest of all).

        Deleted sessions are not checked. Sums that contradict their sets are computed again. `mend_indexes`
        should be written before.
        """
        if before is None:
            self._changed_texts.clear()
        query = (
            f"SELECT no, {columns(SessionRow)} FROM sessions WHERE no < ? AND deleted_ms IS NULL"
            " ORDER BY no DESC LIMIT ?"
        )
        with self._database.reading() as connection:
            rows = connection.execute(query, (2**62 if before is None else before, most)).fetchall()
            if before is None:
                self._generation = self._database.generation
        found = [self._check_one(no, SessionRow._make(row)) for no, *row in rows]
        return Checked([damaged for damaged in found if damaged], rows[-1][0] if rows else None)

    def _write_now(self, write: Write) -> None:
        with self._database.writing() as connection:
            write(connection, self._reader, 0)

    def keep(self, no: int) -> Write:
        """Return how a session that can be read is accepted as it is now."""
        generation = self._generation
        self._changed_texts.clear()

        def write(connection: sqlite3.Connection, reader: Reader, _no: int) -> None:
            _check_generation(reader, generation, no)
            for table in _TABLES:
                _accept_text(connection, table, no)
            seal(connection, no)

        return write

    def discard(self, no: int) -> Write:
        """Return how a session is deleted.

        It stays in the file until the deleted sessions are deleted for good.
        """
        generation, now = self._generation, self._database.now()

        def write(connection: sqlite3.Connection, reader: Reader, _no: int) -> None:
            _check_generation(reader, generation, no)
            writer.mark_deleted(connection, no, now)

        return write

    def _check_one(self, no: int, row: SessionRow) -> DamagedSession | None:
        try:
            self._reader.record(no)
        except UnreadableSession as unreadable:
            return unreadable.damaged
        with self._database.reading() as connection:
            # A score that is still to be performed is checked where the session is offered.
            texts = (("routines", row.routine), ("scores", None if row.ended_ms is None else row.score))
            if any(self._is_changed(connection, table, text) for table, text in texts if text is not None):
                return DamagedSession.of(no, row, None)
            if not is_intact(connection, no):
                return DamagedSession.of(no, row, None)
            query = (
                f"SELECT ({_SUMS}) = (SELECT {_SUMS} FROM session_figures WHERE session = ?) FROM sessions"
            )
            (are_right,) = connection.execute(f"{query} WHERE no = ?", (no, no)).fetchone()
        if are_right == 0:  # NULL for a session without sets
            self._add_up(no)
        return None

    def _is_changed(self, connection: sqlite3.Connection, table: str, no: int) -> bool:
        """Whether a routine or score is not what its SHA-256 says; a routine also if its name is another."""
        key = (table, no)
        if key not in self._changed_texts:
            names = ", name" if table == "routines" else ""
            query = f"SELECT sha256, data{names} FROM {table} WHERE no = ?"
            found = connection.execute(query, (no,)).fetchone()
            self._changed_texts[key] = found is None or not _is_right(*found)
        return self._changed_texts[key]

    def _add_up(self, no: int) -> None:
        _log.warning("the sums of session %d were wrong, and are computed again", no)
        generation = self._generation

        def write(connection: sqlite3.Connection, reader: Reader, _no: int) -> None:
            if reader.generation == generation:
                connection.execute(
                    f"UPDATE sessions SET ({_SUMS}) = (SELECT {_SUMS} FROM session_figures WHERE session = ?)"
                    " WHERE no = ?",
                    (no, no),
                )

        self.write(write)


def end_cut_off(session_id: str) -> Write:
    """Return how a session that cannot be continued is ended; one without a repetition is discarded."""

    def write(connection: sqlite3.Connection, reader: Reader, _no: int) -> None:
        no = writer.find(connection, session_id)
        if no is None:
            return
        if reps := reader.record(no).reps:
            last = max(ended_at for _, ended_at in reps)
            writer.end(connection, no, last, StopReason.INTERRUPTED)
        else:
            writer.discard(connection, no)

    return write


def mend_indexes(connection: sqlite3.Connection, _reader: Reader, _no: int) -> None:
    """Build indexes and the order of tables again in a file of usual size, where the disk changed them.

    A row out of order is found by some queries only: it would be read, and missing in the digest.
    """
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (page_bytes,) = connection.execute("PRAGMA page_size").fetchone()
    if pages * page_bytes > CHECKED_BYTES:
        return
    faults = [fault for (fault,) in connection.execute("PRAGMA integrity_check(9)")]
    if any("index" in fault for fault in faults):
        _log.warning("indexes are built again: %s", "; ".join(faults))
        with suppress(sqlite3.IntegrityError):
            connection.execute("REINDEX")
    for table in sorted({found[1] for fault in faults if (found := _UNORDERED.fullmatch(fault))}):
        _put_in_order(connection, table)


def _put_in_order(connection: sqlite3.Connection, table: str) -> None:
    """Write the rows of a table again, and of those that go with them; nothing where a row fits no more."""
    _log.warning("the rows of %s are put in order again", table)
    tables = (table, *_WITH.get(table, ()))
    connection.execute("SAVEPOINT in_order")
    try:
        for name in tables:
            connection.execute(f"CREATE TEMP TABLE unordered_{name} AS SELECT * FROM {name}")
        for name in reversed(tables):
            connection.execute(f"DELETE FROM {name}")
        for name in tables:
            connection.execute(f"INSERT OR REPLACE INTO {name} SELECT * FROM temp.unordered_{name}")
            connection.execute(f"DROP TABLE temp.unordered_{name}")
    except sqlite3.IntegrityError:
        connection.execute("ROLLBACK TO in_order")
    connection.execute("RELEASE in_order")


def _check_generation(reader: Reader, generation: int, no: int) -> None:
    """Refuse a number that was found in another file, which was replaced since: it means nothing now."""
    if reader.generation != generation:
        raise Problem("There is no session {id} in the diary.", id=no)


def _is_right(sha256: str, text: str, name: str | None = None) -> bool:
    if digest(text) != sha256:
        return False
    return name is None or routine_from(text).name == name


def _accept_text(connection: sqlite3.Connection, table: str, no: int) -> None:
    """Store the digest of the routine or score of a session as its text is now."""
    column = table.removesuffix("s")
    query = f"SELECT no, data FROM {table} WHERE no = (SELECT {column} FROM sessions WHERE no = ?)"
    for text_no, text in connection.execute(query, (no,)).fetchall():
        connection.execute(f"UPDATE OR IGNORE {table} SET sha256 = ? WHERE no = ?", (digest(text), text_no))
        if table == "routines":
            connection.execute(
                "UPDATE routines SET name = ? WHERE no = ?", (routine_from(text).name, text_no)
            )
