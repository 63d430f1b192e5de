"""The header of Progress: its title, the ranges of days, and Export."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coach.ui.widgets.buttons import button, segments
from coach.ui.widgets.flow_layout import FlowLayout, wrapped
from coach.ui.widgets.labels import place_title
from coach.ui.widgets.layouts import SPACING

RANGES = (28, 91, 365, 0)
"""Days shown by each range button; 0 is all."""


class ProgressHeader(QWidget):
    """Shows the title, the buttons of ranges, and Export."""

    export_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        title = place_title(self.tr("Progress"))
        short = (self.tr("4 weeks"), self.tr("3 months"), self.tr("1 year"), self.tr("All"))
        names = (self.tr("4 weeks"), self.tr("3 months"), self.tr("1 year"), self.tr("All days"))
        self._group, self.ranges = segments(list(zip(RANGES, short, names, strict=True)))
        self.export_button = button(self.tr("Export…"))
        self.export_button.setToolTip(self.tr("Save a report, a spreadsheet or a picture"))
        self.export_button.clicked.connect(self.export_requested)
        row = FlowLayout(self, SPACING // 2)
        row.add(title, 0)
        row.add(wrapped(self._group, self.export_button, gap=SPACING))

    def show_actions(self, *, shown: bool) -> None:
        """Show the ranges and Export, or hide them while there is nothing to show."""
        self._group.setVisible(shown)
        self.export_button.setVisible(shown)
        self.export_button.setEnabled(shown)
