"""Facts that the diary refuses, for whatever reason, are written when it takes them again."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pytest

from coach.base.problems import Problem
from coach.core.facts import Ended
from coach.core.figures import volume
from coach.core.session import StopReason
from coach.store.database import Database
from coach.store.diary import Diary
from coach.store.faults import CannotBeUsed
from coach.store.recorder import SessionRecorder
from tests.helpers.diaries import EVENING, OLD, PAIR, delete, import_sessions, rep_done

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


class FaultyDatabase(Database):
    """A connection that fails while `fault` is set: with real errors of SQLite, or any other."""

    fault: Callable[[sqlite3.Connection], object] | None = None

    @contextmanager
    def writing(self, *, wait_for_disk: bool = True) -> Iterator[sqlite3.Connection]:
        """Fail in the middle of a transaction."""
        with super().writing(wait_for_disk=wait_for_disk) as connection:
            yield connection
            if self.fault is not None:
                with self._problems():
                    self.fault(connection)

    def flush(self) -> None:
        """Fail where the fault is one of flushing."""
        if self.fault is not None:
            raise self._problem(sqlite3_error(sqlite3.SQLITE_IOERR))
        super().flush()


def sqlite3_error(code: int) -> sqlite3.OperationalError:
    """Return an error as SQLite raises it."""
    error = sqlite3.OperationalError("a fault of the disk")
    error.sqlite_errorcode = code
    return error


def raising(error: BaseException) -> Callable[[sqlite3.Connection], object]:
    """Return a fault that raises `error`."""

    def fault(_connection: sqlite3.Connection) -> None:
        raise error

    return fault


def write_protected(connection: sqlite3.Connection) -> None:
    """Fail as on a disk that is mounted for reading only."""
    connection.execute("PRAGMA query_only = 1")
    try:
        connection.execute("UPDATE sessions SET effort = 1")
    finally:
        connection.execute("PRAGMA query_only = 0")


def full(connection: sqlite3.Connection) -> None:
    """Fail as on a disk without room."""
    connection.execute("PRAGMA max_page_count = 1")
    try:
        connection.execute("UPDATE sessions SET notes = zeroblob(1000000) || 'x'")
    finally:
        connection.execute("PRAGMA max_page_count = 1000000")


FAULTS = {
    "the disk is full": full,
    "it is write-protected": write_protected,
    "the disk reports an error": raising(sqlite3_error(sqlite3.SQLITE_IOERR)),
    "in use by another program": raising(sqlite3_error(sqlite3.SQLITE_BUSY)),
    "division by zero": raising(ZeroDivisionError("division by zero")),
    "no memory": raising(MemoryError("no memory")),
}


class Rig:
    """A recorder whose diary can be made to fail."""

    def __init__(self, path: Path) -> None:
        self.diary = Diary.open(path)
        self.recorder = SessionRecorder(self.diary, lambda: "UTC", open_database=self._open)
        self.databases: list[FaultyDatabase] = []
        self._fault: Callable[[sqlite3.Connection], object] | None = None

    def _open(self) -> Database:
        with closing(self.diary.second_connection(0.1)) as second:
            file = second.file
        database = FaultyDatabase(self.diary.path, self.diary.now, file=file, busy_s=0.1)
        database.fault = self._fault
        self.databases.append(database)
        return database

    def fail(self, fault: Callable[[sqlite3.Connection], object] | None) -> None:
        """Let every transaction fail from now on; None lets them succeed."""
        self._fault = fault
        for database in self.databases:
            database.fault = fault

    def close(self) -> None:
        """Close recorder and diary."""
        self.recorder.close()
        self.diary.close()


@pytest.fixture
def rig(path: Path) -> Iterator[Rig]:
    """Return a recorder whose diary can be made to fail."""
    made = Rig(path)
    yield made
    made.fail(None)
    made.close()


@pytest.mark.parametrize("why", FAULTS)
def test_a_repetition_is_written_when_the_fault_is_over(rig: Rig, why: str) -> None:
    recorder = rig.recorder
    recorder.begin(PAIR)
    recorder.add_rep(rep_done(PAIR, 0))
    assert recorder.wait_until_saved()
    rig.fail(FAULTS[why])
    recorder.add_rep(rep_done(PAIR, 1))
    recorder.add_rep(rep_done(PAIR, 2))
    assert not recorder.wait_until_saved()
    unsaved = recorder.unsaved
    assert (unsaved.reps, unsaved.others) == (2, False)
    assert why in str(unsaved.refused)
    rig.fail(None)
    recorder.add_rep(rep_done(PAIR, 3))
    assert recorder.wait_until_saved()
    assert not recorder.unsaved.anything
    assert volume(rig.diary.session(recorder.id)) == 4
    assert recorder.record(recorder.id).session == rig.diary.session(recorder.id)


@pytest.mark.parametrize("why", FAULTS)
def test_a_whole_session_is_done_during_a_fault(rig: Rig, why: str) -> None:
    recorder = rig.recorder
    rig.fail(FAULTS[why])
    recorder.begin(PAIR, pain_before=2)
    for index in range(12):
        recorder.add_rep(rep_done(PAIR, index))
    recorder.pause(3000)
    recorder.resume()
    recorder.end(Ended(PAIR.length_ms, StopReason.FINISHED))
    recorder.describe(effort=5, notes="typed while the disk was full")
    assert recorder.session().stop_reason is StopReason.FINISHED
    assert volume(recorder.session()) == 12
    assert not recorder.wait_until_saved()
    assert list(rig.diary.sessions()) == []
    rig.fail(None)
    assert recorder.wait_until_saved()
    stored = rig.diary.session(recorder.id)
    assert stored == recorder.session()
    assert (volume(stored), stored.effort, stored.pain_before, len(stored.pauses)) == (12, 5, 2, 1)


def test_what_was_refused_is_tried_again_without_a_new_fact(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coach.store.fact_queue.RETRY_S", 0.01)
    written = threading.Event()
    rig.fail(FAULTS["the disk is full"])
    rig.recorder.begin(PAIR)
    assert not rig.recorder.wait_until_saved()

    def changed() -> None:
        if not rig.recorder.unsaved.anything:
            written.set()

    rig.recorder.set_listener(changed)
    rig.fail(None)
    assert written.wait(20)
    assert len(rig.diary.unfinished()) == 1


def test_a_failed_flush_writes_the_session_again(rig: Rig) -> None:
    recorder = rig.recorder
    recorder.begin(PAIR)
    assert recorder.wait_until_saved()
    rig.fail(lambda _connection: None)  # only flushing fails
    recorder.add_rep(rep_done(PAIR, 0))
    assert not recorder.wait_until_saved()
    assert recorder.unsaved.others
    assert isinstance(recorder.unsaved.refused, CannotBeUsed)
    rig.fail(None)
    assert recorder.wait_until_saved()
    assert volume(rig.diary.session(recorder.id)) == 1


def test_nothing_waits_for_a_locked_diary(rig: Rig) -> None:
    other = sqlite3.connect(rig.diary.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    recorder = rig.recorder
    recorder.end_unfinished()
    recorder.begin(PAIR)
    recorder.add_rep(rep_done(PAIR, 0))
    assert volume(recorder.session()) == 1
    assert not recorder.wait_until_saved()
    assert str(recorder.unsaved.refused).endswith("cannot be used: in use by another program.")
    other.execute("ROLLBACK")
    other.close()
    assert recorder.wait_until_saved()


def test_what_cannot_be_saved_at_the_end_is_returned(rig: Rig) -> None:
    recorder = rig.recorder
    recorder.begin(PAIR)
    assert recorder.wait_until_saved()
    rig.fail(FAULTS["the disk is full"])
    recorder.add_rep(rep_done(PAIR, 0))
    recorder.close()
    (record,) = recorder.unsaved_records()
    assert (len(record.reps), record.session.stop_reason) == (1, StopReason.INTERRUPTED)


def test_the_session_under_way_goes_into_a_restored_diary(rig: Rig, tmp_path: Path) -> None:
    recorder = rig.recorder
    recorder.begin(PAIR)
    recorder.end(Ended(0, StopReason.STOPPED))
    recorder.leave()
    earlier = recorder.id
    assert recorder.wait_until_saved()
    backup = tmp_path / "backup.db"
    with Diary.open(backup) as diary:
        import_sessions(diary, [OLD])
    recorder.begin(PAIR)
    recorder.add_rep(rep_done(PAIR, 0))
    rig.diary.restore(backup)
    recorder.add_rep(rep_done(PAIR, 1))
    assert recorder.wait_until_saved()
    assert {session.id for session in rig.diary.sessions()} == {OLD.id, recorder.id}
    assert volume(rig.diary.session(recorder.id)) == 2
    assert earlier != recorder.id


def test_a_correction_of_a_deleted_session_leaves_it_deleted(rig: Rig) -> None:
    import_sessions(rig.diary, [OLD])
    delete(rig.diary, OLD.id)
    rig.fail(FAULTS["the disk is full"])
    rig.recorder.describe(session_id=OLD.id, effort=1)
    assert not rig.recorder.wait_until_saved()
    rig.fail(None)
    assert rig.recorder.wait_until_saved()
    assert [session.effort for session in rig.diary.deleted_sessions()] == [1]


def test_the_log_is_in_the_file_after_a_session(rig: Rig) -> None:
    recorder = rig.recorder
    recorder.begin(PAIR)
    recorder.add_rep(rep_done(PAIR, 0))
    assert recorder.wait_until_saved()
    log = rig.diary.path.with_name("diary.db-wal")
    assert log.stat().st_size > 0
    recorder.end(Ended(0, StopReason.STOPPED))
    assert recorder.wait_until_saved()
    assert log.stat().st_size == 0


def test_a_session_is_offered_once_while_it_is_unsaved(rig: Rig) -> None:
    recorder = rig.recorder
    session_id = rig.diary.begin(PAIR, EVENING, "UTC")
    rig.diary.add_rep(session_id, rep_done(PAIR, 0), EVENING)
    assert [one[0].id for one in recorder.unfinished()] == [session_id]
    rig.fail(FAULTS["the disk is full"])
    recorder.continue_session(session_id, PAIR, PAIR.repetitions[0].end_ms)
    assert [one[0].id for one in recorder.unfinished()] == [session_id]
    recorder.end_unfinished()
    assert recorder.unfinished() == []
    rig.fail(None)
    assert recorder.wait_until_saved()
    assert rig.diary.session(session_id).stop_reason is StopReason.INTERRUPTED


def test_an_error_is_reported_as_a_problem(rig: Rig) -> None:
    rig.fail(raising(ZeroDivisionError("division by zero")))
    rig.recorder.begin(PAIR)
    assert not rig.recorder.wait_until_saved()
    assert isinstance(rig.recorder.unsaved.refused, Problem)
