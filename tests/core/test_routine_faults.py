"""Illegal routines are refused; every fault names key, value and what is legal."""

from __future__ import annotations

import json
from copy import deepcopy
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.core.bounds import BOUNDS, Bound
from coach.core.routine import Leg, Override, Routine, RoutineError, Seconds
from coach.core.routine_data import from_data
from tests.helpers.routines import DOSE, LIMITS, SECONDS

ALLOWED = {
    "sets": "a whole number from 1 to 10",
    "reps": "a whole number from 1 to 50",
    "load_kg": "a number from 0 to 50 kg with at most 3 decimals",
    "prepare": "a number from 3 to 60 s in steps of 0.5",
    "lift": "a number from 0.5 to 10 s in steps of 0.5",
    "flex": "a number from 0.5 to 20 s in steps of 0.5",
    "hold": "a number from 0 to 30 s in steps of 0.5",
    "extend": "a number from 0.5 to 20 s in steps of 0.5",
    "switch": "a number from 0 to 120 s in steps of 0.5",
    "rest": "a number from 0 to 600 s in steps of 0.5",
}

PLACES = [
    *((key,) for key in DOSE),
    *(("seconds", key) for key in SECONDS),
    *((side, key) for side, key in product(("left", "right"), DOSE)),
    *((side, "seconds", key) for side, key in product(("left", "right"), SECONDS)),
]
"""The path to every number of a routine file."""

TOP = (
    "schema, name, exercise, legs, first_leg, alternate, set_start, sets, reps, load_kg, seconds, left, right"
)
SIDE = "sets, reps, load_kg, seconds"
TABLE = "prepare, lift, flex, hold, extend, switch, rest"


def data_with(path: tuple[str, ...], value: object) -> dict[str, Any]:
    """Return the smallest legal file, with `value` put in at `path`."""
    data: dict[str, Any] = {"schema": 1, "name": "Any"}
    table = data
    for key in path[:-1]:
        table = table.setdefault(key, {})
    table[path[-1]] = value
    return data


def faults_of(data: dict[str, Any]) -> list[str]:
    """Return the faults of `data`, which has some."""
    before = deepcopy(data)
    with pytest.raises(RoutineError) as caught:
        from_data(data)
    faults = [str(fault) for fault in caught.value.faults]
    assert str(caught.value) == "; ".join(faults)
    assert "\n" not in str(caught.value)
    assert data == before
    return faults


def value_at(routine: Routine, path: tuple[str, ...]) -> object:
    """Return the number at `path` as the leg it is for sees it."""
    leg = Leg(path[0]) if path[0] in list(Leg) else Leg.LEFT
    dose = routine.dose(leg)
    return getattr(dose.seconds if path[-1] in SECONDS else dose, path[-1])


# --- numbers -----------------------------------------------------------------------------------


def test_the_bounds_are_those_of_the_design() -> None:
    assert {key: (bound.low, bound.high, bound.step) for key, bound in BOUNDS.items()} == LIMITS
    assert {key: str(bound.text) for key, bound in BOUNDS.items()} == ALLOWED


@pytest.mark.parametrize("path", PLACES, ids=".".join)
def test_numbers_at_the_bounds_are_legal(path: tuple[str, ...]) -> None:
    low, high, step = LIMITS[path[-1]]
    for number in (low, low + step, high - step, high):
        assert value_at(from_data(data_with(path, number)), path) == number
        if step != 1 and number % 1 == 0:  # a file may contain 3 as well as 3.0
            assert value_at(from_data(data_with(path, int(number))), path) == number


@pytest.mark.parametrize("path", PLACES, ids=".".join)
def test_numbers_just_outside_the_bounds_are_refused(path: tuple[str, ...]) -> None:
    low, high, step = LIMITS[path[-1]]
    wrong: list[float] = [low - step, high + step, -1, -(10**9), 10**9, 10**400]
    if step != 1:
        wrong += [low + step / 2, high - step / 2, low - 1e-9, high + 1e-9, high - 1e-9]
        wrong += [low + 0.1] if step > 0.1 else []
        wrong += [float("nan"), float("inf"), float("-inf")]
    for value in wrong:
        shown = str(value) if value != 10**400 else "1" + 56 * "0" + "…"
        expected = f"{'.'.join(path)} = {shown}: must be {ALLOWED[path[-1]]}"
        assert faults_of(data_with(path, value)) == [expected]


@given(st.sampled_from(PLACES), st.data())
def test_a_number_is_accepted_exactly_if_it_is_legal(path: tuple[str, ...], data: st.DataObject) -> None:
    low, high, step = LIMITS[path[-1]]
    legal = {round(low + n * step, 3) for n in range(round((high - low) / step) + 1)}
    eighths = st.integers(-8, 8 * 601).map(lambda n: n / 8)
    number = data.draw(st.integers(-3, 60) if step == 1 else eighths | st.floats() | st.integers())
    try:
        routine = from_data(data_with(path, number))
    except RoutineError:
        assert number not in legal
    else:
        assert value_at(routine, path) == number
        assert number in legal


@pytest.mark.parametrize("path", PLACES, ids=".".join)
@pytest.mark.parametrize("value", ["7", True, False, [7], {"x": 7}, None])
def test_values_that_are_no_numbers_are_refused(path: tuple[str, ...], value: object) -> None:
    shown = '"7"' if value == "7" else str(value)
    expected = f"{'.'.join(path)} = {shown}: must be {ALLOWED[path[-1]]}"
    assert faults_of(data_with(path, value)) == [expected]


@pytest.mark.parametrize("path", [path for path in PLACES if path[-1] in {"sets", "reps"}], ids=".".join)
def test_sets_and_repetitions_must_be_whole(path: tuple[str, ...]) -> None:
    for value in (2.0, 2.5, float("nan")):
        [fault] = faults_of(data_with(path, value))
        assert fault.startswith(f"{'.'.join(path)} = {value}: must be a whole number")


def test_a_huge_number_is_refused_in_one_short_line() -> None:
    [fault] = faults_of(data_with(("reps",), 16**9000))
    assert fault == f"reps = …: must be {ALLOWED['reps']}"


def test_a_routine_built_in_code_is_checked_too() -> None:
    with pytest.raises(RoutineError) as caught:
        Routine(
            " ",
            reps=0,
            seconds=Seconds(prepare=2.5, rest=600.5),
            left=Override(sets=11, seconds=(("hold", 30.25),)),
            right=Override(load_kg=-0.25),
        )
    assert [str(fault) for fault in caught.value.faults] == [
        "name must not be empty",
        f"reps = 0: must be {ALLOWED['reps']}",
        f"left.sets = 11: must be {ALLOWED['sets']}",
        f"right.load_kg = -0.25: must be {ALLOWED['load_kg']}",
        f"seconds.prepare = 2.5: must be {ALLOWED['prepare']}",
        f"seconds.rest = 600.5: must be {ALLOWED['rest']}",
        f"left.seconds.hold = 30.25: must be {ALLOWED['hold']}",
    ]


def test_a_bound_without_a_unit_says_none() -> None:
    assert str(Bound(0, 1.5, 0.5)) == "0 to 1.5 in steps of 0.5"
    assert str(Bound(0, 1.5, 0.5).text) == "a number from 0 to 1.5 in steps of 0.5"
    assert str(Bound(0, 9, 1).text) == "a whole number from 0 to 9"


# --- words, tables and keys -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "allowed"),
    [
        ("legs", '"both", "left", "right"'),
        ("first_leg", '"left", "right", "alternate"'),
        ("alternate", '"set", "rep"'),
    ],
)
def test_only_the_listed_words_are_legal(key: str, allowed: str) -> None:
    for word in json.loads(f"[{allowed}]"):
        assert str(getattr(from_data(data_with((key,), word)), key)) == word
    wrong: list[object] = ["Left", "", "neither", 1, True, None, ["left"], {"left": 1}, float("nan")]
    for value in wrong:
        shown = f'"{value}"' if isinstance(value, str) else str(value)
        assert faults_of(data_with((key,), value)) == [f"{key} = {shown}: must be one of {allowed}"]


@pytest.mark.parametrize("key", ["name", "exercise"])
@pytest.mark.parametrize("value", [1, 1.5, True, ["a"], {"a": 1}, None])
def test_texts_must_be_text(key: str, value: object) -> None:
    expected = f"{key} = {value}: must be text"
    assert faults_of(data_with((key,), value)) == [expected]


@pytest.mark.parametrize("path", [("seconds",), ("left",), ("right",), ("left", "seconds")], ids=".".join)
@pytest.mark.parametrize("value", [1, "10", True, [1, 2], None])
def test_tables_must_be_tables(path: tuple[str, ...], value: object) -> None:
    shown = f'"{value}"' if isinstance(value, str) else str(value)
    expected = f"{'.'.join(path)} = {shown}: must be a table"
    assert faults_of(data_with(path, value)) == [expected]


def test_a_name_is_required() -> None:
    assert faults_of({"schema": 1}) == ["name is missing"]
    for blank in ("", "  ", "\n\t"):
        assert faults_of({"name": blank}) == ["name must not be empty"]


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        (("Reps",), TOP),
        (("prepare",), TOP),
        (("both",), TOP),
        (("seconds", "reps"), TABLE),
        (("seconds", "pause"), TABLE),
        (("left", "legs"), SIDE),
        (("left", "hold"), SIDE),
        (("right", "name"), SIDE),
        (("right", "seconds", "left"), TABLE),
    ],
)
def test_unknown_keys_are_refused_at_every_level(path: tuple[str, ...], allowed: str) -> None:
    expected = f"{'.'.join(path)} = 5: unknown key; use one of {allowed}"
    assert faults_of(data_with(path, 5)) == [expected]


def test_a_fault_fits_one_line() -> None:
    [fault] = faults_of(data_with(("a\nb",), "c\n" * 100))
    assert fault == f'"a b" = "{"c " * 28}…: unknown key; use one of {TOP}'


@pytest.mark.parametrize("schema", [2, 99])
def test_a_newer_schema_is_the_only_fault_reported(schema: int) -> None:
    assert faults_of({"schema": schema, "tempo": "2-0-3"}) == [
        f"schema = {schema}: made by a newer version of Interval Coach; update it"
    ]


@pytest.mark.parametrize("schema", [0, -1, "1", 1.0, True, None, [1]])
def test_values_that_are_no_schema_are_refused(schema: object) -> None:
    shown = f'"{schema}"' if isinstance(schema, str) else str(schema)
    assert faults_of({"schema": schema, "name": "Any"}) == [f"schema = {shown}: must be 1"]


def test_all_faults_are_reported_at_once() -> None:
    faults = faults_of(
        {
            "schema": 1,
            "nome": "Any",
            "exercise": 3,
            "legs": "arms",
            "sets": 11,
            "reps": "ten",
            "load_kg": 0.0001,
            "seconds": {"lift": 0, "flex": "slow", "pause": 1},
            "left": {"reps": 51, "seconds": {"hold": -0.5, "rest": True}, "side": "left"},
            "right": "as left",
        }
    )
    assert sorted(fault.split(" is ")[0].split(": ")[0] for fault in faults) == [
        "exercise = 3",
        "left.reps = 51",
        "left.seconds.hold = -0.5",
        "left.seconds.rest = True",
        'left.side = "left"',
        'legs = "arms"',
        "load_kg = 0.0001",
        "name",
        'nome = "Any"',
        'reps = "ten"',
        'right = "as left"',
        'seconds.flex = "slow"',
        "seconds.lift = 0",
        "seconds.pause = 1",
        "sets = 11",
    ]


@pytest.mark.parametrize("key", ["sets", "reps", "load_kg"])
def test_an_override_of_nothing_is_refused(key: str) -> None:
    [fault] = faults_of(data_with(("left", key), None))
    assert fault.startswith(f"left.{key} = None: must be a")
