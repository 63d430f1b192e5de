"""The true rest between two sets: from the end of one to the start of the next, without pauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.core.session import RestDone

if TYPE_CHECKING:
    from coach.core.routine import Leg


class RestClock:
    """Measures the rest under way. `now_ms` is the time of the clock, in milliseconds.

    Waiting at a gate is rest, a pause is none. A rest that is interrupted by a phase is forgotten.
    """

    def __init__(self) -> None:
        self._place: tuple[int, Leg] | None = None
        self._since_ms = 0
        self._paused_ms: int | None = None

    def begin(self, set_: int, leg: Leg, now_ms: int) -> None:
        """Begin to rest after a set, unless this is the rest under way."""
        if self._place != (set_, leg):
            self._place, self._since_ms = (set_, leg), now_ms

    def pause(self, now_ms: int) -> None:
        """Stop to measure."""
        self._paused_ms = now_ms

    def resume(self, now_ms: int) -> None:
        """Continue to measure."""
        if self._paused_ms is not None:
            self._since_ms += now_ms - max(self._paused_ms, self._since_ms)
            self._paused_ms = None

    def end(self, now_ms: int) -> RestDone | None:
        """End the rest; return it, if there was one."""
        place, self._place = self._place, None
        return None if place is None else RestDone(*place, max(0, now_ms - self._since_ms))
