"""Planned days that were missed: as many as a week has too few, whichever days were trained."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.core.plan import FormerPlan, Plan

MONDAY = date(2026, 11, 2)
PLAN = Plan((0, 2, 4))


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


@pytest.mark.parametrize(
    ("done", "missed"),
    [
        ((0, 2, 4), ()),
        ((0, 4), (2,)),
        ((0, 2, 5), ()),  # Saturday stands for Friday
        ((1,), (2, 4)),
        ((), (0, 2, 4)),
    ],
)
def test_another_day_of_the_week_stands_for_a_planned_one(
    done: tuple[int, ...], missed: tuple[int, ...]
) -> None:
    days = {day(number): 40 for number in done}
    assert PLAN.missed(days, day(0), day(6)) == {day(number) for number in missed}


def test_a_former_plan_counts_in_its_time() -> None:
    plan = Plan((0,), former=(FormerPlan(day(6), 2, (1, 3)), FormerPlan(day(13), 2, None)))
    assert plan.missed({}, day(0), day(20)) == {day(1), day(3), day(14)}


@given(st.sets(st.integers(0, 27)), st.sets(st.integers(0, 6)))
def test_missed_and_done_days_make_up_the_planned(done: set[int], weekdays: set[int]) -> None:
    plan = Plan(tuple(sorted(weekdays)))
    days = {day(number): 10 for number in done}
    missed = plan.missed(days, day(0), day(27))
    reached, planned = plan.kept(days, day(0), day(27))
    assert len(missed) == planned - reached
    assert not missed & days.keys()
