"""The planned days as a calendar, with an alarm at the time of each."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING, Protocol
from uuid import NAMESPACE_URL, uuid5

from coach.base.clocks import local_now
from coach.base.problems import Problem
from coach.core.zones import find_zone
from coach.export import vtimezone
from coach.store.history import CALENDAR

if TYPE_CHECKING:
    from collections.abc import Sequence

DEFAULT_AT = "18:00"
"""The time of sessions if no time for reminders was chosen."""

COUNTED_FROM = datetime(2026, 1, 1, tzinfo=UTC)
"""The sequence of a calendar is at least the number of minutes since then."""


class Counters(Protocol):
    """The counters of a diary."""

    def next_number(self, name: str, least: int) -> int:
        """Return the next number of a counter, at least `least`."""


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
    days: Sequence[int],
    at: str,
    zone: str,
    first: date,
    length: timedelta,
    name: str,
    *,
    sequence: int = 0,
    stamp: datetime | None = None,
) -> bytes:
    """Return a calendar with one event that repeats weekly on `days` (Monday 0), from `first` on.

    `at` is the time of day "HH:MM" in the time zone `zone`, or empty for `DEFAULT_AT`; in a zone that has
    no known name it is "floating", local wherever it is read. The event is called `name` and lasts `length`,
    with an alarm at its start. Its id is always the same, so a calendar replaces an older plan: one with a
    lower `sequence`, or an earlier `stamp` (now, where it is None). Raises `Problem` if no day is planned.
    """
    import icalendar  # noqa: PLC0415 - only where a calendar is written

    if not days:
        raise Problem("No day is planned.", "Choose the days in the plan first.")
    hour, minute = (at or DEFAULT_AT).split(":")
    begin = next(day for ahead in range(7) if (day := first + timedelta(days=ahead)).weekday() in days)
    found = find_zone(zone)
    place = None if isinstance(found, timezone) else found  # an offset has no rules
    start = datetime.combine(begin, time(int(hour), int(minute)), place)
    event = icalendar.Event()
    event.add("uid", f"{uuid5(NAMESPACE_URL, 'interval-coach:plan')}@interval-coach")
    event.add("dtstamp", (stamp or local_now()).astimezone(UTC))
    event.add("sequence", sequence)
    event.add("summary", name)
    event.add("dtstart", start)
    event.add("duration", length)
    event.add("rrule", {"freq": "weekly", "byday": [vtimezone.DAYS[day] for day in days]})
    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", name)
    alarm.add("trigger", timedelta(0))
    event.add_component(alarm)
    result = icalendar.Calendar()
    result.add("prodid", "-//Interval Coach//plan//EN")
    result.add("version", "2.0")
    if place is not None and "TZID" in event["dtstart"].params:  # not in UTC
        result.add_component(vtimezone.timezone(event["dtstart"].params["TZID"], place, begin.year))
    result.add_component(event)
    return bytes(result.to_ical())
