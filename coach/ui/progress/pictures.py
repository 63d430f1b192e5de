"""Pictures of the charts to copy or save, and the report on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage, QPageSize

from coach.base.files import write_beside
from coach.base.messages import Text
from coach.export.last_report import remember_report
from coach.export.request import Request
from coach.report import pdf
from coach.report.chart_image import png, svg
from coach.report.facts import read_report
from coach.report.page_output import PAPERS
from coach.text.territory import territory
from coach.ui.progress.diary_jobs import read_in_background, reporting_export
from coach.ui.widgets.file_dialogs import ask_target, documents

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from coach.base.reporting import Messages
    from coach.core.plan import Plan
    from coach.draw.tokens import Theme
    from coach.export.plan_ics import Counters
    from coach.report.facts import Report
    from coach.store.diary import Diary
    from coach.ui.saved_files import SavedFiles

SIZE, SCALE = (1290, 720), 2.0
"""Size of a picture, and how many times larger it is drawn: as `coach export png` does."""


class ChartPictures(QObject):
    """Draws the charts of some days as `coach export` does, and prints the report of these days.

    `who` is the name on the report; `counters` remember that it was printed.
    """

    def __init__(
        self,
        window: QWidget,
        diary: Diary,
        messages: Messages,
        saved: SavedFiles,
        today: Callable[[], date],
        plan: Callable[[], Plan],
        who: Callable[[], str],
        counters: Counters,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._diary = diary
        self._messages = messages
        self._saved = saved
        self._today = today
        self._plan = plan
        self._who = who
        self._counters = counters

    def copy(self, days: tuple[date, date], theme: Theme) -> None:
        """Copy a picture of the charts of these days."""
        with reporting_export(self._messages):
            drawn = self._drawn(days, theme, "png", self.tr("Drawing the charts"))
            image = QImage.fromData(drawn)
            QGuiApplication.clipboard().setImage(image)
            self._messages.toast(Text("Picture copied."))

    def save(self, days: tuple[date, date], theme: Theme) -> None:
        """Ask for a file, and save a picture of the charts of these days: PNG, or SVG by the ending."""
        name = f"progress-{days[0].isoformat()}-{days[1].isoformat()}.png"
        kind = self.tr("Pictures (*.png *.svg)")
        target = ask_target(self._window, self.tr("Save picture"), documents() / name, kind, ".png", ".svg")
        if target is None:
            return
        with reporting_export(self._messages):
            kind = "svg" if target.suffix.lower() == ".svg" else "png"
            data = self._drawn(days, theme, kind, self.tr("Saving {file}").format(file=target.name))
            with write_beside(target, "wb") as file:
                file.write(data)
            self._saved.report(target)

    def _drawn(self, days: tuple[date, date], theme: Theme, kind: str, text: str) -> bytes:
        """Return a picture of the charts, drawn on another thread while a dialog shows `text`."""
        plan, today = self._plan(), self._today()

        def job(diary: Diary, show: Callable[[int], None]) -> bytes:
            facts = read_report(diary.charts, *days, plan, today)
            show(50)
            if kind == "svg":
                return svg(facts, theme, plan, SIZE, today)
            return png(facts, theme, plan, SIZE, SCALE, today)

        return read_in_background(self._window, text, self._diary, job)

    def print_report(self, days: tuple[date, date]) -> None:
        """Ask for a printer, and print the report of these days."""
        from PySide6.QtPrintSupport import QPrintDialog  # noqa: PLC0415 - few people print

        printer = new_printer()
        printer.setDocName(f"progress-{days[0].isoformat()}-{days[1].isoformat()}")  # a file name, too
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print"))
        dialog.accepted.connect(lambda: self.print_on(printer, days))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()

    def print_on(self, printer: QPrinter, days: tuple[date, date]) -> None:
        """Print the report of these days."""
        printer.setFullPage(True)
        with reporting_export(self._messages):
            pdf.render(printer, self._report(days), self._who(), self._today())
            remember_report(self._counters, Request("pdf", *days), self._today())

    def _report(self, days: tuple[date, date]) -> Report:
        """Return what a report of these days has, read on another thread."""
        plan, today = self._plan(), self._today()

        def job(diary: Diary, _show: Callable[[int], None]) -> Report:
            return read_report(diary.charts, *days, plan, today, in_detail=True)

        return read_in_background(self._window, self.tr("Reading the diary"), self._diary, job)


def new_printer() -> QPrinter:
    """Return a printer with its own paper; without one, Qt would take A4 in every country."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415 - as above

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if QPrinterInfo.defaultPrinter().isNull():
        printer.setPageSize(QPageSize(PAPERS[territory().paper]))
    return printer
