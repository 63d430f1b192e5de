"""The card for the person's data: where it is, files out of it and into it, and deleting it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, as_card

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QBoxLayout


class DataCard(QFrame):
    """Shows what can be done with the data in `folder`: one row each, with its button at the right."""

    export_requested = Signal()
    import_requested = Signal()
    backup_requested = Signal()
    restore_requested = Signal()
    newest_requested = Signal()
    """To restore the newest backup."""
    folder_requested = Signal()
    report_requested = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._column = as_card(self)
        self._column.addWidget(label(self.tr("Your data"), "heading"))
        self._add_row(
            self.tr("Everything is stored on this computer"),
            str(folder),
            (self.tr("Open data folder"), self.folder_requested),
        )
        self._add_row(
            self.tr("Export"),
            self.tr("A report for your clinician, a spreadsheet, charts, files for other apps"),
            (self.tr("Export…"), self.export_requested),
        )
        self._add_row(
            self.tr("Import"),
            self.tr("Sessions from a file of Interval Coach, Strong or Hevy"),
            (self.tr("Import…"), self.import_requested),
        )
        self._add_row(
            self.tr("Back up"),
            self.tr("Your whole diary in one file. One is made by itself on each day of use."),
            (self.tr("Back up…"), self.backup_requested),
        )
        self._add_row(
            self.tr("Restore"),
            self.tr("Replace your diary with a backup. You can undo it."),
            (self.tr("Restore the newest backup"), self.newest_requested),
            (self.tr("Restore a backup…"), self.restore_requested),
        )
        self._add_row(
            self.tr("If something went wrong"),
            self.tr("A text that helps to find the fault. It is sent nowhere."),
            (self.tr("Save a problem report…"), self.report_requested),
        )

    def _add_row(self, name: str, more: str, *entries: tuple[str, SignalInstance], role: str = "") -> None:
        """Add a row: its name, a line about it, and a button for each of `entries`."""
        if self._column.count() > 1:
            rule = QFrame()
            rule.setProperty("role", "rule")
            self._column.addWidget(rule)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(label(name, wrap=True))
        line = label(more, "small", wrap=True)
        line.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        line.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # selectable, but no stop of the Tab key
        words.addWidget(line)
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addLayout(words, 1)
        row.addLayout(self._buttons(entries, role))
        self._column.addLayout(row)

    @staticmethod
    def _buttons(entries: tuple[tuple[str, SignalInstance], ...], role: str) -> QBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACING // 2)
        for text, requested in entries:
            made = button(text, role)
            made.clicked.connect(requested)
            column.addWidget(made)
        return column
