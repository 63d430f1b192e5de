"""What tells of a planned day: reminders, joined to the icon that carries them to the desktop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.base.clocks import local_now
from coach.desktop.reminder_schedule import ReminderSchedule
from coach.desktop.tray import Tray

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication, QWidget

    from coach.store.settings import Settings


class ReminderService(QObject):
    """Begins when it is made. `is_done` says whether today is done."""

    told = Signal(object)
    """A function that says what a reminder says: in another language once more."""
    day_began = Signal()
    opened = Signal()
    """The window is wanted again."""

    def __init__(
        self,
        app: QApplication,
        window: QWidget,
        settings: Callable[[], Settings],
        is_done: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self.tray = Tray(app.windowIcon(), window)
        self.reminders = ReminderSchedule(settings, is_done, local_now, self)
        self.reminders.due.connect(self.tray.notify)
        self.reminders.due.connect(lambda _title, _text: self.told.emit(self.reminders.text))
        self.reminders.day_began.connect(self.day_began)
        self.tray.opened.connect(self.opened)
        self.tray.quit_requested.connect(app.quit)
        self.tray.staying.connect(lambda stays: app.setQuitOnLastWindowClosed(not stays))
        self.follow(settings())

    def follow(self, settings: Settings) -> None:
        """Let the settings count: whether there is an icon, and whether the program stays behind it."""
        self.tray.follow(settings)
