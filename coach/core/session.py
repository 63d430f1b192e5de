"""A session: one performance of a score as it really happened, as the diary stores it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from coach.core.bounds import REPS_CONFIRMED
from coach.core.zones import local_time

if TYPE_CHECKING:
    from datetime import datetime

    from coach.core.routine import Leg, Routine

MAX_CONFIRMED = int(REPS_CONFIRMED.high)
"""The most repetitions that can be confirmed for one set; more is taken for a typing mistake."""


class StopReason(StrEnum):
    """Why a session ended."""

    FINISHED = "finished"
    STOPPED = "stopped"
    PAIN = "pain"
    INTERRUPTED = "interrupted"


class Pause(NamedTuple):
    """A pause of `length_ms` at the position `at_ms` of the score, both in milliseconds."""

    at_ms: int
    length_ms: int


@dataclass(frozen=True, slots=True)
class RepDone:
    """A repetition whose extend ran to its end, with the milliseconds spent in each phase.

    Phases that were repeated with `back` count as often as they were performed.
    """

    set: int
    leg: Leg
    rep: int
    lift_ms: int
    flex_ms: int
    hold_ms: int
    extend_ms: int

    @property
    def tension_ms(self) -> int:
        """Time under tension: flex, hold and extend, in milliseconds."""
        return self.flex_ms + self.hold_ms + self.extend_ms


class RestDone(NamedTuple):
    """The rest after a set as it really was, in milliseconds: with time added, and with waiting at a gate.

    None is a rest that was undone: the person went back before its end.
    """

    set: int
    leg: Leg
    rest_ms: int | None


class SetDone(NamedTuple):
    """One set of one leg.

    Of its repetitions, `prescribed` were asked for by the routine, `paced` were counted through to their
    end, and `confirmed` really happened (as many as paced, until the person says otherwise). The
    milliseconds are sums over the paced repetitions, but for `rest_ms`: the time from the end of the set
    to the start of the next one as it really was, without pauses. It is None after the last set, and where
    it is not known.
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
    rest_ms: int | None = None

    @property
    def tension_ms(self) -> int:
        """Time under tension of the confirmed repetitions, in milliseconds.

        Repetitions confirmed beyond those paced count with the mean of those paced; where none was paced
        nothing is known, and the set counts 0.
        """
        if not self.paced:
            return 0
        paced_ms = self.flex_ms + self.hold_ms + self.extend_ms
        return (2 * paced_ms * self.confirmed + self.paced) // (2 * self.paced)  # halves go up


class Answers(NamedTuple):
    """A person's answers about a session: effort and pain 0 to 10 or None, and a note."""

    effort: int | None
    pain_before: int | None
    pain_after: int | None
    pain_next_day: int | None
    notes: str


NO_ANSWERS = Answers(None, None, None, None, "")


@dataclass(frozen=True, slots=True)
class Session:
    """One session. `id` is a UUID; times are UTC, done in the zone named `zone`.

    `ended_at` and `stop_reason` are None while it is under way or was cut off. Effort and pain are
    0 to 10, or None where there is no answer.
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
        """The start by the clock of the zone where it was done."""
        return local_time(self.started_at, self.zone)

    @property
    def answers(self) -> Answers:
        """The answers about this session."""
        return Answers(self.effort, self.pain_before, self.pain_after, self.pain_next_day, self.notes)

    def with_answers(self, answers: Answers) -> Session:
        """Return the session with other answers."""
        return replace(
            self,
            effort=answers.effort,
            pain_before=answers.pain_before,
            pain_after=answers.pain_after,
            pain_next_day=answers.pain_next_day,
            notes=answers.notes,
        )

    def with_confirmed(self, set_: int, leg: Leg, confirmed: int) -> Session:
        """Return the session with the confirmed repetitions of one set corrected."""
        sets = tuple(
            done._replace(confirmed=confirmed) if (done.set, done.leg) == (set_, leg) else done
            for done in self.sets
        )
        return replace(self, sets=sets)
