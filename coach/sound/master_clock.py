"""The clock of a session: the time of the sound stream if one plays, else the monotonic clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

RESTART_MS = 100.0
"""A stream whose time goes back by more than this many milliseconds is a new stream."""


class MasterClock:
    """Whole milliseconds that never run backwards, whichever of the two clocks is the master.

    While a stream is followed and has a time, the stream is the master, else `monotonic_ms` is. When the
    master changes, time continues where the previous one would be now, so that nothing jumps. A stream
    that stops makes this clock stop.
    """

    def __init__(self, monotonic_ms: Callable[[], int]) -> None:
        self._monotonic_ms = monotonic_ms
        self._stream_ms: Callable[[], float | None] | None = None
        self._offset: float | None = None  # master minus stream, while the stream is the master
        self._streamed = 0.0  # the stream's time at the last reading
        self._asked = monotonic_ms()
        self._now = float(self._asked)

    @property
    def following(self) -> bool:
        """Whether the stream was the master at the last reading."""
        return self._offset is not None

    def follow(self, stream_ms: Callable[[], float | None]) -> None:
        """Follow the stream whose time `stream_ms` returns, whenever that is not None."""
        self.unfollow()
        self._stream_ms = stream_ms
        self.now_ms()

    def unfollow(self) -> None:
        """Continue with the monotonic clock alone."""
        self.now_ms()
        self._stream_ms = None
        self._offset = None

    def now_ms(self) -> int:
        """Return the time in whole milliseconds; it starts at the monotonic clock's first reading."""
        monotonic = self._monotonic_ms()
        stream = self._stream_ms() if self._stream_ms else None
        onward = self._now + max(0, monotonic - self._asked)
        if stream is None:
            self._offset = None
            self._now = onward
        else:
            if self._offset is None or stream < self._streamed - RESTART_MS:
                self._offset = onward - stream
            self._streamed = stream
            self._now = max(self._now, stream + self._offset)
        self._asked = monotonic
        return int(self._now)

    def to_stream_ms(self, master_ms: int) -> float:
        """Return `master_ms` in milliseconds of the stream; raises ValueError unless `following`."""
        if self._offset is None:
            raise ValueError("No stream is being followed.")
        return master_ms - self._offset
