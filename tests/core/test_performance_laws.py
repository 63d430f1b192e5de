"""Laws of every performance, for any sequence of actions and however late the clock is read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from coach.core.performance import (
    CueFell,
    Ended,
    Fact,
    Paused,
    Performance,
    RepFinished,
    Resumed,
    Sought,
    SpanBegan,
    State,
)
from coach.core.routine import Routine, Seconds
from coach.core.score import PHASES, Instant, Score, SpanKind, unroll
from coach.core.session import RepDone, StopReason
from tests.helpers.clock import FakeClock
from tests.helpers.performing import Run
from tests.helpers.routines import scores

if TYPE_CHECKING:
    from coach.core.routine import Leg


def on_time(facts: list[Fact]) -> list[Fact]:
    """Return the facts with their lateness left out."""
    return [replace(fact, late_ms=0) if isinstance(fact, SpanBegan | CueFell) else fact for fact in facts]


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


def repetition_start(score: Score, ms: int) -> int:
    """Return the start of the repetition at `ms`, or `ms` in a wait and at the end."""
    starts = [one.start_ms for one in score.repetitions if one.start_ms <= ms < one.end_ms]
    return starts[0] if starts else ms


class Expected:
    """The expected facts of a performance, found by reading the whole score each time."""

    def __init__(self, score: Score, at: int) -> None:
        self.score = score
        self.at = at  # everything before it has been reported
        self.length = score.spans[-1].end_ms
        self.played: dict[tuple[int, Leg, int], dict[SpanKind, int]] = {}

    def advance(self, reached: int) -> list[Fact]:
        """Return what falls due from where we are to `reached`, and go there."""
        a, b = self.at, min(reached, self.length)
        reported: list[tuple[int, int, Fact]] = []  # instant, rank within it, fact
        for span in self.score.spans:
            if a <= span.start_ms < b:
                reported.append((span.start_ms, 1, SpanBegan(span, reached - span.start_ms)))
            if span.rep is not None:
                phases = self.played.setdefault((span.set, span.leg, span.rep), dict.fromkeys(PHASES, 0))
                if a <= span.start_ms < b:  # what was played before was another pass
                    again = PHASES if span.kind is SpanKind.LIFT else (span.kind,)
                    phases |= dict.fromkeys(again, 0)
                phases[span.kind] += max(0, min(b, span.end_ms) - max(a, span.start_ms))
                if span.kind is SpanKind.EXTEND and a < span.end_ms <= b:
                    done = RepDone(span.set, span.leg, span.rep, *phases.values())
                    reported.append((span.end_ms, 0, RepFinished(done)))
        reported += [
            (cue.at_ms, 2, CueFell(cue, reached - cue.at_ms))
            for cue in self.score.cues
            if a <= cue.at_ms < b or cue.at_ms == b == self.length
        ]
        if b == self.length:
            reported.append((b, 3, Ended(b, StopReason.FINISHED)))
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
        saved = repetition_start(score, saved % (score.length_ms + 1))
        self.clock = FakeClock()
        self.score = score
        self.performance = Performance(score, saved)
        self.expected = Expected(score, saved)
        self.state = State.READY
        self.anchor = 0  # from when on the position moves from `since`
        self.since = saved
        self.landed: int | None = None
        self.acts = 0
        self.saved = saved
        self.reported: list[Fact] = []

    # --- what we expect ---

    def where(self) -> int:
        """Return the position that has been reached, past the end where the clock was asked late."""
        if self.state is not State.RUNNING:
            return self.expected.at
        return self.since + max(0, self.clock() - self.anchor)

    def due(self) -> list[Fact]:
        """Return the facts expected by now."""
        facts = self.expected.advance(self.where()) if self.state is State.RUNNING else []
        if facts and isinstance(facts[-1], Ended):
            self.state = State.ENDED
        return facts

    def go_to(self, to: int, lead: int) -> list[Fact]:
        """Return the facts expected of a seek, and make it."""
        facts: list[Fact] = [Sought(self.expected.at, to)]
        self.expected.at = self.since = to
        self.anchor = self.clock() + lead
        if to == self.score.length_ms:
            self.state = State.ENDED
            facts.append(Ended(to, StopReason.FINISHED))
        return facts

    def check(self, facts: list[Fact], expected: list[Fact]) -> None:
        """Compare, and record what was reported."""
        assert facts == expected
        self.acts += 1
        self.reported += facts

    # --- what may happen ---

    @rule(ms=st.integers(0, 4000) | st.just(0))
    def wait(self, ms: int) -> None:
        """Let time pass with nobody asking."""
        self.clock.step(ms)

    @rule(off=st.integers(-1, 1))
    def wait_for_an_edge(self, off: int) -> None:
        """Let time pass until exactly the end of a span, or a millisecond to either side."""
        edge = next((span.end_ms for span in self.score.spans if span.end_ms > self.where()), 0)
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

    @rule(lead=st.integers(0, 300))
    def start(self, lead: int) -> None:
        """Press Start."""
        if self.state is State.READY:
            self.state, self.anchor = State.RUNNING, self.clock() + lead
        self.check(self.performance.start(self.clock(), lead), [])

    @rule()
    def pause(self) -> None:
        """Press Pause."""
        expected = self.due()
        if self.state is State.RUNNING:
            self.state = State.PAUSED
            expected.append(Paused(self.expected.at))
        self.check(self.performance.pause(self.clock()), expected)

    @rule(lead=st.integers(0, 300), count_in=st.sampled_from((3000, 5000, 10_000)))
    def resume(self, lead: int, count_in: int) -> None:
        """Press Resume: a repetition begins again, after a count-in."""
        expected: list[Fact] = []
        if self.state is State.PAUSED:
            at = self.expected.at
            self.since = repetition_start(self.score, at)
            if self.since != at:
                expected = [Sought(at, self.since)]
                self.landed = None  # Back is a first press again
            (span,) = [span for span in self.score.spans if span.start_ms <= self.since < span.end_ms]
            counted = count_in if span.rep is not None else 0
            self.state, self.expected.at = State.RUNNING, self.since
            self.anchor = self.clock() + lead + counted
            expected.append(Resumed(self.since, counted))
        self.check(self.performance.resume(self.clock(), lead, count_in), expected)

    @rule(lead=st.integers(0, 300))
    def skip(self, lead: int) -> None:
        """Press Skip."""
        expected = self.due()
        if self.state in {State.RUNNING, State.PAUSED}:
            self.landed = None
            ends = [span.end_ms for span in self.score.spans]
            expected += self.go_to(min(end for end in ends if end > self.expected.at), lead)
        self.check(self.performance.skip(self.clock(), lead), expected)

    @rule(lead=st.integers(0, 300))
    def back(self, lead: int) -> None:
        """Press Back."""
        expected = self.due()
        if self.state in {State.RUNNING, State.PAUSED}:
            at = self.expected.at
            starts = [span.start_ms for span in self.score.spans if span.start_ms <= at]
            again = self.landed == starts[-1] and at <= starts[-1] + 2000
            self.landed = starts[-2] if again and len(starts) > 1 else starts[-1]
            expected += self.go_to(self.landed, lead)
        self.check(self.performance.back(self.clock(), lead), expected)

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
        """Ask where it is, twice: reading changes nothing, and the end is never passed."""
        position = self.performance.position(self.clock())
        assert position == min(self.where(), self.score.length_ms)
        assert position == self.performance.position(self.clock())
        assert self.performance.state is self.state

    def teardown(self) -> None:
        """Between two seeks every cue was reported once and in order, and none after the end."""
        if not hasattr(self, "reported"):
            return
        a = self.saved
        cues: list[int] = []
        end = self.expected.at
        seeks = [fact for fact in self.reported if isinstance(fact, Sought)]
        for stretch_end, next_start in [*((f.from_ms, f.to_ms) for f in seeks), (end, end)]:
            cues += [cue.at_ms for cue in self.score.cues if a <= cue.at_ms < stretch_end]
            a = next_start
        reported = [fact.cue for fact in self.reported if isinstance(fact, CueFell)]
        assert [cue.at_ms for cue in reported if cue.kind is not Instant.FINISHED] == cues
        assert sum(cue.kind is Instant.FINISHED for cue in reported) <= 1
        ends = [index for index, fact in enumerate(self.reported) if isinstance(fact, Ended)]
        assert ends in ([], [len(self.reported) - 1])


TestPerforming = Performing.TestCase
TestPerforming.settings = settings(max_examples=200, stateful_step_count=40)
