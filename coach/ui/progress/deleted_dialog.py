"""The dialog of recently deleted sessions, which are restored there or deleted for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from coach.core.figures import volume
from coach.report.measures import DATED_WEEKDAY, formatted_day
from coach.text.preset_names import routine_title
from coach.text.routine_texts import reps_text
from coach.ui.widgets.buttons import button
from coach.ui.widgets.flow_layout import FlowLayout
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.row_table import RowTable, TextTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.core.session import Session

SIZE = (620, 420)
"""The size of the dialog where the window has room, in pixels."""


class DeletedDialog(QDialog):
    """Shows the deleted sessions, the last deleted one first."""

    restore_requested = Signal(list)
    """The ids of sessions."""
    empty_requested = Signal()
    """To delete all of them for good: the person has confirmed it."""

    def __init__(self, window: QWidget, sessions: Sequence[Session]) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Recently deleted"))
        self._ids: list[str] = []
        self._model: TextTable | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        column.setSpacing(SPACING)
        column.addWidget(
            label(self.tr("They count nowhere, and stay here until you delete them for good."), wrap=True)
        )
        self.table = RowTable()
        self.table.setAccessibleName(self.tr("Recently deleted"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.row_opened.connect(lambda row: self.restore_requested.emit([self._ids[row]]))
        column.addWidget(self.table, 1)
        self.restore_button = button(self.tr("Restore"))
        self.restore_button.clicked.connect(self._restore)
        self.empty_button = button(self.tr("Delete all for good…"), "stop")
        self.empty_button.clicked.connect(self._ask)
        done = button(self.tr("Close"))
        done.clicked.connect(self.accept)
        foot = QHBoxLayout()
        flow = FlowLayout(gap=SPACING // 2)
        for each in (self.restore_button, self.empty_button, done):
            flow.add(each)
        foot.addLayout(flow)
        column.addLayout(foot)
        self.resize(min(SIZE[0], window.width()), min(SIZE[1], window.height()))
        self.show_sessions(sessions)

    def show_sessions(self, sessions: Sequence[Session]) -> None:
        """Show these sessions; for none, close."""
        self._ids = [session.id for session in sessions]
        self._model = TextTable(
            [self.tr("Day"), self.tr("Routine"), self.tr("Repetitions")],
            [
                [
                    formatted_day(session.local_start.date(), DATED_WEEKDAY),
                    routine_title(session.routine.name),
                    reps_text(volume(session), 0),
                ]
                for session in sessions
            ],
        )
        self.table.setModel(self._model)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        if sessions:
            self.table.selectRow(0)
        else:
            self.accept()

    def _restore(self) -> None:
        self.restore_requested.emit([self._ids[row] for row in self.table.selected_rows()])

    def _ask(self) -> None:
        """Ask once more: nothing brings them back. Cancel is the default."""
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            self.windowTitle(),
            self.tr("Delete %n sessions for good?", "", len(self._ids)),
            parent=self,
        )
        box.setInformativeText(self.tr("This cannot be undone. Backups made before still hold them."))
        yes = box.addButton(self.tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        no = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        yes.clicked.connect(self.empty_requested)
        box.finished.connect(box.deleteLater)
        box.open()
