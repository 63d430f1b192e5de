"""Backups of the diary: one for every day it was used, and the way back from one."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from coach.files import path_beside
from coach.problems import Problem
from coach.store.database import SIDE_FILES, Database, DiaryDamaged, backups_of, beside, wall_clock
from coach.store.migrations import APPLICATION_ID, VERSION, version_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

KEPT = 10
"""How many daily backups are kept; other backups are never deleted."""


def daily(database: Database) -> Path | None:
    """Keep a backup of today, unless there is one; return it. Of those of earlier days `KEPT` stay."""
    folder = backups_of(database.path)
    name = f"{database.path.stem}-daily-"
    target = folder / f"{name}{database.now():%Y%m%d}.db"
    if target.exists():
        return None
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem(f"The folder {folder} cannot be created: {error.strerror}.") from error
    database.copy_to(target)
    for old in sorted(folder.glob(f"{name}*.db"))[:-KEPT]:
        with suppress(OSError):
            old.unlink()
    return target


def restore(file: Path, path: Path, now: Callable[[], datetime] = wall_clock) -> Path | None:
    """Put the backup `file` in the place of the diary at `path`, which must not be open.

    What was there is kept: returns the copy of it among the backups, or where it was set aside if it was
    damaged, or None where there was none. Raises `Problem` for what is not a whole diary of this
    version or an earlier one, with nothing changed.
    """
    with path_beside(path) as new:
        try:
            shutil.copyfile(file, new)
        except (OSError, shutil.SameFileError) as error:
            raise Problem(f"{file} cannot be read: {getattr(error, 'strerror', None) or error}.") from error
        _check(new, file)
        kept = _kept(path, now)
        if any(beside(path, side).exists() for side in SIDE_FILES):
            raise Problem(f"The diary {path} is in use by another program: close it first.")
    return kept


def _check(new: Path, file: Path) -> None:
    try:
        with closing(sqlite3.connect(f"{new.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as look:
            if look.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise Problem(f"{file} is not a diary of Interval Coach.")
            if (version := version_of(look)) > VERSION:
                raise Problem(f"{file} is of version {version}, from a newer program: allowed is {VERSION}.")
            faults = look.execute("PRAGMA quick_check(1)").fetchone()[0]
            if faults != "ok":
                raise Problem(f"{file} is damaged: {faults}.")
    except sqlite3.Error as error:
        raise Problem(f"{file} is not a whole diary: {error}.") from error


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
