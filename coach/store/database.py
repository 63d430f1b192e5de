"""Opens one SQLite file safely: damaged files are moved away, newer ones refused, errors become one line.

A file that another program moves, replaces or deletes while it is open is noticed before the next use.
"""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from coach.base.clocks import in_local_zone
from coach.base.files import cannot_be_written, create_folder, exists, free_path, path_beside
from coach.base.messages import Text
from coach.base.paths import DATA_DIR_VARIABLE
from coach.base.problems import Problem
from coach.base.progress import CancelledError
from coach.base.reasons import reason_of
from coach.store.aside import copy_log, move_logs, set_open_aside
from coach.store.connection import connect, copy_compact, copy_pages, prepare, transaction
from coach.store.faults import (
    CAUSES,
    DAMAGE,
    IN_USE,
    NO_LOCKS,
    OF_TARGET,
    CannotBeUsed,
    DiaryDamaged,
    cause_of,
    code_of,
    refuse_own_file,
)
from coach.store.migrations import VERSION, inconsistent, migrate, version_of
from coach.store.open_file import LOG, FileState, OpenFile, side_file
from coach.store.whole import backups_of, is_whole, sessions_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

logger = logging.getLogger(__name__)

BUSY_S = 2.0
"""How long to wait for another program that is writing, in seconds; the window is blocked meanwhile."""


CANCEL_STEPS = 20_000
"""After so many instructions of SQLite a query asks whether it was cancelled: some milliseconds."""


class _OverwrittenError(Exception):
    """What another program wrote over the diary is no diary."""


def wall_clock() -> datetime:
    """Return the time now, with this machine's offset from UTC."""
    return in_local_zone(datetime.now(UTC))


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
        self._most_busy_s: float | None = None
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

    def copy_in_memory(self) -> Database:
        """Return a copy of what is open, to read only: one other thread may use it, and close it."""
        memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        try:
            with self.reading() as connection:
                connection.backup(memory)
        except BaseException:
            memory.close()
            raise
        memory.execute("PRAGMA query_only = ON")
        return Database(self.path, self.now, snapshot=Snapshot(memory, CAUSES[sqlite3.SQLITE_READONLY]))

    def cancel_when(self, is_cancelled: Callable[[], bool]) -> None:
        """Let what is read from now on end with `CancelledError` once `is_cancelled`, also within a query."""
        self._connection.set_progress_handler(is_cancelled, CANCEL_STEPS)

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
                raise CannotBeUsed(self.path, CAUSES[sqlite3.SQLITE_READONLY])
            try:
                self._connection = connect(self.path, self._busy_s)
            except sqlite3.Error as error:
                raise self._problem(error) from error
            try:
                with self._problems():
                    self._connection, self._uses_log = prepare(self._connection, self.path, self._busy_s)
                    self._migrate()
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
            self._shorten_waits()

    def _migrate(self) -> None:
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
            refuse_own_file(self.path, target)
            copy.touch()  # the system explains better than SQLite why this is impossible
            try:
                if self._is_snapshot:  # it may write nothing
                    copy_pages(self._connection, copy)
                else:
                    copy_compact(self._connection, copy)
            except sqlite3.OperationalError as error:
                if code_of(error) not in OF_TARGET:
                    raise
                raise cannot_be_written(target, cause_of(error)) from error

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
                with transaction(self._connection, is_quick=not wait_for_disk and self._uses_log):
                    yield self._connection
                self.file.remember_content()  # without a log, or where it was moved into the file

    def wait_at_most(self, busy_s: float) -> None:
        """Wait so long for another program or thread that is writing, in seconds, from now on.

        Without WAL, readers wait for writers too: the time stays as it is there.
        """
        self._most_busy_s = busy_s
        self._shorten_waits()

    def _shorten_waits(self) -> None:
        if self._most_busy_s is not None and self._uses_log and not self._is_snapshot:
            self._busy_s = self._most_busy_s
            self._connection.execute(f"PRAGMA busy_timeout = {round(self._busy_s * 1000)}")

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
                copy_pages(self._connection, new)
                before_move()
            except sqlite3.Error as error:
                raise CannotBeUsed(self.path, cause_of(error)) from error

    def _remove_logs(self) -> None:
        """Remove our log from the path, and move away any other: it would damage the file written there."""
        try:
            self.file.remove_log()
            move_logs(self.path, self.now())
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
        why = CAUSES[sqlite3.SQLITE_CORRUPT]
        with self._problems():
            if is_whole(self.path, self._busy_s):
                self.file.remember_content()
                return
        try:
            with path_beside(self.path) as new, self._problems():
                shutil.copyfile(self.path, new)
                if sessions_in(new) is None:
                    raise _OverwrittenError  # noqa: TRY301 - so that the copy does not take its place
                log = copy_log(self.path, self.now())
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

    def _begin_generation(self) -> None:
        """Let every connection of this process open what is at the path now."""
        self.file.generation += 1
        self.file.forget()

    def _open_again(self) -> None:
        self._is_open = False
        self._connection.close()
        self._open()

    @contextmanager
    def _problems(self) -> Iterator[None]:
        try:
            yield
        except UnicodeDecodeError as error:  # SQLite's message quotes a damaged name
            raise self._problem(inconsistent()) from error
        except (sqlite3.OperationalError, sqlite3.DatabaseError) as error:
            if isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError):
                raise  # a fault of the program, not something that the person can mend
            if code_of(error) == sqlite3.SQLITE_INTERRUPT:
                raise CancelledError from error
            raise self._problem(error) from error

    def _problem(self, error: sqlite3.Error) -> Problem:
        if code_of(error) not in DAMAGE:
            remedy = None
            if error.sqlite_errorcode in NO_LOCKS:
                remedy = Text("Choose another with --data-dir or {variable}.", variable=DATA_DIR_VARIABLE)
            return CannotBeUsed(self.path, cause_of(error), remedy)
        return self._set_aside(cause_of(error))

    def _set_aside(self, why: Text) -> Problem:
        """Move the damaged file away, begin a new diary if it was open, and return the problem."""
        with self.file.lock:
            was_open, self._is_open = self._is_open, False
            problem = set_open_aside(self.path, why, self.now(), self._connection)
            if was_open and isinstance(problem, DiaryDamaged):  # found while it was open: a new one begins
                self._begin_generation()
                with suppress(Problem):  # else it is tried again at the next use
                    self._open()
        return problem
