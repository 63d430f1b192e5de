"""Connects the sound card of Settings to the speaker, and to the tests of tones and delay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.ui.settings.latency_calibration import LatencyCalibration

if TYPE_CHECKING:
    from coach.sound.speaker import Speaker
    from coach.ui.settings.sound_card import SoundCard
    from coach.ui.settings.tone_demo import ToneDemo


def connect_sound(card: SoundCard, speaker: Speaker, tone_demo: ToneDemo) -> None:
    """Connect `card`; the connections last as long as the card."""
    calibration = LatencyCalibration(speaker, card)
    card.test_requested.connect(calibration.stop)
    card.test_requested.connect(tone_demo.play)
    tone_demo.named.connect(card.show_tone)
    card.beats_requested.connect(calibration.set_running)
    card.tapped.connect(calibration.tap)
    card.hidden.connect(calibration.stop)
    calibration.running.connect(card.show_beats)
    calibration.flashed.connect(card.flash)
    calibration.found.connect(card.correct)
    card.shown.connect(speaker.list_outputs)
    speaker.outputs_listed.connect(card.show_outputs)
