"""Writes the plan as a calendar file."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.base.files import write_beside
from coach.core.score import unroll
from coach.export.plan_ics import plan_ics
from coach.ui.messages import reporting
from coach.ui.widgets.file_dialogs import ask_target, documents

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from coach.base.reporting import Messages
    from coach.ui.routine_choice import RoutineChoice
    from coach.ui.saved_files import SavedFiles
    from coach.ui.settings_holder import SettingsHolder


class CalendarFile(QObject):
    """Writes the planned days as events that each last as long as the routine on Today.

    `next_number` returns the sequence of the next calendar.
    """

    def __init__(
        self,
        window: QWidget,
        settings: SettingsHolder,
        choice: RoutineChoice,
        messages: Messages,
        saved: SavedFiles,
        zone: Callable[[], str],
        today: Callable[[], date],
        next_number: Callable[[], int],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._choice = choice
        self._messages = messages
        self._saved = saved
        self._zone = zone
        self._today = today
        self._next_number = next_number

    def ask(self) -> None:
        """Ask for a file, and write the plan to it."""
        start, kind = documents() / "interval-coach.ics", self.tr("Calendar (*.ics)")
        path = ask_target(self._window, self.tr("Calendar file"), start, kind, ".ics")
        if path:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the plan to `path`, and report it."""
        settings, routine = self._settings.current, self._choice.routine
        length = timedelta(milliseconds=unroll(routine).length_ms)
        name = self.tr("Session: {routine}").format(routine=routine.name)
        with reporting(self._messages) as attempt:
            calendar = plan_ics(
                settings.plan_days,
                settings.remind_at,
                self._zone(),
                self._today(),
                length,
                name,
                sequence=self._next_number(),
            )
            with write_beside(path, "wb") as stream:
                stream.write(calendar)
        if attempt.succeeded:
            self._saved.report(path)
