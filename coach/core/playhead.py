"""Where we are in the score: an anchor (position, clock) and a rate; nothing counts ticks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Playhead:
    """A position that moves with a clock, both in whole milliseconds.

    `rate` is 0 (standing) or 1 (moving). An `anchor_ms` that lies in the future is a count-in: the
    position stands at `position_ms` until the clock gets there.
    """

    position_ms: int = 0
    anchor_ms: int = 0
    rate: int = 0

    def at(self, now_ms: int) -> int:
        """Return the position in milliseconds when the clock reads `now_ms`; asking changes nothing."""
        return self.position_ms + max(0, now_ms - self.anchor_ms) * self.rate

    @property
    def moving(self) -> bool:
        """Whether the clock moves it (or will, after a count-in)."""
        return self.rate != 0

    def moved_from(self, position_ms: int, now_ms: int) -> Playhead:
        """Return one that moves from `position_ms` when the clock reads `now_ms`."""
        return Playhead(position_ms, now_ms, 1)

    def stood_at(self, position_ms: int, now_ms: int) -> Playhead:
        """Return one that stands at `position_ms`."""
        return Playhead(position_ms, now_ms, 0)
