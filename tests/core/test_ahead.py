"""The dose that a wait announces: only where legs differ, or with a load."""

from __future__ import annotations

from hypothesis import given

from coach.core.routine import Leg, Legs, Override, Routine
from coach.core.score import WAITING, Score, unroll
from tests.helpers.routines import scores

UNEVEN = unroll(Routine("Uneven", left=Override(reps=8, load_kg=1.5)))


def announced(score: Score) -> list[tuple[int, float] | None]:
    """Return what each wait announces."""
    return [score.ahead(span) for span in score.spans if span.kind in WAITING]


def test_legs_that_differ_are_announced_before_their_sets() -> None:
    assert announced(UNEVEN) == [(8, 1.5), (10, 0.0), (8, 1.5), (10, 0.0)]


def test_a_load_is_announced() -> None:
    assert announced(unroll(Routine("Plain"))) == [None] * 4
    assert announced(unroll(Routine("Loaded", load_kg=2))) == [(10, 2)] * 4
    assert announced(unroll(Routine("One", legs=Legs.LEFT, right=Override(reps=3)))) == [None] * 2


@given(scores(sets=3, reps=3))
def test_the_announced_dose_is_the_one_done_next(score: Score) -> None:
    for span in score.spans:
        ahead = score.ahead(span)
        if ahead is not None:
            following = score.repetition_at(span.start_ms)
            assert following.leg is span.leg
            assert ahead[0] == score.prescribed()[following.set, following.leg]
            assert ahead[1] == score.routine.dose(Leg(span.leg)).load_kg
        assert ahead is None or span.kind in WAITING
