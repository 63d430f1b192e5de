"""Backs up and checks the diary in the background, and offers a backup where it is damaged."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.base.messages import Text
from coach.base.reporting import Action
from coach.store.faults import Damage

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from coach.base.problems import Problem
    from coach.base.reporting import Messages
    from coach.store.diary import Diary


class DiaryCare(QObject):
    """Looks after the file of `diary`. Reports to `messages`; `restore` asks whether to restore a backup."""

    _damage_found = Signal(Damage)

    def __init__(
        self,
        window: QWidget,
        diary: Diary,
        messages: Messages,
        today: Callable[[], date],
        restore: Callable[[Path], object],
    ) -> None:
        super().__init__(window)
        self._restore = restore
        self._diary = diary
        self._messages = messages
        self._today = today
        self._damage_found.connect(self.report)

    def report(self, problem: Problem) -> None:
        """Report a problem; with a damaged diary, offer its newest whole backup."""
        if not isinstance(problem, Damage) or problem.backup is None:
            self._messages.error(problem)
            return
        backup = problem.backup
        label = Text("Restore the newest backup")
        self._messages.error(problem, Action(label, lambda: self._restore(backup)))

    def back_up(self) -> None:
        """Write the backup of today, on another thread; it is checked there."""
        if self._diary.read_only:
            return
        from coach.store.backup import write_daily_in_background  # noqa: PLC0415 - after Today is shown

        found = self._damage_found

        def report(damage: Damage) -> None:
            with suppress(RuntimeError):  # somebody else is shown by now; the next start finds it again
                found.emit(damage)

        write_daily_in_background(self._diary.path, self._today(), report)
