"""The schedule of reminders: on a planned day, at the chosen time, unless a session was done already."""

from __future__ import annotations

from contextlib import suppress
from datetime import time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.core.plan import is_due

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from coach.store.settings import Settings

POLL_MS = 20_000
"""Time between two readings of the clock, in milliseconds: a reminder is late by this at most."""

LATER = timedelta(hours=1)
"""How long a reminder is put off."""

REMINDER = Text("You planned a session today. Start when you are ready.")


class ReminderSchedule(QObject):
    """Reads the clock every `POLL_MS`; no timer runs until the time of a reminder.

    A computer that slept at the time of a reminder therefore reminds when it wakes. A time that a day has
    twice, because the clocks go back, has one reminder. `now` returns the local time, aware of its zone;
    `is_done` whether a session was done today. Where it raises `Problem`, it is as if none was done.
    """

    due = Signal()
    day_began = Signal()

    def __init__(
        self, settings: Settings, is_done: Callable[[], bool], now: Callable[[], datetime], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._is_done = is_done
        self._now = now
        self._polled = now()
        self._last: tuple[date, str] | None = None  # day and time of the last reminder
        self._again: datetime | None = None  # when to remind again
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.poll)
        self._timer.start(POLL_MS)

    def apply_settings(self, settings: Settings) -> None:
        """Remind on the days and at the time of `settings`."""
        self._settings = settings

    def put_off(self) -> None:
        """Remind again after `LATER`, unless a session was done meanwhile."""
        self._again = self._now() + LATER

    def poll(self) -> None:
        """Emit what is due since the last poll, and start the timer of the next one."""
        self._timer.start(POLL_MS)  # first, so that no exception below can end the polling
        before, self._polled = self._polled, self._now()
        if before.date() != self._polled.date():
            self.day_began.emit()
        remind_at = self._settings.remind_at
        at = time.fromisoformat(remind_at) if remind_at else None
        if is_due(before, self._polled, self._settings.plan_days, at):
            last, self._last = self._last, (self._polled.date(), remind_at)
            if last != self._last:
                self._remind()
        elif self._again is not None and self._polled >= self._again:
            self._again = None
            if remind_at:
                self._remind()

    def _remind(self) -> None:
        """Emit `due`, unless a session was done today."""
        with suppress(Problem):  # the diary cannot be read now: rather one reminder too many
            if self._is_done():
                return
        self.due.emit()
