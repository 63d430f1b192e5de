"""Opens the diary at start: what must be decided before SQLite touches the file is decided here."""

from __future__ import annotations

import os
import shutil
import stat
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakSet

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reasons import reason_of
from coach.store.database import Database, Snapshot, wall_clock
from coach.store.faults import IN_USE, CannotBeUsed, newest_backup_text
from coach.store.leftover_logs import check_logs, has_content, set_aside_orphan
from coach.store.open_file import LOG, side_file
from coach.store.whole import backups_in, backups_of, is_blank, newest_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime


ROOM_BYTES = 65_536
"""Less room than this on the disk counts as none: the index of a log alone takes 32 KiB."""

_opened = WeakSet[Database]()


class How(Enum):
    """How the diary is opened."""

    USUAL = auto()
    """As it is. One that is missing is created, unless backups of it exist."""
    NEW = auto()
    """As above, but one that is missing or empty is begun again although backups exist."""
    READ_ONLY = auto()
    """As a snapshot in memory."""


class Opened(NamedTuple):
    """The open file, and what the person must know about it."""

    database: Database
    notices: list[Text]


class DiaryMissing(Problem):
    """A diary that is missing or empty although backups of it exist. Nothing was created.

    `backup` is the newest whole backup, or None where none is whole.
    """

    def __init__(self, path: Path, *, is_empty: bool) -> None:
        self.backup = newest_whole(path)
        text = (
            Text("The diary {file} is empty, although there are backups of it.", file=path)
            if is_empty
            else Text("The diary {file} is missing, although there are backups of it.", file=path)
        )
        remedy = (
            newest_backup_text(self.backup)
            if self.backup
            else Text("None of the backups in {folder} is whole.", folder=backups_of(path))
        )
        super().__init__(text, remedy)


def open_database(path: Path, now: Callable[[], datetime] = wall_clock, how: How = How.USUAL) -> Opened:
    """Open the diary at `path`, or create it; `now` dates copies and files that are set aside.

    A diary that can only be read is opened as a snapshot in memory. Raises `DiaryMissing`, `DiaryDamaged`
    after the file was set aside, and `Problem` for a file that is newer, not ours, locked or cannot be used.
    """
    if any(database.path == path and not database.is_closed for database in _opened):
        return Opened(Database(path, now), [])  # whatever log lies there is ours
    is_there = _check_kind(path)
    if how is How.READ_ONLY:
        return _read_only(path, now, CannotBeUsed(path, Text("it was opened for reading only")))
    is_lost = not is_there or is_empty(path)
    if is_lost and how is not How.NEW and backups_in(path):
        raise DiaryMissing(path, is_empty=is_there)
    try:
        notices = set_aside_orphan(path, now()) if is_lost else check_logs(path, now())
        if is_lost and is_there and how is How.USUAL:
            notices.append(
                Text("The diary {file} was empty, and there is no backup of it. A new one begins.", file=path)
            )
        database = Database(path, now)
    except CannotBeUsed as problem:
        if is_lost and (why := _cause(path, problem)) != problem.why:
            raise CannotBeUsed(path, why) from problem
        if is_in_use(problem) or is_lost:
            raise
        return _read_only(path, now, problem)
    _opened.add(database)
    return Opened(database, notices)


def is_in_use(problem: Problem) -> bool:
    """Whether a diary cannot be used because another program has it locked; then it may still be read."""
    return isinstance(problem, CannotBeUsed) and problem.why == IN_USE


def _read_only(path: Path, now: Callable[[], datetime], problem: CannotBeUsed) -> Opened:
    """Open a snapshot of the diary. Raises `problem` where it cannot be read."""
    from coach.store.snapshot import snapshot_of  # noqa: PLC0415 - most diaries can be written

    memory = snapshot_of(path)
    if memory is None:
        raise problem
    why = _cause(path, problem)
    database = Database(path, now, snapshot=Snapshot(memory, why))
    _opened.add(database)
    notice = Text(
        "The diary {file} can only be read: {why}. Sessions are saved as soon as it can be written.",
        file=path,
        why=why,
    )
    return Opened(database, [notice])


def _cause(path: Path, problem: CannotBeUsed) -> Text:
    """Return why the diary cannot be used; SQLite calls a full disk an error of the disk.

    A file system without any size, such as /proc, is not full.
    """
    if path.parent.is_dir():
        disk = shutil.disk_usage(path.parent)
        if disk.total and disk.free < ROOM_BYTES:
            return Text("the disk is full")
    return problem.why


def _check_kind(path: Path) -> bool:
    """Return whether the file exists. Raises `CannotBeUsed` for anything but a file.

    SQLite would wait for ever at a pipe. A link that leads nowhere may lead to a disk that is not there yet.
    """
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        if path.is_symlink():
            target = Path(os.path.realpath(path))
            raise CannotBeUsed(
                path, Text("it is a link to {target}, which is missing", target=target)
            ) from None
        return False
    except NotADirectoryError:
        return False  # creating its folder says why
    except OSError as error:
        raise CannotBeUsed(path, reason_of(error)) from error
    if stat.S_ISDIR(mode):
        raise CannotBeUsed(path, Text("it is a folder"))
    if not stat.S_ISREG(mode):
        raise CannotBeUsed(path, Text("it is not a regular file"))
    return True


def is_empty(path: Path) -> bool:
    """Whether file and log hold no tables. SQLite takes a single byte for no file."""
    if path.stat().st_size <= 1:
        return True
    real = Path(os.path.realpath(path))
    return not has_content(side_file(real, LOG)) and is_blank(real)
