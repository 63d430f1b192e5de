"""Reminders while the program runs: on a planned day, at the chosen time, unless it is done already."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from coach.core.plan import is_due

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from coach.store.settings import Settings

LOOK_MS = 20_000
"""Time between two looks at the clock on the wall; a reminder is at most this late, in milliseconds."""


class ReminderSchedule(QObject):
    """Looks at the clock now and then. `now` is the local time, aware; `is_done` says whether today is done.

    A timer only asks what is due: a machine that slept over the time is reminded when it wakes.
    """

    due = Signal(str, str)
    """Title and text of a reminder."""
    day_began = Signal()

    def __init__(
        self,
        settings: Callable[[], Settings],
        is_done: Callable[[], bool],
        now: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._is_done = is_done
        self._now = now
        self._looked = now()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_MS)

    def look(self) -> None:
        """Remind where it is time, tell where a new day began, and look again in a while."""
        looked, self._looked = self._looked, self._now()
        settings = self._settings()
        if looked.date() != self._looked.date():
            self.day_began.emit()
        at = time.fromisoformat(settings.remind_at) if settings.remind_at else None
        if is_due(looked, self._looked, settings.plan_days, at) and not self._is_done():
            self.due.emit(self.tr("Time for your session"), self.text())
        self._timer.start(LOOK_MS)

    def text(self) -> str:
        """Return what a reminder says."""
        return self.tr("Today is a planned day. Start when you are ready.")
