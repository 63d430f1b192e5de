"""The lock of a data folder: one process holds it, until it ends, wherever the path to it leads."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from coach.base.folder_lock import FolderLock, Holder, host_name
from coach.base.paths import LOCK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HOLD = """
import sys
from pathlib import Path
from coach.base.folder_lock import FolderLock
lock = FolderLock(Path(sys.argv[1]))
assert lock.acquire()
lock.publish("a server")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def other(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Start another process that holds the lock of `tmp_path / "data"`."""
    (tmp_path / "data").mkdir()
    command = [sys.executable, "-c", HOLD, str(tmp_path / "data")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_one_process_at_a_time_holds_the_lock(tmp_path: Path, other: subprocess.Popen[str]) -> None:
    lock = FolderLock(tmp_path / "data")
    assert not lock.acquire()
    assert lock.unsupported is None
    assert lock.holder() == Holder(host_name(), other.pid, "a server")
    other.communicate("")
    assert lock.acquire()
    assert not FolderLock(tmp_path / "data").acquire()
    lock.release()
    assert FolderLock(tmp_path / "data").acquire()


def test_the_lock_ends_with_a_killed_process(tmp_path: Path, other: subprocess.Popen[str]) -> None:
    other.kill()
    other.wait()
    assert FolderLock(tmp_path / "data").acquire()


def test_a_copy_of_a_locked_folder_is_free(tmp_path: Path, other: subprocess.Popen[str]) -> None:
    assert other.poll() is None
    shutil.copytree(tmp_path / "data", tmp_path / "copy")
    assert FolderLock(tmp_path / "copy").acquire()


def test_every_path_to_the_folder_leads_to_its_lock(
    tmp_path: Path, other: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert other.poll() is None
    (tmp_path / "link").symlink_to(tmp_path / "data", target_is_directory=True)
    assert not FolderLock(tmp_path / "link").acquire()
    monkeypatch.chdir(tmp_path)
    assert not FolderLock((tmp_path / "data").relative_to(tmp_path)).acquire()


def test_a_lock_that_is_no_file_is_reported(tmp_path: Path) -> None:
    (tmp_path / LOCK).mkdir()
    lock = FolderLock(tmp_path)
    assert lock.acquire()
    assert str(lock.unsupported) == (
        "there is no permission" if sys.platform == "win32" else "it is a folder"  # Windows opens no folder
    )


@pytest.mark.skipif(os.name != "posix", reason="modes and links as POSIX has them")
def test_the_lock_is_private_and_no_link_is_followed(tmp_path: Path) -> None:
    assert FolderLock(tmp_path).acquire()
    assert stat.S_IMODE((tmp_path / LOCK).stat().st_mode) == 0o600
    (tmp_path / LOCK).unlink()
    (tmp_path / LOCK).symlink_to(tmp_path / "elsewhere")
    lock = FolderLock(tmp_path)
    assert lock.acquire()
    assert lock.unsupported is not None
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize("text", [b"", b"x", b"x\n7\n", b"x\ny\nz\n", b"x\n7\nz\nmore\n", b"\xff" * 9999])
def test_what_is_no_holder_is_nobody(tmp_path: Path, text: bytes) -> None:
    (tmp_path / LOCK).write_bytes(text)
    assert FolderLock(tmp_path).holder() == Holder()
