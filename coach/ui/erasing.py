"""Asks whether to delete all data, and saves a last copy of it first."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from coach.base.files import exists
from coach.base.messages import Text
from coach.base.problems import Problem
from coach.core.person_name import file_stem
from coach.store.database import BUSY_S
from coach.store.diary import Diary
from coach.store.erasing import save_last_copy
from coach.store.whole import backups_in
from coach.text.formats import counted, long_day
from coach.ui.erase_dialog import EraseDialog
from coach.ui.messages import reporting
from coach.ui.widgets.background_job import run_in_background
from coach.ui.widgets.file_dialogs import documents

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from coach.base.reporting import Messages
    from coach.store.routines import Library


class Erasing(QObject):
    """Asks over `window`; the data itself is deleted once the program has closed it.

    `name` returns whose data it is, where there are others; else nothing.
    """

    confirmed = Signal()
    """All data may be deleted now. `copy` is where the last copy is."""

    def __init__(
        self,
        window: QWidget,
        data: Path,
        diary: Diary,
        library: Library,
        messages: Messages,
        today: Callable[[], date],
        name: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self.copy: Path | None = None
        """The folder of the last copy; None where none was wished."""
        self._window = window
        self._data = data
        self._diary = diary
        self._library = library
        self._messages = messages
        self._today = today
        self._name = name

    def ask(self) -> None:
        """Show what would be deleted, and ask."""
        target = self._free_folder()
        dialog = EraseDialog(self._window, self._going(), self._data, target, self._name())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._finish(target if dialog.keep.isChecked() else None))
        dialog.open()

    def _free_folder(self) -> Path:
        """Return a new folder for the last copy, named by the day."""
        stem = file_stem("interval-coach-last-copy", self._name())
        first = documents() / f"{stem}-{self._today():%Y-%m-%d}"
        number, folder = 1, first
        while exists(folder):
            number += 1
            folder = first.with_name(f"{first.name}-{number}")
        return folder

    def _going(self) -> list[str]:
        """Return what would be deleted, a line for each kind."""
        lines = [self.tr("your diary: {what}").format(what=self._sessions())]
        if own := sum(not entry.is_preset for entry in self._library.read()[0]):
            lines.append(self.tr("your routines: {count}").format(count=own))
        if backups := len(backups_in(self._diary.path)):
            lines.append(self.tr("backups in the data folder: {count}").format(count=backups))
        lines.append(self.tr("settings, plan and reminders"))
        if not self._name():  # they are of the computer
            lines.append(self.tr("log files"))
        return lines

    def _sessions(self) -> str:
        try:
            charts = self._diary.charts
            days = charts.day_range()
            text = counted("Progress", "%n sessions", charts.count(date.min, date.max))
        except Problem as problem:
            return problem.line
        if days is None:
            return text
        return self.tr("{sessions}, the last on {day}").format(sessions=text, day=long_day(days[1]))

    def _finish(self, target: Path | None) -> None:
        """Save the last copy, if it is wished, and go on only where that succeeded."""
        self.copy = target
        if target is not None:
            with reporting(self._messages) as attempt:
                self._save(target)
            if not attempt.succeeded:
                self._messages.warning(Text("Nothing was deleted."))
                return
        self.confirmed.emit()

    def _save(self, target: Path) -> None:
        diary, data = self._diary, self._data

        def job(_report: Callable[[int], bool]) -> None:
            with Diary(diary.second_connection(BUSY_S)) as own:  # on the thread of the job
                save_last_copy(data, target, own.copy_to)

        run_in_background(self._window, self.tr("Saving {file}").format(file=target.name), job)
