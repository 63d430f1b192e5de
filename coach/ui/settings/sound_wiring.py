"""Connects the sound card of Settings to the speaker, and to the tests of tones and delay."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from coach.ui.settings.latency_calibration import LatencyCalibration
from coach.ui.settings.sync_dialog import SyncDialog

if TYPE_CHECKING:
    from coach.sound.speaker import Speaker
    from coach.ui.settings.sound_card import SoundCard
    from coach.ui.settings.tone_demo import ToneDemo


def connect_sound(card: SoundCard, speaker: Speaker, tone_demo: ToneDemo) -> None:
    """Connect `card`; the connections last as long as the card."""
    card.test_requested.connect(tone_demo.play)
    tone_demo.named.connect(card.show_tone)
    card.sync_requested.connect(partial(open_sync, card, speaker, tone_demo))
    card.shown.connect(speaker.list_outputs)
    speaker.outputs_listed.connect(card.show_outputs)


def open_sync(card: SoundCard, speaker: Speaker, tone_demo: ToneDemo) -> SyncDialog:
    """Open the dialog that measures the delay of the output, and return it."""
    tone_demo.stop()
    dialog = SyncDialog(card.window(), card.delay_ms)
    calibration = LatencyCalibration(speaker, dialog)
    dialog.beats_requested.connect(calibration.set_running)
    dialog.tapped.connect(calibration.tap)
    dialog.delay_changed.connect(card.set_delay)
    dialog.finished.connect(calibration.stop)
    speaker.problem_arose.connect(dialog.show_problem)
    calibration.running.connect(dialog.show_beats)
    calibration.counted.connect(dialog.show_taps)
    calibration.flashed.connect(dialog.flash)
    calibration.found.connect(dialog.correct)
    dialog.open()
    return dialog
