"""Other programs delete, move and replace the diary while it is open: nothing is lost, and it is reported."""

from __future__ import annotations

import shutil
import sqlite3
import stat
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from coach.base.problems import Problem
from coach.base.progress import no_progress
from coach.store import connection, whole
from coach.store.database import BUSY_S
from coach.store.diary import Diary
from coach.store.faults import DiaryDamaged
from coach.store.migrations import VERSION
from tests.helpers.diaries import (
    EVENING,
    OLD,
    PAIR,
    describe,
    ended,
    import_sessions,
    perform,
    rep_done,
    spoil,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from coach.base.messages import Text


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of the diary, in a folder that can be deleted."""
    return tmp_path / "data" / "diary.db"


@pytest.fixture
def reports(diary: Diary) -> list[str]:
    """Return what is reported about the file of the diary."""
    found: list[str] = []

    def report(message: Text | Problem) -> None:
        found.append(message.line if isinstance(message, Problem) else str(message))

    diary.report_to(report)
    return found


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Return a closed diary that holds `OLD` only."""
    file = tmp_path / "other" / "diary.db"
    with Diary.open(file) as diary:
        import_sessions(diary, [OLD])
    return file


def delete_file(path: Path) -> None:
    path.unlink()


def delete_with_log(path: Path) -> None:
    for file in path.parent.glob("diary.db*"):
        file.unlink()


def delete_folder(path: Path) -> None:
    shutil.rmtree(path.parent)


def rename_file(path: Path) -> None:
    path.rename(path.with_name("away.db"))


def rename_folder(path: Path) -> None:
    path.parent.rename(path.parent.with_name("away"))


def put_folder(path: Path) -> None:
    path.parent.rename(path.parent.with_name("away"))
    path.parent.mkdir(0o755)


@pytest.mark.parametrize(
    "remove", [delete_file, delete_with_log, delete_folder, rename_file, rename_folder, put_folder]
)
def test_a_diary_that_vanished_is_written_again(
    diary: Diary, path: Path, reports: list[str], remove: Callable[[Path], None]
) -> None:
    ended(diary)
    session_id = perform(diary, reps=3)
    remove(path)
    diary.add_rep(session_id, rep_done(PAIR, 3), EVENING)
    assert len(reports) == 1
    assert f"The diary {path} was deleted or moved while it was open." in reports[0]
    describe(diary, session_id, effort=4)
    diary.close()
    assert len(reports) == 1
    assert [file.name for file in path.parent.glob("diary.db*")] == ["diary.db"]
    with Diary.open(path) as again:
        assert len(list(again.sessions())) == 2
        assert len(again.record(session_id).reps) == 4
        assert again.session(session_id).effort == 4


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_folder_made_again_is_private(diary: Diary, path: Path) -> None:
    ended(diary)
    delete_folder(path)
    list(diary.sessions())
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("side", ["-wal", "-shm"])
def test_a_deleted_log_loses_nothing(diary: Diary, path: Path, reports: list[str], side: str) -> None:
    session_id = perform(diary, reps=3)
    path.with_name(path.name + side).unlink()
    diary.add_rep(session_id, rep_done(PAIR, 3), EVENING)
    assert reports == []
    with Diary.open(path) as second:  # as a command does, beside the window
        assert len(second.record(session_id).reps) == 4
    diary.add_rep(session_id, rep_done(PAIR, 4), EVENING)
    with Diary.open(path) as second:
        assert len(second.record(session_id).reps) == 5


def test_a_new_diary_whose_log_is_deleted_has_its_tables(tmp_path: Path) -> None:
    script = "import os, sys, pathlib; from coach.store.diary import Diary\n"
    script += "diary = Diary.open(pathlib.Path(sys.argv[1])); os._exit(0)"
    path = tmp_path / "diary.db"
    subprocess.run([sys.executable, "-c", script, str(path)], check=True)
    for side in ("-wal", "-shm"):
        path.with_name(path.name + side).unlink(missing_ok=True)
    with Diary.open(path) as diary:
        assert list(diary.sessions()) == []


@pytest.mark.parametrize("used", [True, False])
def test_a_diary_that_was_replaced_is_left_without_our_log(
    diary: Diary, path: Path, other: Path, reports: list[str], *, used: bool
) -> None:
    session_id = ended(diary)
    before = other.read_bytes()
    other.replace(path)
    if used:
        assert [session.id for session in diary.sessions()] == [OLD.id]
        with pytest.raises(Problem, match="no session"):
            diary.session(session_id)
    diary.close()
    assert [file.name for file in path.parent.glob("diary.db*")] == ["diary.db"]
    assert path.read_bytes() == before
    assert len(reports) == 1
    (copy,) = (path.parent / "backups").glob("diary-replaced-*.db")
    assert str(copy) in reports[0]
    with Diary.open(copy) as ours:
        assert len(ours.record(session_id).reps) == 5


def test_routines_are_read_from_the_file_that_is_there_now(diary: Diary, path: Path, other: Path) -> None:
    perform(diary)
    assert next(diary.sessions()).routine == PAIR.routine
    with Diary.open(other) as changed:
        changed.merge([])
        with changed._database.writing() as connection:  # noqa: SLF001 - another routine of the same number
            connection.execute("UPDATE routines SET data = replace(data, '\"Pair\"', '\"Other\"')")
    other.replace(path)
    assert next(diary.sessions()).routine.name == "Other"


def test_a_copy_written_over_the_diary_is_used(
    diary: Diary, path: Path, other: Path, reports: list[str]
) -> None:
    import_sessions(diary, (replace(OLD, id=str(number)) for number in range(300)))
    diary._database.checkpoint()  # noqa: SLF001 - our log no longer holds every page
    ended(diary)
    before = other.read_bytes()
    path.write_bytes(before)
    assert [session.id for session in diary.sessions()] == [OLD.id]
    assert len(reports) == 1
    assert f"Another program wrote over the diary {path}" in reports[0]
    diary.close()
    assert path.read_bytes() == before


def test_the_log_of_a_diary_written_over_is_copied_aside(
    diary: Diary, path: Path, other: Path, reports: list[str]
) -> None:
    import_sessions(diary, (replace(OLD, id=str(number)) for number in range(300)))
    diary._database.checkpoint()  # noqa: SLF001 - our log no longer holds every page
    ended(diary)
    log = path.with_name("diary.db-wal").read_bytes()
    path.write_bytes(other.read_bytes())
    list(diary.sessions())
    (aside,) = path.parent.glob("diary-log-*.db-wal")
    assert aside.read_bytes() == log
    assert str(aside) in reports[0]


def test_rubbish_written_over_the_diary_is_set_aside(diary: Diary, path: Path) -> None:
    ended(diary)
    rubbish = b"half of a file from a cloud" * 1000
    path.write_bytes(rubbish)
    with pytest.raises(DiaryDamaged):
        list(diary.sessions())
    assert list(diary.sessions()) == []
    session_id = perform(diary)
    diary.close()
    with Diary.open(path) as again:
        assert len(again.record(session_id).reps) == 5


def test_what_other_processes_write_is_no_reason_to_report(
    diary: Diary, path: Path, reports: list[str]
) -> None:
    session_id = ended(diary)
    for _ in range(3):
        with Diary.open(path) as second:  # at its end the log may go into the file
            describe(second, session_id, notes="x" * 100_000)
            second._database.checkpoint()  # noqa: SLF001 - as SQLite does when the log is large
        assert diary.session(session_id).notes == "x" * 100_000
    assert reports == []


def test_rubbish_that_replaces_the_diary_is_set_aside(
    diary: Diary, path: Path, tmp_path: Path, reports: list[str]
) -> None:
    session_id = ended(diary)
    rubbish = tmp_path / "rubbish"
    rubbish.write_bytes(b"half of a file from a cloud" * 1000)
    rubbish.replace(path)
    assert [session.id for session in diary.sessions()] == [session_id]
    assert len(reports) == 1
    assert "is damaged" in reports[0]
    (aside,) = path.parent.glob("diary-damaged-*.db")
    assert aside.read_bytes().startswith(b"half of a file")
    diary.close()
    with Diary.open(path) as again:
        assert len(again.record(session_id).reps) == 5


@pytest.fixture
def damaged(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Diary]:
    """Yield an open diary with damage in it, of which nobody knows yet."""
    monkeypatch.setattr(connection, "CHECKED_BYTES", 0)
    monkeypatch.setattr(whole, "CHECKED_BYTES", 0)  # as for a diary too large to check when opened
    with Diary.open(path) as diary:
        ended(diary)
    spoil(path, "sets")
    with Diary.open(path) as diary:
        yield diary


def test_a_whole_file_in_place_of_a_damaged_one_is_used(damaged: Diary, path: Path, other: Path) -> None:
    other.replace(path)
    assert [session.id for session in damaged.sessions()] == [OLD.id]
    assert len(list((path.parent / "backups").glob("diary-replaced-*.db"))) == 1
    assert list(path.parent.glob("diary-damaged-*")) == []


def test_a_damaged_diary_that_was_deleted_is_set_aside(damaged: Diary, path: Path) -> None:
    before = path.read_bytes()
    path.unlink()
    with pytest.raises(DiaryDamaged) as caught:
        list(damaged.sessions())
    assert caught.value.set_aside.read_bytes()[100:] == before[100:]  # but for the header
    assert list(damaged.sessions()) == []


def test_damage_in_a_deleted_diary_is_reported(
    damaged: Diary, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reports: list[Text | Problem] = []
    damaged.report_to(reports.append)
    monkeypatch.undo()  # from now on damage is found when the diary is opened
    path.unlink()
    damaged.check_file()
    assert [type(report) for report in reports] == [DiaryDamaged]
    assert list(damaged.sessions()) == []


def test_a_newer_diary_that_replaces_ours_stays_unchanged(diary: Diary, path: Path, other: Path) -> None:
    ended(diary)
    with sqlite3.connect(other) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    before = other.read_bytes()
    older = path.with_name("older.db")
    diary.copy_to(older)
    other.replace(path)
    for _ in range(2):
        with pytest.raises(Problem, match="newer version"):
            list(diary.sessions())
    assert path.read_bytes() == before
    assert len(list((path.parent / "backups").glob("diary-replaced-*.db"))) == 1
    older.replace(path)
    assert len(list(diary.sessions())) == 1


@pytest.mark.parametrize("remove", [delete_file, delete_folder])
def test_a_second_connection_uses_the_file_written_again(
    diary: Diary, path: Path, reports: list[str], remove: Callable[[Path], None]
) -> None:
    second = diary.second_connection(BUSY_S)
    session_id = perform(diary)
    remove(path)
    for _ in range(2):
        with second.writing() as connection:
            connection.execute("UPDATE sessions SET effort = coalesce(effort, 0) + 1")
        assert diary.session(session_id).effort is not None
        describe(diary, session_id, notes="n")
    assert len(reports) == 1
    assert diary.session(session_id).effort == 2
    second.close()
    diary.close()
    assert [file.name for file in path.parent.glob("diary.db*")] == ["diary.db"]


def test_a_second_connection_opens_no_file_that_replaced_ours(diary: Diary, path: Path, other: Path) -> None:
    session_id = ended(diary)
    other.replace(path)
    with pytest.raises(Problem, match="another program replaced or deleted it"):
        diary.second_connection(BUSY_S)
    assert [session.id for session in diary.sessions()] == [OLD.id]
    (copy,) = (path.parent / "backups").glob("diary-replaced-*.db")
    with Diary.open(copy) as ours:
        assert len(ours.record(session_id).reps) == 5
    diary.second_connection(BUSY_S).close()


def test_a_restored_backup_is_no_file_of_another_program(
    diary: Diary, path: Path, other: Path, reports: list[str]
) -> None:
    ended(diary)
    diary.restore(other)
    assert [session.id for session in diary.sessions()] == [OLD.id]
    diary.close()
    assert reports == []
    assert list((path.parent / "backups").glob("diary-replaced-*.db")) == []


def test_a_restored_diary_is_opened_later_if_it_must_be(diary: Diary, path: Path, other: Path) -> None:
    ended(diary)
    away = path.with_name("away.db")

    def restore_and_hide(job: Callable[[Callable[[int], None]], Path | None]) -> Path | None:
        replaced = job(no_progress)
        path.rename(away)
        path.mkdir()
        return replaced

    with pytest.raises(Problem, match="it is a folder"):
        diary.restore(other, restore_and_hide)
    path.rmdir()
    away.rename(path)
    assert [session.id for session in diary.sessions()] == [OLD.id]


def block_folder(path: Path) -> None:
    """Put a file where the folder of the diary was."""
    shutil.rmtree(path.parent)
    path.parent.write_text("x")


def test_a_diary_that_cannot_be_written_again_is_copied(diary: Diary, path: Path, tmp_path: Path) -> None:
    session_id = perform(diary, reps=3)
    block_folder(path)
    lost = diary.lost
    assert lost is not None
    assert "was deleted or moved while it was open, and cannot be saved there again" in lost.line
    assert str(path.parent) in lost.line
    diary.save_open_file(tmp_path / "copy.db")
    with Diary.open(tmp_path / "copy.db") as copy:
        assert len(copy.record(session_id).reps) == 3


def test_a_diary_in_its_place_is_not_lost(diary: Diary, path: Path) -> None:
    perform(diary, reps=3)
    assert diary.lost is None
    delete_folder(path)
    assert diary.lost is None
    assert path.exists()


def test_a_closed_diary_cannot_be_used(tmp_path: Path) -> None:
    diary = Diary.open(tmp_path / "diary.db")
    diary.close()
    with pytest.raises(Problem, match="cannot be used: it is not open just now"):
        diary.unfinished()
