"""Names of which one is chosen: a press on another asks for it, and changes nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from coach.ui.widgets.name_chips import NameChips
from tests.helpers.programs import name_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NAMES = [("", "Anna"), ("ben", "Ben"), ("start", "Start")]


def chips(qtbot: QtBot) -> NameChips:
    made = NameChips("Who trains now")
    qtbot.addWidget(made)
    made.show_names(NAMES, "", "Person {name}")
    made.show()
    return made


def test_a_press_on_another_name_asks_for_it(qtbot: QtBot) -> None:
    made = chips(qtbot)
    asked: list[str] = []
    made.requested.connect(asked.append)
    for chip in made.chips.values():
        chip.click()
    assert asked == ["ben", "start"]
    assert [chip.isChecked() for chip in made.chips.values()] == [True, False, False]


def test_assistive_technology_asks_by_toggling(qtbot: QtBot) -> None:
    made = chips(qtbot)
    asked: list[str] = []
    made.requested.connect(asked.append)
    for chip in made.chips.values():
        chip.toggle()
    assert asked == ["ben", "start"]
    assert [chip.isChecked() for chip in made.chips.values()] == [True, False, False]


def test_no_name_is_taken_for_another_button(qtbot: QtBot) -> None:
    assert [name_of(chip) for chip in chips(qtbot).chips.values()] == [
        *("Person Anna", "Person Ben", "Person Start"),
    ]


def test_a_long_name_is_cut_and_whole_as_a_tool_tip(qtbot: QtBot) -> None:
    made = chips(qtbot)
    made.show_names([("a", "A & <b>" + "W" * 40), ("b", "Ben")], "a", "Person {name}")
    assert made.chips["a"].text().startswith("A && <b>WWW")
    assert made.chips["a"].text().endswith("…")
    assert "&lt;b&gt;WWWW" in made.chips["a"].toolTip()
    assert made.chips["b"].toolTip() == ""


def test_many_names_take_more_lines(qtbot: QtBot) -> None:
    made = chips(qtbot)
    one = made.heightForWidth(900)
    made.show_names([(str(n), f"Person number {n}") for n in range(12)], "0", "{name}")
    QApplication.processEvents()  # new buttons are shown
    assert made.heightForWidth(600) > 2 * one
