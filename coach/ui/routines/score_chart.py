"""The chart of a score, in pyqtgraph: the height of the foot over time, each leg on its own lane."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen, QPolygonF

from coach.core.score import PHASES, SpanKind
from coach.draw.fonts import WINDOW_FAMILIES
from coach.text.formats import minutes_seconds, number
from coach.text.routine_texts import leg_name
from coach.text.session_texts import phase_name, side_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from coach.core.routine import Leg
    from coach.core.score import Score, Span
    from coach.draw.tokens import Theme

translate = QCoreApplication.translate


STANDING, LIFTED, BENT = 0.1, 0.3, 1.0
"""Height of the foot as a share of its lane: on the floor, lifted slightly, heel at the glute."""

LANE = 1.25
"""Distance between lanes, in heights of a lane."""

TICKS_S = (5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14_400)
"""Possible distances between two labels of the time axis, in seconds."""

TICK_EVERY_PX = 80
"""Least distance between two labels of the time axis, in pixels."""


def span_text(score: Score, span: Span) -> str:
    """Return the description of a span: `2:14 · Left leg · Flex 2 s · rep 4 of 10 · set 1 of 2`."""
    dose = score.routine.dose(span.leg)
    place = QCoreApplication.translate("ScoreChart", "set {set} of {sets}").format(
        set=span.set, sets=dose.sets
    )
    if span.rep is not None:
        reps = score.prescribed()[span.set, span.leg]
        place = (
            QCoreApplication.translate("ScoreChart", "rep {rep} of {reps}").format(rep=span.rep, reps=reps)
            + f" · {place}"
        )
    length = translate("Words", "{seconds} s").format(seconds=number(span.length_ms / 1000))
    phase = f"{phase_name(span.kind)} {length}"
    return " · ".join((minutes_seconds(span.start_ms), leg_name(span.leg), phase, place))


class _TimeAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Labels times as minutes and seconds."""

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Return the levels of ticks: one, of round times."""
        least = max(1.0, high - low) * TICK_EVERY_PX / max(size, 1)
        step = next((step for step in TICKS_S if step >= least), TICKS_S[-1])
        first = int(max(low, 0) // step)
        return [(step, [float(n * step) for n in range(first, int(high // step) + 1) if n * step >= low])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return the labels, as in `2:30`."""
        del scale, spacing
        return [minutes_seconds(round(value * 1000)) for value in values]


class _SpanShapes(pg.GraphicsObject):  # type: ignore[misc]  # as above
    """The filled shapes of all spans, by kind of span."""

    def __init__(self, shapes: Mapping[SpanKind, list[QPolygonF]], theme: Theme, box: QRectF) -> None:
        super().__init__()
        self._shapes = shapes
        self._theme = theme
        self._box = box

    def boundingRect(self) -> QRectF:
        """Return the whole score."""
        return self._box

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None) -> None:
        """Fill every shape in its phase's colour."""
        del option, widget
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for kind, shapes in self._shapes.items():
            painter.setBrush(QColor(self._theme.phase_colour(kind)))
            for shape in shapes:  # one by one: as a single path, a thousand take seconds
                painter.drawConvexPolygon(shape)


class ScoreChart(pg.PlotWidget):  # type: ignore[misc]  # as above
    """Draws one score. Mouse and arrow keys select a span of it."""

    span_selected = Signal(object)
    """The selected `Span`, or None."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(axisItems={"bottom": _TimeAxis("bottom")})
        self.score: Score | None = None
        self._shapes: _SpanShapes | None = None
        self._selected = -1
        plot = self.getPlotItem()
        plot.setMenuEnabled(False)
        plot.hideButtons()
        plot.getViewBox().setMouseEnabled(x=True, y=False)
        self._mark = pg.LinearRegionItem((0, 0), movable=False, brush=QColor(0, 0, 0, 0))
        self._mark.hide()
        plot.addItem(self._mark)
        self.scene().sigMouseMoved.connect(self._hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Apply the colours of `theme`."""
        self._theme = theme
        self.setBackground(QColor(theme.card))
        self.setStyleSheet(
            "QGraphicsView { border: 2px solid transparent; }"
            f"QGraphicsView:focus {{ border: 2px solid {theme.focus}; }}"
        )
        font = QFont()
        font.setFamilies(list(WINDOW_FAMILIES))
        font.setPixelSize(14)
        for name in ("left", "bottom"):
            axis = self.getPlotItem().getAxis(name)
            axis.setPen(QColor(theme.line))
            axis.setTextPen(QColor(theme.quiet))
            axis.setStyle(tickFont=font, tickLength=0, tickTextOffset=8)
        for line in self._mark.lines:
            line.setPen(QPen(QColor(theme.text), 0))
        if self.score is not None:
            self.show_score(self.score)

    def show_score(self, score: Score) -> None:
        """Draw `score`, all of it in view."""
        self.score = score
        self._select(-1)
        plot = self.getPlotItem()
        if self._shapes is not None:
            plot.removeItem(self._shapes)
        legs = sorted({span.leg for span in score.spans}, reverse=True)  # right below left
        floors = {leg: LANE * place for place, leg in enumerate(legs)}
        length = score.length_ms / 1000
        self._shapes = _SpanShapes(
            _shapes(score, floors), self._theme, QRectF(0, 0, length, LANE * len(legs))
        )
        plot.addItem(self._shapes)
        middles = [(floor + BENT / 2, side_name(leg)) for leg, floor in floors.items()]
        plot.getAxis("left").setTicks([middles])
        plot.setLimits(xMin=0, xMax=length, minXRange=min(5, length))
        plot.setXRange(0, length, padding=0)
        plot.setYRange(-0.08, LANE * len(legs), padding=0)
        name = self.tr(
            "Timeline: {length}, %n repetitions. Use the arrow keys to step through it.",
            "",
            len(score.repetitions),
        ).format(length=minutes_seconds(score.length_ms))
        self.setAccessibleName(name)
        self.viewport().setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select a span with the arrow keys, Home and End."""
        last = len(self.score.spans) - 1 if self.score else -1
        steps = {
            Qt.Key.Key_Left: max(0, (self._selected if self._selected >= 0 else last + 1) - 1),
            Qt.Key.Key_Right: min(last, self._selected + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in steps and last >= 0:
            self._select(steps[key])
        else:
            super().keyPressEvent(event)

    def _hover(self, at: QPointF) -> None:
        if self.score is None:
            return
        box = self.getPlotItem().getViewBox()
        ms = round(box.mapSceneToView(at).x() * 1000)
        inside = box.sceneBoundingRect().contains(at) and 0 <= ms < self.score.length_ms
        self._select(self.score.index_at(ms) if inside else -1)

    def _select(self, index: int) -> None:
        if index == self._selected:
            return
        self._selected = index
        span = self.score.spans[index] if self.score and index >= 0 else None
        self._mark.setVisible(span is not None)
        if span is not None:
            self._mark.setRegion((span.start_ms / 1000, span.end_ms / 1000))
        self.span_selected.emit(span)


def _shapes(score: Score, floors: Mapping[Leg, float]) -> dict[SpanKind, list[QPolygonF]]:
    """Return the shapes of all spans by kind; the span of a foot on the floor is a low bar."""
    shapes: dict[SpanKind, list[QPolygonF]] = {kind: [] for kind in SpanKind}
    lifted: tuple[int, Leg] | None = None
    for span in score.spans:
        place = (span.set, span.leg)
        low = LIFTED if lifted == place else STANDING
        heights = {
            SpanKind.LIFT: (low, LIFTED),
            SpanKind.FLEX: (LIFTED, BENT),
            SpanKind.HOLD: (BENT, BENT),
            SpanKind.EXTEND: (BENT, LIFTED),
        }.get(span.kind, (STANDING, STANDING))
        if span.kind not in PHASES:
            lifted = None
        elif span.kind is SpanKind.EXTEND:
            lifted = place
        lanes = (span.leg,) if span.kind in PHASES else tuple(floors)
        start, end = span.start_ms / 1000, span.end_ms / 1000
        for leg in lanes:
            floor = floors[leg]
            corners = ((start, 0.0), (start, heights[0]), (end, heights[1]), (end, 0.0))
            shapes[span.kind].append(QPolygonF([QPointF(x, floor + y) for x, y in corners]))
    return shapes
