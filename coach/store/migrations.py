"""The versions of the diary's schema, and the steps from each version to the next.

The schema is in `schema/0001.sql`, `schema/0002.sql` and so on, one file a version. A released file is
never changed. To change the schema, add the next file, a step below, and the diary of the new version that
the tests open (`python -m tests.helpers.diaries tests/store/diaries/vN.db`).
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from coach.store.digests import seal_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Step = Callable[[sqlite3.Connection], None]

APPLICATION_ID = int.from_bytes(b"curl")
"""Number in the header of the file that distinguishes a diary from any other SQLite file."""

SCHEMA = Path(__file__).with_name("schema")
"""The folder of the schema's files; packages install it beside this module."""


def statements(script: str) -> Iterator[str]:
    """Yield the SQL statements of `script`, which each begin on a new line.

    Raises ValueError where the last one has no semicolon.
    """
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        raise ValueError(f"the statement is not complete: {statement!r}")


def run_script(connection: sqlite3.Connection, name: str) -> None:
    """Execute a file of the schema, statement by statement, in the transaction that is open."""
    for statement in statements((SCHEMA / name).read_text(encoding="utf-8")):
        connection.execute(statement)


def create(connection: sqlite3.Connection) -> None:
    """Version 1: tables, indexes, and triggers that keep the sums of a session up to date."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    run_script(connection, "0001.sql")


def add_views(connection: sqlite3.Connection) -> None:
    """Version 2: views for ended sessions and for the figures of sets and sessions."""
    run_script(connection, "0002.sql")


def add_history(connection: sqlite3.Connection) -> None:
    """Version 3: tables for history and counters, and a digest of each session that has ended."""
    run_script(connection, "0003.sql")
    seal_all(connection)


def add_increases(connection: sqlite3.Connection) -> None:
    """Version 4: a table for increases that were accepted."""
    run_script(connection, "0004.sql")


def add_rests(connection: sqlite3.Connection) -> None:
    """Version 5: the rest after each set. The digests hold it where it is known, so they stay as they are."""
    run_script(connection, "0005.sql")


def add_days_off(connection: sqlite3.Connection) -> None:
    """Version 6: tables for holidays and for planned days that were moved."""
    run_script(connection, "0006.sql")


STEPS: Sequence[Step] = (create, add_views, add_history, add_increases, add_rests, add_days_off)
"""Step n makes a diary of version n one of version n + 1; version 0 is an empty file."""

VERSION = len(STEPS)
"""The version of a diary that this program reads and writes."""


def inconsistent() -> sqlite3.DatabaseError:
    """Return the error that SQLite raises for a damaged file."""
    error = sqlite3.DatabaseError()
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def version_of(connection: sqlite3.Connection) -> int:
    """Return the version of an open diary; 0 for an empty file. Raises for a number that no diary has."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version < 0:
        raise inconsistent()
    return version


def migrate(
    connection: sqlite3.Connection, back_up: Callable[[int], object], steps: Sequence[Step] = STEPS
) -> None:
    """Take a diary through every step it lacks, each in one transaction.

    `back_up` is called with the old version before the first step, unless the diary is empty. The connection
    must be in autocommit mode.
    """
    version = version_of(connection)
    if 0 < version < len(steps):
        back_up(version)
    while version < len(steps):
        connection.execute("BEGIN IMMEDIATE")
        try:
            version = version_of(connection)  # another program may have been faster
            if version < len(steps):
                steps[version](connection)
                version += 1
                connection.execute(f"PRAGMA user_version = {version}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
