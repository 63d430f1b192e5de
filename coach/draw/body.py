"""How the person and the chair are drawn: tapered limbs about the joints of a pose, in statures, y up."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from math import atan2, degrees, dist
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from coach.draw.pose import ANKLE_HEIGHT, CHAIR_BACK, HEAD, Joints, Point, Pose, way
from coach.draw.tokens import Theme, mix

if TYPE_CHECKING:
    from coach.core.score import SpanKind

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

FADE, FADE_STEPS = 0.07, 32
"""Where less than twice this is left of the way of the heel, dots and arrow fade; in so many steps."""

FINE = 1200.0
"""Outlines are cut as finely as a person of so many pixels needs; Qt allows a quarter of one."""

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
    _along(painter, leg.heel, leg.toe, _shoe(round(dist(leg.heel, leg.toe), 4)))


def _along(painter: QPainter, a: Point, b: Point, outline: QPolygonF) -> None:
    """Fill an outline that lies along the x axis, from `a` toward `b`."""
    painter.save()
    painter.translate(*a)
    painter.rotate(degrees(atan2(b[1] - a[1], b[0] - a[0])))
    painter.drawPolygon(outline)
    painter.restore()


def _flat(path: QPainterPath) -> QPolygonF:
    """Return the outline as straight lines so short that no eye sees them: they are painted far sooner."""
    return QTransform.fromScale(1 / FINE, 1 / FINE).map(path.toFillPolygon(QTransform.fromScale(FINE, FINE)))


@cache
def _shoe(length: float) -> QPolygonF:
    """Outline a shoe from the heel at 0 to the toe at `length`, its sole along the x axis."""
    ankle = length / 4
    path = QPainterPath(QPointF(0.010, 0.0))
    path.lineTo(length - 0.014, 0.0)
    path.cubicTo(length + 0.004, 0.0, length + 0.004, 0.026, length - 0.016, 0.031)
    path.cubicTo(length - 0.040, 0.038, ankle + 0.040, 0.046, ankle + 0.023, ANKLE_HEIGHT + 0.018)
    path.lineTo(ankle - 0.023, ANKLE_HEIGHT + 0.018)
    path.cubicTo(ankle - 0.024, 0.040, -0.004, 0.036, -0.002, 0.014)
    path.cubicTo(-0.001, 0.004, 0.003, 0.0, 0.010, 0.0)
    return _flat(path)


def _draw_arm(painter: QPainter, of: Pose, colour: QColor) -> None:
    """Draw the arm that holds the chair."""
    painter.setBrush(colour)
    shoulder = (of.shoulder[0], of.shoulder[1] - 0.024)
    _limb(painter, (shoulder, 0.034), (of.elbow, 0.025))
    _limb(painter, (of.elbow, 0.025), (of.wrist, 0.017))
    _limb(painter, (of.wrist, 0.017), (of.hand, 0.021))


def dots_ahead(kind: SpanKind, leg: Joints, left: float) -> tuple[int, int]:
    """Return which dots are seen, first and last, where `left` of the heel's way is left: clear of the shoe.

    They are counted from the arrow at the end of the way, so that no dot moves; (0, 0) is none.
    """
    dots = _dots(kind)
    first, last = 0, min(len(dots), int(left / DOTS) - 1)
    while last > 0 and not _clear(dots[last - 1], leg):
        last -= 1
    while first < last and not _clear(dots[first], leg):
        first += 1
    return (first, last) if first < last else (0, 0)


def fading(left: float) -> float:
    """Return how much (0…1) of dots and arrow is seen where so much of the heel's way is left."""
    return round(min(max((left - FADE) / FADE, 0.0), 1.0) * FADE_STEPS) / FADE_STEPS


def draw_way(painter: QPainter, kind: SpanKind, dots: tuple[int, int], colour: QColor) -> None:
    """Draw those dots of the heel's way, and the arrow head where it ends."""
    painter.setBrush(colour)
    for dot in _dots(kind)[slice(*dots)]:
        _along(painter, dot, (dot[0] + 1, dot[1]), _dot())
    before, end = way(kind)[-2:]
    _along(painter, end, (2 * end[0] - before[0], 2 * end[1] - before[1]), _arrow())


def way_box(kind: SpanKind) -> QRectF:
    """Return what `draw_way` may touch, in statures; an empty box where nothing leads the heel."""
    points = QPolygonF([QPointF(*point) for point in way(kind)])
    return points.boundingRect().adjusted(-CLEAR, -CLEAR, CLEAR, CLEAR) if points.size() else QRectF()


@cache
def _dots(kind: SpanKind) -> tuple[Point, ...]:
    """Return the dots on the heel's way, from the arrow on; the first stands clear of it."""
    found, gone, due = [], 0.0, 2 * DOTS
    for a, b in pairwise(way(kind)[::-1]):
        step = dist(a, b)
        while gone + step >= due:
            found.append(_between(a, b, (due - gone) / step))
            due += DOTS
        gone += step
    return tuple(found)


@cache
def _dot() -> QPolygonF:
    path = QPainterPath()
    path.addEllipse(QPointF(0.0, 0.0), 0.0075, 0.0075)
    return _flat(path)


@cache
def _arrow() -> QPolygonF:
    arrow = ((0.028, 0.0), (-0.026, 0.025), (-0.014, 0.0), (-0.026, -0.025))
    return QPolygonF([QPointF(*point) for point in arrow])


def _clear(dot: Point, leg: Joints) -> bool:
    """Whether a dot stands clear of the sole."""
    return all(dist(dot, _between(leg.heel, leg.toe, part / 4)) > CLEAR for part in range(5))


def _between(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _limb(painter: QPainter, one: Round, other: Round, bulge: float = 0.0) -> None:
    """Fill a limb that narrows smoothly from joint to joint; `bulge` is the muscle behind its upper third."""
    (a, r), (b, s) = one, other
    _along(painter, a, b, _outline(round(dist(a, b), 4), r, s, bulge))


@cache
def _outline(length: float, r: float, s: float, bulge: float) -> QPolygonF:
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
    return _flat(path)
