"""The figure: a person behind a chair who moves as the one who exercises should, drawn at any size."""

from __future__ import annotations

from math import dist
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QLabel, QWidget

from coach.core.routine import Leg
from coach.core.score import SpanKind
from coach.draw.body import VIEW, dots_ahead, draw_leg, draw_scene, draw_way, fading, way_box
from coach.draw.pose import Joints, lowered, moved, pose, way_left, working
from coach.draw.tokens import DARK, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent

STILL_PX = 0.5
"""A move of less than this, in device pixels, is not painted."""

REACH = 0.065
"""How far limb and shoe reach beyond the joints that they are drawn about, in statures."""


class Shown(NamedTuple):
    """What decides the picture beside where the leg is: which dots lead the heel, and how faded they are."""

    kind: SpanKind
    leg: Leg
    dots: tuple[int, int] = (0, 0)
    fading: float = 0.0


class Figure(QLabel):
    """Paints the person of `coach.draw.pose` in the colours of a theme; screen readers see a picture.

    The left leg faces left and the right leg right, so that the working leg is always the nearer one.
    It paints its own `ground`, so that the page behind need not be painted.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = QColor()
        self._theme = DARK
        self._still = False
        self._asked: tuple[object, ...] = ()
        self._shown = Shown(SpanKind.PREPARE, Leg.LEFT)
        self._joints = working(0.0, 0.0)
        self._touched = QRect()
        self._way_box = QRect()
        self._scale = 0.0  # the pixels of one stature
        self._placing = QTransform()
        self._backdrop = QPixmap()
        self.setPixmap(QPixmap(1, 1))  # a label that holds a picture has the role of a graphic
        self.setAccessibleName("")
        self.setAccessibleDescription(self.tr("A person who does the leg curl at your pace"))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self._redraw()

    def set_reduce_motion(self, *, reduce: bool) -> None:
        """Show only how each phase ends, without the way there; from the next pose on."""
        self._still = reduce

    def show_pose(
        self,
        kind: SpanKind,
        into_ms: float,
        length_ms: int,
        leg: Leg,
        *,
        settled: bool = False,
        before: Leg | None = None,
    ) -> None:
        """Show the person `into_ms` into a span of `length_ms` for `leg`.

        `settled`: a lift begins with the foot already up. `before`: the leg whose foot is still up when a
        waiting span begins, as `coach.draw.pose.lifted_before` tells; it is seen coming down first.
        """
        fraction = 1.0 if self._still else into_ms / max(1, length_ms)
        if before is not None and kind in {SpanKind.PREPARE, SpanKind.SWITCH, SpanKind.REST}:
            settled = True
            leg = before if lowered(fraction, length_ms) < 1.0 else leg
        lifted, flexed = moved(kind, fraction, settled=settled, length_ms=length_ms)
        asked = (kind, leg, lifted, flexed, self._still)
        if asked == self._asked:
            return
        self._asked = asked
        joints = working(lifted, flexed)
        left = way_left(kind, float(kind is SpanKind.EXTEND) if self._still else flexed)
        last, shown = self._shown, Shown(kind, leg, dots_ahead(kind, joints, left), fading(left))
        if leg is not last.leg or kind is not last.kind:
            self._joints, self._shown = joints, shown
            if leg is not last.leg:
                self._backdrop = QPixmap()
                self._placing = self._placed()
            self._way_box = self._mapped(way_box(kind))
            self._touched = self._mapped(_around(joints))
            self.update()
        elif shown != last or self._has_moved(joints):
            self._joints, self._shown = joints, shown
            touched, self._touched = self._touched, self._mapped(_around(joints))
            self.update(self._touched.united(touched))
            if shown != last:
                self.update(self._way_box)

    def _has_moved(self, joints: Joints) -> bool:
        """Whether a joint is `STILL_PX` or more from where it was last painted."""
        least = STILL_PX / max(self._scale * self.devicePixelRatioF(), 1e-6)
        return any(dist(now, then) >= least for now, then in zip(joints, self._joints, strict=True))

    def _mapped(self, box: QRectF) -> QRect:
        """Return where a box in statures is, in whole pixels of the widget."""
        return self._placing.mapRect(box).toAlignedRect()

    # --- where and how large -----------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As large as in a window of 1280 × 800."""
        return QSize(400, 442)

    def minimumSizeHint(self) -> QSize:
        """Any size will do."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw what stands still anew."""
        super().resizeEvent(event)
        self._scale = min(self.width() / VIEW.width(), self.height() / VIEW.height())
        self._placing = self._placed()
        self._touched = self._mapped(_around(self._joints))
        self._way_box = self._mapped(way_box(self._shown.kind))
        self._redraw()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the page behind from being painted."""
        super().showEvent(event)
        self._cover()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the page behind from being painted, whatever the style is."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._cover()

    def _cover(self) -> None:
        """Say that all of the rectangle is painted: a style sheet takes that back from labels."""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _redraw(self) -> None:
        self._backdrop = QPixmap()
        self.update()

    def _placed(self) -> QTransform:
        """Return what leads from statures, y up, to pixels, facing the way of the working leg."""
        placing = QTransform.fromTranslate(self.width() / 2, self.height() / 2)
        placing.scale(-self._scale if self._shown.leg is Leg.LEFT else self._scale, -self._scale)
        return placing.translate(-VIEW.center().x(), -VIEW.center().y())

    def _place(self, painter: QPainter) -> None:
        """Let the painter fill in statures."""
        painter.setTransform(self._placing, combine=True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)

    # --- painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what stands still from its picture, and the working leg over it."""
        touched, shown = event.rect(), self._shown
        with QPainter(self) as painter:
            painter.fillRect(touched, self.ground)
            if self._scale <= 0:
                return
            painter.drawPixmap(0, 0, self._standing())
            self._place(painter)
            colour = QColor(self._theme.phase_colour(shown.kind))
            if shown.fading and touched.intersects(self._way_box):
                faded = QColor(colour)
                faded.setAlphaF(shown.fading)
                draw_way(painter, shown.kind, shown.dots, faded)
            if touched.intersects(self._touched):
                draw_leg(painter, self._joints, colour)

    def _standing(self) -> QPixmap:
        """Return the picture of what stands still, drawn where the size or the leg is another than before."""
        ratio = self.devicePixelRatioF()
        if self._backdrop.isNull() or self._backdrop.devicePixelRatio() != ratio:
            self._backdrop = QPixmap(self.size() * ratio)
            self._backdrop.setDevicePixelRatio(ratio)
            self._backdrop.fill(Qt.GlobalColor.transparent)
            with QPainter(self._backdrop) as painter:
                self._place(painter)
                draw_scene(painter, pose(SpanKind.PREPARE, 0.0), self._theme)
        return self._backdrop


def _around(leg: Joints) -> QRectF:
    """Return what `draw_leg` may touch, in statures."""
    xs, ys = zip(*leg, strict=True)
    left, bottom = min(xs) - REACH, min(ys) - REACH
    return QRectF(left, bottom, max(xs) + REACH - left, max(ys) + REACH - bottom)
