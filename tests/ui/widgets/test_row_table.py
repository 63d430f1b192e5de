"""Tables of rows: what has the focus in them, and how a screen reader hears what happened to a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtWidgets import QApplication

from coach.ui.widgets.announcer import FOCUS_MS, Announcer
from coach.ui.widgets.row_table import RowTable, TextTable

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MODEL = TextTable(["Day", "Routine"], [["Monday", "Standard"], ["Tuesday", "Alternating"]])


@pytest.fixture
def table(qtbot: QtBot) -> RowTable:
    """Show a table of two rows, which has the focus."""
    table = RowTable()
    qtbot.addWidget(table)
    table.setModel(MODEL)
    table.show()
    table.activateWindow()
    table.setFocus()
    return table


def test_the_first_row_is_current_when_the_focus_comes(table: RowTable) -> None:
    assert table.currentIndex().data() == "Monday"
    assert table.selected_rows() == [0]


def test_a_key_opens_the_menu_at_the_current_row(table: RowTable) -> None:
    asked: list[bool] = []
    table.menu_requested.connect(lambda _at, is_by_key: asked.append(is_by_key))
    for reason in (QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse):
        QApplication.sendEvent(table.viewport(), QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5)))
    assert asked == [True, False]


def test_an_old_reader_hears_an_announcement_with_the_row(
    qapp: QApplication, table: RowTable, qtbot: QtBot
) -> None:
    announcer = Announcer(qapp, has_registry=False)
    announcer.hears_announcements = False
    announcer.announce(table, "1 session deleted.", interrupts=False)
    announcer.setParent(None)
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    assert not table.currentIndex().data(role)  # the row may be new, and is read first
    qtbot.waitUntil(lambda: bool(table.currentIndex().data(role)), timeout=10 * FOCUS_MS)
    assert table.currentIndex().data(role) == "1 session deleted."
    cell = QAccessible.queryAccessibleInterface(table).focusChild()
    assert cell.text(QAccessible.Text.Description) == "1 session deleted."
    table.setCurrentIndex(MODEL.index(1, 0))
    assert not MODEL.index(0, 0).data(role)
