"""The small window of a session on a real desktop: on top of others, found by the contract's names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.blackbox.person import active_window

if TYPE_CHECKING:
    from pathlib import Path

    from tests.blackbox.person import Person


def active(person: Person) -> tuple[str, str]:
    """Return size and states of the window that has the keyboard."""
    ident, (_left, _top, width, height) = active_window(person.desktop)
    return f"{width} x {height}", person.desktop.run("xprop", "-id", ident, "_NET_WM_STATE")


def buttons(person: Person, name: str) -> int:
    """Return how many buttons of this name are on screen and enabled."""
    return sum(node.name == name and node.usable and node.pressable for node in person.program.walk())


def test_the_small_window_stays_on_top_and_leads_back(person: Person, slow: Path) -> None:
    person.opens_first_time("--routine", str(slow))
    person.begins()
    person.types("w")
    person.finds("Large window")
    person.reader.wait(lambda: active(person)[0] == "360 x 140" or None, "the small window")
    assert "_NET_WM_STATE_ABOVE" in active(person)[1]
    assert buttons(person, "Pause") == 1
    person.shows("small-window")
    person.types("space")
    person.finds("Resume")
    assert not buttons(person, "Pause")
    person.presses("Resume")
    person.finds("Pause")
    person.types("w")
    person.finds("Stop")
    person.reader.wait(lambda: active(person)[0] == "1280 x 800" or None, "the large window")
    assert "_NET_WM_STATE_FULLSCREEN" in active(person)[1]
    assert person.misses("Large window")
    person.types("w")
    person.finds("Large window")
    person.types("p")
    person.presses("Finish")
    person.presses("Start")
    person.finds("Stop")
    person.types("w")
    person.finds("Large window")
    person.types("ctrl+q")
    person.ended(0)
