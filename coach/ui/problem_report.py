"""The report of a problem, as the window shows it: to read, to copy and to save. It is sent nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QObject, qVersion

from coach.base import log
from coach.base.files import write_beside
from coach.base.messages import Text
from coach.base.problem_report import Facts, report
from coach.base.reporting import Action
from coach.ui.messages import reporting
from coach.ui.widgets.file_dialogs import ask_target, documents
from coach.ui.widgets.text_dialog import TextDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QWidget

    from coach.base.reporting import Messages
    from coach.ui.saved_files import SavedFiles


class ProblemReport(QObject):
    """Shows the report of this run over `window`; `tracebacks` grows with each unexpected error.

    `crash` is what the last run wrote when it crashed, or empty.
    """

    def __init__(
        self,
        window: QWidget,
        app: QGuiApplication,
        messages: Messages,
        saved: SavedFiles,
        tracebacks: Sequence[str] | None = None,
        crash: str = "",
    ) -> None:
        super().__init__(window)
        self._window = window
        self._app = app
        self._messages = messages
        self._saved = saved
        self._tracebacks = tracebacks if tracebacks is not None else ()
        self._crash = crash
        self.details = Action(Text("Details…"), self.show)

    def report_crash(self) -> None:
        """Say that the last run crashed, if it did."""
        if self._crash:
            self._messages.warning(
                Text("Interval Coach ended unexpectedly the last time. A report can be copied or saved."),
                self.details,
            )

    def text(self, with_private: bool = False) -> str:  # noqa: FBT001, FBT002 - whether a box is ticked
        """Return the report."""
        versions = (
            ("Qt", qVersion()),
            ("PySide", pyside_version),
            ("Display", f"{self._app.platformName()}, scale {self._app.devicePixelRatio():g}"),
        )
        facts = Facts(versions, self._crash, tuple(self._tracebacks), log.tail())
        return report(facts, with_private=with_private)

    def show(self) -> None:
        """Show the report in a dialog."""
        dialog = TextDialog(
            self._window,
            self.tr("Problem report"),
            self.text,
            explanation=self.tr(
                "This helps to find the fault. It is sent nowhere: copy or save it, and pass it on yourself. "
                "It holds no notes, no names and no folders unless you tick the box."
            ),
            choice=self.tr("With the words of error messages, and names of files and folders"),
            may_save=True,
        )
        dialog.save_requested.connect(lambda text: self._save(dialog, text))
        dialog.open()

    def _save(self, dialog: TextDialog, text: str) -> None:
        start = documents() / "interval-coach-report.txt"
        path = ask_target(dialog, self.tr("Save the report"), start, self.tr("Text (*.txt)"), ".txt")
        if path is None:
            return
        with reporting(self._messages) as attempt, write_beside(path) as stream:
            stream.write(text)
        if attempt.succeeded:
            self._saved.report(path)
            dialog.accept()
