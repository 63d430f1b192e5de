"""Reminders of planned days, in the window and on the desktop."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from coach.base.clocks import local_now
from coach.base.messages import Text
from coach.desktop.notifications import DEFAULT, DesktopNotifications, Notice
from coach.desktop.reminder_schedule import ReminderSchedule
from coach.desktop.tray import Tray
from coach.text.messages import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from PySide6.QtWidgets import QApplication, QWidget

    from coach.base.reporting import Messages
    from coach.store.put_off import PutOff
    from coach.store.settings import Settings


START, LATER = "start", "later"
"""The buttons of a notification."""


class Other(NamedTuple):
    """Somebody else who is reminded: key and name of that person, and the rest as in `ReminderService`.

    `settings` returns them as they are now: somebody may have edited the file.
    """

    key: str
    name: str
    settings: Callable[[], Settings]
    is_open: Callable[[], bool]
    put_off: PutOff | None = None


class ReminderService(QObject):
    """Connects the schedule of reminders to notifications and the tray icon. It starts when it is built.

    `is_open` returns whether a session is planned today that was not done; `put_off` stores the reminder that
    was put off. Where several people share the computer, `name` is that of the person who is shown, and
    `others` are reminded too, each by name.
    """

    polling = Signal()
    """The clock is about to be read: the settings may have been edited."""
    day_began = Signal()
    opened = Signal()
    """The person wants to see the window."""
    start_requested = Signal()
    """The person wants to begin the session now."""
    other_requested = Signal(str, bool)
    """Another person, by key, wants to see the window, and whether to begin the session now."""
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
        name: str = "",
        others: Sequence[Other] = (),
        put_off: PutOff | None = None,
    ) -> None:
        super().__init__(window)
        self._now = now
        self._name, self._others = name, [OtherReminders(other, self, now) for other in others]
        self._messages = messages
        self.tray = Tray(app.windowIcon(), window)
        self.schedule = ReminderSchedule(settings, is_open, now, self, put_off)
        self.schedule.polling.connect(self.polling)
        self.schedule.due.connect(self._remind)
        self.schedule.day_began.connect(self.day_began)
        self.tray.opened.connect(self.opened)
        self.tray.quit_requested.connect(app.quit)
        self.tray.staying.connect(lambda stays: app.setQuitOnLastWindowClosed(not stays))
        self._settings = settings
        self.tray.missing.connect(self.has_no_place)
        self._notifications = DesktopNotifications(self)
        self._notifications.chosen.connect(self._act)
        self._notifications.refused.connect(self.show_balloon)
        self.apply_settings(settings)

    def apply_settings(self, settings: Settings) -> None:
        """Apply the plan, the time of reminders, and whether the program stays in the tray."""
        self._settings = settings
        self.schedule.apply_settings(settings)
        self.tray.apply_settings(self._for_tray)

    def set_people(self, name: str, others: Sequence[Other]) -> None:
        """Remind these people from now on, after somebody came, went, or got another name."""
        before = {one.key: one for one in self._others}
        self._name, self._others = name, []
        for other in others:
            if (known := before.pop(other.key, None)) is not None:
                known.set_other(other)
            self._others.append(known or OtherReminders(other, self, self._now))
        for gone in before.values():
            gone.end()
        self.apply_others()

    def apply_others(self) -> None:
        """Apply what the others want of the tray now."""
        self.tray.apply_settings(self._for_tray)

    @property
    def _for_tray(self) -> Settings:
        """The settings with what everybody wants of the tray: one who is reminded keeps it for all."""
        reminded = [one for one in (self._settings, *(o.settings for o in self._others)) if one.remind_at]
        stays = any(one.stay_in_tray for one in reminded)
        return replace(
            self._settings, remind_at=reminded[0].remind_at if reminded else "", stay_in_tray=stays
        )

    @property
    def has_reminders(self) -> bool:
        """Whether anybody is reminded."""
        return bool(self._for_tray.remind_at)

    def wait_for_desktop(self) -> None:
        """Show the tray icon when the desktop, which begins at login too, has a tray."""
        self.tray.wait_for_desktop(self._for_tray)

    def _remind(self, text: Text) -> None:
        self._notifications.show(self.notice(text, self._name, can_put_off=self.schedule.can_put_off))
        self.show_in_window(text, self._name)

    def notice(self, text: Text, name: str, *, can_put_off: bool) -> Notice:
        """Return the notification of a reminder; `name` is whose it is, where there are others."""
        buttons = [(START, self.tr("Start"))]
        if can_put_off:
            buttons.append((LATER, self.tr("In an hour")))
        title = self.tr("{name}: time for your leg curls").format(name=name)
        return Notice(title if name else self.tr("Time for your leg curls"), translated(text), buttons)

    def show_in_window(self, text: Text, name: str) -> None:
        """Show a reminder in the window."""
        self._messages.info(Text("{name}: {text}", name=name, text=text) if name else text)

    def _act(self, chosen: str) -> None:
        if chosen == START:
            self.start_requested.emit()
        elif chosen == LATER:
            self.schedule.put_off()
        elif chosen == DEFAULT:
            self.opened.emit()

    def show_balloon(self, notice: Notice) -> None:
        """Show a notification at the tray icon, where the desktop has no others."""
        self.tray.notify(notice.title, notice.text)


class OtherReminders(QObject):
    """The reminders of somebody who is not shown: each has a notification of a separate kind."""

    def __init__(self, other: Other, service: ReminderService, now: Callable[[], datetime]) -> None:
        super().__init__(service)
        self._other = other
        self._service = service
        self.settings = other.settings()
        self.schedule = ReminderSchedule(self.settings, self._is_open, now, self, other.put_off)
        self.schedule.polling.connect(self._follow_settings)
        self.schedule.due.connect(self._remind)
        self._notifications = DesktopNotifications(self)
        self._notifications.chosen.connect(self.act)
        self._notifications.refused.connect(service.show_balloon)

    @property
    def key(self) -> str:
        """The key of the person."""
        return self._other.key

    def set_other(self, other: Other) -> None:
        """Remind the person as `other` says, who has the same key."""
        self._other = other
        self._follow_settings()

    def end(self) -> None:
        """Remind no more."""
        self.schedule.stop()
        self.deleteLater()

    def _is_open(self) -> bool:
        return self._other.is_open()

    def _follow_settings(self) -> None:
        """Apply the settings, if they are others now."""
        settings = self._other.settings()
        if settings != self.settings:
            self.settings = settings
            self.schedule.apply_settings(settings)
            self._service.apply_others()

    def _remind(self, text: Text) -> None:
        name, service = self._other.name, self._service
        self._notifications.show(service.notice(text, name, can_put_off=self.schedule.can_put_off))
        service.show_in_window(text, name)

    def act(self, chosen: str) -> None:
        """Do what was chosen in the notification."""
        if chosen == LATER:
            self.schedule.put_off()
        else:
            self._service.other_requested.emit(self._other.key, chosen == START)
