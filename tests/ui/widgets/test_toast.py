"""What a key changed is said at once: on screen, large enough for where one stands, and to screen readers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

from coach.ui.pages import PLACES, Page
from coach.ui.widgets.toast import Toast
from tests.helpers.arcs import arc_minutes

if TYPE_CHECKING:
    from tests.helpers.programs import Rehearsal

MM = 96 / 25.4

CHANGES = [
    (Qt.Key.Key_M, "Muted", None),
    (Qt.Key.Key_M, "Sound on", None),
    (Qt.Key.Key_V, "Speech on", None),
    (Qt.Key.Key_V, "Speech off", None),
    (Qt.Key.Key_Plus, "Volume 80 %", 80),
    (Qt.Key.Key_Minus, "Volume 70 %", 70),
]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Keep what a screen reader is told."""
    announced: list[str] = []

    def keep(event: QAccessibleEvent) -> None:
        if event.type() is QAccessible.Event.Announcement:
            announced.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(QAccessible, "updateAccessibility", keep)
    return announced


def sign_of(program: Rehearsal) -> Toast:
    """Return the sign that is shown."""
    (sign,) = program.window.findChildren(Toast)
    QApplication.processEvents()
    assert sign.isVisible()
    return sign


@pytest.mark.parametrize("place", [*PLACES, Page.SESSION])
def test_each_change_is_shown_and_told(program: Rehearsal, told: list[str], place: Page) -> None:
    if place is Page.SESSION:
        program.press("Start")
        program.go_to(3100)
    else:
        program.window.show_page(place)
    for key, text, percent in CHANGES:
        told.clear()
        program.key(key)
        sign = sign_of(program)
        assert sign.text.text() == sign.text.accessibleName() == text
        assert text in told
        assert (sign.bar.value() if sign.bar.isVisible() else None) == percent
        assert program.window.rect().contains(sign.geometry())


def test_a_volume_that_is_not_heard_says_so(program: Rehearsal) -> None:
    program.key(Qt.Key.Key_M)
    program.key(Qt.Key.Key_Plus)
    assert sign_of(program).text.text() == "Volume 80 %, muted"


def test_a_sign_goes_by_itself_and_takes_no_click(program: Rehearsal) -> None:
    program.key(Qt.Key.Key_M)
    sign = sign_of(program)
    assert sign._timer.isActive()  # noqa: SLF001 - nobody waits two seconds in a test
    assert program.window.childAt(sign.geometry().center()) not in {sign, sign.text}
    sign._timer.timeout.emit()  # noqa: SLF001 - as above
    assert not sign.isVisible()


@pytest.mark.parametrize("theme", ["dark", "light", "contrast"])
@pytest.mark.parametrize("language", ["en", "de", "ar"])
@pytest.mark.parametrize(("size", "distance"), [((1024, 640), 2.5), ((1920, 1080), 2.5), ((1280, 800), 1.0)])
def test_in_a_session_it_is_read_from_afar_and_hides_neither_word_nor_countdown_nor_buttons(
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
        sign, page = sign_of(program), program.session
        capitals = QFontMetricsF(sign.text.font()).capHeight()
        ends = page.view.strip.geometry().right(), page.view.countdown.geometry().right()
        room = ends[0] - ends[1] if language == "ar" else page.view.countdown.x() - page.view.strip.x()
        widest = sign.width() >= 0.95 * room
        assert arc_minutes(capitals, distance, MM) >= 21.5 or widest
        assert QFontInfo(sign.text.font()).pixelSize() >= 21
        for part in (page.view.word, page.view.countdown, *page.view.buttons):
            inside = part.rect().translated(part.mapTo(program.window, part.rect().topLeft()))
            assert not inside.intersects(sign.geometry()), part.objectName() or part.accessibleName()
    finally:
        places.change_settings(replace(settings, language="en", theme="dark"))
