"""Joins the sound card of Settings to the loudspeaker: outputs, the test of the tones, beep and flash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.ui.settings.latency_calibration import LatencyCalibration

if TYPE_CHECKING:
    from coach.sound.speaker import Speaker
    from coach.ui.settings.sound_card import SoundCard
    from coach.ui.settings.tone_demo import ToneDemo


def join_sound(card: SoundCard, speaker: Speaker, tones: ToneDemo) -> None:
    """Wire a new card; all of it ends with the card."""
    beats = LatencyCalibration(speaker, card)
    card.test_requested.connect(beats.stop)
    card.test_requested.connect(tones.play)
    tones.named.connect(card.show_tone)
    card.beats_requested.connect(beats.set_running)
    card.tapped.connect(beats.tap)
    card.hidden.connect(beats.stop)
    beats.running.connect(card.show_beats)
    beats.flashed.connect(card.flash)
    beats.found.connect(card.correct)
    card.shown.connect(speaker.list_outputs)
    speaker.outputs_listed.connect(card.show_outputs)
