"""The weekly plan: planned days, weeks in a row, holidays and moved days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from coach.core.holidays import Holiday
from coach.core.plan import FormerPlan, MovedDay, Plan, Week, first_of_week

MONDAY = date(2026, 3, 2)
PLAN = Plan((0, 2, 4))


def day(number: int) -> date:
    """Return a day counted from a Monday."""
    return MONDAY + timedelta(days=number)


def days(*numbers: int) -> set[date]:
    """Return days counted from that Monday."""
    return set(map(day, numbers))


def holiday(first: int, last: int) -> Holiday:
    """Return a holiday by its first and last day."""
    return Holiday(day(first), day(last))


def moved(planned: int, to: int) -> MovedDay:
    """Return a moved day."""
    return MovedDay(day(planned), day(to))


def in_a_row(plan: Plan, done: set[date], today: int) -> int:
    """Return the weeks in a row on the day `today`."""
    return plan.weeks_in_a_row(done, day(today)).weeks


# --- single days ---


@pytest.mark.parametrize(
    ("today", "done", "following"),
    [(0, (), 0), (0, (0,), 2), (1, (0,), 2), (2, (0, 1), 2), (4, (0, 2, 4), 7), (5, (), 7), (6, (6,), 7)],
)
def test_the_next_planned_day(today: int, done: tuple[int, ...], following: int) -> None:
    assert PLAN.next_planned(day(today), days(*done)) == day(following)


def test_without_a_plan_there_is_no_next_day() -> None:
    assert Plan(()).next_planned(MONDAY, ()) is None
    assert Plan(()).week(MONDAY, ()) == Week(MONDAY, MONDAY)


@pytest.mark.parametrize(("starts_on", "first"), [(0, 2), (6, 1), (5, 28)])
def test_a_week_begins_where_the_locale_says(starts_on: int, first: int) -> None:
    assert first_of_week(date(2026, 3, 4), starts_on).day == first


def test_no_day_of_a_holiday_is_planned() -> None:
    plan = Plan((0, 2, 4), holidays=(holiday(2, 20),))
    assert [n for n in range(24) if plan.is_planned(day(n))] == [0, 21, 23]
    assert plan.next_planned(day(1), ()) == day(21)
    assert plan.week(day(2), ()).holiday == holiday(2, 20)
    assert plan.week(day(1), ()).holiday is None


def test_a_long_holiday_still_has_a_next_planned_day() -> None:
    plan = Plan((0,), holidays=(holiday(0, 364), holiday(365, 700)))
    assert plan.next_planned(MONDAY, ()) == day(707)


def test_a_moved_day_is_planned_where_it_was_moved_to() -> None:
    plan = Plan((0, 2, 4), moved=(moved(2, 3),))
    assert [n for n in range(7) if plan.is_planned(day(n))] == [0, 3, 4]
    assert plan.sessions_on(day(3)) == (day(2),)
    assert plan.week(day(2), days(0)).following == day(3)


def test_a_day_moved_into_a_holiday_is_not_planned() -> None:
    plan = Plan((0, 2, 4), holidays=(holiday(3, 3),), moved=(moved(2, 3),))
    assert [n for n in range(7) if plan.is_planned(day(n))] == [0, 4]


def test_a_day_that_is_planned_no_more_was_not_moved() -> None:
    plan = Plan((0, 4), moved=(moved(2, 3),))
    assert not plan.is_planned(day(3))
    assert Plan((0, 4), former=(FormerPlan(day(2), 3, (0, 2, 4)),), moved=(moved(2, 3),)).is_planned(day(3))


def test_todays_session_moves_to_days_with_nothing_on_them() -> None:
    plan = Plan((0, 2, 4), holidays=(holiday(5, 5),), moved=(moved(4, 3),))
    assert plan.week(MONDAY, ()).free == (day(1), day(4), day(6))
    assert plan.week(MONDAY, days(0)).free == ()  # nothing is left to move
    assert plan.week(day(1), ()).free == ()
    assert Plan(tuple(range(7))).week(MONDAY, ()).free == ()


# --- weeks in a row ---


def test_rest_days_and_this_week_break_no_row() -> None:
    done = days(0, 2, 4, 7, 10, 13)  # the second week on other days than planned
    assert in_a_row(PLAN, done, 13) == 2
    assert in_a_row(PLAN, done, 16) == 2  # the third has only begun
    assert in_a_row(PLAN, done, 21) == 0  # and passed by
    assert in_a_row(PLAN, done | days(14, 15, 16), 16) == 3
    assert in_a_row(Plan(()), done, 13) == 0
    assert in_a_row(PLAN, set(), 13) == 0


def test_weeks_are_counted_by_the_plan_of_their_time() -> None:
    done = days(0, 2, 7, 9, 14, 16, 18)  # twice, twice, three times a week
    former = [FormerPlan(day(15), 2)]  # more is planned from the third Wednesday on
    assert in_a_row(Plan((0, 2, 4), former=former), done, 18) == 3
    assert in_a_row(PLAN, done, 18) == 1
    pause = [FormerPlan(day(6), 2), FormerPlan(day(13), 0)]
    assert in_a_row(Plan((0, 2, 4), former=pause), days(0, 2, 14, 16, 18), 18) == 2


@pytest.mark.parametrize(("week", "planned"), [(0, 3), (7, 2), (14, 2), (21, 4), (28, 4)])
def test_of_two_plans_in_one_week_the_smaller_counts(week: int, planned: int) -> None:
    plan = Plan((0, 1, 2, 3), former=[FormerPlan(day(8), 3), FormerPlan(day(20), 2)])
    assert plan.count([day(week + n) for n in range(7)]) == planned


def test_a_holiday_lowers_the_plan_and_breaks_no_row() -> None:
    done = days(0, 2, 4, 21, 23, 25)
    assert in_a_row(PLAN, done, 27) == 1
    away = Plan((0, 2, 4), holidays=(holiday(6, 20),))
    assert in_a_row(away, done, 27) == 2  # weeks without a plan are left out
    short = Plan((0, 2, 4), holidays=(holiday(3, 10),))  # from Thursday to Thursday
    assert in_a_row(short, days(0, 1, 13), 13) == 2


def test_a_session_in_a_holiday_counts() -> None:
    away = Plan((0, 2, 4), holidays=(holiday(7, 13),))
    assert in_a_row(away, days(0, 2, 4, 9), 13) == 2


def test_a_day_moved_to_the_next_week_is_missing_in_neither() -> None:
    plan = Plan((0, 2, 4), moved=(moved(4, 8),))
    assert in_a_row(plan, days(0, 2, 7, 8, 9, 11), 13) == 2
    assert in_a_row(plan, days(0, 2, 7, 9, 11), 14) == 0  # it was planned in the second week then
    assert plan.kept(days(0, 2), day(0), day(6)) == (2, 2)


def test_a_row_says_whether_a_week_ended_it() -> None:
    assert PLAN.weeks_in_a_row(days(0, 2, 4), day(6)) == (1, False)
    assert PLAN.weeks_in_a_row(days(0, 7, 9, 11), day(13)) == (1, True)
