"""The session on Today in one line: a block for each set, in the colour of its leg."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.core.blocks import Block, blocks_of
from coach.core.routine import Leg
from coach.draw.theme import SIZES
from coach.text.session_texts import side_name
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from coach.core.score import Score
    from coach.draw.tokens import Theme

BAR_PX, GAP_PX, LEAST_PX = 10, 3, 2
"""Height of the blocks, gap after each, and the least width of one, in pixels."""


class SetsLine(QWidget):
    """Shows the sets of a score; what it shows is said in words beside it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._blocks: list[Block] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of the blocks and the names under them."""
        return QSize(200, BAR_PX + 6 + self._names().pixelSize() + 4)

    def show_score(self, score: Score, theme: Theme) -> None:
        """Show the sets of `score` in the colours of `theme`."""
        self._blocks, self._theme = blocks_of(score), theme
        while self._blocks and self._blocks[0].is_wait:
            del self._blocks[0]
        self.update()

    def _names(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(self.fontInfo().pixelSize() * SIZES["small"] / SIZES["body"]))
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the blocks, and the name of the leg under each that has room for it."""
        del event
        if not self._blocks:
            return
        theme, start = self._theme, self._blocks[0].start_ms
        per_ms = (self.width() + GAP_PX) / (self._blocks[-1].end_ms - start)
        is_mirrored = self.isRightToLeft()
        colours = {Leg.LEFT: theme.left, Leg.RIGHT: theme.right}
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._names())
            metrics = painter.fontMetrics()
            for block in self._blocks:
                x = (block.start_ms - start) * per_ms
                wide = max(LEAST_PX, (block.end_ms - block.start_ms) * per_ms - GAP_PX)
                if is_mirrored:
                    x = self.width() - x - wide
                painter.setPen(Qt.PenStyle.NoPen)
                bar = QRectF(x, 0, wide, BAR_PX)
                if block.is_wait or block.leg:
                    painter.setBrush(QColor(colours[block.leg] if block.leg else theme.track))
                    painter.drawRoundedRect(bar, BAR_PX / 2, BAR_PX / 2)
                else:  # both legs take turns
                    self._paint_both(painter, bar)
                if block.leg and metrics.horizontalAdvance(name := side_name(block.leg)) <= wide:
                    painter.setPen(QColor(theme.quiet))
                    edge = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
                    below = QRectF(x, BAR_PX + 4, wide, metrics.height())
                    painter.drawText(below, edge | Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_both(self, painter: QPainter, bar: QRectF) -> None:
        """Paint a set of both legs: one half above the other."""
        half = bar.height() / 2
        for top, colour in ((bar.top(), self._theme.left), (bar.top() + half, self._theme.right)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(bar.left(), top, bar.width(), half), half / 2, half / 2)
