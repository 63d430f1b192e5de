"""A folder that cannot hold the shared memory of SQLite's log, as on many shares, gets a rollback journal."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from coach.store.backup import restore, write_daily
from coach.store.diary import Diary
from tests.helpers.diaries import OLD, ended, import_sessions, perform
from tests.store.test_leftover_logs import kill_a_program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime


@pytest.fixture
def share(tmp_path: Path) -> Iterator[Path]:
    """Mount a file system without shared memory maps, and return its folder."""
    if not (shutil.which("bindfs") and Path("/dev/fuse").exists()):
        pytest.skip("needs the package bindfs, and the right to mount")
    behind, folder = tmp_path / "behind", tmp_path / "share"
    behind.mkdir()
    folder.mkdir()
    mount = ["bindfs", "--no-allow-other", "-o", "direct_io", str(behind), str(folder)]
    mounted = subprocess.run(mount, check=False, capture_output=True)
    if mounted.returncode:
        pytest.skip("this user may not mount")
    yield folder
    unmount = shutil.which("fusermount3") or "fusermount"
    subprocess.run([unmount, "-u", str(folder)], check=True)


def journal_mode(diary: Diary) -> str:
    with diary._database.reading() as connection:  # noqa: SLF001 - only the connection knows it
        return str(connection.execute("PRAGMA journal_mode").fetchone()[0])


def test_a_new_diary_on_a_share_can_be_used(share: Path, now: datetime) -> None:
    path = share / "diary.db"
    for count in (1, 2):
        with Diary.open(path, lambda: now) as diary:
            assert diary.read_only is None
            assert journal_mode(diary) == "delete"
            perform(diary)
            ended(diary)
            assert len(list(diary.sessions())) == 2 * count
    backup = write_daily(path, now.date())
    assert backup is not None
    assert restore(backup, path, lambda: now) is not None


def test_a_diary_that_moves_to_a_share_keeps_its_log(path: Path, share: Path, now: datetime) -> None:
    with Diary.open(path, lambda: now) as diary:
        import_sessions(diary, [OLD])
    kill_a_program(path)
    for side in ("", "-wal"):
        shutil.copyfile(f"{path}{side}", share / f"diary.db{side}")
    with Diary.open(share / "diary.db", lambda: now) as diary:
        assert diary.notices == []
        assert len(list(diary.sessions())) == 4
        ended(diary)
    shutil.copyfile(share / "diary.db", path)
    path.with_name("diary.db-wal").unlink()
    with Diary.open(path, lambda: now) as diary:  # back on a disk
        assert journal_mode(diary) == "wal"
        assert len(list(diary.sessions())) == 5
