"""Strategies for plans with any history."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from coach.core.holidays import Holiday
from coach.core.plan import DAYS, FormerPlan, MovedDay, Plan

MONDAY = date(2026, 3, 2)
LENGTH = 42
"""Days on which something can happen."""

TODAY = MONDAY + timedelta(days=LENGTH)

some_days = st.integers(0, LENGTH - 1).map(lambda n: MONDAY + timedelta(days=n))
weekdays = st.sets(st.integers(0, DAYS - 1)).map(lambda chosen: tuple(sorted(chosen)))
holidays = st.builds(
    lambda first, more: Holiday(first, first + timedelta(days=more)), some_days, st.integers(0, 20)
)
former_plans = st.lists(
    st.builds(
        lambda last, chosen, is_known: FormerPlan(last, len(chosen), chosen if is_known else None),
        some_days,
        weekdays,
        st.booleans(),
    ),
    max_size=4,
    unique_by=lambda plan: plan.last_day,
).map(sorted)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Return a strategy for plans with any history."""
    moved = draw(st.dictionaries(some_days, st.integers(1, DAYS), max_size=4))
    return Plan(
        draw(weekdays),
        draw(st.integers(0, DAYS - 1)),
        tuple(draw(former_plans)),
        tuple(draw(st.lists(holidays, max_size=3))),
        tuple(MovedDay(day, day + timedelta(days=by)) for day, by in moved.items()),
    )
