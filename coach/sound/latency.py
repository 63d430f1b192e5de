"""How late a sound server says that we are heard: asked of PulseAudio itself, because Qt does not tell."""

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

_READY, _BROKEN = 4, 5
"""`pa_context_state_t`: PA_CONTEXT_READY; from PA_CONTEXT_FAILED on there is nobody to ask."""

_NO_AUTOSPAWN = 1


class _SinkInput(ctypes.Structure):
    """`pa_sink_input_info` of libpulse.so.0, as its public header has it."""

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


_OnSinkInput = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.POINTER(_SinkInput), ctypes.c_int, ctypes.c_void_p
)


class ServerLatency:
    """Asks a PulseAudio server, without ever waiting for it, how late this process's stream is heard.

    `poll` is called now and then on one thread; `ms` is what has been found. Where there is no such
    server, or it says 0 as PipeWire in its place does, `ms` stays None.
    """

    def __init__(self) -> None:
        self.ms: float | None = None
        """What waits between our handing sound over and its being heard; None while unknown."""
        self._pulse = _library()
        self._readings: deque[float] = deque(maxlen=STEADY)
        self._loop: int | None = None
        self._context: int | None = None
        self._operation: int | None = None
        self._on_sink_input = _OnSinkInput(self._hear)  # kept: the library calls it later

    def poll(self) -> None:
        """Take what the server has answered, and ask anew; takes microseconds, and never raises."""
        pulse = self._pulse
        if pulse is None:
            return
        if self._context is None:
            self._connect(pulse)
        while pulse.pa_mainloop_iterate(self._loop, 0, None) > 0:
            pass
        state = pulse.pa_context_get_state(self._context)
        if state >= _BROKEN:
            self.close()
        elif state == _READY:
            self._release()
            self._operation = pulse.pa_context_get_sink_input_info_list(
                self._context, self._on_sink_input, None
            )
            pulse.pa_mainloop_iterate(self._loop, 0, None)  # sends it

    def forget(self) -> None:
        """Believe nothing that was read before: another output plays."""
        self._readings.clear()
        self.ms = None

    def close(self) -> None:
        """Leave the server; `poll` would connect again."""
        self.forget()
        if self._pulse is not None and self._context is not None:
            self._release()
            self._pulse.pa_context_disconnect(self._context)
            self._pulse.pa_context_unref(self._context)
            self._pulse.pa_mainloop_free(self._loop)
        self._context = self._loop = None

    def _connect(self, pulse: ctypes.CDLL) -> None:
        self._loop = pulse.pa_mainloop_new()
        self._context = pulse.pa_context_new(pulse.pa_mainloop_get_api(self._loop), b"Interval Coach")
        pulse.pa_context_connect(self._context, None, _NO_AUTOSPAWN, None)

    def _release(self) -> None:
        if self._pulse is not None and self._operation is not None:
            self._pulse.pa_operation_unref(self._operation)
        self._operation = None

    def _hear(self, _context: int, info: ctypes._Pointer[_SinkInput], _end: int, _data: int) -> None:
        if not info or self._pulse is None:
            return
        owner = self._pulse.pa_proplist_gets(info.contents.proplist, b"application.process.id")
        if owner == str(os.getpid()).encode():
            self.read((info.contents.buffer_usec + info.contents.sink_usec) / 1000)

    def read(self, ms: float) -> None:
        """Take a reading, in milliseconds."""
        self._readings.append(ms)
        least, most = min(self._readings), max(self._readings)
        if len(self._readings) == STEADY and most - least <= STEADY_MS and 0 < most <= PLAUSIBLE_MS:
            self.ms = least  # a block just taken waits behind the one that sounds: that is not ours to add


def _library() -> ctypes.CDLL | None:
    """Return libpulse, which Qt has loaded already where there is one to be asked."""
    try:
        pulse = ctypes.CDLL("libpulse.so.0")
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
        ("pa_context_get_sink_input_info_list", handle, handle, _OnSinkInput, handle),
        ("pa_context_disconnect", None, handle),
        ("pa_context_unref", None, handle),
        ("pa_operation_unref", None, handle),
        ("pa_proplist_gets", text, handle, text),
    ):
        function = getattr(pulse, name)
        function.restype, function.argtypes = result, arguments
    return pulse
