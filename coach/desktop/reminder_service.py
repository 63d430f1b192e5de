"""Reminders of planned days, in the window and on the desktop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.base.clocks import local_now
from coach.desktop.notifications import DEFAULT, DesktopNotifications, Notice
from coach.desktop.reminder_schedule import ReminderSchedule
from coach.desktop.tray import Tray
from coach.text.messages import translated

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QApplication, QWidget

    from coach.base.messages import Text
    from coach.base.reporting import Messages
    from coach.store.settings import Settings


START, LATER = "start", "later"
"""The buttons of a notification."""


class ReminderService(QObject):
    """Connects the schedule of reminders to notifications and the tray icon. It starts when it is built.

    `is_open` returns whether a session is planned today that was not done.
    """

    day_began = Signal()
    opened = Signal()
    """The person wants to see the window."""
    start_requested = Signal()
    """The person wants to begin the session now."""
    has_no_place = Signal()
    """After a start without a window: the desktop has no tray to wait in."""

    def __init__(
        self,
        app: QApplication,
        window: QWidget,
        settings: Settings,
        is_open: Callable[[], bool],
        messages: Messages,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        super().__init__(window)
        self._messages = messages
        self.tray = Tray(app.windowIcon(), window)
        self.schedule = ReminderSchedule(settings, is_open, now, self)
        self.schedule.due.connect(self._remind)
        self.schedule.day_began.connect(self.day_began)
        self.tray.opened.connect(self.opened)
        self.tray.quit_requested.connect(app.quit)
        self.tray.staying.connect(lambda stays: app.setQuitOnLastWindowClosed(not stays))
        self._settings = settings
        self.tray.missing.connect(self.has_no_place)
        self._notifications = DesktopNotifications(self)
        self._notifications.chosen.connect(self._act)
        self._notifications.refused.connect(self._show_balloon)
        self.apply_settings(settings)

    def apply_settings(self, settings: Settings) -> None:
        """Apply the plan, the time of reminders, and whether the program stays in the tray."""
        self._settings = settings
        self.schedule.apply_settings(settings)
        self.tray.apply_settings(settings)

    def wait_for_desktop(self) -> None:
        """Show the tray icon when the desktop, which begins at login too, has a tray."""
        self.tray.wait_for_desktop(self._settings)

    def _remind(self, text: Text) -> None:
        buttons = [(START, self.tr("Start"))]
        if self.schedule.can_put_off:
            buttons.append((LATER, self.tr("In an hour")))
        self._notifications.show(Notice(self.tr("Time for your leg curls"), translated(text), buttons))
        self._messages.info(text)

    def _act(self, chosen: str) -> None:
        if chosen == START:
            self.start_requested.emit()
        elif chosen == LATER:
            self.schedule.put_off()
        elif chosen == DEFAULT:
            self.opened.emit()

    def _show_balloon(self, notice: Notice) -> None:
        self.tray.notify(notice.title, notice.text)
