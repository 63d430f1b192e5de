"""Atomic writing: the old file or the complete new one, never a part."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from coach.base.files import free_path, path_beside, write_beside
from coach.base.paths import ensure_data_dir, usable_data_dir
from coach.base.problems import Problem
from coach.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def unseen(tmp_path: Path) -> Path:
    """Return a folder of which the system does not say whether anything is in it, to any account."""
    return tmp_path / ("x" * 300)


def test_a_file_is_replaced_when_it_is_complete(tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    file.write_text("old")
    with write_beside(file) as stream:
        stream.write("ä\r\nb\n")
        stream.flush()
        assert file.read_text() == "old"
    assert file.read_bytes() == "ä\r\nb\n".encode()
    with write_beside(str(file), "wb") as raw:
        raw.write(b"\x00\xff")
    assert file.read_bytes() == b"\x00\xff"
    assert list(tmp_path.iterdir()) == [file]


def test_after_an_error_the_old_file_is_unchanged(tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    file.write_text("old")

    def fail() -> None:
        with write_beside(file) as stream:
            stream.write("half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_writer_gets_a_path_with_the_same_suffix(tmp_path: Path) -> None:
    with path_beside(tmp_path / "chart.png") as beside:
        assert (beside.suffix, beside.parent) == (".png", tmp_path)
        beside.write_bytes(b"png")
    assert (tmp_path / "chart.png").read_bytes() == b"png"


def test_writing_nothing_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="cannot be written"), path_beside(tmp_path / "out.png"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_an_error_with_another_file_passes_through(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), write_beside(tmp_path / "out.csv") as stream:
        stream.write((tmp_path / "missing").read_text())


def test_a_file_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="it is a folder"), write_beside(tmp_path):
        pass
    with (
        pytest.raises(Problem, match=r"there is no such file or folder\."),
        write_beside(tmp_path / "no" / "out.csv"),
    ):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="links and modes as POSIX has them")
def test_a_link_is_followed_and_the_mode_preserved(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    file = tmp_path / "real" / "settings.toml"
    file.write_text("old")
    file.chmod(0o640)
    link = tmp_path / "settings.toml"
    link.symlink_to(file)
    with write_beside(link) as stream:
        stream.write("new")
    assert link.is_symlink()
    assert file.read_text() == "new"
    assert file.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="pipes as POSIX has them")
def test_a_pipe_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Problem, match="not a regular file"), write_beside(tmp_path / "pipe"):
        pass
    assert (tmp_path / "pipe").is_fifo()


def modes(folder: Path) -> set[tuple[str, str]]:
    """Return the kind and mode of a folder and of everything in it."""
    found = [path.lstat().st_mode for path in (folder, *folder.rglob("*"))]
    return {("folder" if stat.S_ISDIR(mode) else "file", oct(stat.S_IMODE(mode))) for mode in found}


PRIVATE = {("folder", "0o700"), ("file", "0o600")}


@pytest.mark.skipif(os.name != "posix", reason="modes as POSIX has them")
@pytest.mark.parametrize("mask", [0, 0o022])
def test_everything_written_is_private(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        data = ["--data-dir", str(tmp_path / "data")]
        (tmp_path / "mine.toml").write_text('schema = 1\nname = "Mine"\n')
        assert main([*data, "routines", "add", str(tmp_path / "mine.toml")]) == 0
        assert main([*data, "backup", str(tmp_path / "data" / "backups" / "copy.db")]) == 1  # no folder yet
        (tmp_path / "data" / "backups").mkdir()
        for out in (tmp_path / "data" / "out.csv", tmp_path / "out.csv"):
            assert main([*data, "export", "csv", str(out)]) == 0
        assert main([*data, "backup", str(tmp_path / "data" / "backups" / "copy.db")]) == 0
        assert os.umask(mask) == mask
    finally:
        os.umask(before)
    assert modes(tmp_path / "data") == PRIVATE
    assert stat.S_IMODE((tmp_path / "out.csv").stat().st_mode) == 0o600


@pytest.mark.skipif(os.name != "posix", reason="modes as POSIX has them")
def test_files_of_version_0_1_are_made_private(tmp_path: Path) -> None:
    data = tmp_path / "data"
    for folder in (data, data / "backups", data / "routines", data / "photos"):
        folder.mkdir(mode=0o755)
    ours = ["diary.db", "diary.db-wal", "settings.toml", "errors.log", "backups/a.db", "routines/a.toml"]
    (tmp_path / "linked.toml").touch(0o644)
    (data / "routines" / "linked.toml").symlink_to(tmp_path / "linked.toml")
    for name in (*ours, "other.txt", "photos/a.png"):
        (data / name).touch(0o644)
        (data / name).chmod(0o644)
    ensure_data_dir(data)
    assert {stat.S_IMODE((data / name).stat().st_mode) for name in ours} == {0o600}
    assert {stat.S_IMODE((data / name).stat().st_mode) for name in ("", "backups", "routines")} == {0o700}
    for path in (data / "other.txt", data / "photos" / "a.png", tmp_path / "linked.toml"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o644


@pytest.mark.skipif(os.name != "posix", reason="kills as POSIX has them")
def test_what_a_killed_run_left_is_removed_at_start(tmp_path: Path) -> None:
    kill_while_writing(tmp_path / "diary.db")
    kill_while_writing(tmp_path / "backups" / "diary-daily-20260101.db")
    old = [tmp_path / ".diary-0123abcd.db", tmp_path / "routines" / ".mine-0123abcd.toml"]
    new = tmp_path / ".settings-0123abcd.toml"
    kept = [tmp_path / "routines" / ".order", tmp_path / ".note", new]
    for path in (*old, *kept):
        path.parent.mkdir(exist_ok=True)
        path.touch()
    for path in old:
        os.utime(path, (1, 1))
    assert len(list(tmp_path.rglob(".coach-*"))) == 4
    ensure_data_dir(tmp_path)
    assert set(tmp_path.rglob(".*")) == set(kept)


@pytest.mark.skipif(os.name != "posix", reason="kills as POSIX has them")
@pytest.mark.parametrize("target", ["old.db", "old"])
def test_what_a_killed_export_left_is_removed_at_the_next(tmp_path: Path, target: str) -> None:
    kill_while_writing(tmp_path / target)
    names = [".out-0123abcd.csv", ".other-0123abcd.csv", f".coach-out-{os.getppid()}-0123abcd.csv"]
    for name in names:
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (1, 1))
    with write_beside(tmp_path / "out.csv") as stream:
        stream.write("new")
    assert {path.name for path in tmp_path.iterdir()} == {"out.csv", *names[1:]}


def test_after_an_error_nothing_of_sqlite_is_left(tmp_path: Path) -> None:
    def fail() -> None:
        with path_beside(tmp_path / "copy.db") as beside:
            beside.touch()
            beside.with_name(f"{beside.name}-journal").touch()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
def test_a_command_that_is_ended_by_sigterm_leaves_nothing(tmp_path: Path) -> None:
    program = (
        "import os, signal, sys; from coach.base.files import write_beside\n"
        "from coach.cli.termination import ending_in_order\n"
        "with ending_in_order(), write_beside(sys.argv[1]) as stream:\n"
        "    stream.write('half'); os.kill(os.getpid(), signal.SIGTERM)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(tmp_path / "out.csv")], check=False)
    assert done.returncode == 128 + signal.SIGTERM
    assert list(tmp_path.iterdir()) == []


def kill_while_writing(target: Path) -> None:
    """Start a run that writes `target` with SQLite's journal beside it, and is killed; it began earlier."""
    target.parent.mkdir(exist_ok=True)
    program = (
        "import os, signal, sys; from coach.base.files import path_beside\n"
        "with path_beside(sys.argv[1]) as beside:\n"
        "    for path in (beside, beside.with_name(beside.name + '-journal')):\n"
        "        path.touch(); os.utime(path, (1, 1))\n"
        "    os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(target)], check=False)
    assert done.returncode < 0


def test_a_path_is_free_where_the_system_does_not_say(unseen: Path) -> None:
    assert free_path(unseen / "out.json") == unseen / "out.json"


def test_a_data_folder_that_the_system_hides_is_a_problem(unseen: Path) -> None:
    with pytest.raises(Problem, match="cannot be"):
        usable_data_dir(unseen)


@pytest.mark.skipif(sys.platform != "linux", reason="needs setpriv")
@pytest.mark.parametrize("mode", [0o000, 0o400, 0o600])
def test_a_data_folder_that_may_not_be_entered_is_a_problem(tmp_path: Path, mode: int) -> None:
    data = tmp_path / "data"
    for name in ("logs", "routines", "backups"):
        (data / name).mkdir(parents=True)
    (data / "settings.toml").write_text("muted = true\n")
    command = [sys.executable, "-m", "coach", "--data-dir", str(data), "routines"]
    if os.geteuid() == 0:  # without the rights that let the administrator enter any folder
        command = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", *command]
    data.chmod(mode)
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    finally:
        data.chmod(0o700)
    assert done.returncode == 1
    assert done.stderr.startswith(
        f"coach: The data folder {data} cannot be written to: there is no permission."
    )
