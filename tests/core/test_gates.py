"""Gates: a set waits for the person, in whatever way they come to it and leave it."""

from __future__ import annotations

import pytest

from coach.core.facts import (
    Adjusted,
    CueFell,
    Ended,
    GatePassed,
    GateReached,
    Paused,
    RepFinished,
    Rested,
    Resumed,
    Sought,
)
from coach.core.performance import GATE_COUNT_IN_MS, State
from coach.core.routine import Alternate, Leg, Routine, Seconds, SetStart
from coach.core.score import unroll
from coach.core.session import RestDone, StopReason
from tests.helpers.performing import Run

SHORT = Seconds(prepare=3, lift=1, flex=1, hold=0, extend=1, switch=5, rest=10)
WAITS = unroll(Routine("Waits", sets=2, reps=1, seconds=SHORT, set_start=SetStart.MANUAL))
"""prepare 0, left 3000, switch 6000, GATE right 11 000, rest 14 000, GATE left 24 000, switch 27 000,
GATE right 32 000, end 35 000."""

NO_WAIT = unroll(
    Routine("No wait", sets=2, reps=1, seconds=SHORT._replace(switch=0, rest=0), set_start=SetStart.MANUAL)
)
"""prepare 0, left 3000, GATE right 6000, GATE left 9000, GATE right 12 000, end 15 000."""


def at_gate() -> Run:
    """Return a run that has stood at the first gate for 49 s."""
    run = Run(WAITS).start()
    run.go(60_000)
    return run


def test_gates_stand_at_the_end_of_rests_and_changes_of_legs() -> None:
    assert WAITS.gates == (11_000, 24_000, 32_000)
    assert NO_WAIT.gates == (6000, 9000, 12_000)
    assert unroll(Routine("Auto", seconds=SHORT)).gates == ()


def test_where_legs_take_turns_only_rounds_wait() -> None:
    routine = Routine(
        "Turns", sets=2, reps=2, seconds=SHORT, alternate=Alternate.REP, set_start=SetStart.MANUAL
    )
    (gate,) = unroll(routine).gates
    assert unroll(routine).wait_before(gate).kind == "rest"


def test_the_score_is_the_same_with_and_without_gates() -> None:
    auto = unroll(Routine("Waits", sets=2, reps=1, seconds=SHORT))
    assert (WAITS.spans, WAITS.cues, WAITS.length_ms) == (auto.spans, auto.cues, auto.length_ms)


def test_the_position_stands_at_a_gate() -> None:
    run = Run(WAITS).start()
    facts = run.go(11_400)
    assert facts[-1] == GateReached(11_000, 400)
    assert run.performance.state is State.AT_GATE
    assert run.go(3_600_000) == []
    assert run.position == 11_000


def test_ready_counts_in_and_begins_the_set() -> None:
    run = at_gate()
    assert run.performance.ready(run.clock(), lead_ms=60) == [GatePassed(11_000, GATE_COUNT_IN_MS)]
    assert run.go(GATE_COUNT_IN_MS + 60) == []
    rested, *_ = run.go(1)
    assert rested == Rested(RestDone(1, Leg.LEFT, 60_000 - 6000 + GATE_COUNT_IN_MS + 60))
    run.go(3000)
    assert run.position == 14_001


def test_ready_does_nothing_elsewhere() -> None:
    run = Run(WAITS).start()
    run.go(8000)
    assert run.performance.ready(run.clock()) == []


def test_skip_in_a_wait_means_ready() -> None:
    run = Run(WAITS).start()
    run.go(7000)
    assert run.skip() == [Sought(7000, 11_000), GatePassed(11_000, GATE_COUNT_IN_MS)]
    run.go(GATE_COUNT_IN_MS + 10)
    assert run.position == 11_010


def test_skip_at_a_gate_means_ready() -> None:
    run = at_gate()
    assert run.skip() == [GatePassed(11_000, GATE_COUNT_IN_MS)]


def test_back_at_a_gate_goes_to_the_start_of_the_wait() -> None:
    run = at_gate()
    assert run.back() == [Sought(11_000, 6000)]
    assert run.performance.state is State.RUNNING
    assert run.go(5000)[-1] == GateReached(11_000, 0)


def test_back_in_the_count_in_of_a_set_goes_to_the_wait() -> None:
    """Who was not ready after all is not thrown into the set."""
    run = at_gate()
    run.skip()
    run.go(GATE_COUNT_IN_MS - 1)
    assert run.back() == [Sought(11_000, 6000)]
    assert run.go(5000)[-1] == GateReached(11_000, 0)


def test_going_back_past_a_gate_closes_it_again() -> None:
    run = at_gate()
    run.skip()
    run.go(GATE_COUNT_IN_MS + 500)
    assert run.back() == [Sought(11_500, 11_000)]
    assert run.performance.state is State.RUNNING  # the set begins again
    assert run.back() == [Sought(11_000, 6000), Rested(RestDone(1, Leg.LEFT, None))]
    assert run.go(5000)[-1] == GateReached(11_000, 0)


def test_no_gate_follows_the_time_to_get_ready() -> None:
    run = Run(WAITS).start()
    run.go(3500)
    assert run.position == 3500


def test_a_pause_at_a_gate_returns_to_it() -> None:
    run = at_gate()
    assert run.pause(after_ms=1000) == [Paused(11_000)]
    assert run.performance.stands_at_gate
    assert run.resume(after_ms=9000) == [Resumed(11_000, 0)]
    assert run.performance.state is State.AT_GATE
    run.skip()
    rested, *_ = run.go(GATE_COUNT_IN_MS + 1)
    assert rested == Rested(RestDone(1, Leg.LEFT, 60_000 - 6000 + 1000 + GATE_COUNT_IN_MS))


def test_a_pause_in_the_count_in_does_not_close_the_gate() -> None:
    run = at_gate()
    run.skip()
    assert run.pause(after_ms=1000) == [Paused(11_000)]
    assert run.resume(after_ms=9000) == [Resumed(11_000, 5000)]
    run.go(5100)
    assert run.position == 11_100


def test_stop_at_a_gate_keeps_what_was_done() -> None:
    run = Run(WAITS).start()
    facts = run.go(60_000)
    assert sum(isinstance(fact, RepFinished) for fact in facts) == 1
    assert run.stop(StopReason.PAIN) == [Ended(11_000, StopReason.PAIN)]


def test_more_time_opens_the_wait_again() -> None:
    run = at_gate()
    assert run.performance.adjust(run.clock(), -15_000) == []
    assert run.performance.adjust(run.clock(), 15_000) == [Adjusted(11_000, 15_000, 15_000)]
    assert run.performance.state is State.RUNNING
    assert run.go(15_000)[-1] == GateReached(26_000, 0)
    assert run.performance.prescribed_ms(26_000) == 11_000


def test_a_wait_without_length_has_its_gate() -> None:
    run = Run(NO_WAIT).start()
    finished, reached = run.go(6000)[-2:]
    assert isinstance(finished, RepFinished)
    assert reached == GateReached(6000, 0)
    assert NO_WAIT.wait_before(6000)[:3] == ("switch", 6000, 6000)
    assert NO_WAIT.wait_before(9000)[0] == "rest"


def test_more_time_gives_a_wait_without_length_a_span() -> None:
    run = Run(NO_WAIT).start()
    run.go(6000)
    run.performance.adjust(run.clock(), 15_000)
    assert run.performance.timeline.at(6000)[:3] == ("switch", 6000, 21_000)
    facts = run.go(15_000)
    assert [fact.cue.kind for fact in facts if isinstance(fact, CueFell)] == ["switch", "pip", "pip", "pip"]
    assert facts[-1] == GateReached(21_000, 0)
    run.back()
    assert run.performance.timeline is NO_WAIT
    assert run.position == 6000


@pytest.mark.parametrize("waited_ms", [4000, 15_000, 60_000])
def test_back_in_a_wait_that_has_no_length_again_stops_there(waited_ms: int) -> None:
    run = Run(NO_WAIT).start()
    run.go(10_000)
    run.performance.adjust(run.clock(), 15_000)
    run.go(waited_ms)
    assert run.back()[-2:] == [Sought(min(21_000, 6000 + waited_ms), 6000), GateReached(6000, 0)]
    assert (run.performance.state, run.position) == (State.AT_GATE, 6000)
    assert run.go(60_000) == []


def test_back_in_a_pause_to_such_a_wait_closes_its_gate() -> None:
    run = Run(NO_WAIT).start()
    run.go(10_000)
    run.performance.adjust(run.clock(), 15_000)
    run.pause(4000)
    run.back()
    run.resume()
    assert (run.performance.state, run.position) == (State.AT_GATE, 6000)


def test_back_at_the_gate_of_no_wait_repeats_the_phase_before() -> None:
    run = Run(NO_WAIT).start()
    run.go(6000)
    assert run.back() == [Sought(6000, 5000)]


def test_skip_of_the_last_phase_stops_at_the_gate_behind_it() -> None:
    run = Run(NO_WAIT).start()
    run.go(5500)
    assert run.skip() == [Sought(5500, 6000), GateReached(6000, 0)]
    assert run.performance.state is State.AT_GATE


@pytest.mark.parametrize("from_ms", [11_000, 24_000])
def test_a_session_that_was_cut_off_at_a_gate_begins_the_set(from_ms: int) -> None:
    run = Run(WAITS, from_ms)
    run.performance.start(run.clock(), count_in_ms=3000)
    run.go(3100)
    assert run.position == from_ms + 100


def test_a_rest_is_undone_by_going_back_before_its_end() -> None:
    run = Run(WAITS).start()
    run.go(11_000)
    run.skip()
    run.go(GATE_COUNT_IN_MS + 1)
    undone = Rested(RestDone(1, Leg.LEFT, None))
    assert undone not in run.back()  # to the start of the set, which is the end of the rest
    facts = run.back()  # into the wait
    assert facts.count(undone) == 1
    assert undone not in run.back()
