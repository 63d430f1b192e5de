"""The rendered session: length and onsets of the score, and the same samples as the window plays."""

from __future__ import annotations

from array import array

import numpy as np
import pytest
from hypothesis import given, settings

from coach.core.routine import Routine
from coach.core.score import Instant, SpanKind, unroll
from coach.core.sound_choices import SoundChoices, ToneSet
from coach.sound.mixer import LEAD_IN_MS, QUIET_MS, Mixer, PlannedTone
from coach.sound.phrases import phrases_of, tones_of
from coach.sound.render import RATE, Rendering, spoken_of
from coach.sound.samples import KEEP_ALIVE
from coach.sound.tones import TONES, samples
from coach.text.spoken_texts import utterances
from tests.helpers.routines import routines

LOW = 4000
ARTICLE = unroll(Routine("Article"))
UTTERANCES = utterances(ARTICLE)


def whole(rendering: Rendering) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    return np.frombuffer(b"".join(rendering.blocks()), dtype=np.int16)


@given(routines(reps=3, sets=2, rest=20, prepare=10, switch=10, hold=5, flex=5, extend=5))
@settings(max_examples=15)
def test_every_tone_stands_at_the_sample_of_its_cue(routine: Routine) -> None:
    score = unroll(routine)
    rendering = Rendering(score, LOW)
    sound = whole(rendering).astype(int)
    assert (
        len(sound) == rendering.frames == (score.length_ms + TONES[Instant.FINISHED].length_ms) * LOW // 1000
    )
    expected = np.zeros(len(sound) + LOW, dtype=int)
    for kind, at in tones_of(score):
        tone = np.asarray(samples(kind, LOW))
        expected[at * LOW // 1000 : at * LOW // 1000 + len(tone)] += tone
    assert np.abs(sound - expected[: len(sound)]).max() <= KEEP_ALIVE


def test_the_article_is_as_long_as_its_score_and_its_last_tone() -> None:
    sound = whole(Rendering(ARTICLE))
    assert len(sound) == (420_000 + 900) * RATE // 1000
    first = np.flatnonzero(np.abs(sound.astype(int)) > KEEP_ALIVE)[0]
    assert 0 <= first - 7000 * RATE // 1000 < RATE // 1000  # the first pip, 3 s before the end of prepare


@pytest.mark.parametrize("tone_set", ToneSet)
def test_a_rendering_has_the_tones_of_its_set(tone_set: ToneSet) -> None:
    sound = whole(Rendering(ARTICLE, RATE, choices=SoundChoices(tone_set)))
    end = samples(Instant.FINISHED, RATE, tone_set)
    assert np.array_equal(sound[-len(end) :], np.asarray(end))


def test_a_rendering_equals_the_live_stream() -> None:
    live = Mixer(LOW, wakes=True)
    live.plan(PlannedTone(kind, at * LOW // 1000) for kind, at in tones_of(ARTICLE))
    slices = [live.read(37) for _ in range(60 * LOW // 37)]
    heard = np.frombuffer(b"".join(slices), dtype=np.int16)
    assert np.array_equal(heard, whole(Rendering(ARTICLE, LOW))[: len(heard)])


def test_a_lead_in_wakes_the_output_after_silence() -> None:
    sound = whole(Rendering(ARTICLE, LOW)).astype(int)
    quiet_from = 0
    led = 0
    for kind, at_ms in tones_of(ARTICLE):
        at = at_ms * LOW // 1000
        before = sound[max(quiet_from, at - LEAD_IN_MS * LOW // 1000) : at]
        if at - quiet_from >= QUIET_MS * LOW // 1000 or not quiet_from:
            led += 1
            assert np.abs(before).max() == KEEP_ALIVE
            assert np.count_nonzero(before) == 50 * LEAD_IN_MS // 1000
            assert not sound[quiet_from : at - LEAD_IN_MS * LOW // 1000].any()
        else:
            assert not before.any()
        quiet_from = at + len(samples(kind, LOW))
    assert led == 1 + sum(cue.kind in {SpanKind.SWITCH, SpanKind.REST} for cue in ARTICLE.cues)


def test_phrases_are_mixed_in_only_where_they_fit() -> None:
    def clip(text: str) -> array[int] | None:
        return array("h", [500] * (len(text) * LOW // 20)) if text != "3" else None

    rendering = Rendering(ARTICLE, LOW, clip, UTTERANCES)
    plain = whole(Rendering(ARTICLE, LOW)).astype(int)
    sound = whole(rendering).astype(int)
    spoken = spoken_of(phrases_of(ARTICLE, UTTERANCES), clip, LOW)
    assert 30 < len(spoken) < len(phrases_of(ARTICLE, UTTERANCES))
    for one, at in spoken:
        begin = at * LOW // 1000
        if begin >= len(plain):
            continue  # the last, after all tones
        assert sound[begin] - plain[begin] in range(500 - KEEP_ALIVE, 501 + KEEP_ALIVE)
        end = min(begin + len(one), len(plain))
        plain[begin:end] = sound[begin:end]
    assert np.abs(sound[: len(plain)] - plain).max() <= KEEP_ALIVE  # speech keeps the output awake, too


@pytest.mark.parametrize("text", ["Well done"])
def test_the_last_phrase_is_rendered_to_its_end(text: str) -> None:
    long = array("h", [300] * (2 * LOW))
    rendering = Rendering(ARTICLE, LOW, lambda said: long if said == text else None, UTTERANCES)
    sound = whole(rendering)
    assert len(sound) == rendering.frames == (420_000 + 960) * LOW // 1000 + 2 * LOW
    assert sound[-1] == 300
