"""The score being performed: what is due, what was done, and what a person may do meanwhile.

The live window and every offline run use this one class; time comes in as an argument, and what
happened goes out as a list of facts.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from coach.core.playhead import Playhead
from coach.core.score import PHASES, Cue, Repetition, Score, Span, SpanKind
from coach.core.session import StopReason

if TYPE_CHECKING:
    from coach.core.routine import Leg

COUNT_IN_MS = 3000
"""How long resuming counts in, with three pips, before the position moves; in milliseconds."""

TWICE_MS = 2000
"""A second `back` within this many milliseconds of score goes to the span before."""


class State(StrEnum):
    """Where a performance is in its life."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class RepDone:
    """A repetition whose extend ran to its end, with the milliseconds really spent in each phase.

    Phases that were repeated with `back` count every time they were performed.
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


@dataclass(frozen=True, slots=True)
class SpanBegan:
    """The position entered `span` at its start; `late_ms` ago, by the clock that was asked."""

    span: Span
    late_ms: int


@dataclass(frozen=True, slots=True)
class CueFell:
    """`cue` fell due, `late_ms` ago."""

    cue: Cue
    late_ms: int


@dataclass(frozen=True, slots=True)
class RepFinished:
    """A repetition was done; one that is done again with `back` is told again, with its new times."""

    done: RepDone


@dataclass(frozen=True, slots=True)
class Paused:
    """The position stands at `at_ms`."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class Resumed:
    """The position moves again from `at_ms`, once the count-in is over."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class Sought:
    """The position went from `from_ms` to `to_ms`; the cues between the two were passed over."""

    from_ms: int
    to_ms: int


@dataclass(frozen=True, slots=True)
class Ended:
    """The performance is over, at `at_ms` of its score."""

    at_ms: int
    reason: StopReason


Fact = SpanBegan | CueFell | RepFinished | Paused | Resumed | Sought | Ended


class Performance:
    """One performance of `score`, driven from outside.

    Every method takes the clock's reading in whole milliseconds and returns the facts that came
    true, in their order. `lead_ms`, where a method has it, is how long the position stands before
    it moves: the time that sound already on its way to the loudspeaker needs.
    """

    def __init__(self, score: Score, from_ms: int = 0) -> None:
        self.score = score
        self.state = State.READY
        self._told = min(max(0, from_ms), score.length_ms)  # everything before this has been told
        self.playhead = Playhead(self._told)
        self._landed: int | None = None  # where the last `back` landed, for the second press
        self._played: dict[tuple[int, Leg, int], dict[SpanKind, int]] = {}

    def position(self, now_ms: int) -> int:
        """Return the position at `now_ms`, in milliseconds of the score; never past its end."""
        return min(self.playhead.at(now_ms), self.score.length_ms)

    def start(self, now_ms: int, lead_ms: int = 0) -> list[Fact]:
        """Begin to move."""
        if self.state is not State.READY:
            return []
        self.state = State.RUNNING
        self.playhead = self.playhead.moved_from(self._told, now_ms + lead_ms)
        return []

    def advance(self, now_ms: int) -> list[Fact]:
        """Tell what fell due up to `now_ms`: each cue, span and repetition exactly once."""
        facts: list[Fact] = []
        if self.state is not State.RUNNING:
            return facts
        reached = self.playhead.at(now_ms)  # past the end where the clock was asked late
        position = min(reached, self.score.length_ms)
        while self._told < position:
            span = self.score.at(self._told)
            end = min(span.end_ms, position)
            if self._told == span.start_ms:
                facts.append(SpanBegan(span, reached - span.start_ms))
            facts += [CueFell(cue, reached - cue.at_ms) for cue in self.score.between(self._told, end)]
            self._tally(span, end - self._told)
            self._told = end
            if end == span.end_ms and span.kind is SpanKind.EXTEND:
                facts.append(RepFinished(self._done(self.score.repetition_at(span.start_ms))))
        if position == self.score.length_ms:
            facts += [CueFell(cue, reached - position) for cue in self.score.between(position, position + 1)]
            facts.append(self._end(now_ms, StopReason.FINISHED))
        return facts

    def pause(self, now_ms: int) -> list[Fact]:
        """Stand still where we are."""
        facts = self.advance(now_ms)
        if self.state is State.RUNNING:
            self.state = State.PAUSED
            self.playhead = self.playhead.stood_at(self._told, now_ms)
            facts.append(Paused(self._told))
        return facts

    def resume(self, now_ms: int, lead_ms: int = 0, count_in_ms: int = COUNT_IN_MS) -> list[Fact]:
        """Move again after a count-in of `count_in_ms`."""
        if self.state is not State.PAUSED:
            return []
        self.state = State.RUNNING
        self.playhead = self.playhead.moved_from(self._told, now_ms + lead_ms + count_in_ms)
        return [Resumed(self._told)]

    def skip(self, now_ms: int, lead_ms: int = 0) -> list[Fact]:
        """Go to the start of the next span; in the last one, to the end."""
        facts = self.advance(now_ms)
        if self.state in (State.RUNNING, State.PAUSED):
            facts += self._seek(self.score.at(self._told).end_ms, now_ms, lead_ms)
        return facts

    def back(self, now_ms: int, lead_ms: int = 0) -> list[Fact]:
        """Go back to the start of this span; pressed twice, to the start of the one before."""
        facts = self.advance(now_ms)
        if self.state not in (State.RUNNING, State.PAUSED):
            return facts
        index = self.score.index_at(self._told)
        start = self.score.spans[index].start_ms
        if self._landed == start and self._told - start <= TWICE_MS:
            start = self.score.spans[max(0, index - 1)].start_ms
        facts += self._seek(start, now_ms, lead_ms)
        self._landed = start
        return facts

    def stop(self, now_ms: int, reason: StopReason) -> list[Fact]:
        """End here, keeping what was done."""
        facts = self.advance(now_ms)
        if self.state is not State.ENDED:
            facts.append(self._end(now_ms, reason))
        return facts

    def _seek(self, to_ms: int, now_ms: int, lead_ms: int) -> list[Fact]:
        facts: list[Fact] = [Sought(self._told, to_ms)]
        self._told = to_ms
        if self.state is State.RUNNING:
            self.playhead = self.playhead.moved_from(to_ms, now_ms + lead_ms)
        else:
            self.playhead = self.playhead.stood_at(to_ms, now_ms)
        if to_ms == self.score.length_ms:
            facts.append(self._end(now_ms, StopReason.FINISHED))
        return facts

    def _end(self, now_ms: int, reason: StopReason) -> Ended:
        self.state = State.ENDED
        self.playhead = self.playhead.stood_at(self._told, now_ms)
        return Ended(self._told, reason)

    def _tally(self, span: Span, played_ms: int) -> None:
        if span.rep is not None:
            phases = self._played.setdefault((span.set, span.leg, span.rep), dict.fromkeys(PHASES, 0))
            phases[span.kind] += played_ms

    def _done(self, repetition: Repetition) -> RepDone:
        played = self._played[repetition.key]
        return RepDone(*repetition.key, *(played[kind] for kind in PHASES))
