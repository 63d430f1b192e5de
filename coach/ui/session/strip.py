"""The strip of phases: the present repetition's spans side by side, as long as they last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from coach.core.score import PHASES, SpanKind
from coach.ui.look.sizes import font_for_cap, typeface
from coach.ui.words import PHASE_NAMES, say

if TYPE_CHECKING:
    from coach.core.score import Span
    from coach.ui.look.theme import Theme


class Strip(QWidget):
    """The repetition's phases side by side, as long as they last; a waiting span fills it alone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._dimmed: dict[SpanKind, QColor] = {}
        self._colours: dict[SpanKind, QColor] = {}
        self.cap = 0.0
        self._spans: tuple[Span, ...] = ()
        self._at = 0
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
            self.update()

    @property
    def labels(self) -> bool:
        """Whether the phases are named."""
        return self.cap > 0

    def show_spans(self, spans: tuple[Span, ...]) -> None:
        """Show these neighbouring spans."""
        if spans != self._spans:
            self._spans = spans
            self.update()

    def show_position(self, at_ms: int) -> None:
        """Fill up to `at_ms` of the score; repaints only where that moves a pixel."""
        self._at = at_ms
        if self._spans:
            total = self._spans[-1].end_ms - self._spans[0].start_ms
            drawn = (at_ms - self._spans[0].start_ms) * self.width() // total
            if drawn != self._drawn:
                left, right = sorted((drawn, self._drawn))
                self._drawn = drawn
                margin = round(self.bar_px) + 2  # the round ends, and the gaps between phases
                if self.labels or right - left > margin:
                    self.update()
                elif self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                    self.update(self.width() - right - margin, 0, right - left + 2 * margin, self.height())
                else:
                    self.update(left - margin, 0, right - left + 2 * margin, self.height())

    @property
    def bar_px(self) -> float:
        """Height of the bars in pixels."""
        return self.height() - self.cap * 2.1

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a rounded bar a phase, its name and seconds below it."""
        theme, touched = self._theme, QRectF(event.rect())
        if not self._spans or theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = self.width() * 0.008
        start, total = self._spans[0].start_ms, self._spans[-1].end_ms - self._spans[0].start_ms
        room = self.width() - gap * (len(self._spans) - 1)
        bar = self.bar_px
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self.labels:
            painter.setFont(font_for_cap(typeface(self.font(), QFont.Weight.DemiBold, 100), self.cap))
        for index, span in enumerate(self._spans):
            width = span.length_ms / total * room
            x = (span.start_ms - start) / total * room + gap * index
            x = self.width() - x - width if from_right else x
            box = QRectF(x, 0, width, bar)
            if not box.intersects(touched) and not self.labels:
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._dimmed[span.kind])
            painter.drawRoundedRect(box, bar / 2, bar / 2)
            filled = min(max((self._at - span.start_ms) / span.length_ms, 0.0), 1.0)
            if filled:
                painter.setBrush(self._colours[span.kind])
                done = max(bar, width * filled)
                box = QRectF(x + width - done if from_right else x, 0, done, bar)
                painter.drawRoundedRect(box, bar / 2, bar / 2)
            if self.labels:
                here = span.start_ms <= self._at < span.end_ms
                painter.setPen(QColor(theme.text if here else theme.quiet))
                self._label(painter, span, QRectF(x, bar, width, self.height() - bar))
        painter.end()

    def _label(self, painter: QPainter, span: Span, box: QRectF) -> None:
        name = say(PHASE_NAMES[span.kind])
        metrics = QFontMetricsF(painter.font())
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute
        seconds = QLocale().toString(span.length_ms / 1000, "g", 3)
        for text in (self.tr("{phase} {seconds} s").format(phase=name, seconds=seconds), name, seconds):
            if metrics.horizontalAdvance(text) <= box.width():
                painter.drawText(box, int(flags), text)
                return


def around(spans: tuple[Span, ...], index: int) -> tuple[Span, ...]:
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
