"""Weights: half pounds stay what they are in kilograms with three decimals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.core.bounds import BOUNDS, LOAD_LB
from coach.core.weights import WeightUnit, from_unit, to_unit

KG, LB = WeightUnit.KG, WeightUnit.LB


def test_every_half_pound_comes_back_from_kilograms() -> None:
    for half in range(221):
        pounds = half / 2
        load_kg = from_unit(pounds, LB)
        assert LOAD_LB.admits(pounds)
        assert BOUNDS["load_kg"].admits(load_kg)
        assert float(f"{load_kg:.3f}") == load_kg
        assert to_unit(load_kg, LB) == pounds
        assert from_unit(to_unit(load_kg, LB), LB) == load_kg


def test_a_pound_is_exact() -> None:
    assert [from_unit(pounds, LB) for pounds in (0, 0.5, 1, 2.5, 110)] == [0, 0.227, 0.454, 1.134, 49.895]


@given(st.integers(0, 50_000))
def test_pounds_are_shown_to_the_nearest_half(grams: int) -> None:
    pounds = to_unit(grams / 1000, LB)
    assert LOAD_LB.admits(pounds)
    assert abs(pounds * 0.45359237 - grams / 1000) <= 0.25 * 0.45359237 + 1e-9


@given(st.integers(0, 50_000))
def test_kilograms_have_three_decimals_and_no_more(grams: int) -> None:
    load_kg = grams / 1000
    assert BOUNDS["load_kg"].admits(load_kg)
    assert from_unit(to_unit(load_kg, KG), KG) == load_kg
    assert not BOUNDS["load_kg"].admits(load_kg + 0.0004)


@pytest.mark.parametrize("value", [-0.001, 50.001, float("nan"), float("inf"), 1.13398])
def test_other_loads_are_refused(value: float) -> None:
    assert not BOUNDS["load_kg"].admits(value)
