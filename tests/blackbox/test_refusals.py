"""Commands that cannot be carried out exit with 1, print one line, and change nothing on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.blackbox.person import coach

if TYPE_CHECKING:
    from pathlib import Path
    from subprocess import CompletedProcess

    from tests.blackbox.person import Person


def _refused(result: CompletedProcess[str], *words: str) -> None:
    """Check that exactly one line was printed, and that it contains `words`."""
    assert result.returncode == 1
    assert result.stdout == ""
    (line,) = result.stderr.splitlines()
    assert "Traceback" not in line
    for word in words:
        assert word in line


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("this is not TOML", ("broken.toml",)),
        ("schema = 1\nname = 'X'\nsets = 99\n", ("broken.toml", "sets", "99", "1 to 10")),
        ("schema = 1\nname = 'X'\nspeed = 2\n", ("broken.toml", "speed")),
        ("schema = 9\nname = 'X'\n", ("broken.toml", "schema", "9")),
        ("schema = 1\nname = 'X'\nreps = 'ten'\n", ("broken.toml", "reps", "ten")),
        ("\x00\xff", ("broken.toml",)),
    ],
)
def test_every_command_refuses_a_broken_routine(tmp_path: Path, text: str, words: tuple[str, ...]) -> None:
    data, broken = tmp_path / "data", tmp_path / "broken.toml"
    broken.write_bytes(text.encode("latin-1"))
    _refused(coach(data, "score", str(broken)), *words)
    _refused(coach(data, "routines", "add", str(broken)), *words)
    _refused(coach(data, "--routine", str(broken), QT_QPA_PLATFORM="offscreen"), *words)
    assert not [path for path in data.rglob("*.toml") if path.is_file()]


@pytest.mark.parametrize(
    "command",
    [("export", "csv", "{out}"), ("export", "json", "{out}"), ()],
)
def test_a_data_folder_that_is_a_file_is_refused(tmp_path: Path, command: tuple[str, ...]) -> None:
    data = tmp_path / "data"
    data.write_text("a letter", encoding="utf-8")
    before = _files(tmp_path)
    _refused(coach(data, *(part.format(out=tmp_path / "out") for part in command)), "data")
    assert _files(tmp_path) == before


def test_missing_routines_and_files_are_refused(tmp_path: Path) -> None:
    data = tmp_path / "data"
    _refused(coach(data, "score", "No such routine"), "No such routine")
    _refused(coach(data, "score", str(tmp_path / "none.toml")), "none.toml")
    _refused(coach(data, "export", "csv", str(tmp_path / "no" / "folder" / "out.csv")), "out.csv")


def test_wrong_usage_exits_with_2(tmp_path: Path) -> None:
    for command in (("dance",), ("score",), ("export", "papyrus", "out"), ("--loud",)):
        result = coach(tmp_path / "data", *command)
        assert result.returncode == 2, command
        (line,) = result.stderr.splitlines()
        assert "--help" in line


def test_a_window_without_a_display_is_refused(tmp_path: Path) -> None:
    _refused(coach(tmp_path / "data"), "display")


def test_a_box_says_why_the_window_does_not_open(person: Person) -> None:
    person.data.write_text("a letter", encoding="utf-8")
    person.opens()
    person.shows("60-start-folder")
    assert any(str(person.data) in node.name for node in person.program.walk())
    person.presses("Quit")
    assert person.process is not None
    out, error = person.process.communicate(timeout=20)
    assert (person.process.returncode, out) == (1, "")
    (line,) = error.splitlines()
    assert str(person.data) in line
