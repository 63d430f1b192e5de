"""The program as Orca tells it: every page by keys alone, with what is said kept in `test-output/orca.txt`.

Run by `python3 packaging/dev.py orca`, not by the suite. The tests share one program and follow each other.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.blackbox.person import WORDS, Person, score_of
from tests.helpers.atspi import CHANGES, NAMED, GoneError, ScreenReader
from tests.helpers.desktop import PICTURES, Desktop
from tests.helpers.orca import Orca
from tests.screen_reader.walker import Walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.helpers.atspi import Node

ROUTINE = """\
schema = 1
name = "Short"
legs = "both"
first_leg = "left"
sets = 1
reps = 2
[seconds]
prepare = 10
lift = 2
flex = 2
hold = 1
extend = 3
switch = 8
rest = 0
"""

FIELDS = {"spin button", "slider"}
"""Roles of the fields that hold a number."""


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walk]:
    """Open the program for the first time, and hear what it says."""
    folder = tmp_path_factory.mktemp("orca")
    routine = folder / "short.toml"
    routine.write_text(ROUTINE, encoding="utf-8")
    with (
        Desktop() as desktop,
        Orca(desktop, folder / "speech") as orca,
        # Nobody else may listen for announcements: the program asks who does.
        ScreenReader(desktop.env["DBUS_SESSION_BUS_ADDRESS"], (NAMED, *CHANGES)) as reader,
    ):
        person = Person(desktop, reader, folder / "data")
        # Orca asks about widgets that are gone, and Qt says so each time: more than a pipe holds.
        person.env["QT_LOGGING_RULES"] = "qt.accessibility.*=false"
        orca.note("opens the program")
        person.opens("--routine", str(routine))
        try:
            yield Walk(orca, person, routine)
        finally:
            PICTURES.mkdir(exist_ok=True)
            (PICTURES / "orca.txt").write_text(orca.report(), encoding="utf-8")
            shutil.copy(folder / "speech" / "debug.txt", PICTURES / "orca-debug.txt")


def test_the_safety_information_is_read_first(walk: Walk) -> None:
    said = " ".join(walk.orca.finishes(1))
    assert "Continue push button" in said
    assert "had surgery recently" in said
    assert "Stop at once if you feel chest pain" in said
    assert "Start push button" in walk.press("Return")


@pytest.mark.parametrize(
    ("key", "name"), [("2", "Progress"), ("3", "Routines"), ("4", "Settings"), ("1", "Today")]
)
def test_tab_goes_round_each_page_and_says_each_stop(walk: Walk, key: str, name: str) -> None:
    assert name in walk.press(f"ctrl+{key}")
    for stop in walk.stops():
        assert stop.said, f"nothing is said at a {stop.node.role} named {stop.node.name!r}"
        if stop.node.role in FIELDS:
            assert " to " in stop.said, f"no bounds: {stop.said!r}"


def test_each_phase_is_heard_once_and_before_it_is_over(walk: Walk) -> None:
    person, orca = walk.person, walk.orca
    walk.press("ctrl+1")
    orca.speaks_normally()
    since, events = orca.note("Return: a session"), len(person.reader.events)
    person.types("Return")
    person.follows()
    person.reader.wait(lambda: _button(person, "Finish"), "the end of the session", 90)
    ended_s = person.reader.events[-1].at_s
    shown = person.hears("phase", events)
    spans = score_of(person.data, str(walk.routine))["spans"]
    assert [one.text for one in shown] == [WORDS[span["kind"]] for span in spans]
    orca.finishes(since)
    said = [one for one in orca.spoken[since:] if one.text.startswith(tuple(WORDS.values()))]
    assert [one.text.split(".")[0] for one in said] == [one.text for one in shown]
    over = [*(one.at_s for one in shown[1:]), ended_s]
    late = [
        (one.text, one.at_s - label.at_s, end_s - label.at_s)
        for one, label, end_s in zip(said, shown, over, strict=True)
        if one.at_s >= end_s
    ]
    assert not late, "text, seconds until it was said, and the length of its phase"
    assert all(one.end_s is not None for one in said), "an announcement was cut off"


def test_the_end_of_a_session_is_told(walk: Walk) -> None:
    walk.orca.hears("Finish push button")
    walk.orca.hears("Well done. 4 reps")
    walk.orca.speaks_fast()


def test_every_field_after_a_session_says_what_it_is(walk: Walk) -> None:
    said = [stop.said for stop in walk.stops()]
    for name in ("Effort 0", "Pain after 0", "Note", "Set 1", "of 2", "Finish"):
        assert any(name in one for one in said), (name, said)


def test_a_chosen_pain_is_heard(walk: Walk) -> None:
    while "Pain after" not in walk.tab().said:
        pass
    assert "Pain after 7" in walk.press("7")
    assert "Pain after 10" in walk.press("End")
    assert "Pain after: no answer" in walk.press("Delete")
    walk.press("shift+Tab")


def test_the_position_is_announced(walk: Walk) -> None:
    walk.press("ctrl+1")
    walk.person.presses("Finish")
    walk.person.finds("Start")
    walk.press("Return")
    assert "Paused" in walk.press("space")
    said = walk.press("i")
    for part in ("Paused", "GET READY", "second", "NEXT: LEFT LEG", "Rep 1 of 2", "Set 1 of 1", "left"):
        assert part in said


def test_a_setting_changed_by_a_key_is_heard_once(walk: Walk) -> None:
    for text in ("Muted", "Sound on"):
        assert walk.press("m").split().count(text.split()[0]) == 1


def test_the_stop_question_is_read_and_keeps_the_focus(walk: Walk) -> None:
    said = walk.press("Escape")
    assert "Stop this session" in said
    first = walk.tab().node
    assert walk.tab().node != first
    assert walk.tab().node == first
    walk.press("Escape")


def test_a_stop_for_pain_says_so_and_asks(walk: Walk) -> None:
    said = walk.press("p")
    assert "Stopped because of pain" in said
    assert "Pain after" in said
    since = len(walk.orca.spoken)
    assert "Pain after 3" in walk.press("3")
    walk.orca.hears("Ease off", since)
    walk.person.presses("Finish")
    walk.person.finds("Start")


def test_the_charts_can_be_read(walk: Walk) -> None:
    walk.press("ctrl+2")
    for stop in walk.stops():
        if stop.node.role in {"image", "drawing area", "chart", "canvas"}:
            assert any(word.isdigit() for word in stop.said.replace(".", " ").split()), stop.said


def test_the_help_is_read_with_its_keys(walk: Walk) -> None:
    said = walk.press("F1")
    for text in ("Esc: Stop", "I: Announce the position", "Lift one foot", "Version"):
        assert text in said
    assert walk.press("Escape")


def _button(person: Person, name: str) -> Node | None:
    """Return the button of this name, if it is on screen and enabled."""
    try:
        return person.reader.find(person.program, name)
    except GoneError:
        return None
