"""Deleting all data: only our files go, all of them or none, also after a kill or a failure half-way."""

from __future__ import annotations

import errno
from datetime import date
from typing import TYPE_CHECKING

import pytest

from coach.base.folder_lock import FolderLock
from coach.base.problems import Problem
from coach.cli.main import main
from coach.core.routine import Routine
from coach.store.backup import write_daily
from coach.store.diary import Diary
from coach.store.erasing import MOVED, MOVING, erase, files_of, recover, recover_unused, save_last_copy
from coach.store.opening import How
from coach.store.routines import library_in
from tests.helpers.diaries import OLD, import_sessions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OTHERS = (
    "interval-coach-diary-2026-03-03.json",
    *("notes.txt", "diary.txt", "photo.db", "settings.toml.txt", "coach.lock", "people/ben/diary.db"),
    *("backups/mine.db", "backups/diary-2026-11-29.db", "routines/readme.txt", "logs/other.log"),
)
"""Files that are not ours, or not of this person; the lock is held by the running program."""

OURS = (
    *("diary-damaged-20260303-101112.db", "diary.db-wal-20260303-101112", "settings.toml.bad"),
    "interval-coach-diary-20260303-101112-2.db",
    *("settings.toml", "window.ini", "players.json", "errors.log", "reminder.txt"),
    "interval-coach-unsaved-20260303-101112.json",
    *("logs/coach.log", "logs/coach.log.2", "logs/crash.log", "routines/.order", "backups/.coach-x.db"),
)
"""Files that the program writes, beside diary, backup and routine."""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder with everything that the program writes, and files of others."""
    folder = tmp_path / "data"
    folder.mkdir()
    with Diary.open(folder / "diary.db") as diary:
        import_sessions(diary, [OLD])
    write_daily(folder / "diary.db", date(2026, 3, 3))
    library_in(folder).save(Routine("Mine"))
    for name in (*OURS, *OTHERS):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    return folder


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}


def contents(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in names(folder)}


def moves(fail_at: int) -> Iterator[None]:
    """Yield as often as files may be moved, then fail as a full disk does."""
    for _ in range(fail_at):
        yield
    raise OSError(errno.ENOSPC, "no space")


def test_all_our_files_go_and_nothing_else(data: Path) -> None:
    assert erase(data) == []
    assert names(data) == set(OTHERS)
    assert all((data / name).read_text() == name for name in OTHERS)


@pytest.mark.parametrize("fail_at", [0, 1, 7, 16])
def test_a_failure_half_way_changes_nothing(data: Path, fail_at: int) -> None:
    before, allowed = contents(data), moves(fail_at)

    def move(source: Path, target: Path) -> None:
        next(allowed)
        source.replace(target)

    with pytest.raises(Problem, match=r"Nothing was deleted: .* cannot be moved: the disk is full"):
        erase(data, move)
    assert contents(data) == before
    assert not (data / MOVING).exists()


@pytest.mark.parametrize("killed_at", [0, 3, 16])
def test_a_kill_while_files_are_moved_is_undone(data: Path, killed_at: int) -> None:
    before, allowed = contents(data), iter(range(killed_at))

    class Killed(BaseException):
        pass

    def move(source: Path, target: Path) -> None:
        if next(allowed, None) is None:
            raise Killed
        source.replace(target)

    with pytest.raises(Killed):
        erase(data, move)
    recover(data)
    assert contents(data) == before


def test_files_made_again_meanwhile_lie_beside_the_old(data: Path) -> None:
    before = {"diary.db": b"old", "diary.db-wal": b"log", "logs/crash.log": b"crash"}
    for name, content in before.items():
        (data / MOVING / name).parent.mkdir(parents=True, exist_ok=True)
        (data / MOVING / name).write_bytes(content)
        (data / name).unlink(missing_ok=True)
    (data / "diary.db").write_bytes(b"new")
    (data / "logs" / "crash.log").touch()
    recover(data)
    assert not (data / MOVING).exists()
    found = contents(data)
    assert [found["diary.db"], found["diary-2.db"], found["diary-2.db-wal"]] == [b"new", b"old", b"log"]
    assert found["logs/crash-2.log"] == b"crash"
    assert erase(data) == []
    assert names(data) == set(OTHERS)


def test_a_command_after_a_kill_reads_the_diary(data: Path, tmp_path: Path) -> None:
    (data / MOVING).mkdir()
    for name in ("diary.db", "backups"):
        (data / name).rename(data / MOVING / name)
    assert main(["--data-dir", str(data), "export", "csv", str(tmp_path / "sets.csv")]) == 0
    assert OLD.id in (tmp_path / "sets.csv").read_text()
    assert not (data / MOVING).exists()


def test_a_command_leaves_a_folder_that_is_in_use(data: Path) -> None:
    (data / MOVING).mkdir()
    (data / "diary.db").rename(data / MOVING / "diary.db")
    lock = FolderLock(data)
    lock.acquire()
    recover_unused(data)
    assert (data / MOVING / "diary.db").exists()
    lock.release()
    recover_unused(data)
    assert (data / "diary.db").exists()


def test_a_kill_while_files_are_deleted_is_finished(data: Path) -> None:
    (data / MOVED / "backups").mkdir(parents=True)
    for path in files_of(data)[:4]:
        path.replace(data / MOVED / path.name)
    recover(data)
    assert not (data / MOVED).exists()
    assert set(OTHERS) < names(data)


def test_a_link_goes_and_what_it_leads_to_is_named(data: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.db"
    (data / "diary.db").rename(elsewhere)
    (data / "diary.db").symlink_to(elsewhere)
    (notice,) = erase(data)
    assert str(elsewhere) in str(notice)
    assert elsewhere.exists()
    assert "diary.db" not in names(data)


def test_the_last_copy_can_be_restored_and_read(data: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy"
    with Diary.open(data / "diary.db") as diary:
        save_last_copy(data, target, diary.copy_to)
    erase(data)
    assert names(target) == {"diary.db", "settings.toml", "routines/mine.toml"}
    with Diary.open(data / "diary.db", how=How.NEW) as diary:
        diary.restore(target / "diary.db")
        assert diary.session(OLD.id) == OLD


def test_a_last_copy_that_fails_leaves_nothing(data: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with Diary.open(data / "diary.db") as diary:
        with pytest.raises(Problem):
            save_last_copy(data, tmp_path / "file" / "copy", diary.copy_to)

        def fail(_file: Path) -> None:
            raise OSError(errno.ENOSPC, "no space")

        with pytest.raises(Problem, match="last copy cannot be saved"):
            save_last_copy(data, tmp_path / "copy", fail)
    assert not (tmp_path / "copy").exists()
