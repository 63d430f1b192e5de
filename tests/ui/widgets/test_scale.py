"""The scale from 0 to 10: what has the focus, and what keys choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from coach.ui.widgets.scale import Scale

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def scale(qtbot: QtBot) -> Scale:
    """Return a scale on screen that was given the focus."""
    made = Scale("Pain", "0 no pain", "10 worst imaginable")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    made.setFocus()
    return made


def press(key: Qt.Key) -> None:
    """Press a key where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def test_a_scale_with_the_focus_has_none_of_its_values(scale: Scale) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    assert scale.isAncestorOf(focus)
    assert not isinstance(focus, QPushButton)
    assert focus.accessibleName() == "Pain"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_bare_enter_or_space_chooses_no_value(scale: Scale, key: Qt.Key) -> None:
    answers: list[object] = []
    scale.chosen.connect(answers.append)
    press(key)
    assert answers == []


def test_digits_choose_and_tab_goes_to_the_values(scale: Scale) -> None:
    answers: list[object] = []
    scale.chosen.connect(answers.append)
    press(Qt.Key.Key_7)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert answers == [7, 0]
