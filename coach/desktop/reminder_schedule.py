"""The schedule of reminders: on a planned day, at the chosen times, unless a session was done already."""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.core.reminders import is_due

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from coach.store.put_off import PutOff
    from coach.store.settings import Settings

POLL_MS = 20_000
"""Time between two readings of the clock, in milliseconds: a reminder is late by this at most."""

LATER = timedelta(hours=1)
"""How long a reminder is put off."""

REMINDER = Text("You planned a session today. Start when you are ready.")
EVENING = Text("There is still time for today’s session, if you like.")
"""The second reminder of a day."""


class ReminderSchedule(QObject):
    """Reads the clock every `POLL_MS`; no timer runs until the time of a reminder.

    A computer that slept at the time of a reminder therefore reminds when it wakes. A time that a day has
    twice, because the clocks go back, has one reminder. `now` returns the local time, aware of its zone;
    `is_open` whether a session is planned today that was not done. Where it raises `Problem`, the days of
    the settings count. What was put off is read from `put_off`, and written to it; without it, nothing is.
    """

    polling = Signal()
    """The clock is about to be read: the settings may have changed."""
    due = Signal(Text)
    day_began = Signal()

    def __init__(
        self,
        settings: Settings,
        is_open: Callable[[], bool],
        now: Callable[[], datetime],
        parent: QObject,
        put_off: PutOff | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._is_open = is_open
        self._now = now
        self._polled = now()
        self._given: set[tuple[date, str]] = set()  # day and time of the reminders that came
        self._put_off = put_off
        again = None if put_off is None else put_off.read()
        self._again = self._of_today(again)  # when to remind again
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.poll)
        self._timer.start(POLL_MS)

    def apply_settings(self, settings: Settings) -> None:
        """Remind on the days and at the times of `settings`."""
        self._settings = settings

    def stop(self) -> None:
        """Read the clock no more."""
        self._timer.stop()

    @property
    def can_put_off(self) -> bool:
        """Whether a reminder that is put off comes today."""
        now = self._now()
        return (now + LATER).date() == now.date()

    @property
    def is_put_off(self) -> bool:
        """Whether a reminder that was put off is still to come."""
        return self._again is not None

    def put_off(self) -> None:
        """Remind once more after `LATER`, unless a session was done meanwhile or the day is over."""
        self._remind_again(self._now() + LATER if self.can_put_off else None)

    def _of_today(self, at: datetime | None) -> datetime | None:
        """Return a time that was stored, unless its day is over."""
        if at is None or at.astimezone(self._polled.tzinfo).date() == self._polled.date():
            return at
        return None

    def _remind_again(self, at: datetime | None) -> None:
        if at != self._again:
            self._again = at
            if self._put_off is not None:
                self._put_off.write(at)

    def poll(self) -> None:
        """Emit what is due since the last poll, and start the timer of the next one."""
        self._timer.start(POLL_MS)  # first, so that no exception below can end the polling
        self.polling.emit()
        before, self._polled = self._polled, self._now()
        if before.date() != self._polled.date():
            self._remind_again(None)
            self._given = {given for given in self._given if given[0] == self._polled.date()}
            self.day_began.emit()
        settings = self._settings
        text = REMINDER if self._falls_due(before, settings.remind_at) else None
        if settings.remind_at and self._falls_due(before, settings.remind_again_at) and not self.is_put_off:
            text = EVENING  # one that was put off comes in its place
        if self._again is not None and self._polled >= self._again:
            self._remind_again(None)
            text = text or REMINDER
        if text is not None and settings.remind_at:
            self._remind(text)

    def _falls_due(self, before: datetime, at: str) -> bool:
        """Whether the reminder at the time `at` of today fell due since `before`, for the first time."""
        given = self._polled.date(), at
        if given in self._given or not is_due(before, self._polled, time.fromisoformat(at) if at else None):
            return False
        self._given.add(given)
        return True

    def _remind(self, text: Text) -> None:
        """Emit `due` where a session is still open today."""
        try:
            is_open = self._is_open()
        except Problem:  # the diary cannot be read now: rather one reminder too many
            is_open = self._polled.weekday() in self._settings.plan_days
        if is_open:
            self.due.emit(text)
