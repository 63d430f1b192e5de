"""The voice: samples for the mixer where espeak-ng is there, else Qt's TextToSpeech, live; or neither."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QThread, Signal, Slot

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reasons import quoted
from coach.sound.synth import Synth, find_synth

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Sequence

    from PySide6.QtTextToSpeech import QTextToSpeech

LATENCY_MS = 250.0
LETTER_MS = 80.0
"""What a live engine is taken to need for a phrase, until it was heard once: before it, and a letter."""


class _Talker(QObject):
    """What may block, on the speech thread: loading an engine takes up to seconds."""

    found = Signal(object)  # the Synth; None where an engine speaks live
    prepared = Signal()
    spoke = Signal(bool)
    failed = Signal(Problem)

    def __init__(self, find: Callable[[str], Synth | None]) -> None:
        super().__init__()
        self._find = find
        self._synth: Synth | None = None
        self._engine: QTextToSpeech | None = None

    @Slot(str)
    def load(self, language: str) -> None:
        """Find what speaks `language`."""
        self.drop()
        self._synth = self._find(language)
        if self._synth is not None:
            self.found.emit(self._synth)
            return
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - a machine may lack what it links
        except ImportError as error:
            self._fail(Text("No speech: Qt's speech system cannot be loaded: {why}.", why=quoted(error)))
            return
        names = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
        if not names:
            self._fail(Text("No speech: no engine was found."))
            return
        engine = QTextToSpeech(names[0], self)
        if engine.state() is QTextToSpeech.State.Error:
            self._fail(Text("No speech: {engine} does not answer.", engine=names[0]))
            return
        wanted = QLocale(language)
        spoken = {locale.language() for locale in engine.availableLocales()}
        if wanted.language() not in spoken:
            self._fail(
                Text(
                    "No speech: {engine} has no voice for {language}.",
                    engine=names[0],
                    language=wanted.nativeLanguageName(),
                )
            )
            return
        engine.setLocale(wanted)
        engine.stateChanged.connect(lambda state: self.spoke.emit(state is QTextToSpeech.State.Speaking))
        self._engine = engine
        self.found.emit(None)

    @Slot(object, int)
    def prepare(self, texts: Sequence[str], rate: int) -> None:
        """Make samples of all texts; tells after the first, which is needed soonest, and in the end."""
        if self._synth is not None:
            for number, text in enumerate(texts):
                self._synth.clip(text, rate)
                if number == 0:
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

    @Slot()
    def drop(self) -> None:
        """Let go of the engine."""
        self._synth = None
        if self._engine is not None:
            self._engine.stop()
            self._engine.deleteLater()
            self._engine = None

    @Slot()
    def end(self) -> None:
        """Let go of everything, and leave the thread's event loop."""
        self.drop()
        self.thread().quit()

    def _fail(self, text: Text) -> None:
        self.failed.emit(Problem(text, "The tones go on. On Linux, install espeak-ng or speech-dispatcher."))


class Voice(QObject):
    """Speech as the rest of the program sees it. Without an engine all can be called, and nothing speaks."""

    ready = Signal()
    """A voice was found."""
    prepared = Signal()
    """More can be said as samples than before."""
    problem_arose = Signal(Problem)
    _load_requested = Signal(str)
    _prepare_requested = Signal(object, int)
    _say_requested = Signal(str, float)
    _stop_requested = Signal()
    _end_requested = Signal()

    def __init__(
        self, parent: QObject | None = None, find: Callable[[str], Synth | None] = find_synth
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._thread: QThread | None = None
        self._talker: _Talker | None = None
        self._synth: Synth | None = None
        self._language = ""
        self.is_live = False
        """Whether speech is spoken beside the stream, by an engine that gives no samples."""
        self.is_speaking = False
        """Whether a live engine speaks just now."""
        self._saying = ("", 0.0)
        self._lengths: dict[str, float] = {}

    def open(self, language: str) -> None:
        """Begin to find a voice for `language`, a tag such as "de-AT"; `ready` or `problem_arose` tells."""
        if self._thread is not None and language == self._language:
            return
        self._language = language
        self._synth, self.is_live = None, False
        self._lengths = {}
        if self._thread is None:
            self._begin()
        self._load_requested.emit(language)

    def close(self) -> None:
        """Fall silent and end the speech thread."""
        if self._thread is None:
            return
        self._end_requested.emit()
        self._thread.wait()
        self._thread = self._talker = self._synth = None
        self.is_live = self.is_speaking = False

    def prepare(self, texts: Sequence[str], rate: int) -> None:
        """Have the texts made into samples at `rate`; `prepared` tells when there are more."""
        if self._synth is not None:
            self._prepare_requested.emit(list(dict.fromkeys(texts)), rate)

    def clip(self, text: str, rate: int) -> array[int] | None:
        """Return a text as samples if it was prepared, else None."""
        return None if self._synth is None else self._synth.known(text, rate)

    def length_ms(self, text: str) -> float:
        """Return how long a live engine takes for a text: as it took last, or by its letters."""
        return self._lengths.get(text, LATENCY_MS + LETTER_MS * len(text))

    def say(self, text: str, volume: float) -> None:
        """Speak live, at a volume from 0 to 1."""
        if self.is_live:
            self._saying = (text, time.monotonic() * 1000)
            self.is_speaking = True
            self._say_requested.emit(text, volume)

    def stop(self) -> None:
        """Fall silent."""
        if self.is_speaking:
            self._saying = ("", 0.0)
            self._stop_requested.emit()

    def _begin(self) -> None:
        self._thread = QThread(self)
        self._thread.setObjectName("speech")
        self._talker = _Talker(self._find)
        self._talker.moveToThread(self._thread)
        self._load_requested.connect(self._talker.load)
        self._prepare_requested.connect(self._talker.prepare)
        self._say_requested.connect(self._talker.say)
        self._stop_requested.connect(self._talker.stop)
        self._end_requested.connect(self._talker.end)
        self._talker.found.connect(self._on_found)
        self._talker.prepared.connect(self.prepared)
        self._talker.spoke.connect(self._on_spoke)
        self._talker.failed.connect(self.problem_arose)
        self._thread.start()

    @Slot(object)
    def _on_found(self, synth: Synth | None) -> None:
        self._synth = synth
        self.is_live = synth is None
        self.ready.emit()

    @Slot(bool)
    def _on_spoke(self, speech_player: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.is_speaking = speech_player
        text, since = self._saying
        if not speech_player and text:
            self._lengths[text] = time.monotonic() * 1000 - since
            self._saying = ("", 0.0)
