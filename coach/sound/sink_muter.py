"""Silence at once: the device's own volume, for what is already in its buffer and cannot be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import __version_info__
from PySide6.QtCore import QObject, Qt, QTimer, Slot

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSink

STEPS = (0.6, 0.3, 0.1, 0.0)
"""The volume on its way down, a step each `TICK_MS`; one step would click."""

TICK_MS = 6

MUTES = __version_info__ >= (6, 10)
"""Whether the sink's volume acts behind its buffer. Before Qt 6.10 it acted in front of it, where it
would only cut what comes next; there the buffer plays to its end."""


GUARD_MS = 50
"""How long after the last muted sample the next tone may begin: the device must be loud again."""


class SinkMuter(QObject):
    """Holds a sink silent until it has consumed what must not be heard; lives on the sink's thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sink: QAudioSink | None = None
        self._until_us = 0
        self._steps: list[float] = []
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._step)

    def begin(self, sink: QAudioSink, until_us: int) -> None:
        """Silence `sink` until its `processedUSecs` reach `until_us`; nothing, if they have."""
        self._until_us = until_us
        if sink.processedUSecs() < until_us and not self._timer.isActive():
            self._sink = sink
            self._steps = list(STEPS)
            self._timer.start()
            self._step()

    def stop(self) -> None:
        """Let go of the sink."""
        self._timer.stop()
        self._sink = None

    @Slot()
    def _step(self) -> None:
        if self._sink is None:
            return
        if self._sink.processedUSecs() >= self._until_us:
            self._sink.setVolume(1.0)
            self.stop()
        elif self._steps:
            self._sink.setVolume(self._steps.pop(0))
