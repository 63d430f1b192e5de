"""Why a diary cannot be used: errors of SQLite as problems that a person can read."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

from coach.base.messages import Text
from coach.base.paths import DIARY, PEOPLE, SETTINGS
from coach.base.problems import Problem
from coach.base.reasons import quoted
from coach.store.migrations import VERSION

if TYPE_CHECKING:
    from pathlib import Path

DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
"""The result codes of SQLite that mean a damaged file."""
IN_USE = Text("in use by another program")
CAUSES = {
    sqlite3.SQLITE_BUSY: IN_USE,
    sqlite3.SQLITE_LOCKED: IN_USE,
    sqlite3.SQLITE_READONLY: Text("it is write-protected"),
    sqlite3.SQLITE_FULL: Text("the disk is full"),
    sqlite3.SQLITE_CANTOPEN: Text("there is no permission for it or its folder"),
    sqlite3.SQLITE_PERM: Text("there is no permission"),
    sqlite3.SQLITE_CORRUPT: Text("its data is inconsistent"),
    sqlite3.SQLITE_NOTADB: Text("it is not a database"),
    sqlite3.SQLITE_IOERR: Text("the disk reports an error"),
}

NO_SHARED_MEMORY = (
    sqlite3.SQLITE_IOERR_SHMOPEN,
    sqlite3.SQLITE_IOERR_SHMMAP,
    sqlite3.SQLITE_IOERR_SHMLOCK,
)
"""Extended result codes of a folder that cannot hold the shared memory of WAL."""

NO_LOCKS = (
    *NO_SHARED_MEMORY,
    sqlite3.SQLITE_IOERR_LOCK,
    sqlite3.SQLITE_IOERR_RDLOCK,
    sqlite3.SQLITE_IOERR_UNLOCK,
    sqlite3.SQLITE_IOERR_CHECKRESERVEDLOCK,
)
"""Extended result codes of a folder in which no diary can be."""

OF_TARGET = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
"""Causes that concern the target while a copy is written: the diary itself is open and in order."""


class CannotBeUsed(Problem):
    """A diary that cannot be read or written now; `why` is the reason."""

    def __init__(self, path: Path, why: Text, remedy: Text | None = None) -> None:
        super().__init__(Text("The diary {file} cannot be used: {why}.", file=path, why=why), remedy)
        self.why = why


class UnknownDiary(Problem):
    """A file that this program cannot read, because a newer version or another program made it."""


class Damage(Problem):
    """Damage in a diary; `backup` is its newest whole backup, or None where there is none."""

    def __init__(self, text: Text, backup: Path | None) -> None:
        super().__init__(text, newest_backup_text(backup))
        self.backup = backup


class DiaryDamaged(Damage):
    """A damaged diary. It was moved away to `set_aside`, and opening again creates a new one."""

    def __init__(self, path: Path, why: Text, set_aside: Path, backup: Path | None) -> None:
        text = Text(
            "The diary {file} is damaged ({why}). It was set aside as {aside}.",
            file=path,
            why=why,
            aside=set_aside,
        )
        super().__init__(text, backup)
        self.set_aside = set_aside


def newest_backup_text(backup: Path | None) -> Text:
    """Return the remedy for a damaged diary, whose newest whole backup this is."""
    if backup is None:
        return Text("There is no whole backup of it.")
    return Text("The newest whole backup is {file}.", file=backup)


def cause_of(error: sqlite3.Error) -> Text:
    """Return why SQLite refused something."""
    if error.sqlite_errorcode in NO_LOCKS:
        return Text("its folder cannot lock files")
    return CAUSES.get(code_of(error)) or quoted(error)


def made_by_newer_version(file: Path, version: int) -> UnknownDiary:
    """Return the problem of a diary whose layout this program does not know yet."""
    return UnknownDiary(
        "{file} was made by a newer version of Interval Coach (diary version {version}, not {known}).",
        "It was left unchanged. Update Interval Coach.",
        file=file,
        version=version,
        known=VERSION,
    )


def code_of(error: sqlite3.Error) -> int:
    """Return the primary result code of SQLite; 0 for an error of Python's own module, which has none."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def refuse_own_file(diary: Path, target: Path) -> None:
    """Raise `Problem` where a file that is about to be written, or what it links to, is the diary itself.

    The diaries of the other people of the data folder are refused too, also of those who were removed, and
    the settings of everybody.
    """
    if _is_same(target, diary):
        raise Problem("{file} is the diary itself.", "Choose another file.", file=target)
    folder = diary.parent
    people = folder.parent if folder.parent.name == PEOPLE else folder / PEOPLE
    folders = [people.parent, *people.glob("[!.]*"), *people.glob(".*/*")]
    if any(_is_same(target, other / DIARY) for other in folders):
        raise Problem("{file} is another person’s diary.", "Choose another file.", file=target)
    if any(_is_same(target, other / SETTINGS) for other in folders):
        raise Problem("{file} holds the settings of this program.", "Choose another file.", file=target)


def _is_same(target: Path, file: Path) -> bool:
    with suppress(OSError, ValueError):  # one of them does not or cannot exist; writing says what is wrong
        return target.samefile(file)
    return False
