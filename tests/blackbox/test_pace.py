"""A person who needs more time: a longer wait, and a set that waits until they are ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.blackbox.person import exported

if TYPE_CHECKING:
    from pathlib import Path

    from tests.blackbox.person import Person

WAITS = """\
schema = 1
name = "Waits"
set_start = "manual"
sets = 1
reps = 1
[seconds]
prepare = 3
lift = 0.5
flex = 0.5
hold = 0
extend = 0.5
switch = 4
"""


def test_a_set_waits_until_the_person_is_ready(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "waits.toml"
    file.write_text(WAITS, encoding="utf-8")
    person.opens_first_time("--routine", str(file))
    person.begins()
    person.types("Right")
    person.awaits("phase", "CHANGE LEGS")
    person.presses("+15 s")
    person.awaits("countdown", "17")
    person.types("Down")  # three seconds are left
    person.reads_text("Ready? Press Space")
    assert (person.reads("phase"), person.reads("countdown")) == ("CHANGE LEGS", "0")
    person.types("Return")
    person.awaits("phase", "LIFT")
    person.presses("Finish")
    person.finds("Start")
    person.leaves()
    (session,) = exported(person.data, tmp_path / "out.json")["sessions"]
    left, right = session["sets"]
    assert [done["paced"] for done in (left, right)] == [1, 1]
    assert left["rest_ms"] >= 1000 + 3000 + 3000  # what passed, what was left, and the count-in
    assert "rest_ms" not in right
    assert session["pauses"] == []
