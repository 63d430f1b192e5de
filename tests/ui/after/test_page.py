"""After: the summary, places that stay, and after a stop for pain the question and the fixed texts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSpinBox

from coach.base.messages import Text
from coach.core.routine import Leg
from coach.core.session import StopReason
from coach.draw.type_sizes import arc_px, px_per_mm
from coach.text import safety
from coach.ui.after.page import AfterPage
from coach.ui.after.summary import FACTS_ARC
from tests.helpers.diaries import OLD
from tests.helpers.programs import LENGTH_MS, name_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.core.session import Session
    from coach.text.languages import Localization
    from tests.helpers.programs import Rehearsal

FINISHED = replace(OLD, stop_reason=StopReason.FINISHED, pain_after=None)
HURT = replace(OLD, pain_after=None)


def shown(qtbot: QtBot, session: Session, width: int = 1024, height: int = 640) -> AfterPage:
    """Return the page with `session`, shown in this size."""
    page = AfterPage()
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show_session(session, is_saved=True)
    with qtbot.waitExposed(page):
        page.show()
    QApplication.processEvents()
    return page


def places(page: AfterPage) -> dict[str, QRect]:
    """Return where everything is that can be pressed or typed into, by its name."""
    parts = [*page.findChildren(QPushButton), *page.findChildren(QSpinBox), page.note]
    QApplication.processEvents()
    return {
        part.accessibleName() or name_of(part): QRect(part.mapTo(page, QPoint()), part.size())  # type: ignore[arg-type]
        for part in parts
        if part.isVisible()
    }


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 640), (640, 360)])
def test_nothing_moves_when_advice_and_undo_come_and_go(qtbot: QtBot, width: int, height: int) -> None:
    page = shown(qtbot, HURT, width, height)
    before = places(page)
    assert {"Pain after 4", "Pain after 10", "Finish", "Resume", "Note"} <= before.keys()
    for value in (4, 8, 8, 2):  # a second press takes an answer back
        page.pain.findChildren(QPushButton)[value].click()
        assert places(page) == before
    for is_saved in (False, True):
        page.show_sums(HURT, is_saved=is_saved)
        assert places(page) == before


@pytest.mark.parametrize(("legs", "said"), [((Leg.RIGHT,), "right leg"), (tuple(Leg), "3 left · 3 right")])
def test_a_leg_that_was_not_trained_is_left_out(qtbot: QtBot, legs: tuple[Leg, ...], said: str) -> None:
    session = replace(FINISHED, sets=tuple(done for done in FINISHED.sets if done.leg in legs))
    page = shown(qtbot, session)
    page.show_summary(session, 2.5)
    assert said in [line.text() for line in page.summary.findChildren(QLabel)]


@pytest.mark.usefixtures("localization")
@pytest.mark.parametrize("width", [1024, 640])
def test_the_advice_is_never_cut(qtbot: QtBot, localization: Localization, width: int) -> None:
    localization.set_language("de")
    page = shown(qtbot, replace(HURT, pain_after=8), width)
    (advice,) = (found for found in page.findChildren(QLabel) if found.text() == safety.answer_to(8))
    room = QRect(0, 0, advice.width(), 0)
    needed = advice.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, advice.text())
    assert advice.height() >= needed.height()


def test_finish_and_resume_are_aligned(qtbot: QtBot) -> None:
    page = shown(qtbot, HURT)
    finish, resume = page.finish_button.geometry(), page.resume_button.geometry()
    assert (finish.y(), finish.height()) == (resume.y(), resume.height())
    assert resume.x() - finish.right() - 1 == 16


def test_the_summary_has_the_size_that_the_distance_needs(qtbot: QtBot) -> None:
    page = shown(qtbot, FINISHED, 1920, 1080)
    page.show_summary(FINISHED, 2.0)
    (facts,) = (found for found in page.summary.findChildren(QLabel) if found.text() == "6 reps · took 1:59")
    needed = arc_px(FACTS_ARC, 2.0, px_per_mm(page.screen()))
    assert QFontMetricsF(facts.font()).capHeight() >= needed - 0.5
    assert page.summary.geometry().bottom() < page.finish_button.y()


@pytest.mark.parametrize(("width", "height"), [(1024, 640), (640, 360)])
def test_the_summary_fits_its_page(qtbot: QtBot, width: int, height: int) -> None:
    page = shown(qtbot, FINISHED, width, height)
    page.show_summary(FINISHED, 4.0)
    QApplication.processEvents()
    for found in page.summary.findChildren(QLabel):
        assert found.fontMetrics().horizontalAdvance(found.text()) <= page.summary.width()
        assert found.geometry().bottom() <= page.summary.height()


def test_a_form_filled_again_ends_the_summary_without_a_fault(qtbot: QtBot) -> None:
    page = shown(qtbot, FINISHED)
    page.show_summary(FINISHED, 2.5)
    page.show_session(FINISHED, is_saved=True)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    page.summary.dismiss()
    assert page.summary.isHidden()


def test_after_a_stop_for_pain_nothing_congratulates(qtbot: QtBot) -> None:
    page = shown(qtbot, HURT)
    page.show_summary(HURT, 2.5)
    assert page.summary.isHidden()
    texts = "\n".join(found.text() for found in page.findChildren(QLabel))
    assert "Stopped because of pain" in texts
    assert "Well done" not in texts


def test_after_a_stop_for_pain_effort_is_not_asked(qtbot: QtBot) -> None:
    page = shown(qtbot, HURT)
    assert page.pain.isVisible()
    assert not page.effort.isVisible()
    assert "How hard was it?" not in {
        found.text() for found in page.findChildren(QLabel) if found.isVisible()
    }
    page.show_session(FINISHED, is_saved=True)
    assert page.effort.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Down])
def test_an_arrow_that_ends_the_summary_moves_no_focus(qtbot: QtBot, key: Qt.Key) -> None:
    session = replace(FINISHED, stop_reason=StopReason.STOPPED)  # it can be resumed
    page = shown(qtbot, session)
    page.activateWindow()
    page.finish_button.setFocus()
    page.show_summary(session, 2.5)
    QApplication.processEvents()
    QTest.keyClick(page.finish_button, key)
    assert page.summary.isHidden()
    assert page.finish_button.hasFocus()


def test_a_stop_for_pain_ends_an_earlier_summary(qtbot: QtBot) -> None:
    page = shown(qtbot, FINISHED)
    page.show_summary(FINISHED, 2.5)
    assert page.summary.isVisible()
    page.show_session(HURT, is_saved=True)
    assert not page.summary.isVisible()


@pytest.mark.usefixtures("localization")
def test_a_session_without_a_repetition_is_not_well_done(qtbot: QtBot) -> None:
    empty = replace(FINISHED, sets=tuple(done._replace(paced=0, confirmed=0) for done in FINISHED.sets))
    page = shown(qtbot, empty)
    page.show_summary(empty, 2.5)
    texts = {found.text() for found in page.findChildren(QLabel)}
    assert {"Session over", "No reps recorded"} <= texts
    assert "Well done" not in texts


@pytest.mark.parametrize(
    "key",
    [
        Qt.Key.Key_Tab,
        Qt.Key.Key_Space,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
    ],
)
def test_any_key_turns_the_summary_into_the_form(program: Rehearsal, key: Qt.Key) -> None:
    program.press("Start")
    program.go(LENGTH_MS)
    assert program.after.summary.isVisible()
    program.key(key)
    assert program.after.summary.isHidden()
    assert program.showing == "after"


def test_a_second_enter_finishes_after_the_summary(program: Rehearsal) -> None:
    program.press("Start")
    program.go(LENGTH_MS)
    assert program.button("Finish")
    program.key(Qt.Key.Key_Return)
    assert program.showing == "after"
    program.key(Qt.Key.Key_Return)
    assert program.showing == "today"


def test_a_message_on_after_moves_nothing(program: Rehearsal) -> None:
    program.press("Start")
    program.go(LENGTH_MS)
    before = places(program.after)
    program.program.messages.warning(Text("No sound: no speakers found. Follow the screen."))
    assert program.said
    assert places(program.after) == before


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


def test_a_window_made_small_still_asks_about_pain(program: Rehearsal) -> None:
    program.window.resize(1000, 760)
    program.press("Start")
    program.go_to(4000)
    program.press("Stop – pain")
    QApplication.processEvents()
    program.window.resize(640, 360)  # as where a session leaves full screen
    QApplication.processEvents()
    focus = program.window.focusWidget()
    assert focus is not None
    assert program.after.pain is focus or program.after.pain.isAncestorOf(focus)
    assert focus.visibleRegion().boundingRect() == focus.rect()
