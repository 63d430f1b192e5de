"""Time zones by name."""

from __future__ import annotations

import re
from datetime import UTC, timedelta, timezone
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime, tzinfo


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


def zone_name(name: str, now: datetime) -> str:
    """Return the name under which a session stores its zone; `now` is aware of the system's offset.

    That is the system's own `name`, where it is one that can be looked up and has that offset now, and else
    the offset from UTC, as in "+02:00": an unknown name would be read as UTC, and the name of another zone
    (beside a copied zone file) as that, and move evenings to another day.
    """
    offset = now.utcoffset() or timedelta(0)
    zone = find_zone(name)
    if zone is not None and now.astimezone(zone).utcoffset() == offset:
        return name
    minutes = round(offset / timedelta(minutes=1))
    hours, part = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02}:{part:02}"
