"""The pose of the person in side view at any instant of the exercise: a pure function of time.

Lengths are fractions of stature after Drillis and Contini, "Body segment parameters" (1966), as drawn in
Winter, "Biomechanics and Motor Control of Human Movement", figure 4.1: ankle 0.039 high, shank 0.246,
thigh 0.245 (hip at 0.530), trunk 0.288 from hip to shoulder (0.818), upper arm 0.186, forearm 0.146, hand
0.108, head and neck 0.182, foot 0.152 long.

Axes: x forward, as the person faces; y up from the floor; the unit is stature. Only the working leg moves:
hips, trunk and standing leg are still, as the exercise asks.
"""

from __future__ import annotations

from itertools import accumulate, pairwise
from math import acos, atan2, cos, degrees, dist, radians, sin
from typing import TYPE_CHECKING, NamedTuple

from coach.core.score import PHASES, SpanKind

if TYPE_CHECKING:
    from coach.core.routine import Leg
    from coach.core.score import Score

Point = tuple[float, float]
"""x forward and y up, in statures."""

ANKLE_HEIGHT, SHANK, THIGH, TRUNK = 0.039, 0.246, 0.245, 0.288
UPPER_ARM, FOREARM, HAND, FOOT = 0.186, 0.146, 0.108, 0.152

HEEL = FOOT / 4
"""Distance from the ankle back to the heel."""

HEAD = 0.130
"""Height from chin to crown; the remaining 0.052 of head and neck are the neck."""

CHAIR_BACK = (0.27, 0.560)
"""Place of the hand: the back of a chair 0.95 m high, for a person of 1.70 m who stands behind it."""

KNEE_LIFTED, KNEE_FLEXED = 52.0, 115.0
"""Knee flexion in degrees with the foot off the floor, and with the heel toward the glute. Without the help
of a hand, a standing person bends the knee to 110…120° with the thigh vertical. The lift is drawn larger than
people do it, so that it can be seen from across the room: the sole is some 9 cm above the floor."""

THIGH_LIFTED = 20.0
"""Lean of the thigh, forward, with the foot off the floor, in degrees: as much as the toe needs to clear the
floor with the hips level. The thigh is vertical again when the knee is fully flexed."""

ANKLE_STRETCHED = 12.0
"""Angle by which the toes point down at the top of the flex, in degrees. In a lift the sole is level."""

LOWERING_MS = 600
"""Longest time in which the foot comes down at the beginning of a switch or a rest, in milliseconds."""

PATH_STEPS = 24
"""Number of straight pieces in the path of the heel."""


class Joints(NamedTuple):
    """A leg, from hip to toe; `heel` and `toe` are on the sole."""

    hip: Point
    knee: Point
    ankle: Point
    heel: Point
    toe: Point


class Pose(NamedTuple):
    """Positions of the joints, and the flexion of the working knee in degrees.

    The head is an oval of height `HEAD` around `head`. `hand` is the middle of the hand on the chair.
    """

    head: Point
    neck: Point
    shoulder: Point
    elbow: Point
    wrist: Point
    hand: Point
    standing: Joints
    working: Joints
    knee_flexion: float


def ease(t: float) -> float:
    """Return the share of a movement that is done at the share `t` (0…1) of its time.

    This is the minimum-jerk movement of Flash and Hogan (1985), which starts and ends at rest.
    """
    t = min(max(t, 0.0), 1.0)
    return t * t * t * (10 - 15 * t + 6 * t * t)


def lift_and_flexion(
    kind: SpanKind, fraction: float, *, starts_lifted: bool = False, length_ms: int = LOWERING_MS
) -> tuple[float, float]:
    """Return how far the foot is lifted and how far the knee is flexed, each 0…1; arguments as in `pose`."""
    match kind:
        case SpanKind.LIFT:
            return (1.0 if starts_lifted else ease(fraction)), 0.0
        case SpanKind.FLEX:
            return 1.0, ease(fraction)
        case SpanKind.HOLD:
            return 1.0, 1.0
        case SpanKind.EXTEND:
            return 1.0, 1.0 - ease(fraction)
        case _:
            return (1.0 - ease(lowering_done(fraction, length_ms)) if starts_lifted else 0.0), 0.0


def working_leg(lifted: float, flexed: float) -> Joints:
    """Return the working leg with the foot so far lifted and the knee so far flexed, each 0…1."""
    thigh = THIGH_LIFTED * lifted * (1.0 - flexed)
    return _leg(thigh, knee_flexion(lifted, flexed), (KNEE_FLEXED + ANKLE_STRETCHED) * flexed)


def knee_flexion(lifted: float, flexed: float) -> float:
    """Return the flexion of the working knee, in degrees."""
    return KNEE_LIFTED * lifted + (KNEE_FLEXED - KNEE_LIFTED) * flexed


def pose(
    kind: SpanKind, fraction: float, *, starts_lifted: bool = False, length_ms: int = LOWERING_MS
) -> Pose:
    """Return the pose at the share `fraction` (0…1) of a span.

    `starts_lifted`: the working foot is already off the floor when the span begins. A lift then stays as it
    is, and a waiting span begins with the foot coming down, for which its `length_ms` is needed.
    """
    progress = lift_and_flexion(kind, fraction, starts_lifted=starts_lifted, length_ms=length_ms)
    standing, leg, knee = _STANDING, working_leg(*progress), knee_flexion(*progress)
    return Pose(_HEAD, _NECK, _SHOULDER, _ELBOW, _WRIST, CHAIR_BACK, standing, leg, knee)


def lowering_done(fraction: float, length_ms: int) -> float:
    """Return how far the foot has come down, 0…1, at `fraction` of a waiting span."""
    return min(1.0, fraction * max(1.0, length_ms / LOWERING_MS))


def leg_lifted_before(score: Score, index: int) -> Leg | None:
    """Return the leg whose foot is off the floor when the span at `index` begins; None if both are down."""
    before = score.spans[index - 1] if index else None
    return before.leg if before and before.kind in PHASES else None


def heel_path(kind: SpanKind) -> tuple[Point, ...]:
    """Return the path that is drawn for a span: that of the working heel in a flex or an extend.

    In a lift, which is short, it is a line behind the heel that points up. Other spans have an empty one.
    """
    match kind:
        case SpanKind.LIFT:
            return _LIFT_PATH
        case SpanKind.FLEX:
            return _PATH
        case SpanKind.EXTEND:
            return _PATH[::-1]
        case _:
            return ()


def path_left(kind: SpanKind, flexed: float, *, starts_lifted: bool = False) -> float:
    """Return the length of the path that is still ahead of the heel, in statures; 0 if there is no path.

    That of a lift is shown from its beginning to its end, unless the foot is lifted already.
    """
    if kind is SpanKind.LIFT:
        return 0.0 if starts_lifted else dist(*_LIFT_PATH)
    if not heel_path(kind):
        return 0.0
    step = min(int(flexed * PATH_STEPS), PATH_STEPS - 1)
    below, above = _RISEN[step : step + 2]
    risen = below + (above - below) * (flexed * PATH_STEPS - step)
    return _RISEN[-1] - risen if kind is SpanKind.FLEX else risen


def _leg(thigh: float, knee: float, sole: float) -> Joints:
    """Return a leg from angles in degrees: thigh forward, knee flexed, toes down."""
    bent = _along(_HIP, thigh - 90.0, THIGH)
    ankle = _along(bent, thigh - knee - 90.0, SHANK)
    under = _along(ankle, -sole - 90.0, ANKLE_HEIGHT)
    return Joints(_HIP, bent, ankle, _along(under, -sole, -HEEL), _along(under, -sole, FOOT - HEEL))


def _along(start: Point, angle: float, length: float) -> Point:
    """Return the point at `length` from `start`, in the direction `angle` degrees up from straight ahead."""
    direction = radians(angle)
    return start[0] + length * cos(direction), start[1] + length * sin(direction)


def _elbow(shoulder: Point, hand: Point) -> Point:
    """Return the elbow for a hand within reach, by the law of cosines: elbows bend downward."""
    reach, lower = dist(shoulder, hand), FOREARM + HAND / 2
    line = degrees(atan2(hand[1] - shoulder[1], hand[0] - shoulder[0]))
    inner = (UPPER_ARM**2 + reach**2 - lower**2) / (2 * UPPER_ARM * reach)
    return _along(shoulder, line - degrees(acos(inner)), UPPER_ARM)


_HIP: Point = (0.0, ANKLE_HEIGHT + SHANK + THIGH)
_SHOULDER: Point = (0.0, _HIP[1] + TRUNK)
_NECK: Point = (0.008, 1.0 - HEAD)
_HEAD: Point = (0.020, 1.0 - HEAD / 2)
_ELBOW = _elbow(_SHOULDER, CHAIR_BACK)
_WRIST: Point = (
    _ELBOW[0] + (CHAIR_BACK[0] - _ELBOW[0]) * FOREARM / (FOREARM + HAND / 2),
    _ELBOW[1] + (CHAIR_BACK[1] - _ELBOW[1]) * FOREARM / (FOREARM + HAND / 2),
)
_STANDING = _leg(0.0, 0.0, 0.0)
_PATH = tuple(working_leg(1.0, step / PATH_STEPS).heel for step in range(PATH_STEPS + 1))
_LIFT_PATH: tuple[Point, Point] = ((_STANDING.heel[0] - 0.07, 0.03), (_STANDING.heel[0] - 0.07, 0.19))
_RISEN = (0.0, *accumulate(dist(a, b) for a, b in pairwise(_PATH)))
"""Length of the path from its start to each of its points, in statures."""
