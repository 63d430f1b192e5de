"""A thread that only notes that this process runs, however long another thread stands still."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from coach.base.clocks import monotonic_ms

if TYPE_CHECKING:
    from collections.abc import Callable

BEAT_S = 0.5
"""Time between two beats, in seconds."""


class Heartbeat:
    """Beats from `start` to `stop`, on a separate thread; `now_ms` is a monotonic clock."""

    def __init__(self, now_ms: Callable[[], int] = monotonic_ms) -> None:
        self._now_ms = now_ms
        self._guard = threading.Lock()
        self._last = 0
        self._longest = 0
        self._ended: threading.Event | None = None

    def start(self) -> None:
        """Begin to beat; nothing, if it beats already."""
        if self._ended is None:
            self._last, self._longest = self._now_ms(), 0
            self._ended = threading.Event()
            threading.Thread(target=self._run, args=(self._ended,), name="heartbeat", daemon=True).start()

    def stop(self) -> None:
        """Beat no more."""
        if self._ended is not None:
            self._ended.set()
            self._ended = None

    def beat(self) -> None:
        """Note that this process runs now."""
        with self._guard:
            now = self._now_ms()
            self._longest = max(self._longest, now - self._last)
            self._last = now

    def take_longest_ms(self) -> int:
        """Return the longest time without a beat since the last call, up to now, in milliseconds."""
        with self._guard:
            longest, self._longest = self._longest, 0
            return max(longest, self._now_ms() - self._last)

    def _run(self, ended: threading.Event) -> None:
        while not ended.wait(BEAT_S):
            self.beat()
