"""Sound through PulseAudio, or PipeWire in its place: our own connection and stream, by libpulse.

WORKAROUND for Qt 6.11.3: its PulseAudio backend aborts the process when a stream is opened within 3 s of
the sound server's end. It also keeps 40 ms of sound at the server, so that a program that waits for a
processor is heard. Here more than a second of sound lies at the server, and what is not played yet is
written again whenever something changes.
"""

from __future__ import annotations

import ctypes
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from coach.sound import libpulse
from coach.sound.latency import LatencyEstimate
from coach.sound.libpulse import BufferAttr, LibPulse, SampleSpec, text
from coach.sound.mixer import Mixer
from coach.sound.sound_system import Device, SoundSystem
from coach.sound.stream import Stream

if TYPE_CHECKING:
    from coach.base.problems import Problem
    from coach.sound.libpulse import ServerInfo, SinkInfo

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

IDLE_MS = 200
"""Time between two looks at the connection while nothing plays."""

CONNECT_MS = 1000
"""A server on this computer answers within milliseconds; one that hangs is not waited for longer."""

RECONNECT_MS = 1000
"""Time between two tries to reach the server again."""

NAME = b"Interval Coach"


@dataclass(frozen=True, slots=True)
class Sink:
    """An output of the server."""

    name: str
    rate: int
    channels: int
    suspended: bool


def _at_once(parent: QObject) -> QTimer:
    """Return a timer for what is announced: never from within a call of the library, or of our owner."""
    return QTimer(parent, interval=0, singleShot=True)


class PulseSound(SoundSystem):
    """A connection to the sound server, made again when the server is."""

    def __init__(self, library: LibPulse, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._loop: int | None = None
        self._context: int | None = None
        self._known: dict[str, Sink] = {}  # every output by its id
        self._listing: dict[str, Sink] = {}
        self._default = ""
        self._outdated = False  # the server reported a change, and was not asked yet
        self._subscribed = False
        self._updated = False  # an answer has come that was not announced yet
        self._complete = False
        self._devices: list[PulseDevice] = []
        self._on_sink = libpulse.OnSink(self._take_sink)  # the library calls these later
        self._on_server = libpulse.OnServer(self._take_server)
        self._on_event = libpulse.OnEvent(self._take_event)
        self._timer = QTimer(self, interval=IDLE_MS)
        self._timer.timeout.connect(self.poll)
        self._announce = _at_once(self)
        self._announce.timeout.connect(self.changed)
        self._reconnect = QTimer(self, interval=RECONNECT_MS)
        self._reconnect.timeout.connect(self._connect_again)

    def load(self) -> Problem | None:
        """Connect, and list the outputs; without a server there are none until there is one."""
        self._connect(flags=0)
        end = time.monotonic() + CONNECT_MS / 1000
        while self._context is not None and not self._complete and time.monotonic() < end:
            self._library.wait(self._loop or 0, BEGIN_MS)
            self._look_after()
        self._updated = False
        self._timer.start()
        return None

    def outputs(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of every output."""
        return tuple((output, sink.name) for output, sink in self._known.items())

    def default(self) -> str:
        """Return the id of the server's default output."""
        return self._default if self._default in self._known else next(iter(self._known), "")

    def open(self, output: str, buffer_ms: int) -> Device | None:  # noqa: ARG002 - the server holds more
        """Open a stream."""
        if self._context is None or output not in self._known:
            return None
        device = PulseDevice(self._library, self._context, output, self._known[output], self)
        self._devices.append(device)
        return device

    def close(self) -> None:
        """Leave the server."""
        self._timer.stop()
        self._reconnect.stop()
        self._disconnect()

    @Slot()
    def poll(self) -> None:
        """Exchange with the server what there is to exchange, without waiting."""
        if self._loop is not None:
            while self._library.call.pa_mainloop_iterate(self._loop, 0, None) > 0:
                pass
            self._look_after()
        if self._updated:
            self._updated = False
            self._announce.start()

    def release(self, device: PulseDevice) -> None:
        """Forget a device that was closed."""
        if device in self._devices:
            self._devices.remove(device)

    @Slot()
    def _connect_again(self) -> None:
        if self._context is None:
            self._connect(flags=libpulse.NO_AUTOSPAWN)
            self.poll()

    def _connect(self, flags: int) -> None:
        call = self._library.call
        self._loop = call.pa_mainloop_new()
        self._context = call.pa_context_new(call.pa_mainloop_get_api(self._loop), NAME)
        self._complete = False
        self._outdated = True
        call.pa_context_set_subscribe_callback(self._context, self._on_event, None)
        call.pa_context_connect(self._context, None, flags, None)
        self._subscribed = False
        self._reconnect.stop()

    def _look_after(self) -> None:
        """Ask for the outputs where they may have changed, and notice that the server is gone."""
        call, context = self._library.call, self._context
        state = call.pa_context_get_state(context)
        if state >= libpulse.CONTEXT_FAILED:
            self._disconnect()
            self._reconnect.start()
        elif state == libpulse.CONTEXT_READY and self._outdated:
            self._outdated = False
            self._listing = {}
            if not self._subscribed:
                self._subscribed = True
                mask = libpulse.SUBSCRIBE_SINKS_AND_SERVER
                self._send(call.pa_context_subscribe(context, mask, None, None))
            self._send(call.pa_context_get_server_info(context, self._on_server, None))
            self._send(call.pa_context_get_sink_info_list(context, self._on_sink, None))

    def _send(self, operation: int | None) -> None:
        """Let an operation go on by itself, and send it."""
        if operation:
            self._library.call.pa_operation_unref(operation)
        self._library.call.pa_mainloop_iterate(self._loop, 0, None)

    def _disconnect(self) -> None:
        call = self._library.call
        for device in list(self._devices):
            device.lose()
        if self._context is not None:
            call.pa_context_disconnect(self._context)
            call.pa_context_unref(self._context)
            call.pa_mainloop_free(self._loop)
            self._context = self._loop = None
        self._updated |= bool(self._known)
        self._known, self._default = {}, ""

    def _take_sink(self, _context: int, info: ctypes._Pointer[SinkInfo], _end: int, _data: int) -> None:
        if info:
            sink = info.contents
            self._listing[text(sink.name)] = Sink(
                text(sink.description),
                sink.sample_spec.rate,
                min(sink.sample_spec.channels, 2),
                sink.state == libpulse.SINK_SUSPENDED,
            )
        elif not self._outdated:  # that was the last one, and nothing changed meanwhile
            before, self._known = self._known, self._listing
            woken = any(
                s.suspended and o in self._known and not self._known[o].suspended for o, s in before.items()
            )
            names = {output: sink.name for output, sink in before.items()}
            self._updated |= names != dict(self.outputs()) or (woken and not self._devices)
            self._complete = True

    def _take_server(self, _context: int, info: ctypes._Pointer[ServerInfo], _data: int) -> None:
        if info:
            before, self._default = self._default, text(info.contents.default_sink_name)
            self._updated |= before != self._default

    def _take_event(self, _context: int, _event: int, _index: int, _data: int) -> None:
        self._outdated = True


class PulseDevice(Device):
    """A stream whose next second and more lies at the server, at absolute positions.

    Sample n of the mixer is sample n of the stream, whenever it is written: a stall of ours moves nothing.
    """

    def __init__(self, library: LibPulse, context: int, output: str, sink: Sink, system: PulseSound) -> None:
        super().__init__(system)
        self._library = library
        self._system = system
        spec = self._spec = SampleSpec(libpulse.SAMPLE_S16, sink.rate, sink.channels)
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
        self._announce = _at_once(self)
        self._announce.timeout.connect(self.changed)
        system.poll()

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

    def change(self) -> None:
        """Apply the changes that wait, from the first frame that can still be written."""
        if self._stream is None or not self.stream.changes:  # an earlier call applied them all
            return
        mixer = self.stream.mixer
        mixer.rewind(self._next_free())
        self.stream.apply_changes()
        self._write()
        self._system.poll()

    def close(self) -> None:
        """End the stream at once."""
        self.blockSignals(True)
        self.lose()
        self._system.release(self)
        self._system.poll()
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
        self._system.poll()
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
        self._system.poll()

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
