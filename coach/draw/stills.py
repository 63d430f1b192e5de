"""The person as a still picture: at the end of each phase, and what does not move behind a moving leg."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
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


def to_pixels(area: QRectF, *, is_mirrored: bool = False) -> QTransform:
    """Return the transform from statures, y up, to pixels: the person as large as fits into `area`."""
    scale, middle = pixels_per_stature(area.size()), area.center()
    transform = QTransform.fromTranslate(middle.x(), middle.y())
    transform.scale(-scale if is_mirrored else scale, -scale)
    return transform.translate(-VIEW.center().x(), -VIEW.center().y())


def pixels_per_stature(room: QSizeF) -> float:
    """Return the pixels of one stature where the person is as large as fits into `room`."""
    return min(room.width() / VIEW.width(), room.height() / VIEW.height())


def use_statures(painter: QPainter, transform: QTransform) -> None:
    """Set the painter up to fill shapes in statures, which `transform` makes pixels."""
    painter.setTransform(transform, combine=True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)


def still_scene(size: QSize, ratio: float, transform: QTransform, theme: Theme) -> QPixmap:
    """Return the picture of what does not move, for a screen with `ratio` device pixels a pixel."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        use_statures(painter, transform)
        draw_scene(painter, pose(SpanKind.PREPARE, 0.0), theme)
    return picture


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
    painter.setTransform(to_pixels(area), combine=True)
    painter.setPen(Qt.PenStyle.NoPen)
    draw_scene(painter, found, theme)
    painter.setPen(Qt.PenStyle.NoPen)
    draw_leg(painter, found.working, QColor(theme.phase_colour(kind)))
    painter.restore()
