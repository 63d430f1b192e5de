"""Reminders on Settings: what is possible on this desktop, and the start at login."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTime

from coach.desktop.autostart import BACKGROUND, DesktopEntry
from coach.store.settings import Settings
from coach.ui.settings.reminder_card import ReminderCard

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coach.base.problems import Problem

PLANNED = Settings(remind_at="18:00")


@pytest.mark.parametrize("has_tray", [True, False])
def test_without_a_tray_the_rows_say_why(qtbot: QtBot, tmp_path: Path, *, has_tray: bool) -> None:
    card = ReminderCard(has_tray=has_tray, login=DesktopEntry(["coach"], tmp_path))
    qtbot.addWidget(card)
    card.show_settings(PLANNED)
    for switch in (card.stay, card.at_login):
        assert switch.isEnabled() is has_tray
        assert ("no tray" in switch.accessibleDescription()) is not has_tray
    card.show_settings(Settings())
    assert not card.stay.isEnabled()
    assert not card.at_login.isEnabled()


def test_a_second_reminder_has_a_time_to_choose(qtbot: QtBot) -> None:
    card = ReminderCard(has_tray=True, login=None)
    qtbot.addWidget(card)
    changes: list[Settings] = []
    card.changed.connect(changes.append)
    card.show_settings(Settings())
    assert not card.again.isEnabled()  # the second needs a first
    card.show_settings(PLANNED)
    assert not card.again_at.isEnabled()
    card.again.click()
    assert (changes[-1].remind_at, changes[-1].remind_again_at) == ("18:00", "20:30")
    card.again_at.setTime(QTime(21, 45))
    assert changes[-1].remind_again_at == "21:45"
    assert card.again.accessibleDescription().startswith("Only if no session")
    card.again_at.setTime(QTime(17, 0))
    assert card.again.accessibleDescription() == "This time is not after the first one."
    card.again.click()
    assert changes[-1].remind_again_at == ""


def test_the_time_has_the_hours_of_the_territory(qtbot: QtBot, moved_to: Callable[[str], None]) -> None:
    shown: list[str] = []
    for locale in ("de_DE", "en_US"):
        moved_to(locale)
        card = ReminderCard(has_tray=True, login=None)
        qtbot.addWidget(card)
        card.show_settings(PLANNED)
        shown.append(card.at.text())
    assert shown == ["18:00", "6:00 PM"]


def test_the_switch_writes_and_removes_the_entry(qtbot: QtBot, tmp_path: Path) -> None:
    entry = DesktopEntry(["coach", BACKGROUND], tmp_path)
    card = ReminderCard(has_tray=True, login=entry)
    qtbot.addWidget(card)
    changes: list[Settings] = []
    card.changed.connect(changes.append)
    card.show_settings(PLANNED)
    assert not card.at_login.isChecked()
    card.at_login.click()
    assert entry.is_on()
    card.show_settings(Settings())  # without reminders it can still be removed
    card.at_login.click()
    assert not entry.is_on()
    assert changes == []


def test_an_entry_that_fails_is_reported_and_not_shown(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file", encoding="utf-8")
    card = ReminderCard(has_tray=True, login=DesktopEntry(["coach"], tmp_path))
    qtbot.addWidget(card)
    card.show_settings(PLANNED)
    problems: list[Problem] = []
    card.problem_arose.connect(problems.append)
    card.at_login.click()
    assert len(problems) == 1
    assert not card.at_login.isChecked()
