"""The picture of a text that stays the same while the ground behind it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget


class KeptPicture:
    """What a widget draws over its ground, kept until something that decides it has changed.

    To draw large letters takes ten times as long as to copy their picture, and a flash of the session page
    repaints every label four times.
    """

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._drawn_for: tuple[object, ...] = ()

    def paint(self, widget: QWidget, look: tuple[object, ...], draw: Callable[[QPainter], None]) -> None:
        """Paint on `widget` what `draw` draws; `look` is all that decides it, apart from its size."""
        ratio = widget.devicePixelRatioF()
        drawn_for = (widget.size(), ratio, *look)
        if drawn_for != self._drawn_for:
            self._drawn_for = drawn_for
            if self._picture.size() != widget.size() * ratio:
                self._picture = QPixmap(widget.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            with painting(self._picture) as painter:
                draw(painter)
        with painting(widget) as painter:
            painter.drawPixmap(0, 0, self._picture)
