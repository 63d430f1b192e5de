"""When a session, its pauses and its end were, by a clock that nobody sets."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from coach.core.bounds import LENGTH_MS, YEARS
from coach.store.rows import from_ms, to_ms

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from coach.core.record import Record

MILLISECOND = timedelta(milliseconds=1)


class SessionClock:
    """The time of day at the start of a session, and what passed since by the monotonic clock.

    `boottime` returns that clock in ms. A wall clock that is set changes no length and no order.
    """

    def __init__(self, wall: datetime, boottime: Callable[[], int]) -> None:
        self._wall = wall
        self._boottime = boottime
        self._begun = boottime()

    def now(self) -> datetime:
        """Return the time now, in whole milliseconds."""
        return from_ms(to_ms(self._wall + (self._boottime() - self._begun) * MILLISECOND))


def legal(now: datetime) -> datetime:
    """Return a time that a session may have: the clock of a computer without a battery may show 1970."""
    if YEARS.admits(now.year):
        return now
    return now.replace(year=YEARS.clamp(now.year), month=1, day=2)  # a day of that year in every zone


def length_ms(since: datetime, until: datetime) -> int:
    """Return the length of a pause: a legal one also where the wall clock was set meanwhile."""
    return LENGTH_MS.clamp((until - since) // MILLISECOND)


def end_of(record: Record, at_ms: int, now: datetime) -> datetime:
    """Return when a session ended, or when it was cut off at the position `at_ms`.

    The position and the pauses before it give the time, unless somebody skipped: then it is the end of
    the last repetition.
    """
    session, reps, _ = record
    if session.ended_at is not None:
        return session.ended_at
    passed_ms = at_ms + sum(pause.length_ms for pause in session.pauses)
    calculated = session.started_at + passed_ms * MILLISECOND
    last = max((rep.ended_at for rep in reps), default=session.started_at)
    return calculated if last <= calculated <= now else last
