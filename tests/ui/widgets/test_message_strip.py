"""Messages in the strip: at the size of the page where one sits, read from afar where one stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from coach.base.messages import Text
from coach.draw.theme import SIZES, TOUCH_PX

if TYPE_CHECKING:
    from coach.ui.widgets.message_strip import MessageStrip
    from tests.helpers.programs import Rehearsal

MM = 96 / 25.4

SHORT = "Sound lost."
LONG = "Sound now comes from another output, whose name is long. " * 3


def letters(strip: MessageStrip) -> int:
    """Return how large the letters are, in pixels."""
    QApplication.processEvents()
    return QFontInfo(strip._rows[0].text.font()).pixelSize()  # noqa: SLF001 - seen as the person sees it


@pytest.fixture
def strip(program: Rehearsal, monkeypatch: pytest.MonkeyPatch) -> MessageStrip:
    """Return the strip of a program on a screen of 96 dots an inch."""
    for place in ("ui.session.view", "draw.type_sizes"):
        monkeypatch.setattr(f"coach.{place}.px_per_mm", lambda _screen: MM)
    return program.window.strip


def in_window(widget: QWidget) -> QRect:
    """Return the place of a widget in pixels of its window."""
    return widget.rect().translated(widget.mapTo(widget.window(), QPoint()))


@pytest.mark.parametrize("size", [(1024, 640), (1366, 768), (1920, 1080)])
def test_a_message_in_a_session_moves_nothing(
    program: Rehearsal, strip: MessageStrip, size: tuple[int, int]
) -> None:
    program.window.resize(*size)
    program.press("Start")
    program.go_to(4000)
    page, slots = program.session.geometry(), program.session.view.slots
    for text in (SHORT, LONG):
        strip.add(Text(text), is_problem=True)
        QApplication.processEvents()
        assert (program.session.geometry(), program.session.view.slots) == (page, slots)
        assert strip.isVisible()
        assert program.window.rect().contains(in_window(strip))
        for button in program.session.view.buttons:
            assert not in_window(button).intersects(in_window(strip))
    program.press("Stop")
    program.press("Stop")
    assert program.showing == "after"
    QApplication.processEvents()
    assert program.window.rect().contains(in_window(strip))
    for other in (program.after.finish_button, program.after.resume_button):
        assert not in_window(strip).intersects(in_window(other))


def test_a_message_is_as_large_as_the_page(program: Rehearsal, strip: MessageStrip) -> None:
    strip.add(Text(LONG), is_problem=True)
    assert letters(strip) == SIZES["body"]
    program.press("Start")
    assert letters(strip) == SIZES["body"]
    program.press("Stop")
    program.press("Stop")
    program.window.resize(1920, 1080)
    assert letters(strip) == round(SIZES["body"] * 1.25)
    (close,) = strip.findChildren(QPushButton)
    assert close.height() >= TOUCH_PX
