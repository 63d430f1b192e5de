"""Still pictures of the person at the end of each phase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform

from coach.core.score import SpanKind
from coach.draw.body import VIEW, draw_leg, draw_scene
from coach.draw.pose import pose

if TYPE_CHECKING:
    from coach.draw.tokens import Theme

MOMENTS = {SpanKind.LIFT: 1.0, SpanKind.FLEX: 1.0, SpanKind.HOLD: 1.0, SpanKind.EXTEND: 0.55}
"""The part of each phase that is over in its picture; the end of an extend looks like that of a lift."""


CORNER_PX = 10
"""Radius of the corners of a picture that has a ground, in pixels."""


def still(kind: SpanKind, theme: Theme, height: int, ratio: float = 1.0) -> QPixmap:
    """Return the person in a phase, `height` pixels high, for a screen with `ratio` device pixels a pixel."""
    size = QSize(round(height * VIEW.width() / VIEW.height()), height)
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if theme.is_light:  # as in a session: the hue is that of the ground
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.tinted(kind)))
            painter.drawRoundedRect(QRectF(0, 0, size.width(), size.height()), CORNER_PX, CORNER_PX)
        paint_person(painter, QRectF(0, 0, size.width(), size.height()), kind, theme)
    return picture


def paint_person(painter: QPainter, area: QRectF, kind: SpanKind, theme: Theme) -> None:
    """Paint the person in a phase as large as fits into `area`, in its middle."""
    found = pose(kind, MOMENTS[kind])
    painter.save()
    scale = min(area.height() / VIEW.height(), area.width() / VIEW.width())
    middle = area.center()
    placed = QTransform.fromTranslate(middle.x(), middle.y()).scale(scale, -scale)
    painter.setTransform(placed.translate(-VIEW.center().x(), -VIEW.center().y()), combine=True)
    painter.setPen(Qt.PenStyle.NoPen)
    draw_scene(painter, found, theme)
    painter.setPen(Qt.PenStyle.NoPen)
    draw_leg(painter, found.working, QColor(theme.phase_colour(kind)))
    painter.restore()
