"""Atomic writing: a reader finds the old file or the complete new one, never a part."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, BinaryIO, Literal, TextIO, overload

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reasons import reason_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager


def cannot_be_written(path: Path | str, why: Text) -> Problem:
    """Return the problem of a file that cannot be written."""
    return Problem("{file} cannot be written: {why}.", file=Path(path), why=why)


def cannot_be_read(path: Path | str, why: Text) -> Problem:
    """Return the problem of a file that cannot be read."""
    return Problem("{file} cannot be read: {why}.", file=Path(path), why=why)


def not_utf8(path: Path | str, error: UnicodeDecodeError) -> Problem:
    """Return the problem of a file that is not text in UTF-8."""
    return cannot_be_read(path, Text("byte {number} is not UTF-8 text", number=error.start + 1))


def create_folder(folder: Path) -> None:
    """Create a folder and those above it, unless they exist. Raises `Problem` where it cannot be created."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem(
            "The folder {folder} cannot be created: {why}.", folder=folder, why=reason_of(error)
        ) from error


def free_path(path: Path) -> Path:
    """Return `path`, or with the first number from 2 after its stem that makes it a path without a file."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


@contextmanager
def path_beside(path: Path | str) -> Iterator[Path]:
    """Yield a path beside `path` to write to; at the end of the block that file replaces `path`.

    For writers that need a path; its suffix is that of `path`. The file is synced to disk before it
    replaces the old one. After an error nothing is left of it, and the old file is unchanged. A link is
    followed, and the old file's mode is preserved. Raises `Problem` if the file cannot be written.
    """
    beside = None
    try:
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file():
            why = Text("it is a folder") if target.is_dir() else Text("it is not a regular file")
            raise cannot_be_written(path, why)
        beside = target.with_name(f".{target.stem[:100]}-{os.urandom(4).hex()}{target.suffix}")
        yield beside
        _move(beside, target)
    except OSError as error:
        if beside and error.filename not in (None, str(beside), beside):
            raise  # an error with another file, inside the block
        raise cannot_be_written(path, reason_of(error)) from error
    finally:
        if beside:
            with suppress(OSError):
                beside.unlink()


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
