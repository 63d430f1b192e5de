"""Sound through PulseAudio, or PipeWire in its place: our own connection to the server, by libpulse.

WORKAROUND for Qt 6.11.3: its PulseAudio backend aborts the process when a stream is opened within 3 s of
the sound server's end.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from coach.sound import libpulse
from coach.sound.libpulse import LibPulse, SampleSpec, text
from coach.sound.pulse_device import NAME, PulseDevice, announcing
from coach.sound.sound_system import Device, SoundSystem

if TYPE_CHECKING:
    import ctypes

    from coach.base.problems import Problem
    from coach.sound.libpulse import ServerInfo, SinkInfo

BEGIN_MS = 10
"""Time between two looks at the connection while it is made."""

IDLE_MS = 200
"""Time between two looks at the connection while nothing plays."""

CONNECT_MS = 1000
"""A server on this computer answers within milliseconds; one that hangs is not waited for longer."""

RECONNECT_MS = 1000
"""Time between two tries to reach the server again."""


@dataclass(frozen=True, slots=True)
class Sink:
    """An output of the server."""

    name: str
    rate: int
    channels: int
    suspended: bool


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
        self._announce = announcing(self)
        self._announce.timeout.connect(self.changed)
        self._reconnect = QTimer(self, interval=RECONNECT_MS)
        self._reconnect.timeout.connect(self._connect_again)

    def load(self) -> Problem | None:
        """Connect, and list the outputs; without a server there are none until there is one."""
        if self._timer.isActive():
            return None
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
        sink = self._known[output]
        spec = SampleSpec(libpulse.SAMPLE_S16, sink.rate, sink.channels)
        device = PulseDevice(self._library, self._context, output, spec, self.poll, self)
        self._devices = [*self._open_devices(), device]
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

    def _open_devices(self) -> list[PulseDevice]:
        return [device for device in self._devices if device.is_open]

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
        for device in self._open_devices():
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
            self._updated |= names != dict(self.outputs()) or (woken and not self._open_devices())
            self._complete = True

    def _take_server(self, _context: int, info: ctypes._Pointer[ServerInfo], _data: int) -> None:
        if info:
            before, self._default = self._default, text(info.contents.default_sink_name)
            self._updated |= before != self._default

    def _take_event(self, _context: int, _event: int, _index: int, _data: int) -> None:
        self._outdated = True
