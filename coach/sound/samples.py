"""Arithmetic on arrays of 16-bit samples: laid over each other, scaled, faded, ducked; plain Python."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from coach.sound.tones import FULL_SCALE

if TYPE_CHECKING:
    from collections.abc import Sequence

KEEP_ALIVE = 2
"""How far a lead-in moves the loudspeaker, in steps of 16 bits: -84 dB, fifty times a second. Nobody
hears that, yet it is not the digital silence that lets Bluetooth and HDMI outputs fall asleep."""

KEEP_ALIVE_PER_S = 50

DUCKED = 0.2
"""What is left of speech under a tone: 14 dB less."""


def mix_parts(parts: Sequence[tuple[int, array[int]]], frames: int) -> array[int]:
    """Return parts, each with where it begins, laid over each other; sums stay within 16 bits.

    Only parts that meet are added sample by sample: what sounds alone is copied.
    """
    mono = array("h", bytes(2 * frames))
    meeting: list[tuple[int, array[int]]] = []
    end = 0
    for begin, part in sorted(parts, key=_begin):
        if meeting and begin >= end:
            _put(mono, meeting, end)
            meeting = []
        meeting.append((begin, part))
        end = max(end, begin + len(part))
    if meeting:
        _put(mono, meeting, end)
    return mono


def _put(mono: array[int], meeting: list[tuple[int, array[int]]], end: int) -> None:
    """Put parts that sound together, and end before `end`, into `mono`."""
    first, part = meeting[0]
    if len(meeting) == 1:
        mono[first:end] = part
        return
    total = [0] * (end - first)
    for begin, part in meeting:
        for at, value in enumerate(part, begin - first):
            total[at] += value
    mono[first:end] = array("h", [max(-FULL_SCALE, min(FULL_SCALE, value)) for value in total])


def _begin(part: tuple[int, array[int]]) -> int:
    return part[0]


def scale(sound: array[int], share: float) -> array[int]:
    """Return `sound` at `share` (0..1) of its strength."""
    return sound if share == 1 else array("h", [int(value * share) for value in sound])


def ramp(sound: array[int], before: float, after: float, frames: int) -> array[int]:
    """Return `sound` at a share that goes from `before` to `after`, `frames` being the way from 0 to 1."""
    if before == after:
        return scale(sound, after)
    step = (1 if after > before else -1) / frames
    bound = min if after > before else max
    return array("h", [int(value * bound(after, before + step * i)) for i, value in enumerate(sound, 1)])


def faded(sound: array[int], done: int, frames: int) -> array[int]:
    """Return `sound` fading out over `frames` frames, of which `done` have passed."""
    return array("h", [int(value * (1 - (done + i) / frames)) for i, value in enumerate(sound)])


def ducked(sound: array[int], first: int, under: Sequence[tuple[int, int]], ramp: int) -> array[int]:
    """Return `sound`, which begins at the frame `first`, lowered to `DUCKED` within each stretch of `under`.

    A stretch is a pair of frames; the way down and up takes `ramp` frames at each of its ends, inside.
    """
    lowered = sound
    for begin, end in under:
        start, stop = max(0, begin - first), min(len(sound), end - first)
        if start < stop:
            lowered = lowered[:] if lowered is sound else lowered
            for at in range(start, stop):
                depth = min(ramp, first + at - begin, end - first - at) / ramp
                lowered[at] = int(lowered[at] * (1 - depth * (1 - DUCKED)))
    return lowered


def add_keep_alive(mono: array[int], first: int, begin: int, end: int, rate: int) -> None:
    """Nudge the frames from `begin` to `end`; `mono` begins at the frame `first`.

    Which frames it falls on depends on their number alone, not on how the stream is sliced.
    """
    step = rate // KEEP_ALIVE_PER_S
    for frame in range(begin + -begin % step, end, step):
        mono[frame - first] = KEEP_ALIVE if frame // step % 2 else -KEEP_ALIVE
