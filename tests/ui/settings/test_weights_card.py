"""Weights on Settings: their unit, which applies to every page at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from coach.core.routine import Routine
from coach.store.settings import Settings
from coach.ui.pages import Page
from coach.ui.settings.weights_card import WeightsCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.helpers.programs import Rehearsal


def test_the_unit_is_the_systems_until_one_is_chosen(qtbot: QtBot, moved_to: Callable[[str], None]) -> None:
    moved_to("en_US")
    card = WeightsCard()
    qtbot.addWidget(card)
    changes: list[Settings] = []
    card.changed.connect(changes.append)
    card.show_settings(Settings())
    assert changes == []
    assert card.unit.currentText() == "As the system: Pounds (lb)"
    card.unit.setCurrentIndex(card.unit.findData("kg"))
    card.unit.activated.emit(card.unit.currentIndex())
    assert [settings.weight_unit for settings in changes] == ["kg"]


def test_having_no_weights_is_a_setting(qtbot: QtBot) -> None:
    card = WeightsCard()
    qtbot.addWidget(card)
    changes: list[Settings] = []
    card.changed.connect(changes.append)
    card.show_settings(Settings(no_weights=True))
    assert (changes, card.none.isChecked()) == ([], True)
    card.none.click()
    assert [settings.no_weights for settings in changes] == [False]


def shown(program: Rehearsal) -> str:
    """Return the texts of the page that is shown."""
    assert program.showing is not None
    return "\n".join(label.text() for label in program.pages.widget(program.showing).findChildren(QLabel))


def test_a_changed_unit_shows_on_every_page_at_once(program: Rehearsal) -> None:
    program.program.library.save(Routine("Heavy", load_kg=1.134))
    program.program.choice.choose("Heavy")
    program.window.show_page(Page.TODAY)
    program.window.show_page(Page.SETTINGS)
    change = program.program.navigation.change_settings
    change(replace(program.settings, weight_unit="lb"))
    try:
        program.window.show_page(Page.TODAY)
        assert "2.5 lb" in shown(program)
        program.window.show_page(Page.ROUTINES)
        assert "2.5 lb" in shown(program)
    finally:
        change(replace(program.settings, weight_unit=""))
    assert "1.134 kg" in shown(program)
