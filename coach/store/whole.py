"""Checks whether a file is a whole diary. Nothing is written, neither to the file nor beside it."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from coach.store.faults import DAMAGE, code_of
from coach.store.migrations import APPLICATION_ID, VERSION, version_of

if TYPE_CHECKING:
    from pathlib import Path


_DATED = re.compile(r"-\d{8}(-\d{6})?(-\d+)?$")
"""The end of the names that this program gives to backups."""

CHECKED_BYTES = 4_000_000
"""A diary up to this size (about twelve years of three sessions a week) is checked completely when opened."""

MOST_BLANK_BYTES = 16_384
"""The largest file that may hold no tables; an empty diary is larger."""


def connect_to_read(file: Path) -> sqlite3.Connection:
    """Return a connection that reads `file` alone: no log and no lock is used, and nothing is created."""
    uri = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(uri, uri=True, isolation_level=None)


def fault_in(connection: sqlite3.Connection, *, thorough: bool = False) -> sqlite3.Error | None:
    """Return the first fault in an open file, or None.

    A thorough check also compares indexes with their tables, and takes twice as long: about 1.4 s for each
    100 MB, against 0.7 s.
    """
    check = "integrity_check" if thorough else "quick_check"
    try:
        found = str(connection.execute(f"PRAGMA {check}(1)").fetchone()[0])
    except sqlite3.Error as error:
        return error
    if found == "ok":
        return None
    fault = sqlite3.DatabaseError(found)
    fault.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return fault


def fault_of(file: Path, *, thorough: bool = False) -> sqlite3.Error | None:
    """Return the first fault in `file`, read without a log, or None."""
    try:
        with closing(connect_to_read(file)) as connection:
            return fault_in(connection, thorough=thorough)
    except sqlite3.Error as error:
        return error


def is_whole(path: Path, busy_s: float) -> bool:
    """Whether the file at `path`, with its log, is a diary without a fault; a large one is not checked whole.

    Raises `sqlite3.Error` where it cannot be read for another reason than damage.
    """
    with closing(sqlite3.connect(path, timeout=busy_s)) as connection:
        try:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                return False
            # Thorough, as pages of a log may fit a file that was written over, but for its indexes.
            is_small = path.stat().st_size <= CHECKED_BYTES
            fault = fault_in(connection, thorough=True) if is_small else None
        except sqlite3.DatabaseError as error:
            fault = error
    if fault is not None and code_of(fault) not in DAMAGE:
        raise fault
    return fault is None


def is_blank(file: Path) -> bool:
    """Whether `file` is a database without tables: one that was created, and nothing more."""
    if file.stat().st_size > MOST_BLANK_BYTES:
        return False
    try:
        with closing(connect_to_read(file)) as connection:
            return not connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    except sqlite3.Error:
        return False


def sessions_in(file: Path) -> int | None:
    """Return how many sessions the diary `file` holds; None where it cannot be restored."""
    try:
        with closing(connect_to_read(file)) as connection:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                return None
            if version_of(connection) > VERSION or fault_in(connection) is not None:
                return None
            count = "SELECT count(*) FROM sessions WHERE deleted_ms IS NULL"
            return int(connection.execute(count).fetchone()[0])
    except sqlite3.Error:
        return None


def backups_of(path: Path) -> Path:
    """Return the folder of the backups of the diary at `path`."""
    return path.parent / "backups"


def backups_in(path: Path) -> list[Path]:
    """Return the backups of the diary at `path`, the newest first.

    Hidden files are not complete. One whose name ends in a date belongs to the diary that it begins with, and
    any other was put there by a person.
    """
    files = [
        file
        for file in backups_of(path).glob("*.db")
        if not file.name.startswith(".")
        and (file.name.startswith(f"{path.stem}-") or not _DATED.search(file.stem))
    ]
    return sorted(files, key=lambda file: (file.stat().st_mtime_ns, file.name), reverse=True)


def newest_whole(path: Path) -> Path | None:
    """Return the newest whole backup of the diary at `path`, or None.

    One without a session is returned only where all are empty. Files are checked until one is found.
    """
    empty = None
    for file in backups_in(path):
        sessions = sessions_in(file)
        if sessions:
            return file
        if sessions is not None:
            empty = empty or file
    return empty
