"""Days off in the window: holidays and moved days, each undone in a toast."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from coach.base.clocks import local_today
from coach.core.holidays import Holiday
from coach.core.plan import MovedDay
from coach.report.plan_overview import PlanOverview
from coach.store.diary import Diary
from coach.store.settings import Settings
from coach.ui.days_off import DaysOff
from coach.ui.holidays_dialog import HolidaysDialog
from coach.ui.widgets.date_field import set_day
from tests.helpers.diaries import OLD, changing, import_sessions
from tests.helpers.messages import RecordingMessages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coach.store.changes import Changes
    from tests.helpers.programs import Rehearsal

WEDNESDAY = date(2026, 3, 4)


def march(day: int) -> date:
    """Return a day of March."""
    return date(2026, 3, day)


class Parts:
    """The parts that change days off, on a Wednesday with Monday, Wednesday and Friday planned."""

    def __init__(self, window: QWidget, diary: Diary, changes: Changes) -> None:
        self.changes, self.messages, self.refreshed = changes, RecordingMessages(), 0
        self.overview = PlanOverview(diary, Settings, lambda: WEDNESDAY, changes)
        self.days_off = DaysOff(window, changes, self.overview, self.messages)
        self.days_off.changed.connect(self._count)

    def _count(self) -> None:
        self.refreshed += 1

    def undo(self) -> None:
        """Press the button of the last toast."""
        self.messages.actions[0].act()


@pytest.fixture
def parts(qtbot: QtBot, tmp_path: Path) -> Iterator[Parts]:
    """Return the parts over an empty window."""
    window = QWidget()
    qtbot.addWidget(window)
    with Diary.open(tmp_path / "diary.db") as diary, changing(diary) as changes:
        yield Parts(window, diary, changes)


def test_a_session_is_moved_and_moved_back(parts: Parts) -> None:
    parts.days_off.move_today(march(5))
    assert parts.changes.moved_days() == (MovedDay(march(4), march(5)),)
    assert parts.messages.shown == [("toast", "Moved to 2026-03-05.")]
    assert not parts.overview.is_planned_today()
    parts.undo()
    assert parts.changes.moved_days() == ()
    assert parts.overview.is_planned_today()
    assert parts.refreshed == 2


def test_a_moved_session_is_moved_again(parts: Parts) -> None:
    parts.changes.move_days(MovedDay(march(2), march(4)), MovedDay(march(4), march(6)))
    parts.days_off.move_today(march(7))
    assert parts.changes.moved_days() == (MovedDay(march(2), march(7)), MovedDay(march(4), march(6)))
    parts.undo()
    assert parts.changes.moved_days()[0] == MovedDay(march(2), march(4))


@pytest.mark.parametrize("day", [march(6), march(4), march(1), march(12), march(20)])
def test_a_taken_day_gets_no_second_session(parts: Parts, day: date) -> None:
    parts.changes.replace_holidays((), (Holiday(march(10), march(12)),))
    parts.days_off.move_today(day)
    line = f"The session cannot be moved to {day}: choose another day."
    assert parts.messages.shown == [("error", line)]
    assert parts.changes.moved_days() == ()


def test_without_a_session_today_nothing_is_moved(parts: Parts) -> None:
    parts.changes.replace_holidays((), (Holiday(march(4), march(4)),))
    parts.days_off.move_today(march(5))
    assert parts.messages.shown == [("error", "No session is planned today.")]


def test_a_holiday_joins_those_it_overlaps(parts: Parts) -> None:
    parts.days_off.add(Holiday(march(9), march(15)))
    parts.days_off.add(Holiday(march(14), march(20)))
    assert parts.changes.holidays() == (Holiday(march(9), march(20)),)
    assert parts.messages.shown[-1] == ("toast", "No training from 2026-03-09 to 2026-03-20.")
    parts.undo()
    assert parts.changes.holidays() == (Holiday(march(9), march(15)),)
    parts.days_off.add(Holiday(march(25), march(25)))
    assert parts.messages.shown[-1] == ("toast", "No training on 2026-03-25.")


def test_a_running_holiday_ends_without_its_past_days(parts: Parts) -> None:
    running, coming = Holiday(march(2), march(8)), Holiday(march(20), march(22))
    parts.changes.replace_holidays((), (running, coming))
    parts.days_off.remove(running)
    assert parts.changes.holidays() == (Holiday(march(2), march(3)), coming)
    assert parts.overview.is_planned_today()
    parts.undo()
    parts.days_off.remove(coming)
    assert parts.changes.holidays() == (running,)


# --- the dialog ---


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[..., HolidaysDialog]:
    """Return a function that opens the dialog with holidays."""
    window = QWidget()
    window.resize(640, 360)
    qtbot.addWidget(window)
    return lambda *holidays: HolidaysDialog(window, holidays, WEDNESDAY, 0)


def test_days_in_the_wrong_order_are_refused(opened: Callable[..., HolidaysDialog]) -> None:
    dialog = opened()
    set_day(dialog.last, march(3))
    assert dialog.fault.text() == "The last day is before the first."
    assert not dialog.add_button.isEnabled()
    set_day(dialog.last, march(4))
    assert dialog.fault.text() == ""
    assert dialog.holiday == Holiday(march(4), march(4))


@pytest.mark.usefixtures("localization")
def test_days_that_are_over_are_named(opened: Callable[..., HolidaysDialog]) -> None:
    dialog = opened()
    assert dialog.fault.text() == ""
    set_day(dialog.first, WEDNESDAY - timedelta(days=30))
    assert dialog.fault.text() == "These days are over already."
    assert dialog.add_button.isEnabled()  # a week that is over can still be a holiday


@pytest.mark.usefixtures("localization")
def test_a_holiday_of_years_is_refused(opened: Callable[..., HolidaysDialog]) -> None:
    dialog = opened()
    set_day(dialog.last, WEDNESDAY + timedelta(days=365))
    assert dialog.add_button.isEnabled()
    set_day(dialog.last, WEDNESDAY + timedelta(days=366))
    assert dialog.fault.text() == "A holiday has at most 366 days."
    assert not dialog.add_button.isEnabled()


def test_the_last_day_goes_with_the_first(opened: Callable[..., HolidaysDialog]) -> None:
    dialog = opened()
    set_day(dialog.last, march(6))
    set_day(dialog.first, march(20))
    assert dialog.holiday == Holiday(march(20), march(22))
    set_day(dialog.first, date(2100, 12, 30))
    assert dialog.holiday == Holiday(date(2100, 12, 30), date(2100, 12, 31))


def test_coming_holidays_are_listed_before_past_ones(opened: Callable[..., HolidaysDialog]) -> None:
    past, running, coming = (Holiday(march(n), march(n + 1)) for n in (1, 3, 8))
    dialog = opened(Holiday(date(2020, 1, 1), date(2020, 1, 2)), past, running, coming)
    found = [each.accessibleName() for each in dialog.findChildren(QPushButton)]
    names = [name for name in found if ": " in name]
    assert names == [
        "End now: 3 Mar 2026 – 4 Mar 2026",
        "Remove: 8 Mar 2026 – 9 Mar 2026",
        "Remove: 1 Mar 2026 – 2 Mar 2026",
    ]


# --- the whole program ---


def test_not_today_is_undone_with_its_toast(program: Rehearsal) -> None:
    every_second = tuple(sorted((local_today().weekday() + n) % 7 for n in (0, 2, 4)))
    program.program.settings.save(Settings(safety_read=True, plan_days=every_second))
    import_sessions(program.program.diary, [OLD])
    program.press("Today")
    assert program.program.reminders().is_session_open()
    action = program.today.week.menu().actions()[0]
    action.trigger()
    assert not program.program.reminders().is_session_open()
    assert program.buttons("Holiday…")
    program.press("Undo")
    assert program.program.reminders().is_session_open()
    assert program.buttons("Not today…")


def test_a_holiday_ends_reminders_and_is_in_settings(program: Rehearsal) -> None:
    today = local_today()
    program.program.settings.save(Settings(safety_read=True, plan_days=tuple(range(7))))
    import_sessions(program.program.diary, [OLD])
    program.press("Today")
    program.program.days_off().add(Holiday(today, today))
    assert not program.program.reminders().is_session_open()
    program.press("Settings")
    assert "No training:" in program.pages.settings.plan.holidays.accessibleDescription()
    program.press("Holiday…")
    dialog = program.window.findChild(HolidaysDialog)
    assert dialog is not None
    next(each for each in dialog.findChildren(QPushButton) if each.text() == "Remove").click()
    assert program.program.reminders().is_session_open()
    assert "No training:" not in program.pages.settings.plan.holidays.accessibleDescription()
