"""Draws the person and the chair: tapered limbs around the joints of a pose, in statures, y up."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from math import atan2, degrees, dist
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from coach.draw.pose import ANKLE_HEIGHT, CHAIR_BACK, HEAD, Joints, Point, Pose, heel_path
from coach.draw.tokens import Theme, mix

if TYPE_CHECKING:
    from coach.core.score import SpanKind

VIEW = QRectF(-0.37, -0.035, 0.95, 1.05)
"""The visible rectangle in statures, from between the feet: flexed foot, chair, floor and head fit in."""

SEAT = 0.265
"""Height of the chair's seat: 0.45 m for a person of 1.70 m."""

DOTS = 0.036
"""Distance between dots on the path of the heel."""

CLEAR = 0.032
"""Least distance of a dot from the sole."""

FAR = 0.02
"""Distance by which the standing foot is drawn ahead, so that both feet are visible side by side."""

LIMB_STEPS = 16
"""Number of straight pieces in each side of a limb's outline."""

FADE, FADE_STEPS = 0.07, 32
"""Dots and arrow fade while the path ahead shortens from twice to once this length; number of steps."""

FINE_PX = 1200.0
"""Height of the person in pixels for which outlines are turned into straight lines, exact to Qt's quarter
pixel."""

Round = tuple[Point, float]
"""A circle: its centre and its radius."""


def draw_scene(painter: QPainter, pose: Pose, theme: Theme) -> None:
    """Draw everything that does not move: floor, chair, standing leg, trunk, head and arm."""
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
    painter.shear(-FAR / pose.standing.hip[1], 0.0)
    draw_leg(painter, pose.standing, QColor(theme.limb_quiet))
    painter.restore()
    painter.setBrush(QColor(mix(theme.limb, theme.limb_quiet, 0.25)))
    painter.drawPath(_trunk())
    painter.save()
    painter.translate(*pose.head)
    painter.rotate(-8)
    painter.drawEllipse(QPointF(HEAD * 0.42, -HEAD * 0.06), HEAD * 0.075, HEAD * 0.06)  # the nose
    painter.drawEllipse(QPointF(0, 0), HEAD * 0.43, HEAD / 2)
    painter.setBrush(QColor(theme.limb_quiet))
    painter.drawPath(_hair())
    painter.restore()
    _draw_arm(painter, pose, QColor(theme.limb))


def _hair() -> QPainterPath:
    """Return the outline of the hair, around the middle of the head."""
    path = QPainterPath(QPointF(0.040, 0.048))
    for x1, y1, x2, y2, x, y in (
        (0.028, 0.074, -0.026, 0.076, -0.046, 0.044),
        (-0.064, 0.014, -0.062, -0.026, -0.046, -0.048),
        (-0.034, -0.030, -0.024, -0.012, -0.016, 0.010),
        (-0.004, 0.030, 0.018, 0.036, 0.040, 0.048),
    ):
        path.cubicTo(x1, y1, x2, y2, x, y)
    return path


def _trunk() -> QPainterPath:
    """Return the outline of the trunk and neck, around shoulder (0, 0.818) and hip (0, 0.530)."""
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
    """Return the outline as straight lines, too short to be seen, which Qt paints much faster than curves."""
    return QTransform.fromScale(1 / FINE_PX, 1 / FINE_PX).map(
        path.toFillPolygon(QTransform.fromScale(FINE_PX, FINE_PX))
    )


@cache
def _shoe(length: float) -> QPolygonF:
    """Return the outline of a shoe from the heel at 0 to the toe at `length`, its sole along the x axis."""
    ankle = length / 4
    path = QPainterPath(QPointF(0.010, 0.0))
    path.lineTo(length - 0.014, 0.0)
    path.cubicTo(length + 0.004, 0.0, length + 0.004, 0.026, length - 0.016, 0.031)
    path.cubicTo(length - 0.040, 0.038, ankle + 0.040, 0.046, ankle + 0.023, ANKLE_HEIGHT + 0.018)
    path.lineTo(ankle - 0.023, ANKLE_HEIGHT + 0.018)
    path.cubicTo(ankle - 0.024, 0.040, -0.004, 0.036, -0.002, 0.014)
    path.cubicTo(-0.001, 0.004, 0.003, 0.0, 0.010, 0.0)
    return _flat(path)


def _draw_arm(painter: QPainter, pose: Pose, colour: QColor) -> None:
    """Draw the arm that holds the chair."""
    painter.setBrush(colour)
    shoulder = (pose.shoulder[0], pose.shoulder[1] - 0.024)
    _limb(painter, (shoulder, 0.034), (pose.elbow, 0.025))
    _limb(painter, (pose.elbow, 0.025), (pose.wrist, 0.017))
    _limb(painter, (pose.wrist, 0.017), (pose.hand, 0.021))


def visible_dots(kind: SpanKind, leg: Joints, left: float) -> tuple[int, int]:
    """Return the slice of the dots that are visible: those ahead of the heel and clear of the shoe.

    `left` is the length of the path ahead. Dots are counted from the arrow at the end of the path, so that
    no dot moves; (0, 0) is none.
    """
    dots = _dots(kind)
    first, last = 0, min(len(dots), int(left / DOTS) - 1)
    while last > 0 and not _is_clear(dots[last - 1], leg):
        last -= 1
    while first < last and not _is_clear(dots[first], leg):
        first += 1
    return (first, last) if first < last else (0, 0)


def path_opacity(left: float) -> float:
    """Return the opacity (0…1) of dots and arrow with so much of the path ahead."""
    return round(min(max((left - FADE) / FADE, 0.0), 1.0) * FADE_STEPS) / FADE_STEPS


def draw_path(painter: QPainter, kind: SpanKind, dots: tuple[int, int], colour: QColor) -> None:
    """Draw a slice of the dots on the path of the heel, and the arrow head at its end."""
    painter.setBrush(colour)
    for dot in _dots(kind)[slice(*dots)]:
        _along(painter, dot, (dot[0] + 1, dot[1]), _dot())
    before, end = heel_path(kind)[-2:]
    _along(painter, end, (2 * end[0] - before[0], 2 * end[1] - before[1]), _arrow())


def path_box(kind: SpanKind) -> QRectF:
    """Return the rectangle that `draw_path` may touch, in statures; empty if there is no path."""
    points = QPolygonF([QPointF(*point) for point in heel_path(kind)])
    return points.boundingRect().adjusted(-CLEAR, -CLEAR, CLEAR, CLEAR) if points.size() else QRectF()


@cache
def _dots(kind: SpanKind) -> tuple[Point, ...]:
    """Return the dots on the path of the heel, from the arrow on; the first is clear of the arrow."""
    dots, gone, due = [], 0.0, 2 * DOTS
    for a, b in pairwise(heel_path(kind)[::-1]):
        step = dist(a, b)
        while gone + step >= due:
            dots.append(_between(a, b, (due - gone) / step))
            due += DOTS
        gone += step
    return tuple(dots)


@cache
def _dot() -> QPolygonF:
    path = QPainterPath()
    path.addEllipse(QPointF(0.0, 0.0), 0.0075, 0.0075)
    return _flat(path)


@cache
def _arrow() -> QPolygonF:
    arrow = ((0.028, 0.0), (-0.026, 0.025), (-0.014, 0.0), (-0.026, -0.025))
    return QPolygonF([QPointF(*point) for point in arrow])


def _is_clear(dot: Point, leg: Joints) -> bool:
    """Return whether a dot is clear of the sole."""
    return all(dist(dot, _between(leg.heel, leg.toe, part / 4)) > CLEAR for part in range(5))


def _between(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _limb(painter: QPainter, one: Round, other: Round, bulge: float = 0.0) -> None:
    """Fill a limb that narrows smoothly from joint to joint; `bulge` is the muscle behind its upper third."""
    (a, r), (b, s) = one, other
    _along(painter, a, b, _outline(round(dist(a, b), 4), r, s, bulge))


@cache
def _outline(length: float, r: float, s: float, bulge: float) -> QPolygonF:
    """Return the outline of a limb along the x axis from 0; limbs are rigid, so there are only a few."""
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
