"""The pages except the session: their texts, and the changes they emit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QLabel, QPushButton, QSpinBox, QWidget

from coach.base.problems import Problem
from coach.core.routine import Leg
from coach.core.session import MAX_CONFIRMED, StopReason
from coach.store import settings as settings_file
from coach.text import safety
from coach.ui.after.page import AfterPage
from coach.ui.help.dialog import HelpDialog
from coach.ui.help.welcome import WelcomePage
from coach.ui.messages import WindowMessages
from coach.ui.pages import Page
from coach.ui.widgets.message_strip import MessageStrip
from coach.ui.widgets.scale import Scale
from tests.helpers.diaries import OLD
from tests.helpers.programs import buttons_on, name_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.helpers.programs import Rehearsal


def texts_on(page: QWidget) -> str:
    """Return all texts on a page."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def shown(qtbot: QtBot, page: QWidget) -> QWidget:
    """Show a page."""
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    return page


# --- the first page -------------------------------------------------------------------------------------


def test_the_welcome_page_says_who_should_not_begin(qtbot: QtBot) -> None:
    page = WelcomePage()
    shown(qtbot, page)
    text = texts_on(page)
    for words in (
        "cannot bear your weight",
        "locks or gives way",
        "hot and red",
        "fever",
        "very swollen",
        "had surgery recently",
        "chest pain or dizziness",
        "Not medical advice, not a medical device; it cannot see your movement.",
    ):
        assert words in text
    assert [name_of(button) for button in buttons_on(page)] == ["Continue"]
    with qtbot.waitSignal(page.continued):
        QTest.keyClick(page.continue_button, Qt.Key.Key_Return)


@pytest.mark.parametrize("claim", ["treats", "relieves", "rehab", "clinically proven", "monitors"])
def test_no_page_makes_a_forbidden_claim(program: Rehearsal, claim: str) -> None:
    for place in Page:
        program.window.show_page(place)
        assert claim not in texts_on(program.window).lower(), place


# --- Today ----------------------------------------------------------------------------------------------


def test_today_shows_dose_and_length(program: Rehearsal) -> None:
    text = texts_on(program.today)
    assert "1 set of 2 on each leg · planned 19 s · left leg first" in text
    read = "\n".join(label.accessibleName() for label in program.today.findChildren(QLabel))
    assert "1 × 2 repetitions · both legs" in read
    assert "lift 0.5 · flex 1 · hold 0.5 · extend 1 s" in read
    assert str(safety.IN_SHORT) in text


def test_today_leads_to_the_safety_information(program: Rehearsal) -> None:
    program.press("Safety information")
    (dialog,) = program.window.findChildren(HelpDialog)
    assert str(safety.WHAT_IT_IS) in texts_on(dialog)


def test_today_offers_every_routine(program: Rehearsal) -> None:
    routines = program.today.routines
    assert [routines.itemText(index) for index in range(routines.count())] == [
        "Standard",
        "Gentle start",
        "Long hold",
        "Alternating",
        "Rehearsed",
    ]
    routines.setCurrentText("Long hold")
    routines.activated.emit(routines.currentIndex())
    assert "3 sets of 10 on each leg" in texts_on(program.today)


# --- After ----------------------------------------------------------------------------------------------


@pytest.fixture
def after(qtbot: QtBot) -> AfterPage:
    """Show a session that was stopped for pain."""
    page = AfterPage()
    shown(qtbot, page)
    page.show_session(OLD, is_saved=True)
    return page


def test_after_is_filled_with_the_known_values(after: AfterPage) -> None:
    spins = after.findChildren(QSpinBox)
    assert {spin.accessibleName(): spin.value() for spin in spins} == {
        "Repetitions, Set 1 · Left": 2,
        "Repetitions, Set 1 · Right": 3,
        "Repetitions, Set 2 · Left": 1,
        "Repetitions, Set 2 · Right": 0,
    }
    assert all((spin.minimum(), spin.maximum()) == (0, MAX_CONFIRMED) for spin in spins)
    assert after.note.toPlainText() == OLD.notes
    assert _chosen(after.effort) == ["Effort 6"]
    assert _chosen(after.pain) == ["Pain after 4"]
    assert "Total: 6 reps" in texts_on(after)


def test_showing_a_session_emits_nothing(qtbot: QtBot) -> None:
    page = AfterPage()
    shown(qtbot, page)
    with qtbot.assertNotEmitted(page.confirmed), qtbot.assertNotEmitted(page.described):
        page.show_session(OLD, is_saved=True)


def test_every_change_is_reported_at_once(after: AfterPage) -> None:
    reported: list[object] = []
    after.confirmed.connect(lambda set_, leg, count: reported.append((set_, leg, count)))
    after.described.connect(reported.append)
    after.findChildren(QSpinBox)[1].setValue(1)
    _press(after, "Effort 9")
    _press(after, "Effort 9")  # a second press takes the answer back
    _press(after, "Pain after 0")
    after.note.setPlainText("x")
    assert reported == [
        (1, Leg.RIGHT, 1),
        {"effort": 9},
        {"effort": None},
        {"pain_after": 0},
        {"notes": "x"},
    ]


@pytest.mark.parametrize("pain", range(11))
def test_the_answer_to_pain_is_fixed(after: AfterPage, pain: int) -> None:
    after.pain.show_value(None)
    _press(after, f"Pain after {pain}")
    text = texts_on(after)
    assert (str(safety.EASE_OFF) in text) == (3 <= pain <= 5)
    assert (str(safety.OVER) in text) == (pain > 5)
    assert after.resume_button.isEnabled() == (pain <= 5)


@pytest.mark.parametrize("reason", StopReason)
def test_only_a_stopped_session_can_be_resumed(qtbot: QtBot, reason: StopReason) -> None:
    from dataclasses import replace  # noqa: PLC0415 - only here

    page = AfterPage()
    shown(qtbot, page)
    page.show_session(replace(OLD, stop_reason=reason, pain_after=None), is_saved=True)
    assert page.resume_button.isVisible() == (reason is not StopReason.FINISHED)
    asks = str(safety.ASK_PAIN) in texts_on(page)
    assert asks == (reason is StopReason.PAIN)


def _press(page: QWidget, name: str) -> None:
    (found,) = [button for button in page.findChildren(QPushButton) if name_of(button) == name]
    found.click()


def _chosen(scale: Scale) -> list[str]:
    return [name_of(button) for button in scale.findChildren(QPushButton) if button.isChecked()]


# --- Settings -------------------------------------------------------------------------------------------


def test_a_setting_is_applied_at_once_and_saved(program: Rehearsal) -> None:
    program.press("Settings")
    page = program.pages.settings
    (distance,) = [
        spin for spin in page.findChildren(QDoubleSpinBox) if spin.accessibleName() == "Viewing distance"
    ]
    distance.setValue(4.0)
    program.program.settings.flush()
    saved, problems = settings_file.load(program.data / "settings.toml")
    assert (saved.distance_m, problems) == (4.0, [])
    assert program.settings.distance_m == 4.0


def test_a_number_can_be_typed_in_settings(program: Rehearsal) -> None:
    program.press("Settings")
    page = program.pages.settings
    (distance,) = [
        spin for spin in page.findChildren(QDoubleSpinBox) if spin.accessibleName() == "Viewing distance"
    ]
    distance.setFocus()
    distance.selectAll()
    QTest.keyClicks(distance, "3.5")
    QTest.keyClick(distance, Qt.Key.Key_Tab)
    assert distance.value() == 3.5
    program.program.settings.flush()
    assert settings_file.load(program.data / "settings.toml")[0].distance_m == 3.5


def test_a_setting_changed_by_key_is_shown_on_settings(program: Rehearsal) -> None:
    program.press("Settings")
    page = program.pages.settings
    (mute,) = [box for box in page.findChildren(QCheckBox) if box.accessibleName() == "Mute"]
    program.key(Qt.Key.Key_M)
    assert mute.isChecked()
    program.key(Qt.Key.Key_M)
    assert not mute.isChecked()


def test_settings_that_cannot_be_saved_apply_and_are_reported(
    program: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Problem("settings.toml cannot be written: the disk is full.")

    monkeypatch.setattr(settings_file, "save", full)
    program.key(Qt.Key.Key_M)
    program.program.settings.flush()
    assert program.speaker.named("set_muted")[-1] is True
    assert "the disk is full" in program.said


# --- small parts ----------------------------------------------------------------------------------------


def test_a_scale_has_a_name_for_every_step(qtbot: QtBot) -> None:
    scale = Scale("Effort", "0 easy", "10 maximum")
    shown(qtbot, scale)
    assert [name_of(button) for button in buttons_on(scale)] == [f"Effort {n}" for n in range(11)]


def test_a_problem_is_shown_with_its_remedy(qtbot: QtBot) -> None:
    strip = MessageStrip()
    qtbot.addWidget(strip)
    WindowMessages(strip, lambda *_: None).error(Problem("The disk\nis full.", "Make room."))
    assert "The disk is full. Make room." in texts_on(strip)
