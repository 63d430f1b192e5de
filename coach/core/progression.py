"""Suggestions by double progression: the next step, or the reason why there is none, from past sessions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from coach.core.bounds import BOUNDS, DOSE_KEYS, LOAD_LB
from coach.core.figures import volume
from coach.core.routine import Dose, Leg, Routine
from coach.core.session import StopReason
from coach.core.weights import WeightUnit, from_unit, to_unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from coach.core.session import Session, SetDone

LOW_REPS, HIGH_REPS = 8, 12
"""The range of repetitions in a set; after it come more sets, then more load (from the product's design)."""

MOST_SETS = 3
"""The most sets that are suggested; from the product's design."""

LOAD_STEPS = {WeightUnit.KG: 0.5, WeightUnit.LB: 1.0}
"""The load added at a time; from the product's design."""

LOAD_BOUNDS = {WeightUnit.KG: BOUNDS["load_kg"], WeightUnit.LB: LOAD_LB}

RUNNING = 2
"""Complete sessions in a row that a step needs; from the product's design."""

PAIN_LIMIT = 2
"""Pain (0 to 10) above which no step is suggested; from the product's design."""

ASK_AFTER = timedelta(hours=20)
"""Time after a session before its next-day question is asked; from the product's design."""

BREAK = timedelta(days=14)
"""Sessions further apart than this are not in a row: our own choice, two missed weeks."""

USUAL = timedelta(days=56)
"""The time whose answers count for the usual pain: our own choice, eight weeks."""

AFTER_NO = 6
"""Sessions before a declined step is offered again: our own choice."""

REACH = USUAL + BREAK
"""The time whose sessions a suggestion needs."""


class Why(StrEnum):
    """The reason why nothing is suggested."""

    FEW = "few"
    BREAK = "break"
    NOT_LATELY = "not lately"
    STOPPED = "stopped"
    PAIN = "pain"
    PAIN_NEXT_DAY = "pain next day"
    UNANSWERED = "unanswered"
    TOO_SOON = "too soon"
    SHORT = "short"
    DECLINED = "declined"
    TOP = "top"


@dataclass(frozen=True, slots=True)
class Held:
    """Nothing is suggested, for the reason `why`.

    `count` and `limit` are its numbers: complete sessions in a row and needed (few), days since the last
    session (break) or since the last of this routine (not lately, where others were done since), pain and
    its limit (pain), repetitions confirmed and prescribed in set `set` of `leg` (short).
    """

    why: Why
    count: int = 0
    limit: int = 0
    leg: Leg | None = None
    set: int = 0


class Means(NamedTuple):
    """What the person trains with: the unit of the weights."""

    unit: WeightUnit = WeightUnit.KG


USUAL_MEANS = Means()


class Change(NamedTuple):
    """A new value of one field of `legs`: `key` is one of sets, reps, load_kg."""

    legs: tuple[Leg, ...]
    key: str
    old: float
    new: float


class Suggestion(NamedTuple):
    """One step, taken only if the person accepts it: `routine` is the whole routine after it."""

    routine: Routine
    changes: tuple[Change, ...]

    @property
    def legs(self) -> tuple[Leg, ...]:
        """The legs whose dose changes."""
        return tuple(leg for leg in Leg if any(leg in change.legs for change in self.changes))


def suggest(
    routine: Routine,
    sessions: Iterable[Session],
    now: datetime,
    declined_at: datetime | None = None,
    means: Means = USUAL_MEANS,
) -> Suggestion | Held:
    """Return the next step for `routine`, or why there is none.

    `sessions` are those of the last `REACH`, in order of their start; `declined_at` is the time at which a
    step of this routine was last declined. All times have a time zone.
    """
    ended = [s for s in sessions if s.ended_at and (volume(s) or s.stop_reason is StopReason.PAIN)]
    same = [session for session in ended if _is_of(session, routine)]
    if ended and ended[-1].stop_reason is StopReason.PAIN:
        return Held(Why.STOPPED)  # before anything is promised
    if held := _break_reason(same, ended, now):
        return held
    # Sessions of other routines since the first of the two that count must have gone well, too.
    window = [session for session in ended if session.started_at >= same[-RUNNING].started_at]
    if held := _pain_reason(window, ended, now):
        return held
    for session in reversed(same[-RUNNING:]):
        if (short := _short(session)) is not None:
            return Held(Why.SHORT, short.confirmed, short.prescribed, short.leg, short.set)
    if declined_at is not None and sum(s.started_at > declined_at for s in same) < AFTER_NO:
        return Held(Why.DECLINED)
    return _step(routine, means)


def to_ask(sessions: Iterable[Session], now: datetime) -> Session | None:
    """Return the session whose next-day question is due: the last one that is old enough, if unanswered."""
    old = [s for s in sessions if s.ended_at and volume(s) and now - s.ended_at >= ASK_AFTER]
    return old[-1] if old and old[-1].pain_next_day is None else None


def usual_pain(sessions: Iterable[Session], session: Session) -> float | None:
    """Return the usual pain: the median of earlier answers within `USUAL`, or None without any."""
    answers = [session.pain_before]
    for other in sessions:
        if session.started_at - USUAL <= other.started_at < session.started_at:
            answers += [other.pain_before, other.pain_next_day]
    known = sorted(pain for pain in answers if pain is not None)
    half = len(known) // 2  # importing `statistics` for its median costs 3 to 10 ms
    return (known[half] + known[-half - 1]) / 2 if known else None


def _is_of(session: Session, routine: Routine) -> bool:
    """Whether `session` prescribed the same work as `routine` does now, under any name."""
    done = session.routine
    return (done.exercise, done.legs, done.alternate) == (
        routine.exercise,
        routine.legs,
        routine.alternate,
    ) and all(_work(done.dose(leg)) == _work(routine.dose(leg)) for leg in routine.order())


def _work(dose: Dose) -> Dose:
    """Return `dose` with equal waits: they may change without changing the work."""
    return dose._replace(seconds=dose.seconds._replace(prepare=3, switch=0, rest=0))


def _break_reason(same: Sequence[Session], ended: Sequence[Session], now: datetime) -> Held | None:
    """Return the reason if there was a break, or if there were too few sessions since; else None."""
    starts = [session.started_at for session in same[-RUNNING:]]
    if starts and now - starts[-1] > BREAK:
        is_break = now - ended[-1].started_at > BREAK
        return Held(Why.BREAK if is_break else Why.NOT_LATELY, (now - starts[-1]).days)
    if len(starts) == RUNNING and starts[-1] - starts[0] <= BREAK:
        return None
    return Held(Why.FEW, int(bool(same) and _is_complete(same[-1])), RUNNING)


def _pain_reason(window: Sequence[Session], ended: Sequence[Session], now: datetime) -> Held | None:
    """Return the reason if a session of `window` was stopped, hurt or has no answer; the last one first."""
    for session in reversed(window):
        if session.stop_reason is not StopReason.FINISHED:
            return Held(Why.STOPPED)
        pains = (session.pain_before, session.pain_after, session.pain_next_day)
        worst = max((pain for pain in pains if pain is not None), default=0)
        if worst > PAIN_LIMIT:
            return Held(Why.PAIN, worst, PAIN_LIMIT)
        if session.pain_after is None:
            return Held(Why.UNANSWERED)
        if session.pain_next_day is None:
            old = session.ended_at is not None and now - session.ended_at >= ASK_AFTER
            return Held(Why.UNANSWERED if old else Why.TOO_SOON)
        usual = usual_pain(ended, session)
        if usual is not None and session.pain_next_day > usual:
            return Held(Why.PAIN_NEXT_DAY, session.pain_next_day)
    return None


def _is_complete(session: Session) -> bool:
    """Whether `session` ended by itself with every prescribed repetition."""
    return session.stop_reason is StopReason.FINISHED and _short(session) is None


def _short(session: Session) -> SetDone | None:
    """Return the first set with fewer repetitions than prescribed."""
    return next((done for done in session.sets if done.confirmed < done.prescribed), None)


# --- the step itself -------------------------------------------------------------------------


def next_dose(dose: Dose, means: Means = USUAL_MEANS) -> Dose | None:
    """Return the dose one step above: a repetition more, then a set, then load; None at the greatest load.

    Load goes up in the unit in which it is shown: from 1 kg, shown as 2 lb, to 3 lb.
    """
    if dose.reps < HIGH_REPS:
        return dose._replace(reps=dose.reps + 1)
    if dose.sets < MOST_SETS:
        return dose._replace(sets=dose.sets + 1)
    heavier = to_unit(dose.load_kg, means.unit) + LOAD_STEPS[means.unit]
    if heavier > LOAD_BOUNDS[means.unit].high:
        return None
    return dose._replace(load_kg=from_unit(heavier, means.unit), reps=LOW_REPS)


def _step(routine: Routine, means: Means) -> Suggestion | Held:
    """Return the next step of the leg with the lower dose, or of both legs if they are equal."""
    doses = {leg: routine.dose(leg) for leg in sorted(routine.order())}
    least = min(map(_rung, doses.values()))
    raised = {leg: next_dose(dose, means) for leg, dose in doses.items() if _rung(dose) == least}
    if any(dose is None for dose in raised.values()):
        return Held(Why.TOP)
    new = doses | {leg: dose for leg, dose in raised.items() if dose is not None}
    return step_between(routine, with_doses(routine, new))


def step_between(before: Routine, after: Routine) -> Suggestion:
    """Return the step that leads from one routine to the other: what changes in the doses of the legs."""
    changes: dict[tuple[str, float, float], tuple[Leg, ...]] = {}
    for key in reversed(DOSE_KEYS):
        for leg in sorted(before.order()):
            change = (key, getattr(before.dose(leg), key), getattr(after.dose(leg), key))
            if change[1] != change[2]:
                changes[change] = (*changes.get(change, ()), leg)
    return Suggestion(after, tuple(Change(legs, *change) for change, legs in changes.items()))


def _rung(dose: Dose) -> tuple[float, int, int]:
    """Return a key that orders doses: by load, then sets, then repetitions."""
    return dose.load_kg, dose.sets, dose.reps


def with_doses(routine: Routine, doses: Mapping[Leg, Dose]) -> Routine:
    """Return `routine` with sets, repetitions and load of `doses`; legs are overridden where they differ.

    Raises `RoutineError` where a number is out of bounds.
    """
    changed = routine
    for key in DOSE_KEYS:
        values = {leg: getattr(dose, key) for leg, dose in doses.items()}
        base = getattr(routine, key)
        if len(set(values.values())) == 1:
            base = next(iter(values.values()))
        elif base not in values.values():
            base = values[Leg.RIGHT]
        sides = {
            leg.value: replace(getattr(changed, leg.value), **{key: None if value == base else value})
            for leg, value in values.items()
        }
        changed = replace(changed, **{key: base}, **sides)
    return changed
