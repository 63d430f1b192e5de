"""Skip and back: their targets, skipped cues and repeated repetitions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coach.core.facts import Ended, Resumed, Sought
from coach.core.performance import COUNT_IN_MS, TWICE_MS, State
from coach.core.score import unroll
from coach.core.session import StopReason
from tests.helpers.performing import SMALL, Run, began, finished, pip


def test_skip_goes_to_the_next_span_without_its_cues() -> None:
    run = Run().start()
    assert run.skip(after_ms=500) == [*began(0, 500), pip(1, 500), Sought(500, 3000)]
    assert run.go(1) == began(1, 1)


def test_skip_on_a_boundary_skips_the_span_after_it() -> None:
    run = Run().start()
    run.go(2999)
    assert run.skip(after_ms=1) == [Sought(3000, 3500)]


def test_skip_in_the_last_span_ends_without_a_repetition() -> None:
    run = Run(from_ms=8500).start()
    run.go(5499)
    assert run.skip() == [Sought(13_999, 14_000), Ended(14_000, StopReason.FINISHED)]
    assert run.performance.state is State.ENDED
    assert run.go(1000) == run.skip() == []


def test_skipping_every_span_counts_no_repetition() -> None:
    run = Run().start()
    facts = [fact for _ in SMALL.spans for fact in run.skip()]
    assert facts == [
        *(Sought(span.start_ms, span.end_ms) for span in SMALL.spans),
        Ended(14_000, StopReason.FINISHED),
    ]


def test_a_repetition_counts_only_the_time_performed() -> None:
    run = Run().start()
    for played in (0, 100, 250, 0):  # of prepare, lift, flex, hold
        run.go(played)
        run.skip()
    assert finished(1, 100, 250, 0, 1500) in run.go(1500)


def test_back_twice_goes_to_the_span_before() -> None:
    run = Run().start()
    run.go(4000)
    assert run.back() == [Sought(4000, 3500)]
    assert run.back(after_ms=TWICE_MS // 2) == [
        *began(2, TWICE_MS // 2),
        Sought(4500, 4500),
    ]  # meanwhile the next span had begun: this is a first press again
    assert run.back() == [Sought(4500, 3500)]
    assert run.back() == [Sought(3500, 3000)]
    assert run.back() == [Sought(3000, 0)]


@pytest.mark.parametrize(("after", "to"), [(0, 4500), (TWICE_MS, 4500), (TWICE_MS + 1, 7000)])
def test_back_counts_as_twice_within_two_seconds(after: int, to: int) -> None:
    score = unroll(replace(SMALL.routine, seconds=SMALL.routine.seconds._replace(extend=20.0)))
    run = Run(score).start()
    run.go(16_000)
    assert run.back() == [Sought(16_000, 7000)]
    assert run.back(after_ms=after)[-1] == Sought(7000 + after, to)


def test_back_in_the_first_span_stays_in_it() -> None:
    run = Run().start()
    assert run.back() == [Sought(0, 0)]
    assert run.back() == [Sought(0, 0)]
    run.go(1500)
    assert run.back() == [Sought(1500, 0)]
    assert run.back() == [Sought(0, 0)]
    assert run.go(1) == [*began(0, 1), pip(1, 1)]


def test_a_skip_between_two_backs_makes_both_first_ones() -> None:
    run = Run().start()
    run.go(4000)
    run.back()
    run.skip()
    assert run.back(after_ms=100)[-1] == Sought(4600, 4500)


def test_a_back_in_a_repetition_done_again_is_a_first_one() -> None:
    run = Run().start()
    run.go(4000)
    assert run.back() == [Sought(4000, 3500)]
    run.pause()
    run.resume()
    run.go(COUNT_IN_MS + 600)
    assert run.back() == [Sought(3600, 3500)]


def test_a_repeated_repetition_is_reported_again() -> None:
    run = Run().start()
    assert finished(1, 500, 1000, 2500, 1500) in run.go(8600)
    run.back()
    assert run.back() == [Sought(8500, 7000)]
    assert run.go(1500) == [*began(4, 1500), finished(1, 500, 1000, 2500, 1500)]
    assert run.go(1) == began(5, 1)


def test_of_a_phase_done_twice_the_second_pass_counts() -> None:
    run = Run().start()
    run.go(7600)
    assert run.back() == [Sought(7600, 7000)]
    assert run.go(1500)[-1] == finished(1, 500, 1000, 2500, 1500)


def test_seeking_while_paused_stays_paused() -> None:
    run = Run().start()
    run.go(4000)
    run.pause()
    assert run.skip(after_ms=60_000) == [Sought(4000, 4500)]
    assert run.skip() == [Sought(4500, 7000)]
    assert run.back() == [Sought(7000, 7000)]
    assert run.back() == [Sought(7000, 4500)]
    assert (run.performance.state, run.position) == (State.PAUSED, 4500)
    assert run.go(60_000) == []
    assert run.resume() == [Sought(4500, 3000), Resumed(3000, COUNT_IN_MS)]
    assert run.go(COUNT_IN_MS + 1) == began(1, 1)


def test_skipping_the_last_span_while_paused_ends() -> None:
    run = Run(from_ms=8500).start()
    run.go(4500)
    run.pause()
    assert run.skip() == [Sought(13_000, 14_000), Ended(14_000, StopReason.FINISHED)]
    assert run.resume() == []


def test_after_a_seek_cues_are_due_from_there() -> None:
    run = Run().start()
    run.go(3100)
    run.skip()
    run.back()
    assert run.position == 3500
    assert run.go(1100) == [*began(2, 1100), *began(3, 100)]
