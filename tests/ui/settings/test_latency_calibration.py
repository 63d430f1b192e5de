"""Beep and flash: the pips played, and the delay measured by taps."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from coach.core.score import Instant
from coach.store.settings import Settings
from coach.ui.settings.latency_calibration import BEAT_MS, BEATS, TAPS, LatencyCalibration
from coach.ui.settings.sound_card import SoundCard
from coach.ui.settings.sound_wiring import connect_sound
from coach.ui.settings.tone_demo import ToneDemo
from tests.helpers.fake_sound import RecordingSpeaker

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("late", [-180, 0, 240])
def test_taps_measure_the_delay_of_the_output(qtbot: QtBot, late: int) -> None:
    speaker = RecordingSpeaker()
    beats = LatencyCalibration(speaker)  # type: ignore[arg-type]
    beats.set_running(True)
    speaker.go(500.0)
    assert len(speaker.planned) == BEATS
    assert {kind for kind, _ in speaker.planned} == {Instant.PIP}
    first = speaker.planned[0][1]
    with qtbot.waitSignal(beats.found) as found:
        for beat, slip in enumerate((9, -7, 200, 0, 3)[:TAPS]):
            speaker.now_ms = first + BEAT_MS * beat + late + slip
            beats.tap()
    assert found.args == [late + 3]
    beats.set_running(False)
    assert speaker.planned == []


def test_the_card_lists_outputs_and_corrects_the_delay(qtbot: QtBot) -> None:
    speaker = RecordingSpeaker()
    speaker.outputs = (("one", "Built-in"), ("two", "Headphones"))
    card = SoundCard()
    qtbot.addWidget(card)
    connect_sound(card, speaker, ToneDemo(speaker, card))  # type: ignore[arg-type]
    changes: list[Settings] = []
    settings = Settings(sound_delay_ms=50, output="gone")
    card.show_settings(settings)
    card.changed.connect(changes.append)
    card.show()
    assert [card.output.itemData(n) for n in range(card.output.count())] == ["", "one", "two", "gone"]
    assert card.output.currentData() == "gone"
    card.correct(120)
    card.correct(500)
    assert changes == [replace(settings, sound_delay_ms=170), replace(settings, sound_delay_ms=300)]
    card.beats.click()
    assert card.tap.isEnabled()
    card.hide()
    assert not card.tap.isEnabled()


def test_a_chosen_output_stays_when_outputs_are_listed_again(qtbot: QtBot) -> None:
    outputs = (("one", "Built-in"), ("two", "Headphones"))
    card = SoundCard()
    qtbot.addWidget(card)
    card.show_outputs(outputs)
    changes: list[Settings] = []
    card.changed.connect(changes.append)
    card.output.setCurrentIndex(2)
    card.output.activated.emit(2)
    card.show_outputs(outputs)
    assert changes == [Settings(output="two")]
    assert card.output.currentData() == "two"
