"""The plan in Settings: days of the week, a time to be reminded at, and a file for one's own calendar."""

from __future__ import annotations

from datetime import date
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
from coach.store.plan_history import with_past_plan
from coach.ui.widgets.buttons import Segment, button
from coach.ui.widgets.flow_layout import FlowLayout
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, card
from coach.ui.widgets.wheel_guard import guard_wheel

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.store.settings import Settings

FIRST_TIME = QTime(18, 0)
"""The time that is offered before one was chosen."""


class PlanCard(QFrame):
    """Edits the plan; `changed` tells the settings that did, by name."""

    changed = Signal(dict)
    calendar_requested = Signal()

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._today = today
        self._shown: Settings | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, inside = card(
            label(self.tr("Plan"), "heading"),
            label(
                self.tr("The days on which you mean to train. Another day in the same week is as good."),
                "small",
                wrap=True,
            ),
        )
        outer.addWidget(frame)
        inside.addLayout(self._build_days())
        self._count = label(role="quiet", wrap=True)
        inside.addWidget(self._count)
        inside.addLayout(self._build_reminder())
        self.stay = QCheckBox(self.tr("Stay in the tray when the window closes"))
        self.stay.toggled.connect(lambda on: self.changed.emit({"stay_in_tray": on}))
        inside.addWidget(self.stay)
        inside.addWidget(label(self.tr("From there it goes on reminding you."), "small", wrap=True))
        row = QHBoxLayout()
        self.calendar = button(self.tr("Calendar file…"))
        self.calendar.clicked.connect(self.calendar_requested)
        row.addWidget(self.calendar)
        row.addWidget(
            label(
                self.tr("Your planned days with an alarm, for your own calendar (.ics)."), "small", wrap=True
            ),
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
            segment.clicked.connect(self._tell_days)
            self.days[day] = segment
            row.add(segment)
        outer = QHBoxLayout()
        outer.addWidget(group)
        outer.addStretch()
        return outer

    def _build_reminder(self) -> QHBoxLayout:
        self.remind = QCheckBox(self.tr("Remind me at"))
        self.at = QTimeEdit(FIRST_TIME)
        # WORKAROUND for Qt: among Arabic it turns the order of hours and minutes, which are read as ever.
        self.at.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.at.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.at.setAccessibleName(self.tr("Time of the reminder"))
        self.at.setFixedWidth(190)
        guard_wheel(self.at)
        self.remind.toggled.connect(self._tell_time)
        self.at.timeChanged.connect(self._tell_time)
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self.remind)
        row.addWidget(self.at)
        row.addStretch()
        return row

    def show_settings(self, settings: Settings) -> None:
        """Show `settings`, without telling it as a change."""
        self._shown = settings
        self.blockSignals(True)
        for day, segment in self.days.items():
            segment.setChecked(day in settings.plan_days)
        self.remind.setChecked(bool(settings.remind_at))
        at = QTime.fromString(settings.remind_at, "HH:mm")
        if settings.remind_at and at != self.at.time():
            self.at.setTime(at)
        self.stay.setChecked(settings.stay_in_tray)
        self.blockSignals(False)
        count = len(settings.plan_days)
        self._count.setText(
            self.tr("%n days a week; the other days are for rest.", "", count)
            if count
            else self.tr("No days are planned.")
        )
        self.at.setEnabled(bool(settings.remind_at))
        self.stay.setEnabled(bool(settings.remind_at))
        self.calendar.setEnabled(bool(count))

    def _tell_days(self) -> None:
        values: dict[str, object] = {"plan_days": tuple(d for d in range(DAYS) if self.days[d].isChecked())}
        if self._shown is not None:  # weeks in a row are counted by the plan that held then
            count = len(self._shown.plan_days)
            values["plan_before"] = with_past_plan(self._shown.plan_before, self._today(), count)
        self.changed.emit(values)

    def _tell_time(self) -> None:
        at = self.at.time().toString("HH:mm") if self.remind.isChecked() else ""
        self.changed.emit({"remind_at": at})
