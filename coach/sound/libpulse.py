"""Bindings to libpulse, the client library of PulseAudio and of PipeWire in its place: what we call of it.

They are written by hand with ctypes. The library pulsectl reads the same structures, but importing it takes
60 ms and starts processes (ctypes.util.find_library), its calls block until the server answers, and they
release the interpreter's lock, which the sound thread would then have to wait for.

Structures and numbers are those of its public headers (pulse/def.h, introspect.h, sample.h, channelmap.h).
"""

from __future__ import annotations

import ctypes
import sys
from typing import ClassVar

CONTEXT_READY, CONTEXT_FAILED = 4, 5
"""Of `pa_context_state_t`; from failed on the connection is over."""

STREAM_READY, STREAM_FAILED = 2, 3
"""Of `pa_stream_state_t`; from failed on the stream is over."""

NO_AUTOSPAWN = 1
EARLY_REQUESTS = 0x4000
SEEK_ABSOLUTE = 1
SINK_SUSPENDED = 2
SUBSCRIBE_SINKS_AND_SERVER = 0x0001 | 0x0080
SAMPLE_S16 = 3 if sys.byteorder == "little" else 4
UNSET = 0xFFFFFFFF
"""A number that the server chooses."""


class SampleSpec(ctypes.Structure):
    """`pa_sample_spec`."""

    _fields_: ClassVar = [("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8)]
    format: int
    rate: int
    channels: int


class BufferAttr(ctypes.Structure):
    """`pa_buffer_attr`, in bytes."""

    _fields_: ClassVar = [
        ("maxlength", ctypes.c_uint32),
        ("tlength", ctypes.c_uint32),
        ("prebuf", ctypes.c_uint32),
        ("minreq", ctypes.c_uint32),
        ("fragsize", ctypes.c_uint32),
    ]


class TimingInfo(ctypes.Structure):
    """`pa_timing_info`."""

    _fields_: ClassVar = [
        ("seconds", ctypes.c_long),
        ("microseconds", ctypes.c_long),
        ("synchronized_clocks", ctypes.c_int),
        ("sink_usec", ctypes.c_uint64),
        ("source_usec", ctypes.c_uint64),
        ("transport_usec", ctypes.c_uint64),
        ("playing", ctypes.c_int),
        ("write_index_corrupt", ctypes.c_int),
        ("write_index", ctypes.c_int64),
        ("read_index_corrupt", ctypes.c_int),
        ("read_index", ctypes.c_int64),
        ("configured_sink_usec", ctypes.c_uint64),
        ("configured_source_usec", ctypes.c_uint64),
        ("since_underrun", ctypes.c_int64),
    ]
    seconds: int
    microseconds: int
    sink_usec: int
    read_index: int


class SinkInfo(ctypes.Structure):
    """`pa_sink_info`, up to what we read."""

    _fields_: ClassVar = [
        ("name", ctypes.c_char_p),
        ("index", ctypes.c_uint32),
        ("description", ctypes.c_char_p),
        ("sample_spec", SampleSpec),
        ("channel_map", ctypes.c_uint32 * 33),
        ("owner_module", ctypes.c_uint32),
        ("volume", ctypes.c_uint32 * 33),
        ("mute", ctypes.c_int),
        ("monitor_source", ctypes.c_uint32),
        ("monitor_source_name", ctypes.c_char_p),
        ("latency", ctypes.c_uint64),
        ("driver", ctypes.c_char_p),
        ("flags", ctypes.c_int),
        ("proplist", ctypes.c_void_p),
        ("configured_latency", ctypes.c_uint64),
        ("base_volume", ctypes.c_uint32),
        ("state", ctypes.c_int),
    ]
    name: bytes | None
    description: bytes | None
    sample_spec: SampleSpec
    state: int


class ServerInfo(ctypes.Structure):
    """`pa_server_info`, up to what we read."""

    _fields_: ClassVar = [
        ("user_name", ctypes.c_char_p),
        ("host_name", ctypes.c_char_p),
        ("server_version", ctypes.c_char_p),
        ("server_name", ctypes.c_char_p),
        ("sample_spec", SampleSpec),
        ("default_sink_name", ctypes.c_char_p),
    ]
    default_sink_name: bytes | None


OnSink = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(SinkInfo), ctypes.c_int, ctypes.c_void_p)
OnServer = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(ServerInfo), ctypes.c_void_p)
OnEvent = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32, ctypes.c_void_p)
OnSuccess = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)

_POINTER, _TEXT, _INT, _SIZE = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_size_t

_FUNCTIONS: tuple[tuple[object, ...], ...] = (
    ("pa_mainloop_new", _POINTER),
    ("pa_mainloop_get_api", _POINTER, _POINTER),
    ("pa_mainloop_prepare", _INT, _POINTER, _INT),
    ("pa_mainloop_dispatch", _INT, _POINTER),
    ("pa_mainloop_iterate", _INT, _POINTER, _INT, _POINTER),
    ("pa_mainloop_free", None, _POINTER),
    ("pa_context_new", _POINTER, _POINTER, _TEXT),
    ("pa_context_connect", _INT, _POINTER, _TEXT, _INT, _POINTER),
    ("pa_context_get_state", _INT, _POINTER),
    ("pa_context_set_subscribe_callback", None, _POINTER, OnEvent, _POINTER),
    ("pa_context_subscribe", _POINTER, _POINTER, _INT, _POINTER, _POINTER),
    ("pa_context_get_sink_info_list", _POINTER, _POINTER, OnSink, _POINTER),
    ("pa_context_get_server_info", _POINTER, _POINTER, OnServer, _POINTER),
    ("pa_context_disconnect", None, _POINTER),
    ("pa_context_unref", None, _POINTER),
    ("pa_operation_cancel", None, _POINTER),
    ("pa_operation_unref", None, _POINTER),
    ("pa_stream_new", _POINTER, _POINTER, _TEXT, ctypes.POINTER(SampleSpec), _POINTER),
    (
        *("pa_stream_connect_playback", _INT, _POINTER, _TEXT),
        *(ctypes.POINTER(BufferAttr), _INT, _POINTER, _POINTER),
    ),
    ("pa_stream_get_state", _INT, _POINTER),
    ("pa_stream_is_suspended", _INT, _POINTER),
    ("pa_stream_write", _INT, _POINTER, _TEXT, _SIZE, _POINTER, ctypes.c_int64, _INT),
    ("pa_stream_update_timing_info", _POINTER, _POINTER, OnSuccess, _POINTER),
    ("pa_stream_get_timing_info", ctypes.POINTER(TimingInfo), _POINTER),
    ("pa_stream_get_device_name", _TEXT, _POINTER),
    ("pa_stream_disconnect", _INT, _POINTER),
    ("pa_stream_unref", None, _POINTER),
)
"""Each function with its result and its arguments."""


class LibPulse:
    """The loaded library. Raises OSError where the system has none."""

    def __init__(self) -> None:
        # No call waits for anything; one that let go of the interpreter would have to wait for it again.
        self.call = ctypes.PyDLL("libpulse.so.0")
        for name, result, *arguments in _FUNCTIONS:
            function = getattr(self.call, str(name))
            function.restype, function.argtypes = result, arguments
        self._poll = ctypes.CDLL("libpulse.so.0")["pa_mainloop_poll"]  # it waits, and calls nothing of ours
        self._poll.restype, self._poll.argtypes = ctypes.c_int, [ctypes.c_void_p]

    def wait(self, loop: int, ms: int) -> None:
        """Wait up to `ms` milliseconds for something to do, and do it; other threads run meanwhile."""
        call = self.call
        if call.pa_mainloop_prepare(loop, ms * 1000) >= 0 and self._poll(loop) >= 0:
            call.pa_mainloop_dispatch(loop)


def text(value: bytes | None) -> str:
    """Return a C string as text."""
    return (value or b"").decode(errors="replace")
