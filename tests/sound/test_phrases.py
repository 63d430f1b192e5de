"""Times of tones and phrases: every cue has its tone, and phrases end before the next transition."""

from __future__ import annotations

from hypothesis import given, settings

from coach.core.counting import Utterance
from coach.core.routine import Routine, Seconds
from coach.core.score import Instant, Score, SpanKind, unroll
from coach.sound.phrases import AFTER_TONE_MS, BEFORE_TONE_MS, BEGIN_MS, Phrase, phrases_of, tones_of
from coach.sound.tones import TONES
from tests.helpers.routines import routines

SCORE = unroll(Routine("Four", legs="left", sets=1, reps=4, seconds=Seconds(prepare=10)))  # type: ignore[arg-type]


def phrases(score: Score) -> list[Phrase]:
    """Return the phrases of a score with a text at every cue but pips."""
    said = [Utterance(cue.at_ms, ("words",)) for cue in score.cues if cue.kind is not Instant.PIP]
    return phrases_of(score, said)


@given(routines(reps=4, sets=3))
@settings(max_examples=25)
def test_every_cue_but_the_first_has_its_tone_at_its_instant(routine: Routine) -> None:
    score = unroll(routine)
    cues = [(cue.kind.value, cue.at_ms) for cue in score.cues if cue.kind is not SpanKind.PREPARE]
    assert [(kind.value, at) for kind, at in tones_of(score)] == cues
    middle = score.length_ms // 2
    assert tones_of(score, middle) == [tone for tone in tones_of(score) if tone[1] >= middle]


@given(routines(reps=4, sets=3))
@settings(max_examples=25)
def test_a_phrase_begins_after_its_tone_and_ends_before_the_next(routine: Routine) -> None:
    score = unroll(routine)
    tones = tones_of(score)
    transitions = [at for kind, at in tones if kind is not Instant.PIP]
    found = phrases(score)
    assert found == sorted(found, key=lambda phrase: phrase.at_ms)
    ends = {at + TONES[kind].length_ms + AFTER_TONE_MS: at for kind, at in tones if kind is not Instant.PIP}
    for phrase in found[1:]:
        following = [at for at in transitions if at > ends[phrase.at_ms]]
        assert not following or phrase.until_ms == following[0] - BEFORE_TONE_MS
        after = [at for _, at in tones if at > ends[phrase.at_ms]]
        assert not after or phrase.clear_ms == after[0] - BEFORE_TONE_MS <= phrase.until_ms


def test_speech_waits_for_the_longer_of_two_tones() -> None:
    seconds = Seconds(prepare=3, lift=0.5, flex=0.5, hold=0, extend=0.5, switch=0, rest=1)
    score = unroll(Routine("Short rest", sets=2, reps=1, seconds=seconds))
    rest = next(cue.at_ms for cue in score.cues if cue.kind is SpanKind.REST)
    assert (Instant.PIP, rest) in tones_of(score)
    ends = rest + TONES[SpanKind.REST].length_ms + AFTER_TONE_MS
    assert ends in [phrase.at_ms for phrase in phrases(score)]


def test_the_first_phrase_waits_until_the_output_is_open() -> None:
    assert phrases(SCORE)[0].at_ms == BEGIN_MS


def test_cues_without_texts_have_no_phrase() -> None:
    said = [Utterance(SCORE.length_ms, ("Well done", "Done"))]
    assert [phrase.texts for phrase in phrases_of(SCORE, said)] == [("Well done", "Done")]


def test_the_fullest_text_that_fits_is_spoken() -> None:
    phrase = Phrase(1000, 2000, 1500, ("a long one", "short"), 2000)
    assert phrase.fitting({"a long one": 1000.0, "short": 400.0}.get, phrase.until_ms) == "a long one"
    assert phrase.fitting({"a long one": 1001.0, "short": 400.0}.get, phrase.until_ms) == "short"
    assert phrase.fitting({"a long one": 1001.0, "short": 501.0}.get, phrase.clear_ms) is None
    assert phrase.fitting({"short": 400.0}.get, phrase.until_ms) == "short"


def test_where_no_form_leaves_room_the_shortest_is_spoken() -> None:
    phrase = Phrase(1000, 2000, 1500, ("a long one", "short"), 1300)
    assert phrase.fitting({"a long one": 900.0, "short": 400.0}.get, phrase.until_ms) == "short"
    assert phrase.fitting({"a long one": 900.0, "short": 300.0}.get, phrase.until_ms) == "short"
    assert phrase.fitting({"a long one": 300.0, "short": 200.0}.get, phrase.until_ms) == "a long one"
    assert phrase.fitting({"a long one": 900.0, "short": 1001.0}.get, phrase.until_ms) is None
