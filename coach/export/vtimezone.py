"""The VTIMEZONE of a zone for calendar files: yearly rules, which hold in every year to come.

icalendar writes lists of dates up to 2038 instead, of which some calendars read only the first. The rules
are found in what `zoneinfo` says of the years up to `LAST_YEAR`: its own rule is not public.
"""

from __future__ import annotations

import calendar
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

    import icalendar

LAST_YEAR = 2100
"""Changes are looked up until the end of this year; a rule must hold until then."""

STEP = timedelta(days=7)
"""No zone changes its offset and changes it back within a week."""

LEAST_YEARS = 20
"""A rule that held for fewer years is no rule: in so many, each day of its week occurs."""

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WEEK = len(DAYS)
BEGAN = datetime(1970, 1, 1)  # noqa: DTZ001 - local time
"""The start of the offset that holds before the first change."""


class _Change(NamedTuple):
    """A change of offset: the local time before it, both offsets, and the name and kind of the new one."""

    onset: datetime
    before: timedelta
    after: timedelta
    name: str
    is_daylight: bool


def timezone(name: str, zone: tzinfo, first_year: int) -> icalendar.Timezone:
    """Return the zone as a component, with its changes from the year before `first_year` on."""
    import icalendar  # noqa: PLC0415 - only where a calendar is written

    component = icalendar.Timezone()
    component.add("tzid", name)
    start = datetime(first_year - 1, 1, 1, tzinfo=UTC)
    component.add_component(_observance([_state_at(start, zone)._replace(onset=BEGAN)], {}))
    groups: dict[tuple[object, ...], list[_Change]] = defaultdict(list)
    for change in _changes(zone, start):
        groups[change[1:]].append(change)
    for changes in groups.values():
        rule, since = _rule(changes)
        if rule:
            component.add_component(_observance([c for c in changes if c.onset.year >= since][:1], rule))
        if before := [change for change in changes if change.onset.year < since]:
            component.add_component(_observance(before, {}))
    return component


def _observance(changes: list[_Change], rule: dict[str, object]) -> icalendar.Component:
    """Return the component of changes between the same offsets.

    Each date has a separate line, also the first: ical.js reads one date a line, and no start beside them.
    """
    import icalendar  # noqa: PLC0415 - as above

    first = changes[0]
    found = icalendar.TimezoneDaylight() if first.is_daylight else icalendar.TimezoneStandard()
    found.add("dtstart", first.onset)
    found.add("tzoffsetfrom", first.before)
    found.add("tzoffsetto", first.after)
    found.add("tzname", first.name)
    if rule:
        found.add("rrule", rule)
    if len(changes) > 1:
        for change in changes:
            found.add("rdate", change.onset)
    return found


def _state_at(at: datetime, zone: tzinfo) -> _Change:
    local = at.astimezone(zone)
    offset = local.utcoffset() or timedelta(0)
    return _Change(local.replace(tzinfo=None), offset, offset, local.tzname() or "", is_daylight=False)


def _changes(zone: tzinfo, start: datetime) -> Iterator[_Change]:
    """Yield every change of offset from `start` to the end of `LAST_YEAR`."""

    def offset(at: datetime) -> timedelta:
        return at.astimezone(zone).utcoffset() or timedelta(0)

    while start.year <= LAST_YEAR:
        end = start + STEP
        before, after = offset(start), offset(end)
        if before != after:
            low, high = start, end
            while high - low > timedelta(seconds=1):
                middle = (low + (high - low) / 2).replace(microsecond=0)
                low, high = (middle, high) if offset(middle) == before else (low, middle)
            onset = (high + before).replace(tzinfo=None)
            state = _state_at(high, zone)
            # Not by `dst()`: in Ireland that is negative in winter, which calendars do not know.
            yield state._replace(onset=onset, before=before, after=after, is_daylight=after > before)
        start = end


def _rule(changes: list[_Change]) -> tuple[dict[str, object], int]:
    """Return the yearly rule of changes between the same offsets, and the year since when it holds."""
    days: set[int] = set()
    since = LAST_YEAR + 1
    last = changes[-1].onset
    for change in reversed(changes):
        onset = change.onset
        is_alike = (onset.month, onset.weekday(), onset.time()) == (last.month, last.weekday(), last.time())
        if (
            onset.year != since - 1
            or not is_alike
            or max({*days, onset.day}) - min({*days, onset.day}) >= WEEK
        ):
            break
        days.add(onset.day)
        since -= 1
    if LAST_YEAR - since < LEAST_YEARS:
        return {}, LAST_YEAR + 1
    rule: dict[str, object] = {"freq": "yearly", "bymonth": last.month}
    first, day = min(days), DAYS[last.weekday()]
    if first + WEEK - 1 == calendar.monthrange(last.year, last.month)[1]:
        return {**rule, "byday": f"-1{day}"}, since
    if first % WEEK == 1:
        return {**rule, "byday": f"{first // WEEK + 1}{day}"}, since
    return {**rule, "byday": day, "bymonthday": list(range(first, first + WEEK))}, since
