"""Waits that are made longer or shorter: the table of boundaries, and what follows from a new end."""

from __future__ import annotations

import pytest

from coach.core.facts import Adjusted, CueFell, Paused, Rested, Resumed, Sought
from coach.core.performance import State
from coach.core.routine import Alternate, Leg, Routine, Seconds
from coach.core.score import Instant, unroll
from coach.core.session import RestDone
from tests.helpers.performing import Run

PAIR = unroll(
    Routine(
        "Pair",
        sets=2,
        reps=1,
        seconds=Seconds(prepare=3, lift=1, flex=1, hold=0, extend=1, switch=60, rest=600),
    )
)
"""prepare 0, left 3000, switch 6000, right 66 000, rest 69 000, left 669 000, switch …"""

SWITCH, RIGHT = 6000, 66_000


def at(left_s: float) -> Run:
    """Return a run in which so many seconds of the first change of legs are left."""
    run = Run(PAIR).start()
    run.go(RIGHT - round(left_s * 1000))
    return run


def pips(run: Run, until_ms: int) -> list[int]:
    """Return the positions of the pips that sound within so many milliseconds."""
    facts = run.go(until_ms)
    return [fact.cue.at_ms for fact in facts if isinstance(fact, CueFell) and fact.cue.kind is Instant.PIP]


@pytest.mark.parametrize(
    ("left", "by", "then"),
    [
        (60, 15, 75),
        (40, 15, 55),
        (2.5, 15, 17.5),
        (0.001, 15, 15.001),
        (40, -15, 25),
        (18.001, -15, 3.001),
        (18, -15, 3),
        (17.999, -15, 3),
        (10, -15, 3),
        (3.001, -15, 3),
        (3, -15, None),
        (2, -15, None),
        (0.5, -15, None),
    ],
)
def test_15_seconds_more_or_less_by_what_is_left(left: float, by: int, then: float | None) -> None:
    run = at(left)
    position = run.position
    facts = run.performance.adjust(run.clock(), 1000 * by)
    left_ms, then_ms = round(left * 1000), None if then is None else round(then * 1000)
    assert facts == ([] if then_ms is None else [Adjusted(position, then_ms - left_ms, then_ms)])
    assert run.performance.left_of_wait(run.clock()) == (left_ms if then_ms is None else then_ms)
    assert run.position == position


def test_at_most_600_seconds_are_left_of_a_wait() -> None:
    run = Run(PAIR).start()
    run.go(69_000)
    assert run.performance.adjust(run.clock(), 15_000) == []
    run.go(10_000)
    assert run.performance.adjust(run.clock(), 15_000) == [Adjusted(79_000, 10_000, 600_000)]
    assert run.performance.adjust(run.clock(), 15_000) == []


def test_in_the_time_to_get_ready_it_can_be_longer() -> None:
    run = Run(PAIR).start()
    run.go(1000)
    assert run.performance.adjust(run.clock(), 15_000) == [Adjusted(1000, 15_000, 17_000)]
    assert run.performance.timeline.repetitions[0].start_ms == 18_000


@pytest.mark.parametrize("position", [3000, 4500, 5999])
def test_a_phase_is_never_longer_or_shorter(position: int) -> None:
    run = Run(PAIR).start()
    run.go(position)
    assert run.performance.adjust(run.clock(), 15_000) == run.performance.adjust(run.clock(), -15_000) == []
    assert run.performance.timeline is PAIR


def test_a_count_in_cannot_be_changed() -> None:
    run = Run(PAIR, from_ms=SWITCH)
    run.performance.start(run.clock(), lead_ms=100, count_in_ms=10_000)
    run.go(10_099)
    assert run.performance.adjust(run.clock(), 15_000) == []
    run.go(1)
    assert run.performance.adjust(run.clock(), 15_000) == [Adjusted(SWITCH, 15_000, 75_000)]


def test_more_time_in_the_last_3_seconds_pips_again() -> None:
    run = at(4)
    assert pips(run, 2500) == [RIGHT - 3000, RIGHT - 2000]
    run.performance.adjust(run.clock(), 15_000)
    assert pips(run, 16_501) == [RIGHT + 12_000, RIGHT + 13_000, RIGHT + 14_000]
    assert run.performance.timeline.at(run.position).rep == 1


def test_less_time_leaves_the_first_pip_its_lead() -> None:
    run = at(12)
    run.performance.adjust(run.clock(), -15_000, lead_ms=80)
    assert pips(run, 80) == []
    assert run.position == RIGHT - 12_000
    assert pips(run, 1) == [RIGHT - 12_000]
    assert run.performance.left_of_wait(run.clock()) == 2999


def test_a_wait_that_is_entered_again_is_as_prescribed() -> None:
    run = at(40)
    run.performance.adjust(run.clock(), 15_000)
    assert run.back() == [Sought(RIGHT - 40_000, SWITCH)]
    assert run.performance.left_of_wait(run.clock()) == 60_000
    assert run.performance.timeline is PAIR


def test_a_longer_wait_stays_so_once_it_is_over() -> None:
    run = at(40)
    run.performance.adjust(run.clock(), 15_000)
    run.go(55_000 + 3000 + 1000)
    assert run.position == 69_000 + 15_000 + 1000
    assert run.performance.prescribed_ms(run.position) == 69_000 + 1000
    assert run.performance.timeline.length_ms == PAIR.length_ms + 15_000


def test_in_a_pause_a_wait_can_be_changed_too() -> None:
    run = at(40)
    run.pause()
    assert run.performance.adjust(run.clock.step(5000), 15_000) == [Adjusted(RIGHT - 40_000, 15_000, 55_000)]
    assert run.performance.state is State.PAUSED
    run.resume(after_ms=1000)
    assert run.go(1000) == []
    assert run.performance.left_of_wait(run.clock()) == 54_000


def test_what_is_stored_of_a_longer_wait_is_what_is_left() -> None:
    run = at(40)
    run.performance.adjust(run.clock(), 15_000)
    assert run.performance.prescribed_ms(run.position) == RIGHT - 55_000
    run.performance.adjust(run.clock(), 15_000)
    assert run.performance.prescribed_ms(run.position) == SWITCH  # no more than all of it
    run.go(30_000)
    assert run.performance.prescribed_ms(run.position) == RIGHT - 40_000


# --- the true rest ------------------------------------------------------------------------------------


def rests(run: Run, ms: int) -> list[RestDone]:
    """Return the rests that end within so many milliseconds."""
    return [fact.done for fact in run.go(ms) if isinstance(fact, Rested)]


def test_the_rest_is_as_long_as_it_really_was() -> None:
    run = at(40)
    run.performance.adjust(run.clock(), 15_000)
    run.performance.adjust(run.clock.step(1000), -15_000)
    run.performance.adjust(run.clock(), -15_000)
    assert rests(run, 24_001) == [RestDone(1, Leg.LEFT, 45_000)]


def test_a_pause_is_no_rest() -> None:
    run = at(40)
    assert run.pause() == [Paused(RIGHT - 40_000)]
    assert run.resume(after_ms=3_600_000) == [Resumed(RIGHT - 40_000, 0)]
    assert rests(run, 40_001) == [RestDone(1, Leg.LEFT, 60_000)]


def test_a_rest_that_begins_again_goes_on() -> None:
    run = at(40)
    run.back()
    assert rests(run, 60_001) == [RestDone(1, Leg.LEFT, 80_000)]


def test_a_skipped_rest_lasts_until_the_skip() -> None:
    run = at(40)
    run.skip()
    assert rests(run, 1) == [RestDone(1, Leg.LEFT, 20_000)]


def test_a_rest_that_is_done_again_replaces_the_first() -> None:
    run = at(1)
    assert rests(run, 1500) == [RestDone(1, Leg.LEFT, 60_000)]
    run.back()
    run.back()
    assert rests(run, 60_001) == [RestDone(1, Leg.LEFT, 60_000)]


@pytest.mark.parametrize("from_ms", [SWITCH, RIGHT - 40_000, RIGHT])
def test_a_rest_goes_on_after_the_session_was_cut_off(from_ms: int) -> None:
    run = Run(PAIR, from_ms).start()
    assert rests(run, RIGHT - from_ms + 1) == [RestDone(1, Leg.LEFT, 60_000)]


def test_going_back_undoes_a_rest_of_before_the_cut() -> None:
    run = Run(PAIR, RIGHT, rested=[(1, Leg.LEFT)]).start()
    assert rests(run, 500) == []  # the repetition after it begins again, and not the rest
    run.back()
    assert Rested(RestDone(1, Leg.LEFT, None)) in run.back()
    assert rests(run, 60_001) == [RestDone(1, Leg.LEFT, 60_000)]


def test_between_single_repetitions_there_is_no_rest() -> None:
    routine = Routine("Turns", alternate=Alternate.REP, sets=2, reps=2, seconds=Seconds(prepare=3))
    score = unroll(routine)
    done = rests(Run(score).start(), score.length_ms)
    assert [(rest.set, rest.leg, rest.rest_ms) for rest in done] == [(1, Leg.RIGHT, 60_000)]
