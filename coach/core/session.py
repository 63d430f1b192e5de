"""One performance of a score as it really happened: the values that the diary keeps."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from coach.core.routine import Leg, Routine

MAX_CONFIRMED = 99
"""The most repetitions that can be confirmed for one set: a typing mistake is caught above it."""


@cache
def zone_of(name: str) -> tzinfo:
    """Return the zone called `name`: an IANA name or an offset as in "+02:00"; UTC where it is unknown."""
    if offset := re.fullmatch(r"(?:UTC)?([+-])(\d\d):?([0-5]\d)", name):
        sign, hours, minutes = offset.groups()
        away = timedelta(hours=int(hours), minutes=int(minutes))
        return timezone(-away if sign == "-" else away) if away < timedelta(days=1) else UTC
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - takes 10 ms, and no day on Today needs it

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # not in this machine's zone files, or no name at all
        return UTC


def within_days(day: date, first: date | None, last: date | None) -> bool:
    """Whether `day` is from `first` to `last`, both inside; None is no limit."""
    return (first is None or first <= day) and (last is None or day <= last)


class StopReason(StrEnum):
    """Why a session ended."""

    FINISHED = "finished"
    STOPPED = "stopped"
    PAIN = "pain"
    INTERRUPTED = "interrupted"


class Pause(NamedTuple):
    """The session stood at `at_ms` of its score for `length_ms`, both in milliseconds."""

    at_ms: int
    length_ms: int


class SetDone(NamedTuple):
    """One set of one leg.

    `prescribed` is what the routine asked for, `paced` how many repetitions the coach paced to
    their end, `confirmed` how many really happened (as paced, until the person says otherwise).
    The milliseconds are sums over the paced repetitions.
    """

    set: int
    leg: Leg
    prescribed: int
    paced: int
    confirmed: int
    load_kg: float
    lift_ms: int = 0
    flex_ms: int = 0
    hold_ms: int = 0
    extend_ms: int = 0

    @property
    def tension_ms(self) -> int:
        """Time under tension of the confirmed repetitions, in milliseconds.

        Repetitions confirmed beyond those paced count with the mean of those paced; of a set
        where none was paced nothing is known, and it counts 0.
        """
        if not self.paced:
            return 0
        paced_ms = self.flex_ms + self.hold_ms + self.extend_ms
        return (2 * paced_ms * self.confirmed + self.paced) // (2 * self.paced)  # halves go up


@dataclass(frozen=True, slots=True)
class Session:
    """One session. `id` is a UUID; times are UTC, done in the zone named `zone`.

    `ended_at` and `stop_reason` are None while it is under way or was cut off. Effort and pain are
    0 to 10, or None where they were not told.
    """

    id: str
    started_at: datetime
    zone: str
    routine: Routine
    first: Leg
    sets: tuple[SetDone, ...]
    ended_at: datetime | None = None
    stop_reason: StopReason | None = None
    pauses: tuple[Pause, ...] = ()
    effort: int | None = None
    pain_before: int | None = None
    pain_after: int | None = None
    pain_next_day: int | None = None
    notes: str = ""

    @property
    def local_start(self) -> datetime:
        """When it began by the clock on the wall where it was done."""
        return self.started_at.astimezone(zone_of(self.zone))

    def with_confirmed(self, set_: int, leg: Leg, confirmed: int) -> Session:
        """Return the session with the confirmed repetitions of one set corrected."""
        sets = tuple(
            done._replace(confirmed=confirmed) if (done.set, done.leg) == (set_, leg) else done
            for done in self.sets
        )
        return replace(self, sets=sets)
