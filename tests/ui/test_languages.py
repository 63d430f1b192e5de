"""The window speaks the language chosen, at once and on every page, and still fits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

from coach import paths
from coach.app import library_in
from coach.core.score import unroll
from coach.ui.languages import LANGUAGES, Tongue, chosen, locale_of
from coach.ui.look.theme import DARK, font
from coach.ui.session.page import Looks, SessionPage
from coach.ui.words import clock, number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.helpers.programs import Rehearsal

OTHERS = [language for language in LANGUAGES if language != "en"]


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    """Leave the application as it was."""
    before = QLocale()
    yield
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def tongue(qapp: QApplication) -> Iterator[Tongue]:
    found = Tongue(qapp, paths.resources() / "translations")
    yield found
    found.speak("en")


@pytest.mark.parametrize(
    ("tag", "system", "found"),
    [
        ("", ["de-AT", "de", "en"], "de"),
        ("", ["C"], "en"),
        ("", ["nl-NL", "fr-FR"], "fr"),
        ("", ["zh-Hans-CN"], "zh_CN"),
        ("", ["zh-Hant-TW", "en-GB"], "en"),
        ("es", ["de-DE"], "es"),
        ("ar-EG", [], "ar"),
        ("zh_CN", [], "zh_CN"),
        ("xx", ["de"], "de"),
    ],
)
def test_the_language_is_the_one_asked_for_or_the_first_of_the_system(
    tag: str, system: list[str], found: str
) -> None:
    assert chosen(tag, system) == found


def test_dates_and_numbers_are_written_as_at_the_place() -> None:
    assert locale_of("de", QLocale("de_AT")).name() == "de_AT"
    assert locale_of("de", QLocale("en_US")).toString(1.5) == "1,5"
    assert locale_of("ar", QLocale("ar_EG")).zeroDigit() == "0"
    assert locale_of("ar", QLocale("en_US")).dayName(1) == "الاثنين"
    assert locale_of("en", QLocale.c()) == QLocale.c()


@pytest.mark.parametrize("language", OTHERS)
def test_switching_in_settings_speaks_at_once(program: Rehearsal, language: str) -> None:
    program.window.show_page("settings")
    places = program.program.places
    settings = program.program.wardrobe.settings
    places.change(replace(settings, language=language))
    try:
        assert program.showing == "settings"
        rail = [program.window.findChild(QPushButton, name) for name in ("today", "settings")]
        assert all(entry is not None and entry.text() not in {"Today", "Settings"} for entry in rail)
        title = next(
            label
            for label in program.window.page("settings").findChildren(QLabel)
            if label.property("role") == "title"
        )
        assert title.text() != "Settings"
        assert program.window.isRightToLeft() == (language == "ar")
    finally:
        places.change(replace(settings, language="en"))
    assert [entry.text() for entry in rail if entry is not None] == ["Today", "Settings"]


@pytest.mark.parametrize("language", OTHERS)
def test_the_letters_of_a_session_keep_their_size_in_every_language(
    qtbot: QtBot,
    qapp: QApplication,
    tongue: Tongue,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    language: str,
) -> None:
    monkeypatch.setattr("coach.ui.session.stage.px_per_mm", lambda _screen: 96 / 25.4)
    qapp.setFont(font())
    tongue.speak(language)
    page = SessionPage(Looks(DARK, 2.5, reduce_motion=True))
    qtbot.addWidget(page)
    page.resize(1280, 800)
    score = unroll(library_in(tmp_path).get("Article"))
    page.show_score(score, 0)
    page.show()
    for span in {span.kind: span for span in score.spans}.values():
        page.show_position(span.start_ms)
        assert page.places is not None
        assert page.places.scale >= 1, span.kind
        for label in (page.leg, page.countdown):
            assert QFontMetrics(label.font()).horizontalAdvance(label.text()) <= label.width()
        assert page.word.text() not in {"LIFT", "FLEX", "HOLD", "EXTEND", "REST", "GET\nREADY"}
        assert all(button.text() for button in page.buttons)


def test_a_right_to_left_session_is_mirrored(qtbot: QtBot, tongue: Tongue, tmp_path: Path) -> None:
    tongue.speak("ar")
    page = SessionPage(Looks(DARK, 1.0, reduce_motion=True))
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show_score(unroll(library_in(tmp_path).get("Article")), 10_000)
    page.show()
    assert page.leg.geometry().right() > 1200
    assert page.count.x() < 100
    assert page.ring.x() < page.word.x() < page.figure.x()
    assert page.pause_button.x() > page.pain_button.x()


def test_numbers_have_the_digits_of_the_language(tongue: Tongue) -> None:
    assert (number(1600), clock(64_000)) == ("1600", "1:04")
    QLocale.setDefault(QLocale("ar_EG"))
    assert (number(1600), clock(64_000)) == ("\u0661\u0666\u0660\u0660", "\u0661:\u0660\u0664")
    assert tongue.language == "en"


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("place", ["today", "progress", "routines", "settings"])
def test_no_button_or_heading_is_cut_off_on_any_page(program: Rehearsal, language: str, place: str) -> None:
    places, settings = program.program.places, program.program.wardrobe.settings
    program.window.resize(1024, 640)
    places.change(replace(settings, language=language))
    try:
        program.window.show_page(place)
        QApplication.processEvents()
        page = program.window.page(place)
        short: list[str] = []
        for widget in page.findChildren(QWidget):
            if not widget.isVisible() or isinstance(widget, QComboBox):
                continue
            if isinstance(widget, QPushButton) or (isinstance(widget, QLabel) and not widget.wordWrap()):
                wide = widget.fontMetrics().horizontalAdvance(widget.text())
                if wide > widget.width() + 1:
                    short.append(f"{widget.text()}: {wide} in {widget.width()}")
        assert not short
    finally:
        places.change(replace(settings, language="en"))
