"""The card for the plan: days of the week, a time for reminders, and a file for a calendar."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QTimeEdit,
    QVBoxLayout,
)

from coach.core.plan import DAYS
from coach.ui.settings.settings_card import SettingsCard
from coach.ui.widgets.buttons import Segment, button
from coach.ui.widgets.flow_layout import FlowLayout
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, card
from coach.ui.widgets.wheel_guard import guard_wheel

if TYPE_CHECKING:
    from coach.store.settings import Settings

FIRST_TIME = QTime(18, 0)
"""The time that the field shows before one was chosen."""


class PlanCard(SettingsCard):
    """Edits the plan."""

    calendar_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, inside = card(
            label(self.tr("Plan"), "heading"),
            label(
                self.tr("Your training days. You can swap days within a week."),
                "small",
                wrap=True,
            ),
        )
        outer.addWidget(frame)
        inside.addLayout(self._build_days())
        self._count = label(role="quiet", wrap=True)
        inside.addWidget(self._count)
        inside.addLayout(self._build_reminder())
        self.stay = QCheckBox(self.tr("Keep running in the background for reminders"))
        self.stay.toggled.connect(lambda on: self._change_plan(replace(self._settings, stay_in_tray=on)))
        inside.addWidget(self.stay)
        inside.addWidget(
            label(self.tr("The program stays in the tray when the window closes."), "small", wrap=True)
        )
        row = QHBoxLayout()
        self.calendar = button(self.tr("Add to calendar…"))
        self.calendar.clicked.connect(self.calendar_requested)
        row.addWidget(self.calendar)
        row.addWidget(
            label(self.tr("A file (.ics) with reminders for your calendar app."), "small", wrap=True),
            1,
        )
        inside.addLayout(row)

    def _build_days(self) -> QHBoxLayout:
        self.days: dict[int, QPushButton] = {}
        group = QFrame()
        group.setProperty("role", "segments")
        group.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        inside = QVBoxLayout(group)
        inside.setContentsMargins(4, 4, 4, 4)
        row = FlowLayout(gap=2)
        inside.addLayout(row)
        locale = QLocale()
        first = locale.firstDayOfWeek().value - 1
        for day in ((first + n) % DAYS for n in range(DAYS)):
            short = locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)
            segment = Segment(short)
            segment.setAccessibleName(locale.standaloneDayName(day + 1))
            segment.clicked.connect(self._change_days)
            self.days[day] = segment
            row.add(segment)
        outer = QHBoxLayout()
        outer.addWidget(group)
        outer.addStretch()
        return outer

    def _build_reminder(self) -> QHBoxLayout:
        self.remind = QCheckBox(self.tr("Remind me at"))
        self.at = QTimeEdit(FIRST_TIME)
        # WORKAROUND for Qt: in an Arabic layout it swaps hours and minutes, which are read left to right.
        self.at.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.at.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.at.setAccessibleName(self.tr("Time of the reminder"))
        self.at.setFixedWidth(190)
        guard_wheel(self.at)
        self.remind.toggled.connect(self._change_time)
        self.at.timeChanged.connect(self._change_time)
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self.remind)
        row.addWidget(self.at)
        row.addStretch()
        return row

    def _fill(self, settings: Settings) -> None:
        for day, segment in self.days.items():
            segment.setChecked(day in settings.plan_days)
        self.remind.setChecked(bool(settings.remind_at))
        at = QTime.fromString(settings.remind_at, "HH:mm")
        if settings.remind_at and at != self.at.time():
            self.at.setTime(at)
        self.stay.setChecked(settings.stay_in_tray)
        count = len(settings.plan_days)
        self._count.setText(self.tr("%n days a week", "", count) if count else self.tr("No days chosen"))
        self.at.setEnabled(bool(settings.remind_at))
        self.stay.setEnabled(bool(settings.remind_at))
        self.calendar.setEnabled(bool(count))

    def _change_days(self) -> None:
        days = tuple(day for day in range(DAYS) if self.days[day].isChecked())
        self._change_plan(replace(self._settings, plan_days=days))

    def _change_time(self) -> None:
        at = self.at.time().toString("HH:mm") if self.remind.isChecked() else ""
        self._change_plan(replace(self._settings, remind_at=at))

    def _change_plan(self, settings: Settings) -> None:
        """Change the plan, and enable what it makes possible."""
        if not self.signalsBlocked():
            self._change(settings)
            self.show_settings(settings)
