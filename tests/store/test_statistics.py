"""Figures of charts: the sums of the sessions of a day, week or month, in the zone of each session."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from statistics import fmean
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.core.figures import load_volume, ratio, tension_ms, volume
from coach.core.routine import Leg, Legs
from coach.core.session import StopReason
from coach.store.statistics import Bucket, period_days
from tests.helpers.diaries import EVENING, OLD, describe, ended, import_sessions, perform, sessions
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
def test_every_period_is_the_sum_of_its_sessions(taken: list[Session], by: Bucket, start: int) -> None:
    shown = [session for session in taken if session.ended_at and volume(session)]
    groups: dict[object, list[Session]] = defaultdict(list)
    for session in shown:
        day = session.local_start.date()
        groups[session.id if by is Bucket.SESSION else period_days(by, day, start)].append(session)
    with new_diary() as diary:
        import_sessions(diary, taken)
        found = diary.charts.periods(by, *EVER, start)
    assert len(found) == len(groups)
    assert [period.first for period in found] == sorted(period.first for period in found)
    for period in found:
        members = groups[period.id if by is Bucket.SESSION else (period.first, period.last)]
        assert period.sessions == len(members)
        assert period.left == sum(volume(session, Leg.LEFT) for session in members)
        assert period.right == sum(volume(session, Leg.RIGHT) for session in members)
        assert period.left_tension_ms == sum(tension_ms(session, Leg.LEFT) for session in members)
        assert period.right_tension_ms == sum(tension_ms(session, Leg.RIGHT) for session in members)
        assert period.load_kg == pytest.approx(sum(load_volume(session) for session in members))
        both = [session for session in members if session.routine.legs is Legs.BOTH]
        left, right = (sum(volume(session, leg) for session in both) for leg in (Leg.LEFT, Leg.RIGHT))
        assert period.symmetry == ratio(left, right)
        answers = [session.pain_after for session in members if session.pain_after is not None]
        assert period.pain_after == (pytest.approx(fmean(answers)) if answers else None)


@pytest.mark.parametrize(("start", "first"), [(0, date(2026, 3, 2)), (6, date(2026, 3, 1))])
def test_a_week_begins_on_the_given_day(start: int, first: date) -> None:
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
        ),  # before summer time begins
        (datetime(2026, 3, 28, 22, 59, tzinfo=UTC), "Europe/Vienna", date(2026, 3, 28)),
        (datetime(2026, 3, 28, 23, 0, tzinfo=UTC), "Europe/Vienna", date(2026, 3, 29)),
        (datetime(2026, 10, 24, 22, 0, tzinfo=UTC), "Europe/Vienna", date(2026, 10, 25)),  # still summer time
        (datetime(2026, 10, 25, 22, 59, tzinfo=UTC), "Europe/Vienna", date(2026, 10, 25)),  # winter time
        (datetime(2026, 3, 2, 12, 0, tzinfo=UTC), "Pacific/Kiritimati", date(2026, 3, 3)),
        (datetime(2026, 3, 2, 11, 0, tzinfo=UTC), "-12:00", date(2026, 3, 1)),
    ],
)
def test_a_session_counts_for_its_local_day(diary: Diary, at: datetime, zone: str, day: date) -> None:
    import_sessions(diary, [replace(OLD, started_at=at, ended_at=at, zone=zone)])
    assert diary.charts.day_range() == (day, day)
    (period,) = diary.charts.periods(Bucket.SESSION, day, day)
    assert (period.first, period.at) == (day, at)
    assert diary.charts.days(day, day) == {day: 6}


def test_days_count_repetitions_of_ended_sessions(diary: Diary) -> None:
    ended(diary, reps=3)
    ended(diary, reps=2)
    ended(diary, reps=0, at=EVENING + timedelta(days=1))
    perform(diary, reps=2, at=EVENING + timedelta(days=2))  # not ended
    assert diary.charts.days(*EVER) == {EVENING.date(): 5}


def test_a_session_without_a_repetition_counts_in_no_figure(diary: Diary) -> None:
    done = ended(diary, reps=3)
    describe(diary, ended(diary, reps=0, at=EVENING + timedelta(hours=1)), pain_before=9)
    for by in Bucket:
        (period,) = diary.charts.periods(by, *EVER)
        assert (period.sessions, period.left + period.right, period.pain_before) == (1, 3, None)
    assert diary.charts.pain_before(*EVER) == ()
    assert [period.id for period in diary.charts.last(1, with_reps=True)] == [done]
    assert len(diary.charts.last(2)) == 2, "but it is listed"


def test_recent_sessions_have_a_repetition_or_a_stop_for_pain(diary: Diary) -> None:
    done = ended(diary, reps=3)
    ended(diary, reps=0, at=EVENING + timedelta(hours=1))
    hurt = perform(diary, reps=0, at=EVENING + timedelta(hours=2))
    diary.end(hurt, EVENING + timedelta(hours=2, minutes=1), StopReason.PAIN)
    ended(diary, reps=0, at=EVENING + timedelta(days=1))
    assert [period.id for period in diary.charts.recent(5)] == [done, hurt]


def test_days_with_a_session_and_with_a_repetition(diary: Diary) -> None:
    day = EVENING.date()
    ended(diary, reps=0)
    assert diary.charts.day_range() == (day, day)
    assert diary.charts.day_range(with_reps=True) is None
    ended(diary, reps=1, at=EVENING + timedelta(days=1))
    ended(diary, reps=0, at=EVENING + timedelta(days=2))
    assert diary.charts.day_range() == (day, day + timedelta(days=2))
    assert diary.charts.day_range(with_reps=True) == (day + timedelta(days=1),) * 2


def test_pain_before_the_first_and_the_last_session(diary: Diary) -> None:
    assert diary.charts.pain_before(*EVER) == ()
    answers = [2, None, 2, 0]
    for n, pain in enumerate(answers):
        describe(diary, ended(diary, at=EVENING + timedelta(days=n)), pain_before=pain)
    day = EVENING.date()
    assert diary.charts.pain_before(day, day) == ((day, 2),)
    two, three = day + timedelta(days=2), day + timedelta(days=3)
    assert diary.charts.pain_before(day, two) == ((day, 2), (two, 2))
    assert diary.charts.pain_before(*EVER) == ((day, 2), (three, 0))


def test_the_last_sessions(diary: Diary) -> None:
    assert diary.charts.last(2) == []
    assert diary.charts.day_range() is None
    made = [ended(diary, reps=1, at=EVENING + timedelta(hours=n)) for n in range(4)]
    assert [period.id for period in diary.charts.last(2)] == made[2:]
    assert len(diary.charts.last(9)) == 4


def test_the_first_week_of_the_calendar_may_be_shorter() -> None:
    monday, sunday = 0, 6
    assert period_days(Bucket.WEEK, date(2026, 11, 22), sunday) == (date(2026, 11, 22), date(2026, 11, 28))
    assert period_days(Bucket.WEEK, date(2026, 11, 22), monday) == (date(2026, 11, 16), date(2026, 11, 22))
    for start in range(7):
        assert period_days(Bucket.WEEK, date.min, start)[0] == date.min
