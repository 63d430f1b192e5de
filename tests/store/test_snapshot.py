"""A diary that can only be read is opened in memory; what is recorded is written once that is possible."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from coach.base.problems import Problem
from coach.base.progress import CancelledError
from coach.core.session import StopReason
from coach.store import database
from coach.store.diary import Diary
from coach.store.opening import How, is_in_use
from tests.helpers.diaries import EVENING, OLD, ended, import_sessions
from tests.store.test_leftover_logs import kill_a_program

if TYPE_CHECKING:
    from collections.abc import Iterator


def fill(path: Path) -> None:
    with Diary.open(path) as diary:
        import_sessions(diary, [OLD])


@contextmanager
def locked(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Hold the file as a program does that lets nobody else read it."""
    monkeypatch.setattr(database, "BUSY_S", 0)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        yield


def test_a_snapshot_that_becomes_a_file_waits_as_briefly(path: Path) -> None:
    with Diary.open(path):
        pass
    with Diary.open(path, how=How.READ_ONLY) as diary:
        diary.wait_at_most(0.015)
        diary.second_connection(1).close()  # from now on the file can be written
        assert list(diary.sessions()) == []
        connection = diary._database._connection  # noqa: SLF001 - what SQLite was asked for
        assert connection.execute("PRAGMA busy_timeout").fetchone() == (15,)


def test_a_locked_diary_is_a_problem_that_can_be_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(path)
    with locked(path, monkeypatch):
        with pytest.raises(Problem, match="in use by another program") as caught:
            Diary.open(path)
        assert is_in_use(caught.value)
        with Diary.open(path, how=How.READ_ONLY) as diary:
            assert list(diary.sessions()) == [OLD]
            assert diary.read_only is not None


def test_a_snapshot_refuses_to_be_written(path: Path, tmp_path: Path) -> None:
    fill(path)
    before = path.read_bytes()
    with Diary.open(path, how=How.READ_ONLY) as diary:
        with pytest.raises(Problem, match="cannot be used: it was opened for reading only"):
            diary.end(OLD.id, EVENING, StopReason.STOPPED)
        diary.copy_to(tmp_path / "copy.db")
        with pytest.raises(Problem, match="opened for reading only"):
            diary.end(OLD.id, EVENING, StopReason.STOPPED)
    assert path.read_bytes() == before
    with Diary.open(tmp_path / "copy.db") as copy:
        assert list(copy.sessions()) == [OLD]


def test_a_snapshot_holds_what_is_in_the_log(path: Path) -> None:
    fill(path)
    kill_a_program(path)
    before = {file: file.read_bytes() for file in path.parent.iterdir() if file.suffix != ".db-shm"}
    with Diary.open(path, how=How.READ_ONLY) as diary:
        assert len(list(diary.sessions())) == 4
    assert {file: file.read_bytes() for file in before} == before


def test_a_snapshot_of_an_old_version_can_be_read(path: Path) -> None:
    path.write_bytes((Path(__file__).parent / "diaries" / "v1.db").read_bytes())
    before = path.read_bytes()
    with Diary.open(path, how=How.READ_ONLY) as diary:
        assert list(diary.sessions())
    assert path.read_bytes() == before


def test_the_file_is_used_again_once_it_can_be_written(path: Path) -> None:
    fill(path)
    with Diary.open(path, how=How.READ_ONLY) as diary:
        with closing(diary.second_connection(1.0)):  # as the recorder does on its thread
            pass
        assert diary.read_only is None
        ended(diary)
    with Diary.open(path) as diary:
        assert len(list(diary.sessions())) == 2


WITHOUT_RIGHTS = """
import resource, sys
from pathlib import Path
from coach.store.diary import Diary
if sys.argv[2] == "full":
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
diary = Diary.open(Path(sys.argv[1]))
print(len(list(diary.sessions())), diary.read_only)
print(diary.notices[0])
"""


def read_elsewhere(path: Path, kind: str) -> list[str]:
    """Open the diary in a process that obeys the modes of files even if it is the administrator's."""
    command = [sys.executable, "-c", WITHOUT_RIGHTS, str(path), kind]
    if os.geteuid() == 0:
        command = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", *command]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return done.stdout.splitlines()


@pytest.mark.skipif(sys.platform != "linux", reason="needs setpriv")
@pytest.mark.parametrize("with_log", [False, True])
def test_a_diary_in_a_protected_folder_is_read(tmp_path: Path, *, with_log: bool) -> None:
    path = tmp_path / "data" / "diary.db"
    path.parent.mkdir()
    fill(path)
    if with_log:
        kill_a_program(path)
        path.with_name("diary.db-shm").unlink()
    path.parent.chmod(0o555)
    try:
        figures, notice = read_elsewhere(path, "protected")
    finally:
        path.parent.chmod(0o755)
    assert figures.startswith("4 " if with_log else "1 ")
    assert "can only be read: " in notice


@pytest.mark.skipif(sys.platform != "linux", reason="needs setpriv")
def test_a_write_protected_diary_is_read(path: Path) -> None:
    fill(path)
    path.chmod(0o444)
    figures, notice = read_elsewhere(path, "protected")
    assert figures == "1 it is write-protected"
    assert "can only be read: it is write-protected" in notice


@pytest.mark.skipif(sys.platform == "win32", reason="a limit on file sizes acts like a full disk")
def test_a_diary_on_a_full_disk_is_read(path: Path) -> None:
    fill(path)
    figures, notice = read_elsewhere(path, "full")
    assert figures.startswith("1 ")
    assert "can only be read: " in notice


def test_what_is_no_diary_is_no_snapshot(path: Path) -> None:
    path.write_bytes(b"a shopping list" * 999)
    with pytest.raises(Problem, match="cannot be used"):
        Diary.open(path, how=How.READ_ONLY)


def test_a_copy_in_memory_is_read_on_another_thread(tmp_path: Path) -> None:
    path = tmp_path / "diary.db"
    with Diary.open(path) as diary:
        ended(diary)
        path.unlink()
        found: list[int] = []

        def read(copy: Diary) -> None:
            with copy:
                found.append(len(list(copy.sessions())))

        thread = threading.Thread(target=read, args=(diary.copy_in_memory(),))
        thread.start()
        thread.join()
        assert found == [1]


@pytest.mark.parametrize("in_memory", [False, True])
def test_a_query_that_is_cancelled_ends(path: Path, *, in_memory: bool) -> None:
    fill(path)
    with Diary.open(path) as diary:
        own = diary.copy_in_memory() if in_memory else Diary(diary.second_connection(0))
        with own:
            answers = iter([False, True])
            own.cancel_when(lambda: next(answers))
            with pytest.raises(CancelledError), own._database.reading() as connection:  # noqa: SLF001
                connection.execute(
                    "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
                ).fetchone()
            assert list(answers) == []
