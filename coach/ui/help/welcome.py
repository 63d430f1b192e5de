"""The safety information, shown once before the first Today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from coach.text import safety
from coach.ui.widgets.buttons import button
from coach.ui.widgets.icon import Icon
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, card, page_layout

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

COLUMN_PX = 640
"""Width of the column in pixels, where the window has room for it."""

PICTURE_PX, ICON_PX = 56, 20
"""Sizes of the program's picture and of the icons beside the lines, in pixels."""


class WelcomePage(QWidget):
    """Shows who should ask a professional before they begin; `Continue` is the only button.

    The column stands in the middle of the window; in a low window the texts scroll and the button stays.
    """

    continued = Signal()

    def __init__(self) -> None:
        super().__init__()
        texts = QWidget()
        layout = page_layout(texts)
        layout.setContentsMargins(0, 0, SPACING // 2, 0)
        head = QHBoxLayout()
        head.setSpacing(SPACING)
        picture = QLabel()
        picture.setPixmap(QApplication.windowIcon().pixmap(PICTURE_PX, PICTURE_PX))
        head.addWidget(picture)
        head.addWidget(label(self.tr("Before you start"), "title"), 1)
        layout.addLayout(head)
        layout.addWidget(label(safety.translated(safety.WHAT_IT_IS), wrap=True))
        frame, inside = card(label(safety.translated(safety.NOT_WITHOUT), "heading", wrap=True))
        for reason in safety.REASONS:
            inside.addLayout(
                _line("alert", QPalette.ColorRole.BrightText, label(safety.translated(reason), wrap=True))
            )
        layout.addWidget(frame)
        stop = label(safety.translated(safety.STOP_AT_ONCE), "warning", wrap=True)
        layout.addLayout(_line("stop", QPalette.ColorRole.BrightText, stop))
        how = label(safety.translated(safety.HOW), wrap=True)
        layout.addLayout(_line("tick", QPalette.ColorRole.Highlight, how))
        (self._area,) = texts.findChildren(QScrollArea)
        inner = self._area.widget()
        assert inner is not None  # noqa: S101 - page_layout made it
        self._inner = inner
        self.continue_button = button(self.tr("Continue"), "primary", "session")
        self.continue_button.setMinimumWidth(COLUMN_PX // 3)
        self.continue_button.clicked.connect(self.continued)
        words = (safety.WHAT_IT_IS, safety.NOT_WITHOUT, *safety.REASONS, safety.STOP_AT_ONCE, safety.HOW)
        self.continue_button.setAccessibleDescription("\n".join(map(safety.translated, words)))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACING * 2, SPACING, SPACING * 2, SPACING)
        outer.setSpacing(SPACING)
        outer.addStretch()
        outer.addWidget(texts, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(self.continue_button, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch()
        self._texts = texts
        self.setFocusProxy(self.continue_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the texts the height that they need, as far as there is room."""
        super().resizeEvent(event)
        wide = min(COLUMN_PX, self.width() - 4 * SPACING)
        needed = self._inner.heightForWidth(wide) + 2 * self._area.frameWidth() + SPACING // 2
        room = self.height() - 3 * SPACING - self.continue_button.sizeHint().height()
        self._texts.setFixedSize(wide, max(1, min(needed, room)))


def _line(icon: str, role: QPalette.ColorRole, text: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACING * 3 // 4)
    row.addWidget(Icon(icon, role, ICON_PX), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text, 1)
    return row
