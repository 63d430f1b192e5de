"""Paragraphs on the pages of the report: measured, split between pages, and drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt

from coach.draw.tokens import LIGHT
from coach.report.plot import draw_text, set_pen_and_font, text_height

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

GAP = 2.5
"""The gap between paragraphs, in points."""

SPACE = 2
"""Room for the right edge of letters, in points."""


class Paragraph(NamedTuple):
    """A text of one size that is wrapped to the width of the page."""

    text: str
    size: float = 8.0
    bold: bool = False
    quiet: bool = False
    before: float = 0.0
    """The gap above it, beside the usual one."""

    def height(self, width: float) -> float:
        """Return the height in lines of `width`, with the gaps above and below."""
        return self.before + text_height(self.text, self.size, width - SPACE, bold=self.bold) + GAP

    def draw(self, painter: QPainter, area: QRectF) -> float:
        """Draw it from the top of `area`; return the y below it."""
        high = self.height(area.width())
        set_pen_and_font(painter, self.size, LIGHT.quiet if self.quiet else LIGHT.text, bold=self.bold)
        place = QRectF(area.left(), area.top() + self.before, area.width(), high + 2)
        draw_text(painter, place, Qt.TextFlag.TextWordWrap, self.text)
        return area.top() + high

    def split(self, width: float, room: float) -> tuple[Paragraph, Paragraph] | None:
        """Return the part that fits into the height `room`, and the rest; None where no part fits."""
        low, high = 0, len(self.text)
        while low < high:  # the longest beginning that fits
            middle = (low + high + 1) // 2
            if self._replace(text=self.text[:middle]).height(width) <= room:
                low = middle
            else:
                high = middle - 1
        end = self.text.rfind(" ", 0, low + 1) if low < len(self.text) else low
        end = end if end > 0 else low  # languages without spaces break anywhere
        if not end:
            return None
        rest = self._replace(text=self.text[end:].lstrip(), before=0.0)
        return self._replace(text=self.text[:end].rstrip()), rest
