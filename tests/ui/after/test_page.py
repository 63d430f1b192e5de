"""After a stop for pain: the question, the answer by a digit, and the fixed texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from coach.base.messages import Text
from coach.core.session import StopReason
from coach.text import safety

if TYPE_CHECKING:
    from tests.helpers.programs import Rehearsal


def _hurts(program: Rehearsal, digit: Qt.Key) -> str:
    """Stop for pain in the first repetition, answer with a digit, and return all texts of the page."""
    program.press("Start")
    program.go_to(4000)
    program.key(Qt.Key.Key_P)
    assert program.showing == "after"
    program.key(digit)
    return "\n".join(found.text() for found in program.after.findChildren(QLabel) if found.isVisible())


@pytest.mark.parametrize(
    ("digit", "answer", "can_resume"),
    [
        (Qt.Key.Key_2, "", True),
        (Qt.Key.Key_3, safety.EASE_OFF, True),
        (Qt.Key.Key_5, safety.EASE_OFF, True),
        (Qt.Key.Key_6, safety.OVER, False),
        (Qt.Key.Key_9, safety.OVER, False),
    ],
)
def test_pain_is_asked_at_once_and_answered_by_a_digit(
    program: Rehearsal, digit: Qt.Key, answer: str, *, can_resume: bool
) -> None:
    page = _hurts(program, digit)
    assert str(safety.ASK_PAIN) in page
    assert str(answer) in page
    assert (str(safety.EASE_OFF) in page, str(safety.OVER) in page) == (
        answer == safety.EASE_OFF,
        answer == safety.OVER,
    )
    assert bool(program.buttons("Resume")) is can_resume
    assert program.after.undo.isVisible() is can_resume
    QTest.keyClick(program.after, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert program.showing == ("session" if can_resume else "after")
    program.conductor.stop(StopReason.PAIN)
    value = digit.value - Qt.Key.Key_0.value
    assert program.rows("SELECT stop_reason, pain_after FROM sessions") == [("pain", value)]


def test_the_question_about_pain_is_in_view_below_a_message(program: Rehearsal) -> None:
    program.window.resize(1024, 640)
    program.program.messages.warning(Text("No sound: no speakers found. Follow the screen."))
    _hurts(program, Qt.Key.Key_Shift)
    for _ in range(3):  # laid out, then scrolled
        QApplication.processEvents()
    assert not any(program.button(f"Pain after {n}").visibleRegion().isEmpty() for n in range(11))
    last = program.button("Pain after 10")
    assert last.visibleRegion().boundingRect() == last.rect()
    program.key(Qt.Key.Key_Return)
    assert program.rows("SELECT pain_after FROM sessions") == [(None,)]


def test_effort_is_labelled_and_every_answer_is_saved(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(4000)
    for _ in range(20):
        if program.showing == "session":
            program.press("Skip")
    program.press("Effort 7")
    program.press("Pain after 1")
    program.after.note.setPlainText("By the window")
    assert program.rows("SELECT effort, pain_after, notes FROM sessions") == [(7, 1, "By the window")]
