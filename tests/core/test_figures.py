"""Figures of a session, each against its formula."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.core.figures import load_volume, symmetry, tension_ms, volume
from coach.core.routine import Leg, Legs, Routine
from coach.core.session import Session, SetDone


def session(*sets: SetDone) -> Session:
    return Session("an id", datetime(2024, 5, 1, 7, tzinfo=UTC), "UTC", Routine("Any"), Leg.LEFT, sets)


ARTICLE = session(
    SetDone(1, Leg.LEFT, 10, 10, 10, 0.5, 20_000, 20_000, 10_000, 30_000),
    SetDone(1, Leg.RIGHT, 10, 10, 8, 0.5, 20_000, 20_000, 10_000, 30_000),
    SetDone(2, Leg.LEFT, 10, 4, 4, 2.25, 8_000, 8_000, 4_000, 12_000),
    SetDone(2, Leg.RIGHT, 10, 0, 0, 2.25),
)

SETS = st.lists(
    st.builds(
        SetDone,
        set=st.integers(1, 10),
        leg=st.sampled_from(Leg),
        prescribed=st.integers(1, 50),
        paced=st.integers(0, 50),
        confirmed=st.integers(0, 99),
        load_kg=st.integers(0, 200).map(lambda quarters: quarters / 4),
        flex_ms=st.integers(0, 10**6),
        hold_ms=st.integers(0, 10**6),
        extend_ms=st.integers(0, 10**6),
    ),
    max_size=12,
)


def test_volume_counts_confirmed_repetitions_leg_by_leg() -> None:
    assert volume(ARTICLE) == 22
    assert volume(ARTICLE, Leg.LEFT) == 14
    assert volume(ARTICLE, Leg.RIGHT) == 8


def test_load_volume_is_repetitions_times_kilograms() -> None:
    assert load_volume(ARTICLE) == 10 * 0.5 + 8 * 0.5 + 4 * 2.25
    assert load_volume(ARTICLE, Leg.RIGHT) == 4.0
    assert load_volume(session(SetDone(1, Leg.LEFT, 10, 10, 10, 0.0))) == 0


def test_tension_is_flex_hold_and_extend_but_not_lift() -> None:
    assert tension_ms(ARTICLE, Leg.LEFT) == 60_000 + 24_000
    assert tension_ms(ARTICLE) == 60_000 + 24_000 + 48_000  # 8 of 10 of the right leg's 60 s


@pytest.mark.parametrize(
    ("paced", "confirmed", "tension"),
    [
        (10, 10, 60_000),
        (10, 0, 0),
        (10, 5, 30_000),
        (10, 12, 72_000),  # beyond those paced, the mean of those paced
        (3, 1, 20_000),
        (0, 7, 0),  # nothing was timed, so nothing is claimed
    ],
)
def test_tension_is_that_of_confirmed_repetitions(paced: int, confirmed: int, tension: int) -> None:
    done = SetDone(1, Leg.LEFT, 10, paced, confirmed, 0.0, 9_999, 20_000, 10_000, 30_000)
    assert done.tension_ms == tension


@pytest.mark.parametrize(
    ("left", "right", "percent"),
    [(10, 10, 100.0), (10, 8, 80.0), (8, 10, 80.0), (10, 0, 0.0), (0, 10, 0.0), (0, 0, None)],
)
def test_symmetry_is_the_smaller_share_of_the_larger(left: int, right: int, percent: float | None) -> None:
    both = session(SetDone(1, Leg.LEFT, 10, 10, left, 0.0), SetDone(1, Leg.RIGHT, 10, 10, right, 0.0))
    assert symmetry(both) == percent


def test_a_routine_of_one_leg_has_no_symmetry() -> None:
    left = session(SetDone(1, Leg.LEFT, 10, 10, 10, 0.0))
    assert symmetry(replace(left, routine=Routine("Any", legs=Legs.LEFT))) is None


def test_an_empty_session_has_no_figures() -> None:
    empty = session()
    assert (volume(empty), load_volume(empty), tension_ms(empty), symmetry(empty)) == (0, 0, 0, None)


@given(SETS)
def test_both_legs_are_the_sum_of_each(sets: list[SetDone]) -> None:
    done = session(*sets)
    for figure in (volume, load_volume, tension_ms):
        assert figure(done) == figure(done, Leg.LEFT) + figure(done, Leg.RIGHT)


@given(SETS)
def test_symmetry_is_the_same_with_the_legs_swapped(sets: list[SetDone]) -> None:
    done = session(*sets)
    mirrored = session(*(SetDone(one.set, one.leg.other, 1, 1, one.confirmed, one.load_kg) for one in sets))
    assert symmetry(done) == symmetry(mirrored)
    assert (symmetry(done) is None) == (volume(done) == 0)
    assert 0 <= (symmetry(done) or 0) <= 100
