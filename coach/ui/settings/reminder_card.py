"""The card for reminders: their time, and how the program stays there to give them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QTimeEdit

from coach.ui.settings.settings_card import SettingsCard
from coach.ui.widgets.rows import Row
from coach.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from coach.store.settings import Settings

FIRST_TIME = QTime(18, 0)
"""The time that the field shows before one was chosen."""


class ReminderCard(SettingsCard):
    """Edits the reminders. Without a `has_tray` the program cannot stay when its window closes."""

    def __init__(self, *, has_tray: bool) -> None:
        super().__init__(self.tr("Reminders"))
        self._has_tray = has_tray
        self.remind = Switch()
        self.remind.toggled.connect(self._change_time)
        self.add(Row(self.tr("Remind me on training days"), self.remind))
        self.at = QTimeEdit(FIRST_TIME)
        # WORKAROUND for Qt: in an Arabic layout it swaps hours and minutes, which are read left to right.
        self.at.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.at.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.at.setAccessibleName(self.tr("Time of the reminder"))
        self.at.setFixedWidth(190)
        self.at.timeChanged.connect(self._change_time)
        self._at_row = Row(self.tr("Time"), self.at)
        self.add(self._at_row)
        self.stay = Switch()
        self.stay.toggled.connect(lambda on: self._change(replace(self._settings, stay_in_tray=on)))
        self._stay_row = Row(self.tr("Keep running in the background"), self.stay)
        self.add(self._stay_row)

    def _fill(self, settings: Settings) -> None:
        is_on = bool(settings.remind_at)
        self.remind.setChecked(is_on)
        at = QTime.fromString(settings.remind_at, "HH:mm")
        if settings.remind_at and at != self.at.time():
            self.at.setTime(at)
        self._at_row.set_enabled(is_on)
        self.stay.setChecked(settings.stay_in_tray)
        self._stay_row.set_enabled(is_on and self._has_tray)
        self._stay_row.show_help(
            self.tr("The program stays in the tray when the window closes.")
            if self._has_tray
            else self._no_tray()
        )

    def _no_tray(self) -> str:
        return self.tr("This desktop has no tray: reminders come only while the window is open.")

    def _change_time(self) -> None:
        at = self.at.time().toString("HH:mm") if self.remind.isChecked() else ""
        if not self.signalsBlocked():
            self._change(replace(self._settings, remind_at=at))
            self.show_settings(self._settings)
