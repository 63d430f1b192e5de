"""A clock for tests: it stands still until the test moves it."""

from __future__ import annotations


class FakeClock:
    """Whole milliseconds, read by calling it, as the program reads its own clocks.

    It starts far from 0, so that nothing can mistake a reading for a position.
    """

    def __init__(self, now_ms: int = 7_000_000) -> None:
        self.now_ms = now_ms

    def __call__(self) -> int:
        """Return the reading."""
        return self.now_ms

    def step(self, ms: int) -> int:
        """Let `ms` milliseconds pass, and return the reading."""
        self.now_ms += ms
        return self.now_ms
