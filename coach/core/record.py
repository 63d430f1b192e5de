"""A session with its repetitions and corrections, and merging of two records of one session.

Merging is commutative, associative and idempotent, so that the diaries of two computers become the same
in whatever order they are merged.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from coach.core.routine import Leg
from coach.core.session import MAX_CONFIRMED, NO_ANSWERS, Answers

if TYPE_CHECKING:
    from coach.core.session import RepDone, RestDone, Session

UNSET = (None, "")
"""The values of an answer that was not given."""

SAME_EDIT = timedelta(minutes=10)
"""Edits of one field within this time are one correction: a note is stored while it is typed."""

NEVER = datetime.min.replace(tzinfo=UTC)
"""Before every change."""


class Correction(NamedTuple):
    """A change made after the session was over; `old` and `new` as text, None for no value."""

    what: str
    old: str | None
    new: str | None
    at: datetime


class TimedRep(NamedTuple):
    """A repetition and the instant at which it ended, in UTC."""

    done: RepDone
    ended_at: datetime


class Record(NamedTuple):
    """A session, its repetitions in the order in which they ended, and every correction."""

    session: Session
    reps: tuple[TimedRep, ...] = ()
    corrections: tuple[Correction, ...] = ()

    def changed_at(self, what: str) -> datetime | None:
        """Return when `what` was last changed; None if it never was."""
        return max((change.at for change in self.corrections if change.what == what), default=None)


def shown_changes(record: Record) -> list[Correction]:
    """Return the changes made after a session ended, without first answers and changes taken back."""
    return [change for change in record.corrections if change.old not in UNSET and change.old != change.new]


def with_rep(record: Record, rep: TimedRep) -> Record:
    """Return `record` with a repetition, which is added to the sums of its set.

    A repetition that was there already is replaced. Where the count of its set was corrected before, a new
    one is added to the confirmed ones too.
    """
    done, reps = rep.done, list(record.reps)
    key = (done.set, done.leg, done.rep)
    places = [place for place, one in enumerate(reps) if (one.done.set, one.done.leg, one.done.rep) == key]
    if places:
        more, old = 0, reps.pop(places[0]).done
    else:
        more, old = 1, replace(done, lift_ms=0, flex_ms=0, hold_ms=0, extend_ms=0)
    sets = tuple(
        each._replace(
            paced=each.paced + more,
            confirmed=min(each.confirmed + more, MAX_CONFIRMED),
            lift_ms=each.lift_ms + done.lift_ms - old.lift_ms,
            flex_ms=each.flex_ms + done.flex_ms - old.flex_ms,
            hold_ms=each.hold_ms + done.hold_ms - old.hold_ms,
            extend_ms=each.extend_ms + done.extend_ms - old.extend_ms,
        )
        if (each.set, each.leg) == (done.set, done.leg)
        else each
        for each in record.session.sets
    )
    return Record(replace(record.session, sets=sets), (*reps, rep), record.corrections)


def with_rest(record: Record, rest: RestDone) -> Record:
    """Return `record` with the rest after a set; one that was there already is replaced."""
    sets = tuple(
        each._replace(rest_ms=rest.rest_ms) if (each.set, each.leg) == (rest.set, rest.leg) else each
        for each in record.session.sets
    )
    return record._replace(session=replace(record.session, sets=sets))


def with_change(
    corrections: tuple[Correction, ...], change: Correction, *, is_over: bool
) -> tuple[Correction, ...]:
    """Return the corrections of a session with one more; `is_over` is whether the session has ended.

    A value that stays is no change, and before the end nothing is final. Edits of one field within
    `SAME_EDIT` become one.
    """
    if change.old == change.new:
        return corrections
    before = [one for one in corrections if one.what == change.what]
    last = max(reversed(before), key=lambda one: one.at, default=None)
    if last is not None and timedelta(0) <= change.at - last.at <= SAME_EDIT:
        edit = last._replace(new=change.new, at=change.at)
        return tuple(edit if one is last else one for one in corrections)
    return (*corrections, change) if is_over else corrections


def in_order(record: Record) -> Record:
    """Return `record` sorted as a diary returns it: sets, repetitions and corrections."""
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
    """Return set and leg of a name made by `confirmed_key`; None for any other name."""
    found = re.fullmatch(r"set ([0-9]{1,4}) (left|right) confirmed", what)
    return (int(found[1]), Leg(found[2])) if found else None


def merged(one: Record, other: Record) -> Record:
    """Return one record of both, which are of the same session.

    Sets and repetitions come from the record that holds more of them; each answer and each number of
    confirmed repetitions comes from the record that changed it last. Corrections of both are united.
    """
    fuller = max(one, other, key=_fullness)
    sets = []
    sides = [(side, {(s.set, s.leg): s.confirmed for s in side.session.sets}) for side in (one, other)]
    for done in fuller.session.sets:
        key = confirmed_key(done.set, done.leg)
        counts = [
            (side.changed_at(key) or NEVER, confirmed[done.set, done.leg])
            for side, confirmed in sides
            if (done.set, done.leg) in confirmed
        ]
        sets.append(done._replace(confirmed=max(counts)[1]))
    corrections = sorted({*one.corrections, *other.corrections}, key=_order)
    session = replace(fuller.session, sets=tuple(sets)).with_answers(_later_answers(one, other))
    return Record(session, fuller.reps, tuple(corrections))


def differing(one: Record, other: Record) -> list[str]:
    """Return the names of answers and confirmed repetitions that differ between two records of a session."""
    answers = zip(Answers._fields, one.session.answers, other.session.answers, strict=True)
    found = [name for name, mine, theirs in answers if mine != theirs]
    counts = {(done.set, done.leg): done.confirmed for done in other.session.sets}
    found += [
        confirmed_key(done.set, done.leg)
        for done in one.session.sets
        if counts.get((done.set, done.leg), done.confirmed) != done.confirmed
    ]
    return found


def _later_answers(one: Record, other: Record) -> Answers:
    """Return each answer from the record that changed it last; else the one that is given, or is higher."""

    def rank(side: Record, name: str, value: int | str | None) -> tuple[datetime, bool, str]:
        return (side.changed_at(name) or NEVER, value not in UNSET, str(value).rjust(2))

    answers = zip(Answers._fields, one.session.answers, other.session.answers, strict=True)
    return Answers._make(
        mine if rank(one, name, mine) >= rank(other, name, theirs) else theirs
        for name, mine, theirs in answers
    )


def _fullness(record: Record) -> tuple[object, ...]:
    """Return a key that orders records of one session by how much of it they hold; equal ones are the same.

    Answers and confirmed repetitions don't count: they are merged one by one.
    """
    session = record.session
    sets = tuple(done._replace(confirmed=0) for done in session.sets)
    plain = replace(session, sets=sets).with_answers(NO_ANSWERS)
    return (
        session.ended_at is not None,
        session.ended_at or session.started_at,
        len(record.reps),
        sum(done.paced for done in session.sets),
        len(session.pauses),
        sum(done.rest_ms is not None for done in session.sets),
        repr(plain),
        repr(record.reps),
    )


def _order(change: Correction) -> tuple[object, ...]:
    return (change.at, change.what, change.old or "", change.new or "")
