"""The program is killed in a session: what was done is saved, and the session is offered again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.blackbox.person import exported

if TYPE_CHECKING:
    from pathlib import Path

    from tests.blackbox.person import Person


def _cut_off(person: Person, routine: Path) -> None:
    """Kill the program in the second repetition of the left leg."""
    person.opens_first_time("--routine", str(routine))
    person.begins()
    person.awaits("count", "Rep 2 of 2 · Set 1 of 1")
    assert person.process is not None
    person.process.kill()
    person.ended(-9)


def _paced(session: dict[str, Any]) -> dict[str, int]:
    return {done["leg"]: done["paced"] for done in session["sets"] if done["paced"]}


def test_an_interrupted_session_is_continued(person: Person, short: Path, tmp_path: Path) -> None:
    _cut_off(person, short)
    (session,) = exported(person.data, tmp_path / "cut.json")["sessions"]
    assert _paced(session) == {"left": 1}
    assert session["stop_reason"] is None

    person.opens()
    person.finds("Continue session")
    person.shows("10-unfinished")
    person.presses("Continue session")
    person.follows()
    assert person.reads("count") == "Rep 2 of 2 · Set 1 of 1"
    person.presses("Finish")
    person.finds("Start")
    person.leaves()
    (done,) = exported(person.data, tmp_path / "done.json")["sessions"]
    assert done["id"] == session["id"]
    assert _paced(done) == {"left": 2, "right": 2}
    assert done["stop_reason"] == "finished"


@pytest.mark.parametrize(("choice", "kept"), [("Save as it is", [{"left": 1}]), ("Discard", [])])
def test_an_interrupted_session_is_saved_or_discarded(
    person: Person, short: Path, tmp_path: Path, choice: str, kept: list[dict[str, int]]
) -> None:
    _cut_off(person, short)
    person.opens()
    person.presses(choice)
    person.reader.wait(lambda: person.misses(choice) or None, "the offer to go")
    person.leaves()
    assert [_paced(session) for session in exported(person.data, tmp_path / "kept.json")["sessions"]] == kept
    person.opens()
    person.finds("Start")
    assert person.misses("Continue session")


def test_closing_the_window_in_a_session_loses_nothing(person: Person, short: Path, tmp_path: Path) -> None:
    person.opens_first_time("--routine", str(short))
    person.begins()
    person.awaits("count", "Rep 2 of 2 · Set 1 of 1")
    person.leaves()
    (session,) = exported(person.data, tmp_path / "cut.json")["sessions"]
    assert _paced(session) == {"left": 1}
    person.opens()
    person.finds("Continue session")


def test_a_damaged_diary_is_set_aside_and_reported(person: Person) -> None:
    person.opens_first_time()
    person.leaves()
    diary = person.data / "diary.db"
    rubbish = b"no diary at all" * 1000
    diary.write_bytes(rubbish)
    person.opens()
    person.finds("Start")
    person.shows("11-damaged")
    kept = [path for path in person.data.rglob("*") if path.is_file() and path.read_bytes() == rubbish]
    assert len(kept) == 1
    assert any(kept[0].name in node.name for node in person.program.walk())
