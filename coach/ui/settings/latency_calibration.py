"""Beep and flash once a second, until a person finds that they agree: for outputs that hide their delay."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from coach.core.score import Instant

if TYPE_CHECKING:
    from coach.sound.speaker import Speaker

BEAT_MS = 1000
BEATS = 90
"""The test ends by itself after so many."""

TAPS = 5
"""So many taps, of which the middle one counts: a slip of the finger does not."""


class LatencyCalibration(QObject):
    """Plays a pip every second, and flashes when it should be heard.

    A tap on each beep as it is heard says how late the output is; after `TAPS` of them
    `found` tells by how many milliseconds the correction should change.
    """

    flashed = Signal()
    running = Signal(bool)
    found = Signal(int)

    def __init__(self, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._wanted = False
        self._round = 0
        self._first = 0.0  # the stream's time of a beat; the others lie whole seconds from it
        self._taps: list[float] = []
        speaker.opened.connect(self._begin)

    def set_running(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Begin the test, or end it."""
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
        """Take a tap made as a beep was heard."""
        now = self._speaker.stream_ms()
        if not self._wanted or now is None:
            return
        self._taps.append((now - self._first + BEAT_MS / 2) % BEAT_MS - BEAT_MS / 2)
        if len(self._taps) == TAPS:
            late, self._taps = round(median(self._taps)), []
            self.found.emit(late)

    def _begin(self) -> None:
        """Plan the beeps, anew whenever the stream's time is another, and wait for the first flash."""
        now = self._speaker.stream_ms()
        if not self._wanted or now is None:
            return
        self._round += 1
        self._taps = []
        self._first = now + self._speaker.lead_ms
        self._speaker.play([(Instant.PIP, self._first + BEAT_MS * beat) for beat in range(BEATS)])
        self._wait(self._round, 0)

    def _wait(self, this: int, beat: int) -> None:
        """Flash at a beat by the clock of the sound, and wait for the next."""
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
