"""Files of the whole diary: exports, imports, backups and restoring one."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.export.exporter import write
from coach.export.importing import read
from coach.export.progress import CancelledError
from coach.store.database import backups_of
from coach.text.messages import translated
from coach.text.record_texts import conflict_text
from coach.ui.messages import reporting
from coach.ui.progress.export_dialog import ExportDialog
from coach.ui.widgets.busy_dialog import BusyDialog
from coach.ui.widgets.file_dialogs import ask_target, documents

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from coach.base.reporting import Messages
    from coach.export.exporter import Sources
    from coach.export.request import Request
    from coach.store.diary import Diary
    from coach.store.merging import Merge

SHOWN = 10
"""How many warnings of one import are shown, of each kind."""


class DiaryFiles(QObject):
    """Asks for a file over `window`, and writes the diary to it or reads it from there."""

    changed = Signal()
    """The diary holds other sessions now."""

    def __init__(
        self,
        window: QWidget,
        diary: Diary,
        messages: Messages,
        today: Callable[[], date],
        zone: Callable[[], str],
        sources: Callable[[], Sources],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._diary = diary
        self._messages = messages
        self._today = today
        self._zone = zone
        self._sources = sources

    def export(self, days: tuple[date, date], theme: str) -> None:
        """Ask what to export, proposing `days` and `theme`, and write it; cancelling leaves no file."""
        dialog = ExportDialog(self._window, self._sources(), days, theme, documents())
        dialog.accepted.connect(lambda: self._export(dialog.request, dialog.target))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _export(self, request: Request, target: Path) -> None:
        first, last = request.first or date.min, request.last or date.max
        with BusyDialog(self._window, self.tr("Saving {file}").format(file=target.name)) as waiting:
            try:
                waiting.set_total(self._diary.charts.count(first, last))
                left_out = write(self._sources(), request, target, report_to(waiting))
            except CancelledError:
                self._messages.info(Text("Cancelled. Nothing was saved."))
            except Problem as problem:
                self._messages.error(problem)
            else:
                self._messages.info(Text("Saved to {file}.", file=target))
                for text in left_out[:SHOWN]:
                    self._messages.warning(text)

    def import_sessions(self) -> None:
        """Ask for a file, and import its sessions; if some are invalid, ask about the others."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import"), "", self.tr("Diaries (*.json *.csv)")
        )
        if name:
            with reporting(self._messages):
                self._import(Path(name))
            self.changed.emit()

    def _import(self, file: Path) -> None:
        found = read(file, self._zone())
        if found.faults:
            question = QMessageBox(self._window)
            question.setTextFormat(Qt.TextFormat.PlainText)  # it names a file
            question.setText(
                self.tr("%n errors in {file}.", "", len(found.faults)).format(file=file.name)
                + " "
                + self.tr("Import the %n readable sessions?", "", len(found.records))
            )
            question.setDetailedText("\n".join(translated(fault.text) for fault in found.faults))
            yes = question.addButton(self.tr("Import"), QMessageBox.ButtonRole.AcceptRole)
            question.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
            question.exec()
            if question.clickedButton() is not yes:
                return
        merge = self._diary.merge(
            found.records, detailed=found.whole, foreign=found.foreign, decisions=lambda: found.decisions
        )
        self._messages.info(_summary_of(merge))
        for left_out in found.left_out[:SHOWN]:
            self._messages.warning(Text("Skipped: {what}", what=left_out.text))
        for conflict in merge.conflicts[:SHOWN]:
            self._messages.warning(Text("Conflict: {what}", what=conflict_text(conflict)))

    def back_up(self) -> None:
        """Ask for a file, and write a copy of the whole diary."""
        start, kind = documents() / f"diary-{self._today().isoformat()}.db", self.tr("Diary (*.db)")
        file = ask_target(self._window, self.tr("Back up"), start, kind, ".db")
        if file:
            with reporting(self._messages):
                self._diary.copy_to(file)
                self._messages.info(Text("Saved to {file}.", file=file))

    def restore(self) -> None:
        """Ask for a backup, and replace the diary by it; the diary is set aside."""
        folder = str(backups_of(self._diary.path))
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Restore a backup"), folder, self.tr("Diary (*.db)")
        )
        if name:
            with reporting(self._messages):
                aside = self._diary.restore(Path(name))
                self._messages.info(
                    Text("Backup restored. Your previous diary is in {file}", file=aside)
                    if aside
                    else Text("Backup restored.")
                )
            self.changed.emit()


def _summary_of(merge: Merge) -> Text:
    """Return how many sessions an import added and changed."""
    if not merge.undeleted:
        return Text(
            "Imported {new} new, {changed} updated; {same} already there.",
            new=merge.new,
            changed=merge.changed,
            same=merge.same,
        )
    return Text(
        "Imported {new} new, {changed} updated; {same} already there, {back} restored.",
        new=merge.new,
        changed=merge.changed,
        same=merge.same,
        back=merge.undeleted,
    )


def report_to(dialog: BusyDialog) -> Callable[[int], None]:
    """Return a callback that shows the progress of an export in `dialog`, and ends it when cancelled."""

    def report(done: int) -> None:
        if not dialog.report(done):
            raise CancelledError

    return report
