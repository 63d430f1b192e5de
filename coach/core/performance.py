"""A score being performed: pause, resume, seek and stop, and the facts that result.

The window and every offline run use this one class. Time comes in as an argument; cues that fell due,
repetitions that ended and changes of state go out as a list of facts.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from coach.core.facts import (
    Adjusted,
    CueFell,
    Ended,
    Fact,
    GatePassed,
    GateReached,
    Paused,
    RepFinished,
    Rested,
    Resumed,
    Sought,
    SpanBegan,
)
from coach.core.playhead import Playhead
from coach.core.rests import RestClock
from coach.core.score import PHASES, PIPS_MS, WAITING, Repetition, Score, Span, SpanKind
from coach.core.session import RepDone, RestDone, StopReason
from coach.core.timeline import LEAST_LEFT_MS, MOST_LEFT_MS, Timeline, left_of_wait

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.core.routine import Leg

COUNT_IN_MS = 5000
"""Usual length of the count-in after a pause, in milliseconds; pips sound at its last three seconds."""

GATE_COUNT_IN_MS = 3000
"""Length of the count-in after a gate, in milliseconds: three pips, from the product's design."""

TWICE_MS = 2000
"""A second `back` within this many milliseconds of the score goes to the span before."""


class State(StrEnum):
    """The state of a performance."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    AT_GATE = "at gate"
    """A set waits for the person: the position stands at a gate."""
    ENDED = "ended"


class Performance:
    """One performance of `score`, driven from outside.

    Every method takes the clock's reading in whole milliseconds and returns the new facts in order.
    `lead_ms` is how long the position waits before it moves: sound needs that time to the loudspeaker.
    No repetition is continued half-way: one that was interrupted begins again, and only its last complete
    pass counts. At a gate the position stands until `ready` or `skip`; whoever goes back past a gate finds it
    closed again.

    `score` is what was prescribed. Positions are milliseconds of `timeline`, in which waits may be longer or
    shorter (see `adjust`); `prescribed_ms` converts them.
    """

    def __init__(self, score: Score, from_ms: int = 0, rested: Iterable[tuple[int, Leg]] = ()) -> None:
        self.score = score
        self.state = State.READY
        # Facts up to here were returned.
        self._reported = score.repetition_start(min(max(0, from_ms), score.length_ms))
        self.playhead = Playhead(self._reported)
        self._timeline = Timeline(score)
        self._rest = RestClock()
        self._rested = set(rested)  # the sets whose rest was reported
        self._counts_in_until = 0  # the clock's reading at the end of the last count-in
        self._gate_is_closed = False  # whether the position stands at a gate, also in a pause there
        self._back_to: int | None = None  # the target of the last `back`, for a second one
        self._played: dict[tuple[int, Leg, int], dict[SpanKind, int]] = {}

    @property
    def timeline(self) -> Score:
        """The score as it is performed: `score` itself, until a wait is changed."""
        return self._timeline.score

    @property
    def stands_at_gate(self) -> bool:
        """Whether a set waits for the person, also while the performance is paused there."""
        return self._gate_is_closed

    def position(self, now_ms: int) -> int:
        """Return the position at `now_ms`, in milliseconds of the timeline; never past a gate or the end."""
        if self.state is not State.RUNNING:
            return self._reported
        gate = self.timeline.next_gate(self._reported)
        return min(self.playhead.at(now_ms), self.timeline.length_ms if gate is None else gate)

    def prescribed_ms(self, position_ms: int) -> int:
        """Return a position of the timeline in milliseconds of `score`, from which it can be continued."""
        return self._timeline.prescribed_ms(position_ms)

    def start(self, now_ms: int, lead_ms: int = 0, count_in_ms: int = 0) -> list[Fact]:
        """Start to move, after a count-in of `count_in_ms`."""
        if self.state is not State.READY:
            return []
        place = self.timeline.break_at(self._reported) or self.timeline.break_before(self._reported)
        if place is not None and (place.set, place.leg) not in self._rested:
            # The part of it before is rest, too.
            self._rest.begin(place.set, place.leg, now_ms - (self._reported - place.start_ms))
        self._move(now_ms, lead_ms, count_in_ms)
        return []

    def advance(self, now_ms: int) -> list[Fact]:
        """Return what fell due up to `now_ms`: each cue, span and repetition exactly once."""
        facts: list[Fact] = []
        if self.state is not State.RUNNING:
            return facts
        timeline, reached = (
            self.timeline,
            self.playhead.at(now_ms),
        )  # past the end where the clock was read late
        gate = timeline.next_gate(self._reported)
        position = self.position(now_ms)
        while self._reported < position:
            span = timeline.at(self._reported)
            end = min(span.end_ms, position)
            if self._reported == span.start_ms:
                facts += self._begin_span(span)
                facts.append(SpanBegan(span, reached - span.start_ms))
            facts += [CueFell(cue, reached - cue.at_ms) for cue in timeline.between(self._reported, end)]
            self._tally(span, end - self._reported)
            self._reported = end
            if end == span.end_ms and span.kind is SpanKind.EXTEND:
                facts.append(RepFinished(self._done(timeline.repetition_at(span.start_ms))))
                self._begin_rest(self.playhead.clock_at(end))
        if gate is not None and position == gate:
            self._close_gate(self.playhead.clock_at(gate))
            facts.append(GateReached(gate, reached - gate))
        elif position == timeline.length_ms:
            facts += [CueFell(cue, reached - position) for cue in timeline.between(position, position + 1)]
            facts.append(self._end(now_ms, StopReason.FINISHED))
        return facts

    def pause(self, now_ms: int) -> list[Fact]:
        """Stop at the present position."""
        facts = self.advance(now_ms)
        if self.state in (State.RUNNING, State.AT_GATE):
            self.state = State.PAUSED
            self.playhead = self.playhead.stopped_at(self._reported, now_ms)
            self._rest.pause(now_ms)
            facts.append(Paused(self._reported))
        return facts

    def resume(self, now_ms: int, lead_ms: int = 0, count_in_ms: int = COUNT_IN_MS) -> list[Fact]:
        """Move on: in a wait at once, else from the start of the repetition, after a count-in.

        At a gate the set waits for the person again.
        """
        if self.state is not State.PAUSED:
            return []
        facts: list[Fact] = []
        self._rest.resume(now_ms)
        if self._gate_is_closed:
            self._close_gate(now_ms + lead_ms)
            return [Resumed(self._reported, 0)]
        if self.timeline.at(self._reported).rep is None:
            count_in_ms = 0
        elif (start := self.timeline.repetition_start(self._reported)) != self._reported:
            facts += self._seek(start, now_ms, lead_ms)
        self._move(now_ms, lead_ms, count_in_ms)
        return [*facts, Resumed(self._reported, count_in_ms)]

    def ready(self, now_ms: int, lead_ms: int = 0) -> list[Fact]:
        """Begin the set that waits at a gate, after a count-in; nothing elsewhere."""
        facts = self.advance(now_ms)
        if self.state is State.AT_GATE:
            facts.append(self._pass_gate(now_ms, lead_ms))
        return facts

    def skip(self, now_ms: int, lead_ms: int = 0) -> list[Fact]:
        """Go to the start of the next span, in the last one to the end.

        At a gate, and in a wait that ends with one, the person is ready: a count-in, and the set begins.
        """
        facts = self.advance(now_ms)
        if self.state not in (State.RUNNING, State.PAUSED, State.AT_GATE):
            return facts
        gated = self._gate_is_closed
        if not gated:
            span = self.timeline.at(self._reported)
            facts += self._seek(span.end_ms, now_ms, lead_ms)
            is_gate = span.end_ms in self.timeline.gates
            gated = is_gate and span.kind in WAITING
            if is_gate and not gated:  # the wait behind the repetition has no length
                facts += self._stop_at_gate(now_ms, lead_ms)
        elif self.state is State.PAUSED:
            facts += self._seek(self._reported, now_ms, lead_ms)
        if gated and self.state is not State.PAUSED:
            facts.append(self._pass_gate(now_ms, lead_ms))
        return facts

    def back(self, now_ms: int, lead_ms: int = 0) -> list[Fact]:
        """Go back to the start of this span; a second call soon after goes to the start of the one before.

        At a gate, and in the count-in behind it, this span is the wait before it.
        """
        facts = self.advance(now_ms)
        if self.state not in (State.RUNNING, State.PAUSED, State.AT_GATE):
            return facts
        index = max(0, self.timeline.index_at(self._reported) - self._is_before_set(now_ms))
        start = self.timeline.spans[index].start_ms
        if self._back_to == start and self._reported - start <= TWICE_MS:
            start = self.timeline.spans[max(0, index - 1)].start_ms
        was_wait = self.timeline.at(start).kind in WAITING
        facts += self._seek(start, now_ms, lead_ms)
        self._back_to = start
        if was_wait and self.timeline.at(start).kind not in WAITING and start in self.timeline.gates:
            facts += self._stop_at_gate(now_ms, lead_ms)  # the wait has no length again
        return facts

    def adjust(self, now_ms: int, by_ms: int, lead_ms: int = 0) -> list[Fact]:
        """Make the wait under way longer or shorter by `by_ms`; nothing in phases and count-ins.

        At least `LEAST_LEFT_MS` are left of it, and no more are taken away; at most `MOST_LEFT_MS`. A longer
        wait at a gate opens again; it cannot become shorter there.
        """
        facts = self.advance(now_ms)
        left_ms = self.left_of_wait(now_ms)
        if left_ms is None or (by_ms < 0 and left_ms <= LEAST_LEFT_MS):
            return facts
        wished_ms = max(LEAST_LEFT_MS, min(left_ms + by_ms, max(MOST_LEFT_MS, left_ms)))
        if wished_ms == left_ms:
            return facts
        self._timeline.add_to_wait(self._reported + left_ms, wished_ms - left_ms)
        self._gate_is_closed = False
        if self.state is not State.PAUSED:
            # The first pip needs its lead; else the position goes on as it was.
            begin_ms = now_ms + (lead_ms if wished_ms <= PIPS_MS[0] + lead_ms else 0)
            self.state = State.RUNNING
            self.playhead = self.playhead.moved_from(self._reported, max(begin_ms, self.playhead.anchor_ms))
        return [*facts, Adjusted(self._reported, wished_ms - left_ms, wished_ms)]

    def left_of_wait(self, now_ms: int) -> int | None:
        """Return the time left of the wait that `adjust` can change at `now_ms`; None if there is none."""
        if self.state not in (State.RUNNING, State.PAUSED, State.AT_GATE):
            return None
        position = self.position(now_ms)
        span = self.timeline.wait_before(position) if self._gate_is_closed else self.timeline.at(position)
        counts_in = self.state is State.RUNNING and now_ms < self._counts_in_until
        return left_of_wait(span, position, counts_in=counts_in)

    def stop(self, now_ms: int, reason: StopReason) -> list[Fact]:
        """End here; repetitions that were done count."""
        facts = self.advance(now_ms)
        if self.state is not State.ENDED:
            facts.append(self._end(now_ms, reason))
        return facts

    def _move(self, now_ms: int, lead_ms: int, count_in_ms: int) -> None:
        self.state = State.RUNNING
        self._gate_is_closed = False
        begin_ms = now_ms + lead_ms + count_in_ms
        self._counts_in_until = begin_ms if count_in_ms else 0
        self.playhead = self.playhead.moved_from(self._reported, begin_ms)

    def _seek(self, to_ms: int, now_ms: int, lead_ms: int) -> list[Fact]:
        facts: list[Fact] = [Sought(self._reported, to_ms), *self._undo_rests(to_ms)]
        self._reported = to_ms
        self._back_to = None
        self._timeline.reset_from(to_ms)
        if self.state is State.PAUSED:
            self._gate_is_closed = False
            self.playhead = self.playhead.stopped_at(to_ms, now_ms)
        else:
            self._move(now_ms, lead_ms, 0)
        if self.timeline.at(to_ms).kind in WAITING:
            self._begin_rest(now_ms)
        if to_ms == self.timeline.length_ms:
            facts.append(self._end(now_ms, StopReason.FINISHED))
        return facts

    def _undo_rests(self, from_ms: int) -> list[Fact]:
        """Forget the rests that are not over at `from_ms`: they are done again, or never."""
        undone = [
            one for one in self.timeline.breaks if from_ms < one.end_ms and (one.set, one.leg) in self._rested
        ]
        self._rested -= {(one.set, one.leg) for one in undone}
        return [Rested(RestDone(one.set, one.leg, None)) for one in undone]

    def _close_gate(self, at_clock_ms: int) -> None:
        """Stand at the gate, which was reached when the clock read `at_clock_ms`."""
        self.state = State.AT_GATE
        self._gate_is_closed = True
        self.playhead = self.playhead.stopped_at(self._reported, at_clock_ms)

    def _is_before_set(self, now_ms: int) -> bool:
        """Whether the position stands at a gate: the set behind it waits, or a count-in leads to it."""
        counts_in = self.state is State.RUNNING and now_ms < self._counts_in_until
        return self._gate_is_closed or (counts_in and self._reported in self.timeline.gates)

    def _stop_at_gate(self, now_ms: int, lead_ms: int) -> list[Fact]:
        """Stand at the gate that the position was moved to: the wait before it has no length."""
        self._begin_rest(now_ms)
        self._gate_is_closed = True
        if self.state is not State.RUNNING:
            return []
        self._close_gate(now_ms + lead_ms)
        return [GateReached(self._reported, 0)]

    def _pass_gate(self, now_ms: int, lead_ms: int) -> GatePassed:
        self._move(now_ms, lead_ms, GATE_COUNT_IN_MS)
        return GatePassed(self._reported, GATE_COUNT_IN_MS)

    def _end(self, now_ms: int, reason: StopReason) -> Ended:
        self.state = State.ENDED
        self.playhead = self.playhead.stopped_at(self._reported, now_ms)
        return Ended(self._reported, reason)

    def _begin_rest(self, clock_ms: int) -> None:
        """Begin to rest, if the position is at the end of a set or in the wait behind it."""
        if (place := self.timeline.break_at(self._reported)) is not None:
            self._rest.begin(place.set, place.leg, clock_ms)

    def _begin_span(self, span: Span) -> list[Fact]:
        """Forget what was played of a phase that begins again, and end the rest before the first one."""
        if span.rep is None:
            return []
        self._forget(span)
        rest = self._rest.end(self.playhead.clock_at(span.start_ms))
        before = self.timeline.break_before(span.start_ms)
        if rest is None or before is None or (before.set, before.leg) != (rest.set, rest.leg):
            return []
        self._rested.add((rest.set, rest.leg))
        return [Rested(rest)]

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
