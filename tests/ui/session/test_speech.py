"""What is said in a session: in the stream where there are samples, live where there are none, never late."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal

from coach.core.routine import Routine, Seconds
from coach.core.score import unroll
from coach.sound.master_clock import MasterClock
from coach.sound.phrases import phrases_of
from coach.store.settings import Settings
from coach.ui.session.conductor import Conductor
from coach.ui.session.speech import STOP_MS, SessionSpeech
from tests.helpers.clock import FakeClock
from tests.helpers.fake_sound import RecordingSpeaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

SCORE = unroll(Routine("Two", legs="left", sets=1, reps=3, seconds=Seconds(prepare=10, hold=0)))  # type: ignore[arg-type]


class RecordingVoice(QObject):
    """The interface of `coach.sound.voice.Voice`; says nothing and remembers what it was told."""

    ready = Signal()
    prepared = Signal()
    problem_arose = Signal(str)

    def __init__(self, *, is_live: bool) -> None:
        super().__init__()
        self.is_live = is_live
        self.is_speaking = False
        self.calls: list[tuple[str, str]] = []
        self.texts: set[str] = set()

    def open(self, language: str) -> None:
        """Be asked to find a voice."""
        self.calls.append(("open", language))

    def prepare(self, texts: Sequence[str], _rate: int) -> None:
        """Make all texts known at once, where there are samples."""
        if not self.is_live:
            self.texts |= set(texts)

    def clip(self, text: str, rate: int) -> array[int] | None:
        """Return half a second of samples."""
        return array("h", [100] * (rate // 2)) if text in self.texts else None

    def length_ms(self, text: str) -> float:
        """Return what a quick engine needs."""
        return 30.0 * len(text)

    def say(self, text: str, _volume: float) -> None:
        """Be asked to speak."""
        self.calls.append(("say", text))
        self.is_speaking = True

    def stop(self) -> None:
        """Fall silent."""
        self.calls.append(("stop", ""))
        self.is_speaking = False


class Stage:
    """A conductor with a fake clock, a recording speaker and a recording voice."""

    def __init__(self, *, is_live: bool) -> None:
        self.clock = FakeClock()
        self.speaker = RecordingSpeaker()
        self.conductor = Conductor(MasterClock(self.clock), self.speaker, self.clock)  # type: ignore[arg-type]
        self.voice = RecordingVoice(is_live=is_live)
        self.speech_player = SessionSpeech(self.conductor, self.speaker, self.voice)  # type: ignore[arg-type]

    def go(self, ms: int) -> None:
        """Let time pass, with a look every 20 ms."""
        while ms > 0:
            step = min(20, ms)
            self.clock.step(step)
            if self.speaker.now_ms is not None:
                self.speaker.now_ms += step
            self.conductor.look()
            ms -= step


def test_samples_are_planned_at_the_instants_of_their_phrases(qapp: QApplication) -> None:  # noqa: ARG001
    stage = Stage(is_live=False)
    stage.speech_player.follow(Settings(speech=True))
    stage.conductor.begin(SCORE)
    stage.speaker.go(0.0)
    stage.voice.prepared.emit()
    said = [at for _sound, at in stage.speaker.spoken]
    origin = stage.speaker.planned[0][1] - 7000  # the first pip
    assert [round(at - origin) for at in said] == [phrase.at_ms for phrase in phrases_of(SCORE)]
    stage.conductor.pause()
    assert stage.speaker.spoken == []


def test_switched_off_nothing_is_said(qapp: QApplication) -> None:  # noqa: ARG001
    stage = Stage(is_live=False)
    stage.conductor.begin(SCORE)
    stage.speaker.go(0.0)
    assert stage.speaker.spoken == []
    stage.speech_player.follow(Settings(speech=True))
    stage.voice.prepared.emit()
    assert stage.speaker.spoken
    stage.speech_player.follow(Settings(speech=False))
    assert stage.speaker.spoken == []


def test_a_live_voice_speaks_when_the_tone_has_ended_and_is_stopped_before_the_next(
    qapp: QApplication,  # noqa: ARG001
) -> None:
    stage = Stage(is_live=True)
    stage.speech_player.follow(Settings(speech=True))
    stage.conductor.begin(SCORE)
    first = phrases_of(SCORE)[0]
    stage.go(first.at_ms - 40)
    assert ("say", first.texts[0]) not in stage.voice.calls
    stage.go(80)
    assert stage.voice.calls[-1] == ("say", first.texts[0])
    stage.go(first.clear_ms - STOP_MS - first.at_ms - 60)
    assert stage.voice.is_speaking
    stage.go(60)
    assert not stage.voice.is_speaking


@pytest.mark.parametrize("settings", [Settings(speech=True, muted=True), Settings(speech=False)])
def test_a_live_voice_is_silent_where_it_should_be(qapp: QApplication, settings: Settings) -> None:  # noqa: ARG001
    stage = Stage(is_live=True)
    stage.speech_player.follow(settings)
    stage.conductor.begin(SCORE)
    stage.go(SCORE.length_ms)
    assert [call for call in stage.voice.calls if call[0] == "say"] == []


def test_what_a_live_voice_cannot_end_in_time_is_dropped(
    qapp: QApplication,  # noqa: ARG001
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stage = Stage(is_live=True)
    monkeypatch.setattr(stage.voice, "length_ms", lambda text: 100.0 if text == "3" else 60_000.0)
    stage.speech_player.follow(Settings(speech=True))
    stage.conductor.begin(SCORE)
    stage.go(SCORE.length_ms)
    assert [text for call, text in stage.voice.calls if call == "say"] == ["3"]
