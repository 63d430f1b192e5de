"""Time zones by name, and the name that a session stores."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.core.zones import zone_name, zone_of

SUMMER = datetime(2024, 7, 1, 22, 30, tzinfo=UTC)


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
def test_any_text_gives_a_zone(zone: str) -> None:
    offset = SUMMER.astimezone(zone_of(zone)).utcoffset()
    assert offset is not None
    assert abs(offset) < timedelta(days=1)


def test_a_known_zone_is_stored_by_its_name() -> None:
    winter = datetime(2024, 1, 1, 23, 30, tzinfo=timezone(timedelta(hours=1)))
    assert zone_name("Europe/Berlin", winter) == "Europe/Berlin"


def test_a_name_beside_a_copied_zone_file_is_not_believed() -> None:
    tokyo = datetime(2024, 1, 1, 23, 30, tzinfo=timezone(timedelta(hours=9)))
    assert zone_name("Etc/UTC", tokyo) == "+09:00"


@given(st.integers(-14 * 60, 14 * 60), st.sampled_from(["", "Middle-earth/Shire"]))
def test_an_unknown_zone_is_stored_by_its_offset(minutes: int, name: str) -> None:
    offset = timedelta(minutes=minutes)
    now = SUMMER.astimezone(timezone(offset))
    assert SUMMER.astimezone(zone_of(zone_name(name, now))).utcoffset() == offset
