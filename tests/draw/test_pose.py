"""The pose keeps its proportions, never jumps, and follows the exercise."""

from __future__ import annotations

from itertools import pairwise
from math import acos, degrees, dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.core.routine import Leg, Routine
from coach.core.score import WAITING, SpanKind, unroll
from coach.draw.pose import (
    ANKLE_HEIGHT,
    FOOT,
    LOWERING_MS,
    SHANK,
    THIGH,
    TRUNK,
    UPPER_ARM,
    Joints,
    Point,
    Pose,
    ease,
    heel_path,
    leg_lifted_before,
    lift_and_flexion,
    lowering_done,
    path_left,
    pose,
)

MOMENTS = st.tuples(st.sampled_from(SpanKind), st.floats(0, 1), st.booleans(), st.integers(500, 120_000))
STEPS = [step / 200 for step in range(201)]


def at(moment: tuple[SpanKind, float, bool, int]) -> Pose:
    kind, fraction, starts_lifted, length_ms = moment
    return pose(kind, fraction, starts_lifted=starts_lifted, length_ms=length_ms)


def moving(of: Pose) -> tuple[Point, ...]:
    leg = of.working
    return leg.knee, leg.ankle, leg.heel, leg.toe


def apart(one: Pose, other: Pose) -> float:
    """Return the furthest that any joint is from itself in the other pose, in statures."""
    return max(dist(a, b) for a, b in zip(moving(one), moving(other), strict=True))


def knee_angle(leg: Joints) -> float:
    """Measure the flexion from the joints themselves, in degrees."""
    up = (leg.hip[0] - leg.knee[0], leg.hip[1] - leg.knee[1])
    down = (leg.ankle[0] - leg.knee[0], leg.ankle[1] - leg.knee[1])
    cosine = (up[0] * down[0] + up[1] * down[1]) / (dist(leg.hip, leg.knee) * dist(leg.knee, leg.ankle))
    return 180 - degrees(acos(max(-1.0, min(1.0, cosine))))


@given(MOMENTS)
def test_every_segment_keeps_its_length(moment: tuple[SpanKind, float, bool, int]) -> None:
    found = at(moment)
    for leg in (found.standing, found.working):
        assert dist(leg.hip, leg.knee) == pytest.approx(THIGH)
        assert dist(leg.knee, leg.ankle) == pytest.approx(SHANK)
        assert dist(leg.heel, leg.toe) == pytest.approx(FOOT)
    assert dist(found.working.hip, found.shoulder) == pytest.approx(TRUNK)
    assert dist(found.shoulder, found.elbow) == pytest.approx(UPPER_ARM)


@given(MOMENTS)
def test_hips_trunk_and_standing_leg_stay_still(moment: tuple[SpanKind, float, bool, int]) -> None:
    found, still = at(moment), pose(SpanKind.PREPARE, 0.0)
    assert found.standing == still.standing
    assert found.working.hip == found.standing.hip
    assert (found.head, found.shoulder, found.hand) == (still.head, still.shoulder, still.hand)


@given(MOMENTS)
def test_no_foot_goes_through_the_floor(moment: tuple[SpanKind, float, bool, int]) -> None:
    leg = at(moment).working
    assert min(leg.heel[1], leg.toe[1]) >= -1e-9


@given(MOMENTS)
def test_the_flexion_returned_is_the_flexion_of_the_joints(moment: tuple[SpanKind, float, bool, int]) -> None:
    found = at(moment)
    assert knee_angle(found.working) == pytest.approx(found.knee_flexion, abs=1e-4)


def test_standing_has_both_feet_flat() -> None:
    for kind in (SpanKind.PREPARE, SpanKind.SWITCH, SpanKind.REST):
        found = pose(kind, 0.5)
        assert found.working == found.standing
        assert found.working.ankle[1] == pytest.approx(ANKLE_HEIGHT)
        assert found.working.heel[1] == pytest.approx(0, abs=1e-9)


def test_a_lift_takes_the_foot_clearly_off_the_floor() -> None:
    """0.04 statures are some 7 minutes of arc on a 13.3-inch screen at 2.5 m: above what 20/20 resolves."""
    leg = pose(SpanKind.LIFT, 1.0).working
    assert 0.04 < min(leg.heel[1], leg.toe[1]) < 0.07
    assert pose(SpanKind.LIFT, 1.0).knee_flexion < pose(SpanKind.FLEX, 0.5).knee_flexion
    assert abs(leg.knee[0] - leg.hip[0]) < THIGH * 0.4


def test_a_lift_points_up_unless_the_foot_is_lifted_already() -> None:
    start, end = heel_path(SpanKind.LIFT)
    assert end[1] > start[1]
    assert path_left(SpanKind.LIFT, 0.0) == pytest.approx(end[1] - start[1])
    assert path_left(SpanKind.LIFT, 0.0, starts_lifted=True) == 0


def test_a_lift_that_starts_lifted_does_not_move() -> None:
    end = pose(SpanKind.LIFT, 1.0)
    assert all(pose(SpanKind.LIFT, step, starts_lifted=True) == end for step in STEPS)


def test_at_the_top_the_heel_is_back_and_the_thigh_vertical() -> None:
    top = pose(SpanKind.FLEX, 1.0)
    assert 110 <= top.knee_flexion <= 120
    assert top.working.knee[0] == pytest.approx(top.working.hip[0])
    assert top.working.heel[0] < top.working.hip[0] - 0.15
    assert top.working.heel[1] > 0.4
    assert pose(SpanKind.HOLD, 0.3) == top


def test_flex_only_rises_and_extend_is_the_same_way_down() -> None:
    up = [pose(SpanKind.FLEX, step).working.ankle[1] for step in STEPS]
    assert all(a <= b for a, b in pairwise(up))
    for step in STEPS:
        assert apart(pose(SpanKind.FLEX, step), pose(SpanKind.EXTEND, 1 - step)) < 1e-9


@pytest.mark.parametrize("hold", [0, 1])
@pytest.mark.parametrize("after", [SpanKind.LIFT, SpanKind.SWITCH, SpanKind.REST])
def test_one_span_goes_on_where_the_other_ended(hold: int, after: SpanKind) -> None:
    way = [SpanKind.LIFT, SpanKind.FLEX, *[SpanKind.HOLD] * hold, SpanKind.EXTEND]
    ends = [(pose(kind, 0.0), pose(kind, 1.0)) for kind in way]
    ends.append((pose(after, 0.0, starts_lifted=True), pose(after, 1.0, starts_lifted=True)))
    assert apart(pose(SpanKind.PREPARE, 1.0), ends[0][0]) == 0
    assert max(apart(one[1], other[0]) for one, other in pairwise(ends)) < 1e-9


@pytest.mark.parametrize("kind", SpanKind)
@pytest.mark.parametrize("starts_lifted", [False, True])
def test_nothing_jumps_within_a_span(kind: SpanKind, *, starts_lifted: bool) -> None:
    frames = [pose(kind, step, starts_lifted=starts_lifted, length_ms=LOWERING_MS) for step in STEPS]
    assert max(apart(one, other) for one, other in pairwise(frames)) < 0.01


def test_the_foot_comes_down_in_the_first_moments_of_a_rest() -> None:
    assert lowering_done(LOWERING_MS / 60_000, 60_000) == pytest.approx(1)
    assert 0 < lowering_done(LOWERING_MS / 120_000, 60_000) < 1
    assert lowering_done(1.0, 500) == 1
    down = pose(SpanKind.REST, LOWERING_MS / 60_000, starts_lifted=True, length_ms=60_000)
    assert apart(down, pose(SpanKind.REST, 1.0)) < 1e-9


def test_movement_starts_and_ends_at_rest() -> None:
    assert [ease(t) for t in (-1, 0, 0.5, 1, 2)] == [0, 0, 0.5, 1, 1]
    assert ease(0.01) < 1e-4
    assert 1 - ease(0.99) < 1e-4


@pytest.mark.parametrize("kind", [SpanKind.FLEX, SpanKind.EXTEND])
def test_the_heel_path_goes_from_start_to_end_of_the_phase(kind: SpanKind) -> None:
    heels = [pose(kind, step).working.heel for step in STEPS]
    assert dist(heel_path(kind)[0], heels[0]) < 1e-9
    assert dist(heel_path(kind)[-1], heels[-1]) < 1e-9
    left = [sum(dist(a, b) for a, b in pairwise(heels[step:])) for step in range(len(heels))]
    found = [path_left(kind, lift_and_flexion(kind, step)[1]) for step in STEPS]
    assert found == pytest.approx(left, abs=0.002)  # a third of a pixel in a figure 150 px high


def test_waits_and_holds_have_no_path() -> None:
    others = {SpanKind.HOLD, *WAITING}
    assert not any(heel_path(kind) or path_left(kind, 0.5) for kind in others)


def test_the_lifted_leg_is_found_in_the_score() -> None:
    score = unroll(Routine("Article"))
    found = {(span.kind, span.leg, leg_lifted_before(score, index)) for index, span in enumerate(score.spans)}
    assert (SpanKind.PREPARE, Leg.LEFT, None) in found
    assert (SpanKind.LIFT, Leg.LEFT, None) in found
    assert (SpanKind.LIFT, Leg.LEFT, Leg.LEFT) in found
    assert (SpanKind.SWITCH, Leg.RIGHT, Leg.LEFT) in found
    assert (SpanKind.REST, Leg.LEFT, Leg.RIGHT) in found
    assert not any(before not in {None, leg} for kind, leg, before in found if kind is SpanKind.LIFT)
