"""Earlier plans: one line for each, the first of a day."""

from __future__ import annotations

from datetime import date

from coach.store.plan_history import past_plans, with_past_plan

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)


def test_the_first_of_two_changes_on_one_day_counts() -> None:
    assert with_past_plan(with_past_plan((), MONDAY, 3), MONDAY, 4) == ("2026-03-02 3",)


def test_earlier_plans_are_read_back() -> None:
    lines = with_past_plan(with_past_plan((), MONDAY, 3), TUESDAY, 5)
    assert past_plans(lines) == [(MONDAY, 3), (TUESDAY, 5)]
