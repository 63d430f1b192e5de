"""Metres and inches: what a person chose comes back as it was."""

from __future__ import annotations

from coach.core.bounds import DISTANCE_M
from coach.core.distances import from_inches, to_inches


def test_every_number_of_inches_comes_back_from_its_metres() -> None:
    for inches in range(20, 237):
        metres = from_inches(inches)
        assert to_inches(metres) == inches
        assert from_inches(to_inches(metres)) == metres
        assert DISTANCE_M.admits(metres)
