"""Backs up and checks the diary in the background, and puts a backup in its place when asked to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.base.messages import Text
from coach.base.reporting import Action
from coach.store.backup import DamageFound, restored, write_daily_in_background
from coach.store.database import DiaryDamaged, newest_backup
from coach.ui.messages import reporting
from coach.ui.pages import Page

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from coach.base.problems import Problem
    from coach.base.reporting import Messages
    from coach.store.diary import Diary
    from coach.ui.shell import Window


class DiaryCare(QObject):
    """Looks after the file of `diary`: backups, damage, restoring. Reports to `messages`."""

    restored = Signal()
    """Another diary is in place: every page shows old figures."""
    _damage_found = Signal(DamageFound)

    def __init__(self, window: Window, diary: Diary, messages: Messages, today: Callable[[], date]) -> None:
        super().__init__(window)
        self._window = window
        self._diary = diary
        self._messages = messages
        self._today = today
        self._damage_found.connect(self.report)

    def report(self, problem: Problem) -> None:
        """Report a problem; with a damaged diary, offer its newest whole backup."""
        if not isinstance(problem, DiaryDamaged | DamageFound) or problem.backup is None:
            self._messages.error(problem)
            return
        backup = problem.backup
        label = Text("Restore the newest backup")
        self._messages.error(problem, Action(label, lambda: self.restore(backup)))

    def back_up(self) -> None:
        """Write the backup of today, on another thread; it is checked there."""
        if self._diary.read_only:
            return
        write_daily_in_background(self._diary.path, self._today(), self._damage_found.emit)

    def restore_newest(self) -> None:
        """Restore the newest whole backup."""
        backup = newest_backup(self._diary.path)
        if backup is None:
            self._messages.warning(Text("There is no whole backup yet."))
        else:
            self.restore(backup)

    def restore(self, backup: Path) -> None:
        """Put `backup` in the place of the diary, which is kept; report it, with a way back."""
        if self._window.showing in {Page.SESSION, Page.AFTER}:
            self._messages.warning(
                Text("Finish this session first. Then restore the backup in Settings."),
            )
            return
        with reporting(self._messages) as attempt:
            kept = self._diary.restore(backup)
        self.restored.emit()
        if attempt.succeeded:
            undo = Action(Text("Undo"), lambda: self.restore(kept)) if kept else None
            self._messages.info(restored(kept), undo)
