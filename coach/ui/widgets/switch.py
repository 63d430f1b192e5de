"""A switch: on or off, applied at once. For screen readers and keys it is a check box."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from coach.ui.widgets.painting import painting

KNOB_GAP = 4.0
"""Space between the knob and the edge of its track, in pixels."""


class Switch(QCheckBox):
    """A switch without a text: the row that it is in names it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "switch")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring of the focus as the style does, and the track with its knob."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        colours = self.palette()
        is_on = self.isChecked()
        faint = colours.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
        quiet = colours.color(QPalette.ColorRole.PlaceholderText) if self.isEnabled() else faint
        accent = colours.color(QPalette.ColorRole.Highlight) if self.isEnabled() else faint
        knob = colours.color(QPalette.ColorRole.HighlightedText) if is_on else quiet
        track = QRectF(box).adjusted(1, 1, -1, -1)
        with painting(self) as painter:
            painter.setPen(QPen(accent if is_on else quiet, 2))
            painter.setBrush(accent if is_on else QColor(Qt.GlobalColor.transparent))
            painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
            size = track.height() - 2 * KNOB_GAP
            at_right = is_on is not self.isRightToLeft()
            left = track.right() - KNOB_GAP - size if at_right else track.left() + KNOB_GAP
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(knob)
            painter.drawEllipse(QRectF(left, track.top() + KNOB_GAP, size, size))
