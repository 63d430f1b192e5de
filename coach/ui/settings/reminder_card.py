"""The card for reminders: their times, and how the program stays there to give them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QTimeEdit

from coach.base.problems import Problem
from coach.text.formats import time_format
from coach.ui.settings.settings_card import SettingsCard
from coach.ui.widgets.rows import Row
from coach.ui.widgets.switch import Switch
from coach.ui.widgets.text_field import MiddleLine

if TYPE_CHECKING:
    from coach.base.login_entry import LoginEntry
    from coach.store.settings import Settings

FIRST_TIME = QTime(18, 0)
SECOND_TIME = QTime(20, 30)
"""The times that the fields show before one was chosen."""


class ReminderCard(SettingsCard):
    """Edits the reminders, and the entry `login` that starts the program at login.

    Without `has_tray` there is no place to wait in when the window is closed.
    """

    problem_arose = Signal(Problem)

    def __init__(self, *, has_tray: bool, login: LoginEntry | None) -> None:
        super().__init__(self.tr("Reminders"))
        self._has_tray = has_tray
        self._login = login
        self.remind = Switch()
        self.remind.toggled.connect(self._change_time)
        self.add(Row(self.tr("Remind me on training days"), self.remind))
        self.at = self._time_field(FIRST_TIME, self.tr("Time of the reminder"))
        self.at.timeChanged.connect(self._change_time)
        self._at_row = Row(self.tr("Time"), self.at)
        self.add(self._at_row)
        self.again = Switch()
        self.again.toggled.connect(self._change_second)
        self._again_row = Row(self.tr("Once more in the evening"), self.again)
        self.add(self._again_row)
        self.again_at = self._time_field(SECOND_TIME, self.tr("Time of the second reminder"))
        self.again_at.timeChanged.connect(self._change_second)
        self._again_at_row = Row(self.tr("Time"), self.again_at)
        self.add(self._again_at_row)
        self.stay = Switch()
        self.stay.toggled.connect(lambda on: self._change(replace(self._settings, stay_in_tray=on)))
        self._stay_row = Row(self.tr("Keep running in the background"), self.stay)
        self.add(self._stay_row)
        self.at_login = Switch()
        self.at_login.clicked.connect(self._change_login)
        self._login_row = Row(self.tr("Start at login"), self.at_login)
        self.add(self._login_row)

    @staticmethod
    def _time_field(at: QTime, name: str) -> QTimeEdit:
        made = QTimeEdit(at)
        # WORKAROUND for Qt: in an Arabic layout it swaps hours and minutes, which are read left to right.
        made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        made.setDisplayFormat(time_format())
        MiddleLine(made.lineEdit())
        made.setAccessibleName(name)
        made.setFixedWidth(190)
        return made

    def _fill(self, settings: Settings) -> None:
        is_on = bool(settings.remind_at)
        self.remind.setChecked(is_on)
        at = QTime.fromString(settings.remind_at, "HH:mm")
        if settings.remind_at and at != self.at.time():
            self.at.setTime(at)
        self._at_row.set_enabled(is_on)
        self._fill_second(settings, may_remind=is_on)
        self.stay.setChecked(settings.stay_in_tray)
        self._stay_row.set_enabled(is_on and self._has_tray)
        self._stay_row.show_help(
            self.tr("The program stays in the tray when the window closes.")
            if self._has_tray
            else self._no_tray()
        )
        self._fill_login(may_start=is_on and self._has_tray)

    def _fill_second(self, settings: Settings, *, may_remind: bool) -> None:
        is_on = bool(settings.remind_again_at)
        self.again.setChecked(is_on)
        at = QTime.fromString(settings.remind_again_at, "HH:mm")
        if is_on and at != self.again_at.time():
            self.again_at.setTime(at)
        self._again_row.set_enabled(may_remind)
        self._again_at_row.set_enabled(may_remind and is_on)
        is_early = may_remind and is_on and settings.remind_again_at <= settings.remind_at
        self._again_row.show_help(
            self.tr("This time is not after the first one.")
            if is_early
            else self.tr("Only if no session was done until then.")
        )

    def _fill_login(self, *, may_start: bool) -> None:
        """Show the entry; one that is there can always be removed."""
        is_there = self._login is not None and self._login.is_on()
        self.at_login.setChecked(is_there)
        self._login_row.set_enabled(is_there or (may_start and self._login is not None))
        if self._login is None:
            why = self.tr("Not possible in this package: your desktop's settings can start it.")
        elif not self._has_tray:
            why = self._no_tray()
        else:
            why = self.tr("Without a window, so that reminders come.")
        self._login_row.show_help(why)

    def _no_tray(self) -> str:
        return self.tr("This desktop has no tray: reminders come only while the window is open.")

    def _change_login(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        if self._login is not None:
            try:
                self._login.set_on(on)
            except Problem as problem:
                self.problem_arose.emit(problem)
        self.show_settings(self._settings)

    def _change_time(self) -> None:
        at = self.at.time().toString("HH:mm") if self.remind.isChecked() else ""
        if not self.signalsBlocked():
            self._change(replace(self._settings, remind_at=at))
            self.show_settings(self._settings)

    def _change_second(self) -> None:
        at = self.again_at.time().toString("HH:mm") if self.again.isChecked() else ""
        if not self.signalsBlocked():
            self._change(replace(self._settings, remind_again_at=at))
            self.show_settings(self._settings)
