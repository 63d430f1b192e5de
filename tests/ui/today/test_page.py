"""Texts of Today about the week."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from coach.core.plan import Week
from coach.desktop.time_zone import zone_name
from coach.draw.tokens import DARK
from coach.ui.today.page import TodayPage
from tests.helpers.diaries import OLD, import_sessions

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.helpers.programs import Rehearsal

MONDAY, WEDNESDAY = date(2026, 3, 2), date(2026, 3, 4)


@pytest.mark.usefixtures("localization")  # English, with its plural forms
@pytest.mark.parametrize(
    ("planned", "done", "said"),
    [
        ({0, 2, 4}, {MONDAY}, {"1 of 3 sessions this week", "You planned a session today."}),
        ({0, 4}, {MONDAY}, {"1 of 2 sessions this week", "Rest day."}),
        (set(), set(), {"0 sessions this week", "No day is planned."}),
        (set(), {MONDAY}, {"1 session this week", "No day is planned."}),
        (set(), {MONDAY, WEDNESDAY}, {"2 sessions this week", "Done for today."}),
    ],
)
def test_today_shows_what_was_done_and_planned(
    qtbot: QtBot, planned: set[int], done: set[date], said: set[str]
) -> None:
    page = TodayPage(DARK)
    qtbot.addWidget(page)
    page.show_week(Week(MONDAY, WEDNESDAY, frozenset(planned), frozenset(done), len(done)), 0, "", DARK)
    texts = {label.text() for label in page.findChildren(QLabel)}
    assert said <= texts
    assert ("Rest day." in texts) == ("Rest day." in said)


@pytest.mark.usefixtures("localization")
def test_two_sessions_of_one_day_are_two_sessions(program: Rehearsal) -> None:
    now = datetime.now().astimezone().replace(hour=0, minute=0, second=1)
    for number in range(2):
        begun = now + timedelta(seconds=number)
        ended = replace(OLD, id=str(number), started_at=begun, ended_at=begun, zone=zone_name())
        import_sessions(program.program.diary, [ended])
    program.press("Progress", "Today")
    texts = {label.text() for label in program.window.findChildren(QLabel)}
    assert any(text.startswith("2 of 3 sessions this week") for text in texts)
    assert "2 of 3" in texts
