"""A session with all that is known of it, and how two records of one session become one.

Merging is commutative, associative and idempotent, so that the diaries of two computers come to the
same in whatever order they meet.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.core.routine import Leg

if TYPE_CHECKING:
    from coach.core.performance import RepDone
    from coach.core.session import Session

FEEDBACK_FIELDS = ("effort", "pain_before", "pain_after", "pain_next_day", "notes")
"""What a person tells about a session, beside the repetitions of its sets."""

UNSET = (None, "")
"""What stands there as long as a person has not told it."""


NEVER = datetime.min.replace(tzinfo=UTC)


class Correction(NamedTuple):
    """Something a person changed once the session was over; `old` and `new` as text, None for nothing."""

    what: str
    old: str | None
    new: str | None
    at: datetime


class TimedRep(NamedTuple):
    """A repetition, and the instant at which it ended, in UTC."""

    done: RepDone
    ended_at: datetime


class Record(NamedTuple):
    """A session, its single repetitions in the order they ended, and every change made afterwards."""

    session: Session
    reps: tuple[TimedRep, ...] = ()
    corrections: tuple[Correction, ...] = ()

    def changed_at(self, what: str) -> datetime | None:
        """Return when `what` was last changed; None where it stands as it was at first."""
        return max((change.at for change in self.corrections if change.what == what), default=None)


def in_order(record: Record) -> Record:
    """Return `record` as a diary gives it back: sets, repetitions and corrections in their order."""
    session = record.session
    sets = tuple(sorted(session.sets, key=lambda done: (done.set, done.leg is not session.first)))
    reps = tuple(
        sorted(record.reps, key=lambda rep: (rep.ended_at, rep.done.set, rep.done.leg, rep.done.rep))
    )
    return Record(replace(session, sets=sets), reps, tuple(sorted(record.corrections, key=_order)))


def confirmed_key(set_: int, leg: Leg) -> str:
    """Return the name under which the confirmed repetitions of a set are corrected."""
    return f"set {set_} {leg} confirmed"


def confirmed_place(what: str) -> tuple[int, Leg] | None:
    """Return set and leg of a name that `confirmed_key` made; None for the name of anything else."""
    match what.split():
        case ["set", number, leg, "confirmed"]:
            return int(number), Leg(leg)
    return None


def merged(one: Record, other: Record) -> Record:
    """Return one record of both, which are of the same session.

    What happened is taken whole from the fuller record; what a person said, point by point from
    whichever said it later. All corrections of both are kept.
    """
    fuller = max(one, other, key=_fullness)
    values: dict[str, Any] = {what: _later(one, other, what) for what in FEEDBACK_FIELDS}
    sets = []
    said = [(side, {(s.set, s.leg): s.confirmed for s in side.session.sets}) for side in (one, other)]
    for done in fuller.session.sets:
        key = confirmed_key(done.set, done.leg)
        counts = [
            (side.changed_at(key) or NEVER, confirmed[done.set, done.leg])
            for side, confirmed in said
            if (done.set, done.leg) in confirmed
        ]
        sets.append(done._replace(confirmed=max(counts)[1]))
    corrections = sorted({*one.corrections, *other.corrections}, key=_order)
    session = replace(fuller.session, sets=tuple(sets), **values)
    return Record(session, fuller.reps, tuple(corrections))


def differing(one: Record, other: Record) -> list[str]:
    """Return what a person said differently in two records of the same session, by name."""
    found = [what for what in FEEDBACK_FIELDS if getattr(one.session, what) != getattr(other.session, what)]
    counts = {(done.set, done.leg): done.confirmed for done in other.session.sets}
    found += [
        confirmed_key(done.set, done.leg)
        for done in one.session.sets
        if counts.get((done.set, done.leg), done.confirmed) != done.confirmed
    ]
    return found


def _later(one: Record, other: Record, what: str) -> object:
    def rank(side: Record) -> tuple[object, ...]:
        value = getattr(side.session, what)
        return (side.changed_at(what) or NEVER, value not in UNSET, str(value).rjust(2))

    return getattr(max(one, other, key=rank).session, what)


def _fullness(record: Record) -> tuple[object, ...]:
    """Order records of one session by how much they know of what happened; ties are the same."""
    session = record.session
    said = dict.fromkeys(FEEDBACK_FIELDS, None) | {"notes": ""}
    sets = tuple(done._replace(confirmed=0) for done in session.sets)
    plain = replace(session, sets=sets, **said)  # type: ignore[arg-type]  # of the fields named in TOLD
    return (
        session.ended_at is not None,
        session.ended_at or session.started_at,
        len(record.reps),
        sum(done.paced for done in session.sets),
        len(session.pauses),
        repr(plain),
        repr(record.reps),
    )


def _order(change: Correction) -> tuple[object, ...]:
    return (change.at, change.what, change.old or "", change.new or "")
