"""Writes the plan as a calendar file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.core.person_name import file_stem
from coach.export.exporter import write
from coach.export.request import Request
from coach.ui.messages import reporting
from coach.ui.widgets.file_dialogs import ask_target, documents

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from coach.base.reporting import Messages
    from coach.export.exporter import Sources
    from coach.ui.saved_files import SavedFiles


class CalendarFile(QObject):
    """Writes the planned days as the export `ics` of `sources` does."""

    def __init__(
        self, window: QWidget, messages: Messages, saved: SavedFiles, sources: Callable[[], Sources]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._messages = messages
        self._saved = saved
        self._sources = sources

    def ask(self) -> None:
        """Ask for a file, and write the plan to it."""
        stem = file_stem("interval-coach", self._sources().settings().name)
        start, kind = documents() / f"{stem}.ics", self.tr("Calendar (*.ics)")
        path = ask_target(self._window, self.tr("Calendar file"), start, kind, ".ics")
        if path:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the plan to `path`, and report it."""
        with reporting(self._messages) as attempt:
            write(self._sources(), Request("ics"), path)
        if attempt.succeeded:
            self._saved.report(path)
