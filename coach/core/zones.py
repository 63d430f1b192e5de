"""Time zones by name, and days within a range."""

from __future__ import annotations

import re
from datetime import UTC, timedelta, timezone
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime, tzinfo


@cache
def find_zone(name: str) -> tzinfo | None:
    """Return the zone called `name`, an IANA name or an offset as in "+02:00"; None if it is unknown here."""
    if offset := re.fullmatch(r"(?:UTC)?([+-])(\d\d):?([0-5]\d)", name):
        sign, hours, minutes = offset.groups()
        away = timedelta(hours=int(hours), minutes=int(minutes))
        return timezone(-away if sign == "-" else away) if away < timedelta(days=1) else None
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - takes 10 ms, and no day on Today needs it

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # not in this machine's zone files, or not a name at all
        return None


def zone_of(name: str) -> tzinfo:
    """Return the zone called `name`; UTC for the name of another machine's zone that is unknown here."""
    return find_zone(name) or UTC


def local_time(moment: datetime, zone: str) -> datetime:
    """Return `moment` by the clock of the zone called `zone`; unchanged where no calendar has that time.

    Those are the first hours of the year 1 and the last of 9999, which damage or version 0.1 may have stored.
    """
    try:
        return moment.astimezone(zone_of(zone))
    except OverflowError:
        return moment


def zone_name(name: str, offset: timedelta) -> str:
    """Return the name under which a session stores its zone.

    That is the system's own `name`, where it is one that can be looked up, and else its `offset` from
    UTC, as in "+02:00": an unknown name would be read as UTC, and move evenings to another day.
    """
    if find_zone(name) is not None:
        return name
    minutes = round(offset / timedelta(minutes=1))
    hours, part = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02}:{part:02}"


def within_days(day: date, first: date | None, last: date | None) -> bool:
    """Whether `day` is from `first` to `last`, both included; None is no limit."""
    return (first is None or first <= day) and (last is None or day <= last)
