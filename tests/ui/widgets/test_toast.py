"""The toast: a setting changed by a key is shown large enough, and announced to screen readers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

from coach.draw.theme import SIZES
from coach.draw.type_sizes import TEXT_ARC
from coach.ui.pages import PLACES, Page
from coach.ui.widgets.toast import Toast
from tests.helpers.arcs import arc_minutes

if TYPE_CHECKING:
    from tests.helpers.programs import Rehearsal

MM = 96 / 25.4

CHANGES = [
    (Qt.Key.Key_M, "Muted", None),
    (Qt.Key.Key_M, "Sound on", None),
    (Qt.Key.Key_V, "Voice on", None),
    (Qt.Key.Key_V, "Voice off", None),
    (Qt.Key.Key_Plus, "Volume 80%", 80),
    (Qt.Key.Key_Minus, "Volume 70%", 70),
]


def toast_of(program: Rehearsal) -> Toast:
    """Return the toast that is shown."""
    (toast,) = program.window.findChildren(Toast)
    QApplication.processEvents()
    assert toast.isVisible()
    return toast


@pytest.mark.parametrize("place", [*PLACES, Page.SESSION])
def test_each_change_is_shown_and_announced(program: Rehearsal, announced: list[str], place: Page) -> None:
    if place is Page.SESSION:
        program.press("Start")
        program.go_to(3100)
    else:
        program.window.show_page(place)
    for key, text, percent in CHANGES:
        announced.clear()
        program.key(key)
        toast = toast_of(program)
        assert toast.text.text() == toast.text.accessibleName() == text
        assert text in announced
        assert (toast.bar.value() if toast.bar.isVisible() else None) == percent
        assert program.window.rect().contains(toast.geometry())


def test_a_muted_volume_says_so(program: Rehearsal) -> None:
    program.key(Qt.Key.Key_M)
    program.key(Qt.Key.Key_Plus)
    assert toast_of(program).text.text() == "Volume 80%, muted"


def test_a_toast_hides_by_itself_and_lets_clicks_through(program: Rehearsal) -> None:
    program.key(Qt.Key.Key_M)
    toast = toast_of(program)
    assert toast._timer.isActive()  # noqa: SLF001 - nobody waits two seconds in a test
    assert program.window.childAt(toast.geometry().center()) not in {toast, toast.text}
    toast._timer.timeout.emit()  # noqa: SLF001 - as above
    assert not toast.isVisible()


@pytest.mark.parametrize("theme", ["dark", "light", "contrast"])
@pytest.mark.parametrize("language", ["en", "de", "ar"])
@pytest.mark.parametrize(("size", "distance"), [((1024, 640), 2.5), ((1920, 1080), 2.5), ((1280, 800), 1.0)])
def test_in_a_session_it_is_large_and_hides_nothing_else(
    program: Rehearsal,
    monkeypatch: pytest.MonkeyPatch,
    theme: str,
    language: str,
    size: tuple[int, int],
    distance: float,
) -> None:
    for place in ("ui.session.view", "draw.type_sizes"):
        monkeypatch.setattr(f"coach.{place}.px_per_mm", lambda _screen: MM)
    program.window.resize(*size)
    places, settings = program.program.navigation, program.settings
    places.change_settings(replace(settings, theme=theme, language=language, distance_m=distance))
    try:
        program.flow.start()  # whatever the button is called
        program.go_to(3100)
        program.key(Qt.Key.Key_Minus)
        toast, page = toast_of(program), program.session
        capitals = QFontMetricsF(toast.text.font()).capHeight()
        room = page.toast_area()
        fills = toast.width() >= 0.9 * room.width() or toast.height() >= 0.9 * room.height()
        assert arc_minutes(capitals, distance, MM) >= TEXT_ARC - 0.5 or fills
        assert QFontInfo(toast.text.font()).pixelSize() >= SIZES["heading"]
        for part in (page.view.word, page.view.countdown, page.view.figure, *page.view.buttons):
            inside = part.rect().translated(part.mapTo(program.window, part.rect().topLeft()))
            assert not inside.intersects(toast.geometry()), part.objectName() or part.accessibleName()
    finally:
        places.change_settings(replace(settings, language="en", theme="dark"))
