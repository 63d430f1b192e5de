"""Backups of the diary: one for every day it was used, and the way back from one."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager, suppress
from datetime import date, datetime
from threading import Thread
from typing import TYPE_CHECKING

from coach.base.files import cannot_be_read, cannot_be_written, folder_cannot_be_created, path_beside
from coach.base.problems import Problem
from coach.base.reasons import reason_of
from coach.store.database import (
    SIDE_FILES,
    Database,
    DiaryDamaged,
    backups_of,
    beside,
    cause_of,
    made_by_newer_version,
    wall_clock,
)
from coach.store.migrations import APPLICATION_ID, VERSION, version_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

PAGES = 2000
"""How many pages (of 4 KiB) are copied at a time; between, others may write."""

COPIED_BYTES = 1 << 20
"""How much of a backup is read at a time."""

KEPT_DAYS, KEPT_WEEKS, KEPT_MONTHS = 7, 4, 12
"""How many days, weeks and months back daily backups are kept; other backups are never deleted."""


def daily(path: Path, today: date) -> Path | None:
    """Keep a backup of `today` of the diary at `path`, unless there is one; return it.

    Of earlier ones those on the ladder stay. The diary may be written meanwhile, and by another thread:
    SQLite's backup has a connection of its own, and begins again where somebody wrote.
    """
    folder = backups_of(path)
    name = f"{path.stem}-daily-"
    target = folder / f"{name}{today:%Y%m%d}.db"
    if target.exists():
        return None
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise folder_cannot_be_created(folder, error) from error
    try:
        with (
            path_beside(target) as beside,
            closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(beside)) as copy,
        ):
            source.backup(copy, pages=PAGES)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, with no log beside it
    except sqlite3.Error as error:
        raise cannot_be_written(target, cause_of(error)) from error
    days = {day: file for file in folder.glob(f"{name}*.db") if (day := _day_of(file.stem, name))}
    for day in days.keys() - ladder(days):
        with suppress(OSError):
            days[day].unlink()
    return target


def daily_aside(path: Path, today: date) -> None:
    """Do the same on a thread of its own: a large diary takes seconds. What goes wrong is not told.

    A program that ends meanwhile waits for it, so that no half of a copy is left.
    """

    def keep() -> None:
        with suppress(Problem, OSError):  # tomorrow is another day, and a person at work is not disturbed
            daily(path, today)

    Thread(target=keep, name="backup").start()


def ladder(days: Iterable[date]) -> set[date]:
    """Return which of `days` to keep: the last 7, and the last of each of 4 weeks and 12 months.

    Only days with a backup count, so that a long absence throws nothing away.
    """
    newest = sorted(days, reverse=True)
    kept = set(newest[:KEPT_DAYS])
    for count, of in ((KEPT_WEEKS, "%G %V"), (KEPT_MONTHS, "%Y %m")):
        last: dict[str, date] = {}
        for day in newest:
            last.setdefault(day.strftime(of), day)
        kept |= set(list(last.values())[:count])
    return kept


def _day_of(stem: str, name: str) -> date | None:
    with suppress(ValueError):
        return datetime.strptime(stem.removeprefix(name), "%Y%m%d").date()  # noqa: DTZ007 - a day has no zone
    return None


def restore(file: Path, path: Path, now: Callable[[], datetime] = wall_clock) -> Path | None:
    """Put the backup `file` in the place of the diary at `path`, which must not be open.

    What was there is kept: returns the copy of it among the backups, or where it was set aside if it was
    damaged, or None where there was none. Raises `Problem` for what is not a whole diary of this
    version or an earlier one, and that names the diary where it cannot be written; with nothing changed.
    """
    with path_beside(path) as new:
        _copy(file, new)
        _check(new, file)
        kept = _kept(path, now)
        if any(beside(path, side).exists() for side in SIDE_FILES):
            raise Problem("Another program is using the diary {file}.", "Close it first.", file=path)
    return kept


def _copy(file: Path, new: Path) -> None:
    """Write what `file` holds to `new`: only trouble with `file` is told as that."""
    with _reading(file):
        source = file.open("rb")
    with source, new.open("wb") as copy:
        while True:
            with _reading(file):
                data = source.read(COPIED_BYTES)
            if not data:
                return
            copy.write(data)


@contextmanager
def _reading(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise cannot_be_read(file, reason_of(error)) from error


def _check(new: Path, file: Path) -> None:
    try:
        with closing(sqlite3.connect(f"{new.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as look:
            if look.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise Problem("{file} is not a diary of Interval Coach.", file=file)
            if (version := version_of(look)) > VERSION:
                raise made_by_newer_version(file, version)
            faults = look.execute("PRAGMA quick_check(1)").fetchone()[0]
            if faults != "ok":
                raise Problem("{file} is damaged.", file=file) from sqlite3.DatabaseError(faults)
    except sqlite3.Error as error:
        raise Problem("{file} is not a complete diary: {why}.", file=file, why=cause_of(error)) from error


def _kept(path: Path, now: Callable[[], datetime]) -> Path | None:
    if not path.exists():
        return None
    try:
        database = Database(path, now)
    except DiaryDamaged as damaged:
        return damaged.set_aside
    try:
        return database.copy("before-restore")
    finally:
        database.close()
