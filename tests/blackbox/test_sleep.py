"""The computer is suspended in a session: logind announces it, and the session waits for the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.helpers.logind import Logind

if TYPE_CHECKING:
    from pathlib import Path

    from tests.blackbox.person import Person


def test_a_session_pauses_before_the_computer_sleeps(person: Person, slow: Path) -> None:
    address = person.desktop.env["DBUS_SESSION_BUS_ADDRESS"]
    person.env = {"DBUS_SYSTEM_BUS_ADDRESS": address}
    with Logind(address) as logind:
        person.opens_first_time("--routine", str(slow))
        person.begins()
        person.awaits("phase", "LIFT")
        logind.prepare_for_sleep(False)  # an earlier sleep ends: that is nothing to pause for
        logind.prepare_for_sleep(True)
        person.finds("Resume")
        person.reads_text("Paused – your computer went to sleep. Press Space to resume")
        logind.prepare_for_sleep(False)
        person.presses("Resume")
        person.finds("Pause")
        person.leaves()
