"""Signs and arrows in left-to-right and right-to-left languages."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from coach.text.formats import (
    capitalized,
    clauses,
    half_minutes,
    in_time_order,
    long_day,
    named,
    percent,
    side_by_side,
    signed,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.text.languages import Localization


@pytest.fixture(autouse=True)
def _locale_again() -> Iterator[None]:
    """Leave the locale as it was."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("tag", "changes", "course"),
    [
        ("en", ["+3", "+0", "−1200"], "5 → 0"),
        ("de", ["+3", "+0", "−1200"], "5 → 0"),
        ("ar_AE", ["\u200e+3\u200e", "\u200e+0\u200e", "\u200e−1200\u200e"], "\u200f5 ← 0"),
    ],
)
def test_signs_and_arrows_follow_the_reading_direction(tag: str, changes: list[str], course: str) -> None:
    QLocale.setDefault(QLocale(tag))
    assert [signed(value) for value in (3, 0, -1200)] == changes
    assert in_time_order(5, 0) == course
    assert (in_time_order(5), in_time_order()) == ("5", "")
    assert side_by_side(24, 22) == ("\u200f24 · 22" if tag == "ar_AE" else "24 · 22")


def test_a_half_minute_stands_after_its_minutes() -> None:
    QLocale.setDefault(QLocale("ar_AE"))
    assert "\u200e8½\u200e" in half_minutes(510_000)
    QLocale.setDefault(QLocale("en"))
    assert half_minutes(510_000) == "8½ min"
    assert half_minutes(420_000) == "7 min"


def test_a_share_is_written_as_the_language_does(localization: Localization) -> None:
    assert percent(80) == "80%"
    localization.set_language("de")
    assert percent(80) == "80\u00a0%"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Left: 8; Right: 9"),
        ("fr", "Left\u00a0: 8\u202f; Right\u00a0: 9"),
        ("zh_CN", "Left\uff1a8\uff1bRight\uff1a9"),
        ("ar", "Left: 8؛ Right: 9"),
    ],
)
def test_colons_and_semicolons_are_those_of_the_language(
    localization: Localization, language: str, line: str
) -> None:
    localization.set_language(language)
    assert clauses([named("Left", "8"), named("Right", "9")]) == line
    assert clauses([]) == ""


def test_a_day_begins_a_line_with_a_capital() -> None:
    QLocale.setDefault(QLocale("es"))
    assert capitalized(long_day(date(2026, 11, 27))).startswith("Viernes, 27 de noviembre")
    QLocale.setDefault(QLocale("ar_AE"))
    assert capitalized(long_day(date(2026, 11, 27))) == long_day(date(2026, 11, 27))
    assert capitalized("") == ""
