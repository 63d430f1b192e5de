"""The plan on Settings: its days and its time for reminders."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QLabel

from coach.core.plan import FormerPlan
from coach.store.settings import Settings, load
from coach.ui.pages import Page
from coach.ui.settings.plan_card import PlanCard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.helpers.programs import Rehearsal


def test_the_plan_is_changed_in_settings_and_saved(program: Rehearsal) -> None:
    program.window.show_page(Page.SETTINGS)
    program.press("Tuesday")
    program.press("Monday")
    today = date.today()  # noqa: DTZ011 - the day by the clock on the wall
    assert program.program.diary.history.former_plans() == [FormerPlan(today, 3, (0, 2, 4))]
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
    assert "No days chosen" in [label.text() for label in card.findChildren(QLabel)]
    assert not card.calendar.isEnabled()


def test_showing_settings_emits_no_change(qtbot: QtBot) -> None:
    card = PlanCard()
    qtbot.addWidget(card)
    changes: list[object] = []
    card.changed.connect(changes.append)
    card.show_settings(Settings(plan_days=(), remind_at="06:00", stay_in_tray=True))
    assert changes == []
    assert card.at.time() == QTime(6, 0)
    assert not card.calendar.isEnabled()
    assert not any(button.isChecked() for button in card.days.values())
