"""A log that lies beside the diary at start is used only where it belongs to it."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from coach.store import leftover_logs
from coach.store.diary import Diary
from coach.store.faults import DiaryDamaged
from coach.store.leftover_logs import drop_copies
from coach.store.whole import backups_of
from tests.helpers.diaries import EVENING, OLD, changing, ended, import_sessions, perform

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from coach.core.session import Session

KILLED = """
import os, sys
from datetime import timedelta
from pathlib import Path
from coach.store.diary import Diary
from tests.helpers.diaries import EVENING, ended, perform

diary = Diary.open(Path(sys.argv[1]))
for day in range(1, int(sys.argv[2])):
    ended(diary, at=EVENING + timedelta(days=day))
perform(diary, reps=3, at=EVENING + timedelta(days=99))
os._exit(9)
"""


def kill_a_program(path: Path, sessions: int = 3) -> None:
    """Let a program add sessions and end without closing the diary, which leaves its log."""
    done = subprocess.run([sys.executable, "-c", KILLED, str(path), str(sessions)], check=False)
    assert done.returncode == 9
    assert path.with_name("diary.db-wal").stat().st_size


def older_and_newer(path: Path, tmp_path: Path) -> tuple[Path, list[Session]]:
    """Return an older diary and its sessions; at `path` is a newer one, with its log."""
    older = tmp_path / "older.db"
    with Diary.open(path) as diary:
        import_sessions(diary, [OLD])
        for day in range(300, 360):
            ended(diary, at=EVENING + timedelta(days=day))
        diary.copy_to(older)
        sessions = list(diary.sessions())
        with changing(diary) as changes:
            changes.delete(*(session.id for session in sessions[1:50]))
            changes.empty_deleted()
    kill_a_program(path, sessions=20)
    return older, sessions


def files(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def test_the_log_of_a_killed_program_is_used_silently(path: Path, now: datetime) -> None:
    Diary.open(path).close()
    kill_a_program(path)
    with Diary.open(path, lambda: now) as diary:
        assert diary.notices == []
        assert len(list(diary.sessions())) == 3
        ((session, _, _),) = diary.unfinished()
        assert [done.paced for done in session.sets if done.paced] == [3]
    assert set(files(path.parent)) == {"diary.db"}


def test_a_new_diary_that_is_only_in_its_log_is_used(path: Path, now: datetime) -> None:
    kill_a_program(path)
    with Diary.open(path, lambda: now) as diary:
        assert diary.notices == []
        assert len(list(diary.sessions())) == 3


def test_a_log_of_another_diary_is_set_aside(path: Path, tmp_path: Path, now: datetime) -> None:
    older, sessions = older_and_newer(path, tmp_path)
    log = path.with_name("diary.db-wal").read_bytes()
    shutil.copyfile(older, path)
    with Diary.open(path, lambda: now) as diary:
        (notice,) = diary.notices
        assert list(diary.sessions()) == sessions
    aside = path.with_name("diary-log-20261122-070809.db-wal")
    assert aside.read_bytes() == log
    assert str(aside) in str(notice)


@pytest.mark.parametrize("page", [1, 2, -2])
def test_a_damaged_log_is_copied_and_reported(path: Path, now: datetime, page: int) -> None:
    Diary.open(path).close()
    kill_a_program(path, sessions=6)
    log = path.with_name("diary.db-wal")
    content = bytearray(log.read_bytes())
    frames = (len(content) - 32) // 4120
    content[32 + 4120 * (page % frames) + 1000] ^= 1
    log.write_bytes(content)
    before = files(path.parent)
    with Diary.open(path, lambda: now) as diary:
        (notice,) = diary.notices
        assert "what was done last may be missing" in str(notice)
        list(diary.sessions())
    after = files(path.parent)
    assert after["diary-before-loss-20261122-070809.db"] == before["diary.db"]
    assert after["diary-before-loss-20261122-070809.db-wal"] == before["diary.db-wal"]


def test_the_torn_end_of_a_log_is_used_silently(path: Path, now: datetime) -> None:
    Diary.open(path).close()
    kill_a_program(path)
    log = path.with_name("diary.db-wal")
    log.write_bytes(log.read_bytes()[:-100])
    with Diary.open(path, lambda: now) as diary:
        assert diary.notices == []
        assert len(list(diary.sessions())) == 3


@pytest.mark.parametrize("content", [b"no log at all" * 1000, b"short"])
def test_a_log_without_a_head_is_set_aside(path: Path, now: datetime, content: bytes) -> None:
    Diary.open(path).close()
    kill_a_program(path)
    path.with_name("diary.db-wal").write_bytes(content)
    with Diary.open(path, lambda: now) as diary:
        assert len(diary.notices) == 1
    assert path.with_name("diary-log-20261122-070809.db-wal").read_bytes() == content


def test_a_log_that_hides_sessions_is_set_aside(path: Path, tmp_path: Path, now: datetime) -> None:
    other = tmp_path / "other"
    other.mkdir()
    with Diary.open(path) as diary:
        import_sessions(diary, [OLD])
    kill_a_program(other / "diary.db")
    # The log of a diary that was only in its log replaces every page.
    for side in ("-wal", "-shm"):
        shutil.copyfile(other / f"diary.db{side}", f"{path}{side}")
    with Diary.open(path, lambda: now) as diary:
        assert len(diary.notices) == 1
        assert list(diary.sessions()) == [OLD]


def test_a_diary_damaged_with_and_without_its_log_is_kept(path: Path, tmp_path: Path, now: datetime) -> None:
    older, _ = older_and_newer(path, tmp_path)
    whole = older.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    before = files(path.parent)
    with pytest.raises(DiaryDamaged) as caught:
        Diary.open(path, lambda: now)
    for name in ("diary.db", "diary.db-wal", "diary.db-shm"):
        aside = path.with_name(name.replace("diary.db", caught.value.set_aside.name))
        assert aside.read_bytes() == before[name]
        assert not path.with_name(name).exists()


def test_the_log_of_a_running_program_is_left_alone(path: Path) -> None:
    with Diary.open(path) as diary:
        import_sessions(diary, [OLD])
    kill_a_program(path)
    code = (
        "import sys; from pathlib import Path; from coach.store import leftover_logs, diary;"
        "leftover_logs._copied = None;"
        "print(len(list(diary.Diary.open(Path(sys.argv[1])).sessions())))"
    )
    with Diary.open(path) as diary:
        ended(diary)
        run = subprocess.run([sys.executable, "-c", code, path], check=True, capture_output=True, text=True)
        assert run.stdout == "5\n"
        perform(diary)


def test_a_second_opening_in_one_process_copies_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Diary.open(path) as diary:
        ended(diary)
        monkeypatch.setattr(leftover_logs, "_copied", None)
        with Diary.open(path) as other:
            assert len(list(other.sessions())) == 1


@pytest.mark.parametrize("rest", [b"", b"\0"])
def test_the_log_of_a_lost_diary_is_set_aside(path: Path, now: datetime, rest: bytes) -> None:
    Diary.open(path).close()
    kill_a_program(path)
    log = path.with_name("diary.db-wal").read_bytes()
    path.write_bytes(rest)
    with Diary.open(path, lambda: now) as diary:
        assert len(diary.notices) == 2  # about the log, and about the empty file
    assert path.with_name("diary-log-20261122-070809.db-wal").read_bytes() == log


def leave_journal(path: Path) -> None:
    """Leave the journal of a transaction that was cut off, as a killed program does."""
    code = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA journal_mode = DELETE'); c.execute('PRAGMA cache_spill = 1');"
        "c.execute('PRAGMA cache_size = 1'); c.execute('BEGIN IMMEDIATE');"
        "c.execute('DELETE FROM sessions'); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", code, path], check=False)
    assert path.with_name("diary.db-journal").stat().st_size


def test_our_rollback_journal_is_used_silently(path: Path, now: datetime) -> None:
    with Diary.open(path) as diary:
        import_sessions(diary, [OLD])
        for day in range(300, 340):
            ended(diary, at=EVENING + timedelta(days=day))
    leave_journal(path)
    with Diary.open(path, lambda: now) as diary:
        assert diary.notices == []
        assert len(list(diary.sessions())) == 41


def test_a_foreign_rollback_journal_is_set_aside(path: Path, tmp_path: Path, now: datetime) -> None:
    older, sessions = older_and_newer(path, tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    leave_journal(path)
    shutil.copyfile(older, path)
    with Diary.open(path, lambda: now) as diary:
        assert len(diary.notices) == 1
        assert list(diary.sessions()) == sessions
    assert path.with_name("diary-log-20261122-070809.db-journal").exists()


def test_a_large_diary_is_copied_until_it_was_checked(
    path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leftover_logs, "CHECKED_BYTES", 0)
    Diary.open(path).close()
    kill_a_program(path)
    before = {side: path.with_name(f"diary.db{side}").read_bytes() for side in ("", "-wal")}
    with Diary.open(path, lambda: now) as diary:
        assert len(list(diary.sessions())) == 3
    copy = backups_of(path) / "diary-before-recovery-20261122-070809.db"
    assert {side: copy.with_name(f"{copy.name}{side}").read_bytes() for side in before} == before
    drop_copies(path)
    assert list(backups_of(path).iterdir()) == []
