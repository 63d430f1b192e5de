"""Checks the diary for sessions that the disk damaged, in short slices, and asks what to do about them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reporting import Action
from coach.store.damaged import BATCH, MOST
from coach.ui.damaged_dialog import DamagedDialog
from coach.ui.messages import reporting
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from coach.base.reporting import Messages
    from coach.store.changes import Changes
    from coach.store.damaged_session import DamagedSession
    from coach.store.diary import Diary

PAUSE_MS = 40
"""The time between two slices, which take some milliseconds each."""

WAIT_MS = 10_000
"""The time before there may be time again."""

_log = logging.getLogger(__name__)


class DamageCheck(QObject):
    """Checks the newest sessions once; `may_check` is whether nothing else needs the time now.

    What is written goes through `changes`.
    """

    changed = Signal()
    """A damaged session was found, kept or discarded."""
    restore_requested = Signal()

    def __init__(
        self,
        window: QWidget,
        diary: Diary,
        changes: Changes,
        messages: Messages,
        may_check: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._diary = diary
        self._changes = changes
        self._messages = messages
        self._may_check = may_check
        self._checked = 0
        self._last: int | None = None
        self._found: list[DamagedSession] = []
        self._next = single_shot(self, PAUSE_MS, self.check_some)
        self._next.start()
        changes.mend_indexes()

    def check_some(self) -> None:
        """Check the next sessions, if there is time; after the last ones, report what was found."""
        if not self._may_check():
            self._next.start(WAIT_MS)
            return
        if self._changes.has_upkeep:
            self._next.start(PAUSE_MS)
            return
        try:
            found, last = self._diary.damaged.check(self._last)
        except Problem as problem:  # whoever needs the diary reports it
            _log.warning("the check for damaged sessions ended: %s", problem)
            return
        self._found += found
        self._checked += BATCH
        if last is not None and self._checked < MOST:
            self._last = last
            self._next.start(PAUSE_MS)
            return
        if self._found:
            self._report()
            self.changed.emit()

    def _report(self) -> None:
        self._messages.warning(
            Text(
                "%n sessions in the diary are damaged.",
                one="%n session in the diary is damaged.",
                n=len(self._found),
            ),
            Action(Text("Show…"), self.show_dialog),
        )

    def show_dialog(self) -> None:
        """List the damaged sessions with what can be done."""
        dialog = DamagedDialog(self._window, self._found)
        dialog.keep_requested.connect(
            lambda session: self._decide(dialog, session, self._changes.keep_damaged)
        )
        dialog.discard_requested.connect(
            lambda session: self._decide(dialog, session, self._changes.discard_damaged)
        )
        dialog.restore_requested.connect(dialog.accept)
        dialog.restore_requested.connect(self.restore_requested)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _decide(self, dialog: DamagedDialog, session: DamagedSession, act: Callable[[int], None]) -> None:
        with reporting(self._messages) as attempt:
            act(session.no)
        if attempt.succeeded:
            self._found.remove(session)
            dialog.show_sessions(self._found)
            self.changed.emit()
