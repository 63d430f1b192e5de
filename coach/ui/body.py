"""How the person and the chair are drawn: tapered limbs about the joints of a pose, in statures, y up."""

from __future__ import annotations

from itertools import pairwise
from math import acos, atan2, cos, degrees, dist, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from coach.ui.pose import ANKLE_HEIGHT, CHAIR_BACK, HEAD, Joints, Point, Pose

if TYPE_CHECKING:
    from coach.ui.tokens import Theme

VIEW = QRectF(-0.37, -0.035, 0.95, 1.05)
"""What is seen, in statures from between the feet: the flexed foot, the chair, the floor and the head."""

SEAT = 0.265
"""The height of the chair's seat: 0.45 m for a person of 1.70 m."""

DOTS = 0.036
"""From dot to dot on the way of the heel."""

FADE = 0.07
"""Where less than this is left of the way of the heel, dots and arrow fade."""

Round = tuple[Point, float]
"""A circle: its middle and its radius."""


def draw_scene(painter: QPainter, of: Pose, theme: Theme) -> None:
    """Draw floor, chair, the standing leg, trunk and head: all that stands still behind the working leg."""
    pen = QPen(QColor(theme.chair), 0.02, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawLine(QPointF(VIEW.left() + 0.03, -0.012), QPointF(VIEW.right() - 0.03, -0.012))
    back, top = CHAIR_BACK[0], CHAIR_BACK[1] - 0.02
    for line in (
        ((back, top), (back + 0.03, SEAT), (back + 0.012, 0.0)),
        ((back + 0.03, SEAT), (back + 0.25, SEAT), (back + 0.258, 0.0)),
    ):
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in line]))
    painter.setPen(Qt.PenStyle.NoPen)
    draw_leg(painter, of.standing, QColor(theme.limb_quiet))
    painter.setBrush(QColor(theme.limb))
    _draw_trunk(painter, of)
    painter.translate(*of.head)
    painter.rotate(-8)
    painter.drawEllipse(QPointF(0, 0), HEAD * 0.43, HEAD / 2)


def _draw_trunk(painter: QPainter, of: Pose) -> None:
    """Draw neck, chest, waist and seat, each a little before or behind the line of gravity."""
    x, y = of.shoulder
    shoulders, chest = ((x - 0.006, y - 0.016), 0.046), ((x + 0.004, y - 0.085), 0.060)
    waist, seat = ((x + 0.002, y - 0.185), 0.052), ((x - 0.008, y - 0.270), 0.062)
    for one, other in pairwise((shoulders, chest, waist, seat)):
        _taper(painter, one, other)
    _taper(painter, ((x - 0.002, y), 0.034), (of.neck, 0.027))


def draw_leg(painter: QPainter, leg: Joints, colour: QColor) -> None:
    """Draw thigh, calf and shoe of one leg."""
    painter.setBrush(colour)
    x, y = leg.ankle[0] - leg.knee[0], leg.ankle[1] - leg.knee[1]
    calf = (leg.knee[0] + x * 0.3 + y * 0.035, leg.knee[1] + y * 0.3 - x * 0.035)  # behind the bone
    for one, other in pairwise(((leg.hip, 0.056), (leg.knee, 0.038), (calf, 0.037), (leg.ankle, 0.023))):
        _taper(painter, one, other)
    painter.save()
    painter.translate(*leg.heel)
    painter.rotate(degrees(atan2(leg.toe[1] - leg.heel[1], leg.toe[0] - leg.heel[0])))
    painter.drawPath(_shoe(dist(leg.heel, leg.toe)))
    painter.restore()


def _shoe(length: float) -> QPainterPath:
    """Outline a shoe from the heel at 0 to the toe at `length`, its sole along the x axis."""
    ankle = length / 4
    path = QPainterPath(QPointF(0.010, 0.0))
    path.lineTo(length - 0.014, 0.0)
    path.cubicTo(length + 0.004, 0.0, length + 0.004, 0.026, length - 0.016, 0.031)
    path.cubicTo(length - 0.040, 0.038, ankle + 0.040, 0.046, ankle + 0.023, ANKLE_HEIGHT + 0.018)
    path.lineTo(ankle - 0.023, ANKLE_HEIGHT + 0.018)
    path.cubicTo(ankle - 0.024, 0.040, -0.004, 0.036, -0.002, 0.014)
    path.cubicTo(-0.001, 0.004, 0.003, 0.0, 0.010, 0.0)
    return path


def draw_arm(painter: QPainter, of: Pose, colour: QColor) -> None:
    """Draw the arm that holds the chair."""
    painter.setBrush(colour)
    shoulder = (of.shoulder[0], of.shoulder[1] - 0.024)
    for one, other in pairwise(((shoulder, 0.032), (of.elbow, 0.024), (of.wrist, 0.018), (of.hand, 0.022))):
        _taper(painter, one, other)


def draw_arc(painter: QPainter, way: tuple[Point, ...], colour: QColor) -> None:
    """Draw dots along the way still before the heel, and an arrow head where it ends."""
    left = sum(dist(a, b) for a, b in pairwise(way))
    if left <= FADE:
        return
    faded = QColor(colour)
    faded.setAlphaF(min(1.0, (left - FADE) / FADE))
    painter.setBrush(faded)
    due = left - left % DOTS  # counted from the arrow, so that no dot moves
    for a, b in pairwise(way):
        step = dist(a, b)
        while left - step < due <= left and due > DOTS:
            share = (left - due) / step
            dot = QPointF(a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
            painter.drawEllipse(dot, 0.007, 0.007)
            due -= DOTS
        left -= step
    (x, y), before = way[-1], way[-3]
    painter.save()
    painter.translate(x, y)
    painter.rotate(degrees(atan2(y - before[1], x - before[0])))
    arrow = ((0.014, 0.0), (-0.030, 0.026), (-0.020, 0.0), (-0.030, -0.026))
    painter.drawPolygon(QPolygonF([QPointF(*point) for point in arrow]))
    painter.restore()


def _taper(painter: QPainter, one: Round, other: Round) -> None:
    """Fill what two circles span: a limb that narrows from joint to joint."""
    (a, r), (b, s) = one, other
    line, lean = atan2(b[1] - a[1], b[0] - a[0]), acos((r - s) / dist(a, b))
    painter.drawEllipse(QPointF(*a), r, r)
    painter.drawEllipse(QPointF(*b), s, s)
    edges = ((a, r, line + lean), (b, s, line + lean), (b, s, line - lean), (a, r, line - lean))
    painter.drawPolygon(QPolygonF([QPointF(p[0] + q * cos(t), p[1] + q * sin(t)) for p, q, t in edges]))
