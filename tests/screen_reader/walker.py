"""A person with Orca who presses keys, and what a stop of Tab is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    from tests.blackbox.person import Person
    from tests.helpers.atspi import Node
    from tests.helpers.orca import Orca

FOCUSED = "object:state-changed:focused"

MOST_STOPS = 80
"""No page has so many stops of Tab."""


class Stop(NamedTuple):
    """What Tab led to: the object, and what was said there."""

    node: Node
    said: str


class Walk:
    """A person with Orca who presses keys; `routine` is the file of the routine on Today."""

    def __init__(self, orca: Orca, person: Person, routine: Path) -> None:
        self.orca = orca
        self.routine = routine
        self.person = person
        self.reader = person.reader

    def press(self, *keys: str) -> str:
        """Press keys, and return what was said until it was silent."""
        since = self.orca.note(" ".join(keys))
        self.person.types(*keys)
        return " ".join(self.orca.finishes(since))

    def type(self, text: str) -> str:
        """Type a text, and return what was said until it was silent."""
        since = self.orca.note(f"types {text}")
        self.person.types(*text)
        return " ".join(self.orca.finishes(since))

    def push(self, name: str) -> str:
        """Press the button of this name, and return what was said until it was silent."""
        since = self.orca.note(f"presses {name}")
        self.person.presses(name)
        return " ".join(self.orca.finishes(since))

    def tab(self, key: str = "Tab") -> Stop:
        """Press Tab, and return what has the focus then, which must be something else."""
        since = len(self.reader.events)
        said = self.press(key)
        gained = [event for event in self.reader.heard(FOCUSED, since=since) if event.detail]
        assert gained, f"Tab led nowhere; said was {said!r}"
        return Stop(self.reader.node_of(gained[-1]), said)

    def tab_to(self, text: str, key: str = "Tab") -> str:
        """Press Tab until `text` is said, and return all that is said there."""
        heard = []
        for _stop in range(MOST_STOPS):
            heard.append(self.press(key))  # a field of a date has three parts, and one focus
            if text in heard[-1]:
                return heard[-1]
        raise AssertionError(f"{text!r} was not reached: {heard}")

    def stops(self) -> list[Stop]:
        """Press Tab until the first stop comes again; return every stop."""
        found = [self.tab()]
        while (stop := self.tab()).node != found[0].node:
            found.append(stop)
            assert len(found) < MOST_STOPS, "Tab never returned to the first stop"
        return found
