"""One connection of SQLite to the diary: its settings, its transactions, and copies of what it sees."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple

from coach.store.faults import NO_SHARED_MEMORY, UnknownDiary, made_by_newer_version
from coach.store.migrations import APPLICATION_ID, VERSION, version_of
from coach.store.open_file import side_file
from coach.store.whole import CHECKED_BYTES, fault_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

DURABLE = ("PRAGMA synchronous = FULL", "PRAGMA wal_autocheckpoint = 1000")
"""Every commit waits for the disk, and some of them move the log into the file."""

QUICK = ("PRAGMA synchronous = NORMAL", "PRAGMA wal_autocheckpoint = 0")
"""No commit does either."""


class Prepared(NamedTuple):
    """A connection that is ready for use, and whether the file has a log (WAL)."""

    connection: sqlite3.Connection
    uses_log: bool


def connect(path: Path, busy_s: float) -> sqlite3.Connection:
    """Return a connection to the file at `path`, which waits `busy_s` for other programs that write."""
    connection = sqlite3.connect(path, timeout=busy_s, isolation_level=None)
    connection.text_factory = _readable_text
    return connection


def prepare(connection: sqlite3.Connection, path: Path, busy_s: float) -> Prepared:
    """Check the file, and configure the connection; return it, or another that takes its place.

    Raises `UnknownDiary`, and `sqlite3.Error` for a file that is damaged or cannot be used; the connection
    is closed then.
    """
    try:
        try:
            _configure(connection, path, uses_log=True)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode not in NO_SHARED_MEMORY:
                raise
            connection.close()
            connection = _with_rollback_journal(path, busy_s)
            _configure(connection, path, uses_log=False)
            return Prepared(connection, uses_log=False)
    except BaseException:
        connection.close()
        raise
    return Prepared(connection, uses_log=True)


def _with_rollback_journal(path: Path, busy_s: float) -> sqlite3.Connection:
    """Do without WAL: the folder, on a share for example, cannot hold the shared memory of its index.

    A connection with exclusive access needs none; it moves a log into the file.
    """
    connection = connect(path, busy_s)
    try:
        for pragma in ("locking_mode = EXCLUSIVE", "journal_mode = DELETE", "locking_mode = NORMAL"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("SELECT count(*) FROM sqlite_schema")  # ends the exclusive access
    except BaseException:
        connection.close()
        raise
    with suppress(OSError):
        side_file(path, "-shm").unlink()
    return connection


def _configure(connection: sqlite3.Connection, path: Path, *, uses_log: bool) -> None:
    if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise UnknownDiary(
                "{file} is not a diary of Interval Coach.", "It was left unchanged.", file=path
            )
        version = version_of(connection)
        if version > VERSION:
            raise made_by_newer_version(path, version)
        fault = fault_in(connection) if path.stat().st_size <= CHECKED_BYTES else None
        if fault is not None:
            raise fault
    if uses_log:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # needs the shared memory
    _apply(connection, DURABLE)
    connection.execute("PRAGMA foreign_keys = ON")


@contextmanager
def transaction(connection: sqlite3.Connection, *, is_quick: bool) -> Iterator[None]:
    """Run the block in one transaction: committed when it succeeds, else rolled back.

    A quick one does not wait for the disk; it needs a log.
    """
    if is_quick:
        _apply(connection, QUICK)
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        if is_quick:
            _apply(connection, DURABLE)


def copy_compact(connection: sqlite3.Connection, target: Path) -> None:
    """Write one snapshot of the diary to an empty file, even where another program writes meanwhile."""
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
    except UnicodeEncodeError:  # a statement holds only paths in UTF-8
        copy_pages(connection, target)


def copy_pages(connection: sqlite3.Connection, target: Path) -> None:
    """Write the diary page by page as it is, also where it is damaged."""
    with closing(sqlite3.connect(target)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # a single file, without a log beside it


def _apply(connection: sqlite3.Connection, pragmas: Iterable[str]) -> None:
    for pragma in pragmas:
        connection.execute(pragma)


def _readable_text(data: bytes) -> str:
    """Return a text of the diary; bytes that the disk changed become a replacement character."""
    return data.decode(errors="replace")
