"""Hypothesis strategies over every legal routine, with the limits written down a second time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from coach.core.routine import Alternate, FirstLeg, Leg, Legs, Override, Routine, Seconds, SetStart
from coach.core.score import Score, unroll

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hypothesis.strategies import SearchStrategy

LIMITS: Mapping[str, tuple[float, float, float]] = {
    "sets": (1, 10, 1),
    "reps": (1, 50, 1),
    "load_kg": (0, 50, 0.001),
    "prepare": (3, 60, 0.5),
    "lift": (0.5, 10, 0.5),
    "flex": (0.5, 20, 0.5),
    "hold": (0, 30, 0.5),
    "extend": (0.5, 20, 0.5),
    "switch": (0, 120, 0.5),
    "rest": (0, 600, 0.5),
}
"""Least, most and step of every number of a routine, taken from the design and not from the code."""

DOSE = ("sets", "reps", "load_kg")
SECONDS = ("prepare", "lift", "flex", "hold", "extend", "switch", "rest")


def numbers(key: str, most: float | None = None) -> SearchStrategy[Any]:
    """Every legal number of `key`, no greater than `most`; the two ends come often."""
    low, high, step = LIMITS[key]
    high = high if most is None else most
    kind = int if step == 1 else float
    steps = st.integers(round(low / step), round(high / step))
    inside = steps.map(lambda count: kind(round(count * step, 3)))
    return st.one_of(inside, inside, st.sampled_from((kind(low), kind(high))))


def texts() -> SearchStrategy[str]:
    """Every text that a file can hold and that is not blank."""
    return st.text(st.characters(codec="utf-8"), min_size=1, max_size=20).filter(str.strip)


def overrides(most: Mapping[str, float]) -> SearchStrategy[Override]:
    """Every way in which one leg can differ."""
    seconds = st.fixed_dictionaries({}, optional={key: numbers(key, most.get(key)) for key in SECONDS})
    return st.builds(
        Override,
        *(st.none() | numbers(key, most.get(key)) for key in DOSE),
        seconds.map(lambda named: tuple(named.items())),
    )


def routines(**most: float) -> SearchStrategy[Routine]:
    """Every legal routine, none of whose numbers is above those given, as in `reps=4`."""
    return st.builds(
        Routine,
        name=texts(),
        exercise=st.just("Standing hamstring curl") | texts(),
        legs=st.sampled_from((*Legs, Legs.BOTH, Legs.BOTH)),  # most laws are about two legs
        first_leg=st.sampled_from(FirstLeg),
        alternate=st.sampled_from(Alternate),
        **{key: numbers(key, most.get(key)) for key in DOSE},
        seconds=st.builds(Seconds, *(numbers(key, most.get(key)) for key in SECONDS)),
        left=st.just(Override()) | overrides(most),
        right=st.just(Override()) | overrides(most),
        set_start=st.sampled_from(SetStart),
    )


def scores(**most: float) -> SearchStrategy[Score]:
    """Every score, of routines as in `routines`, whichever leg led the last session."""
    return st.builds(unroll, routines(**most), st.none() | st.sampled_from(Leg))
