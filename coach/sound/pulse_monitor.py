"""Latency and output of our stream, as PulseAudio reports them; Qt does not.

libpulse is called by ctypes. The library pulsectl reads the same structures, but importing it takes 60 ms
and starts processes (ctypes.util.find_library), its calls block until the server answers, and they release
the interpreter's lock, which the sound thread would then have to wait for.
"""

from __future__ import annotations

import ctypes
import os
from collections import deque
from typing import ClassVar

PLAUSIBLE_MS = 1000.0
"""Longer latencies are not believed: an idle null sink was seen to report 2 s, and to correct itself."""

STEADY = 5
"""Readings in a row that must agree before a latency is believed."""

STEADY_MS = 25.0
"""Largest difference of readings that agree: sinks consume in blocks of 10 to 20 ms."""

_READY, _FAILED = 4, 5
"""`pa_context_state_t`: ready, and the first of the states without a connection."""

_NO_AUTOSPAWN = 1


class _SinkInput(ctypes.Structure):
    """`pa_sink_input_info` of libpulse.so.0 as in its public header, up to the last field that we read."""

    _fields_: ClassVar = [
        ("index", ctypes.c_uint32),
        ("name", ctypes.c_char_p),
        ("owner_module", ctypes.c_uint32),
        ("client", ctypes.c_uint32),
        ("sink", ctypes.c_uint32),
        ("sample_spec", ctypes.c_uint32 * 3),
        ("channel_map", ctypes.c_uint32 * 33),
        ("volume", ctypes.c_uint32 * 33),
        ("buffer_usec", ctypes.c_uint64),
        ("sink_usec", ctypes.c_uint64),
        ("resample_method", ctypes.c_char_p),
        ("driver", ctypes.c_char_p),
        ("mute", ctypes.c_int),
        ("proplist", ctypes.c_void_p),
    ]


class _Sink(ctypes.Structure):
    """`pa_sink_info`, likewise."""

    _fields_: ClassVar = [
        ("name", ctypes.c_char_p),
        ("index", ctypes.c_uint32),
        ("description", ctypes.c_char_p),
    ]


_OnSinkInput = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.POINTER(_SinkInput), ctypes.c_int, ctypes.c_void_p
)
_OnSink = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(_Sink), ctypes.c_int, ctypes.c_void_p)


class PulseMonitor:
    """Reads latency and output of our stream without blocking; all calls come from one thread.

    `ask` sends requests and `listen` takes the answers. Without such a server nothing is ever known.
    """

    def __init__(self) -> None:
        self.latency_ms: float | None = None
        """Time from handing over a sample until it is heard. None while unknown, and where the server
        reports 0, as PipeWire in PulseAudio's place does."""
        self.outputs: dict[str, str] = {}
        """The description of every output by its id; empty while unknown."""
        self.output = ""
        """Id of the output that plays our stream; empty while unknown."""
        self._pulse = _library()
        self._readings: deque[float] = deque(maxlen=STEADY)
        self._loop: int | None = None
        self._context: int | None = None
        self._operations: list[int] = []
        self._index: int | None = None  # of our stream; speech may have another one in this process
        self._is_there = False  # whether it is in the list that is arriving
        self._sinks: dict[int, tuple[str, str]] = {}
        self._on_sink_input = _OnSinkInput(
            self._on_sink_input_info
        )  # referenced here, as the library calls them later
        self._on_sink = _OnSink(self._on_sink_info)

    def ask(self) -> None:
        """Send the requests, after connecting where necessary; never raises."""
        pulse = self._pulse
        if pulse is None:
            return
        if self._context is None:
            self._connect(pulse)
        self.listen()
        if self._context is not None and pulse.pa_context_get_state(self._context) == _READY:
            self._release(pulse)
            self._sinks = {}
            self._operations = [
                pulse.pa_context_get_sink_info_list(self._context, self._on_sink, None),
                pulse.pa_context_get_sink_input_info_list(self._context, self._on_sink_input, None),
            ]
            pulse.pa_mainloop_iterate(self._loop, 0, None)  # sends them

    def listen(self) -> None:
        """Take the answers that have arrived."""
        pulse = self._pulse
        if pulse is None or self._context is None:
            return
        while pulse.pa_mainloop_iterate(self._loop, 0, None) > 0:
            pass
        if pulse.pa_context_get_state(self._context) >= _FAILED:
            self.close()

    def forget(self) -> None:
        """Drop all that is known of our stream: another one begins."""
        if self._pulse is not None:
            self._release(self._pulse)
        self._readings.clear()
        self.latency_ms = self._index = None
        self.output = ""

    def close(self) -> None:
        """Disconnect from the server; `ask` would connect again."""
        self.forget()
        self.outputs = {}
        if self._pulse is not None and self._context is not None:
            self._pulse.pa_context_disconnect(self._context)
            self._pulse.pa_context_unref(self._context)
            self._pulse.pa_mainloop_free(self._loop)
        self._context = self._loop = None

    def read(self, ms: float) -> None:
        """Add a reading of the latency, in milliseconds."""
        self._readings.append(ms)
        least, most = min(self._readings), max(self._readings)
        if len(self._readings) == STEADY and most - least <= STEADY_MS and 0 < most <= PLAUSIBLE_MS:
            self.latency_ms = least  # larger readings include a block that the sink has just taken

    def _connect(self, pulse: ctypes.PyDLL) -> None:
        self._loop = pulse.pa_mainloop_new()
        self._context = pulse.pa_context_new(pulse.pa_mainloop_get_api(self._loop), b"Interval Coach")
        pulse.pa_context_connect(self._context, None, _NO_AUTOSPAWN, None)

    def _release(self, pulse: ctypes.PyDLL) -> None:
        for operation in filter(None, self._operations):
            pulse.pa_operation_cancel(operation)  # its answer would be outdated
            pulse.pa_operation_unref(operation)
        self._operations = []

    def _on_sink_info(self, _context: int, info: ctypes._Pointer[_Sink], _end: int, _data: int) -> None:
        if info:
            sink = info.contents
            self._sinks[sink.index] = (_text(sink.name), _text(sink.description))
        else:  # that was the last one
            self.outputs = dict(self._sinks.values())

    def _on_sink_input_info(
        self, _context: int, info: ctypes._Pointer[_SinkInput], _end: int, _data: int
    ) -> None:
        if self._pulse is None:
            return
        if not info:  # that was the last one
            self._index = self._index if self._is_there else None
            self._is_there = False
            return
        one = info.contents
        owner = self._pulse.pa_proplist_gets(one.proplist, b"application.process.id")
        if owner == str(os.getpid()).encode() and self._index in (None, one.index):
            self._index, self._is_there = one.index, True
            self.output = self._sinks.get(one.sink, ("", ""))[0]
            self.read((one.buffer_usec + one.sink_usec) / 1000)


def _text(value: bytes | None) -> str:
    return (value or b"").decode(errors="replace")


def _library() -> ctypes.PyDLL | None:
    """Return libpulse, which QtMultimedia has loaded where there is one; None where there is not."""
    try:
        # PyDLL keeps the interpreter's lock: no call blocks, and getting the lock back could take long.
        pulse = ctypes.PyDLL("libpulse.so.0")
    except OSError:
        return None
    handle, text, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
    for name, result, *arguments in (
        ("pa_mainloop_new", handle),
        ("pa_mainloop_get_api", handle, handle),
        ("pa_mainloop_iterate", number, handle, number, handle),
        ("pa_mainloop_free", None, handle),
        ("pa_context_new", handle, handle, text),
        ("pa_context_connect", number, handle, text, number, handle),
        ("pa_context_get_state", number, handle),
        ("pa_context_get_sink_info_list", handle, handle, _OnSink, handle),
        ("pa_context_get_sink_input_info_list", handle, handle, _OnSinkInput, handle),
        ("pa_context_disconnect", None, handle),
        ("pa_context_unref", None, handle),
        ("pa_operation_cancel", None, handle),
        ("pa_operation_unref", None, handle),
        ("pa_proplist_gets", text, handle, text),
    ):
        function = getattr(pulse, name)
        function.restype, function.argtypes = result, arguments
    return pulse
