"""The header of Progress: its title, the ranges of days, and the actions on all data."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from coach.ui.widgets.buttons import button, segments
from coach.ui.widgets.flow_layout import FlowLayout, wrapped
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING

RANGES = (28, 91, 365, 0)
"""Days shown by each range button; 0 is all."""


class ProgressHeader(QWidget):
    """Shows the title, the buttons of ranges, Export, and a menu to import, back up and restore."""

    export_requested = Signal()
    import_requested = Signal()
    backup_requested = Signal()
    restore_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        title = label(self.tr("Progress"), "title")
        short = (self.tr("4 weeks"), self.tr("3 months"), self.tr("1 year"), self.tr("All"))
        names = (self.tr("4 weeks"), self.tr("3 months"), self.tr("1 year"), self.tr("All sessions"))
        group, self.ranges = segments(list(zip(RANGES, short, names, strict=True)))
        self.data_button = button(self.tr("Data"))
        menu = QMenu(self.data_button)
        for text, signal in (
            (self.tr("Import…"), self.import_requested),
            (self.tr("Back up…"), self.backup_requested),
            (self.tr("Restore a backup…"), self.restore_requested),
        ):
            menu.addAction(text).triggered.connect(signal)
        self.data_button.setMenu(menu)
        self.export_button = button(self.tr("Export…"), "primary")
        self.export_button.clicked.connect(self.export_requested)
        row = FlowLayout(self, SPACING // 2)
        row.add(title, 0)
        row.add(wrapped(group, self.data_button, self.export_button, gap=SPACING))
