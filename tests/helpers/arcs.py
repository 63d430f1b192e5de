"""Minutes of arc that something on screen spans, as an eye at a distance sees it."""

from __future__ import annotations

from math import pi


def arc_minutes(px: float, distance_m: float, mm: float) -> float:
    """Return the minutes of arc that `px` spans at `distance_m`; `mm` is pixels per millimetre."""
    return px / mm / (distance_m * 1000) * 180 / pi * 60
