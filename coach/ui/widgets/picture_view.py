"""A picture that is scaled to the widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class PictureView(QWidget):
    """Shows `picture` as large as there is room, in the middle."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = QPixmap()

    def show_picture(self, picture: QPixmap) -> None:
        """Show another picture."""
        self.picture = picture
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture."""
        if self.picture.isNull():
            return
        size = self.picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, 0, 0)
        place.setSize(size)
        with painting(self) as painter:
            painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, self.picture)
