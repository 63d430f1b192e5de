"""The flash of the window at the beginning of a phase: how strong it is, and when it must not happen."""

from __future__ import annotations

from math import ceil

FLASH_MS = 300
"""Time that a flash takes to fade to the resting tint. Spans last 500 ms and more, so flashes stay apart."""

FLASH_STEPS = 3
"""Steps in which a flash fades: each of them repaints the whole window."""

LEAST_BETWEEN_FLASHES_MS = 340
"""Nothing flashes more than three times a second (WCAG 2.3.1)."""


class Flash:
    """Strength of the flash by the positions of a score; `strength` is from 0 to 1."""

    def __init__(self) -> None:
        self.strength = 0.0
        self._begun_ms: int | None = None

    def reset(self) -> None:
        """Allow a flash at once: another score begins."""
        self._begun_ms = None

    def begin(self, position_ms: int, *, reduce_motion: bool) -> None:
        """Flash, unless the last flash is too near or the person wants less motion."""
        if self._begun_ms is None or abs(position_ms - self._begun_ms) >= LEAST_BETWEEN_FLASHES_MS:
            self._begun_ms = position_ms
            self.strength = 0.0 if reduce_motion else 1.0

    def suppress(self, position_ms: int) -> None:
        """Neither flash now nor when `position_ms` is shown."""
        self._begun_ms = position_ms
        self.strength = 0.0

    def fade(self, position_ms: int) -> None:
        """Weaken the flash by how far `position_ms` is from where it began."""
        if self.strength:
            begun = position_ms if self._begun_ms is None else self._begun_ms
            left = max(0.0, 1.0 - abs(position_ms - begun) / FLASH_MS)
            self.strength = ceil(left * FLASH_STEPS) / FLASH_STEPS
