"""The bar of all sets: a block for each set and each wait, filled as far as the session is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from coach.core.blocks import Block, blocks_of
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from coach.core.score import Score

LEAST_PX = 3.0
"""The least width of a block, in pixels."""


class SetsBar(QWidget):
    """Shows how much of the session is over. It paints its own `ground`: nothing behind is painted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.ground = QColor()
        self.done, self.ahead, self.wait = QColor(), QColor(), QColor()
        self._blocks: list[Block] = []
        self._length_ms = 1
        self._edge = -1  # the pixel up to which the bar is filled

    def show_score(self, score: Score) -> None:
        """Show the blocks of `score`."""
        self._blocks, self._length_ms, self._edge = blocks_of(score), score.length_ms, -1
        self.update()

    def show_position(self, position_ms: int) -> None:
        """Fill the bar up to `position_ms`; repaints only if a pixel changes."""
        edge = round(position_ms / self._length_ms * self.width())
        if edge != self._edge:
            self._edge = edge
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the blocks."""
        with painting(self) as painter:
            painter.fillRect(event.rect(), self.ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            radius, per_ms = self.height() / 2, self.width() / self._length_ms
            gap = min(self.height() * 0.7, self.width() / max(1, len(self._blocks)) * 0.3)
            from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            for block in self._blocks:
                x, wide = block.start_ms * per_ms, (block.end_ms - block.start_ms) * per_ms
                wide = max(LEAST_PX, wide - gap if block is not self._blocks[-1] else wide)
                filled = min(wide, max(0.0, self._edge - x))
                for part, colour in ((wide, self.wait if block.is_wait else self.ahead), (filled, self.done)):
                    if part > 0:
                        left = self.width() - x - part if from_right else x
                        painter.setBrush(colour)
                        painter.drawRoundedRect(QRectF(left, 0, part, self.height()), radius, radius)
