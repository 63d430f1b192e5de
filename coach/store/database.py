"""Opens one SQLite file safely: damaged files are moved away, newer ones refused, errors become one line."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from coach.base.files import cannot_be_written, create_folder, free_path, path_beside
from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reasons import quoted, reason_of
from coach.store.migrations import APPLICATION_ID, VERSION, migrate, version_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

BUSY_S = 2.0
"""How long to wait for another program that is writing, in seconds; the window is blocked meanwhile."""

CHECKED_BYTES = 4_000_000
"""A diary up to this size (about twelve years of three sessions a week) is checked completely when opened."""

LOG = "-wal"
"""Suffix of the log beside a file in WAL mode, which may hold the last repetitions."""

SIDE_FILES = (LOG, "-shm")
"""Suffixes of the files that SQLite writes beside a file in WAL mode."""

DURABLE = ("PRAGMA synchronous = FULL", "PRAGMA wal_autocheckpoint = 1000")
"""Every commit waits for the disk, and some of them move the log into the file."""

QUICK = ("PRAGMA synchronous = NORMAL", "PRAGMA wal_autocheckpoint = 0")
"""No commit does either."""

_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_CAUSES = {
    sqlite3.SQLITE_BUSY: Text("in use by another program"),
    sqlite3.SQLITE_LOCKED: Text("in use by another program"),
    sqlite3.SQLITE_READONLY: Text("it is write-protected"),
    sqlite3.SQLITE_FULL: Text("the disk is full"),
    sqlite3.SQLITE_CANTOPEN: Text("there is no permission for it or its folder"),
    sqlite3.SQLITE_PERM: Text("there is no permission"),
    sqlite3.SQLITE_CORRUPT: Text("its data is inconsistent"),
    sqlite3.SQLITE_NOTADB: Text("it is not a database"),
    sqlite3.SQLITE_IOERR: Text("the disk reports an error"),
}

_OF_TARGET = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
"""Causes that concern the target while a copy is written: the diary itself is open and in order."""


class DiaryDamaged(Problem):
    """A damaged diary. It was moved away, and opening again creates a new one.

    `set_aside` is its new path; `backup` is the newest backup, or None where there is none.
    """

    def __init__(self, path: Path, why: Text, set_aside: Path, backup: Path | None) -> None:
        text = Text(
            "The diary {file} is damaged ({why}). It was set aside as {aside}.",
            file=path,
            why=why,
            aside=set_aside,
        )
        remedy = (
            Text("The newest backup is {file}.", file=backup) if backup else Text("There is no backup of it.")
        )
        super().__init__(text, remedy)
        self.set_aside = set_aside
        self.backup = backup


def wall_clock() -> datetime:
    """Return the time now, with this machine's offset from UTC."""
    return datetime.now(UTC).astimezone()


def backups_of(path: Path) -> Path:
    """Return the folder of the backups of the diary at `path`."""
    return path.parent / "backups"


def newest_backup(path: Path) -> Path | None:
    """Return the newest backup of the diary at `path`, or None."""
    files = [file for file in backups_of(path).glob("*.db") if not file.name.startswith(".")]  # half written
    return max(files, key=lambda file: (file.stat().st_mtime_ns, file.name), default=None)


class Database:
    """The open file at `path`, brought to this program's version.

    Raises `DiaryDamaged` for a damaged file, and `Problem` for one that is newer, not ours, locked, or
    cannot be written; those are left untouched. `now` dates copies and damaged files.
    """

    def __init__(self, path: Path, now: Callable[[], datetime] = wall_clock) -> None:
        self.path = path
        self.now = now
        self._damage: DiaryDamaged | None = None
        if path.is_dir():
            raise _cannot_be_used(path, Text("it is a folder"))
        create_folder(path.parent)
        try:
            self._connection = sqlite3.connect(path, timeout=BUSY_S, isolation_level=None)
        except sqlite3.Error as error:
            raise self._problem(error) from error
        try:
            with self._problems():
                self._prepare()
        except BaseException:
            self.close()
            raise

    def _prepare(self) -> None:
        run = self._connection.execute
        if run("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            if run("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise Problem(
                    "{file} is not a diary of Interval Coach.", "It was left unchanged.", file=self.path
                )
            version = version_of(self._connection)
            if version > VERSION:
                raise made_by_newer_version(self.path, version)
            if self.path.stat().st_size <= CHECKED_BYTES:
                faults = run("PRAGMA quick_check(1)").fetchone()[0]
                if faults != "ok":
                    raise self._damaged(_CAUSES[sqlite3.SQLITE_CORRUPT]) from sqlite3.DatabaseError(faults)
        run("PRAGMA journal_mode = WAL")
        self._apply(DURABLE)
        run("PRAGMA foreign_keys = ON")
        migrate(self._connection, lambda version: self.copy(f"v{version}"))

    def copy(self, label: str) -> Path:
        """Write a copy of the whole diary among the backups, with `label` and the date in its name."""
        folder = backups_of(self.path)
        create_folder(folder)
        target = free_path(folder / f"{self.path.stem}-{label}-{self.now():%Y%m%d-%H%M%S}.db")
        self.copy_to(target)
        return target

    def copy_to(self, target: Path) -> None:
        """Write a copy of the whole diary to `target`, moved into place when it is complete.

        Raises `Problem` that names `target` where that cannot be written, or is the diary itself.
        """
        with path_beside(target) as copy, self._problems():
            if target.exists() and target.samefile(self.path):
                raise Problem("{file} is the diary itself.", "Choose another file.", file=target)
            copy.touch()  # the system explains better than SQLite why this is impossible
            try:
                self._write_copy(copy)
            except sqlite3.OperationalError as error:
                if _code(error) not in _OF_TARGET:
                    raise
                raise cannot_be_written(target, cause_of(error)) from error

    def _write_copy(self, copy: Path) -> None:
        """Write one snapshot of the diary, even where another program writes meanwhile."""
        try:
            self._connection.execute("VACUUM INTO ?", (str(copy),))
        except UnicodeEncodeError:  # a statement holds only paths in UTF-8
            with closing(sqlite3.connect(copy)) as target:
                self._connection.backup(target)
                target.execute("PRAGMA journal_mode = DELETE")  # a single file, without a log beside it

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Return the connection for reading; SQLite's errors become `Problem`."""
        with self._problems():
            yield self._connection

    @contextmanager
    def writing(self, *, wait_for_disk: bool = True) -> Iterator[sqlite3.Connection]:
        """Return the connection for one transaction: committed when the block succeeds, else rolled back.

        Without `wait_for_disk` the end of the program cannot undo it, but a power cut can, until `flush` or
        the next transaction that waits.
        """
        with self._problems():
            if not wait_for_disk:
                self._apply(QUICK)
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            finally:
                if not wait_for_disk:
                    self._apply(DURABLE)

    def flush(self) -> None:
        """Wait until everything committed is on the disk."""
        with self._problems():
            log = side_file(self.path, LOG)
            try:
                with log.open("r+b") as file:  # Windows flushes only files that are open for writing
                    os.fsync(file.fileno())
            except FileNotFoundError:
                pass  # no log: everything is in the file itself, and on the disk
            except OSError as error:
                raise _cannot_be_used(self.path, reason_of(error)) from error

    def close(self) -> None:
        """Close the file; closing twice is allowed."""
        self._connection.close()

    def _apply(self, pragmas: Iterable[str]) -> None:
        for pragma in pragmas:
            self._connection.execute(pragma)

    @contextmanager
    def _problems(self) -> Iterator[None]:
        if self._damage is not None:  # found while it was open: the file is no longer there
            raise self._damage
        try:
            yield
        except (sqlite3.OperationalError, sqlite3.DatabaseError) as error:
            if isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError):
                raise  # a fault of the program, not something that the person can mend
            raise self._problem(error) from error

    def _problem(self, error: sqlite3.Error) -> Problem:
        if _code(error) in _DAMAGE:
            return self._damaged(cause_of(error))
        return _cannot_be_used(self.path, cause_of(error))

    def _damaged(self, why: Text) -> Problem:
        """Move the file to a dated name, and return the problem. Nothing is deleted or overwritten."""
        name = f"{self.path.stem}-damaged-{self.now():%Y%m%d-%H%M%S}{self.path.suffix}"
        target = free_path(self.path.with_name(name))
        try:
            # Closing may move the log into the file and delete it: so copy it before, and move it after.
            for side in SIDE_FILES:
                if (log := side_file(self.path, side)).exists():
                    shutil.copy2(log, side_file(target, side))
            with suppress(sqlite3.Error):
                self.close()
            for side in SIDE_FILES:
                if (log := side_file(self.path, side)).exists():
                    log.replace(side_file(target, side))
            self.path.replace(target)
        except OSError as error:
            return Problem(
                "The diary {file} is damaged ({fault}) and cannot be set aside: {why}.",
                file=self.path,
                fault=why,
                why=reason_of(error),
            )
        self._damage = DiaryDamaged(self.path, why, target, newest_backup(self.path))
        return self._damage


def cause_of(error: sqlite3.Error) -> Text:
    """Return why SQLite refused something."""
    return _CAUSES.get(_code(error)) or quoted(error)


def made_by_newer_version(file: Path, version: int) -> Problem:
    """Return the problem of a diary whose layout this program does not know yet."""
    return Problem(
        "{file} was made by a newer version of Interval Coach (diary version {version}, not {known}).",
        "It was left unchanged. Update Interval Coach.",
        file=file,
        version=version,
        known=VERSION,
    )


def _cannot_be_used(path: Path, why: Text) -> Problem:
    return Problem("The diary {file} cannot be used: {why}.", file=path, why=why)


def _code(error: sqlite3.Error) -> int:
    """Return the primary result code of SQLite; 0 for an error of Python's own module, which has none."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def side_file(path: Path, side: str) -> Path:
    """Return the path of a file that SQLite writes beside the diary at `path`; `side` is its suffix."""
    return path.with_name(path.name + side)
