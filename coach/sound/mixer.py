"""One continuous stream of sound, in which every tone begins at its exact sample."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from coach.sound.tones import FULL_SCALE, ToneKind, samples

if TYPE_CHECKING:
    from collections.abc import Iterable

LATE_MS = 150
"""A tone that is late by more than this says something that is no longer so: it is left out."""

FADE_MS = 5
"""How long `silence` takes, in milliseconds of stream; shorter would click."""

RAMP_MS = 20
"""How long the volume takes from nothing to full, in milliseconds of stream."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A tone that is to begin at frame `at_frame` of the stream."""

    kind: ToneKind
    at_frame: int


@dataclass(slots=True)
class _Voice:
    """A tone that is to sound; `fade_frame` is where it begins to fade, if it was silenced."""

    sound: array[int]
    start: int
    fade_frame: int | None = None


class Mixer:
    """A stream of 16-bit samples at `rate` hertz, the same on each of `channels`.

    One thread reads; any thread may plan. All that both touch is held by one lock, for
    microseconds, and a read holds it while it picks what sounds, not while it mixes.
    """

    def __init__(self, rate: int, channels: int = 1) -> None:
        self.rate = rate
        self.channels = channels
        self.gain = 1.0
        """Master volume 0..1; a change is heard as a ramp."""
        self.muted = False
        """Silent, whatever the volume; a change is heard as a ramp."""
        self.late = 0
        """How many tones could not begin at their frame, because it had been written."""
        self._level = 1.0
        self._fade_frames = FADE_MS * rate // 1000
        self._ramp_frames = RAMP_MS * rate // 1000
        self._frame = 0
        self._quiet_until = 0
        self._silent_from = 0  # the end of all that was read and is not silence
        self._lock = Lock()
        self._planned: list[Planned] = []
        self._begun: list[Planned] = []  # lately, so that what is planned again is known
        self._voices: list[_Voice] = []

    @property
    def frame(self) -> int:
        """The next frame to be written, from 0."""
        return self._frame

    def plan(self, tones: Iterable[Planned]) -> None:
        """Replace everything planned that has not begun.

        A tone whose frame has been written begins at once if it is at most `LATE_MS` late, else it
        is left out; both are counted in `late`. If a tone of its kind began within that time, it
        is the same tone planned again: it is neither repeated nor counted.
        """
        planned = sorted(tones, key=_at_frame)
        with self._lock:
            self._planned = planned

    def sound(self, kind: ToneKind) -> None:
        """Begin a tone with the next frame that is written, beside whatever else sounds."""
        with self._lock:
            self._voices.append(_Voice(samples(kind, self.rate), max(self._frame, self._quiet_until)))

    def silence(self, guard_ms: int = 0) -> int:
        """Drop all that is planned and fade what sounds; return the frame from which all is silent.

        If anything can still be heard of what was read, that is, unless that frame is passed, a tone
        asked for next begins `guard_ms` milliseconds after it at the earliest.
        """
        with self._lock:
            self._planned = []
            self._voices = [voice for voice in self._voices if voice.start < self._frame]
            for voice in self._voices:
                if voice.fade_frame is None:
                    voice.fade_frame = self._frame
                self._silent_from = max(self._silent_from, self._end(voice))
            self._quiet_until = self._silent_from + guard_ms * self.rate // 1000
            return self._silent_from

    def read(self, frames: int) -> bytes:
        """Return the next `frames` frames: native-endian, channels interleaved; sums saturate."""
        with self._lock:
            begin, end = self._frame, self._frame + frames
            self._begin_due(begin, end)
            voices = list(self._voices)
            for voice in voices:
                if voice.start < end:
                    self._silent_from = max(self._silent_from, min(end, self._end(voice)))
            self._voices = [voice for voice in voices if self._end(voice) > end]
            self._frame = end
        before = self._level
        self._level = self._level_after(frames)
        if not (before or self._level):
            return bytes(2 * frames * self.channels)
        parts = [part for voice in voices if (part := self._part(voice, begin, end))[1]]
        if not parts:
            return bytes(2 * frames * self.channels)
        mono = _sum(parts, frames)
        if before != 1 or self._level != 1:
            mono = self._scaled(mono, before)
        if self.channels == 1:
            return mono.tobytes()
        wide = array("h", bytes(2 * frames * self.channels))
        for channel in range(self.channels):
            wide[channel :: self.channels] = mono
        return wide.tobytes()

    def _begin_due(self, begin: int, end: int) -> None:
        """Turn what is planned before frame `end` into voices."""
        most = LATE_MS * self.rate // 1000
        self._begun = [known for known in self._begun if begin - known.at_frame <= 2 * most]
        due = bisect_left(self._planned, end, key=_at_frame)
        for planned in self._planned[:due]:
            if planned.at_frame < begin:
                if any(_same(known, planned, most) for known in self._begun):
                    continue
                self.late += 1
                if begin - planned.at_frame > most:
                    continue
            start = max(planned.at_frame, begin, self._quiet_until)
            self._voices.append(_Voice(samples(planned.kind, self.rate), start))
            self._begun.append(planned)
        del self._planned[:due]

    def _end(self, voice: _Voice) -> int:
        """Return the frame at which the voice has nothing more to give."""
        whole = voice.start + len(voice.sound)
        return whole if voice.fade_frame is None else min(whole, voice.fade_frame + self._fade_frames)

    def _part(self, voice: _Voice, begin: int, end: int) -> tuple[int, array[int]]:
        """Return what the voice gives between two frames, and how far after `begin` it starts."""
        first, last = max(begin, voice.start), min(end, self._end(voice))
        if last <= first:
            return 0, array("h")
        part = voice.sound[first - voice.start : last - voice.start]
        if voice.fade_frame is not None:
            done = first - voice.fade_frame
            part = array(
                "h",
                [int(value * (1 - (done + i) / self._fade_frames)) for i, value in enumerate(part)],
            )
        return first - begin, part

    def _level_after(self, frames: int) -> float:
        """Return the level that `frames` frames of ramp lead to."""
        target = 0.0 if self.muted else self.gain
        step = frames / self._ramp_frames
        return min(target, self._level + step) if target > self._level else max(target, self._level - step)

    def _scaled(self, mono: array[int], before: float) -> array[int]:
        """Return `mono` at the level that goes from `before` to the present one."""
        after = self._level
        if before == after:
            return array("h", [int(value * after) for value in mono])
        step = (1 if after > before else -1) / self._ramp_frames
        bound = min if after > before else max
        return array("h", [int(value * bound(after, before + step * i)) for i, value in enumerate(mono, 1)])


def _at_frame(planned: Planned) -> int:
    return planned.at_frame


def _same(known: Planned, planned: Planned, frames: int) -> bool:
    """Return whether both are one tone, planned twice by clocks up to `frames` apart."""
    return known.kind is planned.kind and abs(known.at_frame - planned.at_frame) <= frames


def _sum(parts: list[tuple[int, array[int]]], frames: int) -> array[int]:
    """Return all parts laid over each other, held within 16 bits."""
    mono = array("h", bytes(2 * frames))
    if len(parts) == 1:
        offset, part = parts[0]
        mono[offset : offset + len(part)] = part
        return mono
    total = [0] * frames
    for offset, part in parts:
        for i, value in enumerate(part, offset):
            total[i] += value
    return array("h", [max(-FULL_SCALE, min(FULL_SCALE, value)) for value in total])
