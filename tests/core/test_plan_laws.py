"""Laws of the plan: any order of plans, holidays, moved days and sessions, any first day of the week."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from coach.core.holidays import Holiday, joined
from coach.core.plan import DAYS, MovedDay, Plan
from tests.helpers.plans import LENGTH, MONDAY, TODAY, holidays, plans, some_days


def with_holidays(plan: Plan, *more: Holiday) -> Plan:
    """Return `plan` with more holidays."""
    return Plan(plan.days, plan.week_start, plan.former, (*plan.holidays, *more), plan.moved)


@given(plans(), st.sets(some_days), some_days)
def test_another_day_never_shortens_the_row(plan: Plan, done: set[date], extra: date) -> None:
    before = plan.weeks_in_a_row(done, TODAY).weeks
    assert plan.weeks_in_a_row({*done, extra}, TODAY).weeks >= before


@given(plans(), st.sets(some_days), holidays)
def test_a_holiday_never_shortens_the_row(plan: Plan, done: set[date], holiday: Holiday) -> None:
    before = plan.weeks_in_a_row(done, TODAY)
    after = with_holidays(plan, holiday).weeks_in_a_row(done, TODAY)
    assert after.weeks >= before.weeks
    assert not after.is_ended or before.is_ended


@given(plans(), holidays)
def test_a_holiday_plans_nothing_and_adds_nothing(plan: Plan, holiday: Holiday) -> None:
    away = with_holidays(plan, holiday)
    for n in range(-DAYS, LENGTH + 4 * DAYS):
        day = MONDAY + timedelta(days=n)
        assert away.is_planned(day) == (plan.is_planned(day) and not holiday.includes(day))


@given(plans(), st.sets(some_days), some_days)
def test_moving_within_a_week_changes_no_row(plan: Plan, done: set[date], today: date) -> None:
    week = plan.week(today, done)
    inside = [day for day in week.free if day in week.days]
    assert not set(week.free) & {today, *done}
    for to in inside:
        moved = (*plan.moved, *(MovedDay(origin, to) for origin in plan.sessions_on(today)))
        other = Plan(plan.days, plan.week_start, plan.former, plan.holidays, moved)
        assert not other.is_planned(today)
        assert other.is_planned(to)
        assert other.weeks_in_a_row(done, TODAY).weeks >= plan.weeks_in_a_row(done, TODAY).weeks
        if not plan.former:
            assert other.count(week.days) <= plan.count(week.days)


@given(plans(), st.sets(some_days), st.integers(0, DAYS))
def test_this_week_breaks_no_row_before_it_is_over(plan: Plan, done: set[date], back: int) -> None:
    first = plan.first_of_week(TODAY) - timedelta(weeks=back)
    before = {day for day in done if day < first}
    row = plan.weeks_in_a_row(before, first - timedelta(days=1))
    for n in range(DAYS):
        assert plan.weeks_in_a_row(before, first + timedelta(days=n)).weeks <= row.weeks + 1
        if not row.is_ended and plan.count([first - timedelta(days=k) for k in range(DAYS, 0, -1)]) == 0:
            assert plan.weeks_in_a_row(before, first + timedelta(days=n)) == row


@given(plans(), st.sets(some_days), some_days, some_days)
def test_kept_days_are_no_more_than_planned_and_done(
    plan: Plan, done: set[date], one: date, other: date
) -> None:
    first, last = sorted((one, other))
    kept, planned = plan.kept(done, first, last)
    assert 0 <= kept <= min(planned, len(done))
    missed = plan.missed(done, first, last)
    assert len(missed) <= planned - kept
    days = plan.kept_days(done, first, last)
    assert (len(days.done), len(days.open)) == (kept, planned - kept)
    assert set(days.done) <= done
    assert set(days.open) >= missed - done
    assert not (set(days.done) | missed) & plan.extra_days(done, first, last)
    assert all(plan.is_planned(day) and day not in done for day in missed)


@given(plans(), some_days, st.sets(some_days))
def test_the_next_planned_day_is_the_first_open_one(plan: Plan, today: date, done: set[date]) -> None:
    done = {day for day in done if day <= today}
    following = plan.next_planned(today, done)
    days = [today + timedelta(days=n) for n in range(12 * DAYS)]
    assert following == next((day for day in days if plan.is_planned(day) and day not in done), None)


@given(st.lists(holidays, max_size=6))
def test_joined_holidays_have_the_same_days_and_never_touch(some: list[Holiday]) -> None:
    after = joined(some)
    days = [MONDAY + timedelta(days=n) for n in range(-2, LENGTH + 25)]
    for day in days:
        assert any(each.includes(day) for each in some) == any(each.includes(day) for each in after)
    for one, two in pairwise(after):
        assert two.first > one.last + timedelta(days=1)
    assert joined(after) == after
