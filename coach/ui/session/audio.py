"""Who performs a session: conductor, loudspeaker and voice, joined to each other and to the settings."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.base.clocks import monotonic_ms
from coach.sound.master_clock import MasterClock
from coach.sound.speaker import Speaker
from coach.sound.tones import Part
from coach.sound.voice import Voice
from coach.ui.session.conductor import Conductor
from coach.ui.session.speech import SessionSpeech
from coach.ui.settings.tone_demo import ToneDemo

if TYPE_CHECKING:
    from coach.store.settings import Settings


logger = logging.getLogger(__name__)


class SessionAudio(QObject):
    """All that sounds and leads. Today needs none of it: it is made for a session, or for Settings."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self.speaker = Speaker(self)
        self.conductor = Conductor(MasterClock(monotonic_ms), self.speaker, parent=self)
        self.speech_player = SessionSpeech(self.conductor, self.speaker, Voice(self))
        self.tone_demo = ToneDemo(self.speaker, self)
        self.speaker.starved.connect(lambda output: logger.warning("Audio buffer underrun on %s", output))
        self.follow(settings)

    def follow(self, settings: Settings) -> None:
        """Let the settings count that are heard."""
        self.speaker.set_volume(settings.volume)
        self.speaker.set_muted(settings.muted)
        self.speaker.set_levels(
            {
                Part.TRANSITIONS: settings.volume_transitions,
                Part.PIPS: settings.volume_pips,
                Part.SPEECH: settings.volume_speech,
            }
        )
        self.speaker.set_device(settings.output)
        self.speaker.set_correction(settings.sound_delay_ms)
        self.speaker.set_buffer(settings.sound_buffer_ms)
        self.speech_player.follow(settings)

    def close(self) -> None:
        """Fall silent, and release the sound system."""
        self.speech_player.close()
        self.speaker.close()
