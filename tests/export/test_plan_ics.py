"""The calendar of the plan: the same local time in every year, and newer files that replace older ones."""

from __future__ import annotations

import importlib
import sqlite3
from bisect import bisect
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import settings as tries

from coach.core.holidays import Holiday
from coach.core.plan import MovedDay, Plan
from coach.core.routine import Routine
from coach.export.exporter import Sources, write
from coach.export.plan_ics import next_sequence, plan_ics
from coach.export.request import Request
from coach.store.diary import Diary
from coach.store.history import CALENDAR
from coach.store.routines import library_in
from coach.store.settings import Settings
from tests.helpers.plans import TODAY, plans, some_days

if TYPE_CHECKING:
    from pathlib import Path

WEEK = timedelta(days=7)


def calendar(zone: str, first: date = date(2026, 3, 3)) -> icalendar.Calendar:
    text = plan_ics(Plan((0, 2)), "18:00", zone, first, timedelta(minutes=7), "x", sequence=3)
    return icalendar.Calendar.from_ical(text)


def changes_in(zone: Any) -> list[tuple[datetime, timedelta]]:  # noqa: ANN401 - icalendar has no exact types
    """Return each change that a reader of the VTIMEZONE finds until 2100: its local time, the new offset."""
    rules: Any = importlib.import_module("dateutil.rrule")  # comes with icalendar
    found: list[tuple[datetime, timedelta]] = []
    for part in zone.subcomponents:
        dates = [part.decoded("dtstart")]
        lines = part.get("rdate", [])
        for line in lines if isinstance(lines, list) else [lines]:
            dates += [entry.dt for entry in line.dts]
        if "rrule" in part:
            rule = rules.rrulestr(part["rrule"].to_ical().decode(), dtstart=dates[0])
            dates += rule.between(dates[0], datetime(2100, 1, 1))  # noqa: DTZ001 - local
        found += [(at, part.decoded("tzoffsetto")) for at in dates]
    return sorted(found)


@pytest.mark.parametrize(
    "name",
    [
        "Europe/Berlin",
        "Europe/Dublin",
        "America/New_York",
        "America/Santiago",
        "America/Nuuk",
        "America/Sao_Paulo",
        "Asia/Jerusalem",
        "Asia/Kolkata",
        "Africa/Cairo",
        "Africa/Casablanca",
        "Australia/Lord_Howe",
        "Pacific/Auckland",
    ],
)
def test_the_rules_are_those_of_the_zone_in_every_year(name: str) -> None:
    (zone,) = calendar(name).walk("VTIMEZONE")
    assert zone["TZID"] == name
    changes = changes_in(zone)
    at = datetime(2026, 3, 4, 18)  # noqa: DTZ001 - local
    while at.year < 2100:
        _, offset = changes[bisect(changes, at, key=lambda change: change[0]) - 1]
        assert offset == at.replace(tzinfo=ZoneInfo(name)).utcoffset(), at
        at += WEEK


def test_summer_time_is_a_yearly_rule_without_an_end() -> None:
    text = plan_ics(
        Plan((0,)), "18:00", "Europe/Berlin", date(2026, 3, 3), timedelta(minutes=7), "x"
    ).decode()
    assert "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n" in text
    assert "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\n" in text
    assert "RDATE" not in text


def test_a_zone_without_summer_time_has_one_offset() -> None:
    (zone,) = calendar("Asia/Tokyo").walk("VTIMEZONE")
    assert [part.name for part in zone.subcomponents] == ["STANDARD"]


@pytest.mark.parametrize("zone", ["+02:00", "Mars/Olympus", "/etc/localtime", ""])
def test_a_zone_without_a_name_has_floating_times(zone: str) -> None:
    found = calendar(zone)
    (event,) = found.walk("VEVENT")
    assert event.decoded("dtstart") == datetime.combine(date(2026, 3, 4), time(18))
    assert found.walk("VTIMEZONE") == []


def test_utc_needs_no_rules() -> None:
    (event,) = calendar("UTC").walk("VEVENT")
    assert event.decoded("dtstart") == datetime(2026, 3, 4, 18, tzinfo=UTC)


def days_of(calendar: icalendar.Calendar, last: date) -> list[date]:
    """Return the days of a calendar's events until `last`, as a calendar program finds them."""
    rules: Any = importlib.import_module("dateutil.rrule")  # comes with icalendar
    events: list[Any] = calendar.walk("VEVENT")
    first, *moved = events
    start = first.decoded("dtstart").replace(tzinfo=None)
    rule = rules.rrulestr(first["rrule"].to_ical().decode(), dtstart=start)
    found = [at.date() for at in rule.between(start, datetime.combine(last, time(23)), inc=True)]
    for name, change in (("exdate", found.remove), ("rdate", found.append)):
        for entry in first[name].dts if name in first else ():
            change(entry.dt.date())
    for event in moved:
        assert (event["uid"], event["sequence"]) == (first["uid"], first["sequence"])
        found.remove(event.decoded("recurrence-id").date())
        found.append(event.decoded("dtstart").date())
    return sorted(found)


def test_holidays_are_left_out_and_moved_days_are_moved() -> None:
    monday = date(2026, 3, 2)
    holiday = Holiday(date(2026, 3, 9), date(2026, 3, 12))
    plan = Plan((0, 2), holidays=(holiday,), moved=(MovedDay(date(2026, 3, 4), date(2026, 3, 5)),))
    text = plan_ics(plan, "18:00", "Europe/Berlin", monday, timedelta(minutes=7), "x")
    events: list[Any] = icalendar.Calendar.from_ical(text).walk("VEVENT")
    first, moved = events
    assert [entry.dt.date().day for entry in first["exdate"].dts] == [9, 11]
    assert moved.decoded("recurrence-id").isoformat() == "2026-03-04T18:00:00+01:00"
    assert moved.decoded("dtstart").isoformat() == "2026-03-05T18:00:00+01:00"
    assert len(moved.walk("VALARM")) == 1
    assert b"EXDATE;TZID=Europe/Berlin:20260309T180000,20260311T180000" in text


@tries(max_examples=30, deadline=None)
@given(plans(), some_days)
def test_the_calendar_has_the_days_of_the_plan(plan: Plan, first: date) -> None:
    former = [each for each in plan.former if each.last_day < first]
    plan = Plan(plan.days, plan.week_start, former, plan.holidays, plan.moved)
    if not plan.days:
        return
    text = plan_ics(plan, "18:00", "", first, timedelta(minutes=7), "x")
    last = TODAY + 5 * WEEK
    wanted = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    found = days_of(icalendar.Calendar.from_ical(text), last)
    assert [day for day in found if day >= first] == [day for day in wanted if plan.is_planned(day)]


def test_a_holiday_of_decades_makes_no_endless_calendar() -> None:
    plan = Plan(tuple(range(7)), holidays=(Holiday(date(2026, 4, 1), date(2099, 12, 31)),))
    text = plan_ics(plan, "18:00", "", date(2026, 3, 2), timedelta(minutes=7), "x")
    assert len(text) < 50_000
    plan = Plan((0,), holidays=(Holiday(date(2026, 3, 1), date(2099, 12, 31)),))
    text = plan_ics(plan, "18:00", "", date(2026, 3, 2), timedelta(minutes=7), "x")
    (event,) = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert event.decoded("dtstart").date() == date(2100, 1, 4)


def test_a_newer_calendar_replaces_the_older_one(tmp_path: Path) -> None:
    settings = Settings(plan_days=(0, 2))
    library = library_in(tmp_path)
    library.save(Routine("Mine"))
    with Diary.open(tmp_path / "diary.db") as diary:
        sources = Sources(diary, library, lambda: settings, lambda: "Europe/Berlin", date(2026, 3, 3))
        events: list[Any] = []
        for days in ((0, 2), (0, 2), (1, 3)):
            settings = Settings(plan_days=days)
            write(sources, Request("ics"), tmp_path / "plan.ics")
            found = icalendar.Calendar.from_ical((tmp_path / "plan.ics").read_bytes())
            events += found.walk("VEVENT")
        numbers = [int(event["sequence"]) for event in events]
        assert numbers == sorted(set(numbers))
        assert len({str(event["uid"]) for event in events}) == 1
        assert {event.decoded("dtstamp").date() for event in events} == {datetime.now(UTC).date()}


def test_the_sequence_grows_in_a_new_diary_too(tmp_path: Path) -> None:
    now = datetime(2026, 3, 2, 18, 30, tzinfo=UTC)
    with Diary.open(tmp_path / "old.db") as old, Diary.open(tmp_path / "new.db") as new:
        first = next_sequence(old.history, now)
        assert next_sequence(old.history, now) == first + 1
        assert next_sequence(new.history, now + timedelta(minutes=2)) > first + 1
        old.history.raise_numbers({CALENDAR: first + 10**6})
        assert next_sequence(old.history, now) == first + 10**6 + 1


def test_a_diary_that_cannot_be_written_stops_no_calendar(tmp_path: Path) -> None:
    now = datetime(2026, 3, 2, 18, 30, tzinfo=UTC)
    with Diary.open(tmp_path / "diary.db") as diary, closing(sqlite3.connect(tmp_path / "diary.db")) as lock:
        lock.execute("BEGIN IMMEDIATE")
        assert next_sequence(diary.history, now) == 60 * 24 * 60 + 18 * 60 + 31
