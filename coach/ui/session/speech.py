"""Speech of a session: in the stream of tones if the voice gives samples, else spoken live."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Signal

from coach.base.problems import Problem
from coach.core.score import Instant
from coach.core.session import StopReason
from coach.core.sound_choices import Ticks
from coach.core.weights import WeightUnit
from coach.sound.phrases import Phrase, phrases_of
from coach.sound.render import spoken_of
from coach.sound.tones import TONES
from coach.text.formats import counted, number
from coach.text.spoken_texts import Words, utterances
from coach.text.weights import weight_unit

if TYPE_CHECKING:
    from array import array

    from coach.core.facts import Ended
    from coach.core.score import Score
    from coach.sound.speaker import Speaker
    from coach.sound.voice import Voice
    from coach.store.settings import Settings

LATE_MS = 150
"""A phrase that is later than this is dropped: it is no longer true."""

STOP_MS = 120
"""Time before the next tone at which a live voice is stopped: engines need a moment to obey."""


class SessionSpeech(QObject):
    """Speaks the phrases of a score; speech never delays a tone, and is dropped rather than late.

    The conductor asks for `samples` when it plans the sound; its signals are connected to the `on_…` slots.
    """

    samples_prepared = Signal()
    """There are more samples than at the last call of `samples`."""
    problem_arose = Signal(Problem)

    def __init__(self, speaker: Speaker, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._voice = voice
        self._on = False
        self._language = ""
        self._unit = WeightUnit.KG
        self._ticks = Ticks.OFF
        self._volume = 1.0
        self._score: Score | None = None
        self._phrases: list[Phrase] = []
        self._position = 0
        self._clear_ms = 0  # the phrase being spoken must be over then, in milliseconds of the score
        voice.ready.connect(self._prepare)
        voice.prepared.connect(self.samples_prepared)
        voice.problem_arose.connect(self.problem_arose)
        speaker.opened.connect(self._prepare)

    def apply_settings(self, settings: Settings) -> None:
        """Apply whether, how loud, in which language and between which ticks to speak."""
        self._volume = 0.0 if settings.muted else (settings.volume * settings.volume_speech / 10_000) ** 2
        language = QLocale().bcp47Name()
        if settings.speech:
            self._voice.open(language)
        ticks, unit = Ticks(settings.ticks), weight_unit()
        wanted = settings.speech, language, ticks, unit
        if wanted == (self._on, self._language, self._ticks, self._unit):
            return
        self._on, self._language, self._ticks, self._unit = wanted
        if self._on:
            self._prepare_phrases()
        else:
            self._voice.stop()
            self._speaker.speak([])

    def open(self) -> None:
        """Find a voice again after `close`, if there is to be speech."""
        if self._on:
            self._voice.open(self._language)

    def close(self) -> None:
        """Release the voice."""
        self._voice.close()

    def samples(self, score: Score, from_ms: int) -> list[tuple[array[int], int]]:
        """Return the samples there are for `score` from `from_ms` on, with their times."""
        rate = self._speaker.rate
        if not self._on or rate is None or score is not self._score:
            return []
        return spoken_of(self._phrases, lambda text: self._voice.clip(text, rate), rate, from_ms)

    def _prepare_phrases(self) -> None:
        """Find the phrases of the score in the current language, and prepare them."""
        if self._on and self._score is not None:
            words = Words(partial(QCoreApplication.translate, "Words"), number, counted, weight_unit())
            self._phrases = phrases_of(self._score, utterances(self._score, words), self._ticks)
            self._prepare()

    def _prepare(self) -> None:
        """Start to make samples of all phrases, in their order."""
        rate = self._speaker.rate
        if self._on and rate is not None and self._phrases:
            texts = [text for phrase in self._phrases for text in phrase.texts]
            self._voice.prepare(texts, rate, soon=len(self._phrases[0].texts))

    # --- a session ----------------------------------------------------------------------------

    def on_begun(self, score: Score) -> None:
        """Prepare the phrases of `score`."""
        self._score = score
        self._phrases = []
        self._prepare_phrases()

    def on_retimed(self, timeline: Score) -> None:
        """Speak at the times of another timeline, whose longer waits may have more to say."""
        self._score = timeline
        self._prepare_phrases()

    def on_moved(self, position: int) -> None:
        """With a live voice, begin a phrase that is due, and end one before the next tone."""
        before, self._position = self._position, position
        if not self._on or not self._voice.is_live:
            return
        if self._voice.is_speaking:
            if position < self._clear_ms - STOP_MS:
                return
            self._voice.stop()
        for phrase in self._phrases:
            if before < phrase.at_ms <= position and position - phrase.at_ms <= LATE_MS and self._volume:
                self._speak(phrase)

    def on_paused(self, _at_ms: int) -> None:
        """Stop a live voice."""
        self._voice.stop()

    def on_sought(self, at_ms: int) -> None:
        """Continue at `at_ms`; phrases that were skipped are not spoken."""
        self._position = at_ms
        self._voice.stop()

    def on_ended(self, ended: Ended) -> None:
        """With a live voice, speak the last phrase of a finished score after its tone."""
        self._voice.stop()
        if ended.reason is StopReason.FINISHED and self._on and self._voice.is_live and self._phrases:
            last = self._phrases[-1]
            QTimer.singleShot(TONES[Instant.FINISHED].length_ms, self, lambda: self._speak(last))

    def _speak(self, phrase: Phrase) -> None:
        """Speak the longest form of a phrase that ends in time, if there is one."""
        text = phrase.fitting(self._voice.length_ms, phrase.clear_ms - STOP_MS)
        if text is not None:
            self._clear_ms = phrase.clear_ms
            self._voice.say(text, self._volume)
