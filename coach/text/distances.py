"""Distances in feet and inches, as people write them."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from coach.core.distances import FOOT
from coach.text.formats import whole_number
from coach.text.territory import territory

translate = QCoreApplication.translate

_NUMBER = re.compile(r"\d+(?:[.,\u066b]\d*)?")


def has_feet() -> bool:
    """Whether distances are shown in feet and inches, as in the system's territory."""
    return territory().has_feet


def feet_text(inches: int) -> str:
    """Return whole inches as feet and inches: `8 ft 2 in`."""
    feet, rest = divmod(inches, FOOT)
    text = translate("Distances", "{feet} ft {inches} in")
    return text.format(feet=whole_number(feet), inches=whole_number(rest))


def inches_in(text: str) -> float | None:
    """Return the inches of a text such as `8 ft 2 in`, `8' 2"`, `8.5` or `8`; None if it is no such text."""
    numbers = [float(re.sub("[,\u066b]", ".", found)) for found in _NUMBER.findall(text)]
    if not 1 <= len(numbers) <= 2:  # noqa: PLR2004 - feet and inches
        return None
    feet, *inches = numbers
    return feet * FOOT + sum(inches)
