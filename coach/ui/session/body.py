"""How the person and the chair are drawn: tapered limbs about the joints of a pose, in statures, y up."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from math import atan2, degrees, dist

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from coach.ui.look.tokens import Theme, mix
from coach.ui.session.pose import ANKLE_HEIGHT, CHAIR_BACK, HEAD, Joints, Point, Pose

VIEW = QRectF(-0.37, -0.035, 0.95, 1.05)
"""What is seen, in statures from between the feet: the flexed foot, the chair, the floor and the head."""

SEAT = 0.265
"""The height of the chair's seat: 0.45 m for a person of 1.70 m."""

DOTS = 0.036
"""From dot to dot on the way of the heel."""

CLEAR = 0.032
"""How near the sole a dot may come."""

FAR = 0.02
"""How far ahead the standing foot is drawn, so that both are seen side by side."""

LIMB_STEPS = 16
"""Into how many pieces the outline of a limb is cut."""

FADE = 0.07
"""Where less than this is left of the way of the heel, dots and arrow fade."""

Round = tuple[Point, float]
"""A circle: its middle and its radius."""


def draw_scene(painter: QPainter, of: Pose, theme: Theme) -> None:
    """Draw all that stands still: floor, chair, the standing leg, trunk, head and the arm on the chair."""
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
    painter.save()
    painter.translate(FAR, 0.0)
    painter.shear(-FAR / of.standing.hip[1], 0.0)
    draw_leg(painter, of.standing, QColor(theme.limb_quiet))
    painter.restore()
    painter.setBrush(QColor(mix(theme.limb, theme.limb_quiet, 0.25)))
    painter.drawPath(_trunk())
    painter.save()
    painter.translate(*of.head)
    painter.rotate(-8)
    painter.drawEllipse(QPointF(0, 0), HEAD * 0.43, HEAD / 2)
    painter.restore()
    _draw_arm(painter, of, QColor(theme.limb))


def _trunk() -> QPainterPath:
    """Outline neck, back, seat, belly and chest about the shoulder (0, 0.818) and the hip (0, 0.530)."""
    path = QPainterPath(QPointF(-0.020, 0.905))
    for x1, y1, x2, y2, x, y in (
        (-0.024, 0.855, -0.062, 0.840, -0.064, 0.775),
        (-0.066, 0.715, -0.047, 0.690, -0.048, 0.640),
        (-0.049, 0.605, -0.064, 0.580, -0.062, 0.530),
        (-0.060, 0.475, 0.056, 0.475, 0.056, 0.530),
        (0.056, 0.570, 0.050, 0.600, 0.052, 0.640),
        (0.054, 0.680, 0.066, 0.700, 0.064, 0.750),
        (0.062, 0.810, 0.032, 0.820, 0.034, 0.890),
    ):
        path.cubicTo(x1, y1, x2, y2, x, y)
    return path


def draw_leg(painter: QPainter, leg: Joints, colour: QColor) -> None:
    """Draw thigh, calf and shoe of one leg."""
    painter.setBrush(colour)
    _limb(painter, (leg.hip, 0.057), (leg.knee, 0.038), bulge=0.004)
    _limb(painter, (leg.knee, 0.038), (leg.ankle, 0.023), bulge=0.013)
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


def _draw_arm(painter: QPainter, of: Pose, colour: QColor) -> None:
    """Draw the arm that holds the chair."""
    painter.setBrush(colour)
    shoulder = (of.shoulder[0], of.shoulder[1] - 0.024)
    _limb(painter, (shoulder, 0.034), (of.elbow, 0.025))
    _limb(painter, (of.elbow, 0.025), (of.wrist, 0.017))
    _limb(painter, (of.wrist, 0.017), (of.hand, 0.021))


def draw_arc(painter: QPainter, way: tuple[Point, ...], leg: Joints, colour: QColor) -> None:
    """Draw dots along the way still before the heel, clear of the shoe, and an arrow head where it ends."""
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
            dot = _between(a, b, (left - due) / step)
            if min(dist(dot, _between(leg.heel, leg.toe, part / 4)) for part in range(5)) > CLEAR:
                painter.drawEllipse(QPointF(*dot), 0.0075, 0.0075)
            due -= DOTS
        left -= step
    (x, y), before = way[-1], way[-2]
    painter.save()
    painter.translate(x, y)
    painter.rotate(degrees(atan2(y - before[1], x - before[0])))
    arrow = ((0.028, 0.0), (-0.026, 0.025), (-0.014, 0.0), (-0.026, -0.025))
    painter.drawPolygon(QPolygonF([QPointF(*point) for point in arrow]))
    painter.restore()


def _between(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _limb(painter: QPainter, one: Round, other: Round, bulge: float = 0.0) -> None:
    """Fill a limb that narrows smoothly from joint to joint; `bulge` is the muscle behind its upper third."""
    (a, r), (b, s) = one, other
    painter.save()
    painter.translate(*a)
    painter.rotate(degrees(atan2(b[1] - a[1], b[0] - a[0])))
    painter.drawPath(_outline(round(dist(a, b), 4), r, s, bulge))
    painter.restore()


@cache
def _outline(length: float, r: float, s: float, bulge: float) -> QPainterPath:
    """Outline a limb that lies along the x axis from 0; limbs are rigid, so there are only a few."""
    front, back = [], []
    for step in range(LIMB_STEPS + 1):
        t = step / LIMB_STEPS
        wide = r + (s - r) * t * t * (3 - 2 * t)
        front.append((length * t, wide))
        back.append((length * t, -wide - bulge * 6.75 * t * (1 - t) ** 2))  # 1 × bulge at t = 1/3
    path = QPainterPath(QPointF(*front[0]))
    for point in front[1:]:
        path.lineTo(*point)
    path.arcTo(QRectF(length - s, -s, 2 * s, 2 * s), -90, 180)
    for point in reversed(back[:-1]):
        path.lineTo(*point)
    path.arcTo(QRectF(-r, -r, 2 * r, 2 * r), 90, 180)
    return path
