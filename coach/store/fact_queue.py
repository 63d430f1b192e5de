"""The facts of sessions that are on their way into the diary, and the thread that writes them."""

from __future__ import annotations

import logging
from contextlib import contextmanager, suppress
from threading import Condition, Thread
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from coach.base.problems import Problem
from coach.base.reasons import quoted
from coach.store import writer
from coach.store.faults import CannotBeUsed, DiaryDamaged
from coach.store.reader import Reader

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

    from coach.core.record import Record
    from coach.core.score import Score
    from coach.store.database import Database

    Write: TypeAlias = Callable[[sqlite3.Connection, Reader, int], object]
    """Writes a fact of the session with this number, inside a transaction."""

logger = logging.getLogger(__name__)

RETRY_S = 2.0
"""How long to wait before what was refused is tried again, in seconds; a new fact is tried at once."""

MOST_LOG_BYTES = 4_000_000
"""A log of this size is moved into the file."""


class Remembered(NamedTuple):
    """A session in memory, with everything of it that the diary should hold.

    `score` and the position, in ms of it, are None for a session that is only corrected.
    """

    record: Record
    score: Score | None = None
    position_ms: int | None = None


class Fact(NamedTuple):
    """Something that happened in a session.

    `write` changes what is in the diary; without it the whole session is written from memory. A fact of no
    session has an empty id; it may be written twice. Upkeep is no fact: it is dropped where it is refused.
    """

    session_id: str
    write: Write | None = None
    is_rep: bool = False
    is_upkeep: bool = False


class Unsaved(NamedTuple):
    """What is not in the diary yet: how many repetitions, and whether anything else; and why, if refused."""

    reps: int = 0
    others: bool = False
    refused: Problem | None = None

    @property
    def anything(self) -> bool:
        """Whether anything is not in the diary yet."""
        return self.reps > 0 or self.others


class FactQueue:
    """Writes facts into the diary on a thread, in order; nothing is dropped before it is in there.

    All facts that wait are written in one transaction, then flushed to disk. What is refused, for whatever
    reason, is tried again at the next fact, every `RETRY_S` and at the end. After a refusal, and where
    another file is at the path of the diary, the sessions are written whole from memory: it does not matter
    how much of them the diary holds then, also if another program discarded one.

    The thread starts with the first fact, and has a separate connection, which `open_database` makes there.
    All methods are for other threads.
    """

    def __init__(self, open_database: Callable[[], Database]) -> None:
        self.changed: Callable[[], object] = lambda: None
        """Called on the thread when something was written or refused."""
        self._open_database = open_database
        self._state = Condition()  # guards what follows
        self._memory: dict[str, Remembered | None] = {}
        self._facts: list[Fact] = []
        self._put = 0  # how many facts were put, and how many of them are in the diary
        self._written = 0
        self._under_way = ""
        self._refused: Problem | None = None
        self._whole = False
        self._is_flushed = True
        self._is_due = False  # try now, not only after `RETRY_S`
        self._begun = self._finished = 0  # attempts
        self._paused = 0
        self._is_ending = False
        self._thread: Thread | None = None
        self._database: Database | None = None  # used on the thread only, as what follows
        self._generation: int | None = None

    # --- for other threads -----------------------------------------------------------------------

    def put(self, fact: Fact, session: Remembered | None = None) -> int:
        """Add a fact, after which its session is as given, or discarded; return the fact's number."""
        with self._state:
            if fact.session_id:
                self._memory[fact.session_id] = session
            self._facts.append(fact)
            self._put += 1
            self._is_due = True
            if self._thread is None:
                self._thread = Thread(target=self._run, name="diary", daemon=True)
                self._thread.start()
            self._state.notify_all()
            return self._put

    def set_under_way(self, session_id: str) -> None:
        """Remember which session must be in whatever file is the diary; empty for none."""
        with self._state:
            self._under_way = session_id
            self._forget_written()

    def memory(self) -> dict[str, Remembered | None]:
        """Return the sessions in memory by id; None for one that was discarded."""
        with self._state:
            return dict(self._memory)

    def is_written(self, number: int) -> bool:
        """Whether the fact of this number is in the diary."""
        with self._state:
            return self._written >= number

    def wait_for(self, number: int, most_s: float) -> bool:
        """Wait until the fact of this number is in the diary; at most `most_s`, and not after a refusal."""
        with self._state:
            self._state.wait_for(lambda: self._written >= number or self._refused is not None, most_s)
            return self._written >= number

    def wait_for_all(self, most_s: float) -> bool:
        """Wait as `wait_for` does, for every fact that was put until now."""
        with self._state:
            last = self._put
        return self.wait_for(last, most_s)

    @property
    def has_opened(self) -> bool:
        """Whether the thread has the diary open."""
        return self._database is not None

    @property
    def unsaved(self) -> Unsaved:
        """What is not in the diary yet."""
        with self._state:
            facts = [fact for fact in self._facts if not fact.is_upkeep]
            reps = sum(fact.is_rep for fact in facts)
            return Unsaved(reps, reps < len(facts), self._refused)

    @property
    def has_upkeep(self) -> bool:
        """Whether upkeep waits to be done."""
        with self._state:
            return any(fact.is_upkeep for fact in self._facts)

    def wait_until_saved(self, most_s: float) -> bool:
        """Try now, and wait until everything is on the disk, or was refused once more; return which."""
        with self._state:
            if self._is_ending:
                return self._is_saved
            self._is_due = True
            wanted = self._begun + 1
            self._state.notify_all()
            self._state.wait_for(lambda: self._is_saved or self._finished >= wanted, most_s)
            return self._is_saved

    @contextmanager
    def paused(self, most_s: float) -> Iterator[None]:
        """Save what is unsaved, and leave the file alone during the block: another takes its place."""
        self.wait_until_saved(most_s)
        with self._state:
            self._paused += 1
            self._state.notify_all()
            self._state.wait_for(lambda: self._thread is None or self._database is None, most_s)
        try:
            yield
        finally:
            with self._state:
                self._paused -= 1
                self._state.notify_all()

    def close(self, most_s: float) -> list[Remembered]:
        """Save what is unsaved, and end the thread; return the sessions that could not be saved."""
        self.wait_until_saved(most_s)
        with self._state:
            self._is_ending = True
            self._state.notify_all()
        if self._thread is not None:
            self._thread.join(most_s)
        return self.unsaved_sessions()

    def unsaved_sessions(self) -> list[Remembered]:
        """Return the sessions of which something is not in the diary yet."""
        with self._state:
            ids = dict.fromkeys(fact.session_id for fact in self._facts)
            return [session for each in ids if (session := self._memory.get(each)) is not None]

    # --- on the thread -----------------------------------------------------------------------------

    @property
    def _is_saved(self) -> bool:
        return not self._facts and self._is_flushed

    def _run(self) -> None:
        while self._wait_for_work():
            self._attempt()
            self.changed()
        self._close_database()

    def _wait_for_work(self) -> bool:
        """Wait until there is something to write; return False when the thread should end."""
        with self._state:
            while not self._is_ending:
                if self._paused:
                    self._close_database()
                    self._state.notify_all()
                    self._state.wait()
                elif self._is_saved:
                    self._is_due = False
                    self._state.wait()
                elif self._is_due or self._refused is None or not self._state.wait(RETRY_S):
                    return True
        return False

    def _attempt(self) -> None:
        """Write all facts that wait, and flush them to disk."""
        with self._state:
            self._begun += 1
            self._is_due = False
            facts, memory = [*self._facts], dict(self._memory)
        try:
            self._write(facts, memory)
        except Exception as error:  # noqa: BLE001 - whatever it is, no fact may be lost
            self._refuse(error)
            return
        with self._state:
            del self._facts[: len(facts)]
            self._written = self._put - len(self._facts)
            self._whole, self._is_flushed, self._refused = False, False, None
            self._state.notify_all()
        self.changed()
        try:
            self._flush()
        except Exception as error:  # noqa: BLE001 - as above
            with self._state:  # the disk may have lost any of it: all is written again
                again = dict.fromkeys(
                    Fact(fact.session_id) if fact.session_id in memory else fact for fact in facts
                )
                self._facts[:0] = again
                self._put += len(again)
            self._refuse(error)
            return
        with self._state:
            self._is_flushed = True
            self._finished = self._begun
            self._forget_written()
            self._state.notify_all()

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, Problem):
            logger.error("The diary cannot be written", exc_info=error)
            error = Problem("The diary cannot be written: {why}.", why=quoted(error))
        elif self._refused is None or self._refused.line != error.line:
            logger.warning("%s", error.line)
        with self._state:
            self._facts = [fact for fact in self._facts if not fact.is_upkeep]
            self._whole, self._refused = (True, error) if self._facts else (False, None)
            if not self._facts:  # all of it was upkeep, for which nobody waits
                self._written = self._put
            self._finished = self._begun
            self._state.notify_all()

    def _forget_written(self) -> None:
        """Forget the sessions that are in the diary, but for the one under way."""
        waiting = {self._under_way, *(fact.session_id for fact in self._facts)}
        for each in self._memory.keys() - waiting:
            del self._memory[each]

    def _write(self, facts: list[Fact], memory: dict[str, Remembered | None]) -> None:
        if self._database is None:
            self._database = self._open_database()
            if self._generation is None:
                self._generation = self._database.generation
        database = self._database
        try:
            self._write_to(database, facts, memory)
        except DiaryDamaged as damaged:  # it was set aside, and a new diary began
            database.file.report(damaged)
            self._write_to(database, facts, memory)

    def _write_to(self, database: Database, facts: list[Fact], memory: dict[str, Remembered | None]) -> None:
        with database.writing(wait_for_disk=False) as connection:
            reader = Reader(database)
            is_other = database.generation != self._generation
            if self._whole or is_other:
                facts = [Fact(each.session_id) if each.session_id in memory else each for each in facts]
            if is_other and memory.get(self._under_way) is not None:
                facts = [Fact(self._under_way), *facts]
            whole = set[str]()
            for fact in facts:
                if fact.session_id in whole:
                    continue  # what was written has this fact in it
                no = writer.find(connection, fact.session_id)
                if fact.write is not None and not fact.session_id:
                    _write_apart(database, connection, reader, fact.write)
                elif fact.write is not None and no is not None:
                    fact.write(connection, reader, no)
                elif fact.session_id in memory:
                    whole.add(fact.session_id)
                    _write_whole(connection, no, memory[fact.session_id])
        self._generation = database.generation

    def _flush(self) -> None:
        """Wait for the disk; move the log into the file where it grows, and between sessions."""
        database = self._database
        if database is None:
            return
        database.flush()
        with self._state:
            session = self._memory.get(self._under_way)
        is_over = session is None or session.record.session.ended_at is not None
        if database.log_bytes > MOST_LOG_BYTES or (is_over and database.log_bytes):
            with suppress(Problem):  # everything is on the disk also without it
                database.checkpoint()

    def _close_database(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None


def _write_apart(database: Database, connection: sqlite3.Connection, reader: Reader, write: Write) -> None:
    """Write a fact of no session. A problem with it is reported, and stops no other fact."""
    connection.execute("SAVEPOINT apart")
    try:
        write(connection, reader, 0)
    except (CannotBeUsed, DiaryDamaged):
        raise
    except Problem as problem:
        connection.execute("ROLLBACK TO apart")
        database.file.report(problem)
    connection.execute("RELEASE apart")


def _write_whole(connection: sqlite3.Connection, no: int | None, session: Remembered | None) -> None:
    """Make the diary agree with the session in memory."""
    if session is not None:
        writer.replace_record(connection, session.record, session.score, session.position_ms)
    elif no is not None:
        writer.discard(connection, no)
