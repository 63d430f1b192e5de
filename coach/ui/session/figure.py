"""The figure: a person behind a chair who moves as the one who exercises should, drawn at any size."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from coach.core.routine import Leg
from coach.core.score import SpanKind
from coach.ui.look.tokens import DARK, Theme
from coach.ui.session.body import VIEW, draw_arc, draw_leg, draw_scene
from coach.ui.session.pose import lowered, pose, target

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

STILL_PX = 0.5
"""A move of less than this, in device pixels, is not painted."""


REACH = 0.08
"""How far limb, shoe and arrow reach beyond the points they are drawn about, in statures."""


class Shown(NamedTuple):
    """What decides the picture; `at` is where the working leg is, in steps of `STILL_PX`."""

    kind: SpanKind
    leg: Leg
    at: tuple[int, ...]


class Figure(QLabel):
    """Paints the person of `coach.ui.session.pose` in the colours of a theme; screen readers see a picture.

    The left leg faces left and the right leg right, so that the working leg is always the nearer one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = DARK
        self._still = False
        self._kind = SpanKind.PREPARE
        self._leg = Leg.LEFT
        self._fraction = 0.0
        self._pose = pose(SpanKind.PREPARE, 0.0)
        self._shown: Shown | None = None
        self._touched_before = QRect()
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
        waiting span begins, as `coach.ui.session.pose.lifted_before` tells; it is seen coming down first.
        """
        fraction = 1.0 if self._still else into_ms / max(1, length_ms)
        if before is not None and kind in {SpanKind.PREPARE, SpanKind.SWITCH, SpanKind.REST}:
            settled = True
            leg = before if lowered(fraction, length_ms) < 1.0 else leg
        self._kind, self._leg, self._fraction = kind, leg, fraction
        self._pose = pose(kind, fraction, settled=settled, length_ms=length_ms)
        shown = self._seen()
        if shown == self._shown:
            return
        touched = self._touched()
        if self._shown is None or shown[:2] != self._shown[:2]:
            if self._shown is None or shown.leg is not self._shown.leg:
                self._backdrop = QPixmap()
            self.update()
        else:
            self.update(touched.united(self._touched_before))
        self._touched_before = touched
        self._shown = shown

    def _touched(self) -> QRect:
        """Return where the working leg and its way are painted, in pixels of the widget."""
        leg, scale, middle = self._pose.working, self._scale(), VIEW.center()
        way = target(self._kind, 0.0 if self._still else self._fraction)
        points = (leg.hip, leg.knee, leg.ankle, leg.heel, leg.toe, *way)
        ways = [(x - middle.x()) * (-1 if self._leg is Leg.LEFT else 1) for x, _ in points]
        heights = [middle.y() - y for _, y in points]
        box = QRectF(min(ways), min(heights), max(ways) - min(ways), max(heights) - min(heights))
        box = box.adjusted(-REACH, -REACH, REACH, REACH)
        return QRectF(
            self.width() / 2 + box.x() * scale,
            self.height() / 2 + box.y() * scale,
            box.width() * scale,
            box.height() * scale,
        ).toAlignedRect()

    def _seen(self) -> Shown:
        step = self._scale() * self.devicePixelRatioF() / STILL_PX
        leg = self._pose.working
        at = (value for point in (leg.knee, leg.ankle, leg.heel, leg.toe) for value in point)
        return Shown(self._kind, self._leg, tuple(round(value * step) for value in at))

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
        self._redraw()

    def _redraw(self) -> None:
        self._backdrop = QPixmap()
        self.update()

    def _scale(self) -> float:
        """Return the pixels of one stature."""
        return min(self.width() / VIEW.width(), self.height() / VIEW.height())

    def _place(self, painter: QPainter) -> None:
        """Let the painter draw in statures, y up, facing the way of the working leg."""
        scale = self._scale()
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(-scale if self._leg is Leg.LEFT else scale, -scale)
        painter.translate(-VIEW.center())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)

    # --- painting ----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what stands still from its picture, and the working leg over it."""
        if self._scale() <= 0:
            return
        ratio = self.devicePixelRatioF()
        if self._backdrop.isNull() or self._backdrop.devicePixelRatio() != ratio:
            self._backdrop = QPixmap(self.size() * ratio)
            self._backdrop.setDevicePixelRatio(ratio)
            self._backdrop.fill(Qt.GlobalColor.transparent)
            with QPainter(self._backdrop) as painter:
                self._place(painter)
                draw_scene(painter, self._pose, self._theme)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._backdrop)
            self._place(painter)
            colour = QColor(self._theme.phase_colour(self._kind))
            way = target(self._kind, 0.0 if self._still else self._fraction)
            draw_arc(painter, way, self._pose.working, colour)
            draw_leg(painter, self._pose.working, colour)
