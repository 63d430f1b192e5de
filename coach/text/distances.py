"""Distances in feet and inches, as people write them."""

from __future__ import annotations

import re
from math import isfinite

from PySide6.QtCore import QCoreApplication

from coach.core.distances import FOOT
from coach.text.formats import whole_number
from coach.text.territory import territory

translate = QCoreApplication.translate

_INCHES = ("in", '"', "\N{DOUBLE PRIME}", "\N{RIGHT DOUBLE QUOTATION MARK}", "''")
"""What stands after a number of inches in every language."""

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
    """Return the inches of a text; None if it is no distance.

    Such as `8 ft 2 in`, `8' 2"`, `98 in`, `8.5` or `8`: a number alone is feet.
    """
    numbers = [float(re.sub("[,\u066b]", ".", found)) for found in _NUMBER.findall(text)]
    if not 1 <= len(numbers) <= 2:  # noqa: PLR2004 - feet and inches
        return None
    first, *inches = numbers
    is_inches = not inches and _NUMBER.sub("", text).strip().startswith(_signs_of_inches())
    found = first if is_inches else first * FOOT + sum(inches)
    return found if isfinite(found) else None


def _signs_of_inches() -> tuple[str, ...]:
    own = translate("Distances", "{feet} ft {inches} in").partition("{inches}")[2].strip(" .")
    return own, *_INCHES
