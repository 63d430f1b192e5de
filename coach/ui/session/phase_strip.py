"""The strip of phases: the present repetition's spans side by side, as long as they last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from coach.core.score import PHASES, SpanKind
from coach.draw.type_sizes import font_for_cap, typeface
from coach.text.session_texts import phase_name

if TYPE_CHECKING:
    from coach.core.score import Span
    from coach.draw.tokens import Theme


class PhaseStrip(QWidget):
    """The repetition's phases side by side, as long as they last; a waiting span fills it alone.

    It paints its own `ground`, so that the page behind need not be painted.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.ground = QColor()
        self._theme: Theme | None = None
        self._dimmed: dict[SpanKind, QColor] = {}
        self._colours: dict[SpanKind, QColor] = {}
        self.cap = 0.0
        self._spans: tuple[Span, ...] = ()
        self._boxes: tuple[QRectF, ...] = ()
        self._at = 0  # what is drawn: a position, and the pixel at which what is done ends
        self._drawn = -1

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self._dimmed = {kind: QColor(theme.dimmed(kind)) for kind in SpanKind}
        self._colours = {kind: QColor(theme.phase_colour(kind)) for kind in SpanKind}
        self.update()

    def set_cap(self, cap_px: float) -> None:
        """Name the phases in capitals so high, in pixels; 0 leaves the names out."""
        if cap_px != self.cap:
            self.cap = cap_px
            self._measure()

    @property
    def labels(self) -> bool:
        """Whether the phases are named."""
        return self.cap > 0

    def show_spans(self, spans: tuple[Span, ...]) -> None:
        """Show these neighbouring spans."""
        if spans != self._spans:
            self._spans = spans
            self._measure()

    def show_position(self, at_ms: int) -> None:
        """Fill up to `at_ms` of the score; repaints only where that moves a pixel."""
        edge = self._edge(at_ms)
        if edge != self._drawn:
            left, right = sorted((edge, self._drawn))
            self._at, self._drawn = at_ms, edge
            margin = round(self.bar_px) + 2  # the round ends
            if self.labels or right - left > margin:
                self.update()
            else:
                self.update(left - margin, 0, right - left + 2 * margin, self.height())

    def _edge(self, at_ms: int) -> int:
        """Return the pixel at which what is done at `at_ms` ends."""
        for span, box in zip(self._spans, self._boxes, strict=True):
            if at_ms < span.end_ms:
                done = box.width() * max(0, at_ms - span.start_ms) / span.length_ms
                return round(box.right() - done if self._from_right else box.x() + done)
        return 0 if self._from_right else self.width()

    @property
    def bar_px(self) -> float:
        """Height of the bars in pixels."""
        return self.height() - self.cap * 2.1

    @property
    def _from_right(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew."""
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew where the language is read from the other side."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._measure()

    def _measure(self) -> None:
        """Work out where the bars are."""
        if self._spans:
            gap, start = self.width() * 0.008, self._spans[0].start_ms
            per_ms = (self.width() - gap * (len(self._spans) - 1)) / (self._spans[-1].end_ms - start)
            boxes = []
            for index, span in enumerate(self._spans):
                x, wide = (span.start_ms - start) * per_ms + gap * index, span.length_ms * per_ms
                boxes.append(QRectF(self.width() - x - wide if self._from_right else x, 0, wide, self.bar_px))
            self._boxes = tuple(boxes)
            self._drawn = self._edge(self._at)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a rounded bar a phase, its name and seconds below it."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        touched = QRectF(event.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        for span, box in zip(self._spans, self._boxes, strict=True):
            if box.intersects(touched):
                self._bar(painter, span, box)
        if self.labels:
            self._names(painter)
        painter.end()

    def _bar(self, painter: QPainter, span: Span, box: QRectF) -> None:
        """Draw a bar, and over it what of its span is done."""
        round_px = box.height() / 2
        painter.setBrush(self._dimmed[span.kind])
        painter.drawRoundedRect(box, round_px, round_px)
        filled = min((self._at - span.start_ms) / span.length_ms, 1.0)
        if filled > 0:
            done = QRectF(box)
            done.setWidth(max(box.height(), box.width() * filled))
            if self._from_right:
                done.moveRight(box.right())
            painter.setBrush(self._colours[span.kind])
            painter.drawRoundedRect(done, round_px, round_px)

    def _names(self, painter: QPainter) -> None:
        """Write under each bar what it stands for."""
        if self._theme is None:
            return
        painter.setFont(font_for_cap(typeface(self.font(), QFont.Weight.DemiBold, 100), self.cap))
        for span, box in zip(self._spans, self._boxes, strict=True):
            here = span.start_ms <= self._at < span.end_ms
            painter.setPen(QColor(self._theme.text if here else self._theme.quiet))
            bar = self.bar_px
            self._label(painter, span, QRectF(box.x(), bar, box.width(), self.height() - bar))

    def _label(self, painter: QPainter, span: Span, box: QRectF) -> None:
        name = phase_name(span.kind)
        metrics = QFontMetricsF(painter.font())
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute
        seconds = QLocale().toString(span.length_ms / 1000, "g", 3)
        for text in (self.tr("{phase} {seconds} s").format(phase=name, seconds=seconds), name, seconds):
            if metrics.horizontalAdvance(text) <= box.width():
                painter.drawText(box, int(flags), text)
                return


def spans_around(spans: tuple[Span, ...], index: int) -> tuple[Span, ...]:
    """Return the spans that the strip shows with `index`: its whole repetition, or a waiting span alone."""
    if spans[index].kind not in PHASES:
        return (spans[index],)
    first = last = index
    place = spans[index].set, spans[index].leg, spans[index].rep
    while first and (spans[first - 1].set, spans[first - 1].leg, spans[first - 1].rep) == place:
        first -= 1
    while last + 1 < len(spans) and (spans[last + 1].set, spans[last + 1].leg, spans[last + 1].rep) == place:
        last += 1
    return spans[first : last + 1]
