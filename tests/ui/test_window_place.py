"""The window comes back with its size and page, and keys that other programs have, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coach.ui.pages import PLACES, Page
from coach.ui.shell import Window
from coach.ui.window_place import FILE, WindowPlace
from tests.helpers.programs import rehearsing

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.helpers.programs import Rehearsal


def test_size_and_page_are_restored(program: Rehearsal) -> None:
    window = program.window
    window.resize(780, 560)  # with its frame, it fits the screen of tests, a square of 800 pixels
    window.show_page(Page.ROUTINES)
    window.close()
    window.resize(700, 700)
    assert WindowPlace(window, program.data).restore() is Page.ROUTINES
    assert (window.width(), window.height()) == (780, 560)


def test_a_session_elsewhere_changes_no_remembered_place(program: Rehearsal) -> None:
    """Closed in mid-session, on a television."""
    window = program.window
    window.resize(780, 560)
    window.usual_geometry = window.saveGeometry()
    window.resize(700, 700)
    window.close()
    WindowPlace(window, program.data).restore()
    assert (window.width(), window.height()) == (780, 560)


def test_a_new_window_fits_the_screen(program: Rehearsal, tmp_path: Path, qapp: QApplication) -> None:
    window, room = Window(program.pages), qapp.primaryScreen().availableSize()
    assert window.width() > room.width()
    WindowPlace(window, tmp_path).restore()
    assert window.width() == room.width()
    assert 0.8 * room.height() < window.height() < room.height()


def test_a_routine_on_the_command_line_shows_today(
    program: Rehearsal, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.window.show_page(Page.SETTINGS)
    program.window.close()
    with rehearsing(qapp, program.data, monkeypatch, routine="Article") as again:
        assert again.window.showing is Page.TODAY


@pytest.mark.parametrize(
    "content", ["", "rubbish\0", "[window]\ngeometry=1\npage=nowhere\n", "geometry=ü\udc00"]
)
def test_a_broken_file_changes_nothing(program: Rehearsal, content: str) -> None:
    (program.data / FILE).write_bytes(content.encode(errors="surrogatepass"))
    program.window.resize(700, 700)
    before = program.window.size()
    assert WindowPlace(program.window, program.data).restore() is Page.TODAY
    assert program.window.size() == before


def test_a_file_that_cannot_be_deleted_stops_no_window(program: Rehearsal) -> None:
    (program.data / f"{FILE}.lock").mkdir()  # where others leave lock files
    program.window.resize(780, 560)
    program.window.close()
    assert f"geometry={program.window.saveGeometry().toHex().toStdString()}" in (
        program.data / FILE
    ).read_text(encoding="utf-8")


def test_full_screen_is_not_restored(program: Rehearsal) -> None:
    program.window.toggle_full_screen()
    program.window.close()
    WindowPlace(program.window, program.data).restore()
    assert not program.window.windowState() & Qt.WindowState.WindowFullScreen


@pytest.mark.parametrize(("number", "page"), list(enumerate(PLACES, 1)))
def test_ctrl_and_a_digit_show_a_place(program: Rehearsal, number: int, page: Page) -> None:
    program.window.show_page(PLACES[number % 4])
    QTest.keyClick(program.window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
    assert program.window.showing is page


def test_ctrl_and_a_digit_leave_a_session_alone(program: Rehearsal) -> None:
    program.press("Start")
    QTest.keyClick(program.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert program.window.showing is Page.SESSION


def test_f11_toggles_full_screen(program: Rehearsal) -> None:
    program.key(Qt.Key.Key_F11)
    assert program.window.isFullScreen()
    program.key(Qt.Key.Key_F11)
    assert not program.window.isFullScreen()


def test_i_announces_the_position(program: Rehearsal, monkeypatch: pytest.MonkeyPatch) -> None:
    program.press("Start")
    program.go_to(4000)
    heard: list[str] = []
    monkeypatch.setattr(program.session._announcer, "announce", heard.append)  # noqa: SLF001 - what is said
    program.key(Qt.Key.Key_I)
    (text,) = heard
    assert text.startswith("FLEX. 1 second. LEFT LEG. Rep 1 of 2 · Set 1 of 1. 0:")
