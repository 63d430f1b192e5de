"""How to do the curl, on Today until the first session: a picture and a line for each phase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout

from coach.draw.stills import still
from coach.text.how_to import ADVICE, STEPS, help_text
from coach.text.session_texts import phase_name
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, as_card
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from coach.core.score import SpanKind
    from coach.draw.tokens import Theme

STILL_PX = 150
"""Height of the picture of a phase, in pixels."""

AFTER_SHOW_MS = 80
"""How long after the page the pictures are painted, in milliseconds: the page does not wait for them."""


class HowToCard(QFrame):
    """Shows the four phases side by side, or below each other in a narrow page; hidden at first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pictures: dict[SpanKind, QLabel] = {}
        self._steps = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._steps.setSpacing(SPACING)
        self._paint = single_shot(self, AFTER_SHOW_MS, self._paint_stills)
        self.hide()

    def _build(self) -> None:
        inside = as_card(self)
        inside.addWidget(label(self.tr("How to do it"), "heading"))
        inside.addLayout(self._steps)
        for kind, text in STEPS.items():
            picture = QLabel()
            picture.setFixedHeight(STILL_PX)
            picture.setPixmap(QPixmap(QSize(1, 1)))
            picture.setAccessibleName(phase_name(kind))
            self._pictures[kind] = picture
            step = QVBoxLayout()
            step.setSpacing(SPACING // 4)
            step.addWidget(picture)
            step.addWidget(label(phase_name(kind), "heading"))
            step.addWidget(label(help_text(text), "small", wrap=True))
            step.addStretch()
            self._steps.addLayout(step, 1)
        inside.addWidget(label(help_text(ADVICE), wrap=True))

    def show_steps(self, theme: Theme, *, is_first: bool) -> None:
        """Show the phases in the colours of `theme` until the first session was done."""
        if is_first and not self._pictures:
            self._build()
        self._theme = theme
        if self.isVisible():
            self._paint_stills()
        self.setVisible(is_first)

    def fit(self, *, is_narrow: bool) -> None:
        """Put the phases below each other if the page is narrow."""
        direction = QBoxLayout.Direction
        self._steps.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

    def showEvent(self, event: QShowEvent) -> None:
        """Paint the pictures once the page has been shown."""
        super().showEvent(event)
        self._paint.start()

    def _paint_stills(self) -> None:
        for kind, picture in self._pictures.items():
            picture.setPixmap(still(kind, self._theme, STILL_PX, self.devicePixelRatioF()))
