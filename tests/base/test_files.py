"""Atomic writing: the old file or the complete new one, never a part."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from coach.base.files import path_beside, write_beside
from coach.base.problems import Problem

if TYPE_CHECKING:
    from pathlib import Path


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
