"""The tones as samples: onset, rhythm, pitch, fades, headroom, and distinct patterns."""

from __future__ import annotations

import tracemalloc
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import pytest

from coach.core.score import Event, Instant, SpanKind
from coach.core.sound_choices import ToneSet
from coach.sound.tones import (
    ATTACK_MS,
    FULL_SCALE,
    GAP_MS,
    PURE,
    RELEASE_MS,
    TONE_SETS,
    TONES,
    samples,
    warm_up,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

RATES = (44100, 48000)
RATE = 48000

# Pitches and lengths as the design's table has them, apart from the program's own table.
TABLE = {
    Instant.PIP: [(784, 100)],
    Instant.TICK: [(1047, 30)],
    SpanKind.LIFT: [(523, 120), (659, 120)],
    SpanKind.FLEX: [(523, 120), (784, 120)],
    SpanKind.HOLD: [(784, 300)],
    SpanKind.EXTEND: [(784, 120), (523, 180)],
    SpanKind.SWITCH: [(659, 120), (1047, 120), (659, 120)],
    SpanKind.REST: [(523, 120), (659, 120), (784, 120)],
    Instant.FINISHED: [(523, 150), (659, 150), (784, 150), (1047, 150)],
    Instant.PAUSED: [(523, 250), (523, 250)],
    Instant.STOPPED: [(523, 250), (523, 250)],
    Instant.REMINDER: [(659, 150)],
}


PITCHES = {
    ToneSet.STANDARD: {523: 523, 659: 659, 784: 784, 1047: 1047},
    ToneSet.LOW: {523: 500, 659: 558, 784: 623, 1047: 660},
    ToneSet.BRIGHT: {523: 784, 659: 988, 784: 1175, 1047: 1568},
}
"""The pitches of each set, by those of the design's table."""

SOFT = {Instant.PIP, Instant.TICK, Instant.REMINDER}

EVERY_TONE = pytest.mark.parametrize(
    ("tone_set", "kind"), [(tone_set, kind) for tone_set in ToneSet for kind in TONES]
)
EVERY_SET = pytest.mark.parametrize("tone_set", ToneSet)


def wave(kind: Event, rate: int, tone_set: ToneSet = ToneSet.STANDARD) -> NDArray[np.float64]:
    return np.asarray(samples(kind, rate, tone_set), dtype=np.float64)


def power(sound: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the power in each eighth of a hertz, of a tone at `RATE`."""
    return np.abs(np.fft.rfft(sound, 8 * RATE)) ** 2


def notes(kind: Event, rate: int, tone_set: ToneSet) -> list[tuple[int, NDArray[np.float64]]]:
    """Cut a tone at the table's own times: (hz, samples) of each note."""
    sound, at, found = wave(kind, rate, tone_set), 0, []
    for hz, ms in TABLE[kind]:
        count = ms * rate // 1000
        found.append((PITCHES[tone_set][hz], sound[at : at + count]))
        at += count + GAP_MS * rate // 1000
    return found


def test_every_event_but_prepare_has_a_tone_and_a_name() -> None:
    assert set(TONES) == {*SpanKind, *Instant} - {SpanKind.PREPARE}
    assert len({tone.label for tone in TONES.values()}) == len(TONES)
    assert all(set(tones) == set(TONES) for tones in TONE_SETS.values())


@pytest.mark.parametrize("rate", RATES)
@EVERY_TONE
def test_notes_and_gaps_stand_where_the_table_puts_them(tone_set: ToneSet, kind: Event, rate: int) -> None:
    sound = wave(kind, rate, tone_set)
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
@EVERY_TONE
def test_each_note_has_the_pitch_of_the_table(tone_set: ToneSet, kind: Event, rate: int) -> None:
    for hz, sound in notes(kind, rate, tone_set):
        assert 500 <= hz <= 2000
        spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 8 * rate))
        assert abs(int(np.argmax(spectrum)) / 8 - hz) < 1


@EVERY_TONE
def test_notes_fade_in_and_out_without_a_click(tone_set: ToneSet, kind: Event) -> None:
    timbre = TONE_SETS[tone_set][kind].timbre
    steepness = sum(n * share for n, share in enumerate(timbre, 1)) / max(timbre)
    for hz, sound in notes(kind, RATE, tone_set):
        steps = np.abs(np.diff(np.concatenate(([0.0], sound, [0.0]))))
        assert steps.max() < 1.1 * steepness * np.abs(sound).max() * 2 * np.pi * hz / RATE
        period = RATE // hz
        attack = np.abs(sound[: ATTACK_MS * RATE // 1000])
        release = np.abs(sound[-RELEASE_MS * RATE // 1000 :])
        whole = np.abs(sound).max()
        assert attack[:period].max() < 0.15 * whole
        assert release[-period:].max() < 0.05 * whole
        assert np.abs(sound[len(attack) : len(attack) + 2 * period]).max() > 0.97 * whole


@EVERY_SET
def test_two_tones_never_clip_and_small_tones_are_soft(tone_set: ToneSet) -> None:
    peaks = {kind: np.abs(wave(kind, RATE, tone_set)).max() for kind in TONES}
    assert all(one + other < FULL_SCALE for one in peaks.values() for other in peaks.values())
    assert all(peaks[Instant.PIP] < 0.6 * peak for kind, peak in peaks.items() if kind not in SOFT)
    assert peaks[Instant.TICK] < 0.5 * peaks[Instant.PIP]


@pytest.mark.parametrize("tone_set", [ToneSet.STANDARD, ToneSet.BRIGHT])
def test_only_small_tones_have_no_harmonics(tone_set: ToneSet) -> None:
    def overtones(kind: Event) -> float:
        hz, sound = notes(kind, RATE, tone_set)[0]
        whole = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), RATE)) ** 2
        return float(whole[int(1.5 * hz) :].sum() / whole.sum())

    assert overtones(Instant.PIP) < 1e-6
    assert overtones(Instant.REMINDER) < 1e-6
    assert overtones(Instant.TICK) < 1e-3  # so short that its fades are heard beside it
    assert all(overtones(kind) > 2e-3 for kind in TONES if kind not in SOFT)


@pytest.mark.parametrize("kind", TONES)
def test_nothing_of_the_low_set_is_above_800_hz(kind: Event) -> None:
    whole = power(wave(kind, RATE, ToneSet.LOW))
    above = whole[800 * 8 :]
    assert above.sum() < 1e-4 * whole.sum()  # what remains are the fades, 40 dB below
    assert above.max() < 1e-4 * whole.max()


@pytest.mark.parametrize("kind", [kind for kind in TONES if TONES[kind].timbre != PURE])
def test_the_bright_set_is_loudest_where_music_is_not(kind: Event) -> None:
    def at_the_ear(tone_set: ToneSet) -> tuple[float, float]:
        """Return the A-weighted level in dB, and the share of the power from 2 to 8 kHz."""
        whole = power(wave(kind, RATE, tone_set))
        hz2 = np.square(np.arange(len(whole)) / 8)
        weight = 12194**2 * hz2**2 / ((hz2 + 20.6**2) * (hz2 + 12194**2))
        weight /= np.sqrt((hz2 + 107.7**2) * (hz2 + 737.9**2))
        return 10 * float(np.log10((whole * weight**2).sum())), whole[16_000:64_000].sum() / whole.sum()

    level, high = at_the_ear(ToneSet.BRIGHT)
    usual_level, usual_high = at_the_ear(ToneSet.STANDARD)
    assert level > usual_level
    assert high > 0.25 > 3 * usual_high


@EVERY_SET
def test_each_tone_has_its_own_pattern(tone_set: ToneSet) -> None:
    alike = {Instant.PAUSED, Instant.STOPPED}  # the table gives both one pattern
    for one, other in combinations(TONES, 2):
        assert (shape(one, tone_set) == shape(other, tone_set)) == ({one, other} == alike)


def shape(kind: Event, tone_set: ToneSet) -> list[tuple[int, int]]:
    """Measure each note's length (in 10 ms) and its interval from the first (in semitones).

    That is what is left of a tone when it is heard in another key.
    """
    sound = wave(kind, RATE, tone_set)
    loud = np.flatnonzero(sound)
    parts = np.split(loud, np.flatnonzero(np.diff(loud) > RATE // 20) + 1)
    pitches = [np.argmax(np.abs(np.fft.rfft(sound[part[0] : part[-1]], 4 * RATE))) for part in parts]
    return [
        (round((part[-1] - part[0]) * 100 / RATE), round(12 * np.log2(pitch / pitches[0])))
        for part, pitch in zip(parts, pitches, strict=True)
    ]


@EVERY_SET
def test_samples_are_cached(tone_set: ToneSet) -> None:
    warm_up(48000, tone_set)
    assert samples(SpanKind.LIFT, 48000, tone_set) is samples(SpanKind.LIFT, 48000, tone_set)


def test_computing_tones_takes_and_leaves_little_memory() -> None:
    rate = 16000  # no other test asks for it: nothing is cached
    tracemalloc.start()
    warm_up(rate)
    left, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    held, second = sum(samples(kind, rate).itemsize * len(samples(kind, rate)) for kind in TONES), 8 * rate
    assert left < 1.5 * held
    assert peak < held + 6 * second
