"""Figures of a session: volume, load volume, times, and symmetry."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from coach.core.routine import Leg, Legs
from coach.core.session import StopReason

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from coach.core.session import Session


def volume(session: Session, leg: Leg | None = None) -> int:
    """Return the confirmed repetitions of `leg`, or of both legs: one curl on each leg is two."""
    return sum(done.confirmed for done in session.sets if leg in (None, done.leg))


def load_volume(session: Session, leg: Leg | None = None) -> float:
    """Return Σ confirmed repetitions × kg; 0 without a load."""
    return sum(done.confirmed * done.load_kg for done in session.sets if leg in (None, done.leg))


def tension_ms(session: Session, leg: Leg | None = None) -> int:
    """Return the time under tension of the confirmed repetitions, in milliseconds."""
    return sum(done.tension_ms for done in session.sets if leg in (None, done.leg))


def active_ms(session: Session) -> int:
    """Return how long an ended session took without its pauses, in milliseconds; 0 before its end."""
    if session.ended_at is None:
        return 0
    whole = (session.ended_at - session.started_at) // timedelta(milliseconds=1)
    return max(0, whole - sum(pause.length_ms for pause in session.pauses))


def symmetry(session: Session) -> float | None:
    """Return 100 × smaller ÷ larger of left and right volume; None without any repetition.

    A routine of one leg has none.
    """
    if session.routine.legs is not Legs.BOTH:
        return None
    return ratio(volume(session, Leg.LEFT), volume(session, Leg.RIGHT))


def trained(session: Session) -> set[Leg]:
    """Return the legs that were prescribed or did repetitions; with one leg, there is no symmetry."""
    return {done.leg for done in session.sets if done.prescribed or done.confirmed}


def ratio(left: int, right: int) -> float | None:
    """Return 100 × smaller ÷ larger; None where both are 0."""
    return 100 * min(left, right) / max(left, right) if left or right else None


def is_done_on(sessions: Iterable[Session], day: date) -> bool:
    """Whether one of `sessions` was done on this day, or stopped for pain: then nothing reminds of one."""
    return any(
        session.ended_at and (volume(session) or session.stop_reason is StopReason.PAIN)
        for session in sessions
        if session.local_start.date() == day
    )
