"""The tones of a session: a table of short patterns (from the product's design), and their samples."""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from coach.core.score import Instant, SpanKind
from coach.core.sound_choices import ToneSet

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coach.core.score import Event

FULL_SCALE = 32767
"""The largest 16-bit sample."""

PEAK = 0.45
"""The peak of the loudest tone as a share of full scale: two that overlap stay below full scale."""

GAP_MS = 100
"""The silence between the notes of one tone, in milliseconds."""

ATTACK_MS = 10
"""Raised-cosine fade at the start of each note, within its length."""

RELEASE_MS = 25
"""Raised-cosine fade at the end of each note, within its length."""


class Part(StrEnum):
    """A part of the sound with its own volume."""

    TRANSITIONS = "transitions"
    PIPS = "pips"
    SPEECH = "speech"


def part_of(kind: Event) -> Part:
    """Return the part to which the tone of an event belongs."""
    return Part.PIPS if kind in {Instant.PIP, Instant.TICK, Instant.REMINDER} else Part.TRANSITIONS


@dataclass(frozen=True, slots=True)
class Note:
    """One pitch in whole hertz for `ms` milliseconds."""

    hz: int
    ms: int


# Timbres: the strengths of the fundamental and its next harmonics.
PURE = (1.0,)
WARM = (1.0, 0.25, 0.08)
CLEAR = (1.0, 0.1, 0.3, 0.06)
BRILLIANT = (1.0, 0.0, 0.6, 0.0, 0.35)
"""Strong odd harmonics, whose peaks do not add up: as loud as a pure tone, with more above 2 kHz."""
KEEN = (1.0, 0.0, 0.8, 0.0, 0.2)


@dataclass(frozen=True, slots=True)
class Tone:
    """A named pattern of notes with `GAP_MS` between them; `level` is its share of `PEAK`."""

    label: str
    notes: tuple[Note, ...]
    timbre: tuple[float, ...] = WARM
    level: float = 1.0

    @property
    def length_ms(self) -> int:
        """Length from the first onset to the end of the last note, in milliseconds."""
        return sum(note.ms for note in self.notes) + GAP_MS * (len(self.notes) - 1)


def _tone(label: str, *notes: tuple[int, int], timbre: tuple[float, ...] = WARM, level: float = 1.0) -> Tone:
    return Tone(label, tuple(Note(hz, ms) for hz, ms in notes), timbre, level)


Tones: TypeAlias = "Mapping[Event, Tone]"
"""The tone of every event that has one."""

TONES: Tones = MappingProxyType(
    {
        Instant.PIP: _tone("Count-in", (784, 100), timbre=PURE, level=0.5),
        Instant.TICK: _tone("Tick", (1047, 30), timbre=PURE, level=0.2),
        SpanKind.LIFT: _tone("Lift", (523, 120), (659, 120)),
        SpanKind.FLEX: _tone("Flex", (523, 120), (784, 120), timbre=CLEAR),
        SpanKind.HOLD: _tone("Hold", (784, 300)),
        SpanKind.EXTEND: _tone("Extend", (784, 120), (523, 180)),
        SpanKind.SWITCH: _tone("Change legs", (659, 120), (1047, 120), (659, 120), timbre=CLEAR),
        SpanKind.REST: _tone("Rest", (523, 120), (659, 120), (784, 120)),
        Instant.FINISHED: _tone("Finished", (523, 150), (659, 150), (784, 150), (1047, 150)),
        Instant.PAUSED: _tone("Paused", (523, 250), (523, 250)),
        Instant.STOPPED: _tone("Stopped", (523, 250), (523, 250)),
        Instant.REMINDER: _tone("Waiting for you", (659, 150), timbre=PURE, level=0.5),
    }
)
"""The tone of each event; prepare has none. Pitches are C5, E5, G5 and C6, which older ears hear well."""

LOW_PITCHES = {523: 500, 659: 558, 784: 623, 1047: 660}
"""The pitches of the low set: the steps of a scale. With a pure timbre nothing of it is above 800 Hz."""

BRIGHT_PITCHES = {523: 784, 659: 988, 784: 1175, 1047: 1568}
"""The pitches of the bright set: a fifth above the standard ones."""


def _changed(pitches: Mapping[int, int], timbres: Mapping[tuple[float, ...], tuple[float, ...]]) -> Tones:
    """Return the standard tones with other pitches and timbres; rhythm, names and levels stay."""
    return MappingProxyType(
        {
            kind: replace(
                tone,
                notes=tuple(Note(pitches[note.hz], note.ms) for note in tone.notes),
                timbre=timbres.get(tone.timbre, tone.timbre),
            )
            for kind, tone in TONES.items()
        }
    )


TONE_SETS: Mapping[ToneSet, Tones] = MappingProxyType(
    {
        ToneSet.STANDARD: TONES,
        ToneSet.LOW: _changed(LOW_PITCHES, {WARM: PURE, CLEAR: PURE}),
        ToneSet.BRIGHT: _changed(BRIGHT_PITCHES, {WARM: BRILLIANT, CLEAR: KEEN}),
    }
)
"""The tones of each set."""


@cache
def samples(kind: Event, rate: int, tone_set: ToneSet = ToneSet.STANDARD) -> array[int]:
    """Return the tone as 16-bit mono samples at `rate` hertz; its onset is sample 0.

    The array is cached and shared: never change it.
    """
    tone = TONE_SETS[tone_set][kind]
    gap = array("h", bytes(2 * (GAP_MS * rate // 1000)))
    sound = array("h")
    for note in tone.notes:
        if sound:
            sound.extend(gap)
        sound.extend(_note(note, tone.timbre, tone.level, rate))
    return sound


def warm_up(rate: int, tone_set: ToneSet = ToneSet.STANDARD) -> None:
    """Compute all tones of a set for `rate` now, so that none costs time when it is due."""
    tones = TONE_SETS[tone_set]
    for kind in sorted(tones, key=lambda kind: tones[kind].timbre):  # one wave after the other
        samples(kind, rate, tone_set)
    _one_hertz.cache_clear()  # one second of a wave and single notes are not needed any more
    _note.cache_clear()


@cache
def _note(note: Note, timbre: tuple[float, ...], level: float, rate: int) -> array[int]:
    """Return one note with its fades, as samples."""
    second = _one_hertz(timbre, rate)
    count = note.ms * rate // 1000
    scale = FULL_SCALE * PEAK * level
    wave = array("d", (second[at % rate] * scale for at in range(0, note.hz * count, note.hz)))
    for i, share in enumerate(_rise(ATTACK_MS * rate // 1000)):
        wave[i] *= share
    for i, share in enumerate(_rise(RELEASE_MS * rate // 1000)):
        wave[-1 - i] *= share
    return array("h", map(int, wave))


@lru_cache(maxsize=1)
def _one_hertz(timbre: tuple[float, ...], rate: int) -> array[float]:
    """Return one period of the wave, one second long, with peak 1.

    Every 523rd of its samples, read cyclically, is a tone of exactly 523 Hz. It takes 350 KiB, which memory
    that was split meanwhile does not get back: only the last one is kept, and none is made of a larger one.
    """
    step = 2 * math.pi / rate
    sine = array("d", (math.sin(step * i) for i in range(rate)))
    wave = sine
    for n, share in enumerate(timbre[1:], 2):
        if share:
            wave = array("d", (value + share * sine[n * i % rate] for i, value in enumerate(wave)))
    peak = max(wave)
    return array("d", (value / peak for value in wave))


@cache
def _rise(count: int) -> list[float]:
    """Return `count` factors that rise from 0 towards 1 along half a cosine."""
    return [(1 - math.cos(math.pi * i / count)) / 2 for i in range(count)]
