"""What is counted between the cues: whole seconds to the end of a span, and marks in their order."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given, settings

from coach.core.counting import marks, whole_seconds
from tests.helpers.routines import scores

if TYPE_CHECKING:
    from coach.core.score import Score

FEW = {"reps": 2, "sets": 2, "rest": 60, "prepare": 20, "switch": 20, "hold": 6}
"""Short scores, in which every kind of mark comes."""


@given(scores(**FEW))
@settings(max_examples=25)
def test_whole_seconds_are_those_that_the_countdown_shows(score: Score) -> None:
    for span in score.spans:
        found = list(whole_seconds(span))
        inside = [at for at in range(span.start_ms + 1, span.end_ms) if (span.end_ms - at) % 1000 == 0]
        assert found == inside


@given(scores(**FEW))
@settings(max_examples=25)
def test_marks_are_in_order_and_inside_their_spans(score: Score) -> None:
    found = list(marks(score))
    assert all(mark.span.start_ms < mark.at_ms < mark.span.end_ms for mark in found)
    assert all(one.at_ms < two.at_ms for one, two in pairwise(found))
