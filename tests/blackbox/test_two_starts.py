"""The program is started again while its window is open: there is one window for each data folder."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.blackbox.person import coach, exported, output_of
from tests.helpers.desktop import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.blackbox.person import Person


def _starts_again(person: Person, *args: str, **env: str) -> tuple[int, str, str]:
    """Start the program once more on the same data; return its exit code, output and errors."""
    process = person.desktop.coach("--data-dir", str(person.data), *args, env=env)
    out, error = process.communicate(timeout=30)
    return process.returncode, out, error


def _waits_to_be_reachable(person: Person) -> None:
    """Wait until the window listens, which it does a little after it is shown."""
    person.reader.wait(lambda: "interval-coach" in _lock(person) or None, "the window to listen")


def _lock(person: Person) -> str:
    return (person.data / "coach.lock").read_text("utf-8")


def _is_active(person: Person) -> bool:
    return any("active" in window.states for window in person.program.children)


def _waits_for(person: Person, words: str) -> None:
    person.reader.wait(
        lambda: any(words in node.name for node in person.program.walk()) or None, f"the words {words!r}"
    )


def test_a_second_start_shows_its_routine_in_the_window(person: Person, tmp_path: Path, slow: Path) -> None:
    person.opens_first_time()
    assert _starts_again(person, "--routine", "Long hold") == (0, "", "")
    _waits_for(person, "hold 5")
    person.goes("Progress")
    (tmp_path / "here").mkdir()
    slow.rename(tmp_path / "here" / "slow.toml")
    process = person.desktop.start(
        *(sys.executable, "-m", "coach", "--data-dir", str(person.data), "--routine", "slow.toml"),
        cwd=tmp_path / "here",
        env={"PYTHONPATH": str(ROOT)},
    )
    assert process.communicate(timeout=30) == ("", "")
    assert process.returncode == 0
    _waits_for(person, "hold 30")
    person.leaves()


def test_a_second_start_raises_a_minimised_window(person: Person, tmp_path: Path) -> None:
    person.opens_first_time()
    minimise = ["xdotool", "getactivewindow", "windowminimize"]
    subprocess.run(minimise, env=person.desktop.env, check=True, timeout=20)
    person.reader.wait(lambda: not _is_active(person) or None, "the window to go")
    (tmp_path / "link").symlink_to(person.data)
    process = person.desktop.coach(env={"COACH_DATA_DIR": str(tmp_path / "link")})
    assert process.communicate(timeout=30) == ("", "")
    person.reader.wait(lambda: _is_active(person) or None, "the window to return")
    person.leaves()


def test_a_second_start_leaves_a_session_alone(person: Person, short: Path, tmp_path: Path) -> None:
    person.opens_first_time("--routine", str(short))
    person.begins()
    person.awaits("phase", "LIFT")
    assert _starts_again(person, "--routine", "Long hold") == (0, "", "")
    _waits_for(person, "Interval Coach is already open. This session goes on")
    person.shows("12-second-start")
    assert len(person.reader.programs()) == 1
    person.presses("Finish")
    person.finds("Start")
    assert any("hold 0.5" in node.name for node in person.program.walk())
    person.leaves()
    (session,) = exported(person.data, tmp_path / "done.json")["sessions"]
    assert sum(done["paced"] for done in session["sets"]) == 4
    assert session["stop_reason"] == "finished"


def test_after_a_kill_the_next_start_opens_a_window(person: Person) -> None:
    person.opens_first_time()
    _waits_to_be_reachable(person)
    assert person.process is not None
    person.process.kill()
    person.ended(-9)
    person.opens()
    person.finds("Start")
    assert _starts_again(person) == (0, "", "")
    person.leaves()


def test_of_two_starts_at_once_one_window_stays(person: Person) -> None:
    both = [person.desktop.coach("--data-dir", str(person.data)) for _ in range(2)]
    person.reader.wait(
        lambda: any(process.poll() is not None for process in both) or None, "one start to end", 30
    )
    (ended,) = [process for process in both if process.poll() is not None]
    (person.process,) = [process for process in both if process is not ended]
    assert ended.communicate() == ("", "")
    assert ended.returncode == 0
    person.program = person.reader.program()
    person.presses("Continue")
    person.finds("Start")
    person.leaves()


def test_a_window_that_hangs_is_reported_in_one_line(person: Person) -> None:
    person.opens_first_time()
    _waits_to_be_reachable(person)
    assert person.process is not None
    before = {path: path.stat().st_mtime_ns for path in person.data.rglob("*")}
    person.process.send_signal(signal.SIGSTOP)
    code, out, error = _starts_again(person, QT_QPA_PLATFORM="offscreen")  # where no box can ask
    person.process.send_signal(signal.SIGCONT)
    assert (code, out) == (1, "")
    assert error.count("\n") == 1
    assert "is already running" in error
    assert "does not answer" in error
    assert {path: path.stat().st_mtime_ns for path in person.data.rglob("*")} == before
    assert not person.misses("Start")
    person.process.kill()  # Qt prints that the screen reader did not answer the stopped window


def test_commands_work_beside_an_open_window(person: Person, short: Path, tmp_path: Path) -> None:
    person.opens_first_time("--routine", str(short))
    person.begins()
    person.presses("Finish")
    person.finds("Start")
    diary = exported(person.data, tmp_path / "one.json")
    output_of(person.data, "backup", str(tmp_path / "one.db"))
    assert output_of(person.data, "import", str(tmp_path / "one.json")).startswith("0 new, 0 changed, 1 here")
    output_of(person.data, "routines", "add", str(short))
    refused = coach(person.data, "restore", str(tmp_path / "one.db"))
    assert refused.returncode == 1
    assert "Another program is using the diary" in refused.stderr
    person.goes("Routines")
    _waits_for(person, "Short")
    person.leaves()
    assert exported(person.data, tmp_path / "two.json") == diary
    output_of(person.data, "restore", str(tmp_path / "one.db"))
