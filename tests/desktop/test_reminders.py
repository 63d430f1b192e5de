"""Reminders at their time and once; the plan in Settings and as a file; staying in the tray."""

from __future__ import annotations

import importlib
import itertools
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import icalendar
import pytest
from PySide6.QtCore import QObject, QTime
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QSystemTrayIcon, QWidget

from coach.base.paths import resources
from coach.core.routine import Routine
from coach.desktop.reminder_schedule import ReminderSchedule
from coach.desktop.tray import Tray
from coach.store.routines import library_in
from coach.store.settings import Settings, load
from coach.ui.pages import Page
from coach.ui.routine_choice import RoutineChoice
from coach.ui.settings.calendar_file import CalendarFile
from coach.ui.settings.plan_card import PlanCard
from coach.ui.settings_holder import SettingsHolder
from tests.helpers.messages import RecordingMessages

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.helpers.programs import Rehearsal

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
"""Noon of a Monday."""

PLANNED = Settings(remind_at="18:30")


class Watch:
    """Reminders under a clock that a test moves; `told` holds what they told, in turn."""

    def __init__(self, parent: QObject, settings: Settings = PLANNED) -> None:
        self.now = NOON
        self.is_done = False
        self.told: list[str] = []
        self.reminders = ReminderSchedule(settings, lambda: self.is_done, lambda: self.now, parent)
        self.reminders.due.connect(lambda: self.told.append("reminder"))
        self.reminders.day_began.connect(lambda: self.told.append("day"))

    def go(self, **passed: float) -> list[str]:
        """Let time pass in one go, look, and return all that was told so far."""
        self.now += timedelta(**passed)
        self.reminders.poll()
        return self.told


def test_a_reminder_comes_at_its_time_and_once(qapp: QObject) -> None:
    watch = Watch(qapp)
    assert watch.go(hours=6, minutes=29) == []
    assert watch.go(minutes=1) == ["reminder"]
    assert watch.go(minutes=1) == ["reminder"]


def test_what_is_done_needs_no_reminder(qapp: QObject) -> None:
    watch = Watch(qapp)
    watch.is_done = True
    assert watch.go(hours=7) == []


def test_a_rest_day_and_no_time_are_left_in_peace(qapp: QObject) -> None:
    assert Watch(qapp, replace(PLANNED, plan_days=(1,))).go(hours=7) == []
    assert Watch(qapp, Settings()).go(hours=7) == []


def test_a_machine_that_slept_is_reminded_when_it_wakes_on_the_same_day(qapp: QObject) -> None:
    assert Watch(qapp).go(hours=9) == ["reminder"]
    assert Watch(qapp).go(hours=20) == ["day"]


def test_a_new_day_is_told(program: Rehearsal) -> None:
    shown: list[str] = []
    program.program.navigation.set_refresh(Page.TODAY, lambda: shown.append("today"))
    program.program.reminder_service().schedule.day_began.emit()
    program.window.show_page(Page.SETTINGS)
    program.program.reminder_service().schedule.day_began.emit()
    assert shown == ["today"]


def test_a_reminder_is_told_in_the_window_too(program: Rehearsal) -> None:
    program.program.reminder_service().schedule.due.emit()
    assert "Today is a planned day." in program.said


# --- the card in Settings --------------------------------------------------------------------


def test_the_plan_is_chosen_in_settings_and_kept(program: Rehearsal) -> None:
    program.window.show_page(Page.SETTINGS)
    program.press("Tuesday")
    program.press("Monday")
    kept = program.settings
    assert kept.plan_before == (f"{date.today()} 3",)  # noqa: DTZ011 - the day by the clock on the wall
    (card,) = program.window.findChildren(PlanCard)
    assert not card.stay.isEnabled()
    card.remind.setChecked(True)
    assert card.stay.isEnabled()  # at once
    assert card.at.isEnabled()
    card.at.setTime(QTime(7, 15))
    card.stay.setChecked(True)
    settings, problems = load(program.data / "settings.toml")
    assert problems == []
    assert (settings.plan_days, settings.remind_at, settings.stay_in_tray) == ((1, 2, 4), "07:15", True)
    card.remind.setChecked(False)
    assert load(program.data / "settings.toml")[0].remind_at == ""
    program.window.show_page(Page.TODAY)
    assert program.program.plan_overview.week().planned == {1, 2, 4}
    program.press("Settings", "Tuesday", "Wednesday", "Friday")
    assert "No days are planned." in [label.text() for label in card.findChildren(QLabel)]
    assert not card.calendar.isEnabled()


def test_showing_settings_is_no_change(qtbot: QtBot) -> None:
    card = PlanCard()
    qtbot.addWidget(card)
    told: list[object] = []
    card.changed.connect(told.append)
    card.show_settings(Settings(plan_days=(), remind_at="06:00", stay_in_tray=True))
    assert told == []
    assert card.at.time() == QTime(6, 0)
    assert not card.calendar.isEnabled()
    assert not any(button.isChecked() for button in card.days.values())


def test_the_plan_is_written_as_a_calendar(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    messages = RecordingMessages()
    library = library_in(tmp_path)
    library.save(Routine("Mine"))

    def plan(settings: Settings) -> CalendarFile:
        holder = SettingsHolder(settings, tmp_path / "settings.toml", messages)
        choice = RoutineChoice("Mine", library, holder, messages)
        zone, today = "Europe/Vienna", date(2026, 3, 3)
        return CalendarFile(window, holder, choice, messages, lambda: zone, lambda: today)

    file = tmp_path / "plan.ics"
    plan(PLANNED).write(file)
    calendar: Any = icalendar.Calendar.from_ical(file.read_bytes())
    (event,) = calendar.walk("VEVENT")
    assert event["rrule"]["BYDAY"] == ["MO", "WE", "FR"]
    assert event["dtstart"].dt.isoformat() == "2026-03-04T18:30:00+01:00"
    assert event["duration"].dt == timedelta(minutes=7)
    assert "Mine" in event["summary"]
    rules: Any = importlib.import_module("dateutil.rrule")  # comes with icalendar
    expanded = rules.rrulestr(event["rrule"].to_ical().decode(), dtstart=event["dtstart"].dt)
    shown = [f"{at:%a %d %H:%M %z}" for at in itertools.islice(expanded, 13)]
    assert shown[:4] == [
        "Wed 04 18:30 +0100",
        "Fri 06 18:30 +0100",
        "Mon 09 18:30 +0100",
        "Wed 11 18:30 +0100",
    ]
    assert shown[11:] == ["Mon 30 18:30 +0200", "Wed 01 18:30 +0200"]  # the clocks have changed
    plan(replace(PLANNED, plan_days=())).write(tmp_path / "none.ics")
    plan(PLANNED).write(tmp_path / "no" / "plan.ics")
    assert messages.shown[0] == ("info", f"Written: {file}")
    assert [kind for kind, _ in messages.shown[1:]] == ["error", "error"]
    assert not (tmp_path / "none.ics").exists()


# --- the tray --------------------------------------------------------------------------------


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # a screen without a tray has none to tell of
@pytest.mark.parametrize("is_there", [True, False])
def test_the_program_stays_only_behind_an_icon(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, is_there: bool
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: is_there)
    window = QWidget()
    qtbot.addWidget(window)
    tray = Tray(QIcon(str(resources() / "icons" / "coach.svg")), window)
    stays: list[bool] = []
    tray.staying.connect(stays.append)
    for settings in (Settings(), PLANNED, replace(PLANNED, stay_in_tray=True), Settings(stay_in_tray=True)):
        tray.apply_settings(settings)
    assert stays == [False, False, is_there, False]
