"""A small picture beside a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication, QWidget

from coach.draw.icons import draw_icon
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QPalette


class Icon(QWidget):
    """Shows an icon of `coach.draw.icons` in a colour of the application's palette; it is not read out."""

    def __init__(self, name: str, role: QPalette.ColorRole, size: int) -> None:
        super().__init__()
        self._name, self._role = name, role
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        del event
        colour = QApplication.palette().color(self._role)
        with painting(self) as painter:
            draw_icon(painter, self._name, QRectF(self.rect()), colour)
