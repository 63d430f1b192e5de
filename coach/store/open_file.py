"""The file behind the open connections to one diary: notices when another program moves or removes it."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from enum import Enum, auto
from threading import RLock
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from coach.base.messages import Text
    from coach.base.problems import Problem

    Identity: TypeAlias = tuple[int, int] | None
    """Device and inode of a file; None where there is no file."""

    Content: TypeAlias = tuple[int, int] | None
    """Size and time of the last change of a file; None where there is no file."""

LOG = "-wal"
"""Suffix of the log beside a file in WAL mode, which may hold the last repetitions."""

SIDE_FILES = (LOG, "-shm")
"""Suffixes of the files that SQLite writes beside a file in WAL mode."""


class FileState(Enum):
    """What is at the path of an open diary."""

    SAME = auto()
    """The file that is open."""
    GONE = auto()
    """Nothing: it was deleted or renamed, or its folder was."""
    REPLACED = auto()
    """Another file."""
    WRITTEN = auto()
    """The file that is open, but something that did not use this object wrote into it."""
    LOG_GONE = auto()
    """The file that is open, but without its log: another program would not find what is in it."""


def side_file(path: Path, side: str) -> Path:
    """Return the path of a file that SQLite writes beside the diary at `path`; `side` is its suffix."""
    return path.with_name(path.name + side)


class OpenFile:
    """Shared by the connections that this process has to the diary at `path`.

    SQLite goes on with a file that is no longer at its path, and everything written to it is lost. So each
    connection asks for the `state` before it is used; that costs four calls of `stat`. `lock` is held while
    a connection writes or replaces the file, so that nothing is written to a file that is about to go.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lock = RLock()
        self.generation = 0
        """Grows when another file is used from now on; each connection then opens it."""
        self.report: Callable[[Text | Problem], object] = lambda _message: None
        """Called with what happened to the file, on the thread that noticed it."""
        self.read_only: Text | None = None
        """Why the file can only be read; None where it can be written."""
        self._file: Identity = None
        self._content: Content = None
        self._sides: dict[str, Identity] = {}

    def remember(self) -> None:
        """Remember the files that are at the path now as those that are open."""
        self._file = _identity(self.path)
        self._content = _content(self.path)
        self._sides = {side: _identity(side_file(self.path, side)) for side in SIDE_FILES}

    def remember_content(self) -> None:
        """Remember when the file was changed, after this process wrote into it."""
        with suppress(OSError):  # then it is checked at the next use
            self._content = _content(self.path)

    def forget(self) -> None:
        """Forget which file was open: whichever is at the path is opened next."""
        self._file, self._sides = None, {}

    @property
    def state(self) -> FileState:
        """What is at the path now: the same file also where none was open, or the system does not say."""
        if self._file is None:
            return FileState.SAME
        try:
            if self._file != (found := _identity(self.path)):
                return FileState.REPLACED if found else FileState.GONE
            for side, was in self._sides.items():
                if was is not None and was != _identity(side_file(self.path, side)):
                    return FileState.LOG_GONE
            if self._content != _content(self.path):
                return FileState.WRITTEN
        except OSError:
            return FileState.SAME
        return FileState.SAME

    def remove_log(self) -> None:
        """Remove our log from beside a file that it does not belong to, and which it would damage.

        What is not ours came with that file, and stays. Raises OSError.
        """
        for side, ours in self._sides.items():
            path = side_file(self.path, side)
            if ours is not None and ours == _identity(path):
                with suppress(FileNotFoundError):
                    path.unlink()


def _identity(path: Path) -> Identity:
    """Return the identity of a regular file. Raises OSError where the system does not say."""
    try:
        found = os.stat(path)  # noqa: PTH116 - called for every transaction, and twice as fast
    except (FileNotFoundError, NotADirectoryError):
        return None
    return (found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else None


def _content(path: Path) -> Content:
    """Return what changes when somebody writes into a file. Raises OSError where the system does not say."""
    try:
        found = os.stat(path)  # noqa: PTH116 - as above
    except (FileNotFoundError, NotADirectoryError):
        return None
    return (found.st_size, found.st_mtime_ns)
