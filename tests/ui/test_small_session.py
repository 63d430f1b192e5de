"""A session in the small window: the large one is hidden meanwhile, and comes back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.ui.pages import Page
from coach.ui.session.small_window import SIZE, SmallWindow
from coach.ui.window_place import WindowPlace
from tests.helpers.programs import LENGTH_MS, buttons_on, name_of

if TYPE_CHECKING:
    from tests.helpers.programs import Rehearsal


def small_of(program: Rehearsal) -> SmallWindow:
    """Return the small window, which is on screen."""
    small = program.program.small_session().small
    assert small is not None
    assert small.isVisible()
    return small


@pytest.fixture
def small(program: Rehearsal) -> SmallWindow:
    """Start a session, and change to the small window in its first flex phase."""
    program.press("Start")
    program.go_to(4000)
    program.key(Qt.Key.Key_W)
    return small_of(program)


def test_w_changes_to_the_small_window_and_back(program: Rehearsal, small: SmallWindow) -> None:
    assert not program.window.isVisible()
    assert (small.size(), small.face.texts[0]) == (SIZE, "FLEX")
    assert small.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    program.key(Qt.Key.Key_W, small)
    assert program.window.isVisible()
    assert not small.isVisible()
    assert program.window.focusWidget() is program.session


def test_names_are_on_screen_once(program: Rehearsal, small: SmallWindow) -> None:
    """Scripts find a button by its name, in whichever window."""
    names = [name_of(button) for window in (program.window, small) for button in buttons_on(window)]
    assert sorted(names) == ["Large window", "Pause", "Stop – pain"]


def test_the_session_goes_on_in_the_small_window(program: Rehearsal, small: SmallWindow) -> None:
    program.key(Qt.Key.Key_Space, small)
    assert small.face.texts[0] == "PAUSED"
    program.key(Qt.Key.Key_Space, small)
    program.go_to(5000)
    assert small.face.texts[0] == "EXTEND"
    program.key(Qt.Key.Key_M, small)
    assert program.settings.muted
    assert small.mute_sign.isVisible()
    assert small.face.texts[2] == "Muted"
    program.key(Qt.Key.Key_W, small)
    assert program.session.view.word.text() == "EXTEND"


def test_the_end_shows_the_large_window(program: Rehearsal, small: SmallWindow) -> None:
    program.go(LENGTH_MS)
    assert program.showing is Page.AFTER
    assert program.window.isVisible()
    assert not small.isVisible()


def test_pain_stops_in_the_small_window(program: Rehearsal, small: SmallWindow) -> None:
    program.key(Qt.Key.Key_P, small)
    assert program.showing is Page.AFTER
    assert program.window.isVisible()


def test_escape_asks_in_the_large_window(program: Rehearsal, small: SmallWindow) -> None:
    program.key(Qt.Key.Key_Escape, small)
    assert program.window.isVisible()
    assert program.session.is_asking
    assert not small.isVisible()
    program.key(Qt.Key.Key_W)
    assert program.window.isVisible(), "a question hides no window"


def test_a_second_start_shows_the_large_window(program: Rehearsal, small: SmallWindow) -> None:
    program.window.show()  # as it does; Qt's platform of tests cannot raise windows
    assert program.window.isVisible()
    assert not small.isVisible()


def test_size_and_place_are_remembered(program: Rehearsal, small: SmallWindow) -> None:
    small.move(QPoint(40, 60))
    small.resize(QSize(420, 180))
    program.key(Qt.Key.Key_W, small)
    program.key(Qt.Key.Key_W)
    again = small_of(program)
    assert (again.pos(), again.size()) == (QPoint(40, 60), QSize(420, 180))
    program.key(Qt.Key.Key_W, again)
    program.window.close()
    assert WindowPlace(program.window, program.data).restore() is Page.TODAY
    assert not WindowPlace(program.window, program.data).small.isEmpty()


def test_it_begins_within_the_screen(program: Rehearsal, small: SmallWindow) -> None:
    assert program.window.screen().availableGeometry().contains(small.frameGeometry())


def test_sessions_can_begin_in_the_small_window(program: Rehearsal) -> None:
    program.program.settings.save(replace(program.settings, small_window=True))
    program.press("Start")
    assert small_of(program).face.texts[0] == "GET READY"
    assert not program.window.isVisible()


def test_a_message_leads_to_the_large_window(program: Rehearsal, small: SmallWindow) -> None:
    assert not small.message_button.isVisible()
    program.program.messages.error(Problem(Text("The disk is full.").template))
    assert small.message_button.isVisible()
    small.message_button.click()
    assert program.window.isVisible()
    assert "The disk is full." in program.said


def test_quitting_ends_both_windows(program: Rehearsal, small: SmallWindow) -> None:
    assert program.window.close()
    assert not small.isVisible()
    assert not program.window.isVisible()


def test_the_light_theme_applies_at_once(program: Rehearsal, small: SmallWindow) -> None:
    dark = small.dial.ground
    program.program.navigation.change_settings(replace(program.settings, theme="light"))
    QApplication.processEvents()
    assert small.dial.ground.lightness() > dark.lightness()
