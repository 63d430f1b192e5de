"""The chart of one measure over days, in pyqtgraph, used with mouse or keys."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication

from coach.draw.theme import SIZES, font
from coach.report.measures import Measure, bar_parts, chart_title, symmetry
from coach.report.pain_styles import PAIN_STYLES, pain_colours
from coach.report.scale import BAR_GAP, bar_colours, scale_of
from coach.report.time_axis import BAR_SHARE, bar_places
from coach.store.statistics import Bucket
from coach.text.formats import rounded
from coach.ui.progress.chart_tooltip import ChartTooltip, bar_text
from coach.ui.progress.day_axis import DayAxis
from coach.ui.progress.value_axis import ValueAxis
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from coach.draw.tokens import Theme
    from coach.store.statistics import Period

LEFT_PX = 46
"""Width of the axis of values at text size 100%, in pixels."""
TOP_PX = 8
"""How much higher than at text size 100% the highest label of values reaches at 200%, in pixels."""
LEAST_DAYS = 7
"""Fewest days that can be shown."""
ZOOM = 1.25
"""Factor of one step of zoom."""
LEAST_BAR_PX = 4
"""Narrower bars have no gaps, in pixels."""
MOST_MARKS = 150
"""More marks than this would hide their line."""
CLICK_PX = 4
"""A press that moves so far is a drag, in pixels."""
BAND_SHARE = 0.14
"""How strongly the selected bar's band stands out from the ground."""


class MeasureChart(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Shows `measure` of the periods of a diary, each a session, a week or a month.

    Left and Right select a period, Home and End the first and the last; Up and Down zoom, Page Up and Page
    Down pan; Enter or a click opens a period. The wheel scrolls the page, with Ctrl it zooms. Days are
    ordinals (`date.toordinal`), and may be fractions.
    """

    pointed = Signal(int)
    """The index of the selected period, or -1."""
    opened = Signal(int)
    """The index of a period."""
    moved = Signal(float, float)
    """The person has panned or zoomed: the first and the last day shown."""
    menu_requested = Signal(QPoint, int)
    """The place of the context menu on the screen, and the index of the period it is about, or -1."""

    def __init__(self, measure: Measure, theme: Theme) -> None:
        days = DayAxis()
        super().__init__(axisItems={"bottom": days, "left": ValueAxis()}, background=QColor(theme.card))
        self.set_week_start = days.set_week_start
        self.measure = measure
        self.periods: Sequence[Period] = ()
        self.by = Bucket.SESSION
        self.pain_kinds = (True, True, True)
        """Whether pain before, after and on the next day is drawn."""
        self._theme = theme
        self._middles: list[float] = []
        self._rooms: list[float] = []
        self._at = -1
        self._range = (0.0, 1.0)
        self._pressed: QPointF | None = None
        self._tip = ChartTooltip(self)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs, in every language
        plot = self.getPlotItem()
        plot.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        plot.setMenuEnabled(False)
        plot.hideButtons()
        self._box = plot.getViewBox()
        self._box.setMouseEnabled(x=True, y=False)
        self._box.disableAutoRange()
        self._box.sigXRangeChanged.connect(self._on_range_changed)
        plot.getAxis("left").setStyle(autoExpandTextSpace=False, autoReduceTextSpace=False)
        plot.getAxis("left").setZValue(-1)  # its grid is behind the bars
        plot.showGrid(y=True, alpha=0.25)
        self.scene().sigMouseMoved.connect(self._hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(110)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Apply the colours of `theme`, and the present text size."""
        self._theme = theme
        self.setBackground(QColor(theme.card))
        scale = max(1.0, QApplication.font().pixelSize() / SIZES["body"])
        letters = font("small", scale)
        for name in ("left", "bottom"):
            axis = self.getPlotItem().getAxis(name)
            axis.setPen(QColor(theme.line))
            axis.setTextPen(QColor(theme.quiet))
            axis.setStyle(tickFont=letters, tickLength=0, tickTextOffset=8, hideOverlappingLabels=False)
        self.getPlotItem().getAxis("left").setWidth(round(LEFT_PX * scale))
        self.getPlotItem().setContentsMargins(0, round(TOP_PX * (scale - 1)), 0, 0)
        self.getPlotItem().getAxis("bottom").set_font(letters)
        self._draw()

    def show_periods(self, periods: Sequence[Period], by: Bucket, today: date | None = None) -> None:
        """Show these periods, with none selected.

        With `today`, the mark of the period that still runs is no later: the days shown may end there.
        """
        self.periods, self.by = periods, by
        self._at = -1
        self._tip.hide()
        self._middles, self._rooms = bar_places(periods, by)
        if today is not None:
            noon = today.toordinal() + 0.5
            self._middles = [
                min(middle, noon) if period.first <= today <= period.last else middle
                for middle, period in zip(self._middles, periods, strict=True)
            ]
        self._draw()
        self.setAccessibleName(chart_title(self.measure, by))

    def show_measure(self, measure: Measure) -> None:
        """Show another measure of the same periods."""
        self.measure = measure
        self.show_periods(self.periods, self.by)

    def show_pains(self, *kinds: bool) -> None:
        """Draw pain before, after and on the next day where `kinds` say so."""
        self.pain_kinds = (kinds[0], kinds[1], kinds[2])
        self._draw()

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

    def without_cut_bars(self, low: float, high: float, first: date, last: date) -> tuple[float, float]:
        """Return the range `low` to `high` of the days `first` to `last` without the parts of other bars."""
        places = list(zip(self.periods, self._middles, self._rooms, strict=True))
        before = [middle + room * BAR_SHARE / 2 for one, middle, room in places if one.last < first]
        after = [middle - room * BAR_SHARE / 2 for one, middle, room in places if one.first > last]
        return max([low, *before]), min([high, *after])

    def shown(self) -> Sequence[Period]:
        """Return the periods whose middle is in view."""
        low, high = self.shown_days()
        return self.periods[bisect_left(self._middles, low) : bisect_left(self._middles, high)]

    # --- drawing ---

    def _draw(self) -> None:
        plot = self.getPlotItem()
        plot.clear()
        band = QColor(self._theme.text)
        band.setAlphaF(BAND_SHARE)
        self._band = pg.BarGraphItem(x=[0], height=[0], width=[0], pen=pg.mkPen(None), brush=QBrush(band))
        self._band.setVisible(False)
        plot.addItem(self._band)
        if not self.periods:
            pass
        elif self.measure is Measure.PAIN:
            self._draw_pain()
        elif self.measure is Measure.SYMMETRY:
            values = [symmetry(period, self.by) for period in self.periods]
            self._draw_line(values, self._theme.accent, *PAIN_STYLES[0])
        else:
            self._draw_bars()
        self._fit_height()

    def _draw_bars(self) -> None:
        parts = list(zip(*(bar_parts(period, self.measure) for period in self.periods), strict=True))
        count = len(parts)
        widths = [room * BAR_SHARE / count for room in self._rooms]
        low, high = self.shown_days()
        is_dense = min(widths) * self.width() / max(1.0, high - low) < LEAST_BAR_PX
        gap = 0.0 if is_dense or count == 1 else BAR_GAP
        for index, (part, colour) in enumerate(zip(parts, bar_colours(self._theme, count), strict=True)):
            shift = index - (count - 1) / 2
            self.addItem(
                pg.BarGraphItem(
                    x=[middle + shift * width for middle, width in zip(self._middles, widths, strict=True)],
                    y0=0,
                    height=part,
                    width=[width * (1 - gap) for width in widths],
                    pen=pg.mkPen(None),
                    brush=QBrush(QColor(colour)),
                )
            )

    def _draw_pain(self) -> None:
        kinds = zip(*(period.pains for period in self.periods), strict=True)
        styles = zip(kinds, pain_colours(self._theme), PAIN_STYLES, self.pain_kinds, strict=True)
        for values, colour, (line, mark), is_drawn in styles:
            if is_drawn:
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
        scale = self._scale = scale_of(self.shown(), self.by, self.measure)
        self.getPlotItem().getAxis("left").setTicks([[(value, rounded(value, 2)) for value in scale.ticks]])
        self._box.setYRange(scale.low, scale.top, padding=0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart, and a ring around it while it has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            with painting(self.viewport()) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(self._theme.focus), 2))
                painter.drawRoundedRect(self.viewport().rect().adjusted(1, 1, -1, -1), 6, 6)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus, and select nothing."""
        super().focusOutEvent(event)
        self.viewport().update()
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.point_at(-1)

    # --- pointing ---

    def point_at(self, index: int) -> None:
        """Select the period at `index`, and scroll to it; -1 selects none."""
        if index == self._at:
            return
        self._at = index
        self._band.setVisible(index >= 0)
        if index >= 0:
            place = self._middles[index]
            low, high = self.shown_days()
            if not low <= place <= high:
                half = (high - low) / 2
                self._box.setXRange(place - half, place + half, padding=0)
        if self._at != index:  # reading the days scrolled to has selected none
            return
        if index >= 0:
            self._show_tip(index)
        else:
            self._tip.hide()
        self.pointed.emit(index)

    def _show_tip(self, index: int) -> None:
        place, room = self._middles[index], self._rooms[index]
        low, high = self._scale.low, self._scale.top
        self._band.setOpts(x=[place], width=[room * 0.94], y0=low, height=[high - low])
        left, right = (
            self.mapFromScene(self._box.mapViewToScene(QPointF(place + side * room / 2, low))).x()
            for side in (-1, 1)
        )
        self._tip.show_at(bar_text(self.periods[index], self.by, self.measure), left, right)

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
            self._zoom(1 / ZOOM if key == Qt.Key.Key_Up else ZOOM, middle)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            step = (high - low) * (-0.8 if key == Qt.Key.Key_PageUp else 0.8)
            self._box.setXRange(low + step, high + step, padding=0)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._at >= 0:
            self.opened.emit(self._at)
        else:
            super().keyPressEvent(event)

    def _zoom(self, factor: float, middle: float) -> None:
        """Show so many times as many days, with the day `middle` in its place."""
        low, high = self.shown_days()
        self._box.setXRange(middle - (middle - low) * factor, middle + (high - middle) * factor, padding=0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else let the page scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            at = self._box.mapSceneToView(self.mapToScene(event.position().toPoint())).x()
            self._zoom(ZOOM ** (-event.angleDelta().y() / 120), at)
            event.accept()
        else:
            event.ignore()

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
        """Remember the point: a press without a drag is a click. Only the left button drags."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.accept()
            return
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the period that was clicked."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.accept()
            return
        super().mouseReleaseEvent(event)
        if self._pressed is not None and (event.position() - self._pressed).manhattanLength() < CLICK_PX:
            index = self.index_at(self.mapToScene(event.position().toPoint()))
            if index >= 0:
                self.opened.emit(index)
        self._pressed = None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the chart, at the pointer, or at the selected period if a key was pressed."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self._tip.geometry() if self._tip.isVisible() else QRect(self.rect().center(), QSize())
            self.menu_requested.emit(self.mapToGlobal(place.center()), self._at)
        else:
            self.menu_requested.emit(event.globalPos(), self.index_at(self.mapToScene(event.pos())))
        event.accept()

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
