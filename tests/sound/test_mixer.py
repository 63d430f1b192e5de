"""The mixer: each tone at its exact sample however the stream is sliced, and no clicks."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.core.score import Event, Instant, SpanKind
from coach.core.sound_choices import ToneSet
from coach.sound.mixer import FADE_MS, LATE_MS, Mixer, PlannedTone
from coach.sound.tones import FULL_SCALE, TONES, samples

if TYPE_CHECKING:
    from numpy.typing import NDArray

RATE = 8000  # low, so that a minute is small; no law here depends on it


def tone(kind: Event) -> NDArray[np.int64]:
    return np.asarray(samples(kind, RATE), dtype=np.int64)


def heard(mixer: Mixer, frames: int, slice_: int = 160) -> NDArray[np.int64]:
    """Read that many frames, and return the first channel."""
    parts = [mixer.read(min(slice_, frames - at)) for at in range(0, frames, slice_)]
    flat = np.frombuffer(b"".join(parts), dtype=np.int16)
    return flat.reshape(-1, mixer.channels)[:, 0].astype(np.int64)


@given(
    st.lists(st.tuples(st.sampled_from(list(TONES)), st.integers(0, 20_000)), max_size=8),
    st.lists(st.integers(1, 3000), min_size=1, max_size=12),
)
def test_every_tone_stands_at_its_exact_sample(plan: list[tuple[Event, int]], slices: list[int]) -> None:
    mixer = Mixer(RATE)
    mixer.plan(PlannedTone(kind, at) for kind, at in plan)
    expected = np.zeros(40_000, dtype=np.int64)
    for kind, at in plan:
        expected[at : at + len(tone(kind))] += tone(kind)
    got = b""
    turn = 0
    while mixer.frame < 40_000:
        got += mixer.read(min(slices[turn % len(slices)], 40_000 - mixer.frame))
        turn += 1
    assert np.array_equal(
        np.frombuffer(got, dtype=np.int16), np.clip(expected, -FULL_SCALE, FULL_SCALE).astype(np.int16)
    )
    assert mixer.late == 0


def test_all_channels_carry_the_same() -> None:
    mixer = Mixer(RATE, 2)
    mixer.plan([PlannedTone(SpanKind.LIFT, 10)])
    both = np.frombuffer(mixer.read(4000), dtype=np.int16).reshape(-1, 2)
    assert len(both) == 4000
    assert np.array_equal(both[:, 0], both[:, 1])
    assert np.array_equal(both[10 : 10 + len(tone(SpanKind.LIFT)), 0], tone(SpanKind.LIFT))


def test_sums_of_many_tones_saturate() -> None:
    mixer = Mixer(RATE)
    for _ in range(6):
        mixer.sound(SpanKind.HOLD)
    sound = heard(mixer, 2400)
    assert sound.max() == FULL_SCALE
    alone = tone(SpanKind.HOLD)
    assert (np.sign(sound[: len(alone)]) == np.sign(alone)).all()


def test_a_new_plan_replaces_what_has_not_begun() -> None:
    mixer = Mixer(RATE)
    mixer.plan([PlannedTone(SpanKind.HOLD, 0), PlannedTone(SpanKind.REST, 4000)])
    first = heard(mixer, 1000)
    mixer.plan([PlannedTone(Instant.PIP, 5000)])
    rest = heard(mixer, 9000)
    assert np.array_equal(np.concatenate([first, rest])[: len(tone(SpanKind.HOLD))], tone(SpanKind.HOLD))
    assert not rest[len(tone(SpanKind.HOLD)) - 1000 : 4000].any()
    assert np.array_equal(rest[4000 : 4000 + len(tone(Instant.PIP))], tone(Instant.PIP))


def test_a_tone_planned_again_is_not_repeated() -> None:
    mixer = Mixer(RATE)
    plan = [PlannedTone(SpanKind.LIFT, 100)]
    mixer.plan(plan)
    first = heard(mixer, 300)
    mixer.plan([PlannedTone(SpanKind.LIFT, 108)])  # the same cue by a later reading of the clock
    rest = heard(mixer, 8000)
    whole = np.concatenate([first, rest])
    assert np.array_equal(whole[100 : 100 + len(tone(SpanKind.LIFT))], tone(SpanKind.LIFT))
    assert not whole[100 + len(tone(SpanKind.LIFT)) :].any()
    assert mixer.late == 0


@pytest.mark.parametrize(("late_ms", "sounds"), [(1, True), (LATE_MS, True), (LATE_MS + 1, False)])
def test_a_late_tone_sounds_at_once_or_never(late_ms: int, *, sounds: bool) -> None:
    mixer = Mixer(RATE)
    mixer.read(8000)
    mixer.plan([PlannedTone(SpanKind.FLEX, 8000 - late_ms * RATE // 1000)])
    sound = heard(mixer, 4000)
    assert sound.any() == sounds
    assert mixer.late == 1
    if sounds:
        assert np.array_equal(sound[: len(tone(SpanKind.FLEX))], tone(SpanKind.FLEX))


def test_silence_fades_what_sounds_and_drops_what_is_planned() -> None:
    mixer = Mixer(RATE)
    mixer.plan([PlannedTone(SpanKind.HOLD, 0), PlannedTone(SpanKind.REST, 1000)])
    before = heard(mixer, 800)
    assert mixer.silence() == 800 + FADE_MS * RATE // 1000
    after = heard(mixer, 8000)
    fade = FADE_MS * RATE // 1000
    assert after[: fade - 1].any()
    assert not after[fade:].any()
    whole = np.concatenate([before, after])
    assert np.abs(np.diff(whole)).max() <= np.abs(np.diff(tone(SpanKind.HOLD))).max() * 1.2


def test_a_tone_after_silence_waits_for_the_guard() -> None:
    mixer = Mixer(RATE)
    mixer.sound(SpanKind.HOLD)
    mixer.read(100)
    silent_from = mixer.silence(guard_ms=40)
    assert silent_from == 100 + FADE_MS * RATE // 1000
    mixer.sound(Instant.PAUSED)
    begins = silent_from - 100 + 320
    sound = heard(mixer, 8000)
    assert np.array_equal(sound[begins : begins + len(tone(Instant.PAUSED))], tone(Instant.PAUSED))
    assert not sound[silent_from - 100 : begins].any()


def test_silence_of_nothing_delays_nothing() -> None:
    mixer = Mixer(RATE)
    mixer.sound(Instant.PIP)
    mixer.read(4000)
    assert mixer.silence(guard_ms=40) == len(tone(Instant.PIP))
    mixer.sound(Instant.PAUSED)
    assert np.array_equal(heard(mixer, 4800)[: len(tone(Instant.PAUSED))], tone(Instant.PAUSED))


def test_a_second_silence_drops_a_tone_that_still_waits() -> None:
    mixer = Mixer(RATE)
    mixer.sound(SpanKind.HOLD)
    mixer.read(100)
    mixer.silence(guard_ms=40)
    mixer.sound(Instant.PAUSED)
    mixer.read(100)
    mixer.silence()
    assert not heard(mixer, 8000).any()


@pytest.mark.parametrize("change", ["gain", "mute"])
def test_volume_and_mute_are_ramped(change: str) -> None:
    mixer = Mixer(RATE)
    mixer.sound(SpanKind.HOLD)
    before = heard(mixer, 800)
    if change == "gain":
        mixer.gain = 0.25
    else:
        mixer.muted = True
    after = heard(mixer, len(tone(SpanKind.HOLD)) - 800)
    whole = np.concatenate([before, after])
    assert np.abs(np.diff(whole)).max() <= np.abs(np.diff(tone(SpanKind.HOLD))).max() * 1.05
    settled = whole[1200:]
    share = 0.25 if change == "gain" else 0.0
    assert np.abs(settled - share * tone(SpanKind.HOLD)[1200:]).max() <= 1


def test_the_ramp_does_not_depend_on_slicing() -> None:
    def ramp(slice_: int) -> NDArray[np.int64]:
        mixer = Mixer(RATE)
        mixer.sound(SpanKind.HOLD)
        mixer.gain = 0.1
        return heard(mixer, 2400, slice_)

    assert np.abs(ramp(2400) - ramp(7)).max() <= 1


def test_muted_tones_keep_their_times() -> None:
    mixer = Mixer(RATE)
    mixer.muted = True
    mixer.plan([PlannedTone(SpanKind.HOLD, 1000), PlannedTone(Instant.PIP, 6000)])
    assert not heard(mixer, 5000).any()
    mixer.muted = False
    assert np.array_equal(heard(mixer, 2000)[1000 : 1000 + len(tone(Instant.PIP))], tone(Instant.PIP))


@pytest.mark.parametrize(("kind", "heard_late"), [(Instant.TICK, False), (Instant.PIP, True)])
def test_a_late_tick_is_left_out(kind: Event, *, heard_late: bool) -> None:
    mixer = Mixer(RATE)
    mixer.read(1000)
    mixer.plan([PlannedTone(kind, 999), PlannedTone(kind, 5000)])
    sound = heard(mixer, 9000)
    assert sound[:1000].any() == heard_late
    assert np.array_equal(sound[4000 : 4000 + len(tone(kind))], tone(kind))
    assert mixer.late == 1


def test_another_set_of_tones_applies_to_what_begins_after_it() -> None:
    mixer = Mixer(RATE)
    mixer.plan([PlannedTone(SpanKind.HOLD, 0), PlannedTone(SpanKind.HOLD, 6000)])
    before = heard(mixer, 100)
    mixer.tone_set = ToneSet.LOW
    sound = np.concatenate([before, heard(mixer, 9900)])
    low = np.asarray(samples(SpanKind.HOLD, RATE, ToneSet.LOW))
    assert np.array_equal(sound[: len(low)], tone(SpanKind.HOLD))
    assert np.array_equal(sound[6000 : 6000 + len(low)], low)
    assert not np.array_equal(low, tone(SpanKind.HOLD))


def test_planning_on_another_thread_loses_nothing() -> None:
    mixer = Mixer(RATE)
    whole = [PlannedTone(Instant.PIP, 2000 * n + 1000) for n in range(200)]
    done = threading.Event()

    def plan_for_ever() -> None:
        while not done.is_set():
            mixer.plan([planned for planned in whole if planned.at_frame > mixer.frame - 500])

    mixer.plan(whole)
    planner = threading.Thread(target=plan_for_ever)
    planner.start()
    try:
        sound = heard(mixer, 402_000, 160)
    finally:
        done.set()
        planner.join()
    expected = np.zeros(402_000, dtype=np.int64)
    for planned in whole:
        expected[planned.at_frame : planned.at_frame + len(tone(Instant.PIP))] += tone(Instant.PIP)
    assert np.array_equal(sound, expected)
