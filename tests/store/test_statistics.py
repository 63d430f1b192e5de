"""What the charts show: the sums of the sessions of a day, week or month, wherever they were done."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from statistics import fmean
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.core.figures import load_volume, tension_ms, volume
from coach.core.routine import Leg
from coach.store.statistics import Bucket, period_days
from tests.helpers.diaries import EVENING, OLD, ended, perform, sessions, take_in
from tests.store.test_diary_laws import new_diary

if TYPE_CHECKING:
    from coach.core.session import Session
    from coach.store.diary import Diary

EVER = (date.min, date.max)


@given(
    st.lists(sessions(), max_size=6, unique_by=lambda session: session.id),
    st.sampled_from(Bucket),
    st.integers(0, 6),
)
def test_every_stretch_is_the_sum_of_its_sessions(taken: list[Session], by: Bucket, start: int) -> None:
    shown = [session for session in taken if session.ended_at]
    groups: dict[object, list[Session]] = defaultdict(list)
    for session in shown:
        day = session.local_start.date()
        groups[session.id if by is Bucket.SESSION else period_days(by, day, start)].append(session)
    with new_diary() as diary:
        take_in(diary, taken)
        found = diary.charts.periods(by, *EVER, start)
    assert len(found) == len(groups)
    assert [stretch.first for stretch in found] == sorted(stretch.first for stretch in found)
    for stretch in found:
        of_it = groups[stretch.id if by is Bucket.SESSION else (stretch.first, stretch.last)]
        assert stretch.sessions == len(of_it)
        assert stretch.left == sum(volume(session, Leg.LEFT) for session in of_it)
        assert stretch.right == sum(volume(session, Leg.RIGHT) for session in of_it)
        assert stretch.left_tension_ms == sum(tension_ms(session, Leg.LEFT) for session in of_it)
        assert stretch.right_tension_ms == sum(tension_ms(session, Leg.RIGHT) for session in of_it)
        assert stretch.load_kg == pytest.approx(sum(load_volume(session) for session in of_it))
        told = [session.pain_after for session in of_it if session.pain_after is not None]
        assert stretch.pain_after == (pytest.approx(fmean(told)) if told else None)


@pytest.mark.parametrize(("start", "first"), [(0, date(2026, 3, 2)), (6, date(2026, 3, 1))])
def test_a_week_begins_when_the_person_says(start: int, first: date) -> None:
    for day in range(2, 8):  # Monday to Saturday
        assert period_days(Bucket.WEEK, date(2026, 3, day), start) == (first, first + timedelta(days=6))
    sunday = date(2026, 3, 8)
    assert period_days(Bucket.WEEK, sunday, start)[0] == (sunday if start == 6 else first)


def test_a_month_ends_on_its_last_day() -> None:
    assert period_days(Bucket.MONTH, date(2024, 2, 17)) == (date(2024, 2, 1), date(2024, 2, 29))
    assert period_days(Bucket.MONTH, date(2026, 12, 31)) == (date(2026, 12, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("at", "zone", "day"),
    [
        (
            datetime(2026, 3, 29, 0, 59, tzinfo=UTC),
            "Europe/Vienna",
            date(2026, 3, 29),
        ),  # before the clock leaps
        (datetime(2026, 3, 28, 22, 59, tzinfo=UTC), "Europe/Vienna", date(2026, 3, 28)),
        (datetime(2026, 3, 28, 23, 0, tzinfo=UTC), "Europe/Vienna", date(2026, 3, 29)),
        (datetime(2026, 10, 24, 22, 0, tzinfo=UTC), "Europe/Vienna", date(2026, 10, 25)),  # summer time still
        (datetime(2026, 10, 25, 22, 59, tzinfo=UTC), "Europe/Vienna", date(2026, 10, 25)),  # winter time
        (datetime(2026, 3, 2, 12, 0, tzinfo=UTC), "Pacific/Kiritimati", date(2026, 3, 3)),
        (datetime(2026, 3, 2, 11, 0, tzinfo=UTC), "-12:00", date(2026, 3, 1)),
    ],
)
def test_a_session_stands_on_the_day_it_was_done(diary: Diary, at: datetime, zone: str, day: date) -> None:
    take_in(diary, [replace(OLD, started_at=at, ended_at=at, zone=zone)])
    assert diary.charts.day_range() == (day, day)
    (stretch,) = diary.charts.periods(Bucket.SESSION, day, day)
    assert (stretch.first, stretch.at) == (day, at)
    assert diary.charts.days(day, day) == {day: 6}


def test_days_hold_what_was_done_and_nothing_else(diary: Diary) -> None:
    ended(diary, reps=3)
    ended(diary, reps=2)
    ended(diary, reps=0, at=EVENING + timedelta(days=1))
    perform(diary, reps=2, at=EVENING + timedelta(days=2))  # not ended
    assert diary.charts.days(*EVER) == {EVENING.date(): 5}


def test_the_pain_told_first_and_last(diary: Diary) -> None:
    assert diary.charts.pain_before(*EVER) == ()
    told = [2, None, 2, 0]
    for n, pain in enumerate(told):
        diary.describe(ended(diary, at=EVENING + timedelta(days=n)), pain_before=pain)
    day = EVENING.date()
    assert diary.charts.pain_before(day, day) == (2,)
    assert diary.charts.pain_before(day, day + timedelta(days=2)) == (2, 2)
    assert diary.charts.pain_before(*EVER) == (2, 0)


def test_the_last_sessions(diary: Diary) -> None:
    assert diary.charts.last(2) == []
    assert diary.charts.day_range() is None
    made = [ended(diary, reps=1, at=EVENING + timedelta(hours=n)) for n in range(4)]
    assert [stretch.id for stretch in diary.charts.last(2)] == made[2:]
    assert len(diary.charts.last(9)) == 4


def test_the_first_week_that_there_is_may_be_cut_short() -> None:
    monday, sunday = 0, 6
    assert period_days(Bucket.WEEK, date(2026, 11, 22), sunday) == (date(2026, 11, 22), date(2026, 11, 28))
    assert period_days(Bucket.WEEK, date(2026, 11, 22), monday) == (date(2026, 11, 16), date(2026, 11, 22))
    for start in range(7):
        assert period_days(Bucket.WEEK, date.min, start)[0] == date.min
