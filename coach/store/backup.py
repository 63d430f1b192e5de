"""Backups of the diary: one for every day it is used, and how one is restored."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager, suppress
from datetime import date, datetime
from threading import Thread
from typing import TYPE_CHECKING

from coach.base.files import cannot_be_read, cannot_be_written, check_regular, create_folder, path_beside
from coach.base.problems import Problem
from coach.base.progress import no_progress
from coach.base.reasons import reason_of
from coach.store.database import (
    Database,
    DiaryDamaged,
    backups_of,
    cause_of,
    made_by_newer_version,
    wall_clock,
)
from coach.store.history import History
from coach.store.migrations import APPLICATION_ID, VERSION, version_of
from coach.store.open_file import SIDE_FILES, side_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

PAGES = 2000
"""Pages (of 4 KiB) copied at a time; between them, others may write."""

READ_BYTES = 1 << 20
"""Bytes of a backup read at a time."""

MOST_MB = 2000
"""The largest backup that is restored, in megabytes."""

DAYS, WEEKS, MONTHS = 7, 4, 12
"""Numbers of days, weeks and months whose last daily backup stays; other backups are never deleted."""


def write_daily(path: Path, today: date) -> Path | None:
    """Write the backup of `today` of the diary at `path`, unless there is one; return it, or None.

    Daily backups that `days_to_keep` does not name are deleted. The diary may be written meanwhile, also by
    another thread: SQLite's backup uses a separate connection, and begins again after a write.
    """
    folder = backups_of(path)
    name = f"{path.stem}-daily-"
    target = folder / f"{name}{today:%Y%m%d}.db"
    if target.exists():
        return None
    create_folder(folder)
    try:
        with (
            path_beside(target) as new,
            closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(new)) as copy,
        ):
            source.backup(copy, pages=PAGES)
            copy.execute("PRAGMA journal_mode = DELETE")  # a single file, without a log beside it
    except sqlite3.Error as error:
        raise cannot_be_written(target, cause_of(error)) from error
    days = {day: file for file in folder.glob(f"{name}*.db") if (day := _day_of(file.stem, name))}
    for day in days.keys() - days_to_keep(days):
        with suppress(OSError):
            days[day].unlink()
    return target


def write_daily_in_background(path: Path, today: date) -> None:
    """Call `write_daily` on another thread, because a large diary takes seconds.

    Best effort: a failed backup is tried again tomorrow, and never interrupts the person. A program that
    ends meanwhile waits for the thread, so that no incomplete copy is left.
    """

    def write() -> None:
        with suppress(Problem, OSError):
            write_daily(path, today)

    Thread(target=write, name="backup").start()


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
    version or an earlier one, and where the diary cannot be written.
    """
    check_regular(file, MOST_MB)
    with path_beside(path) as new:
        _copy(file, new, report)
        report(90)
        _check(new, file)
        report(95)
        replaced, numbers = _set_aside(path, now)
        if any(side_file(path, side).exists() for side in SIDE_FILES):
            raise in_use(path)
    if numbers:
        with closing(Database(path, now)) as database:
            History(database).raise_numbers(numbers)
    return replaced


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


def _check(new: Path, file: Path) -> None:
    try:
        with closing(sqlite3.connect(f"{new.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as backup:
            if backup.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise Problem("{file} is not a diary of Interval Coach.", file=file)
            if (version := version_of(backup)) > VERSION:
                raise made_by_newer_version(file, version)
            faults = backup.execute("PRAGMA quick_check(1)").fetchone()[0]
            if faults != "ok":
                raise Problem("{file} is damaged.", file=file) from sqlite3.DatabaseError(faults)
    except sqlite3.Error as error:
        raise Problem("{file} is not a complete diary: {why}.", file=file, why=cause_of(error)) from error


def _set_aside(path: Path, now: Callable[[], datetime]) -> tuple[Path | None, dict[str, int]]:
    """Copy the diary at `path` to the backups; return the copy, or the new path of a damaged one.

    Its counters are returned too, which must not begin again.
    """
    if not path.exists():
        return None, {}
    try:
        database = Database(path, now)
    except DiaryDamaged as damaged:
        return damaged.set_aside, {}
    with closing(database):
        return database.copy("before-restore"), History(database).numbers()
