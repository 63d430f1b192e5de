"""What PulseAudio says of our stream and Qt does not tell: how late it is heard, and on which output."""

from __future__ import annotations

import ctypes
import os
from collections import deque
from typing import ClassVar

PLAUSIBLE_MS = 1000.0
"""More than this is no loudspeaker: an idle null sink has been seen to say 2 s, and to take it back."""

STEADY = 5
STEADY_MS = 25.0
"""Readings in a row, and how near to each other they must be to be believed. A sink consumes in blocks
of 10 to 20 ms, so that honest readings differ by that much."""

_READY, _FAILED = 4, 5
"""`pa_context_state_t`: ready; from failed on there is nobody to ask."""

_NO_AUTOSPAWN = 1


class _SinkInput(ctypes.Structure):
    """`pa_sink_input_info` of libpulse.so.0, as its public header has it, up to what we read."""

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
    """`pa_sink_info`, as above."""

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
    """Asks without ever waiting: `ask` and `listen` are called now and then, on one thread.

    Where there is no such server, nothing is ever found.
    """

    def __init__(self) -> None:
        self.latency_ms: float | None = None
        """What lies between our handing sound over and its being heard. None while unknown, and where the
        server says 0, as PipeWire in PulseAudio's place does."""
        self.outputs: dict[str, str] = {}
        """The description of every output by its id; empty while unknown."""
        self.output = ""
        """Id of the output that we are heard on; empty while unknown."""
        self._pulse = _library()
        self._readings: deque[float] = deque(maxlen=STEADY)
        self._loop: int | None = None
        self._context: int | None = None
        self._operations: list[int] = []
        self._index: int | None = None  # of our stream; speech may have another in this process
        self._is_there = False  # whether it was in the list that is being heard
        self._sinks: dict[int, tuple[str, str]] = {}
        self._on_sink_input = _OnSinkInput(self._hear_of_sink_input)  # kept: the library calls them later
        self._on_sink = _OnSink(self._hear_of_sink)

    def ask(self) -> None:
        """Send the questions, connecting first where need be; never raises."""
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
        """Take what was answered by now."""
        pulse = self._pulse
        if pulse is None or self._context is None:
            return
        while pulse.pa_mainloop_iterate(self._loop, 0, None) > 0:
            pass
        if pulse.pa_context_get_state(self._context) >= _FAILED:
            self.close()

    def forget(self) -> None:
        """Believe nothing that was said of our stream before: it is another one now."""
        if self._pulse is not None:
            self._release(self._pulse)
        self._readings.clear()
        self.latency_ms = self._index = None
        self.output = ""

    def close(self) -> None:
        """Leave the server; `ask` would connect again."""
        self.forget()
        self.outputs = {}
        if self._pulse is not None and self._context is not None:
            self._pulse.pa_context_disconnect(self._context)
            self._pulse.pa_context_unref(self._context)
            self._pulse.pa_mainloop_free(self._loop)
        self._context = self._loop = None

    def read(self, ms: float) -> None:
        """Take a reading of the latency, in milliseconds."""
        self._readings.append(ms)
        least, most = min(self._readings), max(self._readings)
        if len(self._readings) == STEADY and most - least <= STEADY_MS and 0 < most <= PLAUSIBLE_MS:
            self.latency_ms = least  # what a sink has just taken waits behind what sounds: not ours to add

    def _connect(self, pulse: ctypes.PyDLL) -> None:
        self._loop = pulse.pa_mainloop_new()
        self._context = pulse.pa_context_new(pulse.pa_mainloop_get_api(self._loop), b"Interval Coach")
        pulse.pa_context_connect(self._context, None, _NO_AUTOSPAWN, None)

    def _release(self, pulse: ctypes.PyDLL) -> None:
        for operation in filter(None, self._operations):
            pulse.pa_operation_cancel(operation)  # an answer to come would be of what is no longer so
            pulse.pa_operation_unref(operation)
        self._operations = []

    def _hear_of_sink(self, _context: int, info: ctypes._Pointer[_Sink], _end: int, _data: int) -> None:
        if info:
            sink = info.contents
            self._sinks[sink.index] = (_text(sink.name), _text(sink.description))
        else:  # that was the last one
            self.outputs = dict(self._sinks.values())

    def _hear_of_sink_input(
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
    """Return libpulse, which Qt has loaded already where there is one to be asked."""
    try:
        # No call waits for anything, and one that let go of the interpreter would have to wait for it again.
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
