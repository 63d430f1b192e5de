"""The planned days as a calendar, with an alarm at the time of each."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING, NamedTuple, Protocol
from uuid import NAMESPACE_URL, uuid5

from coach.base.clocks import local_now
from coach.base.problems import Problem
from coach.core.holidays import DAY
from coach.core.plan import DAYS, MovedDay
from coach.core.zones import find_zone
from coach.export import vtimezone
from coach.store.history import CALENDAR

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coach.core.plan import Plan

DEFAULT_AT = "18:00"
"""The time of sessions if no time for reminders was chosen."""

COUNTED_FROM = datetime(2026, 1, 1, tzinfo=UTC)
"""The sequence of a calendar is at least the number of minutes since then."""

FARTHEST = timedelta(days=2 * 366)
"""Days of holidays that are farther away are not left out: a later file does that."""


class Counters(Protocol):
    """The counters of a diary, which only grow."""

    def next_number(self, name: str, least: int) -> int:
        """Return the next number of a counter, at least `least`."""

    def raise_numbers(self, least: Mapping[str, int]) -> None:
        """Raise counters to at least these numbers."""


def next_sequence(counters: Counters, now: datetime) -> int:
    """Return the SEQUENCE of the next calendar file at `now`, which is larger than that of every earlier one.

    A counter of the diary grows with each file. It also grows with time, so that a new or older diary does
    not begin below what a calendar has seen; where the diary cannot be written, time alone counts.
    """
    minutes = max(0, int((now - COUNTED_FROM).total_seconds() // 60))
    try:
        return counters.next_number(CALENDAR, minutes + 1)
    except Problem:
        return minutes + 1


def plan_ics(
    plan: Plan,
    at: str,
    zone: str,
    first: date,
    length: timedelta,
    name: str,
    *,
    whose: str = "",
    sequence: int = 0,
    stamp: datetime | None = None,
) -> bytes:
    """Return a calendar with one event that repeats weekly on the days of `plan`, from `first` on.

    Days of holidays are left out, and moved days are where they were moved to. `at` is the time of day
    "HH:MM" in the time zone `zone`, or empty for `DEFAULT_AT`; in a zone that has no known name it is
    "floating", local wherever it is read. The event is called `name` and lasts `length`, with an alarm at
    its start. Its id is always the same for one person (`whose` is empty for the first), so a calendar
    replaces an older plan: one with a lower `sequence`, or an earlier `stamp` (now, where it is None).
    Raises `Problem` if no day is planned.
    """
    import icalendar  # noqa: PLC0415 - only where a calendar is written

    if not plan.days:
        raise Problem("No day is planned.", "Choose the days in the plan first.")
    hour, minute = (at or DEFAULT_AT).split(":")
    found = find_zone(zone)
    place = None if isinstance(found, timezone) else found  # an offset has no rules
    stamp = (stamp or local_now()).astimezone(UTC)
    series = _series(plan, first)
    series_name = f"interval-coach:plan:{whose}" if whose else "interval-coach:plan"

    def start(day: date) -> datetime:
        return datetime.combine(day, time(int(hour), int(minute)), place)

    def event_on(day: date) -> icalendar.Event:
        event = icalendar.Event()
        event.add("uid", f"{uuid5(NAMESPACE_URL, series_name)}@interval-coach")
        event.add("dtstamp", stamp)
        event.add("sequence", sequence)
        event.add("summary", name)
        event.add("dtstart", start(day))
        event.add("duration", length)
        alarm = icalendar.Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", name)
        alarm.add("trigger", timedelta(0))
        event.add_component(alarm)
        return event

    event = event_on(series.begin)
    event.add("rrule", {"freq": "weekly", "byday": [vtimezone.DAYS[day] for day in plan.days]})
    if series.left_out:
        event.add("exdate", [start(day) for day in series.left_out])
    if series.added:
        event.add("rdate", [start(day) for day in series.added])
    result = icalendar.Calendar()
    result.add("prodid", "-//Interval Coach//plan//EN")
    result.add("version", "2.0")
    if place is not None and "TZID" in event["dtstart"].params:  # not in UTC
        result.add_component(vtimezone.timezone(event["dtstart"].params["TZID"], place, series.begin.year))
    result.add_component(event)
    for planned, to in series.moved:
        moved = event_on(to)
        moved.add("recurrence-id", start(planned))
        result.add_component(moved)
    return bytes(result.to_ical())


class _Series(NamedTuple):
    """What differs from a plan that repeats weekly from `begin` on: days left out, moved and added."""

    begin: date
    left_out: list[date]
    moved: list[MovedDay]
    added: list[date]


def _series(plan: Plan, first: date) -> _Series:
    """Return how `plan` goes from `first` on; a day before it that was moved there may begin the series."""
    coming = {  # days with only a session that was moved there, and the day it was planned on
        to: planned
        for planned, to in plan.moved
        if to >= first and planned in plan.sessions_on(to) and to not in plan.sessions_on(to)
    }
    moved = [MovedDay(planned, to) for to, planned in coming.items() if planned.weekday() in plan.days]
    origins = {planned for planned, _ in moved}
    ends = [first, *(each.last for each in plan.holidays), *(each.planned for each in plan.moved)]
    last = min(max(ends) + DAYS * DAY, first + FARTHEST)
    left_out: list[date] = []
    begin, day = None, min([first, *origins])
    while day <= last or begin is None:
        if day in origins or (day >= first and day.weekday() in plan.days and day in plan.sessions_on(day)):
            begin = begin or day
        elif day.weekday() in plan.days and begin is not None:
            left_out.append(day)
        day += DAY
    added = sorted(to for to, planned in coming.items() if planned not in origins)
    return _Series(begin, left_out, moved, added)
