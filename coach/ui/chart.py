"""The volume chart, in pyqtgraph: the same drawing in the window and in the files exported from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QBuffer, QDate, QIODevice, QLocale, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QImage, QImageWriter, QKeyEvent, QPainter
from PySide6.QtSvg import QSvgGenerator

from coach.ui.theme import FAMILIES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from coach.ui.theme import Theme

EXPORT_SIZE = QSize(1290, 480)
"""Size of an exported chart in pixels at scale 1, as the look has it."""

BAR_WIDTH = 0.7
TICK_EVERY_PX = 110


@dataclass(frozen=True, slots=True)
class Bar:
    """The volume of one session: confirmed repetitions of each leg, and the local day it was done."""

    day: date
    left: int
    right: int
    routine: str


class _DayAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Says the days of bars that stand side by side, as many as there is room for."""

    def __init__(self, bars: Sequence[Bar]) -> None:
        super().__init__("bottom")
        self.bars = bars

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Return whole positions, at most one every `TICK_EVERY_PX`."""
        shown = max(1.0, high - low)
        step = max(1, round(shown * TICK_EVERY_PX / max(size, 1)))
        first = -(-max(0, round(low)) // step) * step
        last = min(len(self.bars) - 1, int(high))
        return [(step, [float(at) for at in range(first, last + 1, step)])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return the day of each bar."""
        del scale, spacing
        return [short_day(self.bars[int(value)].day) for value in values if 0 <= value < len(self.bars)]


def short_day(day: date) -> str:
    """Return a day as the axis says it, `1 Sep`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM")


class VolumeChart(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Bars of confirmed repetitions, left below right. The right leg's are hatched, so colour is not needed.

    Mouse and arrow keys walk the sessions; `session_pointed` tells the index of the bar, or -1.
    """

    session_pointed = Signal(int)

    def __init__(self, bars: Sequence[Bar], theme: Theme, *, titled: bool = False) -> None:
        self._days = _DayAxis(bars)
        super().__init__(axisItems={"bottom": self._days}, background=QColor(theme.card))
        self.bars = bars
        self._pointed = -1
        plot = self.getPlotItem()
        plot.setMenuEnabled(False)
        plot.hideButtons()
        plot.getViewBox().setMouseEnabled(x=False, y=False)
        font = QFont()
        font.setFamilies(list(FAMILIES))
        font.setPixelSize(15)
        for name in ("left", "bottom"):
            axis = plot.getAxis(name)
            axis.setPen(QColor(theme.line))
            axis.setTextPen(QColor(theme.quiet))
            axis.setStyle(tickFont=font, tickLength=0, tickTextOffset=10)
        plot.getAxis("left").setStyle(autoExpandTextSpace=True)
        plot.showGrid(y=True, alpha=0.25)
        top = max((bar.left + bar.right for bar in bars), default=0)
        plot.getAxis("left").setTickSpacing(major=_step(top), minor=_step(top))
        plot.setLimits(yMin=0)
        plot.setYRange(0, max(top * 1.08, 4), padding=0)
        plot.setXRange(-0.6, max(len(bars), 8) - 0.4, padding=0)
        places = list(range(len(bars)))
        edge = pg.mkPen(QColor(theme.card), width=1)
        self._items = []
        for name, lows, heights, colour, hatched in (
            (self.tr("Left"), [0] * len(bars), [bar.left for bar in bars], theme.left, False),
            (self.tr("Right"), [bar.left for bar in bars], [bar.right for bar in bars], theme.right, True),
        ):
            item = pg.BarGraphItem(
                x=places, y0=lows, height=heights, width=BAR_WIDTH, pen=edge, brush=QColor(colour), name=name
            )
            self._items.append(item)
            plot.addItem(item)
            if hatched:
                lines = QBrush(QColor(theme.card), Qt.BrushStyle.BDiagPattern)
                plot.addItem(
                    pg.BarGraphItem(x=places, y0=lows, height=heights, width=BAR_WIDTH, pen=edge, brush=lines)
                )
        self._mark = pg.BarGraphItem(
            x=[0], y0=[0], height=[0], width=0.94, pen=pg.mkPen(QColor(theme.text), width=2), brush=None
        )
        self._mark.hide()
        plot.addItem(self._mark)
        if titled:
            plot.setTitle(
                self.tr("Volume per session: repetitions you confirmed"), color=theme.text, size="13pt"
            )
            legend = plot.addLegend(
                offset=(-1, 1), labelTextColor=QColor(theme.quiet), brush=QColor(theme.card), horSpacing=20
            )
            legend.setColumnCount(2)
            for item, name in zip(self._items, (self.tr("Left"), self.tr("Right (hatched)")), strict=True):
                legend.removeItem(item)
                legend.addItem(item, name)
        self.scene().sigMouseMoved.connect(self._hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Volume per session"))

    def point_at(self, index: int) -> None:
        """Mark the bar at `index`, and tell it; -1 marks none."""
        if index == self._pointed:
            return
        self._pointed = index
        self._mark.setVisible(index >= 0)
        if index >= 0:
            bar = self.bars[index]
            self._mark.setOpts(x=[index], height=[bar.left + bar.right])
        self.session_pointed.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the sessions with the arrow keys, Home and End."""
        last = len(self.bars) - 1
        steps = {
            Qt.Key.Key_Left: max(0, (self._pointed if self._pointed >= 0 else last + 1) - 1),
            Qt.Key.Key_Right: min(last, self._pointed + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in steps and self.bars:
            self.point_at(steps[key])
        else:
            super().keyPressEvent(event)

    def _hover(self, at: QPointF) -> None:
        box = self.getPlotItem().getViewBox()
        place = box.mapSceneToView(at)
        index = round(place.x())
        inside = box.sceneBoundingRect().contains(at) and 0 <= index < len(self.bars)
        self.point_at(index if inside and abs(place.x() - index) <= BAR_WIDTH / 2 + 0.1 else -1)


def _step(top: int) -> int:
    """Return a round distance between grid lines for bars up to `top`."""
    for step in (1, 2, 5, 10, 12, 20, 24, 50, 100, 200, 500):
        if top / step <= 4:  # noqa: PLR2004 - four lines are enough to read a bar
            return step
    return 1000


def _drawn(bars: Sequence[Bar], theme: Theme, size: QSize) -> VolumeChart:
    chart = VolumeChart(bars, theme, titled=True)
    chart.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    chart.resize(size)
    chart.show()
    return chart


def chart_png(bars: Sequence[Bar], theme: Theme, size: QSize, scale: float = 2.0) -> bytes:
    """Return the chart as a PNG picture of `size` × `scale` pixels."""
    image = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    _paint(image, bars, theme, size)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not (writer := QImageWriter(buffer, b"png")).write(image):
        raise ValueError(f"the chart cannot be written as PNG: {writer.errorString()}")
    return bytes(buffer.data().data())


def chart_svg(bars: Sequence[Bar], theme: Theme, size: QSize) -> bytes:
    """Return the chart as an SVG drawing of `size` pixels, whose text is text."""
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle("Volume per session")
    _paint(generator, bars, theme, size)
    return bytes(buffer.data().data())


def _paint(device: Any, bars: Sequence[Bar], theme: Theme, size: QSize) -> None:  # noqa: ANN401 - any paint device
    chart = _drawn(bars, theme, size)
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(theme.card))
    chart.render(painter, QRectF(0, 0, size.width(), size.height()), QRect(0, 0, size.width(), size.height()))
    painter.end()
    chart.close()
    chart.deleteLater()
