"""Suggestions by double progression: the next step, or the reason why there is none, from past sessions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from coach.core.figures import volume
from coach.core.session import StopReason
from coach.core.steps import USUAL_MEANS, Means, Suggestion, next_step

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coach.core.routine import Dose, Leg, Routine
    from coach.core.session import Session, SetDone

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
    step = next_step(routine, means)
    return Held(Why.TOP) if step is None else step


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
