"""Logging: private rotating files, repetitions counted, --debug."""

from __future__ import annotations

import logging
import os
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from coach import __version__
from coach.base import log, log_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VERSIONS = f"INFO coach: Interval Coach {__version__}, Python "
LOGGER = logging.getLogger("coach.test")


class Clock:
    """A clock in seconds that a test moves."""

    now = 0.0

    def read(self) -> float:
        """Return the present time."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path, clock: Clock) -> Iterator[Path]:
    """Log into a folder until the test ends."""
    log.start(tmp_path / "data" / "logs", clock=clock.read)
    yield tmp_path / "data" / "logs"
    log.stop()


def lines(folder: Path) -> list[str]:
    """Return the lines of the newest file, without their times and the line of versions."""
    found = [line.partition(" ")[2] for line in (folder / log.FILE).read_text("utf-8").splitlines()]
    return [line for line in found if not line.startswith(VERSIONS)]


def fail(number: int) -> None:
    """Log an error that is raised here."""
    try:
        int(f"x{number}")
    except ValueError:
        LOGGER.exception("Unexpected error")


def test_nothing_is_created_before_the_first_record(folder: Path) -> None:
    LOGGER.debug("details")
    assert not folder.parent.exists()


def test_a_record_is_a_line_with_time_level_and_name(folder: Path) -> None:
    LOGGER.warning("Audio buffer underrun on %s", "Headphones")
    first, line = (folder / log.FILE).read_text("utf-8").splitlines()
    assert VERSIONS in first
    assert line[:19].replace("-", "").replace(":", "").replace("T", "").isdigit()
    assert line[19:] == "Z WARNING coach.test: Audio buffer underrun on Headphones"


def test_a_report_names_the_log_file(folder: Path) -> None:
    fail(1)
    found = log.unexpected(RuntimeError("the moon")).line
    assert found == f"Something went wrong (RuntimeError: the moon). Details are in {folder / log.FILE}."


@pytest.mark.skipif(os.name != "posix", reason="modes as POSIX has them")
def test_only_the_owner_can_read_the_log(folder: Path) -> None:
    LOGGER.info("private")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / log.FILE).stat().st_mode) == 0o600


def test_files_rotate(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "MOST_BYTES", 300)
    for number in range(20):
        LOGGER.info("a line of a certain length, number %s", number)
    assert sorted(file.name for file in folder.iterdir()) == [
        "coach.log",
        *(f"coach.log.{age}" for age in range(1, log.OLDER_FILES + 1)),
    ]
    assert all(file.stat().st_size <= 300 for file in folder.iterdir())
    assert lines(folder)[-1].endswith("number 19")


def test_a_repeated_error_is_written_once_then_counted(folder: Path, clock: Clock) -> None:
    for number in range(1800):
        clock.now = number / 30
        fail(number)
    assert sum("Traceback" in line for line in (folder / log.FILE).read_text("utf-8").splitlines()) == 1
    clock.now = 60.0
    fail(1800)
    assert lines(folder)[-1] == "ERROR coach.test: Repeated 1799 times in 60 s: Unexpected error (ValueError)"
    clock.now = 61.0
    fail(1801)
    log.stop()
    assert lines(folder)[-1] == "ERROR coach.test: Repeated 2 times in 1 s: Unexpected error (ValueError)"


def test_an_error_that_comes_back_later_is_written_again(folder: Path, clock: Clock) -> None:
    fail(1)
    clock.now = 61.0
    fail(2)
    text = (folder / log.FILE).read_text("utf-8")
    assert text.count("Traceback") == 2
    assert "Repeated" not in text


def test_different_records_are_all_written(folder: Path) -> None:
    for number in range(3):
        LOGGER.info("number %s", number)
    assert len(lines(folder)) == 3


def test_debug_writes_to_standard_error_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log.start(tmp_path, debug=True)
    LOGGER.debug("details")
    log.stop()
    assert capsys.readouterr().err.endswith(" DEBUG coach.test: details\n")
    assert lines(tmp_path) == ["DEBUG coach.test: details"]


def test_debug_works_without_standard_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    log.start(tmp_path, debug=True)
    LOGGER.debug("details")
    log.stop()
    assert lines(tmp_path) == ["DEBUG coach.test: details"]


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    log.start(tmp_path / "file" / "logs")
    LOGGER.error("lost")
    assert log.unexpected(KeyError("x")).line == "Something went wrong (KeyError: 'x')."
    log.stop()
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device that is always full")  # noqa: PTH110
def test_a_full_disk_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(log_file, "opened_for_owner", lambda _path, flags: os.open("/dev/full", flags))
    log.start(tmp_path)
    LOGGER.error("lost")
    log.stop()
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(os.name != "posix", reason="links and modes as POSIX has them")
def test_logs_do_not_follow_links(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")
    for name in (log.FILE, log.CRASHES):
        (tmp_path / name).symlink_to(tmp_path / "mine")
    (tmp_path / "linked").symlink_to(tmp_path, target_is_directory=True)
    for folder in (tmp_path, tmp_path / "linked"):
        log.start(folder)
        LOGGER.error("lost")
        log.stop()
        log.record_crashes(folder)
    assert (tmp_path / "mine").read_text() == "mine"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes")
def test_a_pipe_that_nothing_reads_does_not_stop_the_start(tmp_path: Path) -> None:
    for name in (log.FILE, log.CRASHES):
        os.mkfifo(tmp_path / name)
    program = (
        "import logging, sys; from pathlib import Path; from coach.base import log;"
        " folder = Path(sys.argv[1]); log.record_crashes(folder); log.start(folder);"
        " logging.getLogger('coach').error('lost'); log.stop()"
    )
    command = [sys.executable, "-c", program, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(os.name != "posix", reason="signals and modes as POSIX has them")
def test_a_crash_leaves_its_stack_in_a_private_file(tmp_path: Path) -> None:
    program = (
        "import os, signal, sys; from pathlib import Path; from coach.base import log;"
        " log.record_crashes(Path(sys.argv[1])); os.kill(os.getpid(), signal.SIGSEGV)"
    )
    folder = tmp_path / "data" / "logs"
    done = subprocess.run([sys.executable, "-c", program, str(folder)], check=False)
    assert done.returncode < 0
    assert "Segmentation fault" in (folder / log.CRASHES).read_text("utf-8")
    assert stat.S_IMODE((folder / log.CRASHES).stat().st_mode) == 0o600
