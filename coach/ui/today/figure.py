"""The person on Today, who does the curl slowly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QPixmap, QTransform
from PySide6.QtWidgets import QLabel

from coach.core.routine import Leg
from coach.core.score import SpanKind
from coach.draw.body import draw_leg
from coach.draw.pose import lift_and_flexion, working_leg
from coach.draw.stills import still_scene, to_pixels, use_statures
from coach.ui.widgets.painting import painting
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent, QShowEvent

    from coach.draw.pose import Joints
    from coach.draw.tokens import Theme

CURL = (
    (SpanKind.PREPARE, 1500),
    (SpanKind.LIFT, 2000),
    (SpanKind.FLEX, 2500),
    (SpanKind.HOLD, 1000),
    (SpanKind.EXTEND, 3500),
)
"""The spans of the curl that is shown, with their lengths in milliseconds."""

LOWERED_MS = 900
"""How long the foot takes to the floor after an extend, within the next wait, in milliseconds."""

LENGTH_MS = sum(length for _, length in CURL)

FRAME_MS = 50
"""Time between two pictures of the movement, in milliseconds."""

AFTER_SHOW_MS = 60
"""How long after the page the figure is painted first, in milliseconds: the page does not wait for it."""


class CurlFigure(QLabel):
    """Moves while it is on screen in the active window, and stands still with reduced motion.

    To screen readers it is a graphic.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._leg = Leg.LEFT
        self._reduce_motion = False
        self._is_ready = False
        self._joints = _joints_at(0)
        self._backdrop = QPixmap()
        self._since = QElapsedTimer()
        self._frames = single_shot(self, FRAME_MS, self._show_next)
        self._ready = single_shot(self, AFTER_SHOW_MS, self._make_ready)
        self.setPixmap(QPixmap(1, 1))  # a label that holds a picture has the role of a graphic
        self.setAccessibleName(self.tr("Figure doing the leg curl"))

    def show_leg(self, leg: Leg, theme: Theme, *, reduce_motion: bool) -> None:
        """Show the curl of `leg` in the colours of `theme`."""
        self._leg, self._theme, self._reduce_motion = leg, theme, reduce_motion
        self._backdrop = QPixmap()
        self._run_if_seen()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size in a window of 1280 × 800."""
        return QSize(236, 250)

    def minimumSizeHint(self) -> QSize:
        """Allow any size."""
        return QSize(0, 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Start to move, once the page has been painted."""
        super().showEvent(event)
        self._ready.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop, and let go of the picture: a session needs the memory more."""
        super().hideEvent(event)
        self._ready.stop()
        self._frames.stop()
        self._backdrop = QPixmap()

    def changeEvent(self, event: QEvent) -> None:
        """Move only in the active window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            self._run_if_seen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw everything again in the new size."""
        super().resizeEvent(event)
        self._backdrop = QPixmap()

    def _make_ready(self) -> None:
        self._is_ready = True
        self._run_if_seen()
        self.update()

    def _run_if_seen(self) -> None:
        if not (self._is_ready and self.isVisible() and self.isActiveWindow()) or self._reduce_motion:
            self._frames.stop()
            if self._reduce_motion:
                self._joints = working_leg(1.0, 1.0)
        elif not self._frames.isActive():
            self._since.start()
            self._frames.start()

    def _show_next(self) -> None:
        self._frames.start()
        joints = _joints_at(self._since.elapsed() % LENGTH_MS)
        if joints != self._joints:
            self._joints = joints
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the person, and over it the working leg."""
        del event
        if not self._is_ready:
            return
        with painting(self) as painter:
            painter.drawPixmap(0, 0, self._drawn_backdrop())
            use_statures(painter, self._to_pixels)
            draw_leg(painter, self._joints, QColor(self._leg_colour))

    @property
    def _leg_colour(self) -> str:
        return self._theme.left if self._leg is Leg.LEFT else self._theme.right

    @property
    def _to_pixels(self) -> QTransform:
        """The transform from statures to pixels; the left leg faces left."""
        return to_pixels(QRectF(self.rect()), is_mirrored=self._leg is Leg.LEFT)

    def _drawn_backdrop(self) -> QPixmap:
        """Return the picture of what does not move."""
        ratio = self.devicePixelRatioF()
        if self._backdrop.isNull() or self._backdrop.devicePixelRatio() != ratio:
            self._backdrop = still_scene(self.size(), ratio, self._to_pixels, self._theme)
        return self._backdrop


def _joints_at(ms: int) -> Joints:
    """Return the working leg so many milliseconds into the curl."""
    for number, (kind, length) in enumerate(CURL):
        if ms < length:
            lifted = number == 0 and ms < LOWERED_MS
            return working_leg(*lift_and_flexion(kind, ms / length, starts_lifted=lifted, length_ms=length))
        ms -= length
    return working_leg(0.0, 0.0)
