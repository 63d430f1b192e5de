"""The units of weights. Weights are held in kilograms everywhere; pounds are for people."""

from __future__ import annotations

from enum import StrEnum


class WeightUnit(StrEnum):
    """A unit in which weights are entered and shown."""

    KG = "kg"
    LB = "lb"
