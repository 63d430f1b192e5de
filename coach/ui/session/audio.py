"""Everything that runs and sounds a session: conductor, speaker and speech, connected to each other."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.base.clocks import monotonic_ms
from coach.base.heartbeat import Heartbeat
from coach.core.sound_choices import Ticks, ToneSet
from coach.sound.master_clock import MasterClock
from coach.sound.speaker import Speaker
from coach.sound.tones import Part
from coach.sound.voice import Voice
from coach.ui.session.absence import AbsenceWatch
from coach.ui.session.conductor import Conductor
from coach.ui.session.speech import SessionSpeech

if TYPE_CHECKING:
    from coach.store.settings import Settings

logger = logging.getLogger(__name__)


def connect_speech(conductor: Conductor, speech: SessionSpeech) -> None:
    """Let `speech` speak the performances of `conductor`, which was made with `speech.samples`."""
    conductor.begun.connect(speech.on_begun)
    conductor.retimed.connect(speech.on_retimed)
    conductor.moved.connect(speech.on_moved)
    conductor.paused.connect(speech.on_paused)
    conductor.sought.connect(speech.on_sought)
    conductor.ended.connect(speech.on_ended)
    speech.samples_prepared.connect(conductor.plan_sound)


class SessionAudio(QObject):
    """Conductor, speaker and speech: made for the first session or for Settings, as Today needs none."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self.speaker = Speaker(self)
        self.speech = SessionSpeech(self.speaker, Voice(self), self)
        self._heartbeat = Heartbeat()
        absences = AbsenceWatch(self._heartbeat.take_longest_ms)
        self.conductor = Conductor(
            MasterClock(monotonic_ms), self.speaker, absences, self.speech.samples, parent=self
        )
        self._is_closed = False
        self.conductor.begun.connect(self._open)
        self.conductor.resumed.connect(self._reopen)
        self.conductor.ended.connect(self._heartbeat.stop)
        connect_speech(self.conductor, self.speech)
        self.speaker.starved.connect(lambda output: logger.warning("Audio buffer underrun on %s", output))
        self.apply_settings(settings)

    def apply_settings(self, settings: Settings) -> None:
        """Apply volumes, tones, output, delay and speech."""
        self.speaker.set_volume(settings.volume)
        self.speaker.set_muted(settings.muted)
        self.speaker.set_levels(
            {
                Part.TRANSITIONS: settings.volume_transitions,
                Part.PIPS: settings.volume_pips,
                Part.SPEECH: settings.volume_speech,
            }
        )
        self.speaker.set_tones(ToneSet(settings.tone_set))
        self.speaker.set_device(settings.output)
        self.speaker.set_correction(settings.sound_delay_ms)
        self.speaker.set_buffer(settings.sound_buffer_ms)
        self.speech.apply_settings(settings)
        self.conductor.set_count_in(settings.count_in_s)
        self.conductor.set_ticks(Ticks(settings.ticks))

    def _open(self) -> None:
        """Get ready for a session, also after `close`; the conductor opens the output."""
        self._is_closed = False
        self._heartbeat.start()
        self.speech.open()

    def _reopen(self) -> None:
        """Let a session sound that goes on after `close`: its window was in the tray meanwhile."""
        if self._is_closed:
            self._open()
            self.speaker.open()

    def close(self) -> None:
        """Stop all sound, and release voice and output, until a session begins or goes on."""
        self._is_closed = True
        self._heartbeat.stop()
        self.speech.close()
        self.speaker.close()
