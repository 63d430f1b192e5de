"""Beep and flash: the pips played, and the delay measured by taps."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtWidgets import QLabel

from coach.base.problems import Problem
from coach.core.score import Instant
from coach.store.settings import Settings
from coach.ui.settings.latency_calibration import BEAT_MS, BEATS, TAPS, LatencyCalibration
from coach.ui.settings.sound_card import SoundCard
from coach.ui.settings.sound_wiring import connect_sound, open_sync
from coach.ui.settings.tone_demo import ToneDemo
from tests.helpers.fake_sound import RecordingSpeaker

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.ui.settings.sync_dialog import SyncDialog


class Syncing(NamedTuple):
    """The dialog, open on its card, with its speaker and the changes that the card emitted."""

    speaker: RecordingSpeaker
    card: SoundCard
    dialog: SyncDialog
    changes: list[Settings]


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


def test_the_card_lists_outputs(qtbot: QtBot) -> None:
    speaker = RecordingSpeaker()
    speaker.outputs = (("one", "Built-in"), ("two", "Headphones"))
    card = SoundCard()
    qtbot.addWidget(card)
    connect_sound(card, speaker, ToneDemo(speaker, card))  # type: ignore[arg-type]
    card.show_settings(Settings(output="gone"))
    card.show()
    assert [card.output.itemData(n) for n in range(card.output.count())] == ["", "one", "two", "gone"]
    assert card.output.currentData() == "gone"


@pytest.fixture
def syncing(qtbot: QtBot) -> Syncing:
    """Open the dialog on a sound card whose delay is 50 ms, with a speaker that plays."""
    speaker, card = RecordingSpeaker(), SoundCard()
    qtbot.addWidget(card)
    card.show_settings(Settings(sound_delay_ms=50))
    changes: list[Settings] = []
    card.changed.connect(changes.append)
    speaker.go(500.0)
    dialog = open_sync(card, speaker, ToneDemo(speaker, card))  # type: ignore[arg-type]
    return Syncing(speaker, card, dialog, changes)


def test_taps_in_the_dialog_correct_the_delay(syncing: Syncing) -> None:
    speaker, dialog = syncing.speaker, syncing.dialog
    assert not dialog.tap.isEnabled()
    dialog.beats.click()
    assert dialog.tap.hasFocus() or dialog.focusWidget() is dialog.tap
    first = speaker.planned[0][1]
    for beat in range(TAPS):
        speaker.now_ms = first + BEAT_MS * beat + 120
        assert f"{beat} of {TAPS} taps" in dialog.tap.accessibleDescription()
        dialog.tap.pressed.emit()
    assert syncing.changes == [Settings(sound_delay_ms=170)]
    assert syncing.card.delay.text() == "170 ms"
    assert "Measured delay: 170 ms" in " ".join(text.text() for text in dialog.findChildren(QLabel))
    dialog.correct(500)
    assert syncing.changes[-1] == Settings(sound_delay_ms=300)  # the highest one


def test_the_beeps_end_with_the_dialog(syncing: Syncing) -> None:
    syncing.dialog.beats.click()
    assert syncing.speaker.planned
    syncing.dialog.close()
    assert syncing.speaker.planned == []


def test_the_dialog_says_why_there_is_no_beep(syncing: Syncing) -> None:
    syncing.speaker.fail(Problem("No sound output was found."))
    texts = [text.text() for text in syncing.dialog.findChildren(QLabel)]
    assert "No sound output was found." in texts


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
