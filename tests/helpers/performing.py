"""A small score performed under a fake clock, and the facts that it is known to return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.core.facts import CueFell, Fact, RepFinished, SpanBegan
from coach.core.performance import Performance
from coach.core.routine import Leg, Legs, Routine, Seconds
from coach.core.score import Instant, Score, unroll
from coach.core.session import RepDone
from tests.helpers.clock import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.core.session import StopReason

SMALL = unroll(
    Routine(
        "Small",
        legs=Legs.LEFT,
        sets=1,
        reps=2,
        seconds=Seconds(prepare=3, lift=0.5, flex=1, hold=2.5, extend=1.5),
    )
)
"""Two repetitions of the left leg.

prepare 0, lift 3000, flex 3500, hold 4500, extend 7000,
lift 8500, flex 9000, hold 10 000, extend 12 500, end 14 000.
"""


class Run:
    """A performance of `score` with its clock: time passes first, then the person acts."""

    def __init__(
        self, score: Score = SMALL, from_ms: int = 0, rested: Iterable[tuple[int, Leg]] = ()
    ) -> None:
        self.clock = FakeClock()
        self.performance = Performance(score, from_ms, rested)

    @property
    def position(self) -> int:
        """Where it is now, in milliseconds."""
        return self.performance.position(self.clock())

    def start(self) -> Run:
        """Start at once; starting returns no facts."""
        assert self.performance.start(self.clock()) == []
        return self

    def go(self, ms: int) -> list[Fact]:
        """Return the facts that became due within `ms`."""
        return self.performance.advance(self.clock.step(ms))

    def pause(self, after_ms: int = 0) -> list[Fact]:
        """Pause."""
        return self.performance.pause(self.clock.step(after_ms))

    def resume(self, after_ms: int = 0) -> list[Fact]:
        """Resume with the usual count-in and no lead."""
        return self.performance.resume(self.clock.step(after_ms))

    def skip(self, after_ms: int = 0) -> list[Fact]:
        """Skip with no lead."""
        return self.performance.skip(self.clock.step(after_ms))

    def back(self, after_ms: int = 0) -> list[Fact]:
        """Go back with no lead."""
        return self.performance.back(self.clock.step(after_ms))

    def stop(self, reason: StopReason, after_ms: int = 0) -> list[Fact]:
        """Stop."""
        return self.performance.stop(self.clock.step(after_ms), reason)


def began(index: int, late_ms: int) -> list[Fact]:
    """Return the facts at the start of span `index` of `SMALL`."""
    span = SMALL.spans[index]
    return [SpanBegan(span, late_ms), CueFell(SMALL.between(span.start_ms, span.start_ms + 1)[0], late_ms)]


def pip(number: int, late_ms: int) -> Fact:
    """Return the fact of pip `number` (1 to 3) of the first span of `SMALL`."""
    return CueFell([cue for cue in SMALL.cues if cue.kind is Instant.PIP][number - 1], late_ms)


def finished(rep: int, lift: int, flex: int, hold: int, extend: int) -> RepFinished:
    """Return the fact of a finished repetition of `SMALL`, with its milliseconds."""
    return RepFinished(RepDone(1, Leg.LEFT, rep, lift, flex, hold, extend))
