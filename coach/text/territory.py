"""What the system's territory decides: first day of the week, clock, order of dates, paper, units.

The language does not: it is a setting. German in the United States has weeks from Sunday on, am and pm, and
Letter.
"""

from __future__ import annotations

import os
import re
import sys
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale

from coach.core.weights import WeightUnit

if TYPE_CHECKING:
    from collections.abc import Mapping

LETTER = frozenset(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"])
"""The territories that use Letter, by ISO 3166; from `paperSize` in Unicode CLDR's supplemental data."""

AMERICAN = frozenset(["US", "PR", "GU", "VI", "AS", "MP", "UM"])
"""The territories with pounds, feet and inches: the United States and what belongs to them."""

A4_PAPER, LETTER_PAPER = "a4", "letter"

SHORT = QLocale.FormatType.ShortFormat


class Territory(NamedTuple):
    """The habits of a territory."""

    week_start: int = 0
    """The first day of the week, Monday 0."""
    has_24_hours: bool = True
    """Whether the clock has 24 hours; otherwise am and pm."""
    is_month_first: bool = False
    """Whether a month is written before its day."""
    paper: str = A4_PAPER
    """`a4` or `letter`."""
    weight: WeightUnit = WeightUnit.KG

    @property
    def has_feet(self) -> bool:
        """Whether distances are in feet and inches: where weights are in pounds."""
        return self.weight is WeightUnit.LB


@cache
def territory() -> Territory:
    """Return the habits of the system's territory, which are read once."""
    if sys.platform in {"win32", "darwin"}:
        system = QLocale.system()  # it has the person's own choices of day and clock, too
        return _habits(system, system, system)
    return territory_of(os.environ)


def territory_of(environ: Mapping[str, str]) -> Territory:
    """Return the habits that the variables of a POSIX environment ask for: each habit has its category.

    Not `QLocale.system`: its territory is the one of `LANGUAGE`, the languages that a person reads.
    """
    return _habits(*(_locale(environ, category) for category in ("LC_TIME", "LC_PAPER", "LC_MEASUREMENT")))


def _habits(time: QLocale, paper: QLocale, measurement: QLocale) -> Territory:
    day = re.sub("'[^']*'", "", time.dateFormat(SHORT))
    return Territory(
        week_start=time.firstDayOfWeek().value - 1,
        has_24_hours=has_24_hours(time),
        is_month_first=time.territory() is not QLocale.Country.AnyTerritory and day.find("M") < day.find("d"),
        paper=LETTER_PAPER if _code(paper) in LETTER else A4_PAPER,
        weight=WeightUnit.LB if _code(measurement) in AMERICAN else WeightUnit.KG,
    )


def has_24_hours(locale: QLocale) -> bool:
    """Whether `locale` writes the time of day without am and pm."""
    return "a" not in re.sub("'[^']*'", "", locale.timeFormat(SHORT)).lower()


def _code(locale: QLocale) -> str:
    return QLocale.territoryToCode(locale.territory())


def _locale(environ: Mapping[str, str], category: str) -> QLocale:
    """Return the locale of a category: `LC_ALL` before the category itself before `LANG`.

    Qt takes the United States for the territory of a locale that it does not know, such as en_EG; then the
    main language of the territory has the habits.
    """
    names = (environ.get(name, "") for name in ("LC_ALL", category, "LANG"))
    tag = re.split("[.@]", next(filter(None, names), "C"))[0]
    _, _, code = tag.partition("_")
    found, place = QLocale(tag), QLocale.codeToTerritory(code)
    if place in {QLocale.Country.AnyTerritory, found.territory()}:
        return found
    return QLocale(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, place)
