"""Speech of a session: in the stream if there are samples, else live, and never late."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal

from coach.base.problems import Problem
from coach.core.counting import ANNOUNCED_BEFORE_MS
from coach.core.routine import Legs, Routine, Seconds
from coach.core.score import unroll
from coach.sound.master_clock import MasterClock
from coach.sound.phrases import phrases_of
from coach.store.settings import Settings
from coach.text.spoken_texts import utterances
from coach.ui.session.absence import AbsenceWatch
from coach.ui.session.audio import connect_speech
from coach.ui.session.conductor import Conductor
from coach.ui.session.speech import STOP_MS, SessionSpeech
from tests.helpers.clock import FakeClock
from tests.helpers.fake_sound import RecordingSpeaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

SCORE = unroll(Routine("Two", legs="left", sets=1, reps=3, seconds=Seconds(prepare=10, hold=0)))  # type: ignore[arg-type]


class RecordingVoice(QObject):
    """The interface of `coach.sound.voice.Voice`; speaks nothing and records every call."""

    ready = Signal()
    prepared = Signal()
    problem_arose = Signal(Problem)

    def __init__(self, *, is_live: bool) -> None:
        super().__init__()
        self.is_live = is_live
        self.is_speaking = False
        self.calls: list[tuple[str, str]] = []
        self.texts: set[str] = set()
        self.soon = 0

    def open(self, language: str) -> None:
        """Be asked to find a voice."""
        self.calls.append(("open", language))

    def close(self) -> None:
        """Be released."""
        self.calls.append(("close", ""))

    def prepare(self, texts: Sequence[str], _rate: int, soon: int = 1) -> None:
        """Have samples of every text at once, unless the voice is live."""
        self.soon = soon
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


class Rig:
    """A conductor with a fake clock, a recording speaker and a recording voice."""

    def __init__(self, *, is_live: bool) -> None:
        self.clock = FakeClock()
        self.speaker = RecordingSpeaker()
        self.voice = RecordingVoice(is_live=is_live)
        self.speech = SessionSpeech(self.speaker, self.voice)  # type: ignore[arg-type]
        self.conductor = Conductor(
            MasterClock(self.clock),
            self.speaker,  # type: ignore[arg-type]
            AbsenceWatch(lambda: 0, self.clock, lambda: 0),
            self.speech.samples,
        )
        connect_speech(self.conductor, self.speech)

    def go(self, ms: int) -> None:
        """Let time pass, with a poll every 20 ms."""
        while ms > 0:
            step = min(20, ms)
            self.clock.step(step)
            if self.speaker.now_ms is not None:
                self.speaker.now_ms += step
            self.conductor.poll()
            ms -= step


def test_samples_are_planned_at_the_instants_of_their_phrases(qapp: QApplication) -> None:  # noqa: ARG001
    rig = Rig(is_live=False)
    rig.speech.apply_settings(Settings(speech=True))
    rig.conductor.begin(SCORE)
    rig.speaker.go(0.0)
    rig.voice.prepared.emit()
    said = [at for _sound, at in rig.speaker.spoken]
    origin = rig.speaker.planned[0][1] - 7000  # the first pip
    assert [round(at - origin) for at in said] == [
        phrase.at_ms for phrase in phrases_of(SCORE, utterances(SCORE))
    ]
    rig.conductor.pause()
    assert rig.speaker.spoken == []


def test_the_first_phrase_is_chosen_among_all_its_forms(qapp: QApplication) -> None:  # noqa: ARG001
    rig = Rig(is_live=False)
    rig.speech.apply_settings(Settings(speech=True))
    rig.conductor.begin(SCORE)
    rig.speaker.go(0.0)
    first = phrases_of(SCORE, utterances(SCORE))[0]
    assert rig.voice.soon == len(first.texts) == 2


def test_a_wait_that_becomes_long_says_what_comes_next(qapp: QApplication) -> None:  # noqa: ARG001
    rig = Rig(is_live=False)
    rig.speech.apply_settings(Settings(speech=True))
    rig.conductor.begin(SCORE)
    rig.speaker.go(0.0)
    rig.go(1000)
    rig.conductor.add_time(15)
    timeline = rig.conductor.performance.timeline if rig.conductor.performance else SCORE
    origin = rig.speaker.planned[0][1] - 22_000  # the first pip
    said = [round(at - origin) for _sound, at in rig.speaker.spoken]
    assert said == [phrase.at_ms for phrase in phrases_of(timeline, utterances(timeline))]
    assert said[1] == 25_000 - ANNOUNCED_BEFORE_MS


def test_a_live_voice_is_not_interrupted_by_a_number(qapp: QApplication) -> None:  # noqa: ARG001
    score = unroll(Routine("Hold", legs=Legs.LEFT, sets=1, reps=1, seconds=Seconds(prepare=3, hold=5)))
    rig = Rig(is_live=True)
    rig.speech.apply_settings(Settings(speech=True))
    rig.conductor.begin(score)
    hold = next(phrase for phrase in phrases_of(score, utterances(score)) if "Hold" in phrase.texts)
    rig.go(hold.at_ms + 40)
    assert rig.voice.calls[-1] == ("say", "Hold at the top")
    rig.go(4900 - 360 - 40)  # it is still speaking, to the end of the hold
    said = [text for call, text in rig.voice.calls if call == "say"]
    assert said[-1] == "Hold at the top"


def test_a_live_voice_counts_the_end_of_a_hold(qapp: QApplication) -> None:  # noqa: ARG001
    score = unroll(Routine("Hold", legs=Legs.LEFT, sets=1, reps=1, seconds=Seconds(prepare=3, hold=5)))
    rig = Rig(is_live=True)
    rig.speech.apply_settings(Settings(speech=True))
    rig.conductor.begin(score)
    for _step in range(score.length_ms // 500):
        rig.go(500)
        rig.voice.is_speaking = False  # it is quick
    said = [text for call, text in rig.voice.calls if call == "say"]
    assert said[said.index("Hold at the top") :][:4] == ["Hold at the top", "3", "2", "1"]


@pytest.mark.parametrize("on", [True, False])
def test_a_voice_that_was_released_is_found_again(qapp: QApplication, on: bool) -> None:  # noqa: ARG001, FBT001 - a parameter of the test
    rig = Rig(is_live=False)
    rig.speech.apply_settings(Settings(speech=on))
    rig.speech.close()
    before = len(rig.voice.calls)
    rig.speech.open()
    assert [name for name, _ in rig.voice.calls[before:]] == (["open"] if on else [])


def test_nothing_is_spoken_while_speech_is_off(qapp: QApplication) -> None:  # noqa: ARG001
    rig = Rig(is_live=False)
    rig.conductor.begin(SCORE)
    rig.speaker.go(0.0)
    assert rig.speaker.spoken == []
    rig.speech.apply_settings(Settings(speech=True))
    rig.voice.prepared.emit()
    assert rig.speaker.spoken
    rig.speech.apply_settings(Settings(speech=False))
    assert rig.speaker.spoken == []


def test_a_live_voice_speaks_only_between_tones(
    qapp: QApplication,  # noqa: ARG001
) -> None:
    rig = Rig(is_live=True)
    rig.speech.apply_settings(Settings(speech=True))
    rig.conductor.begin(SCORE)
    first = phrases_of(SCORE, utterances(SCORE))[0]
    rig.go(first.at_ms - 40)
    assert ("say", first.texts[0]) not in rig.voice.calls
    rig.go(80)
    assert rig.voice.calls[-1] == ("say", first.texts[0])
    rig.go(first.clear_ms - STOP_MS - first.at_ms - 60)
    assert rig.voice.is_speaking
    rig.go(60)
    assert not rig.voice.is_speaking


@pytest.mark.parametrize("settings", [Settings(speech=True, muted=True), Settings(speech=False)])
def test_a_live_voice_is_silent_when_muted_or_off(qapp: QApplication, settings: Settings) -> None:  # noqa: ARG001
    rig = Rig(is_live=True)
    rig.speech.apply_settings(settings)
    rig.conductor.begin(SCORE)
    rig.go(SCORE.length_ms)
    assert [call for call in rig.voice.calls if call[0] == "say"] == []


def test_a_phrase_too_long_for_a_live_voice_is_dropped(
    qapp: QApplication,  # noqa: ARG001
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rig = Rig(is_live=True)
    monkeypatch.setattr(rig.voice, "length_ms", lambda text: 100.0 if text == "3" else 60_000.0)
    rig.speech.apply_settings(Settings(speech=True))
    rig.conductor.begin(SCORE)
    rig.go(SCORE.length_ms)
    assert [text for call, text in rig.voice.calls if call == "say"] == ["3"]
