"""The scale of charts: whole ticks from a round start, and a symmetry that alarms nobody."""

from __future__ import annotations

from datetime import date

import pytest

from coach.report.measures import Measure, symmetry
from coach.report.scale import scale_of
from coach.store.statistics import Bucket, Period

DAY = date(2026, 3, 2)


def session(left: int, right: int, reason: str = "finished") -> Period:
    """Return the bar of a session."""
    return Period(
        DAY, DAY, 1, left, right, left * 6000, right * 6000, 0.0, 1, 2, None, "id", stop_reason=reason
    )


@pytest.mark.parametrize(
    ("reps", "ticks"),
    [
        ([(24, 23)], [0, 10, 20, 30]),
        ([(1, 2)], [0, 1, 2]),
        ([], [0, 1, 2, 3, 4]),
        ([(40, 38)], [0, 10, 20, 30, 40]),
    ],
)
def test_ticks_of_repetitions_are_whole_and_begin_at_0(reps: list[tuple[int, int]], ticks: list[int]) -> None:
    scale = scale_of([session(*both) for both in reps], Bucket.SESSION, Measure.VOLUME)
    assert scale.ticks == ticks
    assert scale.share(ticks[-1]) < 1


def test_symmetry_is_shown_from_80_up() -> None:
    scale = scale_of([session(20, 19), session(20, 20)], Bucket.SESSION, Measure.SYMMETRY)
    assert scale.ticks == [80, 90, 100]
    low = scale_of([session(20, 9)], Bucket.SESSION, Measure.SYMMETRY)
    assert low.ticks == [40, 60, 80, 100]


@pytest.mark.parametrize("reason", ["stopped", "pain", "interrupted"])
def test_a_session_cut_short_has_no_symmetry(reason: str) -> None:
    assert symmetry(session(10, 5, reason), Bucket.SESSION) is None
    assert symmetry(session(10, 5), Bucket.SESSION) == 50
    assert scale_of([session(10, 5, reason)], Bucket.SESSION, Measure.SYMMETRY).low == 80


def test_a_session_of_one_leg_has_no_symmetry() -> None:
    assert symmetry(session(10, 0)._replace(one_leg_left=10), Bucket.SESSION) is None
    week = session(30, 16)._replace(one_leg_left=10)  # with another session of the left leg alone
    assert symmetry(week, Bucket.WEEK) == 80


def test_pain_is_shown_from_0_to_10() -> None:
    assert scale_of([], Bucket.WEEK, Measure.PAIN).ticks == [0, 5, 10]
