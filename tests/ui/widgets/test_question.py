"""The question over a page: Tab stays within it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coach.base.messages import Text

if TYPE_CHECKING:
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
