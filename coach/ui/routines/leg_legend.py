"""The legend of the pictures of routines: the colour of each leg."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.core.routine import Leg
from coach.text.session_texts import side_name
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from coach.draw.tokens import Theme

WIDE_PX, HIGH_PX = 18, 10
"""Size of a sample, in pixels: as high as the blocks of a routine."""


class Sample(QWidget):
    """A block in the colour of a leg."""

    def __init__(self, leg: Leg, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._leg = leg
        self._theme = theme
        self.setFixedSize(QSize(WIDE_PX, HIGH_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the block."""
        del event
        theme = self._theme()
        with painting(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.left if self._leg is Leg.LEFT else theme.right))
            painter.drawRoundedRect(QRectF(self.rect()), HIGH_PX / 2, HIGH_PX / 2)


class LegLegend(QWidget):
    """Names the colour of each leg."""

    def __init__(self, theme: Callable[[], Theme]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING // 2)
        for leg in Leg:
            row.addWidget(Sample(leg, theme))
            row.addWidget(label(side_name(leg), "small"))
            row.addSpacing(SPACING // 2)
