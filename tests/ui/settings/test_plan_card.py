"""The plan on Settings: its days and its time for reminders."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QApplication, QLabel

from coach.base.paths import resources
from coach.core.holidays import Holiday
from coach.core.plan import FormerPlan
from coach.draw.theme import apply_theme
from coach.draw.tokens import DARK
from coach.store.settings import Settings, load
from coach.text.languages import LANGUAGES
from coach.ui.pages import Page
from coach.ui.settings.plan_card import PlanCard
from coach.ui.settings.reminder_card import ReminderCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from coach.text.languages import Localization
    from tests.helpers.programs import Rehearsal


def test_the_plan_is_changed_in_settings_and_saved(program: Rehearsal) -> None:
    program.window.show_page(Page.SETTINGS)
    program.press("Tuesday")
    program.press("Monday")
    today = date.today()  # noqa: DTZ011 - the day by the clock on the wall
    assert program.program.recorder.wait_until_saved()
    assert program.program.diary.history.former_plans() == [FormerPlan(today, 3, (0, 2, 4))]
    card = program.pages.settings.reminders
    assert not card.stay.isEnabled()
    card.remind.setChecked(True)
    assert card.at.isEnabled()
    card.at.setTime(QTime(7, 15))
    program.program.settings.flush()
    settings, problems = load(program.data / "settings.toml")
    assert problems == []
    assert (settings.plan_days, settings.remind_at) == ((1, 2, 4), "07:15")
    card.remind.setChecked(False)
    program.program.settings.flush()
    assert load(program.data / "settings.toml")[0].remind_at == ""
    program.window.show_page(Page.TODAY)
    assert program.program.plan_overview.plan().days == (1, 2, 4)
    program.press("Settings", "Tuesday", "Wednesday", "Friday")
    plan = program.pages.settings.plan
    assert "No days chosen" in [label.text() for label in plan.findChildren(QLabel)]
    assert not plan.calendar.isEnabled()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_days_of_the_week_are_on_one_line(
    qtbot: QtBot, qapp: QApplication, localization: Localization, language: str
) -> None:
    """As wide as the card is in a window of 1280 × 800."""
    localization.set_language(language)
    apply_theme(qapp, DARK, 1.0, resources() / "icons")
    card = PlanCard()
    qtbot.addWidget(card)
    card.show_settings(Settings())
    card.resize(484, 400)
    card.show()
    QApplication.processEvents()
    assert len({day.y() for day in card.days.values()}) == 1
    for day in card.days.values():
        assert day.fontMetrics().horizontalAdvance(day.text()) <= day.width()


def test_the_plan_lists_its_holidays(qtbot: QtBot) -> None:
    card = PlanCard()
    qtbot.addWidget(card)
    card.show_holidays(
        [Holiday(date(2026, 6, 1), date(2026, 6, 14)), Holiday(date(2026, 8, 3), date(2026, 8, 3))]
    )
    assert card.holidays.accessibleDescription() == "No training: 1 Jun 2026 – 14 Jun 2026; 3 Aug 2026"
    card.show_holidays([])
    assert card.holidays.accessibleDescription().startswith("Nothing is planned")


@pytest.mark.parametrize("card", [PlanCard, partial(ReminderCard, has_tray=True, login=None)])
def test_showing_settings_emits_no_change(qtbot: QtBot, card: Callable[[], PlanCard | ReminderCard]) -> None:
    shown = card()
    qtbot.addWidget(shown)
    changes: list[object] = []
    shown.changed.connect(changes.append)
    shown.show_settings(Settings(plan_days=(), remind_at="06:00", stay_in_tray=True, week_start="sunday"))
    assert changes == []
    if isinstance(shown, ReminderCard):
        assert shown.at.time() == QTime(6, 0)
    else:
        assert not shown.calendar.isEnabled()
        assert not any(button.isChecked() for button in shown.days.values())


def test_the_chosen_first_day_comes_first(qtbot: QtBot) -> None:
    card = PlanCard()
    qtbot.addWidget(card)
    changes: list[Settings] = []
    card.changed.connect(changes.append)
    card.show_settings(Settings())
    card.show()
    card.week_start.setCurrentIndex(card.week_start.findData("sunday"))
    card.week_start.activated.emit(card.week_start.currentIndex())
    assert [settings.week_start for settings in changes] == ["sunday"]
    QApplication.processEvents()
    order = sorted(card.days, key=lambda day: (card.days[day].y(), card.days[day].x()))
    assert order == [6, 0, 1, 2, 3, 4, 5]
    assert card.days[6].nextInFocusChain() is card.days[0]


def test_weeks_are_counted_from_the_chosen_day(program: Rehearsal) -> None:
    plan = program.program.plan_overview
    for choice, first in (("", 0), ("saturday", 5), ("sunday", 6)):
        program.program.settings.save(replace(program.settings, week_start=choice))
        assert plan.week().first.weekday() == first
    assert program.settings.plan_days == (0, 2, 4)
    assert program.program.recorder.wait_until_saved()
    assert program.program.diary.history.former_plans() == []


def test_days_are_in_the_order_of_the_territory(qtbot: QtBot, moved_to: Callable[[str], None]) -> None:
    moved_to("ar_EG")
    card = PlanCard()
    qtbot.addWidget(card)
    card.show_settings(Settings())
    card.show()
    assert card.week_start.itemText(0) == "As the system: Saturday"
    order = sorted(card.days, key=lambda day: (card.days[day].y(), card.days[day].x()))
    assert order == [5, 6, 0, 1, 2, 3, 4]
    assert [day for day in order if card.days[day].isChecked()] == [0, 2, 4]
