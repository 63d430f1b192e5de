"""A performance: the exact list of facts, under a clock that the test moves."""

from __future__ import annotations

import pytest

from coach.core.facts import CueFell, Ended, Paused, Resumed, Sought
from coach.core.performance import COUNT_IN_MS, State
from coach.core.session import StopReason
from tests.helpers.performing import SMALL, Run, began, finished, pip

# --- playing through --------------------------------------------------------------------------


def test_a_whole_performance_polled_twice_a_second() -> None:
    run = Run().start()
    assert run.go(0) == []
    assert run.go(500) == [*began(0, 500), pip(1, 500)]
    facts = [run.go(500) for _ in range(27)]
    assert run.position == SMALL.length_ms == 14_000
    heard = [fact for step in facts for fact in step]
    assert heard == [
        pip(2, 500),
        pip(3, 500),
        *began(1, 500),
        *began(2, 500),
        *began(3, 500),
        *began(4, 500),
        finished(1, 500, 1000, 2500, 1500),
        *began(5, 500),
        *began(6, 500),
        *began(7, 500),
        *began(8, 500),
        finished(2, 500, 1000, 2500, 1500),
        CueFell(SMALL.cues[-1], 0),
        Ended(14_000, StopReason.FINISHED),
    ]
    assert run.performance.state is State.ENDED


def test_a_whole_performance_polled_once_at_the_end() -> None:
    run = Run().start()
    late = 86_400_000  # a day late
    at = [14_000 + late - span.start_ms for span in SMALL.spans]
    assert run.go(14_000 + late) == [
        *began(0, at[0]),
        *(pip(1 + n, at[0] - 1000 * n) for n in range(3)),
        *began(1, at[1]),
        *began(2, at[2]),
        *began(3, at[3]),
        *began(4, at[4]),
        finished(1, 500, 1000, 2500, 1500),
        *began(5, at[5]),
        *began(6, at[6]),
        *began(7, at[7]),
        *began(8, at[8]),
        finished(2, 500, 1000, 2500, 1500),
        CueFell(SMALL.cues[-1], late),
        Ended(14_000, StopReason.FINISHED),
    ]
    assert run.position == 14_000
    assert run.go(1000) == []


def test_nothing_moves_before_the_start_or_after_the_end() -> None:
    run = Run()
    assert run.go(5000) == run.pause() == run.resume() == run.skip() == run.back() == []
    assert (run.performance.state, run.position) == (State.READY, 0)
    run.start().go(99_999)
    assert run.performance.start(run.clock()) == []
    assert run.go(5000) == run.pause() == run.resume() == run.skip() == run.back() == []
    assert run.stop(StopReason.PAIN) == []
    assert (run.performance.state, run.position) == (State.ENDED, 14_000)


def test_a_boundary_belongs_to_the_span_after_it() -> None:
    run = Run().start()
    run.go(2999)
    assert run.go(1) == []  # the third millisecond of prepare is over, none of the lift has passed
    assert run.go(1) == began(1, 1)


def test_the_position_waits_for_the_lead() -> None:
    run = Run()
    run.performance.start(run.clock(), lead_ms=120)
    assert run.go(120) == []
    assert run.position == 0
    assert run.go(10) == [*began(0, 10), pip(1, 10)]
    assert run.performance.skip(run.clock(), lead_ms=120) == [Sought(10, 3000)]
    assert run.go(120) == []
    assert run.position == 3000
    assert run.go(10) == began(1, 10)
    assert run.performance.back(run.clock(), lead_ms=120) == [Sought(3010, 3000)]
    assert run.go(121) == began(1, 1)


def test_a_clock_that_goes_back_repeats_nothing() -> None:
    run = Run().start()
    run.go(3100)
    assert run.go(-200) == []
    assert run.go(250) == []
    assert run.pause() == [Paused(3150)]


# --- pause and resume -------------------------------------------------------------------------


def test_resume_counts_in_and_repeats_the_repetition() -> None:
    run = Run().start()
    run.go(4000)
    assert run.pause(after_ms=200) == [Paused(4200)]
    assert run.go(3_600_000) == []
    assert run.position == 4200
    assert run.resume() == [Sought(4200, 3000), Resumed(3000, COUNT_IN_MS)]
    assert run.go(COUNT_IN_MS) == []
    assert run.position == 3000
    assert run.go(600) == [*began(1, 600), *began(2, 100)]
    assert run.go(4900)[-1] == finished(1, 500, 1000, 2500, 1500)


def test_in_a_wait_resume_goes_on_at_once() -> None:
    run = Run().start()
    run.go(1200)
    run.pause()
    assert run.resume(after_ms=5000) == [Resumed(1200, 0)]
    run.go(300)
    assert run.position == 1500


def test_a_session_left_in_a_repetition_repeats_it() -> None:
    run = Run(from_ms=12_000)
    assert run.position == 8500
    assert run.performance.start(run.clock(), count_in_ms=10_000) == []
    assert run.go(10_000) == []
    assert run.go(5500)[-3] == finished(2, 500, 1000, 2500, 1500)


def test_a_pause_reports_first_what_was_due() -> None:
    run = Run().start()
    assert run.pause(after_ms=2500) == [
        *began(0, 2500),
        pip(1, 2500),
        pip(2, 1500),
        pip(3, 500),
        Paused(2500),
    ]
    assert run.pause(after_ms=10) == []


def test_a_pause_on_a_boundary_starts_no_span() -> None:
    run = Run().start()
    run.go(6999)
    assert run.pause(after_ms=1) == [Paused(7000)]
    assert run.resume(after_ms=5000) == [Sought(7000, 3000), Resumed(3000, COUNT_IN_MS)]
    assert run.go(COUNT_IN_MS + 1) == began(1, 1)


def test_a_pause_right_after_an_extend_counts_it() -> None:
    run = Run().start()
    run.go(8499)
    assert run.pause(after_ms=1) == [finished(1, 500, 1000, 2500, 1500), Paused(8500)]
    run.resume()
    assert run.go(COUNT_IN_MS + 1) == began(5, 1)


def test_a_pause_at_the_very_end_is_the_end() -> None:
    run = Run().start()
    run.go(13_999)
    assert run.pause(after_ms=1) == [
        finished(2, 500, 1000, 2500, 1500),
        CueFell(SMALL.cues[-1], 0),
        Ended(14_000, StopReason.FINISHED),
    ]


def test_a_pause_in_the_count_in_loses_nothing() -> None:
    run = Run().start()
    run.go(3200)
    run.pause()
    run.resume()
    assert run.pause(after_ms=COUNT_IN_MS - 1) == [Paused(3000)]
    assert run.position == 3000
    run.resume(after_ms=10)
    assert run.go(COUNT_IN_MS) == []
    assert run.go(501) == [*began(1, 501), *began(2, 1)]


def test_a_pause_within_the_lead_stays_at_the_start() -> None:
    run = Run()
    run.performance.start(run.clock(), lead_ms=500)
    assert run.pause(after_ms=100) == [Paused(0)]
    assert run.resume() == [Resumed(0, 0)]
    assert run.go(1) == [*began(0, 1), pip(1, 1)]


def test_resume_waits_for_lead_and_count_in() -> None:
    run = Run().start()
    run.go(4000)
    run.pause()
    run.performance.resume(run.clock(), lead_ms=50, count_in_ms=3000)
    run.go(3050)
    assert run.position == 3000
    run.go(1)
    assert run.position == 3001


# --- stopping, and going on another day -------------------------------------------------------


@pytest.mark.parametrize("reason", [StopReason.STOPPED, StopReason.PAIN, StopReason.INTERRUPTED])
def test_stop_reports_first_what_was_done(reason: StopReason) -> None:
    run = Run().start()
    run.go(8400)
    assert run.stop(reason, after_ms=150) == [
        finished(1, 500, 1000, 2500, 1500),
        *began(5, 50),
        Ended(8550, reason),
    ]
    assert run.go(10_000) == []
    assert (run.performance.state, run.position) == (State.ENDED, 8550)


def test_stop_after_the_last_extend_is_too_late() -> None:
    run = Run().start()
    assert run.stop(StopReason.PAIN, after_ms=14_000)[-1] == Ended(14_000, StopReason.FINISHED)


def test_stop_ends_a_paused_or_unstarted_performance() -> None:
    run = Run()
    assert run.stop(StopReason.STOPPED) == [Ended(0, StopReason.STOPPED)]
    run = Run().start()
    run.go(4000)
    run.pause()
    assert run.stop(StopReason.PAIN, after_ms=9000) == [Ended(4000, StopReason.PAIN)]


def test_from_a_saved_position_only_the_rest_is_reported() -> None:
    run = Run(from_ms=8500).start()
    assert run.position == 8500
    assert run.go(1) == began(5, 1)
    assert run.go(5499)[-3:] == [
        finished(2, 500, 1000, 2500, 1500),
        CueFell(SMALL.cues[-1], 0),
        Ended(14_000, StopReason.FINISHED),
    ]


def test_continuing_within_a_wait_does_not_start_it_again() -> None:
    run = Run(from_ms=2500).start()
    assert run.go(400) == []
    assert run.go(200) == began(1, 100)
    assert run.position == 3100


@pytest.mark.parametrize(("from_ms", "position"), [(-1, 0), (14_000, 14_000), (14_001, 14_000)])
def test_a_saved_position_outside_the_score_is_clamped(from_ms: int, position: int) -> None:
    run = Run(from_ms=from_ms)
    assert run.position == position
    run.start()
    facts = run.go(20_000)
    if position:
        assert facts == [CueFell(SMALL.cues[-1], 20_000), Ended(14_000, StopReason.FINISHED)]
    else:
        assert facts[:2] == began(0, 20_000)
