"""The question over a page: Tab stays within it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coach.base.messages import Text
from coach.ui.widgets.question import Question

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.helpers.programs import Rehearsal


def test_tab_stays_within_the_question(program: Rehearsal) -> None:
    program.program.messages.warning(Text("No sound: no speakers found. Follow the screen."))
    program.press("Start")
    program.key(Qt.Key.Key_Escape)
    question = program.session.view.question
    assert program.window.strip.isVisible()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Backtab):
        before = program.window.focusWidget()
        QTest.keyClick(before, key)
        assert {before, program.window.focusWidget()} == {question.yes_button, question.no_button}


@pytest.mark.parametrize("width", [420, 640, 1200])
def test_three_long_answers_are_never_cut(qtbot: QtBot, width: int) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(width, 420)
    page.show()
    question = Question(page)
    question.ask("Save?", "", "Enregistrer", "Continuer à modifier", "Ne pas enregistrer")
    QApplication.processEvents()  # lays it out
    for answer in (question.yes_button, question.other_button, question.no_button):
        assert answer.width() >= answer.sizeHint().width()
        assert answer.visibleRegion().boundingRect() == answer.rect()
