"""What is said in a session, and when: in the stream where speech comes as samples, else live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from coach.core.session import StopReason
from coach.sound.phrases import Phrase, phrases_of
from coach.sound.render import spoken_of
from coach.sound.tones import TONES, ToneKind
from coach.text.cue_texts import translated_cue
from coach.text.formats import number

if TYPE_CHECKING:
    from array import array

    from coach.core.performance import Ended
    from coach.core.score import Score
    from coach.sound.speaker import Speaker
    from coach.sound.voice import Voice
    from coach.store.settings import Settings
    from coach.ui.session.conductor import Conductor

LATE_MS = 150
"""A phrase that is late by more than this is dropped: what it says is no longer so."""

STOP_MS = 120
"""How long before the next tone a live voice is told to stop: an engine takes a moment to hear it."""


class SessionSpeech(QObject):
    """Speaks while `conductor` leads; speech never delays a tone, and is dropped rather than late."""

    problem_arose = Signal(str)

    def __init__(self, conductor: Conductor, speaker: Speaker, voice: Voice) -> None:
        super().__init__(conductor)
        self._conductor = conductor
        self._speaker = speaker
        self._voice = voice
        self._on = False
        self._language = ""
        self._volume = 1.0
        self._score: Score | None = None
        self._phrases: list[Phrase] = []
        self._position = 0
        self._clear_ms = 0
        voice.ready.connect(self._on_ready)
        voice.prepared.connect(conductor.plan_anew)
        voice.problem_arose.connect(self.problem_arose)
        speaker.opened.connect(self._prepare)
        conductor.moved.connect(self._on_moved)
        conductor.paused.connect(lambda _at: voice.stop())
        conductor.sought.connect(self._on_sought)
        conductor.ended.connect(self._on_ended)

    def follow(self, settings: Settings) -> None:
        """Let the settings count: whether, how loud and in which language to speak."""
        on = settings.speech
        self._volume = 0.0 if settings.muted else (settings.volume * settings.volume_speech / 10_000) ** 2
        language = QLocale().bcp47Name()
        if on:
            self._voice.open(language)
        if language != self._language:
            self._language = language
            self._score = None  # its phrases are in another language
        if on != self._on:
            self._on = on
            self._conductor.speech = self.spoken if on else None
            if not on:
                self._voice.stop()
                self._speaker.speak([])
            else:
                self._on_ready()

    def close(self) -> None:
        """Let go of the voice."""
        self._voice.close()

    def spoken(self, score: Score, from_ms: int) -> list[tuple[array[int], int]]:
        """Return what the stream is to say from `from_ms` of the score on, as samples, and when."""
        self._take(score)
        rate = self._speaker.rate
        if rate is None:
            return []
        return spoken_of(self._phrases, lambda text: self._voice.clip(text, rate), rate, from_ms)

    def _take(self, score: Score) -> None:
        if score is not self._score:
            self._score = score
            self._phrases = phrases_of(score, translated_cue, number)
            self._prepare()

    def _prepare(self) -> None:
        """Have samples made of all that will be said, in its order."""
        rate = self._speaker.rate
        if self._on and rate is not None:
            self._voice.prepare([text for phrase in self._phrases for text in phrase.texts], rate)

    def _on_ready(self) -> None:
        """Begin to say what is still to be said of a session under way."""
        if self._on and self._conductor.performance is not None:
            self._take(self._conductor.performance.score)
            self._prepare()

    def _on_moved(self, position: int) -> None:
        """Begin a phrase that is due, and end one before the next tone, where the voice is live."""
        before, self._position = self._position, position
        if not self._on or not self._voice.is_live or self._conductor.performance is None:
            return
        self._take(self._conductor.performance.score)
        if self._voice.is_speaking and position >= self._clear_ms - STOP_MS:
            self._voice.stop()
        for phrase in self._phrases:
            if before < phrase.at_ms <= position and position - phrase.at_ms <= LATE_MS and self._volume:
                self._say(phrase)

    def _say(self, phrase: Phrase) -> None:
        text = phrase.fitting(self._voice.length_ms, phrase.clear_ms - STOP_MS)
        if text is not None:
            self._clear_ms = phrase.clear_ms
            self._voice.say(text, self._volume)

    def _on_sought(self, at_ms: int) -> None:
        self._position = at_ms
        self._voice.stop()

    def _on_ended(self, ended: Ended) -> None:
        self._voice.stop()
        if ended.reason is StopReason.FINISHED and self._on and self._voice.is_live and self._phrases:
            last = self._phrases[-1]
            QTimer.singleShot(TONES[ToneKind.FINISHED].length_ms, self, lambda: self._say(last))
