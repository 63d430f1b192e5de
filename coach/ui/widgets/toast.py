"""A sign that lies over the window for a moment: what a key has just changed, and how much it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontInfo
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout

from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

SHOWN_MS = 2000
"""How long a sign stays: long enough to look up and read it, in milliseconds."""


class Toast(QFrame):
    """Says one short line over `window`, with a bar where it is so much of something. It takes no click."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "sign")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.text = label(role="heading")
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING * 3 // 2, SPACING, SPACING * 3 // 2, SPACING)
        column.setSpacing(SPACING // 2)
        column.addWidget(self.text)
        column.addWidget(self.bar)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str, percent: int | None, px: int, room: QRect) -> None:
        """Show `text` for a moment, and have a screen reader say it.

        `percent` is what the bar shows, None for no bar. The sign stands at the foot of `room`, in the
        middle. Letters are `px` large, 0 for the usual, or as large as there is width for.
        """
        self.text.setText(text)
        self.text.setAccessibleName(text)
        self.bar.setVisible(percent is not None)
        self.bar.setValue(percent or 0)
        self.text.setStyleSheet("")
        while px > QFontInfo(self.text.font()).pixelSize():
            self.text.setStyleSheet(f"font-size: {px}px;")
            self.text.ensurePolished()
            if self.sizeHint().width() <= room.width():
                break
            px -= 2
            self.text.setStyleSheet("")
        self.adjustSize()
        self.move(room.center().x() - self.width() // 2, room.bottom() - self.height())
        self.show()
        self.raise_()
        self._timer.start()
        event = QAccessibleAnnouncementEvent(self, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
