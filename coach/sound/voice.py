"""The voice: samples for the mixer by espeak-ng where it is installed, else live by Qt's TextToSpeech."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reasons import quoted
from coach.sound.synth import Synth, find_synth
from coach.sound.worker import Worker

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Sequence

    from PySide6.QtTextToSpeech import QTextToSpeech

LATENCY_MS = 250.0
"""Estimate of the time before a live engine begins, for a phrase that it has not spoken yet."""

LETTER_MS = 80.0
"""Estimate of the time that a live engine takes for each letter."""


class _SpeechWorker(Worker):
    """Finds and drives a speech engine, on the speech thread: loading one takes up to seconds."""

    synth_found = Signal(Synth)
    live_engine_found = Signal()
    prepared = Signal()
    spoke = Signal(bool)  # whether a live engine speaks
    failed = Signal(Problem)

    def __init__(self, find: Callable[[str], Synth | None]) -> None:
        super().__init__()
        self._find = find
        self._synth: Synth | None = None
        self._engine: QTextToSpeech | None = None

    @Slot(str)
    def load(self, language: str) -> None:
        """Find a synthesiser or an engine for `language`."""
        self.release()
        self._synth = self._find(language)
        if self._synth is not None:
            self.synth_found.emit(self._synth)
            return
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - a machine may lack what it links
        except ImportError as error:
            self._fail(Text("No speech: Qt's speech system cannot be loaded: {why}.", why=quoted(error)))
            return
        names = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
        if not names:
            self._fail(Text("Voice unavailable: no speech engine found."))
            return
        engine = QTextToSpeech(names[0], self)
        if engine.state() is QTextToSpeech.State.Error:
            self._fail(Text("Voice unavailable: {engine} isn’t responding.", engine=names[0]))
            return
        wanted = QLocale(language)
        spoken = {locale.language() for locale in engine.availableLocales()}
        if wanted.language() not in spoken:
            self._fail(
                Text(
                    "Voice unavailable: {engine} has no voice for {language}.",
                    engine=names[0],
                    language=wanted.nativeLanguageName(),
                )
            )
            return
        engine.setLocale(wanted)
        engine.stateChanged.connect(lambda state: self.spoke.emit(state is QTextToSpeech.State.Speaking))
        self._engine = engine
        self.live_engine_found.emit()

    @Slot(list, int, int)
    def prepare(self, texts: Sequence[str], rate: int, soon: int) -> None:
        """Make samples of all texts; reports after the first `soon` of them and after the last."""
        if self._synth is not None:
            for number, text in enumerate(texts, 1):
                self._synth.clip(text, rate)
                if number == soon:
                    self.prepared.emit()
            self.prepared.emit()

    @Slot(str, float)
    def say(self, text: str, volume: float) -> None:
        """Speak at once, at a volume from 0 to 1."""
        if self._engine is not None:
            self._engine.setVolume(volume)
            self._engine.say(text)

    @Slot()
    def stop(self) -> None:
        """Fall silent."""
        if self._engine is not None:
            self._engine.stop()

    def release(self) -> None:
        """Release the engine."""
        self._synth = None
        if self._engine is not None:
            self._engine.stop()
            self._engine.deleteLater()
            self._engine = None

    def _fail(self, text: Text) -> None:
        self.failed.emit(Problem(text, "Tones still play. On Linux, install espeak-ng or speech-dispatcher."))


class Voice(QObject):
    """Speech for the rest of the program. Without an engine all can be called, and nothing is spoken."""

    ready = Signal()
    """A voice was found."""
    prepared = Signal()
    """There are more samples than before."""
    problem_arose = Signal(Problem)
    _load_requested = Signal(str)
    _prepare_requested = Signal(list, int, int)
    _say_requested = Signal(str, float)
    _stop_requested = Signal()

    def __init__(
        self, parent: QObject | None = None, find: Callable[[str], Synth | None] = find_synth
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._worker: _SpeechWorker | None = None
        self._synth: Synth | None = None
        self._language = ""
        self.is_live = False
        """Whether an engine speaks that gives no samples, beside the stream of tones."""
        self.is_speaking = False
        """Whether a live engine speaks now."""
        self._speaking_now = ("", 0.0)
        self._lengths: dict[str, float] = {}

    def open(self, language: str) -> None:
        """Begin to find a voice for `language`, a tag such as "de-AT"; `ready` or `problem_arose` follows."""
        if self._worker is not None and language == self._language:
            return
        self._language = language
        self._synth, self.is_live = None, False
        self._lengths = {}
        if self._worker is None:
            self._begin()
        self._load_requested.emit(language)

    def close(self) -> None:
        """Fall silent and end the speech thread."""
        if self._worker is None:
            return
        self._worker.finish()
        self._worker = self._synth = None
        self.is_live = self.is_speaking = False

    def prepare(self, texts: Sequence[str], rate: int, soon: int = 1) -> None:
        """Request samples of the texts at `rate`; `prepared` is emitted when there are more.

        The first time is after the first `soon` texts: all forms of the phrase that comes first.
        """
        if self._synth is not None:
            self._prepare_requested.emit(list(dict.fromkeys(texts)), rate, soon)

    def clip(self, text: str, rate: int) -> array[int] | None:
        """Return the samples of a text if it was prepared, else None."""
        return None if self._synth is None else self._synth.known(text, rate)

    def length_ms(self, text: str) -> float:
        """Return how long a live engine takes for a text: as last time, or an estimate by its letters."""
        return self._lengths.get(text, LATENCY_MS + LETTER_MS * len(text))

    def say(self, text: str, volume: float) -> None:
        """Speak live, at a volume from 0 to 1."""
        if self.is_live:
            self._speaking_now = (text, time.monotonic() * 1000)
            self.is_speaking = True
            self._say_requested.emit(text, volume)

    def stop(self) -> None:
        """Fall silent."""
        if self.is_speaking:
            self._speaking_now = ("", 0.0)
            self._stop_requested.emit()

    def _begin(self) -> None:
        self._worker = _SpeechWorker(self._find)
        self._load_requested.connect(self._worker.load)
        self._prepare_requested.connect(self._worker.prepare)
        self._say_requested.connect(self._worker.say)
        self._stop_requested.connect(self._worker.stop)
        self._worker.synth_found.connect(self._on_synth_found)
        self._worker.live_engine_found.connect(self._on_live_engine_found)
        self._worker.prepared.connect(self.prepared)
        self._worker.spoke.connect(self._on_spoke)
        self._worker.failed.connect(self.problem_arose)
        self._worker.start("speech", self)

    @Slot(Synth)
    def _on_synth_found(self, synth: Synth) -> None:
        self._synth, self.is_live = synth, False
        self.ready.emit()

    @Slot()
    def _on_live_engine_found(self) -> None:
        self._synth, self.is_live = None, True
        self.ready.emit()

    @Slot(bool)
    def _on_spoke(self, speaking: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.is_speaking = speaking
        text, since = self._speaking_now
        if not speaking and text:
            self._lengths[text] = time.monotonic() * 1000 - since
            self._speaking_now = ("", 0.0)
