"""The preview of an exported file: its first rows, its picture, or words about it."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date, time
from io import StringIO
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

from coach.base.problems import Problem
from coach.core.plan import DAYS
from coach.export.exporter import nothing_in, table_text
from coach.export.request import PICTURES, PREVIEWS, Request
from coach.store.database import BUSY_S
from coach.store.diary import Diary
from coach.store.faults import CannotBeUsed
from coach.store.routines import DEFAULT
from coach.text.formats import counted, named, time_of_day, week_starts_on
from coach.text.preset_names import routine_title
from coach.ui.widgets.background_job import JobProgress, NewestJob
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.picture_view import PictureView
from coach.ui.widgets.stack import Stack

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.export.exporter import Sources

SESSIONS, ROWS = 12, 12
"""Most sessions that are read for the preview of a table, and most rows that it shows."""

FOR_PROGRAMS = ("schema_version", "session_id", "ended_at", "tz")
"""Columns that say nothing to people: the preview leaves them out."""

PAGE = (900, 900)
"""The room in which a report or a chart is drawn for the preview, in pixels."""


class ExportPreview(Stack):
    """Shows what `show_request` would write.

    Pictures and reports are drawn on another thread: reading a long diary takes a second. Tables and words
    need few sessions, and are there at once. A picture that nobody waits for any more is not drawn.
    """

    failed = Signal(Problem)
    """What was shown last cannot be drawn."""

    def __init__(self, sources: Sources) -> None:
        super().__init__()
        self._sources = sources
        self._wanted = Request("pdf")
        self._is_copy = False  # whether it is drawn from a copy
        self.about = ""
        """What screen readers say of the preview."""
        self._picture = PictureView()
        self._table = QTableWidget()
        self._table.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as in the file
        self._table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._table.verticalHeader().hide()
        self._table.setTabKeyNavigation(False)
        self._words = label(role="quiet", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setMargin(2 * SPACING)
        for widget in (self._picture, self._table, self._words):
            widget.setAccessibleName(self.tr("Preview"))
            self.addWidget(widget)
        self._drawing = NewestJob(self, self._show_drawn, self._fail)

    def stop(self) -> None:
        """Draw nothing more."""
        self._drawing.stop()

    def show_request(self, request: Request) -> None:
        """Show the file that `request` would write; raises `Problem` if it cannot be written."""
        if request.first and request.last and request.first > request.last:
            raise Problem("The start date is after the end date.")
        if (problem := nothing_in(self._sources, request)) is not None:
            raise problem
        about = self._routine() if request.format == "sheet" else self._count(request)
        self.about = named(self.tr("Preview"), about)
        if request.format in PICTURES:
            self._draw(request)
            return
        self._drawing.drop()
        if request.format in {"csv", "strong"}:
            self._show_rows(request)
        else:
            self._show_words(request)

    def show_nothing(self) -> None:
        """Show no preview."""
        self._drawing.drop()
        self.about = ""
        self._words.setText("")
        self.setCurrentWidget(self._words)

    def _draw(self, request: Request) -> None:
        """Begin to draw; a picture that is shown stays until then."""
        if request.format in PREVIEWS:
            wanted = replace(request, format=PREVIEWS[request.format], size=PAGE, scale=1.0)
        else:
            wanted = replace(request, format="png", scale=PAGE[0] / request.size[0])
        sources = self._sources

        def job(report: Callable[[int], bool]) -> bytes:
            with Diary(sources.diary.second_connection(BUSY_S)) as own:  # on the thread of the job
                return _drawn(replace(sources, diary=own), wanted, report)

        if self.currentWidget() is not self._picture or self._picture.picture.isNull():
            self._words.setText(self.tr("Drawing the preview…"))
            self._words.setAccessibleName(self.tr("Preview"))
            self.setCurrentWidget(self._words)
        self._wanted, self._is_copy = wanted, False
        self._drawing.run(job)

    def _fail(self, error: BaseException) -> None:
        """Draw from a copy what only the open connection has: its file is gone, or can only be read."""
        try:
            if not isinstance(error, CannotBeUsed) or self._is_copy:
                raise error
            sources, wanted, copy = self._sources, self._wanted, self._sources.diary.copy_in_memory()
        except Problem as problem:
            self.failed.emit(problem)
            return

        def job(report: Callable[[int], bool]) -> bytes:
            with copy as own:
                return _drawn(replace(sources, diary=own), wanted, report)

        self._is_copy = True
        self._drawing.run(job)

    def _show_drawn(self, drawn: bytes) -> None:
        self._picture.show_picture(QPixmap.fromImage(QImage.fromData(drawn)))
        self.setCurrentWidget(self._picture)

    def _show_rows(self, request: Request) -> None:
        text = table_text(replace(self._sources, most=SESSIONS), request)
        head, *rows = islice(csv.reader(StringIO(text, newline="")), ROWS + 1)
        self._table.clear()
        self._table.setColumnCount(len(head))
        self._table.setRowCount(len(rows))
        self._table.setHorizontalHeaderLabels(head)
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                self._table.setItem(row, column, QTableWidgetItem(cell))
        for column, name in enumerate(head):
            self._table.setColumnHidden(column, name in FOR_PROGRAMS)
        self._table.resizeColumnsToContents()
        self.setCurrentWidget(self._table)

    def _count(self, request: Request) -> str:
        first, last = request.first or date.min, request.last or date.max
        return counted("Progress", "%n sessions", self._sources.diary.charts.count(first, last))

    def _routine(self) -> str:
        return routine_title(self._sources.settings().routine or DEFAULT)

    def _show_words(self, request: Request) -> None:
        sessions = self._count(request)
        if request.format == "ics":
            replace(self._sources, most=SESSIONS).calendar()  # raises a problem where no day is planned
            text = self._plan()
        elif request.format == "fit":
            text = self.tr(
                "{sessions} as strength training activities, one after the other in one file. "
                "End its name in .zip to get a file for each, which Strava and Garmin Connect need."
            ).format(sessions=sessions)
        else:
            text = self.tr(
                "{sessions} with every repetition, correction and note. "
                "Interval Coach imports it again, on any computer; the same session twice is once."
            ).format(sessions=sessions)
        self.about = text
        self._words.setText(text)
        self._words.setAccessibleName(text)
        self.setCurrentWidget(self._words)

    def _plan(self) -> str:
        settings, locale = self._sources.settings(), QLocale()
        first = week_starts_on(settings.week_start)
        order = sorted(settings.plan_days, key=lambda day: (day - first) % DAYS)
        days = locale.createSeparatedList([locale.dayName(day + 1) for day in order])
        if settings.remind_at:
            text = self.tr("Your plan: {days}, at {time}, with an alarm. It repeats every week.")
            return text.format(days=days, time=time_of_day(time.fromisoformat(settings.remind_at)))
        return self.tr("Your plan: {days}. It repeats every week.").format(days=days)


def _drawn(sources: Sources, request: Request, report: Callable[[int], bool]) -> bytes:
    """Return a picture; it is given up, also while the diary is read, once `report` returns False."""
    progress = JobProgress(report)
    sources.diary.cancel_when(progress.is_cancelled)
    return sources.picture(request, progress.show)
