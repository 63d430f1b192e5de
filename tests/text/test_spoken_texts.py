"""Texts that a voice may say: full instructions at first, then numbers; the dose where legs differ."""

from __future__ import annotations

from coach.core.counting import MarkKind, Utterance, marks
from coach.core.routine import Alternate, Legs, Override, Routine, Seconds
from coach.core.score import SpanKind, unroll
from coach.text.spoken_texts import Words, spoken_texts, utterances

FOUR_REPS = unroll(Routine("Four", legs="left", sets=1, reps=4, seconds=Seconds(prepare=10)))  # type: ignore[arg-type]
UNEVEN = unroll(Routine("Uneven", left=Override(reps=8, load_kg=1.5)))


def test_two_repetitions_are_spoken_in_full_then_numbered() -> None:
    full = [
        ("Heel up toward your glute", "Flex"),
        ("Hold at the top", "Hold"),
        ("Lower slowly, hips level", "Extend"),
    ]
    assert [texts for texts in spoken_texts(FOUR_REPS) if texts] == [
        (
            "Stand tall, hand on the chair. Left leg. Repetitions: 4",
            "Stand tall, hand on the chair. Left leg",
        ),
        ("Lift your foot slightly", "Lift"),
        *full,
        ("Stay lifted, hips level", "Lift"),
        *full,
        ("3",),
        ("4",),
        ("Well done",),
    ]


def test_every_cue_has_its_texts() -> None:
    assert len(spoken_texts(UNEVEN)) == len(UNEVEN.cues)


def test_texts_are_translated() -> None:
    assert ("<Lift your foot slightly>", "<Lift>") in spoken_texts(FOUR_REPS, Words("<{}>".format))


def test_the_dose_is_spoken_before_sets_of_legs_that_differ() -> None:
    longest = [texts for texts in spoken_texts(UNEVEN) if texts and "Repetitions" in texts[0]]
    assert longest == [
        (
            "Stand tall, hand on the chair. Left leg. Repetitions: 8. Load: 1.5 kilograms",
            "Stand tall, hand on the chair. Left leg",
        ),
        ("Right leg is next. Repetitions: 10", "Right leg is next"),
        (
            "Set done. Rest – left leg next. Repetitions: 8. Load: 1.5 kilograms",
            "Set done. Rest – left leg next",
        ),
        ("Right leg is next. Repetitions: 10", "Right leg is next"),
    ]


def test_a_short_wait_says_what_comes_next_when_it_begins() -> None:
    even = spoken_texts(unroll(Routine("Even", seconds=Seconds(prepare=10, switch=14.5, rest=15))))
    assert [texts[0] for texts in even if texts and "Repetitions" in texts[0]] == [
        "Stand tall, hand on the chair. Left leg. Repetitions: 10",
        "Right leg is next. Repetitions: 10",
        "Right leg is next. Repetitions: 10",
    ]


def test_a_long_wait_says_what_comes_next_before_its_end() -> None:
    score = unroll(Routine("Even", load_kg=1.5, seconds=Seconds(switch=15, rest=39.5)))
    ends = [span.end_ms for span in score.spans if span.kind in {SpanKind.SWITCH, SpanKind.REST}]
    assert [utterance for utterance in utterances(score) if utterance.alone] == [
        Utterance(
            end - 10_000,
            (f"{leg} leg, 10 repetitions. Load: 1.5 kilograms", f"{leg} leg, 10 repetitions"),
            alone=True,
        )
        for end, leg in zip(ends, ("Right", "Left", "Right"), strict=True)
    ]


def test_legs_that_take_turns_are_not_told_their_set_each_time() -> None:
    score = unroll(Routine("Turns", alternate=Alternate.REP, reps=2, seconds=Seconds(switch=15, rest=20)))
    rests = [span for span in score.spans if span.kind is SpanKind.REST]
    assert [utterance.at_ms for utterance in utterances(score) if utterance.alone] == [
        span.end_ms - 10_000 for span in rests
    ]
    switches = {span.start_ms for span in score.spans if span.kind is SpanKind.SWITCH}
    said = {utterance.texts for utterance in utterances(score) if utterance.at_ms in switches}
    assert said == {("Left leg is next",), ("Right leg is next",)}


def test_the_end_of_a_long_hold_and_half_a_long_rest_are_spoken() -> None:
    score = unroll(Routine("Long", sets=2, reps=1, legs=Legs.LEFT, seconds=Seconds(hold=4, rest=40)))
    found = [(utterance.texts, utterance.at_ms) for utterance in utterances(score) if utterance.alone]
    first, rest, second = (s for s in score.spans if s.kind in {SpanKind.HOLD, SpanKind.REST})
    assert found == [
        *((("3", "2", "1")[n:][:1], first.start_ms + 1000 * (n + 1)) for n in range(3)),
        (("Half",), rest.start_ms + 20_000),
        (("Left leg, 1 repetitions",), rest.end_ms - 10_000),
        *((("3", "2", "1")[n:][:1], second.start_ms + 1000 * (n + 1)) for n in range(3)),
    ]


def test_short_holds_and_rests_are_not_counted() -> None:
    score = unroll(Routine("Short", reps=1, seconds=Seconds(hold=3.5, rest=39.5)))
    assert {mark.kind for mark in marks(score)} == {MarkKind.AHEAD}
