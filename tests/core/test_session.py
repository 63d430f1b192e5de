"""A session as it happened: the wall clock where it was done, and repetitions corrected afterwards."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.core.routine import Leg, Routine
from coach.core.session import Session, SetDone, within_days, zone_of

SUMMER = datetime(2024, 7, 1, 22, 30, tzinfo=UTC)


def session(zone: str = "UTC", *sets: SetDone) -> Session:
    return Session("an id", SUMMER, zone, Routine("Any"), Leg.LEFT, sets)


@pytest.mark.parametrize(
    ("zone", "hours"),
    [
        ("UTC", 0),
        ("+02:00", 2),
        ("-0330", -3.5),
        ("UTC+05:45", 5.75),
        ("Europe/Berlin", 2),
        ("America/New_York", -4),
        ("+24:00", 0),
        ("+12:60", 0),
        ("Middle-earth/Shire", 0),
        ("../../etc/passwd", 0),
        ("Europe", 0),
        ("", 0),
    ],
)
def test_zones_are_names_or_offsets_and_utc_where_unknown(zone: str, hours: float) -> None:
    assert SUMMER.astimezone(zone_of(zone)).utcoffset() == timedelta(hours=hours)


@given(st.text() | st.from_regex(r"(UTC)?[+-]\d\d:?\d\d", fullmatch=True))
def test_any_text_at_all_is_some_zone(zone: str) -> None:
    offset = SUMMER.astimezone(zone_of(zone)).utcoffset()
    assert offset is not None
    assert abs(offset) < timedelta(days=1)


def test_a_session_late_at_night_belongs_to_the_day_it_was_for_the_person() -> None:
    local = session("+02:00").local_start
    assert local.date() == date(2024, 7, 2)
    assert local == SUMMER


def test_correcting_one_set_leaves_everything_else() -> None:
    sets = tuple(SetDone(set_, leg, 10, 10, 10, 0.0, 1, 2, 3, 4) for set_ in (1, 2) for leg in Leg)
    before = session("UTC", *sets)
    after = before.with_confirmed(2, Leg.LEFT, 7)
    assert [done.confirmed for done in after.sets] == [10, 10, 7, 10]
    assert [done.paced for done in after.sets] == [10, 10, 10, 10]
    assert after.with_confirmed(2, Leg.LEFT, 10) == before
    assert before.with_confirmed(3, Leg.LEFT, 7) == before


@pytest.mark.parametrize(
    ("first", "last", "inside"),
    [(None, None, True), (1, 1, True), (None, 1, True), (1, None, True), (2, None, False), (None, 0, False)],
)
def test_days_are_counted_with_both_ends(first: int | None, last: int | None, *, inside: bool) -> None:
    day = date(2024, 3, 1)
    ends = [None if end is None else day + timedelta(days=end - 1) for end in (first, last)]
    assert within_days(day, *ends) is inside
