"""The scale of values of charts: what it reaches from and to, its ticks, and the colours of bars."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING, NamedTuple

from coach.report.measures import Measure, bar_parts, symmetry
from coach.report.time_axis import round_step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.draw.tokens import Theme
    from coach.store.statistics import Bucket, Period

HEADROOM = 0.04
"""The share of the scale that stays free above the highest value."""
BAR_GAP = 0.12
"""The share of its width that stays free between the bars of both legs."""
LEAST_TOP = 4.0
"""The top of the scale of a chart without values."""
SYMMETRY_FROM, SYMMETRY_STEP = 80.0, 20.0
"""Symmetry is shown from here to 100, or from lower down in whole steps: small differences can be seen."""


class AxisScale(NamedTuple):
    """A scale from `low` to `high`, with a tick at every `step`."""

    low: float
    high: float
    step: float

    @property
    def top(self) -> float:
        """The upper end of the axis, above the highest tick."""
        return self.high + (self.high - self.low) * HEADROOM

    @property
    def ticks(self) -> list[float]:
        """The values of the ticks, from the lowest."""
        return [self.low + self.step * n for n in range(round((self.high - self.low) / self.step) + 1)]

    def share(self, value: float) -> float:
        """Return how far up the axis a value is, from 0 to 1."""
        return min(1.0, max(0.0, (value - self.low) / (self.top - self.low)))


def scale_of(periods: Sequence[Period], by: Bucket, measure: Measure) -> AxisScale:
    """Return the scale on which all `periods`, one for each `by`, can be drawn."""
    if measure is Measure.PAIN:
        return AxisScale(0, 10, 5)
    if measure is Measure.SYMMETRY:
        values = [even for period in periods if (even := symmetry(period, by)) is not None]
        low = min([SYMMETRY_FROM, *(floor(even / SYMMETRY_STEP) * SYMMETRY_STEP for even in values)])
        return AxisScale(low, 100, SYMMETRY_STEP / 2 if low == SYMMETRY_FROM else SYMMETRY_STEP)
    top = max((max(bar_parts(period, measure)) for period in periods), default=0.0) or LEAST_TOP
    step = round_step(top)
    if measure is Measure.VOLUME:
        step = float(ceil(step))  # there is no half repetition
    return AxisScale(0, ceil(top / step - 1e-9) * step, step)


def bar_colours(theme: Theme, count: int) -> tuple[str, ...]:
    """Return the colours of the `count` bars of a period: those of the legs, or of a single bar."""
    return (theme.left, theme.right) if count > 1 else (theme.accent,)
