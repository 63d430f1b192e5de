"""Measures the delay of a sound output that does not report it, as over Bluetooth.

A pip and a flash come once a second. The person taps on each pip, or changes the delay until both agree.
"""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from coach.core.score import Instant

if TYPE_CHECKING:
    from coach.sound.speaker import Speaker

BEAT_MS = 1000
BEATS = 90
"""The number of pips after which the test ends by itself."""

TAPS = 5
"""The number of taps of which the median is taken, so that one slip of the finger does not matter."""


class LatencyCalibration(QObject):
    """Plays a pip every second, and emits `flashed` when it should be heard.

    After `TAPS` taps, each made when a pip is heard, `found` gives the milliseconds by which the
    correction of the delay should change.
    """

    flashed = Signal()
    running = Signal(bool)
    counted = Signal(int)
    """How many of `TAPS` taps were recorded."""
    found = Signal(int)

    def __init__(self, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._wanted = False
        self._round = 0
        self._first = 0.0  # time of the first pip, in milliseconds of the stream
        self._taps: list[float] = []
        speaker.opened.connect(self._begin)

    def set_running(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Start the test, or end it."""
        if not on:
            self.stop()
            return
        self._wanted = True
        if self._speaker.stream_ms() is None:
            self._speaker.open()
        else:
            self._begin()
        self.running.emit(True)

    def stop(self) -> None:
        """End the test."""
        self._round += 1
        if self._wanted:
            self._wanted = False
            self._speaker.silence()
            self.running.emit(False)

    def tap(self) -> None:
        """Record a tap, made when a pip was heard."""
        now = self._speaker.stream_ms()
        if not self._wanted or now is None:
            return
        self._taps.append((now - self._first + BEAT_MS / 2) % BEAT_MS - BEAT_MS / 2)
        self.counted.emit(len(self._taps))
        if len(self._taps) == TAPS:
            late, self._taps = round(median(self._taps)), []
            self.found.emit(late)

    def _begin(self) -> None:
        """Plan the pips, again when the stream was opened again, and wait for the first flash."""
        now = self._speaker.stream_ms()
        if not self._wanted or now is None:
            return
        self._round += 1
        self._taps = []
        self._first = now + self._speaker.lead_ms
        self._speaker.play([(Instant.PIP, self._first + BEAT_MS * beat) for beat in range(BEATS)])
        self._wait(self._round, 0)

    def _wait(self, this: int, beat: int) -> None:
        """Wait for the flash of `beat`, by the clock of the stream."""
        now = self._speaker.stream_ms()
        if this != self._round or now is None:
            return
        if beat == BEATS:
            self.stop()
            return
        wait = max(0, round(self._first + BEAT_MS * beat - now))
        QTimer.singleShot(wait, self, lambda: self._flash(this, beat))

    def _flash(self, this: int, beat: int) -> None:
        if this == self._round:
            self.flashed.emit()
            self._wait(this, beat + 1)
