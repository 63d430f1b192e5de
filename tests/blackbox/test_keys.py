"""A session controlled by keys alone: pause, resume, back, skip, stop, and stop because of pain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.blackbox.person import exported

if TYPE_CHECKING:
    from pathlib import Path

    from tests.blackbox.person import Person


def test_space_pauses_and_resumes(person: Person, slow: Path) -> None:
    person.opens_first_time("--routine", str(slow))
    person.begins()
    person.types("space")
    person.finds("Resume")
    assert person.misses("Pause")
    since = len(person.reader.events)
    left = person.reads("countdown")
    person.shows("7-paused")
    person.types("space")
    person.finds("Pause")
    person.awaits("phase", "LIFT", since)
    counted = [heard.text for heard in person.hears("countdown", since)]
    assert counted[counted.index("10") - 1] == "1", "the pause must not have swallowed the countdown"
    assert int(left) <= 3


def test_arrows_skip_and_go_back(person: Person, slow: Path) -> None:
    person.opens_first_time("--routine", str(slow))
    person.begins()
    for word in ("LIFT", "FLEX", "HOLD"):
        person.types("Right")
        person.awaits("phase", word)
    assert person.reads("countdown") == "30"
    person.awaits("countdown", "29")
    person.types("Left")
    person.awaits("countdown", "30")
    assert person.reads("phase") == "HOLD"
    person.types("Left")
    person.awaits("phase", "FLEX", len(person.reader.events))
    assert person.reads("count") == "Rep 1 of 2 · Set 1 of 1"
    for word in ("HOLD", "EXTEND", "LIFT"):  # one at a time: keys within a millisecond count as one held down
        person.types("Right")
        person.awaits("phase", word)
    person.awaits("count", "Rep 2 of 2 · Set 1 of 1")


def test_a_bare_enter_on_today_starts(person: Person, slow: Path) -> None:
    person.opens_first_time("--routine", str(slow))
    person.types("Return")
    person.finds("Stop – pain")
    person.follows()
    assert person.reads("phase") == "GET READY"


def test_p_stops_at_once_and_saves_what_was_done(person: Person, slow: Path, tmp_path: Path) -> None:
    person.opens_first_time("--routine", str(slow))
    person.begins()
    person.types("Right", "Right")
    person.awaits("phase", "FLEX")
    person.types("p")
    person.finds("Finish")
    person.shows("8-pain")
    person.presses("Finish")
    person.finds("Start")
    person.leaves()
    (session,) = exported(person.data, tmp_path / "diary.json")["sessions"]
    assert session["stop_reason"] == "pain"


def test_escape_asks_before_it_stops(person: Person, slow: Path, tmp_path: Path) -> None:
    person.opens_first_time("--routine", str(slow))
    person.begins()
    person.types("Right")
    person.awaits("phase", "LIFT")
    person.types("Escape")
    person.finds("Resume")
    person.shows("9-stop-asks")
    person.types("Escape")
    person.finds("Pause")
    assert person.misses("Finish")
    person.types("Escape")
    person.finds("Resume")
    person.presses("Stop")
    person.finds("Finish")
    person.leaves()
    (session,) = exported(person.data, tmp_path / "diary.json")["sessions"]
    assert session["stop_reason"] == "stopped"
