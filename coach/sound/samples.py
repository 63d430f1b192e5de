"""Arithmetic on arrays of 16-bit samples: mix, scale, ramp, fade, duck.

Plain Python: a block is some thousand samples, and numpy costs 48 ms at start and 25 MB of memory.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from coach.sound.tones import FULL_SCALE

if TYPE_CHECKING:
    from collections.abc import Sequence

KEEP_ALIVE = 2
"""Amplitude of the keep-alive signal, of 32,767 (-84 dB).

It is inaudible, but not the digital silence at which Bluetooth and HDMI outputs fall asleep.
"""

KEEP_ALIVE_PER_S = 50
"""Samples of the keep-alive signal a second; all others are 0."""

DUCKED = 0.2
"""The share of speech that remains under a tone: -14 dB."""


def mix(parts: Sequence[tuple[int, array[int]]], frames: int) -> array[int]:
    """Return the sum of `parts`, each a first frame and its samples, in `frames` frames; sums saturate.

    Only parts that overlap are added sample by sample; a part that sounds alone is copied.
    """
    mono = array("h", bytes(2 * frames))
    overlapping: list[tuple[int, array[int]]] = []
    end = 0
    for begin, part in sorted(parts, key=_begin):
        if overlapping and begin >= end:
            _put(mono, overlapping, end)
            overlapping = []
        overlapping.append((begin, part))
        end = max(end, begin + len(part))
    if overlapping:
        _put(mono, overlapping, end)
    return mono


def _put(mono: array[int], overlapping: list[tuple[int, array[int]]], end: int) -> None:
    """Write the sum of overlapping parts, of which the last ends at the frame `end`, into `mono`."""
    first, part = overlapping[0]
    if len(overlapping) == 1:
        mono[first:end] = part
        return
    total = [0] * (end - first)
    for begin, part in overlapping:
        for at, value in enumerate(part, begin - first):
            total[at] += value
    mono[first:end] = array("h", [max(-FULL_SCALE, min(FULL_SCALE, value)) for value in total])


def _begin(part: tuple[int, array[int]]) -> int:
    return part[0]


def scale(sound: array[int], share: float) -> array[int]:
    """Return `sound` times `share`, 0 to 1."""
    return sound if share == 1 else array("h", [int(value * share) for value in sound])


def ramp(sound: array[int], before: float, after: float, frames: int) -> array[int]:
    """Return `sound` times a share that moves from `before` to `after`; from 0 to 1 takes `frames` frames."""
    if before == after:
        return scale(sound, after)
    step = (1 if after > before else -1) / frames
    bound = min if after > before else max
    return array("h", [int(value * bound(after, before + step * i)) for i, value in enumerate(sound, 1)])


def fade(sound: array[int], done: int, frames: int) -> array[int]:
    """Return `sound` fading out over `frames` frames, of which `done` have passed."""
    return array("h", [int(value * (1 - (done + i) / frames)) for i, value in enumerate(sound)])


def duck(sound: array[int], first: int, under: Sequence[tuple[int, int]], ramp: int) -> array[int]:
    """Return `sound`, which begins at the frame `first`, lowered to `DUCKED` within each range of `under`.

    A range is a first and a last frame; inside it, at both ends, the change takes `ramp` frames.
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
    """Write the keep-alive signal into the frames `begin` to `end`; `mono` begins at the frame `first`.

    Its samples depend on the number of a frame alone, not on how the stream is sliced.
    """
    step = rate // KEEP_ALIVE_PER_S
    for frame in range(begin + -begin % step, end, step):
        mono[frame - first] = KEEP_ALIVE if frame // step % 2 else -KEEP_ALIVE
