"""The demo of the tones: one round, which can be stopped and leaves other sounds alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.core.score import SpanKind
from coach.sound.tones import TONES
from coach.ui.settings.tone_demo import ToneDemo
from tests.helpers.fake_sound import LEAD_MS, RecordingSpeaker

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def speaker(qapp: object) -> RecordingSpeaker:
    """Return a speaker that is playing."""
    assert qapp
    speaker = RecordingSpeaker()
    speaker.now_ms = 1000.0
    return speaker


@pytest.fixture
def test(speaker: RecordingSpeaker) -> Iterator[ToneDemo]:
    """Return the demo of its tones."""
    test = ToneDemo(speaker)  # type: ignore[arg-type]
    yield test
    test.deleteLater()


def test_a_round_plays_every_tone_in_turn(speaker: RecordingSpeaker, test: ToneDemo) -> None:
    test.play()
    assert [kind for kind, _ in speaker.planned] == list(TONES)
    times = [at for _, at in speaker.planned]
    assert times[0] == 1000 + LEAD_MS
    assert times == sorted(set(times))


def test_stopping_a_round_is_silent_at_once(speaker: RecordingSpeaker, test: ToneDemo) -> None:
    test.play()
    speaker.calls.clear()
    test.stop()
    assert speaker.calls == [("silence", None)]
    test.stop()
    assert speaker.calls == [("silence", None)]


def test_stopping_without_a_round_silences_nothing(speaker: RecordingSpeaker, test: ToneDemo) -> None:
    speaker.planned = [(SpanKind.LIFT, 2000.0)]
    test.stop()  # as when another page is opened
    assert speaker.calls == []
