"""The latency that a sound server reports, as far as it can be believed. Pure."""

from __future__ import annotations

from collections import deque

DEFAULT_MS = 30.0
"""Latency where none is reported: recorded behind PulseAudio."""

PLAUSIBLE_MS = 1000.0
"""More than this is no loudspeaker: an idle null sink has been seen to report 2 s, and to take it back."""

RECENT = 10
"""A sink takes blocks, and its latency falls from one to the next: the most of so many readings counts."""


class LatencyEstimate:
    """Latency between a device's taking of our samples and their being heard, reading by reading."""

    def __init__(self) -> None:
        self._readings: deque[float] = deque(maxlen=RECENT)

    def read(self, ms: float) -> float:
        """Add a reading, and return the latency of this moment, both in milliseconds.

        A server that only ever reports 0, as PipeWire has done, or more than any loudspeaker needs, does
        not know.
        """
        if 0 <= ms <= PLAUSIBLE_MS:
            self._readings.append(ms)
            if any(self._readings):
                return ms
        return DEFAULT_MS

    @property
    def most_ms(self) -> float:
        """The longest that a sample has lately waited at the device, in milliseconds."""
        return max(self._readings, default=0) or DEFAULT_MS
