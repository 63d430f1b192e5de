"""A score being performed: pause, resume, seek and stop, and the facts that result.

The window and every offline run use this one class. Time comes in as an argument; cues that fell due,
repetitions that ended and changes of state go out as a list of facts.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from coach.core.playhead import Playhead
from coach.core.score import PHASES, Cue, Repetition, Score, Span, SpanKind
from coach.core.session import RepDone, StopReason

if TYPE_CHECKING:
    from coach.core.routine import Leg

COUNT_IN_MS = 5000
"""Usual length of the count-in after a pause, in milliseconds; pips sound at its last three seconds."""

TWICE_MS = 2000
"""A second `back` within this many milliseconds of the score goes to the span before."""


class State(StrEnum):
    """The state of a performance."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class SpanBegan:
    """The position passed the start of `span`, `late_ms` before the reading of the clock."""

    span: Span
    late_ms: int


@dataclass(frozen=True, slots=True)
class CueFell:
    """`cue` fell due, `late_ms` before the reading of the clock."""

    cue: Cue
    late_ms: int


@dataclass(frozen=True, slots=True)
class RepFinished:
    """A repetition ended; after `back` the same repetition ends again, with new times."""

    done: RepDone


@dataclass(frozen=True, slots=True)
class Paused:
    """The position stopped at `at_ms`."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class Resumed:
    """The position moves again from `at_ms`, after a count-in of `count_in_ms`."""

    at_ms: int
    count_in_ms: int


@dataclass(frozen=True, slots=True)
class Sought:
    """The position jumped from `from_ms` to `to_ms`; the cues in between are skipped."""

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

    Every method takes the clock's reading in whole milliseconds and returns the new facts in order.
    `lead_ms` is how long the position waits before it moves: sound needs that time to the loudspeaker.
    No repetition is continued half-way: one that was interrupted begins again, and only its last complete
    pass counts.
    """

    def __init__(self, score: Score, from_ms: int = 0) -> None:
        self.score = score
        self.state = State.READY
        # Facts up to here were returned.
        self._reported = score.repetition_start(min(max(0, from_ms), score.length_ms))
        self.playhead = Playhead(self._reported)
        self._back_to: int | None = None  # the target of the last `back`, for a second one
        self._played: dict[tuple[int, Leg, int], dict[SpanKind, int]] = {}

    def position(self, now_ms: int) -> int:
        """Return the position at `now_ms`, in milliseconds of the score; never past its end."""
        return min(self.playhead.at(now_ms), self.score.length_ms)

    def start(self, now_ms: int, lead_ms: int = 0, count_in_ms: int = 0) -> list[Fact]:
        """Start to move, after a count-in of `count_in_ms`."""
        if self.state is not State.READY:
            return []
        self.state = State.RUNNING
        self.playhead = self.playhead.moved_from(self._reported, now_ms + lead_ms + count_in_ms)
        return []

    def advance(self, now_ms: int) -> list[Fact]:
        """Return what fell due up to `now_ms`: each cue, span and repetition exactly once."""
        facts: list[Fact] = []
        if self.state is not State.RUNNING:
            return facts
        reached = self.playhead.at(now_ms)  # past the end where the clock was read late
        position = min(reached, self.score.length_ms)
        while self._reported < position:
            span = self.score.at(self._reported)
            end = min(span.end_ms, position)
            if self._reported == span.start_ms:
                self._forget(span)
                facts.append(SpanBegan(span, reached - span.start_ms))
            facts += [CueFell(cue, reached - cue.at_ms) for cue in self.score.between(self._reported, end)]
            self._tally(span, end - self._reported)
            self._reported = end
            if end == span.end_ms and span.kind is SpanKind.EXTEND:
                facts.append(RepFinished(self._done(self.score.repetition_at(span.start_ms))))
        if position == self.score.length_ms:
            facts += [CueFell(cue, reached - position) for cue in self.score.between(position, position + 1)]
            facts.append(self._end(now_ms, StopReason.FINISHED))
        return facts

    def pause(self, now_ms: int) -> list[Fact]:
        """Stop at the present position."""
        facts = self.advance(now_ms)
        if self.state is State.RUNNING:
            self.state = State.PAUSED
            self.playhead = self.playhead.stopped_at(self._reported, now_ms)
            facts.append(Paused(self._reported))
        return facts

    def resume(self, now_ms: int, lead_ms: int = 0, count_in_ms: int = COUNT_IN_MS) -> list[Fact]:
        """Move on: in a wait at once, else from the start of the repetition, after a count-in."""
        if self.state is not State.PAUSED:
            return []
        facts: list[Fact] = []
        if self.score.at(self._reported).rep is None:
            count_in_ms = 0
        elif (start := self.score.repetition_start(self._reported)) != self._reported:
            facts += self._seek(start, now_ms, lead_ms)
        self.state = State.RUNNING
        self.playhead = self.playhead.moved_from(self._reported, now_ms + lead_ms + count_in_ms)
        return [*facts, Resumed(self._reported, count_in_ms)]

    def skip(self, now_ms: int, lead_ms: int = 0) -> list[Fact]:
        """Go to the start of the next span, in the last one to the end."""
        facts = self.advance(now_ms)
        if self.state in (State.RUNNING, State.PAUSED):
            facts += self._seek(self.score.at(self._reported).end_ms, now_ms, lead_ms)
        return facts

    def back(self, now_ms: int, lead_ms: int = 0) -> list[Fact]:
        """Go back to the start of this span; a second call soon after goes to the start of the one before."""
        facts = self.advance(now_ms)
        if self.state not in (State.RUNNING, State.PAUSED):
            return facts
        index = self.score.index_at(self._reported)
        start = self.score.spans[index].start_ms
        if self._back_to == start and self._reported - start <= TWICE_MS:
            start = self.score.spans[max(0, index - 1)].start_ms
        facts += self._seek(start, now_ms, lead_ms)
        self._back_to = start
        return facts

    def stop(self, now_ms: int, reason: StopReason) -> list[Fact]:
        """End here; repetitions that were done count."""
        facts = self.advance(now_ms)
        if self.state is not State.ENDED:
            facts.append(self._end(now_ms, reason))
        return facts

    def _seek(self, to_ms: int, now_ms: int, lead_ms: int) -> list[Fact]:
        facts: list[Fact] = [Sought(self._reported, to_ms)]
        self._reported = to_ms
        self._back_to = None
        if self.state is State.RUNNING:
            self.playhead = self.playhead.moved_from(to_ms, now_ms + lead_ms)
        else:
            self.playhead = self.playhead.stopped_at(to_ms, now_ms)
        if to_ms == self.score.length_ms:
            facts.append(self._end(now_ms, StopReason.FINISHED))
        return facts

    def _end(self, now_ms: int, reason: StopReason) -> Ended:
        self.state = State.ENDED
        self.playhead = self.playhead.stopped_at(self._reported, now_ms)
        return Ended(self._reported, reason)

    def _forget(self, span: Span) -> None:
        """Forget what was played of a phase that begins again; with the lift, the whole repetition."""
        if span.rep is not None and (phases := self._played.get((span.set, span.leg, span.rep))):
            phases[span.kind] = 0
            if span.kind is SpanKind.LIFT:
                phases.update(dict.fromkeys(PHASES, 0))

    def _tally(self, span: Span, played_ms: int) -> None:
        if span.rep is not None:
            phases = self._played.setdefault((span.set, span.leg, span.rep), dict.fromkeys(PHASES, 0))
            phases[span.kind] += played_ms

    def _done(self, repetition: Repetition) -> RepDone:
        played = self._played[repetition.key]
        return RepDone(*repetition.key, *(played[kind] for kind in PHASES))
