"""The person in side view at any instant of the exercise: joints in proportion, as a pure function of time.

Lengths are fractions of stature H after Drillis and Contini, "Body segment parameters" (1966), as drawn in
Winter, "Biomechanics and Motor Control of Human Movement", figure 4.1: ankle 0.039 high, shank 0.246,
thigh 0.245 (hip at 0.530), trunk 0.288 from hip to shoulder (0.818), upper arm 0.186, forearm 0.146, hand
0.108, head and neck 0.182, foot 0.152 long.

Axes: x forward, the way the person faces; y up from the floor; the unit is stature. Nothing moves but the
working leg: hips, trunk and standing leg are still, as they should be.
"""

from __future__ import annotations

from dataclasses import dataclass
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
"""How far the heel stands behind the ankle."""

HEAD = 0.130
"""Chin to crown; it leaves 0.052 of head and neck to the neck."""

CHAIR_BACK = (0.27, 0.560)
"""Where the hand rests: the back of a chair 0.95 m high, for a person of 1.70 m who stands behind it."""

KNEE_LIFTED, KNEE_FLEXED = 28.0, 115.0
"""Knee flexion in degrees with the foot slightly off the floor, and with the heel toward the glute. Without
a hand to help, a standing knee bends to 110…120° with its thigh vertical."""

THIGH_LIFTED = 10.0
"""How far the thigh leans forward with the foot slightly off the floor, in degrees: what it takes for the
toe to clear the floor with the hips level. The thigh is vertical again when the knee is fully flexed."""

ANKLE_STRETCHED = 12.0
"""How far the ankle points the toes at the top of the flex, in degrees. Lifted, the sole is level."""

LOWERING_MS = 600
"""How long the foot takes to come down, at most, where a switch or a rest begins, in milliseconds."""

ARC_STEPS = 24
"""Into how many pieces the way of the heel is cut."""


class Joints(NamedTuple):
    """A leg, from hip to toe; `heel` and `toe` are on the sole."""

    hip: Point
    knee: Point
    ankle: Point
    heel: Point
    toe: Point


@dataclass(frozen=True, slots=True)
class Pose:
    """Where the joints are, and how far the working knee is flexed, in degrees.

    The head is an oval of height `HEAD` about `head`. `hand` is the middle of the hand on the chair.
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


def eased(t: float) -> float:
    """Return the share of a slow reach that is done at the share `t` (0…1) of its time.

    The minimum-jerk course of Flash and Hogan (1985): it starts and ends at rest, without a jolt.
    """
    t = min(max(t, 0.0), 1.0)
    return t * t * t * (10 - 15 * t + 6 * t * t)


def moved(
    kind: SpanKind, fraction: float, *, settled: bool = False, length_ms: int = LOWERING_MS
) -> tuple[float, float]:
    """Return how far the foot is off the floor and the knee flexed, each 0…1, as `pose` has it."""
    match kind:
        case SpanKind.LIFT:
            return (1.0 if settled else eased(fraction)), 0.0
        case SpanKind.FLEX:
            return 1.0, eased(fraction)
        case SpanKind.HOLD:
            return 1.0, 1.0
        case SpanKind.EXTEND:
            return 1.0, 1.0 - eased(fraction)
        case _:
            return (1.0 - eased(lowered(fraction, length_ms)) if settled else 0.0), 0.0


def working(lifted: float, flexed: float) -> Joints:
    """Return the working leg from the two things that move: the foot off the floor and the knee, each 0…1."""
    thigh = THIGH_LIFTED * lifted * (1.0 - flexed)
    return _leg(thigh, knee_flexion(lifted, flexed), (KNEE_FLEXED + ANKLE_STRETCHED) * flexed)


def knee_flexion(lifted: float, flexed: float) -> float:
    """Return how far the working knee is flexed, in degrees."""
    return KNEE_LIFTED * lifted + (KNEE_FLEXED - KNEE_LIFTED) * flexed


def pose(kind: SpanKind, fraction: float, *, settled: bool = False, length_ms: int = LOWERING_MS) -> Pose:
    """Return the pose at the share `fraction` (0…1) of a span.

    `settled`: the working foot is already off the floor when the span begins. A lift then stays lifted, and a
    waiting span begins with the foot coming down, for which its `length_ms` is needed.
    """
    how = moved(kind, fraction, settled=settled, length_ms=length_ms)
    standing, leg, knee = _STANDING, working(*how), knee_flexion(*how)
    return Pose(_HEAD, _NECK, _SHOULDER, _ELBOW, _WRIST, CHAIR_BACK, standing, leg, knee)


def lowered(fraction: float, length_ms: int) -> float:
    """Return the share (0…1) of the foot's coming down that is over at `fraction` of a waiting span."""
    return min(1.0, fraction * max(1.0, length_ms / LOWERING_MS))


def lifted_before(score: Score, index: int) -> Leg | None:
    """Return the leg whose foot is off the floor when the span at `index` begins; None: both are down."""
    before = score.spans[index - 1] if index else None
    return before.leg if before and before.kind in PHASES else None


def way(kind: SpanKind) -> tuple[Point, ...]:
    """Return the way of the working heel in a flex or an extend, from its start to its end.

    Other spans have none: an empty tuple.
    """
    if kind is SpanKind.FLEX:
        return _WAY
    return _WAY[::-1] if kind is SpanKind.EXTEND else ()


def way_left(kind: SpanKind, flexed: float) -> float:
    """Return how much of its way is still before the heel, in statures; 0 where there is none."""
    if not way(kind):
        return 0.0
    step = min(int(flexed * ARC_STEPS), ARC_STEPS - 1)
    below, above = _RISEN[step : step + 2]
    risen = below + (above - below) * (flexed * ARC_STEPS - step)
    return _RISEN[-1] - risen if kind is SpanKind.FLEX else risen


def _leg(thigh: float, knee: float, sole: float) -> Joints:
    """Build a leg from degrees: the thigh forward, the knee flexed, the sole turned toes down."""
    bent = _along(_HIP, thigh - 90.0, THIGH)
    ankle = _along(bent, thigh - knee - 90.0, SHANK)
    under = _along(ankle, -sole - 90.0, ANKLE_HEIGHT)
    return Joints(_HIP, bent, ankle, _along(under, -sole, -HEEL), _along(under, -sole, FOOT - HEEL))


def _along(start: Point, angle: float, length: float) -> Point:
    """Return the point `length` from `start`, `angle` degrees up from straight ahead."""
    turned = radians(angle)
    return start[0] + length * cos(turned), start[1] + length * sin(turned)


def _elbow(shoulder: Point, hand: Point) -> Point:
    """Return where the elbow is for a hand within reach: below the line, as elbows bend (law of cosines)."""
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
_WAY = tuple(working(1.0, step / ARC_STEPS).heel for step in range(ARC_STEPS + 1))
_RISEN = (0.0, *accumulate(dist(a, b) for a, b in pairwise(_WAY)))
"""How far the heel has come on its way up at each step of `_WAY`, in statures."""
