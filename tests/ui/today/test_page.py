"""Texts of Today about the week."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from coach.core.plan import Week
from coach.draw.tokens import DARK
from coach.ui.today.page import TodayPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

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
    page.show_week(Week(MONDAY, WEDNESDAY, frozenset(planned), frozenset(done)), 0, "", DARK)
    texts = {label.text() for label in page.findChildren(QLabel)}
    assert said <= texts
    assert ("Rest day." in texts) == ("Rest day." in said)
