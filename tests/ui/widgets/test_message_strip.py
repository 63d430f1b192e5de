"""Messages in the strip: at the size of the page where one sits, read from afar where one stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from coach.base.messages import Text
from coach.draw.theme import SESSION_TOUCH_PX, SIZES, TOUCH_PX
from coach.draw.type_sizes import TEXT_ARC
from coach.ui.widgets.message_strip import MOST_OF_WINDOW, MessageStrip
from tests.helpers.arcs import arc_minutes

if TYPE_CHECKING:
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


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("distance", [0.5, 1.5, 2.5])
def test_session_messages_are_as_large_as_there_is_room(
    program: Rehearsal, strip: MessageStrip, size: tuple[int, int], distance: float
) -> None:
    program.window.resize(*size)
    settings = program.settings
    program.program.navigation.change_settings(replace(settings, distance_m=distance))
    program.press("Start")
    for text in (SHORT, LONG):
        strip.clear()
        strip.add(Text(text), is_problem=True)
        px = letters(strip)
        arc = arc_minutes(QFontMetricsF(strip._rows[0].text.font()).capHeight(), distance, MM)  # noqa: SLF001 - as above
        is_full = strip._rows[0].text.height() >= MOST_OF_WINDOW * size[1] * 0.6  # noqa: SLF001 - as above
        assert px >= SIZES["body"]
        assert arc >= TEXT_ARC - 0.5 or is_full or text is LONG
        assert strip.height() <= size[1] * MOST_OF_WINDOW + SESSION_TOUCH_PX
        close = program.button("Close message")
        assert min(close.width(), close.height()) >= SESSION_TOUCH_PX
        assert program.session.view.slots is not None
        assert not program.session.view.slots.word.isEmpty()
        assert not program.session.view.countdown.geometry().isEmpty()


def test_what_was_there_to_be_read_makes_room_for_the_session(
    program: Rehearsal, strip: MessageStrip
) -> None:
    program.press("Start")
    usual = SIZES["body"]
    strip.add(Text(SHORT), is_problem=True)
    assert letters(strip) > 2 * usual
    strip._read.stop()  # noqa: SLF001 - nobody waits fifteen seconds in a test
    strip._read.timeout.emit()  # noqa: SLF001 - as above
    assert letters(strip) == usual
    assert strip.isVisible()
    strip.add(Text(LONG), is_problem=True)
    assert letters(strip) > usual


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
    assert not in_window(strip).intersects(in_window(program.after))


def test_where_one_sits_a_message_is_as_large_as_the_page(program: Rehearsal, strip: MessageStrip) -> None:
    strip.add(Text(LONG), is_problem=True)
    assert letters(strip) == SIZES["body"]
    program.press("Start")
    assert letters(strip) > SIZES["body"]
    program.press("Stop")
    program.press("Stop")
    assert program.showing == "after"
    assert letters(strip) == SIZES["body"]
    program.window.resize(1920, 1080)
    assert letters(strip) == round(SIZES["body"] * 1.25)
    (close,) = strip.findChildren(QPushButton)
    assert close.height() >= TOUCH_PX
