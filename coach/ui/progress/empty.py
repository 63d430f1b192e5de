"""Progress before the first session: what will stand there, and the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from coach.draw.leg_bars import WeekBars, paint_leg_bars
from coach.draw.tokens import mix
from coach.text.formats import rounded
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from coach.draw.tokens import Theme

SAMPLE = ((8, 7), (9, 9), (8, 8), (11, 10), (12, 12), (12, 11), (14, 14), (16, 16))
"""Repetitions of left and right in the drawing."""
FADED = 0.45
"""How strongly the drawing stands out from the ground."""


class SampleChart(QWidget):
    """A faded chart, as the page will show one; screen readers skip it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(90)
        self.setMaximumWidth(560)

    def sizeHint(self) -> QSize:
        """Return the size of the drawing."""
        return QSize(560, 220)

    def set_theme(self, theme: Theme) -> None:
        """Apply the colours of `theme`."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        del event
        theme = self._theme
        faded = theme._replace(
            left=mix(theme.background, theme.left, FADED), right=mix(theme.background, theme.right, FADED)
        )
        pairs = [WeekBars("", left, right) for left, right in SAMPLE]
        with painting(self) as painter:
            paint_leg_bars(
                painter, QRectF(self.rect()), faded, pairs, self.font(), mirrored=self.isRightToLeft()
            )


class EmptyProgress(QWidget):
    """Says what will appear here, and starts the first session."""

    start_requested = Signal()
    import_requested = Signal()
    deleted_requested = Signal()
    """To show the sessions that were deleted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._sample = SampleChart(theme)
        text = label(self.tr("Your sessions will appear here"), "name", wrap=True)
        more = label(
            self.tr("How much you did on each leg, on which days, and how it felt."), "quiet", wrap=True
        )
        for part in (text, more):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.start_button = button(self.tr("Start your first session"), "primary")
        self.start_button.clicked.connect(self.start_requested)
        self.import_button = button(self.tr("Import sessions…"), "link")
        self.import_button.clicked.connect(self.import_requested)
        self.deleted_button = button("", "link")
        self.deleted_button.clicked.connect(self.deleted_requested)
        self.deleted_button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACING, 0, SPACING)
        column.setSpacing(SPACING)
        column.addStretch(1)
        column.addWidget(self._sample, 4)
        column.setAlignment(self._sample, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(text)
        column.addWidget(more)
        for made in (self.start_button, self.import_button, self.deleted_button):
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.setFocusProxy(self.start_button)

    def set_theme(self, theme: Theme) -> None:
        """Apply the colours of `theme`."""
        self._sample.set_theme(theme)

    def show_deleted(self, count: int) -> None:
        """Lead to the `count` sessions that can be restored."""
        self.deleted_button.setText(self.tr("Recently deleted ({n})").format(n=rounded(count)))
        self.deleted_button.setVisible(bool(count))
