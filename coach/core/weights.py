"""Weights: kilograms everywhere, with three decimals; pounds are for people, in halves.

Half a pound is 0.227 kg, hundreds of times what the third decimal can be wrong by: every number of half
pounds comes back from its kilograms as it was.
"""

from __future__ import annotations

from enum import StrEnum

POUND_KG = 0.45359237
"""A pound in kilograms: exact by the international agreement of 1959."""

KG_DECIMALS = 3
"""The decimals with which a weight is stored, so that half pounds fit: from the product's design."""


class WeightUnit(StrEnum):
    """A unit in which weights are entered, shown and spoken."""

    KG = "kg"
    LB = "lb"


def to_unit(load_kg: float, unit: WeightUnit) -> float:
    """Return a weight, or a sum of weights times repetitions, in `unit`: pounds to the nearest half."""
    return load_kg if unit is WeightUnit.KG else round(load_kg / POUND_KG * 2) / 2


def from_unit(load: float, unit: WeightUnit) -> float:
    """Return a weight in kilograms as it is stored."""
    return round(load if unit is WeightUnit.KG else load * POUND_KG, KG_DECIMALS)
