"""Backups come by themselves, and the way back loses nothing."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from coach.problems import Problem
from coach.store.backup import KEPT, restore
from coach.store.database import newest_backup
from coach.store.diary import Diary
from tests.helpers.diaries import OLD, ended, perform

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


def test_one_backup_a_day_and_the_last_ones_stay(path: Path, now: datetime) -> None:
    today = now
    with Diary.open(path, lambda: today) as diary:
        by_hand = path.parent / "backups" / "diary-v1-20200101-000000.db"
        diary.back_up()
        shutil.copy(path, by_hand)
        ended(diary)
        assert diary.back_up() is None
        for _ in range(KEPT + 2):
            today += timedelta(days=1)
            assert diary.back_up() is not None
    left = sorted(file.name for file in by_hand.parent.iterdir())
    assert left == [f"diary-daily-{now + timedelta(days=day):%Y%m%d}.db" for day in range(3, KEPT + 3)] + [
        by_hand.name
    ]
    newest = newest_backup(path)
    assert newest is not None
    with Diary.open(newest) as copy:
        assert len(list(copy.sessions())) == 1


def test_restoring_keeps_what_was_there(path: Path, tmp_path: Path, now: datetime) -> None:
    backup = tmp_path / "backup.db"
    with Diary.open(path) as diary:
        diary.take_in([OLD])
        diary.copy_to(backup)
        later = ended(diary)
    kept = restore(backup, path, lambda: now)
    assert kept == path.parent / "backups" / "diary-before-restore-20261122-070809.db"
    with Diary.open(path) as diary:
        assert list(diary.sessions()) == [OLD]
    with Diary.open(kept) as diary:
        assert {session.id for session in diary.sessions()} == {OLD.id, later}
    assert restore(backup, tmp_path / "elsewhere.db") is None


def test_a_damaged_diary_makes_way_for_its_backup(path: Path, tmp_path: Path, now: datetime) -> None:
    backup = tmp_path / "backup.db"
    with Diary.open(backup) as diary:
        diary.take_in([OLD])
    path.write_bytes(b"damaged" * 999)
    aside = restore(backup, path, lambda: now)
    assert aside is not None
    assert aside.read_bytes() == b"damaged" * 999
    with Diary.open(path) as diary:
        assert list(diary.sessions()) == [OLD]


def test_what_is_no_diary_is_not_restored(path: Path, tmp_path: Path) -> None:
    with Diary.open(path) as diary:
        diary.take_in([OLD])
    before = path.read_bytes()
    text, foreign, newer, torn = (tmp_path / name for name in ("text", "foreign", "newer", "torn"))
    text.write_text("a list " * 99)
    for file, change in ((foreign, "application_id = 1"), (newer, "user_version = 99")):
        shutil.copy(path, file)
        with sqlite3.connect(file) as look:
            look.execute(f"PRAGMA {change}")
        look.close()
    torn.write_bytes(before[:30_000])
    for file, line in (
        (text, "not a whole diary"),
        (foreign, "is not a diary"),
        (newer, "from a newer program"),
        (torn, "damaged|not a whole"),
        (tmp_path / "gone", "No such file"),
    ):
        with pytest.raises(Problem, match=line) as caught:
            restore(file, path)
        assert str(file) in caught.value.text
    assert path.read_bytes() == before
    assert not (path.parent / "backups").exists()


def test_a_diary_that_is_open_is_not_replaced(path: Path, tmp_path: Path) -> None:
    with Diary.open(path) as diary:
        diary.copy_to(tmp_path / "backup.db")
        session_id = perform(diary)
        with pytest.raises(Problem, match="in use by another program"):
            restore(tmp_path / "backup.db", path)
        assert diary.session(session_id).id == session_id
