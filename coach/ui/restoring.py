"""Puts a backup in the place of the diary: asks first, works on another thread, and offers to undo it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMessageBox

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.progress import CancelledError
from coach.base.reporting import Action
from coach.store.backup import Contents, contents_of, restored
from coach.store.whole import newest_whole
from coach.text.formats import counted, long_day
from coach.ui.messages import reporting
from coach.ui.pages import Page
from coach.ui.widgets.background_job import JobProgress, run_in_background

if TYPE_CHECKING:
    from pathlib import Path

    from coach.base.reporting import Messages
    from coach.store.diary import Diary
    from coach.ui.shell import Window


class Restoring(QObject):
    """Restores backups of `diary`, and reports to `messages`."""

    restored = Signal()
    """Another diary is in place: every page shows old figures."""

    def __init__(self, window: Window, diary: Diary, messages: Messages) -> None:
        super().__init__(window)
        self._window = window
        self._diary = diary
        self._messages = messages

    def ask_newest(self) -> None:
        """Ask whether to restore the newest whole backup."""
        if self._is_busy():
            return
        path = self._diary.path
        text = self.tr("Looking for the newest backup")
        backup = run_in_background(self._window, text, lambda _report: newest_whole(path))
        if backup is None:
            self._messages.warning(Text("There is no whole backup yet."))
        else:
            self.ask(backup)

    def ask(self, backup: Path) -> None:
        """Ask whether to restore `backup`; in the place of an empty diary it is restored at once."""
        if self._is_busy():
            return
        with reporting(self._messages) as attempt:
            text = self.tr("Checking {file}").format(file=backup.name)
            wanted = run_in_background(self._window, text, lambda _report: contents_of(backup))
        if not attempt.succeeded:
            return
        present = self._present()
        if present is not None and present.sessions == 0:
            self._restore(backup)
        else:
            self._show_question(backup, wanted, present)

    def _present(self) -> Contents | None:
        """Return what the diary holds; None where it cannot be read."""
        try:
            charts = self._diary.charts
            days = charts.day_range()
            return Contents(charts.count(date.min, date.max), days[1] if days else None)
        except Problem:
            return None

    def _show_question(self, backup: Path, wanted: Contents, present: Contents | None) -> None:
        question = QMessageBox(self._window)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setIcon(QMessageBox.Icon.Question)
        question.setTextFormat(Qt.TextFormat.PlainText)  # it names a file
        question.setWindowTitle(self.tr("Restore a backup"))
        question.setText(self.tr("Replace your diary with this backup?"))
        lines = [
            self.tr("Your diary: {what}").format(what=self._shown(present)) if present else "",
            self.tr("Backup {file}: {what}").format(file=backup.name, what=self._shown(wanted)),
            self.tr("Your current diary is kept, and you can undo this."),
        ]
        question.setInformativeText("\n\n".join(filter(None, lines)))
        yes = question.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        cancel = question.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(cancel)
        question.setEscapeButton(cancel)
        # The question must be gone before a dialog shows the progress.
        yes.clicked.connect(lambda: QTimer.singleShot(0, self, lambda: self._restore(backup)))
        question.open()

    def _shown(self, contents: Contents) -> str:
        text = counted("Progress", "%n sessions", contents.sessions)
        if contents.last is None:
            return text
        return self.tr("{sessions}, the last on {day}").format(sessions=text, day=long_day(contents.last))

    def _is_busy(self) -> bool:
        """Whether a session is under way, and say so."""
        if self._window.showing not in {Page.SESSION, Page.AFTER}:
            return False
        self._messages.warning(Text("Finish this session first. Then restore the backup in Settings."))
        return True

    def _restore(self, backup: Path) -> None:
        """Put `backup` in the place of the diary, which is kept; report it, with a way back."""
        if self._is_busy():
            return
        text = self.tr("Restoring {file}").format(file=backup.name)
        with reporting(self._messages):
            try:
                kept = self._diary.restore(
                    backup,
                    lambda restore: run_in_background(
                        self._window, text, lambda report: restore(JobProgress(report).show)
                    ),
                )
            except CancelledError:
                self._messages.info(Text("Cancelled. Your diary is as it was."))
            else:
                undo = [Action(Text("Undo"), lambda: self._restore(kept), undoes=True)] if kept else []
                self._messages.toast(restored(kept), *undo)
        self.restored.emit()
