"""The tones as samples: onset, rhythm, pitch, fades, headroom, and distinct patterns."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import pytest

from coach.core.score import Event, Instant, SpanKind
from coach.sound.tones import (
    ATTACK_MS,
    FULL_SCALE,
    GAP_MS,
    RELEASE_MS,
    TONES,
    samples,
    warm_up,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

RATES = (44100, 48000)

# Pitches and lengths as the design's table has them, apart from the program's own table.
TABLE = {
    Instant.PIP: [(784, 100)],
    SpanKind.LIFT: [(523, 120), (659, 120)],
    SpanKind.FLEX: [(523, 120), (784, 120)],
    SpanKind.HOLD: [(784, 300)],
    SpanKind.EXTEND: [(784, 120), (523, 180)],
    SpanKind.SWITCH: [(659, 120), (1047, 120), (659, 120)],
    SpanKind.REST: [(523, 120), (659, 120), (784, 120)],
    Instant.FINISHED: [(523, 150), (659, 150), (784, 150), (1047, 150)],
    Instant.PAUSED: [(523, 250), (523, 250)],
    Instant.STOPPED: [(523, 250), (523, 250)],
}


def wave(kind: Event, rate: int) -> NDArray[np.float64]:
    return np.asarray(samples(kind, rate), dtype=np.float64)


def notes(kind: Event, rate: int) -> list[tuple[int, NDArray[np.float64]]]:
    """Cut a tone at the table's own times: (hz, samples) of each note."""
    sound, at, found = wave(kind, rate), 0, []
    for hz, ms in TABLE[kind]:
        count = ms * rate // 1000
        found.append((hz, sound[at : at + count]))
        at += count + GAP_MS * rate // 1000
    return found


def test_every_event_but_prepare_has_a_tone_and_a_name() -> None:
    assert set(TONES) == {*SpanKind, *Instant} - {SpanKind.PREPARE}
    assert len({tone.label for tone in TONES.values()}) == len(TONES)


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("kind", TONES)
def test_notes_and_gaps_stand_where_the_table_puts_them(kind: Event, rate: int) -> None:
    sound = wave(kind, rate)
    lengths = [ms * rate // 1000 for _hz, ms in TABLE[kind]]
    gap = GAP_MS * rate // 1000
    assert len(sound) == sum(lengths) + gap * (len(lengths) - 1)
    at = 0
    for count in lengths:
        loud = np.flatnonzero(sound[at : at + count])
        assert loud[0] < rate // 5000  # heard from the first fifth of a millisecond
        assert loud[-1] > count - rate // 500
        silence = sound[at + count : at + count + gap]
        assert not silence.any()
        at += count + gap


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("kind", TONES)
def test_each_note_has_the_pitch_of_the_table(kind: Event, rate: int) -> None:
    for hz, sound in notes(kind, rate):
        spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 8 * rate))
        assert abs(int(np.argmax(spectrum)) / 8 - hz) < 1


@pytest.mark.parametrize("kind", TONES)
def test_notes_fade_in_and_out_without_a_click(kind: Event) -> None:
    rate = 48000
    for hz, sound in notes(kind, rate):
        steps = np.abs(np.diff(np.concatenate(([0.0], sound, [0.0]))))
        assert steps.max() < 2.5 * np.abs(sound).max() * 2 * np.pi * hz / rate
        period = rate // hz
        attack = np.abs(sound[: ATTACK_MS * rate // 1000])
        release = np.abs(sound[-RELEASE_MS * rate // 1000 :])
        whole = np.abs(sound).max()
        assert attack[:period].max() < 0.15 * whole
        assert release[-period:].max() < 0.05 * whole
        assert np.abs(sound[len(attack) : len(attack) + 2 * period]).max() > 0.97 * whole


def test_two_tones_never_clip_and_the_pip_is_softest() -> None:
    peaks = {kind: np.abs(wave(kind, 48000)).max() for kind in TONES}
    assert all(one + other < FULL_SCALE for one in peaks.values() for other in peaks.values())
    assert all(peaks[Instant.PIP] < 0.6 * peak for kind, peak in peaks.items() if kind is not Instant.PIP)


def test_only_the_pip_has_no_harmonics() -> None:
    def overtones(kind: Event) -> float:
        hz, sound = notes(kind, 48000)[0]
        power = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 48000)) ** 2
        return float(power[int(1.5 * hz) :].sum() / power.sum())

    assert overtones(Instant.PIP) < 1e-6
    assert all(overtones(kind) > 1e-3 for kind in TONES if kind is not Instant.PIP)


def test_each_tone_has_its_own_pattern() -> None:
    alike = {Instant.PAUSED, Instant.STOPPED}  # the table gives both one pattern
    for one, other in combinations(TONES, 2):
        assert (shape(one) == shape(other)) == ({one, other} == alike)


def shape(kind: Event) -> list[tuple[int, int]]:
    """Measure each note's length (in 10 ms) and its interval from the first (in semitones).

    That is what is left of a tone when it is heard in another key.
    """
    sound, rate = wave(kind, 48000), 48000
    loud = np.flatnonzero(sound)
    parts = np.split(loud, np.flatnonzero(np.diff(loud) > rate // 20) + 1)
    pitches = [np.argmax(np.abs(np.fft.rfft(sound[part[0] : part[-1]], 4 * rate))) for part in parts]
    return [
        (round((part[-1] - part[0]) * 100 / rate), round(12 * np.log2(pitch / pitches[0])))
        for part, pitch in zip(parts, pitches, strict=True)
    ]


def test_samples_are_cached() -> None:
    warm_up(48000)
    assert samples(SpanKind.LIFT, 48000) is samples(SpanKind.LIFT, 48000)
