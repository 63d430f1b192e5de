"""A field for a line of text: the first focus reports nothing but itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from coach.ui.widgets.text_field import text_field

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_first_focus_of_an_empty_field_moves_no_cursor(qtbot: QtBot) -> None:
    window, before, field = QWidget(), QPushButton("Before"), text_field("Search")
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(before)
    column.addWidget(field)
    window.show()
    window.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    moves: list[tuple[int, int]] = []
    field.cursorPositionChanged.connect(lambda old, new: moves.append((old, new)))
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert field.hasFocus()
    assert moves == []
