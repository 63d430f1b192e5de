"""The card of recent sessions on Progress."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from coach.base.paths import resources
from coach.draw.theme import apply_theme
from coach.draw.tokens import DARK
from coach.store.statistics import Period
from coach.text.languages import LANGUAGES
from coach.ui.progress.recent_sessions import RecentSessions, WholeRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.text.languages import Localization

LAST = date(2026, 11, 27)


def session(day: date, hour: int = 8) -> Period:
    at = datetime(day.year, day.month, day.day, hour, 30, tzinfo=UTC)
    return Period(day, day, 1, 24, 24, 1000, 1000, 0.0, 1.0, 2.0, None, id=day.isoformat(), at=at)


@pytest.mark.parametrize("language", LANGUAGES)
def test_day_repetitions_and_pain_fit_the_card(
    qapp: QApplication, qtbot: QtBot, localization: Localization, language: str
) -> None:
    localization.set_language(language)
    apply_theme(qapp, DARK, 1.0, resources() / "icons")
    card = RecentSessions()
    qtbot.addWidget(card)
    card.resize(320, 288)  # as in a window of 1280 × 800
    days = [session(LAST - timedelta(days=2 * n)) for n in range(5, -1, -1)]
    card.show_sessions([*days, session(LAST, hour=20)], LAST)
    card.show()
    QApplication.processEvents()
    table = card.table
    room = [table.columnWidth(column) for column in range(3)]
    assert all(table.sizeHintForColumn(column) <= room[column] for column in range(3))
    assert sum(room) <= table.viewport().width()


def test_sessions_of_one_day_show_their_times(qtbot: QtBot) -> None:
    card = RecentSessions()
    qtbot.addWidget(card)
    card.show_sessions([session(LAST - timedelta(days=2)), session(LAST), session(LAST, hour=20)], LAST)
    shown = [card.table.model().index(row, 0).data() for row in range(3)]
    assert shown == ["27 Nov · 20:30", "27 Nov · 08:30", "Wed 25 Nov"]


def test_the_whole_row_below_the_pointer_is_marked(qtbot: QtBot) -> None:
    card = RecentSessions()
    qtbot.addWidget(card)
    card.show_sessions([session(LAST - timedelta(days=2 * n)) for n in range(5, -1, -1)], LAST)
    card.show()
    table = card.table
    QTest.mouseMove(table.viewport(), table.visualRect(table.model().index(1, 0)).center())
    QApplication.processEvents()
    delegate = table.itemDelegate()
    assert isinstance(delegate, WholeRow)
    marked = []
    for row in range(3):
        for column in range(3):
            option = QStyleOptionViewItem()
            delegate.initStyleOption(option, table.model().index(row, column))
            if option.state & QStyle.StateFlag.State_MouseOver:
                marked.append((row, column))
    assert marked == [(1, 0), (1, 1), (1, 2)]
