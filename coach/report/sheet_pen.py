"""Text, lines and boxes of a page, mirrored in languages that are read from the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLineF, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from coach.draw.tokens import LIGHT
from coach.report.plot import ALIGN_LEFT, draw_text, mirrored, set_pen_and_font, text_height, text_width
from coach.text.line_breaks import wrapped_lines

if TYPE_CHECKING:
    from collections.abc import Iterable

translate = QCoreApplication.translate

ONE_LINE = ALIGN_LEFT.value | Qt.TextFlag.TextDontClip.value
"""A line is not clipped: letters of some scripts reach out of the height that their fonts give."""

MOST_LEADING = 1.6
"""The greatest distance of lines, in sizes of the letters: Arabic fonts ask for far more."""


class SheetPen:
    """Draws on `page`, with places computed from left to right; sizes are in points."""

    def __init__(self, painter: QPainter, page: QRectF) -> None:
        self.painter = painter
        self._page = page
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.setLayoutDirection(QLocale().textDirection())

    def placed(self, place: QRectF) -> QRectF:
        """Return `place`, at the other side of the page where it is read from the right."""
        return mirrored(place, self._page, self.painter)

    def line_of(
        self, place: QRectF, text: str, size: float, *, bold: bool = False, colour: str = LIGHT.text
    ) -> None:
        """Draw one line of text at the beginning of `place`, in the middle of its height."""
        set_pen_and_font(self.painter, size, colour, bold=bold)
        draw_text(self.painter, self.placed(place), ONE_LINE, text)

    def paragraph(
        self, place: QRectF, text: str, size: float, *, bold: bool = False, colour: str = LIGHT.text
    ) -> float:
        """Draw wrapped text from the top of `place` on; return the y below it."""
        line = QRectF(place)
        line.setHeight(line_height(size, bold=bold))
        for text_of_line in _lines(text, size, place.width(), bold=bold):
            self.line_of(line, text_of_line, size, bold=bold, colour=colour)
            line.translate(0, line.height())
        return line.top()

    def rule(self, left: float, right: float, y: float, colour: str, width: float) -> None:
        """Draw a horizontal line."""
        self.painter.setPen(QPen(QColor(colour), width))
        place = self.placed(QRectF(left, y, right - left, 0))
        self.painter.drawLine(QLineF(place.topLeft(), place.topRight()))

    def card(self, place: QRectF, colour: str) -> None:
        """Fill a rounded rectangle."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        self.painter.drawRoundedRect(self.placed(place), 8, 8)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def box(self, place: QRectF) -> None:
        """Draw the outline of a box to write in."""
        self.painter.setPen(QPen(QColor(LIGHT.text), 1.2))
        self.painter.drawRoundedRect(self.placed(place), 2.5, 2.5)


def fitting(lines: Iterable[str], size: float, width: float, *, bold: bool = False) -> float:
    """Return `size`, or the smaller size in which each line fits into `width`."""
    widest = max((text_width(line, size, bold=bold) for line in lines), default=0.0)
    return size * width / widest if widest > width else size


def line_height(size: float, *, bold: bool = False) -> float:
    """Return the distance of lines in the language of the page."""
    letters = translate("PlanSheet", "Pain")  # a word of it, whatever it says
    return min(text_height(letters, size, 1e4, bold=bold), MOST_LEADING * size)


def paragraph_height(text: str, size: float, width: float, *, bold: bool = False) -> float:
    """Return the height of wrapped text."""
    return len(_lines(text, size, width, bold=bold)) * line_height(size, bold=bold)


def _lines(text: str, size: float, width: float, *, bold: bool) -> list[str]:
    return [
        line
        for part in text.split("\n")
        for line in wrapped_lines(part, lambda piece: text_width(piece, size, bold=bold), width)
    ]


def packed(sentences: Iterable[str], size: float, width: float) -> list[str]:
    """Return lines with as many whole sentences as fit into `width`; a longer one has a line to itself."""
    lines: list[str] = []
    for sentence in sentences:
        longer = f"{lines[-1]}  {sentence}" if lines else ""
        if longer and text_width(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(sentence)
    return lines
