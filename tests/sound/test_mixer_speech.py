"""Parts in the mixer: separate volumes, and speech that is ducked under tones and never late."""

from __future__ import annotations

from array import array

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from coach.core.score import Event, Instant, SpanKind
from coach.sound.mixer import DUCK_MS, Mixer, PlannedTone, Spoken
from coach.sound.samples import DUCKED
from coach.sound.tones import FULL_SCALE, PEAK, TONES, Part, part_of, samples

RATE = 8000
LOUD = int(PEAK * FULL_SCALE)
SPEECH = array("h", [LOUD] * RATE)  # a second, as loud as a clip may be


def heard(mixer: Mixer, frames: int, slice_: int = 160) -> list[int]:
    parts = [mixer.read(min(slice_, frames - at)) for at in range(0, frames, slice_)]
    return [int(value) for value in np.frombuffer(b"".join(parts), dtype=np.int16)]


@given(st.sampled_from(list(TONES)), st.integers(0, 100), st.integers(0, 100))
def test_each_part_has_its_own_volume(kind: Event, pips: int, transitions: int) -> None:
    mixer = Mixer(RATE)
    mixer.levels |= {Part.PIPS: pips / 100, Part.TRANSITIONS: transitions / 100}
    mixer.plan([PlannedTone(kind, 10)])
    share = (pips if part_of(kind) is Part.PIPS else transitions) / 100
    assert (part_of(kind) is Part.PIPS) == (kind in {Instant.PIP, Instant.TICK, Instant.REMINDER})
    tone = samples(kind, RATE)
    sound = heard(mixer, 10 + len(tone))[10:]
    assert max(abs(a - b * share) for a, b in zip(sound, tone, strict=True)) < 1


def test_speech_is_ducked_under_tones_without_clicks() -> None:
    mixer = Mixer(RATE)
    mixer.levels[Part.TRANSITIONS] = 0.0  # only the speech is looked at
    at, tone = 4000, samples(SpanKind.HOLD, RATE)
    mixer.plan([PlannedTone(SpanKind.HOLD, at)])
    mixer.speak([Spoken(SPEECH, 1000)])
    sound = heard(mixer, 10_000)
    ramp = DUCK_MS * RATE // 1000
    assert sound[1000 : at - ramp] == [LOUD] * (at - ramp - 1000)
    assert max(sound[at : at + len(tone)]) <= LOUD * DUCKED + 1
    assert sound[at + len(tone) + ramp : 9000] == [LOUD] * (9000 - at - len(tone) - ramp)
    assert max(abs(np.diff(sound[1000:9000]))) <= LOUD / ramp + 2
    assert not any(sound[9000:])


@given(st.integers(1, 2000), st.integers(2000, 9000))
def test_ducking_does_not_depend_on_how_the_stream_is_sliced(slice_: int, at: int) -> None:
    def whole(step: int) -> list[int]:
        mixer = Mixer(RATE)
        mixer.plan([PlannedTone(Instant.PIP, at)])
        mixer.speak([Spoken(SPEECH, 1500)])
        return heard(mixer, 12_000, step)

    assert whole(slice_) == whole(12_000)


def test_two_tones_over_speech_stay_below_full_scale() -> None:
    mixer = Mixer(RATE)
    mixer.plan([PlannedTone(SpanKind.HOLD, 4000), PlannedTone(SpanKind.HOLD, 4000)])
    mixer.speak([Spoken(SPEECH, 1000)])
    assert max(map(abs, heard(mixer, 9000))) < FULL_SCALE


def test_late_or_overlapping_speech_is_dropped() -> None:
    mixer = Mixer(RATE)
    mixer.read(2000)
    mixer.speak([Spoken(SPEECH, 1999)])
    assert not any(heard(mixer, 2000))
    mixer.speak([Spoken(SPEECH, 4000), Spoken(SPEECH, 8000)])
    sound = heard(mixer, 12_000)
    assert sound[:RATE] == [LOUD] * RATE
    assert not any(sound[RATE:])


def test_silence_drops_speech_too() -> None:
    mixer = Mixer(RATE)
    mixer.speak([Spoken(SPEECH, 0), Spoken(SPEECH, 9000)])
    mixer.read(1000)
    mixer.silence()
    assert not any(heard(mixer, 20_000)[80:])
