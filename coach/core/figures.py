"""Figures of a session: volume, load volume, time under tension, and symmetry (`balance` in the code)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.core.routine import Leg

if TYPE_CHECKING:
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


def balance(session: Session) -> float | None:
    """Return 100 × smaller ÷ larger of left and right volume; None without any repetition."""
    return ratio(volume(session, Leg.LEFT), volume(session, Leg.RIGHT))


def trained(session: Session) -> set[Leg]:
    """Return the legs that were prescribed or did repetitions; with one leg, balance is undefined."""
    return {done.leg for done in session.sets if done.prescribed or done.confirmed}


def ratio(left: int, right: int) -> float | None:
    """Return 100 × smaller ÷ larger; None where both are 0."""
    return 100 * min(left, right) / max(left, right) if left or right else None
