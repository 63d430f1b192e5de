"""The session on Today in one line: a block for each set, in the colour of its leg."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.core.blocks import Block, blocks_of
from coach.draw.score_blocks import block_areas, paint_blocks
from coach.draw.theme import SIZES
from coach.text.session_texts import side_name
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from coach.core.score import Score
    from coach.draw.tokens import Theme

BAR_PX = 10
"""Height of the blocks, in pixels."""


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
        area = QRectF(0, 0, self.width(), BAR_PX)
        areas = block_areas(area, self._blocks, mirrored=self.isRightToLeft())
        with painting(self) as painter:
            paint_blocks(painter, areas, self._blocks, self._theme)
            painter.setFont(self._names())
            painter.setPen(QColor(self._theme.quiet))
            metrics = painter.fontMetrics()
            for block, bar in zip(self._blocks, areas, strict=True):
                if block.leg and metrics.horizontalAdvance(name := side_name(block.leg)) <= bar.width():
                    below = QRectF(bar.left(), BAR_PX + 4, bar.width(), metrics.height())
                    # Qt mirrors the alignment: this is the side where reading begins
                    painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
