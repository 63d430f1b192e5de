"""Ticks: one at each second of the phases chosen, exact to the sample, and never under a tone or a number."""

from __future__ import annotations

from array import array
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.core.counting import Utterance
from coach.core.routine import Legs, Routine, Seconds
from coach.core.score import PHASES, Instant, Score, SpanKind, unroll
from coach.core.sound_choices import SoundChoices, Ticks, ToneSet
from coach.sound.phrases import AFTER_TONE_MS, BEFORE_TONE_MS, phrases_of, tones_of
from coach.sound.render import Rendering, spoken_of
from coach.sound.samples import KEEP_ALIVE
from coach.sound.tones import TONES, samples
from coach.text.spoken_texts import utterances
from tests.helpers.routines import routines

LOW = 4000
LONG_HOLD = unroll(
    Routine("Hold", legs=Legs.LEFT, sets=1, reps=3, seconds=Seconds(prepare=3, flex=2.5, hold=5))
)
FEW = {"reps": 3, "sets": 2, "rest": 20, "prepare": 10, "switch": 10}

CHOSEN = {Ticks.OFF: (), Ticks.HOLD: (SpanKind.HOLD,), Ticks.ALL: PHASES}


def ticks(score: Score, choice: Ticks) -> list[int]:
    return [at for kind, at in tones_of(score, ticks=choice) if kind is Instant.TICK]


@given(routines(**FEW), st.sampled_from(Ticks))
@settings(max_examples=40)
def test_each_second_of_the_chosen_phases_ticks(routine: Routine, choice: Ticks) -> None:
    score = unroll(routine)
    expected = [
        at
        for span in score.spans
        if span.kind in CHOSEN[choice]
        for at in range(span.start_ms + 500, span.end_ms, 500)
        if (span.end_ms - at) % 1000 == 0
    ]
    assert ticks(score, choice) == expected


@given(routines(**FEW))
@settings(max_examples=40)
def test_no_tick_sounds_under_a_tone(routine: Routine) -> None:
    tones = tones_of(unroll(routine), ticks=Ticks.ALL)
    assert tones == sorted(tones, key=lambda tone: tone[1])
    for (one, begin), (two, following) in pairwise(tones):
        if Instant.TICK in {one, two}:
            assert begin + TONES[one].length_ms < following


@given(routines(**FEW), st.integers(0, 100_000))
@settings(max_examples=25)
def test_ticks_from_within_a_score_are_those_that_are_left(routine: Routine, from_ms: int) -> None:
    score = unroll(routine)
    whole = tones_of(score, ticks=Ticks.ALL)
    assert tones_of(score, from_ms, Ticks.ALL) == [tone for tone in whole if tone[1] >= from_ms]


@pytest.mark.parametrize("tone_set", ToneSet)
def test_every_rendered_tick_stands_at_its_exact_sample(tone_set: ToneSet) -> None:
    rate = 48_000
    rendering = Rendering(LONG_HOLD, rate, choices=SoundChoices(tone_set, Ticks.ALL))
    sound = np.frombuffer(b"".join(rendering.blocks()), dtype=np.int16).astype(int)
    expected = np.zeros(len(sound), dtype=int)
    for kind, at in tones_of(LONG_HOLD, ticks=Ticks.ALL):
        tone = np.asarray(samples(kind, rate, tone_set))
        expected[at * rate // 1000 : at * rate // 1000 + len(tone)] += tone
    assert np.abs(sound - expected).max() <= KEEP_ALIVE


@pytest.mark.parametrize("choice", Ticks)
def test_the_last_seconds_of_a_hold_are_spoken_after_ticks(choice: Ticks) -> None:
    holds = [span for span in LONG_HOLD.spans if span.kind is SpanKind.HOLD]
    numbers = [
        phrase for phrase in phrases_of(LONG_HOLD, utterances(LONG_HOLD), choice) if phrase.texts[0] in "321"
    ]
    counted = [phrase for phrase in numbers if any(h.start_ms < phrase.at_ms < h.end_ms for h in holds)]
    wait = 0 if choice is Ticks.OFF else TONES[Instant.TICK].length_ms + AFTER_TONE_MS
    expected = [(h.end_ms - 1000 * n + wait, str(n)) for h in holds for n in (3, 2, 1)]
    assert [(phrase.at_ms, phrase.texts[0]) for phrase in counted] == expected
    for phrase in counted:
        assert phrase.until_ms == phrase.at_ms - wait + 1000 - BEFORE_TONE_MS


@given(st.integers(1, 3000))
@settings(max_examples=30)
def test_nothing_spoken_alone_meets_a_tone_or_another_phrase(length_ms: int) -> None:
    said = utterances(LONG_HOLD)
    phrases = phrases_of(LONG_HOLD, said, Ticks.ALL)
    clip = array("h", [500] * (length_ms * LOW // 1000))
    spoken = spoken_of(phrases, lambda _text: clip, LOW)
    for (one, begin), (_two, following) in pairwise(spoken):
        assert begin + len(one) * 1000 / LOW <= following
    holds = [(span.start_ms + 1500, span.end_ms) for span in LONG_HOLD.spans if span.kind is SpanKind.HOLD]
    tones = [(at, at + TONES[kind].length_ms) for kind, at in tones_of(LONG_HOLD, ticks=Ticks.ALL)]
    for sound, at in spoken:
        if any(start < at < end for start, end in holds):
            assert all(end <= at or at + len(sound) * 1000 / LOW <= begin for begin, end in tones)


def test_an_instruction_leaves_room_for_the_number_after_it() -> None:
    seconds = Seconds(prepare=3, hold=4)
    score = unroll(Routine("Four", legs=Legs.LEFT, sets=1, reps=1, seconds=seconds))
    start = next(span.start_ms for span in score.spans if span.kind is SpanKind.HOLD)
    lengths = {"Hold at the top": 900, "Hold": 400, "3": 300, "2": 300, "1": 300}
    clips = {text: array("h", [1] * (ms * LOW // 1000)) for text, ms in lengths.items()}
    found = spoken_of(phrases_of(score, utterances(score)), clips.get, LOW)
    begun = [round(at) for _sound, at in found]
    assert begun == [
        start + TONES[SpanKind.HOLD].length_ms + AFTER_TONE_MS,
        *(start + 1000 * n for n in (1, 2, 3)),
    ]
    assert found[0][0] == clips["Hold"]


def test_an_instruction_without_a_shorter_form_is_not_dropped() -> None:
    said = [Utterance(0, ("Stand tall",)), Utterance(2000, ("3",), alone=True)]
    clip = array("h", [1] * LOW)
    assert spoken_of(phrases_of(LONG_HOLD, said), lambda _text: clip, LOW) == [(clip, 1500)]
