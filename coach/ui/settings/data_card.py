"""The card for the person's data: where it is, files out of it and into it, and deleting it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from coach.text.messages import path_text
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import breakable, show_role
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.rows import Row, RowGroup

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtCore import SignalInstance


class DataCard(RowGroup):
    """Shows what can be done with the data in `folder`: one row each, with its button at the right."""

    export_requested = Signal()
    import_requested = Signal()
    backup_requested = Signal()
    restore_requested = Signal()
    newest_requested = Signal()
    """To restore the newest backup."""
    folder_requested = Signal()
    report_requested = Signal()
    erase_requested = Signal()
    move_requested = Signal()
    """To write everything of the person to one file, for another computer."""
    add_person_requested = Signal()
    people_requested = Signal()
    """To see who uses this computer."""

    def __init__(self, folder: Path) -> None:
        super().__init__(self.tr("Your data"))
        self._add_row(
            self.tr("Everything is stored on this computer"),
            path_text(folder),
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
            self.tr("Move"),
            self.tr(
                "Diary, routines and settings in one file. On the other computer, choose “Add a person…”, "
                "then “From another computer…”."
            ),
            (self.tr("To another computer…"), self.move_requested),
        )
        self._people = self._add_row(
            self.tr("Somebody else trains here too?"),
            self.tr("Each person has a separate diary, routines and settings."),
            (self.tr("People…"), self.people_requested),
            (self.tr("Add a person…"), self.add_person_requested),
        )
        self._manage, add = self._people.control.findChildren(QPushButton)
        self._manage.hide()
        show_role(add, "link")
        self._add_row(
            self.tr("If something went wrong"),
            self.tr("A text that helps to find the fault. It is sent nowhere."),
            (self.tr("Save a problem report…"), self.report_requested),
        )

        self._add_row(
            self.tr("Delete everything"),
            self.tr("Diary, routines, settings and backups. Asks first."),
            (self.tr("Delete all my data…"), self.erase_requested),
            role="stop",
        )

    def show_people(self, names: Sequence[str], *, has_removed: bool = False) -> None:
        """Show who uses this computer, where there are several; one person can only add somebody.

        While somebody who was removed can come back, one person sees the people, too.
        """
        if len(names) > 1:
            self._people.title.setText(self.tr("People on this computer"))
            self._people.show_help(breakable(QLocale().createSeparatedList(list(names))))
        else:
            self._people.title.setText(self.tr("Somebody else trains here too?"))
            self._people.show_help(self.tr("Each person has a separate diary, routines and settings."))
        self._manage.setVisible(len(names) > 1 or has_removed)

    def _add_row(self, name: str, more: str, *entries: tuple[str, SignalInstance], role: str = "") -> Row:
        """Add a row, and return it: its name, a line about it, and a button for each of `entries`."""
        buttons = QWidget()
        column = QVBoxLayout(buttons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING // 2)
        for text, requested in entries:
            made = button(text, role)
            made.clicked.connect(requested)
            made.setAccessibleDescription(more)
            column.addWidget(made)
        row = Row(name, buttons, more)
        row.help.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        row.help.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # selectable, but no stop of the Tab key
        self.add(row)
        return row
