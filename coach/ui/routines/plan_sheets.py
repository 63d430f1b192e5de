"""Plan sheets of routines: shown in a dialog, then printed or saved as PDF or as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QPageSize

from coach.base.files import write_beside
from coach.export.exporter import SHEET_SIZE
from coach.report.page_output import PAPERS
from coach.report.plan_sheet import print_sheet, sheet_pdf, sheet_png
from coach.text.preset_names import routine_title
from coach.ui.messages import reporting
from coach.ui.routines.sheet_dialog import PAGE, SheetDialog
from coach.ui.widgets.background_job import run_in_background
from coach.ui.widgets.file_dialogs import ask_target, documents, file_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from coach.base.reporting import Messages
    from coach.core.routine import Routine
    from coach.export.exporter import Sources
    from coach.report.plan_sheet import PlanSheet
    from coach.ui.saved_files import SavedFiles


class PlanSheets(QObject):
    """Makes the plan sheet of any routine, as `coach export sheet` does."""

    def __init__(
        self, window: QWidget, messages: Messages, saved: SavedFiles, sources: Callable[[], Sources]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._messages = messages
        self._saved = saved
        self._sources = sources
        self._folder: Path | None = None

    def show(self, routine: Routine) -> None:
        """Show the sheet of `routine`, which need not be saved, and ask whether to print or to save it."""
        with reporting(self._messages):
            sources = self._sources()
            sheet = sources.plan_sheet(routine, sources.settings().name)
            dialog = SheetDialog(
                self._window,
                routine_title(routine.name),
                sheet.who,
                lambda paper, who: sheet_png(sheet._replace(who=who), paper, PAGE),
            )
            dialog.save_requested.connect(lambda: self._ask_file(dialog, sheet))
            dialog.print_requested.connect(lambda: self._ask_printer(dialog, sheet))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def stop(self) -> None:
        """End what an open dialog does on another thread, which would abort a process that ends."""
        for dialog in self._window.findChildren(SheetDialog):
            dialog.stop()

    def _ask_file(self, dialog: SheetDialog, sheet: PlanSheet) -> None:
        start = (self._folder or documents()) / file_name(_title(sheet, dialog.who), ".pdf")
        kind = self.tr("Plan sheet (*.pdf *.png)")
        target = ask_target(dialog, self.tr("Save as"), start, kind, ".pdf", ".png")
        if target is not None:
            dialog.accept()
            self._folder = target.parent
            self._save(sheet._replace(who=dialog.who), dialog.paper, target)

    def _save(self, sheet: PlanSheet, paper: str, target: Path) -> None:
        def job(_report: Callable[[int], bool]) -> None:
            is_picture = target.suffix.lower() == ".png"
            data = sheet_png(sheet, paper, SHEET_SIZE) if is_picture else sheet_pdf(sheet, paper)
            with write_beside(target, "wb") as stream:
                stream.write(data)

        with reporting(self._messages) as saving:
            run_in_background(self._window, self.tr("Saving {file}").format(file=target.name), job)
        if saving.succeeded:
            self._saved.report(target)

    def _ask_printer(self, dialog: SheetDialog, sheet: PlanSheet) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - few people print

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(file_name(_title(sheet, dialog.who), ""))  # a file name, too
        printer.setPageSize(QPageSize(PAPERS[dialog.paper]))
        asking = QPrintDialog(printer, dialog)
        asking.setWindowTitle(self.tr("Print"))
        named = sheet._replace(who=dialog.who)
        asking.accepted.connect(lambda: self.print_on(printer, named))
        asking.accepted.connect(dialog.accept)
        asking.finished.connect(asking.deleteLater)
        asking.setModal(True)
        asking.show()

    def print_on(self, printer: QPrinter, sheet: PlanSheet) -> None:
        """Print the sheet on one page."""
        printer.setFullPage(True)
        with reporting(self._messages):
            print_sheet(sheet, printer)


def _title(sheet: PlanSheet, who: str) -> str:
    """Return the name of the routine, after that of the person if there is one: several may have it."""
    return f"{who} {routine_title(sheet.routine.name)}".strip()
