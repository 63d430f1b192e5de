"""Reminders: when they come, and where they are shown."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from coach.base.problems import Problem
from coach.desktop.notifications import DesktopNotifications, Notice
from coach.desktop.reminder_schedule import EVENING, REMINDER, ReminderSchedule
from coach.desktop.reminder_service import Other, OtherReminders, ReminderService
from coach.report.other_plans import is_session_open
from coach.store.diary import Diary
from coach.store.people_changes import add
from coach.store.put_off import PutOff
from coach.store.settings import Settings, save
from coach.store.settings_files import LatestSettings, SettingsFiles
from coach.ui.pages import Page
from tests.helpers.diaries import OLD, import_sessions
from tests.helpers.messages import RecordingMessages
from tests.helpers.tray_host import TrayHost

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

    from tests.helpers.programs import Rehearsal

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
"""Noon of a Monday."""

PLANNED = Settings(remind_at="18:30")
TWICE = replace(PLANNED, remind_again_at="20:45")

NAMES = {REMINDER: "reminder", EVENING: "evening"}


class Watch:
    """A schedule of reminders with a clock that a test moves; `emitted` holds its signals in order."""

    def __init__(
        self,
        parent: QObject,
        settings: Settings = PLANNED,
        now: datetime = NOON,
        put_off: PutOff | None = None,
    ) -> None:
        self.now = now
        self.settings = settings
        self.is_done = False
        self.cannot_read = False
        self.emitted: list[str] = []
        self.reminders = ReminderSchedule(settings, self._read, lambda: self.now, parent, put_off)
        self.reminders.due.connect(lambda text: self.emitted.append(NAMES[text]))
        self.reminders.day_began.connect(lambda: self.emitted.append("day"))

    def _read(self) -> bool:
        if self.cannot_read:
            raise Problem("The diary cannot be used: it is busy.")
        return not self.is_done and self.now.weekday() in self.settings.plan_days

    def go(self, **passed: float) -> list[str]:
        """Let time pass at once, poll, and return all signals so far."""
        self.now += timedelta(**passed)
        self.reminders.poll()
        return self.emitted


def test_a_reminder_comes_once_at_its_time(qapp: QObject) -> None:
    watch = Watch(qapp)
    assert watch.go(hours=6, minutes=29) == []
    assert watch.go(minutes=1) == ["reminder"]
    assert watch.go(minutes=1) == ["reminder"]


def test_a_done_day_has_no_reminder(qapp: QObject) -> None:
    watch = Watch(qapp)
    watch.is_done = True
    assert watch.go(hours=7) == []


def test_reminders_come_where_the_diary_cannot_be_read(qapp: QObject) -> None:
    watch = Watch(qapp)
    watch.cannot_read = True
    assert watch.go(hours=7) == ["reminder"]
    watch.cannot_read = False
    assert watch.go(hours=24) == ["reminder", "day"]


def test_a_rest_day_or_no_time_has_no_reminder(qapp: QObject) -> None:
    assert Watch(qapp, replace(PLANNED, plan_days=(1,))).go(hours=7) == []
    assert Watch(qapp, Settings()).go(hours=7) == []


def test_a_reminder_missed_in_sleep_comes_on_waking(qapp: QObject) -> None:
    assert Watch(qapp).go(hours=9) == ["reminder"]
    assert Watch(qapp).go(hours=20) == ["day"]


def test_a_reminder_put_off_comes_again_after_an_hour(qapp: QObject) -> None:
    watch = Watch(qapp)
    watch.go(hours=6, minutes=30)
    watch.reminders.put_off()
    assert watch.go(minutes=59) == ["reminder"]
    assert watch.go(minutes=1) == ["reminder", "reminder"]
    assert watch.go(hours=2) == ["reminder", "reminder"]


def test_what_was_put_off_survives_a_restart(qapp: QObject, tmp_path: Path) -> None:
    watch = Watch(qapp, put_off=PutOff(tmp_path))
    watch.go(hours=6, minutes=30)
    watch.reminders.put_off()
    again = Watch(qapp, now=watch.now + timedelta(minutes=5), put_off=PutOff(tmp_path))
    assert again.go(minutes=54) == []
    assert again.go(minutes=1) == ["reminder"]
    assert list(tmp_path.iterdir()) == []
    last = Watch(qapp, now=again.now, put_off=PutOff(tmp_path))
    assert last.go(hours=1) == []


def test_what_was_put_off_while_closed_comes_at_the_start(qapp: QObject, tmp_path: Path) -> None:
    PutOff(tmp_path).write(NOON + timedelta(hours=7))
    assert Watch(qapp, now=NOON + timedelta(hours=8), put_off=PutOff(tmp_path)).go(seconds=20) == ["reminder"]
    PutOff(tmp_path).write(NOON + timedelta(hours=7))
    tomorrow = NOON + timedelta(days=1, hours=-6)
    assert Watch(qapp, now=tomorrow, put_off=PutOff(tmp_path)).go(seconds=20) == []


@pytest.mark.parametrize(
    "text",
    ["", "soon", "2026-03-02T19:30:00", "\xff", "9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+12:00"],
)
def test_a_broken_time_puts_nothing_off(tmp_path: Path, text: str) -> None:
    (tmp_path / "reminder.txt").write_text(text, encoding="latin-1")
    assert PutOff(tmp_path).read() is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_a_pipe_is_no_time_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "reminder.txt")
    assert PutOff(tmp_path).read() is None


def test_a_folder_that_takes_no_file_forgets_it(tmp_path: Path) -> None:
    (tmp_path / "reminder.txt").mkdir()
    PutOff(tmp_path).write(NOON)
    PutOff(tmp_path).write(None)
    assert PutOff(tmp_path).read() is None


def test_an_evening_reminder_comes_if_nothing_was_done(qapp: QObject) -> None:
    watch = Watch(qapp, TWICE)
    assert watch.go(hours=8) == ["reminder"]
    assert watch.go(hours=1) == ["reminder", "evening"]
    assert watch.go(hours=1) == ["reminder", "evening"]


def test_no_evening_reminder_after_a_session(qapp: QObject) -> None:
    watch = Watch(qapp, TWICE)
    watch.go(hours=8)
    watch.is_done = True
    assert watch.go(hours=1) == ["reminder"]


def test_without_reminders_none_comes_in_the_evening(qapp: QObject) -> None:
    assert Watch(qapp, replace(TWICE, remind_at="")).go(hours=10) == []


@pytest.mark.parametrize("again", ["18:30", "18:29", "18:31"])
def test_waking_after_both_times_reminds_once(qapp: QObject, again: str) -> None:
    assert len(Watch(qapp, replace(PLANNED, remind_again_at=again)).go(hours=7)) == 1


def test_a_reminder_put_off_replaces_the_evening_one(qapp: QObject) -> None:
    watch = Watch(qapp, replace(PLANNED, remind_again_at="19:00"))
    watch.go(hours=6, minutes=30)
    watch.reminders.put_off()
    assert watch.go(minutes=40) == ["reminder"]
    assert watch.go(minutes=20) == ["reminder", "reminder"]
    assert watch.go(hours=3) == ["reminder", "reminder"]


def test_nothing_is_put_off_past_midnight(qapp: QObject) -> None:
    watch = Watch(qapp, replace(PLANNED, remind_at="23:10", plan_days=(0, 1)))
    assert watch.go(hours=10, minutes=59) == []
    assert watch.reminders.can_put_off
    assert watch.go(minutes=20) == ["reminder"]
    assert not watch.reminders.can_put_off
    watch.reminders.put_off()
    assert watch.go(hours=2) == ["reminder", "day"]


def test_what_was_put_off_is_dropped_on_a_new_day(qapp: QObject) -> None:
    watch = Watch(qapp, replace(PLANNED, plan_days=(0, 1)))
    watch.go(hours=6, minutes=30)
    watch.reminders.put_off()
    assert watch.go(hours=12) == ["reminder", "day"]


def test_a_session_meanwhile_ends_what_was_put_off(qapp: QObject) -> None:
    watch = Watch(qapp)
    watch.go(hours=6, minutes=30)
    watch.reminders.put_off()
    watch.is_done = True
    assert watch.go(hours=1) == ["reminder"]


@pytest.mark.skipif(sys.platform != "linux", reason="the notifications of Linux desktops")
def test_in_an_hour_comes_once_as_a_notification(
    session_bus: str, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session_bus)
    window, clock, started = QWidget(), [NOON.astimezone()], []
    qtbot.addWidget(window)
    service = ReminderService(qapp, window, TWICE, lambda: True, RecordingMessages(), now=lambda: clock[-1])
    service.start_requested.connect(lambda: started.append(True))
    at = clock[0].replace(hour=18, minute=31)

    def go(hour: int, minute: int) -> None:
        clock.append(at.replace(hour=hour, minute=minute))
        service.schedule.poll()

    with TrayHost(session_bus) as host:
        go(18, 31)
        host.wait(lambda: len(host.notices) == 1, "a reminder")
        host.press("later")
        qtbot.waitUntil(lambda: service.schedule.is_put_off)
        go(19, 30)
        assert len(host.notices) == 1
        go(19, 31)
        host.wait(lambda: len(host.notices) == 2, "the reminder again")
        go(20, 31)
        go(20, 45)
        host.wait(lambda: len(host.notices) == 3, "the one of the evening")
        assert host.notices[2][1] == str(EVENING)
        host.press("start")
        qtbot.waitUntil(lambda: bool(started))
        go(23, 0)
        assert len(host.notices) == 3
        service.apply_settings(replace(TWICE, remind_again_at="23:20"))
        go(23, 20)
        host.wait(lambda: len(host.notices) == 4, "a late reminder")
        assert "In an hour" not in host.buttons  # it would be tomorrow


def test_in_an_hour_is_stored_in_the_persons_folder(program: Rehearsal) -> None:
    schedule = program.program.reminders().service.schedule
    schedule.put_off()
    assert (program.data / "reminder.txt").exists() is schedule.is_put_off  # False in the last hour of a day


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_start_in_a_reminder_begins_the_session(program: Rehearsal) -> None:
    program.press("Progress")
    program.program.reminders().service.start_requested.emit()
    assert program.showing is Page.SESSION
    program.press("Pause")
    program.program.reminders().service.start_requested.emit()  # once more changes nothing
    assert program.button("Resume")


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_start_in_a_reminder_keeps_the_new_session(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(6500)
    program.conductor.pause()
    program.window.show_page(Page.TODAY)
    program.press("Discard")  # and not yet gone: it can be taken back
    program.program.reminders().service.start_requested.emit()
    program.go_to(6500)
    assert program.rows("SELECT stop_reason, left_reps FROM sessions") == [(None, 1)]


@pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
def test_start_in_a_reminder_waits_for_a_dialog(program: Rehearsal) -> None:
    program.press("Settings", "Delete all my data…")
    program.program.reminders().service.start_requested.emit()
    assert program.showing is Page.SETTINGS  # what is asked comes first: it would lie over the session


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_start_in_a_reminder_asks_first_after_pain(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(6500)
    program.press("Stop – pain", "Finish")
    program.program.reminders().service.start_requested.emit()
    assert program.showing is Page.TODAY


def test_a_background_start_needs_reminders(program: Rehearsal) -> None:
    assert not program.program.reminders().wait_in_background()
    program.program.settings.save(replace(program.settings, remind_at="18:30"))
    assert program.program.reminders().wait_in_background()


def test_a_new_day_refreshes_today(program: Rehearsal) -> None:
    shown: list[str] = []
    program.program.navigation.set_refresh(Page.TODAY, lambda: shown.append("today"))
    program.program.reminders().service.schedule.day_began.emit()
    program.window.show_page(Page.SETTINGS)
    program.program.reminders().service.schedule.day_began.emit()
    assert shown == ["today"]


def test_a_reminder_is_shown_in_the_window(program: Rehearsal) -> None:
    program.program.reminders().service.schedule.due.emit(REMINDER)
    assert "You planned a session today." in program.said


def moving(parent: QObject, at: str, start: datetime) -> Watch:
    watch = Watch(parent, replace(PLANNED, remind_at=at, plan_days=(0, 1, 2, 3, 4, 5, 6)))
    watch.now = start
    watch.reminders.poll()
    watch.emitted.clear()
    return watch


def local(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_a_time_skipped_in_spring_comes_at_the_next_one(qapp: QObject) -> None:
    watch = moving(qapp, "02:30", local("2026-03-29T01:59:50+01:00"))
    watch.now = local("2026-03-29T03:00:10+02:00")
    assert watch.go() == ["reminder"]
    assert watch.go(hours=1) == ["reminder"]


def test_a_time_repeated_in_autumn_has_one_reminder(qapp: QObject) -> None:
    watch = moving(qapp, "02:30", local("2026-10-25T02:29:50+02:00"))
    assert watch.go(seconds=20) == ["reminder"]
    for text in ("02:59:50+02:00", "02:00:10+01:00", "02:29:50+01:00", "02:30:10+01:00"):
        watch.now = local(f"2026-10-25T{text}")
        watch.go()
    assert watch.emitted == ["reminder"]


def test_a_changed_time_reminds_again_on_the_same_day(qapp: QObject) -> None:
    watch = moving(qapp, "18:30", local("2026-03-02T18:00:00+01:00"))
    assert watch.go(minutes=45) == ["reminder"]
    watch.reminders.apply_settings(replace(PLANNED, remind_at="19:00"))
    assert watch.go(minutes=30) == ["reminder", "reminder"]


def test_others_are_reminded_by_their_names(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Notice] = []
    monkeypatch.setattr(DesktopNotifications, "show", lambda _self, notice: shown.append(notice))
    messages, window = RecordingMessages(), QWidget()
    ben = Other("ben", "Ben", lambda: PLANNED, lambda: True)
    settings = replace(PLANNED, remind_at="")
    service = ReminderService(qapp, window, settings, lambda: True, messages, name="Anna", others=[ben])
    asked: list[tuple[str, bool]] = []
    service.other_requested.connect(lambda *values: asked.append(values))
    assert service.has_reminders
    (other,) = service.findChildren(OtherReminders)
    other.schedule.due.emit(REMINDER)
    service.schedule.due.emit(EVENING)
    assert [notice.title for notice in shown] == [
        "Ben: time for your leg curls",
        "Anna: time for your leg curls",
    ]
    assert [text for _, text in messages.shown] == [f"Ben: {REMINDER}", f"Anna: {EVENING}"]
    other.act("start")
    other.act("default")
    assert asked == [("ben", True), ("ben", False)]
    window.deleteLater()


def test_edited_reminders_of_others_come_at_their_new_time(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(DesktopNotifications, "show", lambda _self, notice: shown.append(notice.title))
    ben, now, window = add(tmp_path, "Anna") and add(tmp_path, "Ben"), [NOON], QWidget()
    settings = LatestSettings(SettingsFiles.of(ben.folder, tmp_path))
    others = [Other("ben", "Ben", settings, lambda: True, PutOff(ben.folder))]
    service = ReminderService(
        qapp, window, Settings(), lambda: True, RecordingMessages(), lambda: now[0], "Anna", others
    )
    (of_ben,) = service.findChildren(OtherReminders)
    save(ben.folder / "settings.toml", Settings(), replace(PLANNED, remind_at="12:30", stay_in_tray=True))
    now[0] += timedelta(minutes=20)
    of_ben.schedule.poll()
    assert (shown, service.has_reminders) == ([], True)
    now[0] += timedelta(minutes=20)
    of_ben.schedule.poll()
    assert shown == ["Ben: time for your leg curls"]
    window.deleteLater()


def test_who_comes_goes_or_is_renamed_is_reminded_so(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(DesktopNotifications, "show", lambda _self, notice: shown.append(notice.title))
    window = QWidget()
    ben, cem = (Other(key, key.title(), lambda: PLANNED, lambda: True) for key in ("ben", "cem"))
    service = ReminderService(qapp, window, PLANNED, lambda: True, RecordingMessages())
    service.set_people("Anna", [ben, cem])
    of_ben, of_cem = service.findChildren(OtherReminders)
    service.set_people("Anne", [ben._replace(name="Benjamin")])
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert service.findChildren(OtherReminders) == [of_ben]
    assert not isValid(of_cem)
    for schedule in (service.schedule, of_ben.schedule):
        schedule.due.emit(REMINDER)
    assert shown == ["Anne: time for your leg curls", "Benjamin: time for your leg curls"]
    window.deleteLater()


def test_one_person_is_reminded_without_a_name(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Notice] = []
    monkeypatch.setattr(DesktopNotifications, "show", lambda _self, notice: shown.append(notice))
    window = QWidget()
    service = ReminderService(qapp, window, PLANNED, lambda: True, RecordingMessages())
    service.schedule.due.emit(REMINDER)
    assert [notice.title for notice in shown] == ["Time for your leg curls"]
    window.deleteLater()


def test_the_plan_of_others_is_read_from_their_diaries(tmp_path: Path) -> None:
    add(tmp_path, "Anna")
    ben = add(tmp_path, "Ben")
    settings = Settings(plan_days=(0,))
    monday = OLD.local_start.date()
    Diary.open(ben.diary).close()
    assert is_session_open(ben, settings, monday)
    assert not is_session_open(ben, settings, monday + timedelta(days=1))
    with Diary.open(ben.diary) as diary:
        import_sessions(diary, [OLD])
    assert not is_session_open(ben, settings, monday)
    shutil.rmtree(ben.folder)
    assert not is_session_open(ben, settings, monday)
