"""Legal routines: their meaning, and lossless plain data and files."""

from __future__ import annotations

import json
import tomllib

import pytest
import tomlkit
from hypothesis import given

from coach.core.routine import Alternate, Dose, FirstLeg, Leg, Legs, Override, Routine, Seconds, SetStart
from coach.core.routine_data import SCHEMA, from_data, to_data
from tests.helpers.routines import DOSE, routines


@given(routines())
def test_every_routine_survives_plain_data(routine: Routine) -> None:
    assert from_data(to_data(routine)) == routine


@given(routines())
def test_every_routine_survives_json_and_toml(routine: Routine) -> None:
    data = to_data(routine)
    assert from_data(json.loads(json.dumps(data))) == routine
    assert from_data(tomllib.loads(tomlkit.dumps(data))) == routine


@given(routines())
def test_plain_data_is_plain_and_complete(routine: Routine) -> None:
    data = to_data(routine)
    assert data["schema"] == SCHEMA == 1
    words = {"name", "exercise", "legs", "first_leg", "alternate"}
    if routine.set_start is SetStart.MANUAL:
        words.add("set_start")
    assert set(data) - {"left", "right"} == {"schema", "seconds", *words, *DOSE}
    assert data["seconds"] == routine.seconds._asdict()
    for side in ("left", "right"):
        assert (side in data) == (getattr(routine, side) != Override())
    assert {type(data[key]) for key in words} == {str}


def test_everything_but_the_name_has_a_default() -> None:
    assert from_data({"name": "Any"}) == Routine(
        "Any",
        "Standing hamstring curl",
        Legs.BOTH,
        FirstLeg.LEFT,
        Alternate.SET,
        2,
        10,
        0.0,
        Seconds(10, 2, 2, 1, 3, 15, 60),
        Override(),
        Override(),
        SetStart.AUTO,
    )


def test_every_key_of_a_file_is_read() -> None:
    text = """
        schema = 1
        name = "Mine"
        exercise = "Chair curl"
        legs = "both"
        first_leg = "alternate"
        alternate = "rep"
        sets = 3
        reps = 12
        load_kg = 1.25
        [seconds]
        prepare = 5
        lift = 1.5
        flex = 2.5
        hold = 0
        extend = 4
        switch = 3
        rest = 90
        [left]
        reps = 8
        load_kg = 0
        [right]
        sets = 1
        [right.seconds]
        rest = 0
        extend = 6.5
    """
    assert from_data(tomllib.loads(text)) == Routine(
        "Mine",
        "Chair curl",
        Legs.BOTH,
        FirstLeg.ALTERNATE,
        Alternate.REP,
        3,
        12,
        1.25,
        Seconds(5, 1.5, 2.5, 0, 4, 3, 90),
        Override(reps=8, load_kg=0),
        Override(sets=1, seconds=(("extend", 6.5), ("rest", 0))),
    )


def test_an_override_changes_only_its_leg_and_keys() -> None:
    routine = Routine(
        "Any", load_kg=2.0, left=Override(reps=8, load_kg=0.0, seconds=(("hold", 0.0), ("lift", 4.0)))
    )
    assert routine.dose(Leg.LEFT) == Dose(2, 8, 0.0, Seconds(lift=4.0, hold=0.0))
    assert routine.dose(Leg.RIGHT) == Dose(2, 10, 2.0, Seconds())


def test_overrides_are_equal_in_any_order_of_seconds() -> None:
    assert Override(seconds=(("rest", 5.0), ("lift", 1.0))) == Override(
        seconds=(("lift", 1.0), ("rest", 5.0))
    )
    with pytest.raises(ValueError, match="tuple"):
        Override(seconds=(("sets", 2.0),))


@pytest.mark.parametrize(
    ("legs", "first_leg", "last_first", "order"),
    [
        (Legs.BOTH, FirstLeg.LEFT, None, "left right"),
        (Legs.BOTH, FirstLeg.LEFT, Leg.LEFT, "left right"),
        (Legs.BOTH, FirstLeg.RIGHT, None, "right left"),
        (Legs.BOTH, FirstLeg.RIGHT, Leg.RIGHT, "right left"),
        (Legs.BOTH, FirstLeg.ALTERNATE, None, "left right"),
        (Legs.BOTH, FirstLeg.ALTERNATE, Leg.LEFT, "right left"),
        (Legs.BOTH, FirstLeg.ALTERNATE, Leg.RIGHT, "left right"),
        (Legs.LEFT, FirstLeg.RIGHT, None, "left"),
        (Legs.RIGHT, FirstLeg.LEFT, None, "right"),
        (Legs.RIGHT, FirstLeg.ALTERNATE, Leg.RIGHT, "right"),
    ],
)
def test_the_leg_that_leads(legs: Legs, first_leg: FirstLeg, last_first: Leg | None, order: str) -> None:
    routine = Routine("Any", legs=legs, first_leg=first_leg)
    assert routine.order(last_first) == tuple(Leg(leg) for leg in order.split())


def test_without_weights_loads_are_left_aside_and_come_back() -> None:
    routine = Routine("Mine", load_kg=2.0, left=Override(reps=8, load_kg=1.0))
    done = routine.as_done(has_weights=False)
    assert {done.dose(leg).load_kg for leg in Leg} == {0.0}
    assert done.dose(Leg.LEFT).reps == 8
    assert done.with_loads_of(routine) == routine == routine.as_done(has_weights=True)
