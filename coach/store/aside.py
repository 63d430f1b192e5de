"""Sets damaged diaries and logs aside under dated names. Nothing is deleted or overwritten."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from coach.base.files import exists, free_path
from coach.base.problems import Problem
from coach.base.reasons import reason_of
from coach.store.faults import CannotBeUsed, DiaryDamaged
from coach.store.open_file import LOG, SIDE_FILES, side_file
from coach.store.whole import newest_whole

if TYPE_CHECKING:
    from datetime import datetime

    from coach.base.messages import Text

JOURNAL = "-journal"
"""Suffix of the log of a diary whose folder cannot hold the files of WAL mode."""


def dated(path: Path, label: str, now: datetime, side: str = "") -> Path:
    """Return a free path beside the diary at `path`, with `label` and the date in its name.

    `side` is the suffix of a log.
    """
    return free_path(path.with_name(f"{path.stem}-{label}-{now:%Y%m%d-%H%M%S}{path.suffix}{side}"))


def set_aside(path: Path, why: Text, now: datetime) -> Problem:
    """Move a damaged diary that is not open to a dated name, with its logs; return the problem.

    Nothing is opened, so that every byte stays what it was.
    """
    real = Path(os.path.realpath(path))
    target = dated(real.with_name(path.name), "damaged", now)
    try:
        move_with_logs(real, target)
    except OSError as error:
        return _cannot_be_set_aside(path, why, error)
    return DiaryDamaged(path, why, target, newest_whole(path))


def set_open_aside(path: Path, why: Text, now: datetime, connection: sqlite3.Connection) -> Problem:
    """Close a damaged diary, and move it to a dated name; return the problem."""
    target = dated(path, "damaged", now)
    try:
        # Closing may move the log into the file and delete it: so copy it before, and move it after.
        for side in SIDE_FILES:
            if (log := side_file(path, side)).exists():
                shutil.copy2(log, side_file(target, side))
        with suppress(sqlite3.Error):
            connection.close()
        for side in SIDE_FILES:
            if (log := side_file(path, side)).exists():
                log.replace(side_file(target, side))
        path.replace(target)
    except OSError as error:
        return _cannot_be_set_aside(path, why, error)
    return DiaryDamaged(path, why, target, newest_whole(path))


def move_with_logs(file: Path, target: Path) -> None:
    """Move a diary that is not open, with everything that SQLite wrote beside it."""
    for side in (*SIDE_FILES, JOURNAL, ""):
        if side_file(file, side).exists():
            side_file(file, side).replace(side_file(target, side))


def move_logs(path: Path, now: datetime) -> None:
    """Move whatever log is at the path of the diary away: it would damage a file that is written there."""
    for side in SIDE_FILES:
        if exists(log := side_file(path, side)):
            log.replace(free_path(log.with_name(f"{log.name}-{now:%Y%m%d-%H%M%S}")))


def copy_log(path: Path, now: datetime) -> Path | None:
    """Copy the log of the diary at `path`, because it may be all that there is of the last sessions.

    Returns the copy; None where there is nothing in the log. Raises `CannotBeUsed`.
    """
    log = side_file(path, LOG)
    target = dated(path, "log", now, LOG)
    try:
        if not log.stat().st_size:
            return None
        shutil.copy2(log, target)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise CannotBeUsed(path, reason_of(error)) from error
    return target


def _cannot_be_set_aside(path: Path, why: Text, error: OSError) -> Problem:
    return Problem(
        "The diary {file} is damaged ({fault}) and cannot be set aside: {why}.",
        file=path,
        fault=why,
        why=reason_of(error),
    )
