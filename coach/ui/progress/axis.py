"""The axis of days of a chart on screen, in pyqtgraph."""

from __future__ import annotations

import pyqtgraph as pg

from coach.ui.progress.days import clamp, ticks, words

TICK_EVERY_PX = 100


class DayAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Says days; its places are their ordinals."""

    def __init__(self) -> None:
        super().__init__("bottom")

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Return where ticks stand: in the middle of their days while these are wide."""
        days = ticks(clamp(low + 0.999), clamp(high - 0.001), max(1, int(size // TICK_EVERY_PX)))
        shift = 0.5 if high - low < 40 else 0.0  # noqa: PLR2004 - a day is wider than its word's half
        return [(1.0, [day.toordinal() + shift for day in days])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return the words of the ticks."""
        del scale, spacing
        return words([clamp(value) for value in values])
