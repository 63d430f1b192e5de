"""When a reminder is due."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.core.reminders import is_due

MONDAY = date(2026, 3, 2)


def at(hour: int, minute: int, day: int = 0) -> datetime:
    """Return a moment of that Monday, or of a day counted from it."""
    return datetime.combine(MONDAY + timedelta(days=day), time(hour, minute), UTC)


@pytest.mark.parametrize(
    ("polled", "now", "due"),
    [
        (at(18, 29), at(18, 30), True),
        (at(18, 30), at(18, 31), False),
        (at(18, 28), at(18, 29), False),
        (at(12, 0), at(22, 0), True),  # it slept over the time
        (at(12, 0), at(8, 0, 1), False),  # and into the next day
        (at(12, 0), at(18, 30, 1), True),
    ],
)
def test_a_reminder_is_due_once_and_on_its_day(polled: datetime, now: datetime, due: object) -> None:
    assert is_due(polled, now, time(18, 30)) is due


def test_without_a_time_there_is_no_reminder() -> None:
    assert not is_due(at(0, 0), at(23, 59), None)


@given(st.lists(st.integers(1, 6000), max_size=60))
def test_a_day_reminds_at_most_once_however_often_polled(steps: list[int]) -> None:
    polled = at(0, 0)
    reminded: list[date] = []
    for minutes in steps:
        now = polled + timedelta(minutes=minutes)
        if is_due(polled, now, time(18, 30)):
            reminded.append(now.date())
        polled = now
    assert len(reminded) == len(set(reminded))
