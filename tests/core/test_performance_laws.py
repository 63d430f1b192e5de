"""Laws of every performance, for any sequence of actions and however late the clock is read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

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
from coach.core.performance import Performance, State
from coach.core.routine import Alternate, Routine, Seconds, SetStart
from coach.core.score import PHASES, WAITING, Cue, Instant, Score, Span, SpanKind, unroll
from coach.core.session import RepDone, RestDone, StopReason
from tests.helpers.clock import FakeClock
from tests.helpers.performing import Run
from tests.helpers.routines import scores

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.core.routine import Leg


def on_time(facts: list[Fact]) -> list[Fact]:
    """Return the facts with their lateness left out."""
    return [
        replace(fact, late_ms=0) if isinstance(fact, SpanBegan | CueFell | GateReached) else fact
        for fact in facts
    ]


def test_an_hour_is_performed_without_waiting() -> None:
    score = unroll(Routine("Long", sets=10, reps=14, seconds=Seconds(hold=2, switch=60, rest=120)))
    assert score.length_ms > 3_600_000
    run = Run(score).start()
    facts = [fact for _ in range(score.length_ms // 33 + 1) for fact in run.go(33)]
    assert [fact.cue for fact in facts if isinstance(fact, CueFell)] == list(score.cues)
    assert [fact.span for fact in facts if isinstance(fact, SpanBegan)] == list(score.spans)
    assert all(fact.late_ms <= 33 for fact in facts if isinstance(fact, SpanBegan | CueFell))
    done = [fact.done for fact in facts if isinstance(fact, RepFinished)]
    assert [(one.set, one.leg, one.rep) for one in done] == [one.key for one in score.repetitions]
    assert {(one.lift_ms, one.tension_ms) for one in done} == {(2000, 7000)}
    assert facts[-1] == Ended(score.length_ms, StopReason.FINISHED)


@given(scores(), st.lists(st.integers(1, 60_000) | st.integers(1, 10**7), max_size=30))
def test_facts_do_not_depend_on_how_often_it_is_polled(score: Score, steps: list[int]) -> None:
    whole, sliced = Run(score).start(), Run(score).start()
    reported = [fact for step in steps for fact in sliced.go(step)]
    reported += sliced.go(score.length_ms)
    assert on_time(reported) == on_time(whole.go(score.length_ms))


def repetition_start(spans: Sequence[Span], ms: int) -> int:
    """Return the start of the repetition at `ms`, or `ms` in a wait and at the end."""
    for here in (span for span in spans if span.rep is not None and span.start_ms <= ms < span.end_ms):
        same = [span.start_ms for span in spans if span[3:] == here[3:]]
        return min(same)
    return ms


class Expected:
    """The expected facts of a performance, found by reading the whole score each time.

    `more` holds what was added to the wait before a repetition, by its number.
    """

    def __init__(self, score: Score, at: int) -> None:
        self.score = score
        self.at = at  # everything before it has been reported
        self.played: dict[tuple[int, Leg, int], dict[SpanKind, int]] = {}
        self.more: dict[int, int] = {}
        self.resting: tuple[int, Leg] | None = None
        self.rested: list[tuple[int, Leg]] = []  # the sets whose rest was reported
        self.since = 0  # when the rest began, by a clock that stands in pauses
        self.change()

    def change(self) -> None:
        """Work out spans, cues, breaks and gates again."""
        self.spans: list[Span] = []
        self.breaks: list[tuple[int, int, tuple[int, Leg]]] = []  # start, end, and the set that is over
        routine, now, number, ended = self.score.routine, 0, 0, 0
        before: Span | None = None
        for span in self.score.spans:
            length, kind = span.end_ms - span.start_ms, span.kind
            if kind in WAITING:
                length += self.more.get(number, 0)
            elif kind is SpanKind.LIFT:
                is_between_sets = before is not None and (
                    before.set != span.set or (before.leg != span.leg and routine.alternate is Alternate.SET)
                )
                has_wait = self.spans[-1].kind in WAITING
                if (more := self.more.get(number, 0)) and not has_wait:
                    assert before is not None
                    wait = SpanKind.REST if before.set != span.set else SpanKind.SWITCH
                    self.spans.append(Span(wait, now, now + more, span.leg, span.set, None))
                    now += more
                if is_between_sets and before is not None:
                    self.breaks.append((ended, now, (before.set, before.leg)))
                number += 1
            self.spans.append(Span(kind, now, now + length, *span[3:]))
            now += length
            if kind is SpanKind.EXTEND:
                before, ended = span, now
        self.length = now
        self.cues: list[Cue] = []
        settled = iter(cue.settled for cue in self.score.cues if cue.kind is SpanKind.LIFT)
        for span in self.spans:
            lifted = next(settled) if span.kind is SpanKind.LIFT else False
            self.cues.append(Cue(span.kind, span.start_ms, span.leg, lifted))
            if span.kind in WAITING:
                pips = [span.end_ms - ms for ms in (3000, 2000, 1000)]
                self.cues += [Cue(Instant.PIP, at, span.leg) for at in pips if at >= span.start_ms]
        self.cues.append(Cue(Instant.FINISHED, now, self.spans[-1].leg))
        is_manual = routine.set_start is SetStart.MANUAL
        self.gates = [end for _, end, _ in self.breaks] if is_manual else []

    def limit(self) -> int:
        """Return how far the position may go: to the next gate, or to the end."""
        return min([gate for gate in self.gates if gate > self.at] + [self.length])

    def wait_number(self, ms: int) -> int:
        """Return the number of the repetition that the wait at `ms` comes before."""
        lifts = [span.start_ms for span in self.spans if span.kind is SpanKind.LIFT]
        return sum(start < ms for start in lifts)

    def span(self) -> Span:
        """Return the span in which we are."""
        return self.span_at(self.at)

    def span_at(self, ms: int) -> Span:
        """Return the span at `ms`."""
        return next(span for span in reversed(self.spans) if span.start_ms <= ms)

    def rest(self, active: int) -> None:
        """Begin to rest at this reading of the clock that stands in pauses, if we are between two sets."""
        for start, end, over in self.breaks:
            if (start == self.at or start <= self.at < end) and self.resting != over:
                self.resting, self.since = over, active

    def go_on_resting(self, active: int) -> None:
        """Begin in the break in which, or at whose end, an earlier session was left: all of it is rest."""
        for start, end, over in self.breaks:
            if start <= self.at <= end:
                self.resting, self.since = over, active - (self.at - start)

    def undo_rests(self, to: int) -> list[Fact]:
        """Return the facts expected of the rests that are not over at `to`, and forget them."""
        undone = [over for _, end, over in self.breaks if to < end and over in self.rested]
        self.rested = [over for over in self.rested if over not in undone]
        return [Rested(RestDone(*over, None)) for over in undone]

    def seek(self, to: int, active: int) -> None:
        """Go to `to`: waits that are not over have their prescribed length again."""
        over = self.wait_number(to + 1)
        self.more = {number: more for number, more in self.more.items() if number < over}
        self.change()
        self.at = to
        if self.span().kind in WAITING:
            self.rest(active)

    def advance(self, reached: int, active: int) -> list[Fact]:
        """Return what falls due from where we are to `reached`, and go there.

        `active` is the reading, at `reached`, of the clock that stands in pauses.
        """
        a, b = self.at, min(reached, self.limit())
        reported: list[tuple[int, float, Fact]] = []  # instant, rank within it, fact
        for span in self.spans:
            begins = a <= span.start_ms < b
            then = active - (reached - span.start_ms)
            if begins:
                reported.append((span.start_ms, 2, SpanBegan(span, reached - span.start_ms)))
            if span.rep is not None:
                if begins:
                    ends = [over for _, end, over in self.breaks if end == span.start_ms]
                    if self.resting is not None and self.resting in ends:
                        rest = RestDone(*self.resting, then - self.since)
                        self.rested.append(self.resting)
                        reported.append((span.start_ms, 1, Rested(rest)))
                    self.resting = None
                phases = self.played.setdefault((span.set, span.leg, span.rep), dict.fromkeys(PHASES, 0))
                if begins:  # what was played before was another pass
                    again = PHASES if span.kind is SpanKind.LIFT else (span.kind,)
                    phases |= dict.fromkeys(again, 0)
                phases[span.kind] += max(0, min(b, span.end_ms) - max(a, span.start_ms))
                if span.kind is SpanKind.EXTEND and a < span.end_ms <= b:
                    done = RepDone(span.set, span.leg, span.rep, *phases.values())
                    reported.append((span.end_ms, 0, RepFinished(done)))
                    self.at = span.end_ms
                    self.rest(active - (reached - span.end_ms))
                    self.at = a
        reported += [
            (cue.at_ms, 3, CueFell(cue, reached - cue.at_ms))
            for cue in self.cues
            if a <= cue.at_ms < b or cue.at_ms == b == self.length
        ]
        if b > a and b in self.gates:
            reported.append((b, 4, GateReached(b, reached - b)))
        elif b == self.length:
            reported.append((b, 4, Ended(b, StopReason.FINISHED)))
        self.at = max(a, b)
        return [fact for _, _, fact in sorted(reported, key=lambda entry: entry[:2])]


class Performing(RuleBasedStateMachine):
    """A person who presses any key at any time, and a clock that is asked whenever it pleases."""

    @initialize(
        score=scores(sets=2, reps=2, prepare=5, lift=2, flex=2, hold=2, extend=3, switch=3, rest=4),
        saved=st.just(0) | st.integers(0, 60_000),
    )
    def begin(self, score: Score, saved: int) -> None:
        """Open a score, at its beginning or where an earlier session was left."""
        saved = repetition_start(score.spans, saved % (score.length_ms + 1))
        self.clock = FakeClock()
        self.score = score
        self.performance = Performance(score, saved)
        self.expected = Expected(score, saved)
        self.state = State.READY
        self.at_gate = False  # also in a pause there
        self.anchor = 0  # from when on the position moves from `since`
        self.counting = 0  # until when a count-in runs
        self.since = saved
        self.landed: int | None = None
        self.acts = 0
        self.stood = 0  # how long all pauses were
        self.paused = 0
        self.reported: list[Fact] = []
        self.heard: list[Cue] = []  # the cues that were due, found from the positions alone
        self.last = saved

    # --- what we expect ---

    def where(self) -> int:
        """Return the position that has been reached, past the end where the clock was asked late."""
        if self.state is not State.RUNNING:
            return self.expected.at
        return self.since + max(0, self.clock() - self.anchor)

    def active(self) -> int:
        """Return the reading of a clock that stands in pauses."""
        return (self.paused if self.state is State.PAUSED else self.clock()) - self.stood

    def due(self) -> list[Fact]:
        """Return the facts expected by now."""
        if self.state is not State.RUNNING:
            return []
        before = self.expected.at
        facts = self.expected.advance(self.where(), self.active())
        self.heard += [cue for cue in self.expected.cues if before <= cue.at_ms < self.expected.at]
        if facts and isinstance(facts[-1], Ended):
            self.state = State.ENDED
        elif facts and isinstance(facts[-1], GateReached):
            self.stand_at_gate()
        return facts

    def stand_at_gate(self) -> None:
        """Wait for the person from now on."""
        self.at_gate = True
        if self.state is State.RUNNING:
            self.state = State.AT_GATE

    def stop_at_gate(self) -> list[Fact]:
        """Return the facts expected of landing at the gate of a wait that has no length, and stand there."""
        self.expected.rest(self.active())
        facts: list[Fact] = [GateReached(self.expected.at, 0)] if self.state is State.RUNNING else []
        self.stand_at_gate()
        return facts

    def run_from(self, at: int, anchor: int, count_in: int = 0) -> None:
        """Move on from `at`, when the clock reads `anchor`, after a count-in before it."""
        self.state, self.at_gate = State.RUNNING, False
        self.since, self.anchor = at, anchor
        self.counting = anchor if count_in else 0

    def go_to(self, to: int, lead: int) -> list[Fact]:
        """Return the facts expected of a seek, and make it."""
        facts: list[Fact] = [Sought(self.expected.at, to), *self.expected.undo_rests(to)]
        self.expected.seek(to, self.active())
        self.at_gate = False
        if self.state is not State.PAUSED:
            self.run_from(to, self.clock() + lead)
        if to == self.expected.length:
            self.state = State.ENDED
            facts.append(Ended(to, StopReason.FINISHED))
        return facts

    def pass_gate(self, lead: int) -> list[Fact]:
        """Return the facts expected when the person is ready."""
        if self.state is State.PAUSED:
            return []
        self.run_from(self.expected.at, self.clock() + lead + 3000, 3000)
        return [GatePassed(self.expected.at, 3000)]

    def check(self, facts: list[Fact], expected: list[Fact]) -> None:
        """Compare, and record what was reported."""
        assert facts == expected
        self.acts += 1
        self.reported += facts
        position = self.performance.position(self.clock())
        assert position >= self.last or any(isinstance(fact, Sought) for fact in facts)
        self.last = position

    # --- what may happen ---

    @rule(ms=st.integers(0, 4000) | st.just(0))
    def wait(self, ms: int) -> None:
        """Let time pass with nobody asking."""
        self.clock.step(ms)

    @rule(off=st.integers(-1, 1))
    def wait_for_an_edge(self, off: int) -> None:
        """Let time pass until exactly the end of a span, or a millisecond to either side."""
        edge = next((span.end_ms for span in self.expected.spans if span.end_ms > self.where()), 0)
        ms = max(0, self.anchor - self.clock()) + edge - self.where()
        self.clock.step(max(0, ms + off))

    @precondition(lambda self: self.acts > 10)
    @rule(ms=st.integers(10_000, 10**9))
    def wait_for_long(self, ms: int) -> None:
        """Let more time pass than the rest of the score may need."""
        self.clock.step(ms)

    @rule()
    def advance(self) -> None:
        """Ask what fell due."""
        self.check(self.performance.advance(self.clock()), self.due())

    @rule(lead=st.integers(0, 300), count_in=st.sampled_from((0, 0, 10_000)))
    def start(self, lead: int, count_in: int) -> None:
        """Press Start, or Continue."""
        if self.state is State.READY:
            self.expected.go_on_resting(self.active())
            self.run_from(self.expected.at, self.clock() + lead + count_in, count_in)
        self.check(self.performance.start(self.clock(), lead, count_in), [])

    @rule()
    def pause(self) -> None:
        """Press Pause."""
        expected = self.due()
        if self.state in {State.RUNNING, State.AT_GATE}:
            self.state, self.paused = State.PAUSED, self.clock()
            expected.append(Paused(self.expected.at))
        self.check(self.performance.pause(self.clock()), expected)

    @rule(lead=st.integers(0, 300), count_in=st.sampled_from((3000, 5000, 10_000)))
    def resume(self, lead: int, count_in: int) -> None:
        """Press Resume: a repetition begins again after a count-in, and a gate waits again."""
        expected: list[Fact] = []
        if self.state is State.PAUSED:
            self.stood += self.clock() - self.paused
            at = self.expected.at
            self.state = State.RUNNING
            if self.at_gate:
                self.state = State.AT_GATE
                expected = [Resumed(at, 0)]
            else:
                start = repetition_start(self.expected.spans, at)
                if start != at:
                    expected = self.go_to(start, lead)
                    self.landed = None  # Back is a first press again
                counted = count_in if self.expected.span().rep is not None else 0
                self.run_from(start, self.clock() + lead + counted, counted)
                expected.append(Resumed(start, counted))
        self.check(self.performance.resume(self.clock(), lead, count_in), expected)

    @rule(lead=st.integers(0, 300))
    def ready(self, lead: int) -> None:
        """Say that one is ready, at a gate or anywhere else."""
        expected = self.due()
        if self.state is State.AT_GATE:
            expected += self.pass_gate(lead)
        self.check(self.performance.ready(self.clock(), lead), expected)

    @rule(lead=st.integers(0, 300))
    def skip(self, lead: int) -> None:
        """Press Skip: at a gate, and in a wait before one, this means that one is ready."""
        expected = self.due()
        if self.state in {State.RUNNING, State.PAUSED, State.AT_GATE}:
            if self.at_gate:
                if self.state is State.PAUSED:
                    expected += self.go_to(self.expected.at, lead)
                    self.landed = None
                expected += self.pass_gate(lead)
            else:
                self.landed = None
                left = self.expected.span()
                expected += self.go_to(left.end_ms, lead)
                if left.end_ms in self.expected.gates and left.kind in WAITING:
                    expected += self.pass_gate(lead)
                elif left.end_ms in self.expected.gates:
                    expected += self.stop_at_gate()
        self.check(self.performance.skip(self.clock(), lead), expected)

    @rule(lead=st.integers(0, 300))
    def back(self, lead: int) -> None:
        """Press Back: at a gate, and in a count-in there, to the start of the wait before it."""
        expected = self.due()
        if self.state in {State.RUNNING, State.PAUSED, State.AT_GATE}:
            at = self.expected.at
            starts = [span.start_ms for span in self.expected.spans if span.start_ms <= at]
            counts_in = self.state is State.RUNNING and self.clock() < self.counting
            if self.at_gate or (counts_in and at in self.expected.gates):
                starts.pop()
            again = self.landed == starts[-1] and at <= starts[-1] + 2000
            self.landed = starts[-2] if again and len(starts) > 1 else starts[-1]
            was_wait = self.expected.span_at(self.landed).kind in WAITING
            expected += self.go_to(self.landed, lead)
            is_wait = self.expected.span().kind in WAITING
            if was_wait and not is_wait and self.landed in self.expected.gates:  # it has no length again
                expected += self.stop_at_gate()
        self.check(self.performance.back(self.clock(), lead), expected)

    @rule(seconds=st.sampled_from((15, -15, 15, -15, 1, -1, 600)), lead=st.integers(0, 300))
    def adjust(self, seconds: int, lead: int) -> None:
        """Make the wait longer or shorter: the position stays, and its end moves."""
        expected = self.due()
        span = self.expected.span()
        left = 0 if self.at_gate else span.end_ms - self.expected.at
        counts_in = self.state is State.RUNNING and self.clock() < self.counting
        if self.state in {State.RUNNING, State.PAUSED, State.AT_GATE} and (
            self.at_gate or (span.kind in WAITING and not counts_in)
        ):
            new = max(3000, min(left + 1000 * seconds, 600_000))
            if new != left and (seconds > 0 or left > 3000):
                number = self.expected.wait_number(self.expected.at + left)
                self.expected.more[number] = self.expected.more.get(number, 0) + new - left
                self.expected.change()
                self.at_gate = False
                if self.state is not State.PAUSED:
                    at, begin = self.expected.at, self.clock() + (lead if new <= 3000 + lead else 0)
                    moving = self.state is State.RUNNING and self.clock() < self.anchor
                    self.run_from(at, max(begin, self.anchor) if moving else begin)
                expected.append(Adjusted(self.expected.at, new - left, new))
        self.check(self.performance.adjust(self.clock(), 1000 * seconds, lead), expected)

    @precondition(lambda self: self.acts > 10)
    @rule(reason=st.sampled_from((StopReason.STOPPED, StopReason.PAIN, StopReason.INTERRUPTED)))
    def stop(self, reason: StopReason) -> None:
        """Press Stop."""
        expected = self.due()
        if self.state is not State.ENDED:
            self.state = State.ENDED
            expected.append(Ended(self.expected.at, reason))
        self.check(self.performance.stop(self.clock(), reason), expected)

    # --- what is always so ---

    @invariant()
    def position_is_where_the_clock_says(self) -> None:
        """Ask where it is, twice: reading changes nothing, and no gate and no end is passed."""
        position = self.performance.position(self.clock())
        limit = self.expected.limit() if self.state is State.RUNNING else self.expected.at
        assert position == min(self.where(), limit)
        assert position == self.performance.position(self.clock())
        assert (self.performance.state, self.performance.stands_at_gate) == (self.state, self.at_gate)

    @invariant()
    def timeline_is_the_score_with_its_changes(self) -> None:
        """Compare it with a model; where nothing was changed, it is the score itself."""
        timeline = self.performance.timeline
        assert list(timeline.spans) == self.expected.spans
        assert list(timeline.cues) == self.expected.cues
        assert list(timeline.gates) == self.expected.gates
        if not any(self.expected.more.values()):
            assert timeline is self.score

    @invariant()
    def a_position_can_be_continued_from_the_score(self) -> None:
        """Find the same span at the prescribed position, with as much left as there is, or all of it."""
        at = self.performance.position(self.clock())
        prescribed = self.performance.prescribed_ms(at)
        here, there = self.performance.timeline.at(at), self.score.at(prescribed)
        if here[3:] == there[3:]:
            assert here.kind is there.kind
            if here.kind not in WAITING:
                assert at - here.start_ms == prescribed - there.start_ms
            else:
                assert there.end_ms - prescribed == min(there.length_ms, here.end_ms - at)
        else:  # the wait has no length in the score
            assert here.kind in WAITING
            assert prescribed == there.start_ms

    def teardown(self) -> None:
        """Between two seeks every cue was reported once and in order, and none after the end."""
        if not hasattr(self, "reported"):
            return
        reported = [fact.cue for fact in self.reported if isinstance(fact, CueFell)]
        assert [cue for cue in reported if cue.kind is not Instant.FINISHED] == self.heard
        assert sum(cue.kind is Instant.FINISHED for cue in reported) <= 1
        ends = [index for index, fact in enumerate(self.reported) if isinstance(fact, Ended)]
        assert ends in ([], [len(self.reported) - 1])


TestPerforming = Performing.TestCase
TestPerforming.settings = settings(max_examples=120, stateful_step_count=40)
