"""Opens one SQLite file safely: damaged files are moved away, newer ones refused, errors become one line.

A file that another program moves, replaces or deletes while it is open is noticed before the next use.
"""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from coach.base.files import cannot_be_written, create_folder, exists, free_path, path_beside
from coach.base.messages import Text
from coach.base.paths import DATA_DIR_VARIABLE
from coach.base.problems import Problem
from coach.base.reasons import quoted, reason_of
from coach.store.migrations import APPLICATION_ID, VERSION, inconsistent, migrate, version_of
from coach.store.open_file import LOG, SIDE_FILES, FileState, OpenFile, side_file
from coach.store.whole import backups_of, fault_in, newest_whole, sessions_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

logger = logging.getLogger(__name__)

BUSY_S = 2.0
"""How long to wait for another program that is writing, in seconds; the window is blocked meanwhile."""

CHECKED_BYTES = 4_000_000
"""A diary up to this size (about twelve years of three sessions a week) is checked completely when opened."""

DURABLE = ("PRAGMA synchronous = FULL", "PRAGMA wal_autocheckpoint = 1000")
"""Every commit waits for the disk, and some of them move the log into the file."""

QUICK = ("PRAGMA synchronous = NORMAL", "PRAGMA wal_autocheckpoint = 0")
"""No commit does either."""

DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
"""The result codes of SQLite that mean a damaged file."""
IN_USE = Text("in use by another program")
_CAUSES = {
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

_NO_SHARED_MEMORY = (
    sqlite3.SQLITE_IOERR_SHMOPEN,
    sqlite3.SQLITE_IOERR_SHMMAP,
    sqlite3.SQLITE_IOERR_SHMLOCK,
)
"""Extended result codes of a folder that cannot hold the shared memory of WAL."""

_NO_LOCKS = (
    *_NO_SHARED_MEMORY,
    sqlite3.SQLITE_IOERR_LOCK,
    sqlite3.SQLITE_IOERR_RDLOCK,
    sqlite3.SQLITE_IOERR_UNLOCK,
    sqlite3.SQLITE_IOERR_CHECKRESERVEDLOCK,
)
"""Extended result codes of a folder in which no diary can be."""

_OF_TARGET = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
"""Causes that concern the target while a copy is written: the diary itself is open and in order."""


class CannotBeUsed(Problem):
    """A diary that cannot be read or written now; `why` is the reason."""

    def __init__(self, path: Path, why: Text, remedy: Text | None = None) -> None:
        super().__init__(Text("The diary {file} cannot be used: {why}.", file=path, why=why), remedy)
        self.why = why


class UnknownDiary(Problem):
    """A file that this program cannot read, because a newer version or another program made it."""


class DiaryDamaged(Problem):
    """A damaged diary. It was moved away, and opening again creates a new one.

    `set_aside` is its new path; `backup` is the newest whole backup, or None where there is none.
    """

    def __init__(self, path: Path, why: Text, set_aside: Path, backup: Path | None) -> None:
        text = Text(
            "The diary {file} is damaged ({why}). It was set aside as {aside}.",
            file=path,
            why=why,
            aside=set_aside,
        )
        super().__init__(text, newest_backup_text(backup))
        self.set_aside = set_aside
        self.backup = backup


class _OverwrittenError(Exception):
    """What another program wrote over the diary is no diary."""


def wall_clock() -> datetime:
    """Return the time now, with this machine's offset from UTC."""
    return datetime.now(UTC).astimezone()


def newest_backup(path: Path) -> Path | None:
    """Return the newest whole backup of the diary at `path`, or None."""
    return newest_whole(path)


def newest_backup_text(backup: Path | None) -> Text:
    """Return the remedy for a damaged diary, whose newest whole backup this is."""
    if backup is None:
        return Text("There is no whole backup of it.")
    return Text("The newest whole backup is {file}.", file=backup)


class Snapshot(NamedTuple):
    """A diary in memory, and why its file can only be read."""

    connection: sqlite3.Connection
    why: Text


class Database:
    """A connection to the file at `path`, brought to this program's version.

    Raises `DiaryDamaged` for a damaged file, and `Problem` for one that is newer, not ours, locked, or
    cannot be written; those are left untouched. `now` dates copies and damaged files; `busy_s` is how long
    to wait for another program that is writing.

    `reading` and `writing` always use the file that is at the path. One that was deleted is written again
    from the open connection; one that replaced ours is used from now on, after a copy of ours went to the
    backups; a damaged one is set aside, which raises `DiaryDamaged`, and a new diary begins.

    A `snapshot` takes the place of a file that can only be read, until another connection of this process
    could open the file for writing.
    """

    def __init__(
        self,
        path: Path,
        now: Callable[[], datetime] = wall_clock,
        *,
        file: OpenFile | None = None,
        busy_s: float = BUSY_S,
        snapshot: Snapshot | None = None,
    ) -> None:
        self.path = path
        self.now = now
        self.file = file or OpenFile(path)
        """Shared with the other connections of this process."""
        self.generation = -1
        """Changes when another file is used from now on: numbers of rows that were read mean nothing then."""
        self._busy_s = busy_s
        self._is_open = self._is_closed = False
        self._is_snapshot = snapshot is not None
        self._uses_log = True
        if snapshot is None:
            self._open()
        else:
            self._connection, self.file.read_only = snapshot
            self._is_open, self.generation = True, self.file.generation

    def second(self, busy_s: float) -> Database:
        """Return another connection to the same file, for the thread that calls this."""
        return Database(self.path, self.now, file=self.file, busy_s=busy_s)

    def _open(self) -> None:
        """Open the file at the path, or create it."""
        with self.file.lock:
            if os.path.isdir(self.path):  # noqa: PTH112 - as in `exists`
                raise CannotBeUsed(self.path, Text("it is a folder"))
            if (
                not self._is_snapshot and self.file.state is not FileState.SAME
            ):  # the connection that has it open copies it first
                raise CannotBeUsed(self.path, Text("another program replaced or deleted it"))
            create_folder(self.path.parent)
            if exists(self.path) and not os.access(self.path, os.W_OK):
                raise CannotBeUsed(self.path, _CAUSES[sqlite3.SQLITE_READONLY])
            try:
                self._connect()
            except sqlite3.Error as error:
                raise self._problem(error) from error
            try:
                with self._problems():
                    self._prepare()
            except BaseException:
                self._connection.close()
                raise
            self._is_snapshot = False
            if self.file.read_only is not None:  # now it can be written: every connection uses the file
                self.file.read_only = None
                self.file.generation += 1
            self.file.remember()
            self.generation = self.file.generation
            self._is_open = True

    def _connect(self) -> None:
        self._connection = sqlite3.connect(self.path, timeout=self._busy_s, isolation_level=None)
        self._connection.text_factory = _readable_text

    def _prepare(self) -> None:
        try:
            self._configure()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode not in _NO_SHARED_MEMORY:
                raise
            self._use_rollback_journal()
            self._configure()

    def _use_rollback_journal(self) -> None:
        """Do without WAL: the folder, on a share for example, cannot hold the shared memory of its index.

        A connection with exclusive access needs none; it moves a log into the file.
        """
        self._uses_log = False
        self._connection.close()
        self._connect()
        for pragma in ("locking_mode = EXCLUSIVE", "journal_mode = DELETE", "locking_mode = NORMAL"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.execute("SELECT count(*) FROM sqlite_schema")  # ends the exclusive access
        with suppress(OSError):
            side_file(self.path, "-shm").unlink()

    def _configure(self) -> None:
        run = self._connection.execute
        if run("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            if run("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise UnknownDiary(
                    "{file} is not a diary of Interval Coach.", "It was left unchanged.", file=self.path
                )
            version = version_of(self._connection)
            if version > VERSION:
                raise made_by_newer_version(self.path, version)
            if self.path.stat().st_size <= CHECKED_BYTES:
                faults = run("PRAGMA quick_check(1)").fetchone()[0]
                if faults != "ok":
                    raise self._damaged(_CAUSES[sqlite3.SQLITE_CORRUPT]) from sqlite3.DatabaseError(faults)
        if self._uses_log:
            run("PRAGMA journal_mode = WAL")
        self._apply(DURABLE)
        run("PRAGMA foreign_keys = ON")
        before = version_of(self._connection)
        migrate(self._connection, lambda version: self.copy(f"v{version}"))
        if before != VERSION:  # cleaners and sync programs delete logs: the tables must be in the file itself
            self.checkpoint()

    def copy(self, label: str) -> Path:
        """Write a copy of the whole diary among the backups, with `label` and the date in its name."""
        target = self._free_backup(label)
        self.copy_to(target)
        return target

    def _free_backup(self, label: str) -> Path:
        folder = backups_of(self.path)
        create_folder(folder)
        return free_path(folder / f"{self.path.stem}-{label}-{self.now():%Y%m%d-%H%M%S}.db")

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
                if code_of(error) not in _OF_TARGET:
                    raise
                raise cannot_be_written(target, cause_of(error)) from error

    def _write_copy(self, copy: Path) -> None:
        """Write one snapshot of the diary, even where another program writes meanwhile."""
        try:
            if not self._is_snapshot:  # it may write nothing
                self._connection.execute("VACUUM INTO ?", (str(copy),))
                return
        except UnicodeEncodeError:  # a statement holds only paths in UTF-8
            pass
        self._copy_pages(copy)

    def _copy_pages(self, copy: Path) -> None:
        """Write the diary page by page as it is, also where it is damaged."""
        with closing(sqlite3.connect(copy)) as target:
            self._connection.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")  # a single file, without a log beside it

    def inconsistent(self) -> Problem:
        """Return the problem of a file whose parts contradict each other."""
        return self._problem(inconsistent())

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Return the connection for reading; SQLite's errors become `Problem`."""
        self._require_open()
        self.check_file()
        with self._problems():
            yield self._connection

    @contextmanager
    def writing(self, *, wait_for_disk: bool = True) -> Iterator[sqlite3.Connection]:
        """Return the connection for one transaction: committed when the block succeeds, else rolled back.

        Without `wait_for_disk` the end of the program cannot undo it, but a power cut can, until `flush` or
        the next transaction that waits.
        """
        self._require_open()
        with self._locked():
            self.check_file()
            if self._is_snapshot and self.file.read_only is not None:
                raise CannotBeUsed(self.path, self.file.read_only)
            with self._problems():
                yield from self._transaction(wait_for_disk=wait_for_disk)

    def wait_at_most(self, busy_s: float) -> None:
        """Wait so long for another program or thread that is writing, in seconds, from now on.

        Without WAL, readers wait for writers too: the time stays as it is there.
        """
        if self._uses_log and not self._is_snapshot:
            self._busy_s = busy_s
            self._connection.execute(f"PRAGMA busy_timeout = {round(busy_s * 1000)}")

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Let no other connection of this process write or replace the file during the block."""
        if not self.file.lock.acquire(timeout=self._busy_s):
            raise CannotBeUsed(self.path, IN_USE)
        try:
            yield
        finally:
            self.file.lock.release()

    def _require_open(self) -> None:
        """Raise `CannotBeUsed` for a closed diary: a timer may read it while another file takes its place."""
        if self._is_closed:
            raise CannotBeUsed(self.path, Text("it is not open just now"))

    def _transaction(self, *, wait_for_disk: bool) -> Iterator[sqlite3.Connection]:
        connection = self._connection
        is_quick = not wait_for_disk and self._uses_log
        if is_quick:
            self._apply(QUICK)
        try:
            connection.execute("BEGIN IMMEDIATE")
            yield connection
            connection.execute("COMMIT")
            self.file.remember_content()  # without a log, or where it was moved into the file
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        finally:
            if is_quick:
                self._apply(DURABLE)

    def flush(self) -> None:
        """Wait until everything committed is on the disk."""
        self.check_file()
        if self._is_snapshot:
            return
        try:
            # Windows flushes only files that are open for writing.
            with side_file(self.path, LOG).open("r+b") as log:
                os.fsync(log.fileno())
        except FileNotFoundError:
            pass  # no log: everything is in the file itself, and on the disk
        except OSError as error:
            raise CannotBeUsed(self.path, reason_of(error)) from error

    def checkpoint(self) -> None:
        """Move the log into the file, unless another program reads it just now."""
        with self.file.lock, self._problems():
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            self.file.remember_content()

    @property
    def log_bytes(self) -> int:
        """The size of the log; 0 where there is none."""
        try:
            return side_file(self.path, LOG).stat().st_size
        except OSError:
            return 0

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called."""
        return self._is_closed

    def reopen(self) -> None:
        """Open whichever file is at the path now, after `close`.

        Raises `Problem` where that is impossible; then it is tried again at the next use.
        """
        self._is_closed = self._is_open = False
        self._begin_generation()
        self.check_file()

    def close(self) -> None:
        """Close the file; closing twice is allowed."""
        if not self._is_closed:
            self._busy_s = max(self._busy_s, BUSY_S)  # nothing must be missed at the end
            with suppress(Problem):
                self.check_file()
        self._is_closed = True
        self._connection.close()

    # --- the file at the path ---

    def check_file(self) -> None:
        """Open the file that is at the path now, where it is not the one that is open.

        Raises `Problem` where that is impossible; then it is tried again at the next use.
        """
        if self._is_closed or (self._is_open and self._connection.in_transaction):
            return
        if self._is_current and (self._is_snapshot or self.file.state is FileState.SAME):
            return
        if not self.file.lock.acquire(timeout=self._busy_s):
            if self._is_open:
                return  # another thread writes just now: at the next use
            raise CannotBeUsed(self.path, IN_USE)
        try:
            self._use_present_file()
        finally:
            self.file.lock.release()

    def _use_present_file(self) -> None:
        """Open the file that is at the path now, or write there what is open."""
        if not self._is_current:  # another thread did what is to be done
            self._open_again()
        elif (state := self.file.state) is FileState.REPLACED:
            self._use_other_file()
        elif state is FileState.WRITTEN:
            self._check_written()
        elif state is not FileState.SAME:
            if not self._write_again():
                return
            if state is FileState.LOG_GONE:
                logger.warning("The log of %s was deleted: the diary was written again", self.path)
                return
            text = Text(
                "The diary {file} was deleted or moved while it was open."
                " It was saved there again, with everything in it.",
                file=self.path,
            )
            self.file.report(text)

    @property
    def lost(self) -> Problem | None:
        """Why what is open will be in no file once it is closed; None where it is in one.

        It was deleted or replaced, and cannot be written again; `save_open_file` copies it.
        """
        try:
            self.check_file()
        except Problem as problem:
            if self._is_open and self.file.state in {FileState.GONE, FileState.REPLACED}:
                return Problem(
                    "The diary {file} was deleted or moved while it was open,"
                    " and cannot be saved there again. {why}",
                    file=self.path,
                    why=problem.text,
                )
        return None

    def save_open_file(self, target: Path) -> None:
        """Write what is open to `target`, whatever is at the path. Raises `Problem`."""
        self._save_pages(target)

    @property
    def _is_current(self) -> bool:
        return self._is_open and self.generation == self.file.generation

    def _write_again(self) -> bool:
        """Write the whole diary to its path from the open connection, and open that file.

        Returns whether it was whole; a damaged one is set aside and reported, and a new one begins.
        """
        create_folder(self.path.parent)
        self._save_pages(self.path, self._remove_logs)
        self._begin_generation()
        try:
            self._open_again()
        except DiaryDamaged as damaged:
            self.file.report(damaged)
            self._open_again()
            return False
        return True

    def _save_pages(self, target: Path, before_move: Callable[[], object] = lambda: None) -> None:
        """Write the open diary to `target`. A damaged one is saved too: what is at the path is not to blame.

        `before_move` is called when the copy is complete, before it gets its name.
        """
        with path_beside(target) as new:
            new.touch()
            try:
                self._copy_pages(new)
                before_move()
            except sqlite3.Error as error:
                raise CannotBeUsed(self.path, cause_of(error)) from error

    def _remove_logs(self) -> None:
        """Remove our log from the path, and move away any other: it would damage the file written there."""
        try:
            self.file.remove_log()
            for side in SIDE_FILES:
                if exists(log := side_file(self.path, side)):
                    log.replace(free_path(log.with_name(f"{log.name}-{self.now():%Y%m%d-%H%M%S}")))
        except OSError as error:
            raise CannotBeUsed(self.path, reason_of(error)) from error

    def _use_other_file(self) -> None:
        """Save a copy of the diary that is open, and open the file that replaced it."""
        copy = self._free_backup("replaced")
        self._save_pages(copy)
        try:
            self.file.remove_log()
        except OSError as error:
            raise CannotBeUsed(self.path, reason_of(error)) from error
        self._begin_generation()
        ours, self._is_open = self._connection, False
        try:
            self._open()
        except DiaryDamaged as damaged:  # it was set aside: ours takes its place again
            self._connection = ours
            self._write_again()
            self.file.report(damaged)
            return
        finally:
            ours.close()
        self.file.report(
            Text(
                "Another program replaced the diary {file} while it was open. That file is used from now on;"
                " what was in the diary before is in {copy}.",
                file=self.path,
                copy=copy,
            )
        )

    def _check_written(self) -> None:
        """Go on where another program wrote into the file as SQLite does; else use what it wrote.

        That is copied to a new file: at the end SQLite would move the log of the old content into this one.
        The log is copied aside.
        """
        why = _CAUSES[sqlite3.SQLITE_CORRUPT]
        with self._problems():
            if _is_whole(self.path, self._busy_s):
                self.file.remember_content()
                return
        try:
            with path_beside(self.path) as new, self._problems():
                shutil.copyfile(self.path, new)
                if sessions_in(new) is None:
                    raise _OverwrittenError  # noqa: TRY301 - so that the copy does not take its place
                log = self._copy_log_aside()
                self._remove_logs()
        except _OverwrittenError:
            raise self._set_aside(why) from None
        self._begin_generation()
        self._open_again()
        text = Text(
            "Another program wrote over the diary {file} while it was open."
            " What it wrote is used from now on.",
            file=self.path,
        )
        if log is not None:
            text = Text(
                "Another program wrote over the diary {file} while it was open."
                " What it wrote is used from now on. The log of the diary before is in {copy}.",
                file=self.path,
                copy=log,
            )
        self.file.report(text)

    def _copy_log_aside(self) -> Path | None:
        """Copy the log to a dated name, because it may be all that there is of the last sessions.

        Returns the copy; None where there is nothing in the log.
        """
        if not self.log_bytes:
            return None
        log = side_file(self.path, LOG)
        name = f"{self.path.stem}-log-{self.now():%Y%m%d-%H%M%S}{self.path.suffix}{LOG}"
        target = free_path(log.with_name(name))
        try:
            shutil.copy2(log, target)
        except OSError as error:
            raise CannotBeUsed(self.path, reason_of(error)) from error
        return target

    def _begin_generation(self) -> None:
        """Let every connection of this process open what is at the path now."""
        self.file.generation += 1
        self.file.forget()

    def _open_again(self) -> None:
        self._is_open = False
        self._connection.close()
        self._open()

    def _apply(self, pragmas: Iterable[str]) -> None:
        for pragma in pragmas:
            self._connection.execute(pragma)

    @contextmanager
    def _problems(self) -> Iterator[None]:
        try:
            yield
        except UnicodeDecodeError as error:  # SQLite's message quotes a damaged name
            raise self._problem(inconsistent()) from error
        except (sqlite3.OperationalError, sqlite3.DatabaseError) as error:
            if isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError):
                raise  # a fault of the program, not something that the person can mend
            raise self._problem(error) from error

    def _problem(self, error: sqlite3.Error) -> Problem:
        if code_of(error) not in DAMAGE:
            remedy = None
            if error.sqlite_errorcode in _NO_LOCKS:
                remedy = Text("Choose another with --data-dir or {variable}.", variable=DATA_DIR_VARIABLE)
            return CannotBeUsed(self.path, cause_of(error), remedy)
        return self._set_aside(cause_of(error))

    def _set_aside(self, why: Text) -> Problem:
        """Move the damaged file away, begin a new diary if it was open, and return the problem."""
        with self.file.lock:
            was_open, self._is_open = self._is_open, False
            problem = self._damaged(why)
            if was_open and isinstance(problem, DiaryDamaged):  # found while it was open: a new one begins
                self._begin_generation()
                with suppress(Problem):  # else it is tried again at the next use
                    self._open()
        return problem

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
                self._connection.close()
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
        return DiaryDamaged(self.path, why, target, newest_backup(self.path))


def _readable_text(data: bytes) -> str:
    """Return a text of the diary; bytes that the disk changed become a replacement character."""
    return data.decode(errors="replace")


def _is_whole(path: Path, busy_s: float) -> bool:
    """Whether the file at `path`, with its log, is a diary without a fault; a large one is not checked whole.

    Raises `sqlite3.Error` where it cannot be read for another reason than damage.
    """
    with closing(sqlite3.connect(path, timeout=busy_s)) as connection:
        try:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                return False
            fault = fault_in(connection) if path.stat().st_size <= CHECKED_BYTES else None
        except sqlite3.DatabaseError as error:
            fault = error
    if fault is not None and code_of(fault) not in DAMAGE:
        raise fault
    return fault is None


def cause_of(error: sqlite3.Error) -> Text:
    """Return why SQLite refused something."""
    if error.sqlite_errorcode in _NO_LOCKS:
        return Text("its folder cannot lock files")
    return _CAUSES.get(code_of(error)) or quoted(error)


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
