"""Damaged diaries are set aside, foreign files stay unchanged, and every error is one line."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from coach.base.problems import Problem
from coach.core.session import StopReason
from coach.store import connection, database
from coach.store.diary import Diary
from coach.store.faults import DiaryDamaged
from coach.store.migrations import VERSION
from coach.store.whole import newest_whole
from tests.helpers.diaries import (
    EVENING,
    OLD,
    PAIR,
    ended,
    import_sessions,
    perform,
    rep_done,
    spoil,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path


def fill(path: Path) -> None:
    with Diary.open(path) as diary:
        import_sessions(diary, [OLD])
        ended(diary)


def write_garbage(path: Path) -> None:
    path.write_bytes(b"this is a shopping list, not a diary\n" * 100)


def truncate(path: Path) -> None:
    fill(path)
    path.write_bytes(path.read_bytes()[:20_000])


def spoil_sessions(path: Path) -> None:
    fill(path)
    spoil(path, "sessions")


@pytest.mark.parametrize("damage", [write_garbage, truncate, spoil_sessions])
def test_a_damaged_diary_is_set_aside_unchanged(
    path: Path, now: datetime, damage: Callable[[Path], None]
) -> None:
    damage(path)
    before = path.read_bytes()
    with pytest.raises(DiaryDamaged) as caught:
        Diary.open(path, lambda: now)
    new_path = path.with_name("diary-damaged-20261122-070809.db")
    assert caught.value.set_aside == new_path
    assert caught.value.backup is None
    assert str(new_path) in caught.value.line
    assert "\n" not in caught.value.line
    assert new_path.read_bytes() == before
    with Diary.open(path) as new:
        assert list(new.sessions()) == []


def test_earlier_damaged_diaries_are_not_overwritten(path: Path, now: datetime) -> None:
    for text in (b"first" * 999, b"second" * 999):
        path.write_bytes(text)
        with pytest.raises(DiaryDamaged):
            Diary.open(path, lambda: now)
    moved = sorted(file.read_bytes()[:6] for file in path.parent.glob("diary-damaged-*.db"))
    assert moved == [b"firstf", b"second"]


def test_the_log_of_a_damaged_diary_is_set_aside_too(tmp_path: Path, path: Path, now: datetime) -> None:
    live = tmp_path / "live.db"
    with Diary.open(live) as diary:
        session_id = perform(diary, reps=1)
    with Diary.open(live) as diary:
        diary.add_rep(session_id, rep_done(PAIR, 1), EVENING)
        for side in ("", "-wal"):  # as a power cut leaves them
            shutil.copy(f"{live}{side}", f"{path}{side}")
    log = path.with_name("diary.db-wal").read_bytes()
    assert log
    write_garbage(path)
    with pytest.raises(DiaryDamaged) as caught:
        Diary.open(path, lambda: now)
    moved = caught.value.set_aside
    assert moved.with_name(moved.name + "-wal").read_bytes() == log
    with Diary.open(path) as new:
        assert new.unfinished() == []


def test_the_newest_backup_is_offered(path: Path) -> None:
    fill(path)
    with Diary.open(path) as diary:
        (path.parent / "backups").mkdir()
        backup = path.parent / "backups" / "diary-monday.db"
        diary.copy_to(backup)
    write_garbage(path)
    with pytest.raises(DiaryDamaged) as caught:
        Diary.open(path)
    assert caught.value.backup == backup == newest_whole(path)
    assert str(backup) in caught.value.line


def test_an_incomplete_backup_is_not_offered(path: Path) -> None:
    with Diary.open(path) as diary:
        assert newest_whole(path) is None
        (path.parent / "backups").mkdir()
        diary.copy_to(path.parent / "backups" / "complete.db")
    (path.parent / "backups" / ".complete-12ab.db").write_bytes(b"half")
    assert newest_whole(path) == path.parent / "backups" / "complete.db"


def test_a_copy_onto_the_diary_itself_is_refused(diary: Diary, path: Path) -> None:
    session_id = perform(diary, reps=1)
    for target in (path, path.parent / "." / path.name):
        with pytest.raises(Problem, match="is the diary itself"):
            diary.copy_to(target)
    diary.add_rep(session_id, rep_done(PAIR, 1), EVENING)
    with Diary.open(path) as other:
        assert other.session(session_id).sets[0].paced == 2


def test_a_diary_found_damaged_while_open_is_set_aside(
    path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "CHECKED_BYTES", 0)  # as for a diary too large to check when opened
    fill(path)
    spoil(path, "sets")
    with Diary.open(path, lambda: now) as diary:
        with pytest.raises(DiaryDamaged) as caught:
            list(diary.sessions())
        assert caught.value.set_aside.exists()
        assert list(diary.sessions()) == []  # a new one begins
        perform(diary, reps=2)
    with Diary.open(path) as again:
        assert len(again.unfinished()) == 1


def test_a_diary_from_a_newer_program_is_left_untouched(path: Path) -> None:
    fill(path)
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(Problem, match=rf"newer version .*\(diary version {VERSION + 1}, not {VERSION}\)"):
        Diary.open(path)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_database_of_another_program_is_left_untouched(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(Problem, match="is not a diary of Interval Coach"):
        Diary.open(path)
    assert path.read_bytes() == before


def test_a_folder_or_file_in_the_way_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="it is a folder"):
        Diary.open(tmp_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(Problem, match="cannot be created"):
        Diary.open(tmp_path / "file" / "diary.db")


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is a folder in which nobody can write")
def test_a_path_that_cannot_be_written_is_a_problem() -> None:
    from pathlib import Path  # noqa: PLC0415 - the only test that needs it

    with pytest.raises(Problem, match="there is no permission for it or its folder"):
        Diary.open(Path("/proc/diary.db"))


def test_a_locked_diary_is_a_problem_and_loses_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_S", 0)
    with Diary.open(path) as diary:
        session_id = perform(diary, reps=1)
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Problem, match="in use by another program"):
            diary.add_rep(session_id, rep_done(PAIR, 1), EVENING)
        other.execute("ROLLBACK")
        other.close()
        diary.add_rep(session_id, rep_done(PAIR, 1), EVENING)
        assert diary.session(session_id).sets[0].paced == 2


@pytest.mark.parametrize(
    ("limit", "line"),
    [("query_only = 1", "it is write-protected"), ("max_page_count = 1", "the disk is full")],
)
def test_a_full_or_protected_disk_is_a_problem(diary: Diary, limit: str, line: str) -> None:
    perform(diary, reps=1)
    with diary._database.reading() as connection:  # noqa: SLF001 - raises the errors of a real disk
        connection.execute(f"PRAGMA {limit}")
    with pytest.raises(Problem, match=line):
        import_sessions(diary, [replace(OLD, notes="n" * 1_000_000)])
    assert OLD.id not in [session.id for session in diary.sessions()]


def test_the_diary_uses_the_safest_options_of_sqlite(diary: Diary) -> None:
    session_id = perform(diary, reps=2)
    with pytest.raises(Problem):
        diary.add_rep("none", rep_done(PAIR, 2), EVENING)
    diary.add_rep(session_id, rep_done(PAIR, 2), EVENING)
    with diary._database.reading() as connection:  # noqa: SLF001 - only the connection knows its options
        asked = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
        tables = connection.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict"
            " AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
    assert asked == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    assert tables == []


ENDS_AT_ONCE = """
import os, sys
from pathlib import Path
from coach.store.diary import Diary
from tests.helpers.diaries import perform

perform(Diary.open(Path(sys.argv[1])), reps=3)
os._exit(9)
"""


def test_a_repetition_survives_the_end_of_the_program(path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", ENDS_AT_ONCE, str(path)], check=False)
    assert done.returncode == 9
    with Diary.open(path) as diary:
        ((session, _, _),) = diary.unfinished()
        assert [done.paced for done in session.sets if done.paced] == [3]


def test_storing_a_repetition_does_not_wait_for_the_disk(diary: Diary) -> None:
    session_id = perform(diary, reps=1)
    done: list[str] = []
    with diary._database.reading() as connection:  # noqa: SLF001 - traces the statements of the connection
        connection.set_trace_callback(done.append)
        diary.add_rep(session_id, rep_done(PAIR, 1), EVENING)
        rep, done[:] = [*done], []
        diary.end(session_id, EVENING, StopReason.STOPPED)
        connection.set_trace_callback(None)
    assert [line for line in rep if not line.lstrip().startswith(("SELECT", "INSERT", "UPDATE", "--"))] == [
        *("PRAGMA synchronous = NORMAL", "PRAGMA wal_autocheckpoint = 0", "BEGIN IMMEDIATE", "COMMIT"),
        *("PRAGMA synchronous = FULL", "PRAGMA wal_autocheckpoint = 1000"),
    ]
    assert not any("PRAGMA" in line for line in done)


def test_flushing_without_a_log_does_nothing(diary: Diary, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "LOG", "-no-such-log")
    monkeypatch.setattr(os, "fsync", lambda _number: pytest.fail("nothing is there"))
    diary._database.flush()  # noqa: SLF001 - only the thread that writes calls it


class Failing:
    """A connection that fails with a result code of SQLite."""

    def __init__(self, code: int) -> None:
        self._code = code

    def execute(self, *_: object) -> None:
        """Fail."""
        error = sqlite3.OperationalError("disk failure")
        error.sqlite_errorcode = self._code
        raise error


@pytest.mark.parametrize(
    ("code", "line"),
    [
        (sqlite3.SQLITE_FULL, "copy.db cannot be written: the disk is full."),
        (sqlite3.SQLITE_IOERR, "diary.db cannot be used: the disk reports an error."),
    ],
)
def test_a_failed_copy_names_the_file_at_fault(
    diary: Diary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, line: str
) -> None:
    target = tmp_path / "copy.db"
    with monkeypatch.context() as broken:
        broken.setattr(diary._database, "_connection", Failing(code))  # noqa: SLF001 - a disk that fails
        with pytest.raises(Problem, match=line):
            diary.copy_to(target)
    assert [file.name for file in tmp_path.iterdir() if "copy" in file.name] == []


def test_flushing_waits_until_the_log_is_on_the_disk(
    diary: Diary, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed = []
    monkeypatch.setattr(os, "fsync", lambda number: flushed.append(os.fstat(number).st_ino))
    perform(diary, reps=1)
    assert flushed == []
    diary._database.flush()  # noqa: SLF001 - only the thread that writes calls it
    assert flushed == [path.with_name(f"{path.name}-wal").stat().st_ino]


def test_a_failed_flush_is_a_problem(diary: Diary, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_number: int) -> None:
        raise OSError(5, "Input/output error")

    perform(diary, reps=1)
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(Problem, match="cannot be used: the disk reports an error"):
        diary._database.flush()  # noqa: SLF001 - only the thread that writes calls it
