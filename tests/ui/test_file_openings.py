"""A file that the system asks for is shown, also one that was asked for before there was a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from coach.ui.file_openings import FileOpenings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

import pytest


@pytest.fixture
def openings(qapp: QApplication) -> Iterator[FileOpenings]:
    """Return what takes the events, and remove it after the test."""
    made = FileOpenings(qapp)
    yield made
    qapp.removeEventFilter(made)
    made.setParent(None)


def ask(path: str) -> bool:
    """Send the event that macOS sends for a double-click on a file."""
    app = QApplication.instance()
    assert app is not None
    return QApplication.sendEvent(app, QFileOpenEvent(path))


def test_a_file_that_is_asked_for_early_waits(openings: FileOpenings, tmp_path: Path) -> None:
    first, second = str(tmp_path / "one.coach"), str(tmp_path / "two.coach")
    assert ask(first)
    shown: list[str] = []
    openings.deliver_to(shown.append)
    assert shown == [first]
    assert ask(second)
    assert shown == [first, second]


def test_an_address_and_other_events_are_left_alone(openings: FileOpenings, qapp: QApplication) -> None:
    shown: list[str] = []
    openings.deliver_to(shown.append)
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl("https://example.org/")))
    assert not openings.eventFilter(qapp, QEvent(QEvent.Type.User))
    assert shown == []
