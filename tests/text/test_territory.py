"""The territory of the system decides week, clock, dates, paper and unit; the language does not."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from coach.core.weights import WeightUnit
from coach.report.measures import DATED, WEEKDAY, day_with_year, formatted_day, short_day
from coach.text.formats import long_day, time_of_day, week_starts_on
from coach.text.languages import LANGUAGES, locale_of
from coach.text.territory import Territory, territory, territory_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.text.languages import Localization

DAY = date(2026, 11, 30)
MONDAY, SATURDAY, SUNDAY = 0, 5, 6
KG, LB = WeightUnit.KG, WeightUnit.LB

HABITS = {
    "ar_EG": Territory(SATURDAY, False, False, "a4", KG),
    "en_EG": Territory(SATURDAY, False, False, "a4", KG),
    "en_US": Territory(SUNDAY, False, True, "letter", LB),
    "es_US": Territory(SUNDAY, False, False, "letter", LB),
    "de_DE": Territory(MONDAY, True, False, "a4", KG),
    "en_GB": Territory(MONDAY, True, False, "a4", KG),
    "zh_CN": Territory(MONDAY, True, True, "a4", KG),
    "es_MX": Territory(SUNDAY, False, False, "letter", KG),
    "en_CA": Territory(SUNDAY, False, True, "letter", KG),
    "C": Territory(MONDAY, True, False, "a4", KG),
}


@pytest.mark.parametrize("locale", HABITS)
def test_each_territory_has_its_habits(locale: str) -> None:
    assert territory_of({"LANG": f"{locale}.UTF-8"}) == HABITS[locale]


def test_each_category_may_have_its_own_territory() -> None:
    american = {"LANG": "en_US.UTF-8", "LANGUAGE": "fr"}
    assert territory_of(american) == HABITS["en_US"]
    mixed = american | {"LC_TIME": "de_DE.UTF-8", "LC_PAPER": "de_DE@euro", "LC_MEASUREMENT": ""}
    assert territory_of(mixed) == HABITS["de_DE"]._replace(weight=LB)
    assert territory_of(mixed | {"LC_ALL": "ar_EG"}) == HABITS["ar_EG"]


@pytest.mark.parametrize("tag", ["", "C.UTF-8", "POSIX", "tlh", "xx_QQ", "_", "en_", "\u00e4_\u00f6"])
def test_without_a_known_territory_the_usual_applies(tag: str) -> None:
    found = territory_of({"LANG": tag})
    assert (found.paper, found.week_start in range(7)) == ("letter" if tag == "en_" else "a4", True)


def test_the_territory_is_that_of_the_system(moved_to: Callable[[str], None]) -> None:
    assert territory() == HABITS["C"]
    for locale, habits in HABITS.items():
        moved_to(locale)
        assert territory() == habits
        assert week_starts_on("") == habits.week_start
        assert [week_starts_on(choice) for choice in ("monday", "saturday", "sunday")] == [0, 5, 6]


CLOCKS = {
    "en": ("18:05", "6:05 PM"),
    "de": ("18:05", "6:05 PM"),
    "es": ("18:05", "6:05 p. m."),
    "fr": ("18:05", "6:05 PM"),
    "zh_CN": ("18:05", "\u4e0b\u53486:05"),
    "ar": ("18:05", "6:05 \u0645"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_hours_are_the_territorys_in_every_language(
    language: str, localization: Localization, moved_to: Callable[[str], None]
) -> None:
    localization.set_language(language)
    for locale, clock in (("de_DE", 0), ("en_US", 1), ("en_GB", 0), ("ar_EG", 1), ("zh_CN", 0)):
        moved_to(locale)
        said = time_of_day(time(18, 5)).replace("\u202f", " ").replace("\u00a0", " ")
        assert said == CLOCKS[language][clock]


def test_english_days_are_in_the_territorys_order(
    localization: Localization, moved_to: Callable[[str], None]
) -> None:
    localization.set_language("en")
    for locale in ("de_DE", "ar_EG", "en_GB", "es_MX"):
        moved_to(locale)
        assert long_day(DAY) == "Monday, 30 November 2026"
        assert (short_day(DAY), day_with_year(DAY)) == ("30 Nov", "30 Nov 2026")
    for locale in ("en_US", "zh_CN"):
        moved_to(locale)
        assert long_day(DAY) == "Monday, November 30, 2026"
        assert (short_day(DAY), day_with_year(DAY)) == ("Nov 30", "Nov 30, 2026")
        assert formatted_day(DAY, WEEKDAY) == "Mon, Nov 30"


def test_other_languages_keep_their_own_order(
    localization: Localization, moved_to: Callable[[str], None]
) -> None:
    moved_to("en_US")
    localization.set_language("de")
    assert (long_day(DAY), formatted_day(DAY, DATED)) == ("Montag, 30. November 2026", "30. Nov. 2026")


def test_no_language_of_the_system_gets_into_dates() -> None:
    for language, system, day in (("en", "en_GB", "Monday"), ("de", "de_AT", "Montag")):
        found = locale_of(language, QLocale(system))
        assert (found.name(), found.dayName(1)) == (system, day)
