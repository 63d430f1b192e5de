"""The plan as a file for one's own calendar: asks where it goes, and writes it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.base.files import write_beside
from coach.base.problems import Problem
from coach.core.score import unroll
from coach.ui.widgets.file_dialogs import ask_target, documents

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from coach.core.routine import Routine
    from coach.store.settings import Settings


class CalendarFile(QObject):
    """Writes the planned days of `settings` as a calendar in which each lasts as long as `routine`."""

    told = Signal(object)
    """A function that says it: in another language once more."""
    problem_arose = Signal(object)

    def __init__(
        self,
        window: QWidget,
        settings: Callable[[], Settings],
        routine: Callable[[], Routine],
        zone: Callable[[], str],
        today: Callable[[], date],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._routine = routine
        self._zone = zone
        self._today = today

    def ask(self) -> None:
        """Ask for a file, and write the plan to it."""
        start, kind = documents() / "interval-coach.ics", self.tr("Calendar (*.ics)")
        path = ask_target(self._window, self.tr("Calendar file"), start, kind, ".ics")
        if path:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the plan to `path`, and say so."""
        from coach.export.plan_ics import plan_ics  # noqa: PLC0415 - only where a calendar is written

        settings, routine = self._settings(), self._routine()
        length = timedelta(milliseconds=unroll(routine).length_ms)
        name = self.tr("Session: {routine}").format(routine=routine.name)
        try:
            calendar = plan_ics(
                settings.plan_days, settings.remind_at, self._zone(), self._today(), length, name
            )
            with write_beside(path, "wb") as stream:
                stream.write(calendar)
        except Problem as problem:
            self.problem_arose.emit(problem)
        else:
            self.told.emit(lambda: self.tr("Written: {file}").format(file=path))
