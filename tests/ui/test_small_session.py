"""A session in the small window: the large one is hidden meanwhile, and comes back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QPoint, QSize, Qt

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.ui.pages import Page
from coach.ui.session import announcer
from coach.ui.session.small_window import SIZE, SmallWindow
from coach.ui.window_place import WindowPlace
from tests.helpers.programs import LENGTH_MS, buttons_on, name_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

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
    assert program.window.screen().availableGeometry().contains(small.frameGeometry())
    names = [name_of(button) for window in (program.window, small) for button in buttons_on(window)]
    assert sorted(names) == ["Large window", "Pause", "Stop – pain"], "scripts find each name once"
    program.key(Qt.Key.Key_W, small)
    assert program.window.isVisible()
    assert not small.isVisible()
    assert program.window.focusWidget() is program.session


def test_the_session_goes_on_in_the_small_window(
    program: Rehearsal, small: SmallWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    program.key(Qt.Key.Key_Space, small)
    assert small.face.texts[0] == "PAUSED"
    program.key(Qt.Key.Key_Space, small)
    heard: list[QWidget] = []
    monkeypatch.setattr(announcer, "announce", lambda widget, *_, **__: heard.append(widget))
    program.go_to(5000)
    assert small.face.texts[0] == "EXTEND"
    qtbot.waitUntil(lambda: bool(heard))  # of texts that follow each other fast, the last is said
    assert set(heard) == {small}, "screen readers ignore what is hidden"
    program.key(Qt.Key.Key_M, small)
    assert program.settings.muted
    assert small.mute_sign.isVisible()
    assert small.face.texts[2] == "Muted"
    dark = small.dial.ground
    program.program.navigation.change_settings(replace(program.settings, theme="light"))
    assert small.dial.ground.lightness() > dark.lightness()
    program.go(LENGTH_MS)
    assert program.showing is Page.AFTER
    assert program.window.isVisible()
    assert not small.isVisible()


def test_escape_asks_in_the_large_window(program: Rehearsal, small: SmallWindow) -> None:
    program.key(Qt.Key.Key_Escape, small)
    assert program.window.isVisible()
    assert program.session.is_asking
    assert not small.isVisible()
    program.key(Qt.Key.Key_W)
    assert program.window.isVisible(), "a question hides no window"


def test_another_language_shows_the_large_window(program: Rehearsal, small: SmallWindow) -> None:
    """The page of the session is built again, and the small window shows the one before."""
    before, navigation, settings = QLocale(), program.program.navigation, program.settings
    navigation.change_settings(replace(settings, language="de"))
    program.key(Qt.Key.Key_W)
    german = program.program.small_session().small
    text = german.face.texts[0] if german is not None else ""
    navigation.change_settings(replace(settings, language="en"))
    QLocale.setDefault(before)
    assert not small.isVisible()
    assert text == "BEUGEN"
    assert program.window.isVisible()


def test_a_window_is_maximized_again_however_fast_w_is_pressed(program: Rehearsal) -> None:
    program.press("Start")
    program.window.setWindowState(Qt.WindowState.WindowMaximized)
    for _ in range(3):
        program.key(Qt.Key.Key_W)
        program.window.setWindowState(Qt.WindowState.WindowNoState)  # X11 forgets it, and reports it late
        program.key(Qt.Key.Key_W, small_of(program))
        assert program.window.isMaximized()


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
