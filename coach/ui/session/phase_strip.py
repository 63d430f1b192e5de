"""The phase strip: the spans of the current repetition side by side, in proportion to their length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from coach.core.score import PHASES, SpanKind
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from coach.core.routine import Leg
    from coach.core.score import Span
    from coach.draw.tokens import Theme


class PhaseStrip(QWidget):
    """The phases of a repetition as bars, in proportion to their length; a waiting span fills it alone.

    It paints its own `ground`, so that the view behind need not be painted.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.ground = QColor()
        self._dimmed: dict[SpanKind, QColor] = {}
        self._colours: dict[SpanKind, QColor] = {}
        self._spans: tuple[Span, ...] = ()
        self._boxes: tuple[QRectF, ...] = ()
        self._position_ms = 0
        self._drawn_edge = -1  # the pixel up to which the bars are filled

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._dimmed = {kind: QColor(theme.dimmed(kind)) for kind in SpanKind}
        self._colours = {kind: QColor(theme.phase_colour(kind)) for kind in SpanKind}
        self.update()

    def show_spans(self, spans: tuple[Span, ...]) -> None:
        """Show these neighbouring spans."""
        if spans != self._spans:
            self._spans = spans
            self._place_bars()

    def show_position(self, position_ms: int) -> None:
        """Fill the bars up to `position_ms` of the score; repaints only if a pixel changes."""
        edge = self._edge_at(position_ms)
        if edge != self._drawn_edge:
            left, right = sorted((edge, self._drawn_edge))
            self._position_ms, self._drawn_edge = position_ms, edge
            margin = self.height() + 2  # the round ends
            self.update(left - margin, 0, right - left + 2 * margin, self.height())

    def _edge_at(self, position_ms: int) -> int:
        """Return the pixel up to which the bars are filled at `position_ms`."""
        for span, box in zip(self._spans, self._boxes, strict=True):
            if position_ms < span.end_ms:
                done = box.width() * max(0, position_ms - span.start_ms) / span.length_ms
                return round(box.right() - done if self._from_right else box.x() + done)
        return 0 if self._from_right else self.width()

    @property
    def _from_right(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the bars again."""
        super().resizeEvent(event)
        self._place_bars()

    def changeEvent(self, event: QEvent) -> None:
        """Place the bars again when the reading direction changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place_bars()

    def _place_bars(self) -> None:
        """Work out where the bars are."""
        if self._spans:
            gap, start = self.width() * 0.008, self._spans[0].start_ms
            per_ms = (self.width() - gap * (len(self._spans) - 1)) / (self._spans[-1].end_ms - start)
            boxes = []
            for index, span in enumerate(self._spans):
                x, wide = (span.start_ms - start) * per_ms + gap * index, span.length_ms * per_ms
                boxes.append(
                    QRectF(self.width() - x - wide if self._from_right else x, 0, wide, self.height())
                )
            self._boxes = tuple(boxes)
            self._drawn_edge = self._edge_at(self._position_ms)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a rounded bar for each phase."""
        touched = QRectF(event.rect())
        with painting(self) as painter:
            painter.fillRect(event.rect(), self.ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for span, box in zip(self._spans, self._boxes, strict=True):
                if box.intersects(touched):
                    self._draw_bar(painter, span, box)

    def _draw_bar(self, painter: QPainter, span: Span, box: QRectF) -> None:
        """Draw a bar, filled as far as its span is over."""
        round_px = box.height() / 2
        painter.setBrush(self._dimmed[span.kind])
        painter.drawRoundedRect(box, round_px, round_px)
        filled = min((self._position_ms - span.start_ms) / span.length_ms, 1.0)
        if filled > 0:
            done = QRectF(box)
            done.setWidth(max(box.height(), box.width() * filled))
            if self._from_right:
                done.moveRight(box.right())
            painter.setBrush(self._colours[span.kind])
            painter.drawRoundedRect(done, round_px, round_px)


def spans_around(spans: tuple[Span, ...], index: int) -> tuple[Span, ...]:
    """Return the spans that the strip shows with `index`: its whole repetition, or a waiting span alone."""
    if spans[index].kind not in PHASES:
        return (spans[index],)
    first = last = index
    repetition = _repetition_of(spans[index])
    while first and _repetition_of(spans[first - 1]) == repetition:
        first -= 1
    while last + 1 < len(spans) and _repetition_of(spans[last + 1]) == repetition:
        last += 1
    return spans[first : last + 1]


def _repetition_of(span: Span) -> tuple[int, Leg, int | None]:
    return span.set, span.leg, span.rep
