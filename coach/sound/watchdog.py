"""The watchdog of a sound stream: does the device consume it? Pure; the caller supplies the ticks."""

from __future__ import annotations

from enum import Enum, auto

WATCH_MS = 100
"""Time between two ticks, in milliseconds."""

STUCK_TICKS = 5
DEAD_TICKS = 25
"""A stream that stops for `STUCK_TICKS` is opened again; a new one that never moves is dead.

An idle null sink has played up to 2 s of silence ahead: it takes 30 ms from us and then nothing until
those are over, active and without an error.
"""


class Verdict(Enum):
    """What a tick says about the stream."""

    FINE = auto()
    STUCK = auto()
    """It played and has stopped: open it again."""
    DEAD = auto()
    """The device failed, or the stream never began to play."""
    STARVED = auto()
    """The device ran out of our samples; reported once until `forgive`."""


class Watchdog:
    """Judges one stream at a time, from the position that the device has reached."""

    def __init__(self) -> None:
        self._still = 0  # ticks since the position last changed
        self._position = 0.0
        self._starved = False

    def watch_new_stream(self) -> None:
        """Start again with a stream at position 0."""
        self._still = 0
        self._position = 0.0

    def forgive(self) -> None:
        """Report the next starvation, although one was reported before."""
        self._starved = False

    def tick(self, position: float, *, playing: bool, failed: bool, starved: bool) -> Verdict:
        """Return the verdict after another `WATCH_MS`."""
        self._still = 0 if position != self._position else self._still + 1
        self._position = position
        return self.check(playing=playing, failed=failed, starved=starved)

    def check(self, *, playing: bool, failed: bool, starved: bool) -> Verdict:
        """Return the verdict between two ticks, as when the device reports a change."""
        if failed:
            return Verdict.DEAD
        if playing and self._still >= STUCK_TICKS:
            return Verdict.STUCK
        if self._still > DEAD_TICKS:
            return Verdict.DEAD
        if starved and playing and not self._starved:
            self._starved = True
            return Verdict.STARVED
        return Verdict.FINE
