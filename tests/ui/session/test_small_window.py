"""The small window of a session: what it shows, that it fits, and that it doubles no name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from coach.core.routine import Routine
from coach.core.score import SpanKind, unroll
from coach.draw.tokens import DARK
from coach.text.languages import LANGUAGES
from coach.ui.session.looks import Looks
from coach.ui.session.page import SessionPage
from coach.ui.session.small_window import SIZE, SmallWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.text.languages import Localization

LOOKS = Looks(DARK, 2.5, reduce_motion=False)
SCORE = unroll(Routine("Small", sets=2, reps=12))
CONTRACT = ("phase", "countdown", "leg", "count")
"""How the identifiers of the large window's labels end."""

LEAST_PX = 11
"""The smallest letters, in pixels, where a text is wider than the window."""

KINDS = sorted({span.kind for span in SCORE.spans})


@pytest.fixture
def page(qtbot: QtBot) -> SessionPage:
    """Return a page that shows the beginning of a session."""
    made = SessionPage(LOOKS)
    qtbot.addWidget(made)
    made.show_score(SCORE, 0)
    return made


@pytest.fixture
def small(page: SessionPage, qtbot: QtBot) -> SmallWindow:
    """Return the small window of that page."""
    made = opened(page)
    qtbot.addWidget(made)
    return made


def opened(page: SessionPage) -> SmallWindow:
    """Show the small window of `page` in its smallest size."""
    made = SmallWindow(page, LOOKS)
    made.resize(SIZE)
    assert page.view.state is not None
    made.show_state(page.view.state)
    made.show()
    return made


def check_texts(small: SmallWindow) -> None:
    """Check that each text is inside the window, in letters that can be read."""
    for font, text in zip(small.face.fonts(), small.face.texts, strict=True):
        assert QFontMetricsF(font).horizontalAdvance(text) <= small.face.width(), text
        assert font.pixelSize() >= LEAST_PX, text


def start_of(kind: SpanKind) -> int:
    """Return where the first span of a kind begins, in ms."""
    return next(span.start_ms for span in SCORE.spans if span.kind is kind)


def test_it_shows_what_the_page_shows(page: SessionPage, small: SmallWindow) -> None:
    page.show_position(start_of(SpanKind.FLEX) + 1)
    assert small.face.text() == "FLEX. LEFT LEG. Rep 1 of 12 · Set 1 of 2"
    page.show_position(start_of(SpanKind.REST) + 1)
    assert small.face.text() == "REST. NEXT: LEFT LEG. 12 reps · Set 2 of 2"
    page.show_position(next(span.end_ms for span in SCORE.spans if span.kind is SpanKind.REST) - 5000)
    assert small.face.text() == "REST. NEXT: LEFT LEG. Stand ready"


def test_a_pause_and_its_reason_are_shown(page: SessionPage, small: SmallWindow) -> None:
    page.show_paused()
    assert small.face.text() == "PAUSED. NEXT: LEFT LEG. Press Space to resume"
    assert small.pause_button.accessibleName() == "Resume"
    page.show_paused("Paused – your computer went to sleep")
    assert small.face.text().endswith("Paused – your computer went to sleep")
    page.show_running()
    assert small.pause_button.accessibleName() == "Pause"


def test_a_count_in_is_shown(page: SessionPage, small: SmallWindow) -> None:
    page.show_position(start_of(SpanKind.LIFT) + 1)
    page.show_count_in(4200)
    assert small.face.text() == "LIFT. LEFT LEG. Resuming in 5"


def test_a_set_that_waits_is_begun_by_a_click(page: SessionPage, small: SmallWindow, qtbot: QtBot) -> None:
    wait = next(span for span in SCORE.spans if span.kind is SpanKind.REST)
    page.show_position(wait.end_ms, at_gate=True)
    assert small.face.texts == ("Ready?", "NEXT: LEFT LEG", "Press Space")
    assert small.pause_button.accessibleName() == "Resume"
    with qtbot.assertNotEmitted(page.ready_requested):
        QTest.mouseClick(small, Qt.MouseButton.RightButton)
    with qtbot.waitSignal(page.ready_requested, timeout=1000):
        QTest.mouseClick(small, Qt.MouseButton.LeftButton)


def test_the_tip_of_a_message_is_plain_text(small: SmallWindow) -> None:
    small.show_message("<img src='/home/user/picture.png'>.toml cannot be read")
    assert "<img" not in small.message_button.toolTip()


def test_keys_change_a_wait(page: SessionPage, small: SmallWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.time_requested, timeout=1000) as asked:
        QTest.keyClick(small, Qt.Key.Key_Up)
    assert asked.args == [15]


def test_no_label_has_a_name_of_the_large_window(page: SessionPage, small: SmallWindow) -> None:
    large = {label.accessibleName() for label in (page.view.word, page.view.countdown, page.view.leg)}
    found = small.findChildren(QWidget)
    assert not large & {widget.accessibleName() for widget in found}
    assert not [w for w in found if w.accessibleIdentifier().endswith(CONTRACT)]


def test_its_buttons_ask_what_those_of_the_page_ask(
    page: SessionPage, small: SmallWindow, qtbot: QtBot
) -> None:
    for button, asked in (
        (small.pause_button, page.pause_requested),
        (small.pain_button, page.pain_requested),
        (small.large_button, small.large_requested),
    ):
        with qtbot.waitSignal(asked, timeout=1000):
            button.click()


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_Space, "pause_requested"),
        (Qt.Key.Key_Right, "skip_requested"),
        (Qt.Key.Key_P, "pain_requested"),
    ],
)
def test_keys_act_as_on_the_page(
    page: SessionPage, small: SmallWindow, qtbot: QtBot, key: Qt.Key, signal: str
) -> None:
    large: list[bool] = []
    small.large_requested.connect(lambda: large.append(True))
    with qtbot.waitSignal(getattr(page, signal), timeout=1000):
        QTest.keyClick(small, key)
    assert not large


def test_escape_shows_the_large_window_before_it_asks(page: SessionPage, small: SmallWindow) -> None:
    order: list[str] = []
    small.large_requested.connect(lambda: order.append("large"))
    page.stop_requested.connect(lambda: order.append("stop"))
    QTest.keyClick(small, Qt.Key.Key_Escape)
    assert order == ["large", "stop"]


@pytest.mark.parametrize("key", [Qt.Key.Key_W, Qt.Key.Key_F, Qt.Key.Key_F11])
def test_a_key_leads_to_the_large_window(small: SmallWindow, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(small.large_requested, timeout=1000):
        QTest.keyClick(small, key)


def test_closing_it_asks_for_the_large_window(small: SmallWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(small.large_requested, timeout=1000):
        small.close()
    assert small.isVisible()


def test_w_on_the_page_asks_for_the_small_window(page: SessionPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.small_requested, timeout=1000):
        QTest.keyClick(page, Qt.Key.Key_W)


def test_a_message_that_comes_and_goes_moves_no_button(small: SmallWindow) -> None:
    before = small.pause_button.geometry(), small.pain_button.geometry()
    small.show_message("The disk is full.")
    assert (small.pause_button.geometry(), small.pain_button.geometry()) == before
    small.show_message("")
    assert (small.pause_button.geometry(), small.pain_button.geometry()) == before


def test_a_message_is_announced_by_a_sign(small: SmallWindow) -> None:
    before = small.pain_button.geometry()
    small.show_message("The disk is full.")
    assert small.message_button.isVisible()
    assert small.message_button.accessibleName() == "The disk is full."
    small.show_message("")
    assert not small.message_button.isVisible()
    assert small.pain_button.geometry() == before


def test_no_sound_is_said(small: SmallWindow) -> None:
    assert not small.mute_sign.isVisible()
    small.set_looks(replace(LOOKS, muted=True))
    assert small.mute_sign.isVisible()
    assert not small.mute_sign.geometry().intersects(small.large_button.geometry())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_fits_in_every_language(
    page: SessionPage, localization: Localization, qtbot: QtBot, language: str
) -> None:
    localization.set_language(language)
    try:
        small = opened(page)
        qtbot.addWidget(small)
        parts = (small.dial, small.face, small.pause_button, small.pain_button, small.large_button)
        for one in parts:
            assert small.rect().contains(one.geometry())
            assert not [
                other for other in parts if other is not one and one.geometry().intersects(other.geometry())
            ]
        for kind in KINDS:
            page.show_position(start_of(kind) + 1)
            check_texts(small)
        page.show_paused("Paused – your computer was busy or asleep")
        check_texts(small)
        page.show_paused()
        for button in (small.pause_button, small.pain_button):
            assert button.wished_width(button.text(), 0.5, with_key=False) <= button.width(), button.text()
    finally:
        localization.set_language("en")


def test_everything_grows_with_the_window(small: SmallWindow) -> None:
    usual = small.face.fonts()[0].pixelSize()
    small.resize(SIZE * 2)
    assert small.dial.width() == 2 * 76
    assert small.face.fonts()[0].pixelSize() > 1.9 * usual
    assert small.rect().contains(small.large_button.geometry())
