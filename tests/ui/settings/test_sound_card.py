"""The card for the sound: what its controls show, and the settings they emit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.core.routine import Routine
from coach.core.score import Instant, unroll
from coach.core.sound_choices import Music, Ticks, ToneSet
from coach.store.settings import Settings
from coach.ui.settings.sound_card import SoundCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox
    from pytestqt.qtbot import QtBot

    from tests.helpers.programs import Rehearsal


@pytest.fixture
def card(qtbot: QtBot) -> SoundCard:
    """Return the card, with the settings of a new diary."""
    made = SoundCard()
    qtbot.addWidget(made)
    made.show_settings(Settings())
    return made


def choose(control: QComboBox, value: str) -> None:
    """Choose the value as a person does."""
    control.setCurrentIndex(control.findData(value))
    control.activated.emit(control.currentIndex())


@pytest.mark.parametrize("tone_set", ToneSet)
def test_a_set_of_tones_is_shown_and_chosen(card: SoundCard, tone_set: ToneSet) -> None:
    card.show_settings(Settings(tone_set=tone_set.value))
    assert card.tones.currentData() == tone_set
    changes: list[Settings] = []
    card.changed.connect(changes.append)
    card.show_settings(Settings())
    assert changes == []
    choose(card.tones, tone_set)
    assert [settings.tone_set for settings in changes] == [tone_set]


@pytest.mark.parametrize("how", Music)
def test_what_music_does_is_shown_and_chosen(card: SoundCard, how: Music) -> None:
    card.show_settings(Settings(music=how.value))
    assert card.music.currentData() == how
    changes: list[Settings] = []
    card.changed.connect(changes.append)
    choose(card.music, how)
    assert [settings.music for settings in changes] == [how]


def test_where_no_player_can_be_reached_the_card_says_so(card: SoundCard, qtbot: QtBot) -> None:
    assert card.music.isEnabled()
    without = SoundCard(can_reach_players=False)
    qtbot.addWidget(without)
    without.show_settings(Settings(music="lower"))
    assert not without.music.isEnabled()
    assert "Only possible on a Linux desktop" in without.music.accessibleDescription()


@pytest.mark.parametrize("ticks", Ticks)
def test_ticks_are_shown_and_chosen(card: SoundCard, ticks: Ticks) -> None:
    card.show_settings(Settings(ticks=ticks.value))
    assert card.ticks.currentData() == ticks
    changes: list[Settings] = []
    card.changed.connect(changes.append)
    card.show_settings(Settings())
    choose(card.ticks, ticks)
    assert [settings.ticks for settings in changes] == [ticks]


def test_chosen_tones_and_ticks_are_heard_in_the_session(program: Rehearsal) -> None:
    program.press("Settings")
    card = program.pages.settings.sound
    choose(card.tones, ToneSet.LOW)
    choose(card.ticks, Ticks.ALL)
    assert program.speaker.named("set_tones")[-1] is ToneSet.LOW
    program.program.session_audio().conductor.begin(unroll(Routine("Standard")))
    program.speaker.go(0.0)
    assert Instant.TICK in {kind for kind, _at in program.speaker.planned}
