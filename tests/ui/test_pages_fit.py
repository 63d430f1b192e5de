"""Pages fit the smallest window, align names with fields, and follow the reading direction."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QSize, QTime
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from coach.text.languages import LANGUAGES
from coach.ui.pages import Page
from coach.ui.widgets.rows import Row
from tests.helpers.programs import LENGTH_MS, buttons_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.ui.settings.page import SettingsPage
    from tests.helpers.programs import Rehearsal

EDITOR = "editor"
PLACES = [*(page for page in Page if page is not Page.SESSION), EDITOR]


@pytest.fixture(params=list(LANGUAGES))
def small(request: pytest.FixtureRequest, program: Rehearsal) -> Iterator[Rehearsal]:
    """Open the program after a session, in a window of 1024 × 640, in each language."""
    settings = program.settings
    program.window.resize(1024, 640)
    program.press("Start")
    program.go_to(LENGTH_MS)
    program.program.navigation.change_settings(replace(settings, language=request.param))
    yield program
    program.program.navigation.change_settings(replace(settings, language="en"))


def fits(page: QWidget) -> bool:
    """Whether no scrolling area of a page is wider than the page."""
    areas = [area for area in page.findChildren(QScrollArea) if area.isVisible()]
    insides = [(area.viewport().width(), inside) for area in areas if (inside := area.widget()) is not None]
    return bool(insides) and all(inside.width() <= room for room, inside in insides)


def show(program: Rehearsal, place: Page | str) -> QWidget:
    """Show a page, and return it."""
    page = Page.ROUTINES if place == EDITOR else Page(place)
    if place == EDITOR:
        program.window.show_page(Page.ROUTINES)
        program.pages.routines.edit_requested.emit("Article")
    elif page is Page.DETAIL:
        program.program.progress_presenter().open_session(next(iter(program.program.diary.sessions())).id)
    else:
        program.window.show_page(page)
    QApplication.processEvents()
    return program.pages.widget(page)


def test_no_page_is_wider_than_the_window(small: Rehearsal) -> None:
    """The usual size, and those of a laptop at 150 %, of one half of its screen, and at 200 %."""
    for place in PLACES:
        page = show(small, place)
        assert fits(page), place
        assert page.visibleRegion().boundingRect().width() == page.width(), place
        assert small.window.width() == 1024, place
    for size in ((911, 520), (683, 700), (640, 360)):
        small.window.resize(*size)
        assert [place for place in PLACES if not fits(show(small, place))] == [], size
        assert small.window.size() == QSize(*size)


def test_a_name_without_spaces_makes_no_page_wider(program: Rehearsal) -> None:
    program.window.resize(640, 360)
    page = show(program, Page.ROUTINES)
    program.pages.routines.paste_requested.emit(f'schema = 1\nname = "{"n" * 80}"\n')
    QApplication.processEvents()
    assert fits(page)


@pytest.mark.parametrize("text_size", [100, 150])
def test_the_buttons_of_a_session_are_seen_whole(program: Rehearsal, text_size: int) -> None:
    program.program.settings.save(replace(program.settings, text_size=text_size))
    program.press("Start")
    for size in ((640, 360), (1024, 640), (1280, 800)):
        program.window.resize(*size)
        QApplication.processEvents()
        cut = [
            button.text()
            for button in program.session.view.buttons
            if not program.session.rect().contains(button.geometry())
        ]
        assert cut == [], size


def test_finish_on_after_is_visible_without_scrolling(small: Rehearsal) -> None:
    page = show(small, "after")
    (area,) = page.findChildren(QScrollArea)
    (finish,) = [button for button in buttons_on(small.window) if button is small.after.finish_button]
    assert finish.visibleRegion().boundingRect() == finish.rect()
    assert not area.isAncestorOf(finish)


def test_names_and_controls_of_settings_share_a_line(small: Rehearsal) -> None:
    page = show(small, "settings")
    rows = page.findChildren(Row)
    for row in rows:
        name, control = (row.mapFromGlobal(w.mapToGlobal(w.rect().center())) for w in (row, row.control))
        beside = abs(name.y() - control.y()) <= 2
        assert beside or row.height() > row.title.height() + row.control.height(), row.title.text()
        assert row.rect().contains(row.control.geometry()), row.title.text()
    assert len(rows) >= 15


@pytest.mark.parametrize("small", ["en", "ar"], indirect=True)
def test_a_slider_is_filled_from_the_reading_side(small: Rehearsal) -> None:
    page = cast("SettingsPage", show(small, "settings"))
    accent = QColor(small.program.appearance.theme.accent)
    slider = page.sound.volume
    filled = []
    for value in (0, 50, 100):
        slider.setValue(value)
        picture = slider.grab().toImage()
        middle = picture.height() // 2
        inked = [x for x in range(picture.width()) if picture.pixelColor(x, middle) == accent]
        filled.append(len(inked) / picture.width())
        if value == 50:
            at_left = sum(inked) / len(inked) < picture.width() / 2
            assert at_left is not small.window.isRightToLeft()
    assert filled[0] < 0.05
    assert 0.3 < filled[1] < 0.6
    assert filled[2] > 0.8


@pytest.mark.parametrize("small", ["ar"], indirect=True)
def test_arabic_times_show_hours_before_minutes(small: Rehearsal) -> None:
    page = cast("SettingsPage", show(small, "settings"))
    page.reminders.at.setTime(QTime(6, 45))
    assert "6:45" in page.reminders.at.text()


@pytest.mark.parametrize("small", ["ar"], indirect=True)
def test_english_names_begin_at_the_right_in_arabic(small: Rehearsal) -> None:
    assert small.window.isRightToLeft()
    page = show(small, "routines")
    names = [label for label in page.findChildren(QLabel) if label.text().endswith("Article")]
    page = show(small, "progress")
    names += [label for label in page.findChildren(QLabel) if label.property("role") == "figure"]
    assert len(names) > 3
    for label in names:
        picture = label.grab().toImage()
        ground = picture.pixel(0, 0)
        inked = [
            x
            for x in range(picture.width())
            if any(picture.pixel(x, y) != ground for y in range(picture.height()))
        ]
        assert picture.width() - 1 - inked[-1] <= inked[0] + 4, label.text()
