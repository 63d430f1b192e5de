"""One continuous stream of sound, in which every tone begins at its exact sample."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import deque
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from coach.core.score import Instant
from coach.core.sound_choices import ToneSet
from coach.sound.samples import add_keep_alive, duck, fade, mix, ramp, scale
from coach.sound.tones import Part, part_of, samples

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coach.core.score import Event

LATE_MS = 150
"""A tone that is later than this, in milliseconds, is outdated and left out."""

FADE_MS = 5
"""Length of the fade of `silence`, in milliseconds of the stream; a shorter one would click."""

RAMP_MS = 20
"""Time for a change of the volume from 0 to 1, in milliseconds of the stream."""

DUCK_MS = 40
"""Time in which speech is lowered before a tone, and raised after it, in milliseconds."""

QUIET_MS = 3000
"""Silence after which a loudspeaker may sleep, in milliseconds."""

LEAD_IN_MS = 1500
"""Time before the next sound at which it is woken, in milliseconds."""


@dataclass(frozen=True, slots=True)
class PlannedTone:
    """A tone that begins at frame `at_frame` of the stream."""

    kind: Event
    at_frame: int


@dataclass(frozen=True, slots=True)
class Spoken:
    """Mono samples of speech that begin at frame `at_frame` of the stream."""

    sound: array[int]
    at_frame: int


@dataclass(slots=True)
class _Voice:
    """Samples that sound, or will from frame `start` on; they fade from `fade_frame` on, if silenced.

    Speech is lowered from the frame `ducks_from` of a tone on; `ducks_from` is None for speech itself.
    """

    sound: array[int]
    start: int
    level: float
    ducks_from: int | None = None
    fade_frame: int | None = None


@dataclass(slots=True)
class _Before:
    """The mixer's state before a read, and what the read took from the plans."""

    frame: int
    level: float
    silent_from: int
    late: int
    voices: list[_Voice]
    begun: list[PlannedTone]
    ducks: list[tuple[int, int]]
    planned: list[PlannedTone]
    speech: list[Spoken]


class Mixer:
    """A stream of 16-bit samples at `rate` hertz, the same on each of `channels`.

    One thread reads; any thread may plan. Qt does not say on which thread a QAudioSink reads, so that a lock
    guards what both use; a read holds it for microseconds, while it selects what sounds, not while it mixes.
    With `wakes` every sound after a quiet period has an inaudible lead-in. With `rewinds` what was read can
    be taken back, until `forget`.
    """

    def __init__(self, rate: int, channels: int = 1, *, wakes: bool = False, rewinds: bool = False) -> None:
        self.rate = rate
        self.channels = channels
        self.gain = 1.0
        """Master volume 0..1; a change becomes a ramp."""
        self.levels = dict.fromkeys(Part, 1.0)
        """Volume 0..1 of each part; a change applies to sounds that begin after it."""
        self.tone_set = ToneSet.STANDARD
        """The set of tones; a change applies to tones that begin after it."""
        self.muted = False
        """Silent at any volume; a change becomes a ramp."""
        self.late = 0
        """Number of tones that could not begin at their frame, because it had been read."""
        self._wakes = wakes
        self._rewinds = rewinds
        self._history: deque[_Before] = deque()  # of every read that can be taken back
        self._level = 1.0
        self._fade_frames = FADE_MS * rate // 1000
        self._ramp_frames = RAMP_MS * rate // 1000
        self._duck_frames = DUCK_MS * rate // 1000
        self._frame = 0
        self._quiet_until = 0
        self._silent_from = 0  # the end of all that was read and is not silence
        self._lock = Lock()
        self._planned: list[PlannedTone] = []
        self._speech: list[Spoken] = []
        self._begun: list[PlannedTone] = []  # lately, so that what is planned again is known
        self._voices: list[_Voice] = []
        self._ducks: list[tuple[int, int]] = []  # tones that ended lately: speech is on its way back

    @property
    def frame(self) -> int:
        """The next frame to be written, from 0."""
        return self._frame

    def plan(self, tones: Iterable[PlannedTone]) -> None:
        """Replace every tone planned that has not begun.

        A tone whose frame has been written begins at once if it is at most `LATE_MS` late, else it
        is left out; a late tick always is. All are counted in `late`. If a tone of its kind began within
        that time, it is the same tone planned again: it is neither repeated nor counted.
        """
        planned = sorted(tones, key=_at_frame)
        with self._lock:
            self._planned = planned
            for before in self._history:
                before.planned = []

    def speak(self, speech: Iterable[Spoken]) -> None:
        """Replace all speech planned that has not begun.

        Speech is dropped rather than late, and while other speech sounds; it is lowered under tones.
        """
        planned = sorted(speech, key=_at_frame)
        with self._lock:
            self._speech = planned
            for before in self._history:
                before.speech = []

    def sound(self, kind: Event) -> None:
        """Begin a tone with the next frame, in addition to anything else that sounds."""
        with self._lock:
            self._begin(kind, max(self._frame, self._quiet_until))

    def silence(self, guard_ms: int = 0) -> int:
        """Drop all that is planned and fade what sounds; return the frame from which all is silent.

        If anything can still be heard of what was read, that is, unless that frame is passed, a tone
        asked for next begins `guard_ms` milliseconds after it at the earliest.
        """
        with self._lock:
            self._planned = []
            self._speech = []
            for before in self._history:
                before.planned, before.speech = [], []
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
            before_read = self._remember() if self._rewinds else None
            self._begin_due(begin, end, before_read)
            voices = list(self._voices)
            tones = [(since, until) for since, until in self._ducks if until + self._duck_frames > begin]
            tones += [(v.ducks_from, self._end(v)) for v in voices if v.ducks_from is not None]
            self._ducks = [(since, until) for since, until in tones if until <= end]
            coming = self._planned[0].at_frame if self._planned else None
            awaited = [planned[0].at_frame for planned in (self._planned, self._speech) if planned]
            lead_ins = list(self._lead_ins(begin, end, awaited)) if self._wakes else []
            for voice in voices:
                if voice.start < end:
                    self._silent_from = max(self._silent_from, min(end, self._end(voice)))
            self._voices = [voice for voice in voices if self._end(voice) > end]
            self._frame = end
        before = self._level
        self._level = self._level_after(frames)
        if not (before or self._level):
            return bytes(2 * frames * self.channels)
        if coming is not None:
            tones.append((coming - self._duck_frames, coming + 2 * self._duck_frames))
        parts = [part for voice in voices if (part := self._part(voice, begin, end, tones))[1]]
        if not parts and not lead_ins:
            return bytes(2 * frames * self.channels)
        mono = mix(parts, frames)
        if before != 1 or self._level != 1:
            mono = ramp(mono, before, self._level, self._ramp_frames)
        for first, last in lead_ins:
            add_keep_alive(mono, begin, first, last, self.rate)
        if self.channels == 1:
            return mono.tobytes()
        wide = array("h", bytes(2 * frames * self.channels))
        for channel in range(self.channels):
            wide[channel :: self.channels] = mono
        return wide.tobytes()

    def _begin(self, kind: Event, start: int, ducks_from: int | None = None) -> None:
        ducks = start if ducks_from is None else ducks_from
        sound = samples(kind, self.rate, self.tone_set)
        self._voices.append(_Voice(sound, start, self.levels[part_of(kind)], ducks))

    def rewind(self, frame: int) -> None:
        """Take back what was read from `frame` on, as far as it is remembered, to read it again.

        What is planned, sounded or silenced next then begins there.
        """
        with self._lock:
            if frame >= self._frame:
                return
            while self._history:
                before = self._history.pop()
                self._frame, self._level = before.frame, before.level
                self._silent_from, self.late = before.silent_from, before.late
                self._voices, self._begun, self._ducks = before.voices, before.begun, before.ducks
                self._planned = before.planned + self._planned
                self._speech = before.speech + self._speech
                if before.frame <= frame:
                    break
        if frame > self._frame:
            self.read(frame - self._frame)
        self._history.clear()  # the voices before are those that may be silenced from here on

    def forget(self, frame: int) -> None:
        """Let go of what is needed to take back reads that end before `frame`."""
        with self._lock:
            while len(self._history) > 1 and self._history[1].frame <= frame:
                self._history.popleft()

    def _remember(self) -> _Before:
        before = _Before(
            frame=self._frame,
            level=self._level,
            silent_from=self._silent_from,
            late=self.late,
            voices=list(self._voices),
            begun=list(self._begun),
            ducks=list(self._ducks),
            planned=[],
            speech=[],
        )
        self._history.append(before)
        return before

    def _begin_due(self, begin: int, end: int, before_read: _Before | None) -> None:
        """Turn what is planned before frame `end` into voices."""
        most = LATE_MS * self.rate // 1000
        self._begun = [known for known in self._begun if begin - known.at_frame <= 2 * most]
        due = bisect_left(self._planned, end, key=_at_frame)
        if before_read is not None:
            before_read.planned = self._planned[:due]
        for planned in self._planned[:due]:
            if planned.at_frame < begin:
                if any(_same(known, planned, most) for known in self._begun):
                    continue
                self.late += 1
                if begin - planned.at_frame > most:
                    continue
            start = max(planned.at_frame, begin, self._quiet_until)
            on_time = start == planned.at_frame
            if planned.kind is Instant.TICK and not on_time:
                continue
            self._begin(planned.kind, start, start - self._duck_frames if on_time else None)
            self._begun.append(planned)
        del self._planned[:due]
        due = bisect_left(self._speech, end, key=_at_frame)
        if before_read is not None:
            before_read.speech = self._speech[:due]
        for spoken in self._speech[:due]:
            busy = any(v.ducks_from is None and self._end(v) > spoken.at_frame for v in self._voices)
            if spoken.at_frame >= max(begin, self._quiet_until) and not busy:
                self._voices.append(_Voice(spoken.sound, spoken.at_frame, self.levels[Part.SPEECH]))
        del self._speech[:due]

    def _lead_ins(self, begin: int, end: int, awaited: list[int]) -> Iterator[tuple[int, int]]:
        """Yield the parts between the two frames that lead in a sound after silence.

        `awaited` are the frames at which the next ones begin.
        """
        quiet_from = self._silent_from or -QUIET_MS * self.rate // 1000  # at first all has been quiet
        sounds = [(voice.start, self._end(voice)) for voice in self._voices]
        for start, stop in sorted([*sounds, *((frame, frame) for frame in awaited)]):
            first = max(begin, quiet_from, start - LEAD_IN_MS * self.rate // 1000)
            quiet = start - quiet_from >= QUIET_MS * self.rate // 1000
            if quiet and first < min(end, start):
                yield first, min(end, start)
            quiet_from = max(quiet_from, stop)

    def _end(self, voice: _Voice) -> int:
        """Return the frame at which the voice ends."""
        whole = voice.start + len(voice.sound)
        return whole if voice.fade_frame is None else min(whole, voice.fade_frame + self._fade_frames)

    def _part(
        self, voice: _Voice, begin: int, end: int, tones: list[tuple[int, int]]
    ) -> tuple[int, array[int]]:
        """Return the samples of the voice between two frames, and how far after `begin` they start.

        Speech is lowered under `tones`, each a first and a last frame.
        """
        first, last = max(begin, voice.start), min(end, self._end(voice))
        if last <= first:
            return 0, array("h")
        part = scale(voice.sound[first - voice.start : last - voice.start], voice.level)
        if voice.ducks_from is None:
            under = [(since, until + self._duck_frames) for since, until in tones]
            part = duck(part, first, under, self._duck_frames)
        if voice.fade_frame is not None:
            part = fade(part, first - voice.fade_frame, self._fade_frames)
        return first - begin, part

    def _level_after(self, frames: int) -> float:
        """Return the level that `frames` frames of ramp lead to."""
        target = 0.0 if self.muted else self.gain
        step = frames / self._ramp_frames
        return min(target, self._level + step) if target > self._level else max(target, self._level - step)


def _at_frame(planned: PlannedTone | Spoken) -> int:
    return planned.at_frame


def _same(known: PlannedTone, planned: PlannedTone, frames: int) -> bool:
    """Return whether both are one tone, planned twice by clocks up to `frames` apart."""
    return known.kind is planned.kind and abs(known.at_frame - planned.at_frame) <= frames
