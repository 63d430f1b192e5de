"""The playhead: a position in the score as an anchor (position, clock) and a rate; nothing counts ticks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Playhead:
    """A position that moves with a clock, both in whole milliseconds.

    `rate` is 0 (stopped) or 1 (moving). An `anchor_ms` in the future is a count-in: the position stays
    at `position_ms` until the clock reaches it.
    """

    position_ms: int = 0
    anchor_ms: int = 0
    rate: int = 0

    def at(self, now_ms: int) -> int:
        """Return the position in milliseconds when the clock reads `now_ms`."""
        return self.position_ms + max(0, now_ms - self.anchor_ms) * self.rate

    def clock_at(self, position_ms: int) -> int:
        """Return what the clock reads when a moving playhead reaches `position_ms`."""
        return self.anchor_ms + position_ms - self.position_ms

    def moved_from(self, position_ms: int, now_ms: int) -> Playhead:
        """Return a playhead that moves from `position_ms` on when the clock reads `now_ms`."""
        return Playhead(position_ms, now_ms, 1)

    def stopped_at(self, position_ms: int, now_ms: int) -> Playhead:
        """Return a playhead that stays at `position_ms`."""
        return Playhead(position_ms, now_ms, 0)
