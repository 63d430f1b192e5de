"""Texts that a voice may say: full instructions at first, then numbers; the dose where legs differ."""

from __future__ import annotations

from coach.core.routine import Override, Routine, Seconds
from coach.core.score import unroll
from coach.text.spoken_texts import spoken_texts

FOUR_REPS = unroll(Routine("Four", legs="left", sets=1, reps=4, seconds=Seconds(prepare=10)))  # type: ignore[arg-type]
UNEVEN = unroll(Routine("Uneven", left=Override(reps=8, load_kg=1.5)))


def test_two_repetitions_are_spoken_in_full_then_numbered() -> None:
    full = [
        ("Heel up toward your glute", "Flex"),
        ("Hold at the top", "Hold"),
        ("Lower slowly, hips level", "Extend"),
    ]
    assert [texts for texts in spoken_texts(FOUR_REPS) if texts] == [
        ("Stand tall, hand on the chair. Left leg",),
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
    assert ("LIFT YOUR FOOT SLIGHTLY", "LIFT") in spoken_texts(FOUR_REPS, str.upper)


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


def test_no_dose_is_spoken_where_both_legs_do_the_same() -> None:
    even = spoken_texts(unroll(Routine("Even")))
    assert not any("Repetitions" in text for texts in even for text in texts)
