"""The planned days as a calendar, with an alarm at the time of each."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from coach.base.problems import Problem
from coach.core.zones import zone_of

if TYPE_CHECKING:
    from collections.abc import Sequence

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
DEFAULT_AT = "18:00"
"""The time of sessions if no time for reminders was chosen."""


def plan_ics(days: Sequence[int], at: str, zone: str, first: date, length: timedelta, name: str) -> bytes:
    """Return a calendar with one event that repeats weekly on `days` (Monday 0), from `first` on.

    `at` is the time of day "HH:MM" in the time zone `zone`, or empty for `DEFAULT_AT`. The event is called
    `name` and lasts `length`, with an alarm at its start. Its id is always the same, so a calendar replaces
    an older plan. Raises `Problem` if no day is planned.
    """
    import icalendar  # noqa: PLC0415 - only where a calendar is written

    if not days:
        raise Problem("No day is planned.", "Choose the days in the plan first.")
    hour, minute = (at or DEFAULT_AT).split(":")
    begin = next(day for ahead in range(7) if (day := first + timedelta(days=ahead)).weekday() in days)
    found = zone_of(zone)
    # An offset has no rules for a VTIMEZONE: the time is then "floating", local wherever it is read.
    place = None if isinstance(found, timezone) and found != UTC else found
    start = datetime.combine(begin, time(int(hour), int(minute)), place)
    event = icalendar.Event()
    event.add("uid", f"{uuid5(NAMESPACE_URL, 'interval-coach:plan')}@interval-coach")
    event.add("dtstamp", icalendar.vDatetime(datetime.combine(first, time(), zone_of("UTC"))))
    event.add("summary", name)
    event.add("dtstart", start)
    event.add("duration", length)
    event.add("rrule", {"freq": "weekly", "byday": [DAYS[day] for day in days]})
    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", name)
    alarm.add("trigger", timedelta(0))
    event.add_component(alarm)
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Interval Coach//plan//EN")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())
