"""The weekly plan: weeks in a row and due reminders."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.core.plan import (
    FormerPlan,
    Week,
    first_of_week,
    is_due,
    planned_in,
    weeks_in_a_row,
)

if TYPE_CHECKING:
    from collections.abc import Callable

MONDAY = date(2026, 3, 2)
PLANNED = frozenset({0, 2, 4})


def days(*numbers: int) -> set[date]:
    """Return days counted from a Monday."""
    return {MONDAY + timedelta(days=n) for n in numbers}


def week(today: int, *done: int) -> Week:
    """Return the week of that Monday, on its day `today`."""
    return Week(MONDAY, MONDAY + timedelta(days=today), PLANNED, frozenset(days(*done)))


@pytest.mark.parametrize(
    ("today", "done", "following"),
    [(0, (), 0), (0, (0,), 2), (1, (0,), 2), (2, (0, 1), 2), (4, (0, 2, 4), 7), (5, (), 7), (6, (6,), 7)],
)
def test_the_next_planned_day(today: int, done: tuple[int, ...], following: int) -> None:
    assert week(today, *done).next_planned() == MONDAY + timedelta(days=following)


def test_without_a_plan_there_is_no_next_day() -> None:
    assert Week(MONDAY, MONDAY, frozenset(), frozenset()).next_planned() is None


@pytest.mark.parametrize(("starts_on", "first"), [(0, 2), (6, 1), (5, 28)])
def test_a_week_begins_where_the_locale_says(starts_on: int, first: int) -> None:
    assert first_of_week(date(2026, 3, 4), starts_on).day == first


def test_rest_days_and_this_week_break_no_row() -> None:
    done = days(0, 2, 4, 7, 10, 13)  # the second week on other days than planned
    sunday = MONDAY + timedelta(days=13)
    assert weeks_in_a_row(done, always(3), sunday, 0) == 2
    assert weeks_in_a_row(done, always(3), sunday + timedelta(days=3), 0) == 2  # the third has only begun
    assert weeks_in_a_row(done, always(3), sunday + timedelta(days=8), 0) == 0  # and passed by
    assert weeks_in_a_row(done | days(14, 15, 16), always(3), sunday + timedelta(days=3), 0) == 3
    assert weeks_in_a_row(done, always(0), sunday, 0) == 0
    assert weeks_in_a_row(set(), always(3), sunday, 0) == 0


def always(planned: int) -> Callable[[date], int]:
    """Return a plan that never changed."""
    return lambda _week: planned


def test_weeks_are_counted_by_the_plan_of_their_time() -> None:
    done = days(0, 2, 7, 9, 14, 16, 18)  # twice, twice, three times a week
    friday = MONDAY + timedelta(days=18)
    before = [FormerPlan(MONDAY + timedelta(days=15), 2)]  # more is planned from the third Wednesday on
    assert weeks_in_a_row(done, partial(planned_in, now=3, before=before), friday, 0) == 3
    assert weeks_in_a_row(done, partial(planned_in, now=3, before=[]), friday, 0) == 1
    pause = [FormerPlan(MONDAY + timedelta(days=6), 2), FormerPlan(MONDAY + timedelta(days=13), 0)]
    some = days(0, 2, 14, 16, 18)
    assert weeks_in_a_row(some, partial(planned_in, now=3, before=pause), friday, 0) == 2


@pytest.mark.parametrize(("week", "planned"), [(0, 3), (7, 2), (14, 2), (21, 4), (28, 4)])
def test_of_two_plans_in_one_week_the_smaller_counts(week: int, planned: int) -> None:
    before = [FormerPlan(MONDAY + timedelta(days=8), 3), FormerPlan(MONDAY + timedelta(days=20), 2)]
    assert planned_in(MONDAY + timedelta(days=week), 4, before) == planned


@given(st.sets(st.integers(0, 100)), st.integers(1, 7), st.integers(0, 100), st.integers(0, 6))
def test_another_day_never_shortens_the_row(done: set[int], planned: int, extra: int, starts_on: int) -> None:
    today = MONDAY + timedelta(days=100)
    before = weeks_in_a_row(days(*done), always(planned), today, starts_on)
    assert weeks_in_a_row(days(*done, extra), always(planned), today, starts_on) >= before
    assert before <= len(done) // planned


def at(hour: int, minute: int, day: int = 0) -> datetime:
    """Return a moment of that Monday, or of a day counted from it."""
    return datetime.combine(MONDAY + timedelta(days=day), time(hour, minute), UTC)


@pytest.mark.parametrize(
    ("looked", "now", "due"),
    [
        (at(18, 29), at(18, 30), True),
        (at(18, 30), at(18, 31), False),
        (at(18, 28), at(18, 29), False),
        (at(12, 0), at(22, 0), True),  # it slept over the time
        (at(12, 0), at(8, 0, 1), False),  # and into the next day, which is a rest day
        (at(12, 0), at(18, 30, 1), False),
        (at(12, 0), at(19, 0, 2), True),
    ],
)
def test_a_reminder_is_due_once_and_on_its_day(looked: datetime, now: datetime, due: object) -> None:
    assert is_due(looked, now, PLANNED, time(18, 30)) is due


def test_without_a_time_there_is_no_reminder() -> None:
    assert not is_due(at(0, 0), at(23, 59), PLANNED, None)


@given(st.lists(st.integers(1, 6000), max_size=60))
def test_a_day_reminds_at_most_once_however_often_polled(steps: list[int]) -> None:
    looked = at(0, 0)
    reminded: list[date] = []
    for minutes in steps:
        now = looked + timedelta(minutes=minutes)
        if is_due(looked, now, PLANNED, time(18, 30)):
            reminded.append(now.date())
        looked = now
    assert len(reminded) == len(set(reminded))
    assert all(day.weekday() in PLANNED for day in reminded)
