"""A diary that is missing or empty beside its backups is never begun again without a word."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from coach.base.problems import Problem
from coach.store.diary import Diary
from coach.store.opening import DiaryMissing, How
from coach.store.whole import backups_of
from tests.helpers.diaries import OLD, import_sessions

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path


def backed_up(path: Path, name: str = "diary-daily-20261121.db") -> Path:
    """Fill the diary at `path`, and return a backup of it."""
    with Diary.open(path, how=How.NEW) as diary:
        import_sessions(diary, [OLD])
        backups_of(path).mkdir(exist_ok=True)
        diary.copy_to(backups_of(path) / name)
    return backups_of(path) / name


def remove(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def leave_one_byte(path: Path) -> None:
    path.write_bytes(b"\0")


def leave_no_tables(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")


LOSSES = [remove, empty, leave_one_byte, leave_no_tables]


@pytest.mark.parametrize("lose", LOSSES)
def test_a_lost_diary_is_reported_with_its_backup(path: Path, lose: Callable[[Path], None]) -> None:
    backup = backed_up(path)
    lose(path)
    before = {file: file.read_bytes() for file in path.parent.rglob("*.db*")}
    with pytest.raises(DiaryMissing) as caught:
        Diary.open(path)
    assert caught.value.backup == backup
    assert {file: file.read_bytes() for file in path.parent.rglob("*.db*")} == before


@pytest.mark.parametrize("lose", LOSSES)
def test_a_lost_diary_begins_again_when_asked_to(path: Path, lose: Callable[[Path], None]) -> None:
    backed_up(path)
    lose(path)
    with Diary.open(path, how=How.NEW) as diary:
        assert list(diary.sessions()) == []
    with Diary.open(path) as diary:  # it is not asked again
        assert diary.notices == []


@pytest.mark.parametrize("lose", LOSSES)
def test_an_empty_diary_without_backups_is_reported(path: Path, lose: Callable[[Path], None]) -> None:
    Diary.open(path).close()
    lose(path)
    was_there = path.exists()
    with Diary.open(path) as diary:
        assert list(diary.sessions()) == []
        assert len(diary.notices) == was_there


def test_a_damaged_backup_is_not_offered(path: Path) -> None:
    whole = backed_up(path, "diary-daily-20261120.db")
    for name in ("diary-daily-20261121.db", "by-hand.db"):
        damaged = backups_of(path) / name
        damaged.write_bytes(whole.read_bytes()[:20_000] + b"\xa5" * 20_000)
        os.utime(damaged, (2e9, 2e9))
    path.unlink()
    with pytest.raises(DiaryMissing) as caught:
        Diary.open(path)
    assert caught.value.backup == whole
    whole.unlink()
    with pytest.raises(DiaryMissing) as caught:
        Diary.open(path)
    assert caught.value.backup is None
    assert "None of the backups" in caught.value.line


def test_an_empty_backup_comes_after_one_with_sessions(path: Path) -> None:
    backup = backed_up(path)
    path.unlink()
    with Diary.open(path, how=How.NEW) as diary:
        diary.copy_to(backups_of(path) / "diary-daily-20261122.db")
    path.unlink()
    with pytest.raises(DiaryMissing) as caught:
        Diary.open(path)
    assert caught.value.backup == backup


def test_backups_of_another_diary_do_not_count(path: Path) -> None:
    backed_up(path)
    with Diary.open(path.with_name("other.db")) as other:
        assert list(other.sessions()) == []


@pytest.mark.skipif(os.name != "posix", reason="pipes and links as POSIX has them")
def test_what_is_no_file_is_refused_at_once(path: Path, now: datetime) -> None:
    os.mkfifo(path)
    with pytest.raises(Problem, match="it is not a regular file"):
        Diary.open(path, lambda: now)
    path.unlink()
    path.symlink_to(path.with_name("away") / "diary.db")
    with pytest.raises(Problem, match=r"it is a link to .*away/diary\.db, which is missing"):
        Diary.open(path, lambda: now)
    assert path.is_symlink()
    path.unlink()
    path.symlink_to(path.name)
    with pytest.raises(Problem, match="its links lead in a circle"):
        Diary.open(path, lambda: now)
    assert not path.with_name("away").exists()


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such limit")
def test_a_new_diary_on_a_full_disk_says_so(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import resource  # noqa: PLC0415 - other systems lack it

    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(total=1, free=0))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))  # SQLite calls it an error of the disk, too
    try:
        with pytest.raises(Problem, match=r"diary\.db cannot be used: the disk is full"):
            Diary.open(path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
