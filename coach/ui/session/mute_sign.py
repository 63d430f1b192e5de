"""The sign that nothing is heard: a crossed-out loudspeaker beside the time left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QWidget

from coach.ui.session.layout import SIGN_SHARE
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class MuteSign(QLabel):
    """A loudspeaker that is crossed out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = QColor()
        self.setAccessibleName(self.tr("No sound"))
        self.hide()

    def place(self, badge: QRect, time_left: QRect, width: int) -> None:
        """Stand between `badge` and `time_left`, or where the time left would be."""
        size = round(badge.height() * SIGN_SHARE)
        y = badge.top() + (badge.height() - size) // 2
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        gap = size // 2
        if from_right:
            x = time_left.right() + gap if not time_left.isEmpty() else width - badge.right() - 1
        else:
            x = time_left.left() - gap - size if not time_left.isEmpty() else width - badge.left() - size
        self.setGeometry(x, y, size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the loudspeaker and the stroke."""
        del event
        size = float(self.height())
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.colour)
            outline = ((0.08, 0.36), (0.28, 0.36), (0.54, 0.12), (0.54, 0.88), (0.28, 0.64), (0.08, 0.64))
            painter.drawPolygon(QPolygonF([QPointF(x * size, y * size) for x, y in outline]))
            painter.setPen(QPen(self.colour, size * 0.09, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QLineF(size * 0.66, size * 0.36, size * 0.94, size * 0.64))
            painter.drawLine(QLineF(size * 0.94, size * 0.36, size * 0.66, size * 0.64))
