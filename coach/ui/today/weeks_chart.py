"""The last weeks on Today: left and right repetitions of each, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFont, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy

from coach.draw.leg_bars import WeekBars, paint_leg_bars
from coach.draw.theme import SIZES
from coach.report.measures import short_day
from coach.text.formats import clauses, named, side_by_side
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from coach.draw.tokens import Theme
    from coach.report.plan_overview import LegsInWeek


LEAST_EMS = 4
"""The least height of the chart, in sizes of its letters."""


class WeeksChart(QLabel):
    """Paints the weeks; to screen readers it is a graphic whose description has every number."""

    clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pairs: list[WeekBars] = []
        self.setPixmap(QPixmap(1, 1))  # a label that holds a picture has the role of a graphic
        self.setAccessibleName(self.tr("Repetitions in the last 8 weeks, left · right"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Return the size in a window of 1280 × 800."""
        return QSize(600, round(self.fontInfo().pixelSize() * 6))

    def minimumSizeHint(self) -> QSize:
        """Return the size in a window in which Today is just seen whole."""
        return QSize(600, round(self.fontInfo().pixelSize() * LEAST_EMS))

    def show_weeks(self, weeks: Sequence[LegsInWeek], theme: Theme) -> None:
        """Show `weeks`, of which the last is this week, in the colours of `theme`."""
        self._theme = theme
        names = [short_day(week.first) for week in weeks[:-1]] + [self.tr("This week")]
        self._pairs = [WeekBars(name, week.left, week.right) for name, week in zip(names, weeks, strict=True)]
        self.setAccessibleDescription(
            clauses(named(pair.caption, side_by_side(pair.left, pair.right)) for pair in self._pairs)
        )
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Report a click."""
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        del event
        small = QFont(self.font())
        small.setPixelSize(round(self.fontInfo().pixelSize() * SIZES["small"] / SIZES["body"]))
        with painting(self) as painter:
            paint_leg_bars(
                painter,
                QRectF(self.rect()),
                self._theme,
                self._pairs,
                small,
                mirrored=self.isRightToLeft(),
            )
