"""A field for a line of text: the first focus reports nothing but itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from coach.draw.fonts import WINDOW_FAMILIES, load_window_fonts
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


def top_of(text: str) -> int:
    """Return the row of the first pixels of a text in a field, of which the digit is the highest part."""
    field = text_field()
    field.setStyleSheet("QLineEdit { border: none; background: white; color: black; }")
    field.setText(text)
    field.resize(200, 60)
    picture = field.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = range(picture.height())
    return next(y for y in rows if any(picture.pixelColor(x, y).value() < 128 for x in range(200)))


def test_letters_of_another_script_move_no_text_up(qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.font()
    qapp.setFont(QFont(list(WINDOW_FAMILIES), 12))
    load_window_fonts()
    usual = top_of("8")
    assert abs(top_of("8 م") - usual) <= 1
    assert abs(top_of("8 公") - usual) <= 1
    qapp.setFont(before)
    del qtbot
