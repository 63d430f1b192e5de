"""Backups are written every day, and restoring one loses nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.base.problems import Problem
from coach.store import backup as backup_module
from coach.store.backup import DamageFound, days_to_keep, restore, write_daily, write_daily_in_background
from coach.store.diary import Diary
from coach.store.migrations import APPLICATION_ID, VERSION
from coach.store.whole import backups_of
from tests.helpers.diaries import OLD, ended, import_sessions, perform, spoil

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


def test_each_day_has_one_backup_and_old_ones_are_thinned_out(path: Path, now: datetime) -> None:
    today = now
    with Diary.open(path, lambda: today) as diary:
        manual = path.parent / "backups" / "diary-v1-20200101-000000.db"
        odd = manual.with_name("diary-daily-of-mine.db")
        write_daily(path, today.date())
        for copy in (manual, odd):
            shutil.copy(path, copy)
        ended(diary)
        assert write_daily(path, today.date()) is None
        days = [now.date()]
        for _ in range(60):
            today += timedelta(days=1)
            days.append(today.date())
            assert write_daily(path, today.date()) is not None
    files = {file.name for file in manual.parent.iterdir()}
    assert files == {f"diary-daily-{day:%Y%m%d}.db" for day in days_to_keep(days)} | {manual.name, odd.name}
    with Diary.open(path.parent / "backups" / f"diary-daily-{today:%Y%m%d}.db") as newest:
        assert len(list(newest.sessions())) == 1


def test_backups_stay_for_seven_days_four_weeks_twelve_months() -> None:
    last = date(2026, 11, 22)  # a Sunday
    days = [last - timedelta(days=back) for back in range(800)]
    weeks = [date(2026, 11, 15), date(2026, 11, 8), date(2026, 11, 1)]
    ends = [date(2026, month, 1) - timedelta(days=1) for month in range(11, 0, -1)]
    assert days_to_keep(days) == {*days[:7], *weeks, *ends}
    assert days_to_keep([]) == set()
    sparse = [date(2020, 1, 1), date(2023, 5, 6)]
    assert days_to_keep(sparse) == set(sparse)


@given(st.lists(st.integers(1, 12), min_size=1, max_size=120))
def test_deleting_day_by_day_equals_deleting_once(gaps: list[int]) -> None:
    every: list[date] = []
    saved: set[date] = set()
    day = date(2025, 1, 1)
    for gap in gaps:
        day += timedelta(days=gap)
        every.append(day)
        saved = days_to_keep({*saved, day})
    assert saved == days_to_keep(every)


def test_restoring_copies_the_replaced_diary(path: Path, tmp_path: Path, now: datetime) -> None:
    backup = tmp_path / "backup.db"
    with Diary.open(path) as diary:
        import_sessions(diary, [OLD])
        diary.copy_to(backup)
        later = ended(diary)
    saved = restore(backup, path, lambda: now)
    assert saved == path.parent / "backups" / "diary-before-restore-20261122-070809.db"
    with Diary.open(path) as diary:
        assert list(diary.sessions()) == [OLD]
    with Diary.open(saved) as diary:
        assert {session.id for session in diary.sessions()} == {OLD.id, later}
    assert restore(backup, tmp_path / "elsewhere.db") is None


def test_a_damaged_diary_is_replaced_by_its_backup(path: Path, tmp_path: Path, now: datetime) -> None:
    backup = tmp_path / "backup.db"
    with Diary.open(backup) as diary:
        import_sessions(diary, [OLD])
    path.write_bytes(b"damaged" * 999)
    moved = restore(backup, path, lambda: now)
    assert moved is not None
    assert moved.read_bytes() == b"damaged" * 999
    with Diary.open(path) as diary:
        assert list(diary.sessions()) == [OLD]


def test_files_that_are_no_diary_are_not_restored(path: Path, tmp_path: Path) -> None:
    with Diary.open(path) as diary:
        import_sessions(diary, [OLD])
    before = path.read_bytes()
    text, foreign, newer, torn = (tmp_path / name for name in ("text", "foreign", "newer", "torn"))
    text.write_text("a list " * 99)
    for file, change in ((foreign, "application_id = 1"), (newer, "user_version = 99")):
        shutil.copy(path, file)
        with sqlite3.connect(file) as connection:
            connection.execute(f"PRAGMA {change}")
        connection.close()
    torn.write_bytes(before[:30_000])
    for file, line in (
        (text, "not a complete diary"),
        (foreign, "is not a diary"),
        (newer, "made by a newer version"),
        (torn, "damaged|not a complete"),
        (tmp_path / "gone", "there is no such file"),
    ):
        with pytest.raises(Problem, match=line) as caught:
            restore(file, path)
        assert str(file) in str(caught.value.text)
    assert path.read_bytes() == before
    assert not (path.parent / "backups").exists()


def test_a_write_error_names_the_diary_and_not_the_backup(path: Path, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")  # Unix: a limit on file sizes acts like a full disk
    with Diary.open(path) as diary:
        import_sessions(diary, [OLD])
        diary.copy_to(tmp_path / "backup.db")
    before = path.read_bytes()
    _soft, hard = limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        with pytest.raises(Problem) as caught:
            restore(tmp_path / "backup.db", path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert str(caught.value.text) == f"{path} cannot be written: the file would be too large."
    assert path.read_bytes() == before
    gone = tmp_path / "gone" / "diary.db"
    with pytest.raises(Problem, match="there is no such file") as caught:
        restore(tmp_path / "backup.db", gone)
    assert str(caught.value.text).startswith(f"{gone} cannot be written")


def test_the_diary_itself_is_not_restored(path: Path, tmp_path: Path) -> None:
    with Diary.open(path) as diary:
        import_sessions(diary, [OLD])
    (tmp_path / "link.db").symlink_to(path)
    before = path.read_bytes()
    for file in (path, tmp_path / "link.db"):
        with pytest.raises(Problem, match=r"is the diary itself\."):
            restore(file, path)
    assert path.read_bytes() == before


def test_a_file_without_the_tables_is_not_restored(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "backup.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("CREATE TABLE sessions (ended_ms, deleted_ms, day)")
    with pytest.raises(Problem, match=r"is not a complete diary: .*done_sessions"):
        restore(file, path)
    assert not path.exists()


def test_a_folder_is_not_restored(path: Path, tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        restore(tmp_path, path)
    assert str(caught.value.text).startswith(f"{tmp_path} cannot be read: ")


def test_an_open_diary_is_not_replaced(path: Path, tmp_path: Path) -> None:
    with Diary.open(path) as diary:
        diary.copy_to(tmp_path / "backup.db")
        session_id = perform(diary)
        with pytest.raises(Problem, match="Another program is using the diary"):
            restore(tmp_path / "backup.db", path)
        assert diary.session(session_id).id == session_id


def test_a_program_that_ends_leaves_a_complete_backup(path: Path, now: datetime) -> None:
    with Diary.open(path, lambda: now) as diary:
        ended(diary)
    code = (
        "import sys; from datetime import date; from pathlib import Path; from coach.store import backup;"
        "backup.write_daily_in_background(Path(sys.argv[1]), date(2026, 11, 22))"
    )
    subprocess.run([sys.executable, "-c", code, path], check=True)
    saved = path.parent / "backups" / "diary-daily-20261122.db"
    assert list(saved.parent.iterdir()) == [saved]
    with Diary.open(saved) as backup:
        assert len(list(backup.sessions())) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="paths are text elsewhere")
def test_a_path_that_is_not_utf_8_holds_a_backup(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"d\xff")
    with Diary.open(folder / "diary.db") as diary:
        import_sessions(diary, [OLD])
        diary.copy_to(folder / os.fsdecode(b"b\xff.db"))
        assert diary.restore(folder / os.fsdecode(b"b\xff.db")) is not None
        assert list(diary.sessions()) == [OLD]
    assert write_daily(folder / "diary.db", date(2026, 3, 2)) is not None


def damaged_since(path: Path, now: datetime) -> Path:
    """Fill a diary and back it up, then spoil a page that is not read at start; return the backup."""
    with Diary.open(path, lambda: now) as diary:
        import_sessions(diary, [OLD])
        ended(diary)
    backup = write_daily(path, now.date())
    assert backup is not None
    spoil(path, "sets")
    return backup


def test_a_damaged_copy_is_not_kept_as_a_backup(path: Path, now: datetime) -> None:
    whole = damaged_since(path, now)
    before = whole.read_bytes()
    for days in range(1, 60):
        with pytest.raises(DamageFound) as caught:
            write_daily(path, now.date() + timedelta(days=days))
        assert caught.value.backup == whole
    assert list(whole.parent.iterdir()) == [whole]
    assert whole.read_bytes() == before


def test_the_last_whole_backup_survives_damaged_ones(path: Path, now: datetime) -> None:
    whole = damaged_since(path, now)
    for days in range(1, 60):  # as version 0.1 wrote them
        file = whole.with_name(f"diary-daily-{now.date() + timedelta(days=days):%Y%m%d}.db")
        shutil.copy(path, file)
    with pytest.raises(DamageFound) as caught:
        write_daily(path, now.date() + timedelta(days=61))
    assert caught.value.backup == whole


def test_damage_is_reported_from_the_background(
    path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_module, "CHECKED_BYTES", 0)  # as for a diary too large for a check at start
    whole = damaged_since(path, now)
    reported: list[DamageFound] = []
    for day in (now.date(), now.date() + timedelta(days=1)):  # with a backup of that day, and without
        write_daily_in_background(path, day, reported.append)
        for thread in threading.enumerate():
            if thread.name == "backup":
                thread.join()
    assert [damage.backup for damage in reported] == [whole, whole]


def test_copies_of_a_recovery_go_after_the_check(path: Path, now: datetime) -> None:
    with Diary.open(path, lambda: now) as diary:
        ended(diary)
    copy = backups_of(path) / "diary-before-recovery-20261122-070809.db"
    copy.parent.mkdir()
    for side in ("", "-wal"):
        copy.with_name(copy.name + side).touch()
    write_daily_in_background(path, now.date())
    for thread in threading.enumerate():
        if thread.name == "backup":
            thread.join()
    assert [file.name for file in copy.parent.iterdir()] == ["diary-daily-20261122.db"]


def test_copies_of_a_recovery_stay_without_a_check(
    path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_module, "CHECKED_BYTES", 0)  # as for a diary too large for a check at start
    path.mkdir()  # it cannot be read
    copy = backups_of(path) / "diary-before-recovery-20261122-070809.db"
    copy.parent.mkdir()
    copy.touch()
    copy.with_name(f"diary-daily-{now:%Y%m%d}.db").touch()
    write_daily_in_background(path, now.date())
    for thread in threading.enumerate():
        if thread.name == "backup":
            thread.join()
    assert copy.exists()


@pytest.mark.parametrize("rest", [None, b""])
def test_a_lost_diary_is_restored_beside_its_old_log(path: Path, now: datetime, rest: bytes | None) -> None:
    with Diary.open(path, lambda: now) as diary:
        import_sessions(diary, [OLD])
    backup = write_daily(path, now.date())
    assert backup is not None
    path.unlink()
    if rest is not None:
        path.write_bytes(rest)
    path.with_name("diary.db-wal").write_bytes(b"old log" * 99)
    assert restore(backup, path, lambda: now) is None
    with Diary.open(path) as diary:
        assert list(diary.sessions()) == [OLD]
    assert path.with_name("diary-log-20261122-070809.db-wal").read_bytes() == b"old log" * 99


def test_a_cursor_that_is_not_freed_yet_keeps_no_restore(tmp_path: Path) -> None:
    path, backup = tmp_path / "diary.db", tmp_path / "backup.db"
    for file in (path, backup):
        with Diary.open(file) as diary:
            import_sessions(diary, [OLD])
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL").fetchone()
    cursor = connection.execute("SELECT name FROM sqlite_schema")
    cursor.fetchone()
    cycle: list[object] = [cursor]
    cycle.append(cycle)
    connection.close()
    del connection, cursor, cycle
    assert restore(backup, path) is not None
