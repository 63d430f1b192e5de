"""Files of the whole diary: exports, imports, backups and restoring one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from coach.base.messages import Text, clauses
from coach.base.problems import Problem
from coach.base.progress import CancelledError
from coach.core.person_name import file_stem
from coach.export.csv_sets import write_csv
from coach.export.exporter import write
from coach.export.importing import import_file
from coach.export.last_report import remember_report
from coach.store.database import BUSY_S
from coach.store.diary import Diary
from coach.store.whole import backups_of
from coach.text.messages import translated
from coach.text.record_texts import conflict_text
from coach.ui.messages import reporting
from coach.ui.progress.diary_jobs import read_in_background, reporting_export
from coach.ui.progress.export_dialog import ExportDialog
from coach.ui.widgets.background_job import JobProgress, run_in_background
from coach.ui.widgets.file_dialogs import ask_target, documents

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from coach.base.reporting import Messages
    from coach.export.exporter import Sources
    from coach.export.importing import Imported
    from coach.export.request import Request
    from coach.store.merging import Merge
    from coach.ui.saved_files import SavedFiles

SHOWN = 10
"""How many warnings of one import are shown, of each kind."""

SKIPPED = 5
"""How many kinds of skipped rows are named, in one line."""


class DiaryFiles(QObject):
    """Asks for a file over `window`, and writes the diary to it or reads it from there.

    `restore` asks whether a backup shall replace the diary.
    """

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
        saved: SavedFiles,
        restore: Callable[[Path], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._diary = diary
        self._messages = messages
        self._today = today
        self._zone = zone
        self._sources = sources
        self._saved = saved
        self._restore = restore
        self._folder: Path | None = None
        self._target_folder: Path | None = None

    def export(self, days: tuple[date, date], theme: str) -> None:
        """Ask what to export, proposing `days` and `theme`, and write it; cancelling leaves no file."""
        folder = self._target_folder or documents()
        with reporting(self._messages):
            self._show_dialog(ExportDialog(self._window, self._sources(), days, theme, folder))

    def _show_dialog(self, dialog: ExportDialog) -> None:
        dialog.accepted.connect(lambda: self._export(dialog.request, dialog.target))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def stop(self) -> None:
        """End what an open dialog does on another thread, which would abort a process that ends."""
        for dialog in self._window.findChildren(ExportDialog):
            dialog.preview.stop()

    def _export(self, request: Request, target: Path) -> None:
        self._target_folder = target.parent
        with reporting_export(self._messages):
            left_out = self._write(request, target)
            sources = self._sources()
            remember_report(sources.counters or self._diary.history, request, sources.today)
            self._saved.report(target)
            self._warn(left_out)

    def _write(self, request: Request, target: Path) -> list[Text]:
        """Write an export, and return what was left out; a plan is short, and counted by the window."""
        sources = self._sources()
        if request.format == "ics":
            return write(sources, request, target)
        total = max(1, self._diary.charts.count(request.first or date.min, request.last or date.max))

        def job(diary: Diary, show: Callable[[int], None]) -> list[Text]:
            own = replace(sources, diary=diary)
            return write(own, request, target, lambda done: show(100 * done // total))

        text = self.tr("Saving {file}").format(file=target.name)
        return read_in_background(self._window, text, self._diary, job)

    def export_selected(self, ids: Sequence[str]) -> None:
        """Ask for a file, and write these sessions to it as CSV, in the order of time."""
        name = documents() / f"{self._stem('sessions')}-{self._today().isoformat()}.csv"
        file = ask_target(self._window, self.tr("Save as CSV"), name, self.tr("Spreadsheets (*.csv)"), ".csv")
        if file is None or not ids:
            return
        with reporting_export(self._messages):
            self._write_selected(ids, file)
            self._saved.report(file)

    def _write_selected(self, ids: Sequence[str], file: Path) -> None:
        def job(diary: Diary, show: Callable[[int], None]) -> None:
            sessions = []
            for done, session_id in enumerate(ids):
                show(100 * done // len(ids))
                sessions.append(diary.session(session_id))
            write_csv(sorted(sessions, key=lambda session: session.started_at), file)

        text = self.tr("Saving {file}").format(file=file.name)
        read_in_background(self._window, text, self._diary, job)

    def import_sessions(self) -> None:
        """Ask for a file, and import its sessions; if some are invalid, ask about the others."""
        file = self._ask_source(
            self.tr("Import"), self._folder or documents(), self.tr("Diaries (*.json *.csv *.tsv *.txt)")
        )
        if file:
            self._folder = file.parent
            with reporting(self._messages):
                self._import(file)
            self.changed.emit()

    def _ask_source(self, title: str, folder: Path, kind: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(folder), kind)
        return Path(name) if name else None

    def _import(self, file: Path) -> None:
        try:
            imported = self._run_import(file, with_faults=False)
            if imported.merge is None and self._accepts_faults(file, imported):
                imported = self._run_import(file, with_faults=True)
        except CancelledError:
            self._messages.info(Text("Cancelled. Nothing was imported."))
            return
        if imported.merge is None:
            return
        self._messages.info(_summary_of(imported.merge))
        self._warn(imported.found.notes)
        if imported.found.left_out:  # one message, so that its beginning is always on screen
            skipped = _first([what.text for what in imported.found.left_out], SKIPPED)
            self._messages.warning(Text("Skipped: {what}", what=clauses(skipped)))
        conflicts = imported.merge.conflicts
        self._warn([Text("Conflict: {what}", what=conflict_text(conflict)) for conflict in conflicts])

    def _run_import(self, file: Path, *, with_faults: bool) -> Imported:
        diary, zone = self._diary, self._zone()

        def job(report: Callable[[int], bool]) -> Imported:
            with Diary(diary.second_connection(BUSY_S)) as own:  # on the thread of the job
                return import_file(own, file, zone, JobProgress(report).show, with_faults=with_faults)

        return run_in_background(self._window, self.tr("Importing {file}").format(file=file.name), job)

    def _accepts_faults(self, file: Path, imported: Imported) -> bool:
        """Ask whether to import the sessions without a fault; where there are none, show the faults."""
        found = imported.found
        if not imported.readable:
            self._warn([fault.text for fault in found.faults])
            self._messages.error(
                Problem(
                    "Nothing was imported from {file}: it has %n faults.",
                    one="Nothing was imported from {file}: it has %n fault.",
                    n=found.fault_count,
                    file=file.name,
                )
            )
            return False
        question = QMessageBox(self._window)
        question.setTextFormat(Qt.TextFormat.PlainText)  # it names a file
        question.setText(
            self.tr("%n errors in {file}.", "", found.fault_count).format(file=file.name)
            + " "
            + self.tr("Import the %n readable sessions?", "", imported.readable)
            + f"\n\n{translated(found.faults[0].text)}"
        )
        question.setDetailedText("\n".join(translated(fault.text) for fault in found.faults))
        yes = question.addButton(self.tr("Import"), QMessageBox.ButtonRole.AcceptRole)
        cancel = question.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(cancel)
        question.exec()
        return question.clickedButton() is yes

    def _warn(self, texts: Sequence[Text]) -> None:
        for text in _first(texts, SHOWN):
            self._messages.warning(text)

    def back_up(self) -> None:
        """Ask for a file, and write a copy of the whole diary."""
        start, kind = (
            documents() / f"{self._stem('diary')}-{self._today().isoformat()}.db",
            self.tr("Diary (*.db)"),
        )
        file = ask_target(self._window, self.tr("Back up"), start, kind, ".db")
        if file is None:
            return
        with reporting(self._messages) as attempt:
            self._copy(file)
        if attempt.succeeded:
            self._saved.report_backup(file)

    def _stem(self, stem: str) -> str:
        """Return the stem of a file with the person's name in it, if there is one."""
        return file_stem(stem, self._sources().settings().name)

    def _copy(self, file: Path) -> None:
        diary = self._diary

        def job(_report: Callable[[int], bool]) -> None:
            with Diary(diary.second_connection(BUSY_S)) as own:  # on the thread of the job
                own.copy_to(file)

        run_in_background(self._window, self.tr("Saving {file}").format(file=file.name), job)

    def restore(self) -> None:
        """Ask for a backup, and whether it shall replace the diary."""
        folder = backups_of(self._diary.path)
        file = self._ask_source(self.tr("Restore a backup"), folder, self.tr("Diary (*.db)"))
        if file:
            self._restore(file)


def _first(texts: Sequence[Text], most: int) -> list[Text]:
    """Return the first texts, and one with the number of the others."""
    shown, more = list(texts[:most]), len(texts) - most
    if more > 0:
        shown.append(Text("%n more like these", one="%n more like these", n=more))
    return shown


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
