"""Remote controls and screen readers find every button of the contract by its name and role."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.blackbox.person import Person


def test_every_button_of_the_contract_is_a_button(person: Person, slow: Path) -> None:
    person.opens("--routine", str(slow))
    roles = {"Continue": person.finds("Continue").role}
    person.presses("Continue")
    roles |= {
        name: person.finds(name).role for name in ("Start", "Today", "Progress", "Routines", "Settings")
    }
    person.begins()
    roles |= {name: person.finds(name).role for name in ("Pause", "Back", "Skip", "Stop", "Stop – pain")}
    person.presses("Pause")
    roles["Resume"] = person.finds("Resume").role
    person.presses("Stop – pain")
    roles["Finish"] = person.finds("Finish").role
    assert set(roles.values()) == {"push button"}, roles
