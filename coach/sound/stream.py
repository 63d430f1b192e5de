"""A stream: its mixer, its time, the changes that wait for it; and the source that Qt pulls it from."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QIODevice, QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtMultimedia import QAudioSink

    from coach.sound.mixer import Mixer

STALL_MS = 40.0
"""A stream that is behind its own clock by more than this has been held up."""

STARTED_MS = 1000.0
"""Before this much was consumed a stream is still beginning: to be held up says nothing about us then."""

AHEAD_MS = 30.0 if sys.platform == "linux" else 12.0
"""How far the device consumes ahead of what is heard, where no server says: recorded behind PulseAudio,
28-31 ms where it holds 40 ms, and 10-15 ms with 21 ms, which is what other systems' buffers are near to."""

Change: TypeAlias = "Callable[[Mixer], int | None]"
"""A change of what is to be heard; one that silences returns the frame from which all is silent."""

NICE = -11
"""What sound servers themselves ask for."""


def _monotonic_ms() -> float:
    return time.monotonic_ns() / 1e6


@dataclass(slots=True)
class Stream:
    """One opening of a device. The sound thread writes `offset_ms`, the other thread reads it."""

    mixer: Mixer
    offset_ms: float | None = None  # stream time minus monotonic time; None while nothing plays
    heard_ms: float = 0.0  # the newest time returned, so that none is older
    ahead_ms: float = AHEAD_MS
    """How far the device consumes ahead of what is heard."""
    buffer_ms: int = 0
    """Sound that lies at the device and cannot be taken back: a change is heard after it."""
    starved: bool = False
    """Whether the device has had to wait for us since it began."""
    guard_ms: int = 0
    """What the device needs after a silence before the next tone can be heard whole."""
    changes: deque[Change] = field(default_factory=deque)
    """What the mixer is to do next: the other thread appends, the sound thread applies."""

    def apply_changes(self) -> int | None:
        """Apply the changes that wait; return the frame from which all is silent, if one silences."""
        silent_from = None
        with suppress(IndexError):
            while True:
                silent_from = self.changes.popleft()(self.mixer) or silent_from
        return silent_from

    def sample(self, processed_ms: float) -> None:
        """Take a reading of how much the device has consumed.

        It consumes in steps, so that a reading is right or a little behind, never ahead: the
        offset follows the uppermost readings, and gives way slowly to lower ones.
        """
        offset = processed_ms - self.ahead_ms - _monotonic_ms()
        before = self.offset_ms
        if before is None or before - offset > STALL_MS:
            self.starved |= before is not None and processed_ms > STARTED_MS
            self.offset_ms = offset
        else:
            self.offset_ms = before + (offset - before) * (0.2 if offset > before else 0.02)

    def now_ms(self) -> float | None:
        """Return the stream's time, which never runs backwards."""
        offset = self.offset_ms
        if offset is None:
            return None
        self.heard_ms = max(self.heard_ms, _monotonic_ms() + offset)
        return self.heard_ms


class Source(QIODevice):
    """What the sink pulls from; says once that the device has begun to consume."""

    moved = Signal()
    about_to_read = Signal()

    def __init__(self, stream: Stream, sink: QAudioSink, parent: QObject) -> None:
        super().__init__(parent)
        self._stream = stream
        self._sink = sink
        self._frame_bytes = 2 * stream.mixer.channels
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def bytesAvailable(self) -> int:
        """Return more than any sink asks for: with nothing available it would not begin to read."""
        return 1 << 20

    def isSequential(self) -> bool:
        """Return True: a stream has neither size nor end."""
        return True

    def readData(self, maxlen: int) -> bytes:
        """Mix as much as is asked for; the device has just consumed, so its time is fresh."""
        self.about_to_read.emit()
        sound = self._stream.mixer.read(maxlen // self._frame_bytes)
        if processed := self._sink.processedUSecs():
            first = self._stream.offset_ms is None
            self._stream.sample(processed / 1000)
            if first:
                self.moved.emit()
        return sound


def raise_thread_priority() -> None:
    """Ask to be served before other threads, where Linux grants it; the server's own thread inherits it.

    Qt's thread priorities do nothing there.
    """
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)
