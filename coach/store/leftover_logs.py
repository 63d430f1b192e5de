"""Logs that lie beside the diary at start: recovered if they belong to it, set aside if they do not.

SQLite applies whatever log lies beside a file when it opens it. A program that was killed leaves such a log,
and it must be applied: it holds the last repetitions. But where a backup was copied over the diary, or a
folder was synced file by file, the log belongs to another file and destroys this one. Nothing in the two
files says whether they belong together, so that is tried on a copy:

- whole with the log, and no ended session is missing that the file alone holds: the log belongs to it. (A
  log of ours only ever adds sessions. One of another file that passes both tests loses nothing either.)
- otherwise whole without the log: the log is set aside, and the file is used alone.
- whole in neither way: the file is damaged; everything is set aside exactly as it was.

SQLite ignores a log from its first damaged frame on, and then deletes it. So where it uses fewer transactions
than are in the log, diary and log are copied first, and the person is informed.

A diary of more than `CHECKED_BYTES` would take seconds. There the copies stay among the backups until the
check in the background has found the diary whole (`drop_copies`).
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from coach.base.files import create_folder, free_path, remove_temporary, temporary_beside
from coach.base.messages import Text
from coach.base.reasons import reason_of
from coach.store.aside import JOURNAL, dated, set_aside
from coach.store.faults import IN_USE, CannotBeUsed, cause_of, code_of
from coach.store.log_frames import committed_frames
from coach.store.open_file import LOG, side_file
from coach.store.whole import CHECKED_BYTES, backups_of, fault_in, fault_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

IN_USE_BYTE = 128
"""The byte of the `-shm` file that SQLite locks while a program has the diary open (wal.c, os_unix.c)."""

_COPY = "before-recovery"
_FAULTS = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)


def check_logs(path: Path, now: datetime) -> list[Text]:
    """Set aside a log that does not belong to the diary at `path`; return what the person must know.

    To be called only while no other part of this process has the diary open. Raises `DiaryDamaged` for a
    diary that is not whole with its log nor without it, and `CannotBeUsed` where nothing can be copied.
    """
    real = Path(os.path.realpath(path))
    logs = [side for side in (LOG, JOURNAL) if has_content(side_file(real, side))]
    if not logs or _is_in_use(real) or (LOG not in logs and not _needs_rollback(real)):
        return []
    try:
        if real.stat().st_size > CHECKED_BYTES:
            _copy_to_backups(path, real, logs, now)
            return []
        with _copied(real, logs) as copy:
            committed = committed_frames(side_file(copy, LOG)) if LOG in logs else 0
            fault, used = _fault_with_log(copy, real)
        if fault is None and committed is None:  # SQLite ignores it
            return [_set_logs_aside(path, real, logs, now)]
        if fault is None:
            return [_copy_aside(path, real, logs, now)] if committed and used < committed else []
        if code_of(fault) not in _FAULTS:  # nothing is known about the log
            raise CannotBeUsed(path, cause_of(fault)) from fault
        if fault_of(real, thorough=True) is None:
            return [_set_logs_aside(path, real, logs, now)]
    except OSError as error:
        raise CannotBeUsed(path, reason_of(error)) from error
    raise set_aside(path, cause_of(fault), now) from fault


def has_content(file: Path) -> bool:
    """Whether there is such a file, and it is not empty."""
    with suppress(OSError):
        return file.stat().st_size > 0
    return False


def set_aside_orphan(path: Path, now: datetime) -> list[Text]:
    """Set aside a log whose diary is missing or empty: SQLite would delete it. Return the message, if any."""
    real = Path(os.path.realpath(path))
    logs = [side for side in (LOG, JOURNAL) if has_content(side_file(real, side))]
    if _is_in_use(real):
        raise CannotBeUsed(path, IN_USE)
    try:
        return [_set_logs_aside(path, real, logs, now)] if logs else []
    except OSError as error:
        raise CannotBeUsed(path, reason_of(error)) from error


def drop_copies(path: Path) -> None:
    """Delete the copies of a diary that was found whole after its log was recovered."""
    for file in backups_of(path).glob(f"{path.stem}-{_COPY}-*"):
        with suppress(OSError):
            file.unlink()


def _is_in_use(real: Path) -> bool:
    """Whether another program has the diary open: then the log is its own, and nothing is recovered."""
    try:
        with side_file(real, "-shm").open("r+b") as file:
            return _is_locked(file.fileno())
    except OSError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _is_locked(descriptor: int) -> bool:
        os.lseek(descriptor, IN_USE_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return True
        os.lseek(descriptor, IN_USE_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
        return False

else:
    import fcntl

    def _is_locked(descriptor: int) -> bool:
        try:
            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, IN_USE_BYTE)
        except OSError:
            return True
        return False  # closing the file ends the lock


def _needs_rollback(real: Path) -> bool:
    """Whether SQLite would apply a rollback journal: it belongs to no transaction that is under way."""
    uri = f"{real.as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema")
    except sqlite3.Error as error:
        return error.sqlite_errorcode == sqlite3.SQLITE_READONLY_ROLLBACK
    return False


@contextmanager
def _copied(real: Path, logs: Sequence[str]) -> Iterator[Path]:
    """Yield a copy of the diary with its logs, which is removed at the end."""
    copy = temporary_beside(real)
    try:
        for side in ("", *logs):
            shutil.copyfile(side_file(real, side), side_file(copy, side))
        yield copy
    finally:
        remove_temporary(copy)


def _copy_to_backups(path: Path, real: Path, logs: Sequence[str], now: datetime) -> None:
    folder = backups_of(path)
    create_folder(folder)
    target = free_path(folder / f"{path.stem}-{_COPY}-{now:%Y%m%d-%H%M%S}{path.suffix}")
    for side in (*logs, ""):
        shutil.copyfile(side_file(real, side), side_file(target, side))


def _fault_with_log(copy: Path, alone: Path) -> tuple[sqlite3.Error | None, int]:
    """Return what is wrong with a diary and its log, and how many frames of the log SQLite uses.

    That is a fault, or a session that only `alone` has.
    """
    try:
        with closing(sqlite3.connect(copy.as_uri(), uri=True, isolation_level=None)) as connection:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # needs no shared memory
            fault = fault_in(connection, thorough=True)
            if fault is None and fault_of(alone) is None:
                fault = _loss(connection, alone)
            return fault, connection.execute("PRAGMA wal_checkpoint").fetchone()[1]
    except sqlite3.Error as error:
        return error, 0


def _loss(connection: sqlite3.Connection, alone: Path) -> sqlite3.Error | None:
    connection.execute("ATTACH ? AS alone", (f"{alone.as_uri()}?mode=ro&immutable=1",))
    has_sessions = "SELECT count(*) FROM alone.sqlite_schema WHERE name = 'sessions'"
    if not connection.execute(has_sessions).fetchone()[0]:
        return None  # a new diary: its tables are in the log
    lost = connection.execute(
        "SELECT count(*) FROM alone.sessions WHERE ended_ms IS NOT NULL AND deleted_ms IS NULL"
        " AND id NOT IN (SELECT id FROM main.sessions)"
    ).fetchone()[0]
    if not lost:
        return None
    fault = sqlite3.DatabaseError(f"{lost} sessions are missing with the log")
    fault.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return fault


def _copy_aside(path: Path, real: Path, logs: Sequence[str], now: datetime) -> Text:
    """Copy a diary and a log of which SQLite uses only the beginning, before it deletes the log."""
    target = dated(real.with_name(path.name), "before-loss", now)
    for side in (*logs, ""):
        shutil.copyfile(side_file(real, side), side_file(target, side))
    return Text(
        "The log beside the diary {file} is damaged: what was done last may be missing."
        " A copy of both is {aside}.",
        file=path,
        aside=target,
    )


def _set_logs_aside(path: Path, real: Path, logs: Sequence[str], now: datetime) -> Text:
    target = Path()
    for side in logs:
        target = dated(real.with_name(path.name), "log", now, side)
        side_file(real, side).replace(target)
    with suppress(OSError):
        side_file(real, "-shm").unlink()  # an index of the log
    return Text(
        "The log beside the diary {file} does not belong to it. It was set aside as {aside}.",
        file=path,
        aside=target,
    )
