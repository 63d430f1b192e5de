"""Which sound system is chosen on Linux."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.base.problems import Problem
from coach.sound.systems import has_cards, with_outputs
from tests.helpers.fake_sound_system import FakeSoundSystem

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("server", "qt", "chosen"), [("hall", "", "server"), ("", "card", "qt"), ("", "", "server")]
)
def test_qt_plays_only_where_no_server_does(server: str, qt: str, chosen: str) -> None:
    systems = {"server": FakeSoundSystem(), "qt": FakeSoundSystem()}
    for name, output in (("server", server), ("qt", qt)):
        if output:
            systems[name].plug(output)
    found = with_outputs(systems["server"], systems["qt"])
    assert found is systems[chosen]
    assert {name: system.closed for name, system in systems.items()} == {
        "server": chosen == "qt",
        "qt": chosen == "server" and not server,
    }


def test_a_qt_without_its_library_is_passed_over() -> None:
    server, qt = FakeSoundSystem(), FakeSoundSystem()
    qt.plug("card")
    qt.problem = Problem("No sound: this system lacks a library.")
    assert with_outputs(server, qt) is server


@pytest.mark.parametrize(("text", "there"), [("00-00: ALC257 : playback 1\n", True), ("", False)])
def test_cards_are_those_that_linux_lists(tmp_path: Path, text: str, there: bool) -> None:  # noqa: FBT001 - a parameter
    listed = tmp_path / "pcm"
    assert not has_cards(listed)
    listed.write_text(text)
    assert has_cards(listed) is there
