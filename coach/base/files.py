"""Private, atomic writing: only the owner can read it, and a reader never finds a part of a file.

Modes are those of POSIX; nothing of them is done on Windows, where the folder of a user is private.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, BinaryIO, Literal, TextIO, overload

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reasons import reason_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager


OTHERS = 0o077
"""The rights of group and others, in a mode: files that this program creates give none."""

FOLDERS = ("backups", "routines", "logs", "people")
"""The folders inside the data folder."""

_OUR_FILES = ("diary", "settings.toml", "errors.log", "coach")
"""Beginnings of the names of our files in the data folder, which may hold files of others too."""

_TEMPORARY = re.compile(r"\.coach-.*-(\d+)-[0-9a-f]{8}([.-].*)?", re.DOTALL)
"""The name of a temporary file, with the id of the process that writes it. SQLite may append `-journal`."""

_TEMPORARY_0_1 = re.compile(r"\.(.+)-[0-9a-f]{8}(\..*)?", re.DOTALL)
"""The name that version 0.1 gave to a temporary file, with the stem of its target."""

_SIDES = ("", "-journal", "-wal", "-shm")
"""What SQLite appends to the name of a file for those it writes beside it."""

_started = time.time()


def cannot_be_written(path: Path | str, why: Text) -> Problem:
    """Return the problem of a file that cannot be written."""
    return Problem("{file} cannot be written: {why}.", file=Path(path), why=why)


def cannot_be_read(path: Path | Text | str, why: Text) -> Problem:
    """Return the problem of a file that cannot be read."""
    return Problem(
        "{file} cannot be read: {why}.", file=path if isinstance(path, Text) else Path(path), why=why
    )


def not_utf8(path: Path | Text | str, error: UnicodeDecodeError) -> Problem:
    """Return the problem of a file that is not text in UTF-8."""
    return cannot_be_read(path, Text("byte {number} is not UTF-8 text", number=error.start + 1))


def check_regular(path: Path, most_mb: int) -> None:
    """Raise `Problem` unless `path` is a regular file of at most so many megabytes.

    A device may never end, and a pipe may never begin, so neither is opened.
    """
    try:
        found = path.stat()
    except (OSError, ValueError) as error:
        raise cannot_be_read(path, reason_of(error)) from error
    if stat.S_ISDIR(found.st_mode):
        raise cannot_be_read(path, Text("it is a folder"))
    if not stat.S_ISREG(found.st_mode):
        raise cannot_be_read(path, Text("it is not a regular file"))
    if found.st_size > most_mb * 1_000_000:
        raise cannot_be_read(path, Text("it is larger than {size} MB", size=most_mb))


def create_folder(folder: Path) -> None:
    """Create a folder and those above it, unless they exist. Raises `Problem` where it cannot be created."""
    try:
        folder.mkdir(mode=0o777 & ~OTHERS, parents=True, exist_ok=True)
    except OSError as error:
        raise Problem(
            "The folder {folder} cannot be created: {why}.", folder=folder, why=reason_of(error)
        ) from error


@contextmanager
def only_for_owner() -> Iterator[None]:
    """Let files and folders that are created in the block be readable by their owner only, also by SQLite."""
    if os.name != "posix":
        yield
        return
    before = os.umask(OTHERS)
    try:
        yield
    finally:
        os.umask(before)


def opened_for_owner(path: str, flags: int) -> int:
    """Open a file for Python's `open`; a new one is private, and a link at its place is refused.

    So is a pipe that nothing reads: to open it would wait for ever.
    """
    if sys.platform != "win32":
        flags |= os.O_NOFOLLOW | os.O_NONBLOCK
    return os.open(path, flags, 0o666 & ~OTHERS)


def make_private(data: Path) -> None:
    """Take the rights of group and others from the data folder and our files in it; best effort.

    Version 0.1 left them. Links are not followed, and a folder that all users share, such as `/tmp`, keeps
    its mode.
    """
    if os.name != "posix":
        return
    with suppress(OSError):
        if not data.stat().st_mode & stat.S_ISVTX:
            _take_rights(data)
    for path in _entries(data):
        if os.path.islink(path):  # noqa: PTH114 - as in `exists`
            continue
        if path.name in FOLDERS and os.path.isdir(path):  # noqa: PTH112 - as in `exists`
            for each in (path, *_entries(path)):
                _take_rights(each)
        elif path.name.startswith(_OUR_FILES):
            _take_rights(path)


def _take_rights(path: Path) -> None:
    with suppress(OSError):
        mode = path.lstat().st_mode
        if mode & OTHERS and (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            path.chmod(stat.S_IMODE(mode) & ~OTHERS)


def remove_leftovers(data: Path) -> None:
    """Remove from the data folder the temporary files of earlier runs that were killed."""
    for folder in (data, *(data / name for name in FOLDERS)):
        for path in _entries(folder):
            if _TEMPORARY_0_1.fullmatch(path.name):  # newer names match too
                _remove_leftover(path)


def _remove_leftovers_beside(target: Path) -> None:
    """Remove temporary files of killed runs from the folder of `target`, where only some files are ours."""
    for path in _entries(target.parent):
        old = _TEMPORARY_0_1.fullmatch(path.name)
        if _TEMPORARY.fullmatch(path.name) or (old and old[1] == target.stem[:100]):
            _remove_leftover(path)


def _remove_leftover(path: Path) -> None:
    """Remove a temporary file, unless a living process may be writing it."""
    named = _TEMPORARY.fullmatch(path.name)
    with suppress(OSError):
        found = path.lstat()
        is_old = stat.S_ISREG(found.st_mode) and found.st_mtime < _started
        if is_old and not (named and _is_another_process(int(named[1]))):
            path.unlink()


def _is_another_process(number: int) -> bool:
    """Whether another process of this number runs; False on Windows, where no open file can be removed."""
    if os.name != "posix" or number == os.getpid():
        return False
    try:
        os.kill(number, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def _entries(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def exists(path: Path) -> bool:
    """Whether there is something at `path`; False also where the system does not say.

    `Path.exists` raises an error in a folder that may not be entered, which has to be reported as any other
    failure to read or write there.
    """
    return os.path.exists(path)  # noqa: PTH110 - see above


def free_path(path: Path) -> Path:
    """Return `path`, or with the first number from 2 after its stem that makes it a path without a file.

    In a folder that may not be entered that is `path`: writing it says why that is impossible.
    """
    number, free = 1, path
    while exists(free):
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


@contextmanager
def path_beside(path: Path | str) -> Iterator[Path]:
    """Yield a path beside `path` to write to; at the end of the block that file replaces `path`.

    For writers that need a path; its suffix is that of `path`. The file is synced to disk before it
    replaces the old one. After an error nothing is left of it, and the old file is unchanged; what a killed
    run left in the folder is removed. A link is followed, and the old file's mode is preserved. Raises
    `Problem` if the file cannot be written.
    """
    beside = None
    if not _can_be_a_path(path):
        raise cannot_be_written(path, Text("its name holds a character that no file name may hold"))
    try:
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file():
            why = Text("it is a folder") if target.is_dir() else Text("it is not a regular file")
            raise cannot_be_written(path, why)
        _remove_leftovers_beside(target)
        beside = temporary_beside(target)
        yield beside
        _move(beside, target)
    except OSError as error:
        if beside and error.filename not in (None, str(beside), beside):
            raise  # an error with another file, inside the block
        raise cannot_be_written(path, reason_of(error)) from error
    finally:
        if beside:
            remove_temporary(beside)


def temporary_beside(target: Path) -> Path:
    """Return a new hidden path beside `target`; what a kill leaves there is removed at the next start."""
    unique = f"{os.getpid()}-{os.urandom(4).hex()}"
    return target.with_name(f".coach-{target.stem[:40]}-{unique}{target.suffix}")


def remove_temporary(path: Path) -> None:
    """Remove a temporary file, and what SQLite wrote beside it."""
    for side in _SIDES:
        with suppress(OSError):
            path.with_name(path.name + side).unlink()


def _can_be_a_path(path: Path | str) -> bool:
    try:
        return b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:  # half a character, which no file system holds
        return False


@overload
def write_beside(path: Path | str, mode: Literal["w"] = "w") -> AbstractContextManager[TextIO]: ...


@overload
def write_beside(path: Path | str, mode: Literal["wb"]) -> AbstractContextManager[BinaryIO]: ...


def write_beside(path: Path | str, mode: str = "w") -> AbstractContextManager[Any]:
    """Open a file beside `path` to write; at the end of the block it replaces `path`.

    `"w"` is UTF-8 text with line ends as they are written, `"wb"` is bytes. See `path_beside`.
    """
    return _written(path, mode)


@contextmanager
def _written(path: Path | str, mode: str) -> Iterator[IO[Any]]:
    encoding, newline = (None, None) if "b" in mode else ("utf-8", "")
    with path_beside(path) as beside, beside.open(mode, encoding=encoding, newline=newline) as stream:
        yield stream


def _move(beside: Path, target: Path) -> None:
    with beside.open("r+b") as stream:
        os.fsync(stream.fileno())
    if target.exists():
        shutil.copymode(target, beside)
    beside.replace(target)
    if os.name == "posix":  # Windows cannot open a folder, and need not sync it
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
