"""A leg's own repetitions and load are spoken before its set, where there is time for it."""

from __future__ import annotations

from coach.core.routine import Override, Routine
from coach.core.score import unroll
from coach.sound.phrases import phrases_of

UNEVEN = unroll(Routine("Uneven", left=Override(reps=8, load_kg=1.5)))


def test_the_dose_is_said_before_each_set_and_left_out_where_it_does_not_fit() -> None:
    said = [
        phrase for phrase in phrases_of(UNEVEN) if len(phrase.texts) > 1 and "Repetitions" in phrase.texts[0]
    ]
    assert [phrase.texts[0] for phrase in said] == [
        "Stand tall, hold a chair if you need. Left leg. Repetitions: 8. Load: 1.5 kilograms",
        "Right leg is next. Repetitions: 10",
        "Set done. Rest, then left leg. Repetitions: 8. Load: 1.5 kilograms",
        "Right leg is next. Repetitions: 10",
    ]
    change = said[1]
    assert change.fitting(lambda text: 100.0 * len(text), change.at_ms + 2000) == "Right leg is next"


def test_nothing_is_said_of_legs_that_do_the_same() -> None:
    assert not any("Repetitions" in text for one in phrases_of(unroll(Routine("Even"))) for text in one.texts)
