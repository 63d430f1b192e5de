"""Ticks are on real dates, and no more than fit."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics

from coach.draw.theme import font
from coach.report.measures import day_with_year, period_name, short_day
from coach.report.time_axis import bar_places, bucket_for, round_step, tick_days, tick_labels
from coach.store.statistics import Bucket, Period
from coach.text.languages import LANGUAGES
from coach.ui.progress.day_axis import TICK_EVERY_PX

if TYPE_CHECKING:
    from coach.text.languages import Localization

DAYS = st.dates(date(1990, 1, 1), date(2200, 1, 1))


def of(day: date) -> Period:
    return Period(day, day, 1, 1, 1, 0, 0, 0.0, None, None, None)


@given(DAYS, st.integers(0, 40_000), st.integers(1, 14))
def test_ticks_fit_are_even_and_inside_the_range(first: date, span: int, room: int) -> None:
    last = first + timedelta(days=span)
    found = tick_days(first, last, room)
    assert len(found) <= room + 1
    assert all(first <= day <= last for day in found)
    assert found == sorted(set(found))
    assert len(tick_labels(found)) == len(found)
    if len(found) > 2:
        gaps = [(later - day).days for day, later in pairwise(found)]
        assert max(gaps) - min(gaps) <= 3 * max(1, min(gaps) // 28)  # months are not all as long


@given(DAYS, st.integers(13, 90), st.integers(0, 6))
def test_ticks_of_weeks_are_on_their_first_days(first: date, span: int, week_start: int) -> None:
    room = -(-(span + 1) // 7)
    found = tick_days(first, first + timedelta(days=span), room, week_start)
    assert {day.weekday() for day in found} == {week_start}


@pytest.mark.parametrize(
    ("first", "last", "room", "labels"),
    [
        (date(2026, 9, 1), date(2026, 11, 28), 4, ["1 Sep", "1 Oct", "1 Nov"]),
        (date(2026, 3, 2), date(2026, 3, 5), 8, ["2 Mar", "3 Mar", "4 Mar", "5 Mar"]),
        (date(2025, 12, 20), date(2026, 3, 3), 4, ["1 Jan", "1 Feb", "1 Mar"]),
        (date(2025, 9, 20), date(2026, 2, 3), 4, ["Nov 2025", "Jan 2026"]),
        (
            date(2010, 6, 1),
            date(2026, 6, 1),
            10,
            ["2012", "2014", "2016", "2018", "2020", "2022", "2024", "2026"],
        ),
    ],
)
def test_labels_say_as_much_as_is_needed(first: date, last: date, room: int, labels: list[str]) -> None:
    found = tick_labels(tick_days(first, last, room))
    assert found == labels


def test_bars_are_on_their_days_and_share_them() -> None:
    day = date(2026, 3, 2)
    one, two, later = of(day), of(day), of(day + timedelta(days=2))
    middles, rooms = bar_places([one, two, later], Bucket.SESSION)
    start = day.toordinal()
    assert rooms == [1.0, 1.0, 2.0]  # every second day is free, so that a bar may be two days wide
    assert middles == [start, start + 1, start + 2.5]
    middles, rooms = bar_places([of(day), of(day + timedelta(days=1))], Bucket.SESSION)
    assert (middles, rooms) == ([start + 0.5, start + 1.5], [1.0, 1.0])
    week = Period(day, day + timedelta(days=6), 3, 1, 1, 0, 0, 0.0, None, None, None)
    assert bar_places([week], Bucket.WEEK) == ([start + 3.5], [7.0])


@given(st.floats(0.01, 1e9))
def test_grid_lines_are_round_and_few(top: float) -> None:
    step = round_step(top)
    assert 1 <= top / step <= 4 + 1e-9 or top < step


def test_long_ranges_have_bars_of_weeks_and_months() -> None:
    assert [bucket_for(days) for days in (28, 100, 101, 800, 801)] == [
        Bucket.SESSION,
        Bucket.SESSION,
        Bucket.WEEK,
        Bucket.WEEK,
        Bucket.MONTH,
    ]


@pytest.mark.parametrize(
    ("language", "labels"),
    [
        ("en", ["5 Mar", "5 Mar 2026", "March 2026", "2 Mar – 8 Mar 2026", "Nov 2025"]),
        ("de", ["5. März", "5. März 2026", "März 2026", "2. März – 8. März 2026", "Nov. 2025"]),
        ("fr", ["5 mars", "5 mars 2026", "mars 2026", "2 mars – 8 mars 2026", "nov. 2025"]),
        ("zh_CN", ["3月5日", "2026年3月5日", "2026年3月", "3月2日 – 2026年3月8日", "2025年11月"]),
    ],
)
def test_days_have_the_format_of_the_language(
    localization: Localization, language: str, labels: list[str]
) -> None:
    localization.set_language(language)
    day, week = date(2026, 3, 5), date(2026, 3, 2)
    monthly = tick_labels([date(2025, 11, 1), date(2026, 1, 1)])
    found = [short_day(day), day_with_year(day), period_name(of(day), Bucket.MONTH)]
    found += [period_name(of(week)._replace(last=week + timedelta(days=6)), Bucket.WEEK), monthly[0]]
    assert found == labels


def test_neighbouring_ticks_do_not_both_show_the_year() -> None:
    turn = [date(2025, 12, 29), date(2026, 1, 5), date(2026, 1, 12)]
    assert tick_labels(turn) == ["29 Dec", "5 Jan 2026", "12 Jan"]
    assert tick_labels([turn[0] - timedelta(days=7), *turn])[:3] == ["22 Dec 2025", "29 Dec", "5 Jan 2026"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_on_the_axis_do_not_touch(localization: Localization, language: str) -> None:
    localization.set_language(language)
    letters = QFontMetrics(font("small"))
    for days in (6, 40, 120, 700, 1500):
        for shift in range(0, 360, 8):
            first = date(2025, 3, 1) + timedelta(days=shift)
            wide = [
                letters.horizontalAdvance(word)
                for word in tick_labels(tick_days(first, first + timedelta(days), 6))
            ]
            assert all((one + other) / 2 <= TICK_EVERY_PX for one, other in pairwise(wide)), (days, first)
