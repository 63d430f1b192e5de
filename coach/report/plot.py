"""One chart over a date axis, drawn with QPainter, so that SVG and PDF hold lines and text."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from coach.draw.fonts import WINDOW_FAMILIES
from coach.report.measures import PAIN_KINDS, Measure, bar_parts, progress_text, symmetry
from coach.report.pain_styles import PAIN_STYLES, pain_colours
from coach.report.scale import BAR_GAP, AxisScale, bar_colours, scale_of
from coach.report.time_axis import (
    BAR_SHARE,
    bar_places,
    day_at,
    day_range,
    tick_days,
    tick_labels,
    whole_bars,
)
from coach.text.formats import rounded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coach.draw.tokens import Theme
    from coach.report.facts import Report
    from coach.store.statistics import Bucket, Period

translate = QCoreApplication.translate

Entry: TypeAlias = "tuple[str, str, tuple[Qt.PenStyle, str] | None]"
"""An entry of a legend: its text, its colour, and the line and the mark that it is drawn with."""


ALIGN_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ALIGN_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
ALIGN_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
MEASURING_PX = 1000
"""Text is measured at this font size, at which rounding to pixels does not matter."""

WIDEST_BAR = 4
"""The greatest width of a bar, in font sizes: where a diary has just begun, one day has the whole axis."""

VOWEL_MARKS = dict.fromkeys([*range(0x064B, 0x0653), 0x0670])
"""What is deleted from a text to have it without the vowel marks of Arabic."""

ENLARGEMENT = 40
"""Text is drawn so many times larger and scaled down: Qt sets type in whole pixels only."""


def _typeface(*, bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(WINDOW_FAMILIES))
    font.setBold(bold)
    font.setFeature(
        QFont.Tag.fromString("liga"), 0
    )  # "fi" as two letters, so that a PDF can be searched for them
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def set_font(painter: QPainter, size: float, *, bold: bool = False) -> None:
    """Set the program's font, `size` painter units high on any device."""
    font = _typeface(bold=bold)
    font.setPointSizeF(size * 72 / painter.device().logicalDpiY())
    painter.setFont(font)


def without_vowels(text: str) -> str:
    """Return `text` without the vowel marks of Arabic: readers of PDF break the words there."""
    return text.translate(VOWEL_MARKS)


def draw_text(
    painter: QPainter, place: QRectF, flags: Qt.AlignmentFlag | Qt.TextFlag | int, text: str
) -> None:
    """Draw `text` into `place`; see `ENLARGEMENT`."""
    font = painter.font()
    font.setPointSizeF(font.pointSizeF() * ENLARGEMENT)
    painter.save()
    painter.translate(place.topLeft())
    painter.scale(1 / ENLARGEMENT, 1 / ENLARGEMENT)
    painter.setFont(font)
    painter.drawText(
        QRectF(0, 0, place.width() * ENLARGEMENT, place.height() * ENLARGEMENT), int(flags), text
    )
    painter.restore()


def mirrored(place: QRectF, area: QRectF, painter: QPainter) -> QRectF:
    """Return `place`, at the other side of `area` where `painter` draws a page from right to left."""
    if painter.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return place
    return QRectF(area.left() + area.right() - place.right(), place.top(), place.width(), place.height())


@contextmanager
def left_to_right(painter: QPainter) -> Iterator[None]:
    """Draw charts in the block as they are in every language: time runs to the right."""
    before = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    yield
    painter.setLayoutDirection(before)


def text_height(text: str, size: float, width: float, *, bold: bool = False) -> float:
    """Return the height of `text` of font size `size`, wrapped to lines of `width`."""
    font = _typeface(bold=bold)
    font.setPixelSize(MEASURING_PX)
    room = QRectF(0, 0, width * MEASURING_PX / size, 1e6)
    return (
        QFontMetricsF(font).boundingRect(room, Qt.TextFlag.TextWordWrap, text).height() * size / MEASURING_PX
    )


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of `text` in font size `size`."""
    return _measured_width(text, bold=bold) * size / MEASURING_PX


@lru_cache(maxsize=8192)
def _measured_width(text: str, *, bold: bool) -> float:
    """Return the width of `text` at the size at which it is measured; tables ask for the same often."""
    font = _typeface(bold=bold)
    font.setPixelSize(MEASURING_PX)
    return QFontMetricsF(font).horizontalAdvance(text)


@dataclass(frozen=True, slots=True)
class Plot:
    """A chart of `measure` for `periods`, one for each `by`.

    The axis runs from `low` to `high` (ordinals of days); `size` is the font size in painter units. Weeks
    begin on `week_start`, Monday 0.
    """

    periods: Sequence[Period]
    by: Bucket
    measure: Measure
    low: float
    high: float
    size: float
    week_start: int = 0

    def draw(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Draw axes, grid, and bars or lines into `area`."""
        set_font(painter, self.size)
        inner = area.adjusted(self.size * 3.2, self.size * 0.6, -self.size * 0.5, -self.size * 1.9)
        scale = scale_of(self.periods, self.by, self.measure)
        self._draw_grid(painter, inner, theme, scale)
        self._draw_days(painter, inner, theme)
        if self.measure in {Measure.PAIN, Measure.SYMMETRY}:
            self._draw_lines(painter, inner, theme, scale)
        else:
            self._draw_bars(painter, inner, theme, scale)

    def _x(self, inner: QRectF, place: float) -> float:
        return inner.x() + (place - self.low) / (self.high - self.low) * inner.width()

    def _draw_grid(self, painter: QPainter, inner: QRectF, theme: Theme, scale: AxisScale) -> None:
        for value in scale.ticks:
            y = inner.bottom() - scale.share(value) * inner.height()
            painter.setPen(QPen(QColor(theme.line), self.size * (0.08 if value == scale.low else 0.04)))
            painter.drawLine(QLineF(inner.left(), y, inner.right(), y))
            painter.setPen(QColor(theme.quiet))
            place = QRectF(inner.left() - self.size * 3.4, y - self.size, self.size * 3, self.size * 2)
            draw_text(painter, place, ALIGN_RIGHT, rounded(value, 2))

    def _draw_days(self, painter: QPainter, inner: QRectF, theme: Theme) -> None:
        room = max(1, int(inner.width() // (self.size * 7)))
        days = tick_days(day_at(self.low + 0.999), day_at(self.high - 0.001), room, self.week_start)
        shift = 0.5 if self.high - self.low < 40 else 0.0  # noqa: PLR2004 - a day is wider than half its label
        painter.setPen(QColor(theme.quiet))
        width = self.size * 8
        for day, text in zip(days, tick_labels(days), strict=True):
            x = self._x(inner, day.toordinal() + shift)
            x = min(max(x, inner.left() + self.size), inner.right() - self.size)
            place = QRectF(x - width / 2, inner.bottom() + self.size * 0.3, width, self.size * 1.6)
            draw_text(painter, place, ALIGN_CENTRE, text)

    def _draw_bars(self, painter: QPainter, inner: QRectF, theme: Theme, scale: AxisScale) -> None:
        middles, rooms = bar_places(self.periods, self.by)
        for period, middle, room in zip(self.periods, middles, rooms, strict=True):
            left, right = (self._x(inner, middle + side * room * BAR_SHARE / 2) for side in (-1, 1))
            parts = bar_parts(period, self.measure)
            if (over := right - left - WIDEST_BAR * self.size * len(parts)) > 0:
                left, right = left + over / 2, right - over / 2
            wide = (right - left) / len(parts)
            gap = min(self.size * 0.1, wide * BAR_GAP) if len(parts) > 1 else 0.0
            for index, (value, colour) in enumerate(zip(parts, bar_colours(theme, len(parts)), strict=True)):
                high = scale.share(value) * inner.height()
                bar = QRectF(left + index * wide, inner.bottom() - high, max(0.2, wide - gap), high)
                painter.fillRect(bar, QColor(colour))

    def _draw_lines(self, painter: QPainter, inner: QRectF, theme: Theme, scale: AxisScale) -> None:
        middles, _ = bar_places(self.periods, self.by)
        if self.measure is Measure.SYMMETRY:
            values = [symmetry(period, self.by) for period in self.periods]
            series = [(values, theme.accent, PAIN_STYLES[0])]
        else:
            series = [
                ([period.pains[kind] for period in self.periods], colour, look)
                for kind, (colour, look) in enumerate(zip(pain_colours(theme), PAIN_STYLES, strict=True))
            ]
        for values, colour, (line, sign) in series:
            points = [
                QPointF(self._x(inner, middle), inner.bottom() - scale.share(value) * inner.height())
                for middle, value in zip(middles, values, strict=True)
                if value is not None
            ]
            painter.setPen(QPen(QColor(colour), self.size * 0.16, line))
            painter.drawPolyline(points)
            if len(points) <= 150:  # noqa: PLR2004 - more marks would hide the line
                for point in points:
                    draw_mark(painter, point, sign, QColor(colour), self.size * 0.26)


def plot_of(report: Report, measure: Measure, size: float) -> Plot:
    """Return the chart of a report: its axis has all days of it, and whole weeks or months at both ends."""
    low, high = day_range(report.first, (report.last - report.first).days + 1)
    low, high = whole_bars(low, high, report.periods, report.by)
    return Plot(report.periods, report.by, measure, low, high, size, report.week_start)


def draw_mark(painter: QPainter, at: QPointF, sign: str, colour: QColor, radius: float) -> None:
    """Draw a round, square or triangular mark."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if sign == "o":
        painter.drawEllipse(at, radius, radius)
    elif sign == "s":
        painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
    else:
        corners = [QPointF(0, -radius * 1.2), QPointF(radius * 1.1, radius), QPointF(-radius * 1.1, radius)]
        painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def draw_legend(
    painter: QPainter, right: float, middle: float, measure: Measure, theme: Theme, size: float
) -> None:
    """Draw the legend of a chart, right-aligned at `right`, vertically centred on `middle`."""
    with left_to_right(painter):
        _draw_entries(painter, right, middle, _legend_entries(measure, theme), theme, size)


def legend_width(measure: Measure, theme: Theme, size: float) -> float:
    """Return the width of the legend of a chart."""
    entries = _legend_entries(measure, theme)
    marks = sum(size * (2.6 if look else 1.5) for _, _, look in entries)
    return marks + sum(text_width(text, size) for text, _, _ in entries) + size * 1.2 * (len(entries) - 1)


def _legend_entries(measure: Measure, theme: Theme) -> Sequence[Entry]:
    if measure is Measure.PAIN:
        return [
            (progress_text(kind), colour, look)
            for kind, colour, look in zip(PAIN_KINDS, pain_colours(theme), PAIN_STYLES, strict=True)
        ]
    return [
        (translate("Progress", "Left"), theme.left, None),
        (translate("Progress", "Right"), theme.right, None),
    ]


def _draw_entries(
    painter: QPainter, right: float, middle: float, entries: Sequence[Entry], theme: Theme, size: float
) -> None:
    set_font(painter, size)
    for text, colour, look in reversed(entries):
        width = text_width(text, size)
        painter.setPen(QColor(theme.quiet))
        draw_text(
            painter, QRectF(right - width - size, middle - size, width + size, size * 2), ALIGN_RIGHT, text
        )
        x = right - width - size * (2.6 if look else 1.5)
        if look is None:
            painter.fillRect(QRectF(x, middle - size / 2, size, size), QColor(colour))
        else:
            painter.setPen(QPen(QColor(colour), size * 0.18, look[0]))
            painter.drawLine(QLineF(x, middle, x + size * 2.2, middle))
            draw_mark(painter, QPointF(x + size * 1.1, middle), look[1], QColor(colour), size * 0.3)
        right = x - size * 1.2


def elided(text: str, width: float, size: float) -> str:
    """Return `text`, shortened with … to fit `width`."""
    shown = text
    while shown and text_width(shown, size) > width:
        shown = shown[:-2].rstrip() + "…" if len(shown) > 1 else ""
    return shown


def set_pen_and_font(painter: QPainter, size: float, colour: str, *, bold: bool = False) -> None:
    """Set the pen to `colour` and the font to `size`."""
    painter.setPen(QColor(colour))
    set_font(painter, size, bold=bold)
