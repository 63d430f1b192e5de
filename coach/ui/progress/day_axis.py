"""The axis of days of the charts in the window, in pyqtgraph."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtGui import QFontMetrics, QPicture

from coach.draw.theme import SIZES
from coach.report.measures import short_day
from coach.report.time_axis import day_at, tick_days, tick_labels

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QFont, QPainter

TICK_EVERY_PX = 110
"""Least distance between ticks, in pixels at text size 100%: room for days with a year, in Chinese too."""
SAMPLE = date(2026, 9, 28)
"""A day whose label says how high labels are in a language."""
TEXT_PX = 15
"""How far the text of a tick may reach beyond the axis, in pixels."""


class DayAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Labels days; its values are their ordinals."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self._week_start = 0
        self._tick_every_px = float(TICK_EVERY_PX)
        self.picture: QPicture | None = None
        self._specs: Any = None

    def set_week_start(self, day: int) -> None:
        """Place the ticks of weeks on this day, Monday 0."""
        if day != self._week_start:
            self._week_start, self.picture = day, None
            self.update()

    def set_font(self, font: QFont) -> None:
        """Write in `font`, with room for its descenders, which are long in Arabic."""
        metrics = QFontMetrics(font)
        self._tick_every_px = TICK_EVERY_PX * max(1.0, font.pixelSize() / SIZES["small"])
        high = max(metrics.height(), metrics.boundingRect(short_day(SAMPLE)).height())
        self.setStyle(tickFont=font, autoExpandTextSpace=False, tickTextHeight=high)

    def boundingRect(self) -> QRectF:
        """Return the place in which text may stand: that of other letters is higher than the font says."""
        rect: QRectF = super().boundingRect()
        return rect.adjusted(0, 0, 0, TEXT_PX)

    def paint(self, painter: QPainter, option: object, widget: object) -> None:
        """Draw the ticks that pyqtgraph lays out.

        WORKAROUND for Qt: played from a QPicture, as pyqtgraph does it, Arabic text loses its spaces.
        """
        del option, widget
        if self.picture is None:  # pyqtgraph resets it when something has changed
            self._specs = self.generateDrawSpecs(painter)
            self.picture = QPicture()
        if self._specs is not None:
            self.drawPicture(painter, *self._specs)

    def generateDrawSpecs(self, painter: QPainter) -> Any:  # noqa: ANN401 - pyqtgraph's own
        """Lay out the ticks as pyqtgraph does, but move a label that the right edge would cut."""
        specs = super().generateDrawSpecs(painter)
        if specs is None:
            return None
        line, marks, texts = specs
        wide = self.size().width()
        kept = [(rect.translated(min(0.0, wide - rect.right()), 0), *how) for rect, *how in texts]
        return line, marks, kept

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Return the places of ticks: in the middle of their days while these are wide."""
        room = max(1, int(size // self._tick_every_px))
        days = tick_days(day_at(low + 0.999), day_at(high - 0.001), room, self._week_start)
        shift = 0.5 if high - low < 40 else 0.0  # noqa: PLR2004 - a day is wider than its word's half
        return [(1.0, [day.toordinal() + shift for day in days])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return the labels of the ticks."""
        del scale, spacing
        return tick_labels([day_at(value) for value in values])
