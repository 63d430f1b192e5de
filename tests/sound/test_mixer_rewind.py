"""Taking back what was read from the mixer: as if it had never been read, whatever is changed meanwhile."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.core.score import Instant, SpanKind
from coach.sound.mixer import Mixer, PlannedTone, Spoken
from coach.sound.tones import TONES

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.core.score import Event

RATE = 8000
WHOLE = 12_000

PLANS = st.lists(st.tuples(st.sampled_from(list(TONES)), st.integers(0, 10_000)), max_size=6)
SLICES = st.lists(st.integers(80, 3000), min_size=1, max_size=6)


def read(mixer: Mixer, until: int, slices: list[int]) -> bytes:
    """Read up to the frame `until` in slices."""
    parts: list[bytes] = []
    while mixer.frame < until:
        parts.append(mixer.read(min(slices[len(parts) % len(slices)], until - mixer.frame)))
    return b"".join(parts)


def planned(plan: list[tuple[Event, int]]) -> Mixer:
    mixer = Mixer(RATE, wakes=True, rewinds=True)
    mixer.plan(PlannedTone(kind, at) for kind, at in plan)
    return mixer


@given(PLANS, SLICES, st.integers(0, WHOLE), st.integers(0, WHOLE))
def test_rewinding_without_a_change_changes_nothing(
    plan: list[tuple[Event, int]], slices: list[int], ahead: int, back_to: int
) -> None:
    expected = read(planned(plan), WHOLE, slices)
    mixer = planned(plan)
    ahead = max(ahead, back_to)
    heard = read(mixer, ahead, slices)[: 2 * back_to]
    mixer.rewind(back_to)
    assert mixer.frame == back_to
    assert heard + read(mixer, WHOLE, slices) == expected
    assert mixer.late == 0


def replan(mixer: Mixer) -> None:
    mixer.plan([PlannedTone(SpanKind.REST, 8000), PlannedTone(SpanKind.LIFT, 5000)])


def pause(mixer: Mixer) -> None:
    mixer.silence()
    mixer.sound(Instant.PAUSED)


def turn_down(mixer: Mixer) -> None:
    mixer.gain = 0.25


def speak(mixer: Mixer) -> None:
    mixer.speak([Spoken(array("h", [900] * 2000), 6000)])


@pytest.mark.parametrize("change", [replan, pause, turn_down, speak])
@given(plan=PLANS, slices=SLICES, ahead=st.integers(0, WHOLE), back_to=st.integers(0, WHOLE))
def test_a_change_after_rewinding_acts_as_if_nothing_was_read(
    change: Callable[[Mixer], None],
    plan: list[tuple[Event, int]],
    slices: list[int],
    ahead: int,
    back_to: int,
) -> None:
    slow = planned(plan)
    expected = read(slow, back_to, slices)
    change(slow)
    expected += read(slow, WHOLE, slices)
    mixer = planned(plan)
    heard = read(mixer, max(ahead, back_to), slices)[: 2 * back_to]
    mixer.rewind(back_to)
    change(mixer)
    assert heard + read(mixer, WHOLE, slices) == expected


def test_what_was_forgotten_stays_read() -> None:
    mixer = planned([(SpanKind.LIFT, 100)])
    for _block in range(10):
        mixer.read(100)
    mixer.forget(450)
    mixer.rewind(0)
    assert mixer.frame == 400


def test_silence_from_before_a_rewind_is_final() -> None:
    mixer = planned([(Instant.FINISHED, 0)])
    mixer.read(1000)
    mixer.rewind(500)
    mixer.silence()
    mixer.read(200)
    mixer.rewind(300)
    assert mixer.frame == 500
