"""Every page with a screen reader: each control has a name, and the keyboard reaches it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.blackbox.person import Person
    from tests.helpers.atspi import Node

CONTROLS = {
    "push button",
    "button",
    "toggle button",
    "check box",
    "radio button",
    "combo box",
    "slider",
    "spin button",
    "text",
    "entry",
    "menu item",
    "page tab",
    "chart",
    "table",
}
"""Roles of controls."""

MOST_TABS = 90
"""More Tab stops than any page has."""


def controls(person: Person) -> list[Node]:
    """Return the controls on screen that can take the focus."""
    return [
        node
        for node in person.program.walk()
        if node.role in CONTROLS and {"showing", "sensitive", "focusable"} <= node.states
    ]


def unnamed(person: Person) -> list[str]:
    """Return the controls without an accessible name."""
    return [f"{node.role} {node.identifier}" for node in controls(person) if not node.name.strip()]


def focused(person: Person) -> Node | None:
    """Return the control that has the focus."""
    return next((node for node in person.program.walk() if {"focused", "focusable"} <= node.states), None)


def tabs(person: Person) -> Node:
    """Press Tab, and return the control that has the focus then."""
    before = focused(person)
    person.types("Tab")

    def moved() -> Node | None:
        now = focused(person)
        return now if now != before else None

    return person.reader.wait(moved, "the focus to move")


def tabs_to(person: Person, name: str) -> None:
    """Press Tab until the control of this name has the focus."""
    names = []
    for _ in range(MOST_TABS):
        names.append(tabs(person).name)
        if names[-1] == name:
            return
    raise AssertionError(f"Tab never comes to {name!r}: {names}")


def stops(person: Person) -> list[Node]:
    """Press Tab once round the page, and return the controls that had the focus."""
    found: list[Node] = []
    for _ in range(MOST_TABS):
        node = tabs(person)
        if node in found:
            return found
        found.append(node)
    raise AssertionError("Tab goes on and on")


def goes_round(person: Person) -> set[str]:
    """Check that Tab reaches every control of the page, each with a name; return the names."""
    assert unnamed(person) == []
    reached = stops(person)
    of_one_group = {
        sibling.path
        for parent in person.program.walk()
        if (siblings := parent.children) and any(node in reached for node in siblings)
        for sibling in siblings
        if sibling.role
        in ("check box", "radio button")  # one of a group: Tab reaches the group, arrow keys move inside
    }
    missed = [n.name for n in controls(person) if n not in reached and n.path not in of_one_group]
    assert missed == []
    names = {node.name for node in reached}
    assert all(names)
    return names


def arrives(person: Person, place: str) -> None:
    """Wait until the page with this title is shown."""
    person.reader.wait(
        lambda: any(node.name == place and node.role == "label" for node in person.program.walk()) or None,
        f"the page {place}",
    )


def test_every_page_works_with_keys_alone(person: Person, slow: Path) -> None:
    person.opens("--routine", str(slow))
    person.finds("Continue")
    assert unnamed(person) == []
    person.types("space")  # the control that has the focus first
    person.finds("Start")
    for place in ("Progress", "Routines", "Settings", "Today"):
        tabs_to(person, place)
        person.types("space")
        arrives(person, place)
        assert goes_round(person) >= {"Today", "Progress", "Routines", "Settings"}
    tabs_to(person, "Start")
    person.types("space")
    person.finds("Stop – pain")
    person.follows()
    assert goes_round(person) >= {"Pause", "Back", "Skip", "Stop", "Stop – pain"}
    person.types("Next")
    person.awaits("phase", "LIFT")
    person.types("Prior", "period")
    person.finds("Resume")
    person.types("period", "Escape")
    person.finds("Resume")
    assert unnamed(person) == []
    person.types("Return")
    person.finds("Finish")
    assert goes_round(person) >= {"Finish", "Resume", "Note"}
    tabs_to(person, "Finish")
    person.types("Return")
    person.finds("Start")
    person.leaves()
