"""Where messages lie in a session: over nothing that the person follows, whatever the size and language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from coach.base.messages import Text
from coach.core.score import unroll
from coach.draw.fonts import WINDOW_FAMILIES
from coach.draw.theme import stylesheet
from coach.draw.tokens import DARK
from coach.store.routines import library_in
from coach.text.languages import LANGUAGES
from coach.text.messages import translated
from coach.ui.session.looks import Looks
from coach.ui.session.page import SessionPage
from coach.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from coach.text.languages import Localization

OUTPUT = Text("Your chosen speaker isn’t connected. Using {output}.", output="Loudspeakers")
NO_VOICE = Text("Voice unavailable: no speech engine found.")
SIZES = ((640, 360), (683, 700), (800, 600), (1024, 640), (1366, 768))


def page_in(qtbot: QtBot, tmp_path: Path) -> SessionPage:
    """Return the page of a session that begins, in the smallest window."""
    made = SessionPage(Looks(DARK, 2.5, reduce_motion=True))
    qtbot.addWidget(made)
    made.resize(640, 360)
    made.show()
    made.show_score(unroll(library_in(tmp_path).get("Article")), 0)
    return made


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> SessionPage:
    """Return that page in English."""
    return page_in(qtbot, tmp_path)


def strip_on(page: SessionPage, *texts: Text) -> MessageStrip:
    """Return a strip with `texts`, each a problem."""
    strip = MessageStrip()
    strip.setStyleSheet(f'* {{ font-family: "{WINDOW_FAMILIES[0]}"; }} {stylesheet(DARK)}')
    strip.setParent(page)
    for text in texts:
        strip.add(text, is_problem=True)
    return strip


def fitted(strip: MessageStrip, page: SessionPage) -> MessageStrip:
    strip.fit(page.message_rooms())
    QApplication.processEvents()
    return strip


def words(strip: MessageStrip) -> list[str]:
    return [label.text() for label in strip.findChildren(QLabel) if label.isVisible() and label.text() != "!"]


def followed(page: SessionPage) -> list[QWidget]:
    """Return what messages may never cover."""
    view = page.view
    parts = (view.word, view.ring, view.countdown, view.instruction, view.leg, view.count, view.mute_sign)
    return [part for part in (*parts, *view.buttons, *view.time_buttons) if not part.size().isEmpty()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_cover_nothing_that_is_followed(
    qtbot: QtBot, localization: Localization, tmp_path: Path, language: str
) -> None:
    localization.set_language(language)
    page = page_in(qtbot, tmp_path)
    for size in SIZES:
        page.resize(*size)
        places = [part.geometry() for part in followed(page)]
        for texts in ((OUTPUT,), (OUTPUT, NO_VOICE, NO_VOICE)):
            strip = fitted(strip_on(page, *texts), page)
            assert page.rect().contains(strip.geometry())
            for part in followed(page):
                assert not strip.geometry().intersects(part.geometry()), (size, part.objectName())
            assert [part.geometry() for part in followed(page)] == places
            for label in strip.findChildren(QLabel):
                if label.isVisible() and label.wordWrap():
                    assert label.height() >= label.heightForWidth(label.width()), (size, label.text())
            strip.setParent(None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_can_be_read_whole_in_the_smallest_window(
    qtbot: QtBot, localization: Localization, tmp_path: Path, language: str
) -> None:
    localization.set_language(language)
    page = page_in(qtbot, tmp_path)
    strip = fitted(strip_on(page, NO_VOICE), page)
    assert translated(NO_VOICE) in " ".join(words(strip))


def test_a_brief_strip_shows_one_message_and_counts(page: SessionPage) -> None:
    strip = fitted(strip_on(page, OUTPUT, NO_VOICE), page)
    assert words(strip) == ["Voice unavailable: no speech engine found. (+1)"]
    (close,) = strip.findChildren(QPushButton)
    close.click()
    fitted(strip, page)
    assert words(strip) == ["Your chosen speaker isn’t connected. Using Loudspeakers."]
    strip.show_whole()
    assert strip.text == "Your chosen speaker isn’t connected. Using Loudspeakers."
    close.click()
    assert strip.isHidden()


def test_a_message_too_long_for_any_place_is_cut(page: SessionPage) -> None:
    strip = fitted(strip_on(page, Text("{file} cannot be written.", file="/a/long/folder" * 30)), page)
    (shown,) = words(strip)
    assert shown.endswith("…")
    assert "cannot be written" in strip.text
    assert page.rect().contains(strip.geometry())


def test_a_toast_covers_nothing_that_is_followed(page: SessionPage) -> None:
    for size in SIZES:
        page.resize(*size)
        assert page.toast_area().width() >= 100
        through = page.view.time_buttons  # clicks go through a toast
        parts = [part for part in followed(page) if part not in through]
        assert not any(page.toast_area().intersects(part.geometry()) for part in parts)
