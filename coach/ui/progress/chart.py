"""The chart of one measure over days, in pyqtgraph, used with mouse or keys."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QMouseEvent

from coach.draw.theme import font
from coach.report.measures import Measure, bar_parts, chart_title
from coach.report.pain_styles import PAIN_STYLES, pain_colours
from coach.report.time_axis import BAR_SHARE, bar_places, round_step
from coach.store.statistics import Bucket
from coach.ui.progress.day_axis import DayAxis

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.draw.tokens import Theme
    from coach.store.statistics import Period

LEAST_DAYS = 7
"""Fewest days that can be shown."""
ZOOM = 1.25
"""Factor of one step of zoom."""
LEAST_BAR_PX = 4
"""Narrower bars have no edges, in pixels."""
MOST_MARKS = 150
"""More marks than this would hide their line."""
CLICK_PX = 4
"""A press that moves so far is a drag, in pixels."""


class MeasureChart(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Shows `measure` of the periods of a diary, each a session, a week or a month.

    Left and Right select a period, Home and End the first and the last; Up and Down zoom, Page Up and Page
    Down pan; Enter or a click opens a period. Days are ordinals (`date.toordinal`), and may be fractions.
    """

    pointed = Signal(int)
    """The index of the selected period, or -1."""
    opened = Signal(int)
    """The index of a period."""
    moved = Signal(float, float)
    """The person has panned or zoomed: the first and the last day shown."""

    def __init__(self, measure: Measure, theme: Theme) -> None:
        super().__init__(axisItems={"bottom": DayAxis()}, background=QColor(theme.card))
        self.measure = measure
        self.periods: Sequence[Period] = ()
        self.by = Bucket.SESSION
        self._theme = theme
        self._middles: list[float] = []
        self._rooms: list[float] = []
        self._at = -1
        self._range = (0.0, 1.0)
        self._pressed: QPointF | None = None
        plot = self.getPlotItem()
        plot.setMenuEnabled(False)
        plot.hideButtons()
        self._box = plot.getViewBox()
        self._box.setMouseEnabled(x=True, y=False)
        self._box.disableAutoRange()
        self._box.sigXRangeChanged.connect(self._on_range_changed)
        plot.getAxis("left").setStyle(autoExpandTextSpace=False, autoReduceTextSpace=False)
        plot.getAxis("left").setWidth(46)
        plot.showGrid(y=True, alpha=0.25)
        plot.setLimits(yMin=0)
        self.scene().sigMouseMoved.connect(self._hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(110)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Apply the colours of `theme`."""
        self._theme = theme
        self.setBackground(QColor(theme.card))
        for name in ("left", "bottom"):
            axis = self.getPlotItem().getAxis(name)
            axis.setPen(QColor(theme.line))
            axis.setTextPen(QColor(theme.quiet))
            axis.setStyle(tickFont=font("small"), tickLength=0, tickTextOffset=8, hideOverlappingLabels=False)
        self.getPlotItem().getAxis("bottom").set_font(font("small"))
        self._draw()

    def show_periods(self, periods: Sequence[Period], by: Bucket) -> None:
        """Show these periods, with none selected."""
        self.periods, self.by = periods, by
        self._at = -1
        self._middles, self._rooms = bar_places(periods, by)
        self._draw()
        self.setAccessibleName(chart_title(self.measure, by))

    def show_measure(self, measure: Measure) -> None:
        """Show another measure of the same periods."""
        self.measure = measure
        self.show_periods(self.periods, self.by)

    def show_days(self, low: float, high: float) -> None:
        """Show these days, without emitting `moved`."""
        self._range = (low, high)
        self._box.setXRange(low, high, padding=0)
        self._range = self.shown_days()
        self._fit_height()

    def limit_days(self, low: float, high: float) -> None:
        """Limit panning and zooming to these days."""
        self._box.sigXRangeChanged.disconnect(self._on_range_changed)
        self._box.setLimits(xMin=low, xMax=high, minXRange=LEAST_DAYS, maxXRange=max(LEAST_DAYS, high - low))
        self._box.sigXRangeChanged.connect(self._on_range_changed)

    def shown_days(self) -> tuple[float, float]:
        """Return the first and the last day shown."""
        (low, high), _ = self._box.viewRange()
        return low, high

    def shown(self) -> Sequence[Period]:
        """Return the periods whose middle is in view."""
        low, high = self.shown_days()
        return self.periods[bisect_left(self._middles, low) : bisect_left(self._middles, high)]

    def _draw(self) -> None:
        plot = self.getPlotItem()
        plot.clear()
        if not self.periods:
            pass
        elif self.measure is Measure.PAIN:
            self._draw_pain()
        elif self.measure is Measure.BALANCE:
            self._draw_line([period.balance for period in self.periods], self._theme.extend, *PAIN_STYLES[0])
        else:
            self._draw_bars()
        self._mark = pg.InfiniteLine(angle=90, movable=False, pen=pg.mkPen(QColor(self._theme.text), width=2))
        self._mark.setVisible(False)
        plot.addItem(self._mark)
        self._fit_height()

    def _draw_bars(self) -> None:
        theme = self._theme
        bottoms = [0.0] * len(self.periods)
        widths = [room * BAR_SHARE for room in self._rooms]
        parts = list(zip(*(bar_parts(period, self.measure) for period in self.periods), strict=True))
        styles = ((theme.left, ""), (theme.right, theme.card)) if len(parts) > 1 else ((theme.extend, ""),)
        # Bars this narrow would show nothing but their edges.
        low, high = self.shown_days()
        dense = len(self.periods) and min(widths) * self.width() / max(1.0, high - low) < LEAST_BAR_PX
        for part, (colour, hatch) in zip(parts, styles, strict=True):
            for brush in [QBrush(QColor(colour))] + (
                [QBrush(QColor(hatch), Qt.BrushStyle.BDiagPattern)] if hatch and not dense else []
            ):
                self.addItem(
                    pg.BarGraphItem(
                        x=self._middles,
                        y0=bottoms,
                        height=part,
                        width=widths,
                        pen=pg.mkPen(None) if dense else pg.mkPen(QColor(theme.card), width=1),
                        brush=brush,
                    )
                )
            bottoms = [bottom + height for bottom, height in zip(bottoms, part, strict=True)]

    def _draw_pain(self) -> None:
        kinds = zip(*(period.pains for period in self.periods), strict=True)
        for values, colour, (line, mark) in zip(kinds, pain_colours(self._theme), PAIN_STYLES, strict=True):
            self._draw_line(values, colour, line, mark)

    def _draw_line(self, values: Sequence[float | None], colour: str, line: Qt.PenStyle, mark: str) -> None:
        """Draw a line through the values of all periods, skipping those that are None."""
        points = [(day, value) for day, value in zip(self._middles, values, strict=True) if value is not None]
        if not points:
            return
        x, y = zip(*points, strict=True)
        has_marks = len(points) <= MOST_MARKS
        pen = pg.mkPen(QColor(colour), width=2 if has_marks else 1, style=line)  # thin lines are drawn fast
        self.addItem(
            pg.PlotDataItem(
                x,
                y,
                pen=pen,
                symbol=mark if has_marks else None,
                symbolSize=7,
                symbolBrush=QColor(colour),
                symbolPen=None,
            )
        )

    def _fit_height(self) -> None:
        if self.measure is Measure.PAIN:
            top, step = 10.0, 5.0
        elif self.measure is Measure.BALANCE:
            top, step = 100.0, 50.0
        else:
            top = max((sum(bar_parts(period, self.measure)) for period in self.shown()), default=0) or 4
            step = round_step(top)
        axis = self.getPlotItem().getAxis("left")
        axis.setTickSpacing(major=step, minor=step)
        self._box.setYRange(0, top * 1.08, padding=0)

    # --- pointing ---

    def point_at(self, index: int) -> None:
        """Select the period at `index`, and scroll to it; -1 selects none."""
        if index == self._at:
            return
        self._at = index
        self._mark.setVisible(index >= 0)
        if index >= 0:
            place = self._middles[index]
            self._mark.setValue(place)
            low, high = self.shown_days()
            if not low <= place <= high:
                half = (high - low) / 2
                self._box.setXRange(place - half, place + half, padding=0)
        self.pointed.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select, zoom, pan and open."""
        last = len(self.periods) - 1
        low, high = self.shown_days()
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and self._at < 0 and last >= 0:
            at = (
                bisect_left(self._middles, high) - 1
                if key == Qt.Key.Key_Left
                else bisect_left(self._middles, low)
            )
            self.point_at(min(max(at, 0), last))
        elif key == Qt.Key.Key_Left and last >= 0:
            self.point_at(max(0, self._at - 1))
        elif key == Qt.Key.Key_Right and last >= 0:
            self.point_at(min(last, self._at + 1))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and last >= 0:
            self.point_at(0 if key == Qt.Key.Key_Home else last)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            middle = self._middles[self._at] if self._at >= 0 else (low + high) / 2
            factor = 1 / ZOOM if key == Qt.Key.Key_Up else ZOOM
            self._box.setXRange(
                middle - (middle - low) * factor, middle + (high - middle) * factor, padding=0
            )
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            step = (high - low) * (-0.8 if key == Qt.Key.Key_PageUp else 0.8)
            self._box.setXRange(low + step, high + step, padding=0)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._at >= 0:
            self.opened.emit(self._at)
        else:
            super().keyPressEvent(event)

    def index_at(self, at: QPointF) -> int:
        """Return the index of the period at a point of the scene, or -1."""
        if not self._middles or not self._box.sceneBoundingRect().contains(at):
            return -1
        x = self._box.mapSceneToView(at).x()
        after = bisect_left(self._middles, x)
        near = min(
            (i for i in (after - 1, after) if 0 <= i < len(self._middles)),
            key=lambda i: abs(self._middles[i] - x),
        )
        return near if abs(self._middles[near] - x) <= self._rooms[near] / 2 else -1

    def _hover(self, at: QPointF) -> None:
        self.point_at(self.index_at(at))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the point: a press without a drag is a click."""
        self._pressed = event.position() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the period that was clicked."""
        super().mouseReleaseEvent(event)
        if self._pressed is not None and (event.position() - self._pressed).manhattanLength() < CLICK_PX:
            index = self.index_at(self.mapToScene(event.position().toPoint()))
            if index >= 0:
                self.opened.emit(index)
        self._pressed = None

    def leaveEvent(self, event: QEvent) -> None:
        """Select nothing when the mouse leaves, unless keys are used."""
        if not self.hasFocus():
            self.point_at(-1)
        super().leaveEvent(event)

    def _on_range_changed(self) -> None:
        low, high = self.shown_days()
        if abs(low - self._range[0]) + abs(high - self._range[1]) > 0.01:  # noqa: PLR2004 - days
            self._range = (low, high)
            self._fit_height()
            self.moved.emit(low, high)

    def sizeHint(self) -> QSize:
        """Return a small size; the layout gives more."""
        return QSize(300, 150)
