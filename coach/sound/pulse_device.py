"""A stream at PulseAudio, or PipeWire in its place, whose next second and more lies at the server.

Qt keeps 40 ms of sound at the server, so that a program that waits for a processor is heard. Here what lies
at the server and is not played yet is written again whenever something changes.
"""

from __future__ import annotations

import ctypes
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from coach.sound import libpulse
from coach.sound.latency import LatencyEstimate
from coach.sound.libpulse import BufferAttr, text
from coach.sound.mixer import Mixer
from coach.sound.sound_system import Device
from coach.sound.stream import Stream

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.sound.libpulse import LibPulse, SampleSpec

NAME = b"Interval Coach"

AHEAD_MS = 1400
"""Sound that lies at the server: how long a stall of ours may last without being heard."""

BLOCK_MS = 50
"""Sound is mixed in blocks of this length, which is also how often more is written."""

SINK_MS = 20
"""How much the server takes at once: a change is heard up to about twice this later."""

GUARD_MS = 10
"""A change begins this long after what the server has taken, which plays on until the change arrives."""

FEED_MS, BEGIN_MS = 40, 10
"""Time between two writes; until the stream has begun, time between two looks at it."""

READING_MS = 100
"""Time between two questions to the server about how much it has taken."""

COAST_MS = AHEAD_MS
"""The server is taken to play on for so long after its last answer: more often we were held up than it."""


def announcing(parent: QObject) -> QTimer:
    """Return a timer for what is announced: never from within a call of the library, or of our owner."""
    return QTimer(parent, interval=0, singleShot=True)


class PulseDevice(Device):
    """A stream that is written at absolute positions; `poll` exchanges with the server what there is.

    Sample n of the mixer is sample n of the stream, whenever it is written: a stall of ours moves nothing.
    """

    def __init__(
        self,
        library: LibPulse,
        context: int,
        output: str,
        spec: SampleSpec,
        poll: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._poll = poll
        self._spec = spec
        self._frame_bytes = 2 * spec.channels
        self.output = output
        self.stream = Stream(Mixer(spec.rate, spec.channels, wakes=True, rewinds=True))
        self._latency = LatencyEstimate()
        self._taken = 0  # frames that the server had taken by the last answer,
        self._taken_at = 0.0  # and when that was, in monotonic seconds
        self._asked_at = self._fed_at = 0.0
        self._question: int | None = None  # the operation that will bring the next answer
        self._connected = False
        self._failed = self._starved = False
        self._on_answer = libpulse.OnSuccess(self._take_answer)  # the library calls it later
        call = library.call
        self._stream: int | None = call.pa_stream_new(context, NAME, ctypes.byref(spec), None)
        wanted = BufferAttr(
            maxlength=libpulse.UNSET,
            tlength=self._bytes(AHEAD_MS),
            prebuf=0,
            minreq=self._bytes(SINK_MS),
            fragsize=libpulse.UNSET,
        )
        call.pa_stream_connect_playback(
            *(self._stream, output.encode(), ctypes.byref(wanted), libpulse.EARLY_REQUESTS, None, None)
        )
        self._timer = QTimer(self, interval=BEGIN_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.feed)
        self._timer.start()
        self._announce = announcing(self)
        self._announce.timeout.connect(self.changed)
        self._poll()

    @property
    def position(self) -> float:
        """Frames that the server had taken by its last answer."""
        return float(self._taken)

    @property
    def failed(self) -> bool:
        """Whether the server has ended the stream, or itself."""
        return self._failed

    @property
    def starved(self) -> bool:
        """Whether the server ran out of samples or was itself held up."""
        return self._starved or self.stream.starved

    @property
    def is_open(self) -> bool:
        """Whether it was neither closed nor lost."""
        return self._stream is not None

    def change(self) -> None:
        """Apply the changes that wait, from the first frame that can still be written."""
        if self._stream is None or not self.stream.changes:  # an earlier call applied them all
            return
        mixer = self.stream.mixer
        mixer.rewind(self._next_free())
        self.stream.apply_changes()
        self._write()
        self._poll()

    def close(self) -> None:
        """End the stream at once."""
        self.blockSignals(True)
        self.lose()
        self._poll()
        self.deleteLater()

    def lose(self) -> None:
        """Let go of the stream: it is closed, or its server is gone."""
        self._timer.stop()
        self.stream.offset_ms = None
        question, self._question = self._question, None
        if question:  # a late answer must not call what Python has freed
            self._library.call.pa_operation_cancel(question)
            self._library.call.pa_operation_unref(question)
        stream, self._stream = self._stream, None
        if stream is not None:
            self._library.call.pa_stream_disconnect(stream)
            self._library.call.pa_stream_unref(stream)
            self._failed = True
            self._announce.start()

    @Slot()
    def feed(self) -> None:
        """Exchange with the server, and write what it should hold by now."""
        self._poll()
        call, stream = self._library.call, self._stream
        if stream is None:
            return
        state = call.pa_stream_get_state(stream)
        if state >= libpulse.STREAM_FAILED:
            self.lose()
            return
        if state != libpulse.STREAM_READY:
            return
        if call.pa_stream_is_suspended(stream) > 0:
            self.lose()
            return
        if not self._connected:
            self._connected = True
            self._taken_at = time.monotonic()
        now = time.monotonic()
        self._starved |= self._taken > 0 and now - self._fed_at > AHEAD_MS / 1000
        self._fed_at = now
        if not self._question and now - self._asked_at >= (READING_MS if self._taken else BEGIN_MS) / 1000:
            self._asked_at = now
            self._question = call.pa_stream_update_timing_info(stream, self._on_answer, None)
        self.output = text(call.pa_stream_get_device_name(stream)) or self.output
        self._write()
        self._poll()

    def _write(self) -> None:
        """Write up to `AHEAD_MS` ahead of what the server has taken."""
        call, mixer = self._library.call, self.stream.mixer
        if self._stream is None or not self._connected:
            return
        taken = self._now_taken()
        mixer.forget(self._taken)
        if self._taken > mixer.frame:
            self._starved = True
            mixer.read(self._taken - mixer.frame)  # its time has passed, unheard
        end = taken + AHEAD_MS * self._spec.rate // 1000
        block = BLOCK_MS * self._spec.rate // 1000
        while mixer.frame + block <= end:
            at = mixer.frame * self._frame_bytes
            sound = mixer.read(block)
            call.pa_stream_write(self._stream, sound, len(sound), None, at, libpulse.SEEK_ABSOLUTE)

    def _now_taken(self) -> int:
        """Return the frame that the server has taken by now, to our best knowledge."""
        if not self._taken:
            return 0
        coasted = min(time.monotonic() - self._taken_at, COAST_MS / 1000)
        return self._taken + int(coasted * self._spec.rate)

    def _next_free(self) -> int:
        """Return the first frame that the server will not have taken when a change arrives."""
        return self._now_taken() + GUARD_MS * self._spec.rate // 1000 if self._taken else 0

    def _take_answer(self, _stream: int, success: int, _data: int) -> None:
        """Take a reading of how much the server has taken."""
        question, self._question = self._question, None
        if question:
            self._library.call.pa_operation_unref(question)
        info = self._library.call.pa_stream_get_timing_info(self._stream) if self._stream else None
        if not success or not info:
            return
        now = time.monotonic()
        reading = info.contents
        # The wall clock may be set meanwhile: the answer is no older than our question.
        age = time.time() - reading.seconds - reading.microseconds / 1_000_000
        age = min(max(0.0, age), now - self._asked_at)
        taken = max(0, reading.read_index) // self._frame_bytes
        if not taken:
            return
        first = self.stream.offset_ms is None
        self._taken, self._taken_at = taken, now - age
        latency_ms = self._latency.read(reading.sink_usec / 1000)
        heard_ms = taken * 1000 / self._spec.rate - latency_ms + age * 1000
        self.stream.ahead_ms = self._latency.most_ms
        self.stream.sample(heard_ms + self.stream.ahead_ms)
        if first:
            self._timer.setInterval(FEED_MS)
            self._announce.start()

    def _bytes(self, ms: int) -> int:
        return ms * self._spec.rate // 1000 * self._frame_bytes
