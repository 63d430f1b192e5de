"""Ticks in a session, under a fake clock: they stay with the score in pauses, skips and seeks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from coach.core.performance import State
from coach.core.routine import Legs, Routine, Seconds, SetStart
from coach.core.score import Instant, Score, unroll
from coach.core.session import StopReason
from coach.core.sound_choices import Ticks
from coach.sound.phrases import tones_of
from tests.ui.session.test_conductor import Rig

SCORE = unroll(
    Routine(
        "Ticks",
        legs=Legs.LEFT,
        sets=2,
        reps=1,
        seconds=Seconds(prepare=3, lift=0.5, flex=2, hold=3.5, extend=2, rest=5),
    )
)
CHOICE = Ticks.ALL


def heard(score: Score, from_ms: int) -> list[tuple[str, int]]:
    return [(kind.value, at) for kind, at in tones_of(score, from_ms, CHOICE)]


@pytest.fixture
def ticking(qapp: object) -> Rig:
    """Set up a session whose seconds tick, with its sound."""
    assert qapp
    rig = Rig()
    rig.conductor.set_ticks(CHOICE)
    rig.conductor.begin(SCORE)
    rig.speaker.go(0.0)
    return rig


def test_every_tick_is_planned_at_the_start(ticking: Rig) -> None:
    assert ticking.planned() == heard(SCORE, 0)
    assert ("tick", 6000) in ticking.planned()  # a hold of 3.5 s from 5500: 3 s before its end


def test_a_change_of_the_setting_is_planned_at_once(ticking: Rig) -> None:
    ticking.go(5000)
    ticking.conductor.set_ticks(Ticks.OFF)
    assert Instant.TICK not in {kind for kind, _at in ticking.speaker.planned}
    ticking.conductor.set_ticks(Ticks.ALL)
    assert ticking.planned() == heard(SCORE, 5001)


def test_a_change_as_the_device_is_lost_harms_nothing(ticking: Rig) -> None:
    ticking.go(5000)
    ticking.speaker.now_ms = None
    ticking.conductor.set_ticks(Ticks.OFF)
    ticking.speaker.go(0.0)
    assert ticking.speaker.planned
    assert Instant.TICK not in {kind for kind, _at in ticking.speaker.planned}


def test_a_pause_is_silent_and_resume_ticks_with_the_score(ticking: Rig) -> None:
    ticking.go(7000)
    ticking.conductor.pause()
    assert ticking.speaker.planned == []
    ticking.go(4321)
    ticking.conductor.resume()
    pips = [("pip", 3000 - before) for before in (3000, 2000, 1000)]
    assert ticking.planned() == [*pips, *heard(SCORE, 3000)]  # the count-in itself does not tick


ACTIONS = ("pause", "resume", "skip", "back", "toggle", "longer", "shorter", "ready")


@pytest.mark.usefixtures("qapp")
@given(
    st.sampled_from(SetStart),
    st.lists(st.tuples(st.sampled_from(ACTIONS), st.integers(1, 4000)), max_size=10),
)
@example(SetStart.AUTO, [("skip", 1)] * 5 + [("pause", 4000)])  # the end, reached in the last ticks
@settings(max_examples=60, deadline=None)
def test_whatever_a_person_does_ticks_stay_with_the_score(
    set_start: SetStart, actions: list[tuple[str, int]]
) -> None:
    rig = Rig()
    rig.conductor.set_ticks(CHOICE)
    rig.conductor.begin(unroll(replace(SCORE.routine, set_start=set_start)))
    rig.speaker.go(0.0)
    performance = rig.conductor.performance
    assert performance is not None
    for action, ms in actions:
        rig.go(ms, step=7)
        if action in {"longer", "shorter"}:
            rig.conductor.add_time(15 if action == "longer" else -15)
        else:
            getattr(rig.conductor, action)()
        if performance.state is State.RUNNING:
            now = rig.conductor.position
            gate = performance.timeline.next_gate(now) or performance.timeline.length_ms
            ticks = [at for kind, at in rig.planned() if kind == "tick"]
            left = [at for kind, at in heard(performance.timeline, now) if kind == "tick" and at < gate]
            assert [at for at in ticks if at > now] == [at for at in left if at > now]
        elif performance.state is State.ENDED:  # what was planned has been heard, to the finishing tone
            assert all(at < rig.conductor.position for kind, at in rig.planned() if kind == "tick")
        else:
            assert Instant.TICK not in {kind for kind, _at in rig.speaker.planned}
    if performance.state is not State.ENDED:
        rig.conductor.stop(StopReason.STOPPED)
        assert rig.speaker.planned == []
