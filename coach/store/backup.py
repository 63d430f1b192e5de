"""Backups of the diary: one for every day it is used, and how one is restored."""

from __future__ import annotations

import gc
import logging
import sqlite3
from contextlib import closing, contextmanager, suppress
from datetime import date, datetime
from threading import Thread
from threading import enumerate as enumerate_threads
from typing import TYPE_CHECKING, NamedTuple

from coach.base.files import (
    cannot_be_read,
    cannot_be_written,
    check_regular,
    create_folder,
    exists,
    free_path,
    path_beside,
)
from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.progress import no_progress
from coach.base.reasons import reason_of
from coach.store.aside import move_with_logs
from coach.store.database import Database, wall_clock
from coach.store.faults import (
    DAMAGE,
    Damage,
    DiaryDamaged,
    UnknownDiary,
    cause_of,
    code_of,
    made_by_newer_version,
    refuse_own_file,
)
from coach.store.history import History
from coach.store.leftover_logs import drop_copies, set_aside_orphan
from coach.store.migrations import APPLICATION_ID, VERSION, version_of
from coach.store.open_file import SIDE_FILES, side_file
from coach.store.opening import is_empty, open_database
from coach.store.rows import UNREADABLE
from coach.store.whole import CHECKED_BYTES, backups_of, connect_to_read, fault_in, fault_of, newest_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

logger = logging.getLogger(__name__)

THREAD = "backup"
"""The name of the thread that writes the daily backup."""

PAGES = 2000
"""Pages (of 4 KiB) copied at a time; between them, others may write."""

READ_BYTES = 1 << 20
"""Bytes of a backup read at a time."""

MOST_MB = 2000
"""The largest backup that is restored, in megabytes."""

_BEFORE_RESTORE = "before-restore"

DAYS, WEEKS, MONTHS = 7, 4, 12
"""Numbers of days, weeks and months whose last daily backup stays; other backups are never deleted."""


class DamageFound(Damage):
    """Damage in a diary that is open, found by a check. Nothing was moved."""

    def __init__(self, path: Path, why: Text) -> None:
        text = Text("The diary {file} is damaged ({why}). It was not backed up.", file=path, why=why)
        super().__init__(text, newest_whole(path))


def write_daily(path: Path, today: date) -> Path | None:
    """Write the backup of `today` of the diary at `path`, unless there is one; return it, or None.

    The copy is checked before it counts: a damaged one is not kept, and `DamageFound` is raised. Then daily
    backups that `days_to_keep` does not name are deleted; the whole one just written is always among those
    that stay. The diary may be written meanwhile, also by another thread: SQLite's backup uses a separate
    connection, and begins again after a write.
    """
    folder = backups_of(path)
    name = f"{path.stem}-daily-"
    target = folder / f"{name}{today:%Y%m%d}.db"
    if exists(target):
        return None
    create_folder(folder)
    with path_beside(target) as new:
        try:
            with closing(_reader_of(path)) as source, closing(sqlite3.connect(new)) as copy:
                source.backup(copy, pages=PAGES)
                copy.execute("PRAGMA journal_mode = DELETE")  # a single file, without a log beside it
        except sqlite3.Error as error:
            if code_of(error) in DAMAGE:
                raise DamageFound(path, cause_of(error)) from error
            raise cannot_be_written(target, cause_of(error)) from error
        fault = fault_of(new, thorough=new.stat().st_size <= CHECKED_BYTES)
        if fault is not None:
            raise DamageFound(path, cause_of(fault)) from fault
    days = {day: file for file in folder.glob(f"{name}*.db") if (day := _day_of(file.stem, name))}
    for day in days.keys() - days_to_keep(days) - {today}:
        with suppress(OSError):
            days[day].unlink()
    return target


def check(path: Path) -> None:
    """Check the diary at `path`, which may be open, by a separate connection.

    Raises `DamageFound`, and `Problem` where it cannot be read.
    """
    try:
        with closing(_reader_of(path)) as connection:
            fault = fault_in(connection)
    except sqlite3.Error as error:
        fault = error
    if fault is not None and code_of(fault) in DAMAGE:
        raise DamageFound(path, cause_of(fault)) from fault
    if fault is not None:
        raise cannot_be_read(path, cause_of(fault)) from fault


def write_daily_in_background(
    path: Path, today: date, report: Callable[[DamageFound], object] = lambda _problem: None
) -> None:
    """Call `write_daily` on another thread, because a large diary takes seconds.

    A diary that was too large for a check at start is checked even where there is a backup of today.
    `report` is called on that thread if the diary is damaged. A backup that fails otherwise is tried again
    tomorrow, and never interrupts the person. A program that ends meanwhile waits for the thread, so that no
    incomplete copy is left.
    """

    def write() -> None:
        try:
            with suppress(OSError):
                if write_daily(path, today) is None and path.stat().st_size > CHECKED_BYTES:
                    check(path)
                drop_copies(path)
        except DamageFound as damage:
            report(damage)
        except Problem as problem:
            logger.warning("Not backed up or checked: %s", problem.line)

    Thread(target=write, name=THREAD).start()


def wait_until_written() -> None:
    """Wait for the backup that `write_daily_in_background` writes, if there is one."""
    for thread in enumerate_threads():
        if thread.name == THREAD:
            thread.join()


def _reader_of(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def days_to_keep(days: Iterable[date]) -> set[date]:
    """Return the days whose backups stay: the last 7, and the last of each of 4 weeks and 12 months.

    Only weeks and months with a backup count, so that a long absence deletes nothing.
    """
    newest = sorted(days, reverse=True)
    keep = set(newest[:DAYS])
    for count, unit in ((WEEKS, "%G %V"), (MONTHS, "%Y %m")):
        last: dict[str, date] = {}
        for day in newest:
            last.setdefault(day.strftime(unit), day)
        keep |= set(list(last.values())[:count])
    return keep


def _day_of(stem: str, name: str) -> date | None:
    with suppress(ValueError):
        return datetime.strptime(stem.removeprefix(name), "%Y%m%d").date()  # noqa: DTZ007 - a day has no zone
    return None


class Contents(NamedTuple):
    """What a diary holds: its ended sessions, and the day of the last one, if there is one."""

    sessions: int
    last: date | None


def contents_of(file: Path) -> Contents:
    """Return what the backup `file` holds. Raises `Problem` where it cannot be restored."""
    check_regular(file, MOST_MB)
    check_copy(file, file)
    try:
        with closing(connect_to_read(file)) as connection:
            done = "FROM sessions WHERE ended_ms IS NOT NULL AND deleted_ms IS NULL"
            sessions, last = connection.execute(f"SELECT count(*), max(day) {done}").fetchone()
            return Contents(sessions, None if last is None else date.fromordinal(last))
    except (sqlite3.Error, *UNREADABLE) as error:
        raise Problem("{file} is damaged.", file=file) from error


def restore(
    file: Path,
    path: Path,
    now: Callable[[], datetime] = wall_clock,
    report: Callable[[int], None] = no_progress,
) -> Path | None:
    """Replace the diary at `path`, which must not be open, with the backup `file`.

    `report` gets the percent done, and may raise an exception to cancel: nothing is changed then.
    Returns the copy of the replaced diary among the backups, its new path if it was damaged, or None where
    there was none. Raises `Problem`, with nothing changed, where `file` is not a complete diary of this
    version or an earlier one, or is the diary itself, and where that cannot be written.
    """
    refuse_own_file(path, file)  # its own log would be lost
    check_regular(file, MOST_MB)
    with path_beside(path) as new:
        _copy(file, new, report)
        report(90)
        check_copy(new, file)
        report(95)
        replaced, numbers = _set_aside(path, now)
        if _has_logs(path):
            _close_forgotten(path)
        if _has_logs(path):
            raise in_use(path)
    if numbers:
        with closing(Database(path, now)) as database:
            History(database).raise_numbers(numbers)
    return replaced


def _has_logs(path: Path) -> bool:
    """Whether a log lies beside the diary: its last connection removes them when it is closed."""
    return any(side_file(path, side).exists() for side in SIDE_FILES)


def _close_forgotten(path: Path) -> None:
    """Free connections of this process that were closed: a cursor in a reference cycle keeps them open."""
    gc.collect()
    with suppress(sqlite3.Error), closing(sqlite3.connect(path)) as last:
        last.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def in_use(path: Path) -> Problem:
    """Return the problem of a diary that must not be open, but is."""
    return Problem("Another program is using the diary {file}.", "Close it first.", file=path)


def _copy(file: Path, new: Path, report: Callable[[int], None]) -> None:
    """Copy the bytes of `file`. Errors in reading it name `file`; others are for the caller."""
    with _reading(file):
        source = file.open("rb")
        done, size = 0, file.stat().st_size
    with source, new.open("wb") as copy:
        while True:
            with _reading(file):
                data = source.read(READ_BYTES)
            if not data:
                return
            copy.write(data)
            done += len(data)
            report(90 * done // max(done, size))


@contextmanager
def _reading(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise cannot_be_read(file, reason_of(error)) from error


def check_copy(new: Path, file: Path) -> None:
    """Raise `Problem`, which names `file`, unless its copy `new` is a whole diary that can be opened."""
    try:
        with closing(sqlite3.connect(f"{new.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as backup:
            if backup.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise Problem("{file} is not a diary of Interval Coach.", file=file)
            if (version := version_of(backup)) > VERSION:
                raise made_by_newer_version(file, version)
            faults = backup.execute("PRAGMA quick_check(1)").fetchone()[0]
            if faults != "ok":
                raise Problem("{file} is damaged.", file=file) from sqlite3.DatabaseError(faults)
            if version == VERSION:
                backup.execute("SELECT * FROM done_sessions LIMIT 0")  # what the window reads first
    except sqlite3.Error as error:
        raise Problem("{file} is not a complete diary: {why}.", file=file, why=cause_of(error)) from error


def restored(kept: Path | None) -> Text:
    """Return what to say after `restore`, which returned `kept`."""
    if kept is None:
        return Text("Backup restored.")
    return Text("Backup restored. Your previous diary is in {file}", file=kept)


def _set_aside(path: Path, now: Callable[[], datetime]) -> tuple[Path | None, dict[str, int]]:
    """Copy the diary at `path` to the backups; return the copy, or the new path of one that was moved away.

    Its counters are returned too, which must not begin again.
    """
    if not exists(path) or is_empty(path):
        set_aside_orphan(path, now())
        return None, {}
    try:
        with closing(open_database(path, now).database) as database:
            return database.copy(_BEFORE_RESTORE), History(database).numbers()
    except DiaryDamaged as damaged:
        return damaged.set_aside, {}
    except UnknownDiary:
        folder = backups_of(path)
        create_folder(folder)
        target = free_path(folder / f"{path.stem}-{_BEFORE_RESTORE}-{now():%Y%m%d-%H%M%S}.db")
        move_with_logs(path, target)
        return target, {}
