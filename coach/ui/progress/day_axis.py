"""The axis of days of a chart on screen, in pyqtgraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtGui import QFontMetrics, QPicture

from coach.report.time_axis import day_at, tick_days, tick_labels

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter

TICK_EVERY_PX = 110
"""How far apart ticks are at least: a day with its year stands beside one without, in Chinese too."""


class DayAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Says days; its places are their ordinals."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.picture: QPicture | None = None
        self._specs: Any = None

    def set_letters(self, letters: QFont) -> None:
        """Write in `letters`, with room for all that hangs below the line: in Arabic that is much."""
        high = QFontMetrics(letters).height()
        self.setStyle(tickFont=letters, autoExpandTextSpace=False, tickTextHeight=high)

    def paint(self, painter: QPainter, option: object, widget: object) -> None:
        """Draw what pyqtgraph lays out.

        WORKAROUND for Qt: played from a QPicture, as pyqtgraph does it, Arabic loses its spaces.
        """
        del option, widget
        if self.picture is None:  # pyqtgraph's sign that something changed
            self._specs = self.generateDrawSpecs(painter)
            self.picture = QPicture()
        if self._specs is not None:
            self.drawPicture(painter, *self._specs)

    def generateDrawSpecs(self, painter: QPainter) -> Any:  # noqa: ANN401 - pyqtgraph's own
        """Lay out as pyqtgraph does, save that no word hangs over the right edge, where it would be cut."""
        specs = super().generateDrawSpecs(painter)
        if specs is None:
            return None
        line, marks, texts = specs
        wide = self.size().width()
        kept = [(rect.translated(min(0.0, wide - rect.right()), 0), *how) for rect, *how in texts]
        return line, marks, kept

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Return where ticks stand: in the middle of their days while these are wide."""
        days = tick_days(day_at(low + 0.999), day_at(high - 0.001), max(1, int(size // TICK_EVERY_PX)))
        shift = 0.5 if high - low < 40 else 0.0  # noqa: PLR2004 - a day is wider than its word's half
        return [(1.0, [day.toordinal() + shift for day in days])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return the words of the ticks."""
        del scale, spacing
        return tick_labels([day_at(value) for value in values])
