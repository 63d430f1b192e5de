"""Changes outside a session: written by the thread of the recorder, and seen at once; nothing waits."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.core.facts import Ended
from coach.core.figures import volume
from coach.core.plan import FormerPlan
from coach.core.session import StopReason
from coach.store.changes import COMMIT_S
from coach.store.database import Database
from coach.store.diary import Diary
from coach.store.fact_queue import FactQueue
from coach.store.faults import CannotBeUsed
from coach.store.history import Decisions, Declined
from coach.store.recorder import SessionRecorder
from tests.helpers.diaries import (
    EVENING,
    OLD,
    PAIR,
    all_damaged,
    ended,
    import_sessions,
    locked,
    perform,
    rep_done,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

FIRST, SECOND = (datetime(2026, 3, day, 18, 30, tzinfo=UTC) for day in (2, 9))
OTHER = replace(OLD, id="other", started_at=EVENING + timedelta(days=1), ended_at=EVENING + timedelta(days=2))


@pytest.fixture
def diary(path: Path) -> Iterator[Diary]:
    """Return an open diary with two sessions."""
    with Diary.open(path) as opened:
        import_sessions(opened, [OLD, OTHER])
        yield opened


@pytest.fixture
def recorder(diary: Diary) -> Iterator[SessionRecorder]:
    """Return a recorder whose thread waits a tenth of a second for a lock."""
    made = SessionRecorder(diary, lambda: "UTC", open_database=lambda: diary.second_connection(0.1))
    yield made
    made.close()


@contextmanager
def locked_by_a_process(path: Path) -> Iterator[None]:
    """Hold the diary as `locked` does, in another process."""
    script = "import sqlite3, sys; other = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
    script += "other.execute('BEGIN IMMEDIATE'); print('locked', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", script, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline()
        yield
        other.communicate()


def damage(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        assert connection.execute(sql).rowcount > 0


def test_changes_are_seen_before_and_after_they_are_written(diary: Diary, recorder: SessionRecorder) -> None:
    changes = recorder.changes
    broken = perform(diary, at=EVENING + timedelta(days=3))
    damage(diary.path, "UPDATE scores SET data = substr(data, 2)")

    def seen() -> tuple[object, ...]:
        return (
            changes.declined_at("Mine"),
            [session.id for session in changes.deleted()],
            [session.id for session in changes.broken_off()],
            [session.id for session in recorder.sessions(date(2026, 1, 1)) if session.ended_at],
        )

    assert seen() == (None, [], [broken], [OLD.id, OTHER.id])
    with locked(diary.path):
        changes.decline("Mine", FIRST)
        changes.decline("Mine", SECOND)
        changes.delete(OTHER.id)
        changes.delete(OLD.id)
        changes.undelete(OTHER.id)
        changes.discard(broken)
        after: tuple[object, ...] = (SECOND, [OLD.id], [], [OTHER.id])
        assert seen() == after
        assert not recorder.wait_until_saved()
        assert recorder.unsaved.others
        assert seen() == after
    assert recorder.wait_until_saved()
    assert seen() == after
    assert diary.history.declined_at("Mine") == SECOND
    assert [session.id for session in diary.deleted_sessions()] == [OLD.id]


def test_many_sessions_are_deleted_in_few_transactions(recorder: SessionRecorder) -> None:
    attempts: list[int] = []
    recorder.set_listener(lambda: attempts.append(1))
    recorder.changes.delete(*(f"session {number}" for number in range(100)))
    assert recorder.wait_until_saved()
    assert len(attempts) < 50


def test_sessions_are_shown_before_they_are_written(diary: Diary, recorder: SessionRecorder) -> None:
    with locked(diary.path):
        recorder.begin(PAIR)
        recorder.add_rep(rep_done(PAIR, 0))
        recorder.describe(session_id=OLD.id, effort=9)
        shown = recorder.sessions(date(2026, 1, 1))
        assert [session.id for session in shown] == [OLD.id, OTHER.id, recorder.id]
        assert (shown[0].effort, volume(shown[-1])) == (9, 1)
        recorder.discard_unfinished(recorder.id)
        assert [session.id for session in recorder.sessions(date(2026, 1, 1))] == [OLD.id, OTHER.id]
        assert recorder.sessions(date(2099, 1, 1)) == []
    assert recorder.wait_until_saved()
    assert [session.id for session in recorder.sessions(date(2026, 1, 1))] == [OLD.id, OTHER.id]


def test_a_session_that_is_not_saved_yet_counts_as_done(diary: Diary, recorder: SessionRecorder) -> None:
    with locked(diary.path):
        recorder.begin(PAIR)
        today = recorder.session().local_start.date()
        recorder.add_rep(rep_done(PAIR, 0))
        assert not recorder.is_done_on(today)
        recorder.end(Ended(PAIR.repetitions[0].end_ms, StopReason.STOPPED))
        assert recorder.is_done_on(today)
        assert not recorder.is_done_on(today - timedelta(days=1))


def test_a_former_plan_is_written_when_the_lock_is_gone(diary: Diary, recorder: SessionRecorder) -> None:
    with locked(diary.path):
        recorder.changes.end_plan(date(2026, 3, 2), (4, 0))
        assert not recorder.wait_until_saved()
    assert recorder.wait_until_saved()
    assert diary.history.former_plans() == [FormerPlan(date(2026, 3, 2), 2, (0, 4))]


def test_a_counter_gives_each_number_once_under_a_lock(diary: Diary, recorder: SessionRecorder) -> None:
    changes = recorder.changes
    assert changes.next_number("calendar", 10) == 10
    with locked(diary.path):
        assert [changes.next_number("calendar", least) for least in (1, 1, 20)] == [11, 12, 20]
    assert recorder.wait_until_saved()
    assert diary.history.next_number("calendar") == 21


def test_emptying_leaves_no_byte_of_a_session(diary: Diary, recorder: SessionRecorder) -> None:
    word = "unique in this file"
    import_sessions(diary, [replace(OLD, id="gone", notes=word * 300)])
    recorder.changes.delete("gone")
    with locked(diary.path):
        recorder.changes.empty_deleted()
        assert recorder.changes.deleted() == []
    assert recorder.wait_until_saved()
    files = [file for file in diary.path.parent.iterdir() if file.name.startswith("diary.db")]
    assert not any(word.encode() in file.read_bytes() for file in files)
    assert len(list(diary.sessions())) == 2


def test_a_session_that_ended_without_its_score_is_ended(diary: Diary, recorder: SessionRecorder) -> None:
    broken = perform(diary, reps=2, at=EVENING + timedelta(days=3))
    damage(diary.path, "UPDATE scores SET data = substr(data, 2)")
    recorder.changes.end_broken_off(broken)
    assert recorder.wait_until_saved()
    assert diary.broken_off() == []
    assert diary.session(broken).ended_at is not None


def test_damaged_sessions_are_kept_and_discarded(diary: Diary, recorder: SessionRecorder) -> None:
    damage(diary.path, "UPDATE sets SET confirmed = confirmed + 1 WHERE set_no = 1 AND leg = 'left'")
    first, second = diary.damaged.check().damaged
    recorder.changes.keep_damaged(first.no)
    recorder.changes.discard_damaged(second.no)
    assert recorder.wait_until_saved()
    assert all_damaged(diary) == []
    assert len(diary.deleted_sessions()) == 1


def test_a_change_that_means_nothing_now_stops_no_other(
    diary: Diary, recorder: SessionRecorder, tmp_path: Path
) -> None:
    said: list[str] = []
    diary.report_to(lambda message: said.append(str(message)))
    damage(diary.path, "UPDATE sets SET confirmed = confirmed + 1 WHERE set_no = 1 AND leg = 'left'")
    found = diary.damaged.check().damaged[0]
    other = tmp_path / "other.db"
    with Diary.open(other) as another:
        session_id = ended(another)
    diary.restore(other)
    recorder.changes.keep_damaged(found.no)
    recorder.changes.delete(session_id)
    recorder.changes.delete("no such session")
    assert recorder.wait_until_saved()
    assert [message for message in said if "There is no session" in message]
    assert [session.id for session in diary.deleted_sessions()] == [session_id]


def test_a_failed_flush_writes_changes_again(
    diary: Diary, recorder: SessionRecorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(database: Database) -> None:
        with database.writing() as connection:  # what a power cut takes back
            connection.execute("DELETE FROM declined_suggestions")
        raise OSError("a fault of the disk")

    with monkeypatch.context() as patch:
        patch.setattr(Database, "flush", fail)
        recorder.changes.decline("Mine", FIRST)
        assert not recorder.wait_until_saved()
    assert recorder.wait_until_saved()
    assert diary.history.declined_at("Mine") == FIRST


def test_upkeep_that_is_refused_is_dropped(diary: Diary, recorder: SessionRecorder) -> None:
    damage(diary.path, "UPDATE sessions SET left_reps = 99 WHERE no = 1")
    with locked(diary.path):
        recorder.changes.mend_indexes()
        diary.damaged.check()
        recorder.wait_until_saved()
        assert not recorder.unsaved.anything
        recorder.catch_up()
        assert not recorder.has_caught_up()  # as there is nothing that a page would wait for
    assert recorder.wait_until_saved()
    diary.damaged.check()
    assert recorder.wait_until_saved()
    assert diary.volumes()[0].left != 99


def test_no_change_waits_for_another_program(
    diary: Diary, recorder: SessionRecorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each wait of this thread is counted instead of done; only the other thread asks for the lock."""
    diary.wait_at_most(COMMIT_S)
    waits: list[float] = []
    writers: list[str] = []
    writing = Database.writing

    def count(_queue: FactQueue, _number: int, most_s: float) -> bool:
        waits.append(most_s)
        return False

    @contextmanager
    def watched(database: Database, *, wait_for_disk: bool = True) -> Iterator[sqlite3.Connection]:
        writers.append(threading.current_thread().name)
        with writing(database, wait_for_disk=wait_for_disk) as connection:
            yield connection

    monkeypatch.setattr(FactQueue, "wait_for", count)
    monkeypatch.setattr(Database, "writing", watched)
    changes = recorder.changes
    damage(diary.path, "UPDATE sessions SET left_reps = 99 WHERE no = 1")
    actions: list[Callable[[], object]] = [
        lambda: changes.decline("Mine", FIRST),
        lambda: changes.end_plan(date(2026, 3, 2), (0,)),
        lambda: changes.next_number("calendar"),
        lambda: changes.delete(OLD.id),
        lambda: changes.undelete(OLD.id),
        changes.empty_deleted,
        lambda: changes.discard(OTHER.id),
        lambda: changes.end_broken_off(OTHER.id),
        lambda: changes.keep_damaged(1),
        lambda: changes.discard_damaged(2),
        changes.mend_indexes,
        diary.damaged.check,
        lambda: recorder.describe(session_id=OLD.id, effort=1),
        lambda: recorder.confirm(1, OLD.sets[0].leg, 1, session_id=OLD.id),
        recorder.catch_up,
    ]
    with locked_by_a_process(diary.path):
        for act in actions:
            waits.clear()
            act()
            assert sum(waits) <= COMMIT_S
        recorder.wait_until_saved()
    assert recorder.wait_until_saved()
    assert set(writers) == {"diary"}


def test_a_write_of_the_window_itself_gives_up_at_once(diary: Diary) -> None:
    diary.wait_at_most(0)
    with (
        locked(diary.path),
        pytest.raises(CannotBeUsed, match="in use by another program"),
    ):
        diary.history.add(Decisions(declined=(Declined("Mine", FIRST),)))


def test_a_reader_does_not_wait_for_the_thread_that_writes(diary: Diary) -> None:
    diary.wait_at_most(0)
    lock = diary._database.file.lock  # noqa: SLF001
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        with lock:
            held.set()
            done.wait(20)

    thread = threading.Thread(target=hold)
    thread.start()
    assert held.wait(20)
    diary.path.touch()  # as after another program wrote into it: this is to be checked
    assert len(list(diary.sessions())) == 2
    done.set()
    thread.join()
