"""A simulated person who trains for months and answers every question; sessions as in a diary."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from coach.core.progression import Held, suggest
from coach.core.routine import Leg, Routine
from coach.core.score import unroll
from coach.core.session import Session, SetDone, StopReason
from coach.core.steps import USUAL_MEANS, Means, Suggestion

if TYPE_CHECKING:
    from collections.abc import Callable

MONDAY = datetime(2026, 1, 5, 18, 30, tzinfo=UTC)
"""When the simulated person begins: on a Monday evening."""

NEXT_DAY = timedelta(hours=22)
"""How long after a session the simulated person looks at Today and answers."""


def session_of(
    routine: Routine,
    at: datetime,
    done: Callable[[Leg, int, int], int] = lambda _leg, _set, reps: reps,
    **answers: object,
) -> Session:
    """Return a session of `routine` that began `at`: `done` says how many of the reps of leg and set were.

    By default everything was finished and answered with no pain; `answers` overrides that.
    """
    score = unroll(routine)
    sets = tuple(
        SetDone(
            set_, leg, count, count, min(count, done(leg, set_, count)), routine.dose(leg).load_kg, 0, 2, 1, 3
        )
        for (set_, leg), count in score.prescribed().items()
    )
    whole = Session(
        id=f"session at {at}",
        started_at=at,
        zone="UTC",
        routine=routine,
        first=score.first,
        sets=sets,
        ended_at=at + timedelta(milliseconds=score.length_ms),
        stop_reason=StopReason.FINISHED,
        effort=5,
        pain_after=0,
        pain_next_day=0,
    )
    return replace(whole, **answers)  # type: ignore[arg-type]


@dataclass
class Trainee:
    """Does `routine` on the given days, and accepts every suggestion, or declines it."""

    routine: Routine
    says_yes: bool = True
    done: Callable[[Leg, int, int], int] = lambda _leg, _set, reps: reps
    sessions: list[Session] = field(default_factory=list)
    offers: list[tuple[int, Suggestion]] = field(default_factory=list)
    """Every suggestion that was made, with the number of sessions done until then."""
    answers: list[Suggestion | Held] = field(default_factory=list)
    """The suggestion of Today on the day after each session."""
    declined_at: datetime | None = None
    means: Means = USUAL_MEANS

    def trains(self, at: datetime, **answers: object) -> Suggestion | Held:
        """Do a session, and return the suggestion of the day after."""
        self.sessions.append(session_of(self.routine, at, self.done, **answers))
        now = at + NEXT_DAY
        answer = suggest(self.routine, self.sessions, now, self.declined_at, self.means)
        self.answers.append(answer)
        if isinstance(answer, Suggestion):
            self.offers.append((len(self.sessions), answer))
            if self.says_yes:
                self.routine = answer.routine
            else:
                self.declined_at = now
        return answer

    def trains_weeks(self, weeks: range, days: tuple[int, ...] = (0, 2, 4), **answers: object) -> None:
        """Train on `days` (Monday 0) of each of `weeks`, counted from the first."""
        for week in weeks:
            for day in days:
                self.trains(MONDAY + timedelta(weeks=week, days=day), **answers)

    @property
    def rungs(self) -> list[tuple[int, int, float]]:
        """The dose after each suggestion: sets, repetitions and load of the left leg."""
        doses = [offer.routine.dose(Leg.LEFT) for _, offer in self.offers]
        return [(dose.sets, dose.reps, dose.load_kg) for dose in doses]
