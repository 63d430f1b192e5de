"""Bars of both legs, side by side for each week."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from coach.draw.tokens import Theme

WIDEST_PX = 92.0
"""The greatest width of a pair of bars, in pixels."""

PAIR_SHARE, GAP_PX, RADIUS_PX = 0.72, 2.0, 4.0
"""The share of its room that a pair takes; the gap within it and the radius of its corners, in pixels."""

EMPTY_PX = 3.0
"""The height of a bar for a week without repetitions, in pixels."""


class WeekBars(NamedTuple):
    """The bars of one week, and the text under them."""

    caption: str
    left: int
    right: int


def paint_leg_bars(
    painter: QPainter,
    area: QRectF,
    theme: Theme,
    pairs: Sequence[WeekBars],
    caption_font: QFont,
    *,
    mirrored: bool,
) -> None:
    """Paint the pairs in order from the left, or from the right if `mirrored`; the left leg stands first."""
    if not pairs:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(caption_font)
    foot = painter.fontMetrics().height() + 4.0
    room = area.width() / len(pairs)
    wide = min(WIDEST_PX, room * PAIR_SHARE)
    high = max(1.0, area.height() - foot)
    most = max(1, *(max(pair.left, pair.right) for pair in pairs))
    for number, pair in enumerate(pairs):
        at = len(pairs) - 1 - number if mirrored else number
        middle = area.x() + (at + 0.5) * room
        bars = [(pair.left, theme.left), (pair.right, theme.right)]
        painter.setPen(Qt.PenStyle.NoPen)
        for place, (reps, colour) in enumerate(reversed(bars) if mirrored else bars):
            tall = max(EMPTY_PX, high * reps / most)
            x = middle - (wide / 2 if place == 0 else -GAP_PX / 2)
            painter.setBrush(QColor(colour if reps else theme.empty))
            bar = QRectF(x, area.y() + high - tall, (wide - GAP_PX) / 2, tall)
            painter.drawRoundedRect(bar, min(RADIUS_PX, tall / 2), min(RADIUS_PX, tall / 2))
        painter.setPen(QColor(theme.quiet))
        below = QRectF(middle - room / 2, area.y() + high, room, foot)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, pair.caption)
