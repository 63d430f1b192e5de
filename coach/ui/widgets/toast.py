"""A toast: a short text over the window for a moment, such as the setting that a key has just changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout

from coach.ui.widgets.announcement import announce
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SHOWN_MS = 2000
"""How long a toast is shown, in milliseconds: long enough to look up and read it."""


class Toast(QFrame):
    """Shows one short line over `window`, with a bar for a percentage; mouse clicks pass through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.text = label(role="heading")
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self._column = column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(self.bar)
        self._timer = single_shot(self, SHOWN_MS, self.hide)
        self.hide()

    def show_text(self, text: str, percent: int | None, px: int, room: QRect) -> None:
        """Show `text` for a moment, and announce it to screen readers.

        `percent` is the value of the bar, None for no bar. The toast is centred at the bottom of `room`, in
        coordinates of the window. The text is `px` pixels high (0 for the usual size), or less where
        `room` is small.
        """
        self.text.setText(text)
        self.text.setAccessibleName(text)
        gap = 2 if px else SPACING // 2  # large letters come with little room
        self._column.setSpacing(gap)
        self._column.setContentsMargins(SPACING * 3 // 2, gap * 2, SPACING * 3 // 2, gap * 2)
        self.bar.setVisible(percent is not None)
        self.bar.setValue(percent or 0)
        self.text.setStyleSheet("")
        while px > QFontInfo(self.text.font()).pixelSize():
            self.text.setStyleSheet(f"font-size: {px}px;")
            self.text.ensurePolished()
            wished = self.sizeHint()
            if wished.width() <= room.width() and wished.height() <= room.height():
                break
            px -= 2
            self.text.setStyleSheet("")
        self.adjustSize()
        window = self._window.rect()
        place = QRect(QPoint(), self.size())
        place.moveCenter(room.center())
        place.moveBottom(room.bottom())
        place.moveTopLeft(  # whole, also where the room is smaller
            QPoint(
                min(max(place.left(), 0), window.right() + 1 - place.width()),
                min(max(place.top(), 0), window.bottom() + 1 - place.height()),
            )
        )
        self.move(place.topLeft())
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text, interrupts=True)
