"""Distances: metres everywhere, with millimetres; feet and inches are for people, in whole inches.

An inch is 25.4 mm: every number of inches comes back from its metres as it was.
"""

from __future__ import annotations

INCH_M = 0.0254
"""An inch in metres: exact by the international agreement of 1959."""

FOOT = 12
"""The inches of a foot."""


def to_inches(metres: float) -> int:
    """Return a distance in whole inches, the nearest ones."""
    return round(metres / INCH_M)


def from_inches(inches: float) -> float:
    """Return a distance in metres as it is stored."""
    return round(inches * INCH_M, 3)
