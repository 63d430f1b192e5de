"""The program as Orca tells it: every page by keys alone, with what is said kept in `test-output/orca.txt`.

Run by `python3 packaging/dev.py orca`, not by the suite. The tests share one program and follow each other.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.blackbox.person import Person
from tests.helpers.atspi import CHANGES, NAMED, ScreenReader
from tests.helpers.desktop import PICTURES, Desktop
from tests.helpers.orca import Orca

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

FOCUSED = "object:state-changed:focused"

MOST_STOPS = 80
"""No page has so many stops of Tab."""

FIELDS = {"spin button", "slider"}
"""Roles of the fields that hold a number."""


class Stop(NamedTuple):
    """What Tab led to: the object, and what was said there."""

    node: Node
    said: str


class Walk:
    """A person with Orca who presses keys."""

    def __init__(self, orca: Orca, person: Person) -> None:
        self.orca = orca
        self.person = person
        self.reader = person.reader

    def press(self, *keys: str) -> str:
        """Press keys, and return what was said until it was silent."""
        since = self.orca.note(" ".join(keys))
        self.person.types(*keys)
        return " ".join(self.orca.finishes(since))

    def tab(self) -> Stop:
        """Press Tab, and return what has the focus then, which must be something else."""
        since = len(self.reader.events)
        said = self.press("Tab")
        gained = [event for event in self.reader.heard(FOCUSED, since=since) if event.detail]
        assert gained, f"Tab led nowhere; said was {said!r}"
        return Stop(self.reader.node_of(gained[-1]), said)

    def stops(self) -> list[Stop]:
        """Press Tab until the first stop comes again; return every stop."""
        found = [self.tab()]
        while (stop := self.tab()).node != found[0].node:
            found.append(stop)
            assert len(found) < MOST_STOPS, "Tab never returned to the first stop"
        return found


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
            yield Walk(orca, person)
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
    ("key", "name"), [("1", "Today"), ("2", "Progress"), ("3", "Routines"), ("4", "Settings")]
)
def test_tab_goes_round_each_page_and_says_each_stop(walk: Walk, key: str, name: str) -> None:
    assert name in walk.press(f"ctrl+{key}")
    for stop in walk.stops():
        assert stop.said, f"nothing is said at a {stop.node.role} named {stop.node.name!r}"
        if stop.node.role in FIELDS:
            assert " to " in stop.said, f"no bounds: {stop.said!r}"
