"""The toast about what was done: its buttons act once, and it never keeps or loses the focus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from coach.base.messages import Text
from coach.base.reporting import Action
from coach.ui.widgets.action_toast import ActionToast

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Window(QWidget):
    """A window with one button, and a toast."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QPushButton("Field", self)
        self.strip = QFrame(self)
        self.strip.setGeometry(0, 440, 800, 60)
        self.strip.hide()
        self.toast = ActionToast(self, self.strip)
        self.acted: list[str] = []

    def offer(self, *names: str) -> None:
        """Show the toast with an action for each name."""
        actions = [Action(Text("Undo"), partial(self.acted.append, name)) for name in names]
        self.toast.show_text(Text("{fault}.", fault="Done"), actions)

    def is_offering(self) -> bool:
        """Whether the toast is shown; the event loop need not run."""
        return self.toast.isVisible()


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    """Open a window whose field has the focus."""
    window = Window()
    qtbot.addWidget(window)
    window.resize(800, 500)
    window.show()
    window.activateWindow()
    window.field.setFocus()
    return window


def test_the_toast_lies_above_lasting_messages(window: Window) -> None:
    window.offer("one")
    assert window.toast.geometry().intersects(window.strip.geometry())
    window.strip.show()
    assert window.toast.geometry().bottom() < window.strip.y()
    window.strip.setGeometry(0, 400, 800, 100)
    assert window.toast.geometry().bottom() < window.strip.y()
    window.strip.hide()
    assert window.toast.geometry().bottom() > 440


def test_a_button_acts_once_and_closes_the_toast(window: Window) -> None:
    window.offer("one")
    undo = window.toast.buttons[0]
    undo.click()
    assert window.acted == ["one"]
    assert not window.is_offering()
    assert window.toast.buttons == []


def test_a_second_text_replaces_the_first(window: Window) -> None:
    window.offer("one")
    window.offer("two", "three")
    assert len(window.toast.buttons) == 2
    window.toast.buttons[1].click()
    assert window.acted == ["three"]


def test_the_toast_ends_but_not_under_the_focus(window: Window) -> None:
    window.offer("one")
    assert window.field.hasFocus()
    window.toast.buttons[0].setFocus()
    window.toast._timer.timeout.emit()  # noqa: SLF001 - nobody waits ten seconds in a test
    assert window.is_offering()
    QTest.keyClick(window.toast.buttons[0], Qt.Key.Key_Escape)
    assert not window.is_offering()
    assert window.field.hasFocus()
    window.offer("two")
    window.toast._timer.timeout.emit()  # noqa: SLF001 - as above
    assert not window.is_offering()


@pytest.mark.parametrize("size", [(640, 360), (320, 240), (1920, 1080)])
def test_the_toast_stays_at_the_foot(window: Window, size: tuple[int, int]) -> None:
    window.offer("one")
    window.resize(*size)
    toast = window.toast.geometry()
    assert window.rect().contains(toast)
    assert window.rect().bottom() - toast.bottom() <= 20


def test_screen_readers_hear_the_text_and_the_key_once(window: Window, announced: list[str]) -> None:
    window.offer("one", "two")
    assert announced == ["Done. F6: Undo, Undo"]
    assert not window.toast.accessibleName()


def test_tab_reaches_the_actions_before_the_close_button(window: Window) -> None:
    window.offer("one", "two")
    window.toast.enter()
    for made in window.toast.buttons:
        assert made.hasFocus()
        QTest.keyClick(made, Qt.Key.Key_Tab)
    focus = window.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Close message"
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert window.field.hasFocus()


@pytest.mark.parametrize("name", ["Tom & Jerry", "W" * 40])
def test_a_name_in_an_action_is_shown_and_fits(window: Window, name: str) -> None:
    window.resize(640, 360)
    change = Action(Text("Change to {name}", name=name), partial(window.acted.append, name))
    window.toast.show_text(Text("{name} was added.", name=name), [change])
    (made,) = window.toast.buttons
    shown = made.text().replace("&&", "&")  # Qt shows one of two
    assert f"Change to {name}".startswith(shown.removesuffix("…"))
    assert made.accessibleName() == f"Change to {name}"
    assert window.rect().contains(window.toast.geometry())
    assert made.width() >= made.sizeHint().width()
