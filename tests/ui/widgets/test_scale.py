"""The scale from 0 to 10: what has the focus, and what keys choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

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


def focused() -> QWidget:
    """Return what has the focus."""
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def focused_name() -> str:
    """Return the name that a screen reader says for what has the focus."""
    return focused().accessibleName()


def press(key: Qt.Key) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(focused(), key)


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


def test_digits_choose_and_tab_goes_to_the_chosen_value(scale: Scale) -> None:
    answers: list[object] = []
    scale.chosen.connect(answers.append)
    press(Qt.Key.Key_7)
    assert focused_name() == "Pain 7"
    scale.setFocus()
    press(Qt.Key.Key_Tab)
    assert focused_name() == "Pain 7"
    press(Qt.Key.Key_Space)
    assert answers == [7, None]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_keeps_the_answer_and_is_left_to_the_page(scale: Scale, key: Qt.Key) -> None:
    press(Qt.Key.Key_8)
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(focused(), event)
    assert scale.value == 8
    assert not event.isAccepted()


def test_enter_chooses_a_value_that_tab_reached(scale: Scale) -> None:
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert scale.value == 0


def test_one_and_zero_typed_quickly_choose_ten(scale: Scale) -> None:
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_0)
    assert scale.value == 10
    press(Qt.Key.Key_0)
    assert scale.value == 0


def test_arabic_digits_choose(scale: Scale) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, ord("٣"), Qt.KeyboardModifier.NoModifier, "٣")
    QApplication.sendEvent(focused(), event)
    assert scale.value == 3


def test_arrows_home_and_end_choose_and_delete_takes_it_back(scale: Scale) -> None:
    answers: list[object] = []
    scale.chosen.connect(answers.append)
    for key in ("Right", "Right", "Left", "Left", "End", "Right", "Home", "Up", "Down", "Delete"):
        press(Qt.Key[f"Key_{key}"])
    assert answers == [0, 1, 0, 0, 10, 10, 0, 1, 0, None]
    assert scale.value is None


def test_arrows_are_mirrored_right_to_left(scale: Scale) -> None:
    scale.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_Left)
    assert scale.value == 5


@pytest.mark.usefixtures("scale")
def test_a_screen_reader_hears_what_is_chosen() -> None:
    press(Qt.Key.Key_End)
    ten = QAccessible.queryAccessibleInterface(focused())
    assert ten.role() is QAccessible.Role.RadioButton
    assert ten.state().checked
    assert ten.text(QAccessible.Text.Name) == "Pain 10"
    assert ten.text(QAccessible.Text.Description) == "10 worst imaginable"
