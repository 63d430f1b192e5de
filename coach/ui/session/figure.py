"""The figure: a person behind a chair who shows the movement at the pace of the session."""

from __future__ import annotations

from math import dist
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPixmap, QTransform
from PySide6.QtWidgets import QLabel, QWidget

from coach.core.routine import Leg
from coach.core.score import PHASES, SpanKind
from coach.draw.body import draw_leg, draw_path, path_box, path_opacity, visible_dots
from coach.draw.pose import (
    Joints,
    lift_and_flexion,
    lowering_done,
    path_left,
    working_leg,
)
from coach.draw.stills import pixels_per_stature, still_scene, to_pixels, use_statures
from coach.draw.tokens import DARK, Theme, mix
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent

STILL_PX = 0.5
"""Movements of less than this, in device pixels, are not painted."""

REACH = 0.065
"""Distance by which limb and shoe extend beyond their joints, in statures."""


class Picture(NamedTuple):
    """All that decides the picture except the leg: `dots` is a slice, `opacity` 0 to 1."""

    kind: SpanKind
    leg: Leg
    dots: tuple[int, int] = (0, 0)
    opacity: float = 0.0


class Figure(QLabel):
    """Paints the person of `coach.draw.pose` in the colours of a theme; to screen readers it is a graphic.

    For the left leg the person faces left, for the right leg right: the working leg is always the nearer one.
    It paints its own `ground`, so that the view behind need not be painted.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = QColor()
        self._theme = DARK
        self._reduce_motion = False
        self._last_key: tuple[object, ...] = ()
        self._picture = Picture(SpanKind.PREPARE, Leg.LEFT)
        self._joints = working_leg(0.0, 0.0)
        self._leg_box = QRect()
        self._path_box = QRect()
        self._scale = 0.0  # the pixels of one stature
        self._transform = QTransform()
        self._backdrop = QPixmap()
        self.setPixmap(QPixmap(1, 1))  # a label that holds a picture has the role of a graphic
        self.setAccessibleName("")
        self.setAccessibleDescription(self.tr("Figure doing the leg curl at your pace"))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self._redraw()

    def set_reduce_motion(self, *, reduce: bool) -> None:
        """Show only the end of each phase, without the movement to it; from the next pose on."""
        self._reduce_motion = reduce

    def show_pose(
        self,
        kind: SpanKind,
        into_ms: float,
        length_ms: int,
        leg: Leg,
        *,
        starts_lifted: bool = False,
        lifted_before: Leg | None = None,
    ) -> None:
        """Show the person `into_ms` into a span of `length_ms` for `leg`.

        `starts_lifted`: a lift begins with the foot already up. `lifted_before`: the leg whose foot is still
        up when a waiting span begins (`coach.draw.pose.leg_lifted_before`); it is shown coming down first.
        """
        fraction = 1.0 if self._reduce_motion else into_ms / max(1, length_ms)
        if lifted_before is not None and kind in {SpanKind.PREPARE, SpanKind.SWITCH, SpanKind.REST}:
            starts_lifted = True
            leg = lifted_before if lowering_done(fraction, length_ms) < 1.0 else leg
        lifted, flexed = lift_and_flexion(kind, fraction, starts_lifted=starts_lifted, length_ms=length_ms)
        key = (kind, leg, lifted, flexed, self._reduce_motion)
        if key == self._last_key:
            return
        self._last_key = key
        joints = working_leg(lifted, flexed)
        shown = float(kind is SpanKind.EXTEND) if self._reduce_motion else flexed
        left = path_left(kind, shown, starts_lifted=starts_lifted)
        last = self._picture
        picture = Picture(kind, leg, visible_dots(kind, joints, left), path_opacity(left))
        if leg is not last.leg or kind is not last.kind:
            self._joints, self._picture = joints, picture
            if leg is not last.leg:
                self._backdrop = QPixmap()
                self._transform = self._statures_to_pixels()
            self._path_box = self._mapped(path_box(kind))
            self._leg_box = self._mapped(_leg_bounds(joints))
            self.update()
        elif picture != last or self._has_moved(joints):
            self._joints, self._picture = joints, picture
            before, self._leg_box = self._leg_box, self._mapped(_leg_bounds(joints))
            self.update(self._leg_box.united(before))
            if picture != last:
                self.update(self._path_box)

    def _has_moved(self, joints: Joints) -> bool:
        """Return whether a joint is `STILL_PX` or more from where it was last painted."""
        least = STILL_PX / max(self._scale * self.devicePixelRatioF(), 1e-6)
        return any(dist(now, then) >= least for now, then in zip(joints, self._joints, strict=True))

    def _mapped(self, box: QRectF) -> QRect:
        """Return a rectangle in statures as whole pixels of the widget."""
        return self._transform.mapRect(box).toAlignedRect()

    # --- size ---------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return the size in a window of 1280 × 800."""
        return QSize(400, 442)

    def minimumSizeHint(self) -> QSize:
        """Allow any size."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the backdrop again in the new size."""
        super().resizeEvent(event)
        self._scale = pixels_per_stature(QSizeF(self.size()))
        self._transform = self._statures_to_pixels()
        self._leg_box = self._mapped(_leg_bounds(self._joints))
        self._path_box = self._mapped(path_box(self._picture.kind))
        self._redraw()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the view behind from being painted."""
        super().showEvent(event)
        self._set_opaque()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the view behind from being painted after a change of style."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._set_opaque()

    def _set_opaque(self) -> None:
        """Declare that the whole rectangle is painted: a style sheet resets this on labels."""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _redraw(self) -> None:
        self._backdrop = QPixmap()
        self.update()

    def _statures_to_pixels(self) -> QTransform:
        """Return the transform from statures, y up, to pixels, which mirrors the person for the left leg."""
        return to_pixels(QRectF(self.rect()), is_mirrored=self._picture.leg is Leg.LEFT)

    # --- painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the backdrop, and over it the dots and the working leg."""
        area, picture = event.rect(), self._picture
        with painting(self) as painter:
            painter.fillRect(area, self.ground)
            if self._scale <= 0:
                return
            painter.drawPixmap(0, 0, self._drawn_backdrop())
            use_statures(painter, self._transform)
            colour = QColor(self._colour)
            if picture.opacity and area.intersects(self._path_box):
                faded = QColor(colour)
                faded.setAlphaF(picture.opacity)
                draw_path(painter, picture.kind, picture.dots, faded)
            if area.intersects(self._leg_box):
                draw_leg(painter, self._joints, colour)

    @property
    def _colour(self) -> str:
        """The colour of the working leg: in a wait, no leg works yet."""
        theme, kind = self._theme, self._picture.kind
        return theme.phase_colour(kind) if kind in PHASES else mix(theme.limb, theme.limb_quiet, 0.25)

    def _drawn_backdrop(self) -> QPixmap:
        """Return the picture of everything that does not move, drawn again if size or leg has changed."""
        ratio = self.devicePixelRatioF()
        if self._backdrop.isNull() or self._backdrop.devicePixelRatio() != ratio:
            self._backdrop = still_scene(self.size(), ratio, self._transform, self._theme)
        return self._backdrop


def _leg_bounds(leg: Joints) -> QRectF:
    """Return the rectangle that `draw_leg` may touch, in statures."""
    xs, ys = zip(*leg, strict=True)
    left, bottom = min(xs) - REACH, min(ys) - REACH
    return QRectF(left, bottom, max(xs) + REACH - left, max(ys) + REACH - bottom)
