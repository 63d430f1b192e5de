"""Announcements: as such where a screen reader listens for them, else as the description of the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from coach.ui.widgets.announcer import FOCUS_MS, Announcer, _covers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def old_reader(qapp: QApplication) -> Iterator[Announcer]:
    """Return an announcer for a screen reader that does not know announcements."""
    announcer = Announcer(qapp, has_registry=True)
    announcer.hears_announcements = False
    yield announcer
    announcer.setParent(None)
    announcer.deleteLater()


class Window(QWidget):
    """Two buttons, of which the first has the focus and a description."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = QPushButton("1"), QPushButton("2")
        self.first.setAccessibleDescription("Mine")
        column = QVBoxLayout(self)
        column.addWidget(self.first)
        column.addWidget(self.second)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    """Show the window."""
    window = Window()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.first.setFocus()
    qtbot.waitUntil(window.first.hasFocus)
    return window


def test_an_old_reader_gets_a_description_once_the_focus_is_read(
    old_reader: Announcer, window: Window, qtbot: QtBot
) -> None:
    window.second.setFocus()
    qtbot.waitUntil(window.second.hasFocus)
    old_reader.announce(window, "FLEX", interrupts=True)
    assert not window.second.accessibleDescription()
    qtbot.waitUntil(lambda: window.second.accessibleDescription() == "FLEX", timeout=10 * FOCUS_MS)


def test_what_gets_the_focus_for_another_says_the_text(old_reader: Announcer, window: Window) -> None:
    window.first.setFocusProxy(window.second)
    old_reader.announce_with_focus(window.first, "Stopped because of pain")
    assert window.second.accessibleDescription() == "Stopped because of pain"


def test_a_description_returns_when_the_focus_leaves(
    old_reader: Announcer, window: Window, qtbot: QtBot
) -> None:
    old_reader.announce(window, "FLEX", interrupts=True)
    qtbot.waitUntil(lambda: window.first.accessibleDescription() == "FLEX")
    window.second.setFocus()
    qtbot.waitUntil(lambda: window.first.accessibleDescription() == "Mine")


def test_a_description_that_the_page_changed_stays(
    old_reader: Announcer, window: Window, qtbot: QtBot
) -> None:
    old_reader.announce(window, "FLEX", interrupts=True)
    qtbot.waitUntil(lambda: window.first.accessibleDescription() == "FLEX")
    window.first.setAccessibleDescription("Ours")
    window.second.setFocus()
    qtbot.waitUntil(window.second.hasFocus)
    QApplication.processEvents()
    assert window.first.accessibleDescription() == "Ours"


def test_without_a_registry_it_is_an_announcement(
    qapp: QApplication, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts: list[str] = []

    def collect(event: QAccessibleEvent) -> None:
        if event.type() is QAccessible.Event.Announcement:
            texts.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(QAccessible, "updateAccessibility", collect)
    announcer = Announcer(qapp, has_registry=False)
    announcer.announce(window, "FLEX", interrupts=True)
    announcer.setParent(None)
    assert texts == ["FLEX"]
    assert window.first.accessibleDescription() == "Mine"


@pytest.mark.parametrize(
    ("event", "covers"),
    [
        ("object:announcement:", True),
        ("object::", True),
        ("object:statechanged:", False),
        ("window:activate:", False),
    ],
)
def test_the_registry_tells_who_hears_announcements(event: str, covers: bool) -> None:  # noqa: FBT001 - a case
    assert _covers(event) is covers
