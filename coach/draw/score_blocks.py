"""A session as a row of blocks: each set in the colour of its leg, and the waits between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from coach.core.routine import Leg

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.core.blocks import Block
    from coach.draw.tokens import Theme

GAP_PX, LEAST_PX = 3.0, 2.0
"""The gap after each block, and the least width of one, in pixels."""


def block_areas(area: QRectF, blocks: Sequence[Block], *, mirrored: bool) -> list[QRectF]:
    """Return the place of each of `blocks` in `area`, in proportion to time; `mirrored`, from the right."""
    if not blocks:
        return []
    start = blocks[0].start_ms
    per_ms = (area.width() + GAP_PX) / (blocks[-1].end_ms - start)
    areas = []
    for block in blocks:
        x = (block.start_ms - start) * per_ms
        wide = max(LEAST_PX, (block.end_ms - block.start_ms) * per_ms - GAP_PX)
        left = area.right() - x - wide if mirrored else area.left() + x
        areas.append(QRectF(left, area.top(), wide, area.height()))
    return areas


def paint_blocks(painter: QPainter, areas: Sequence[QRectF], blocks: Sequence[Block], theme: Theme) -> None:
    """Paint `blocks` in their `areas`; a set in which both legs take turns has one above the other."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for area, block in zip(areas, blocks, strict=True):
        if block.is_wait:
            _paint_bar(painter, area, theme.track)
        elif block.leg is None:
            half = QRectF(area.left(), area.top(), area.width(), area.height() / 2 - 0.5)
            _paint_bar(painter, half, theme.left)
            _paint_bar(painter, half.translated(0, half.height() + 1), theme.right)
        else:
            _paint_bar(painter, area, theme.left if block.leg is Leg.LEFT else theme.right)


def _paint_bar(painter: QPainter, area: QRectF, colour: str) -> None:
    radius = min(area.height(), area.width(), 10.0) / 2
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(area, radius, radius)
