"""The help: it opens over every page, and holds what the person looks for."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget

from coach import __version__
from coach.draw.tokens import DARK
from coach.text import safety
from coach.text.terms import Term, explanation, term_name
from coach.ui.help.dialog import HelpDialog
from coach.ui.help.licences_dialog import LicencesDialog
from coach.ui.pages import PLACES, Page
from coach.ui.widgets.text_dialog import TextDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.helpers.programs import Rehearsal


def opened(program: Rehearsal) -> HelpDialog:
    """Return the help that is shown."""
    QApplication.processEvents()
    (dialog,) = program.window.findChildren(HelpDialog)
    assert dialog.isVisible()
    return dialog


def texts(dialog: HelpDialog) -> str:
    return "\n".join(found.text() for found in dialog.findChildren(QLabel))


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
@pytest.mark.parametrize("page", PLACES)
def test_a_key_opens_the_help_on_every_page(program: Rehearsal, page: Page, key: Qt.Key) -> None:
    program.window.show_page(page)
    program.key(key)
    opened(program).accept()
    assert program.window.showing is page


def test_the_rail_opens_the_help(program: Rehearsal) -> None:
    program.press("Help and shortcuts")
    assert opened(program).windowTitle() == "Help and shortcuts"


def test_help_pauses_a_session(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(4000)
    program.key(Qt.Key.Key_F1)
    dialog = opened(program)
    program.go(5000)
    assert program.conductor.position == 4000
    dialog.accept()
    assert program.window.showing is Page.SESSION
    assert program.button("Resume")


def test_the_help_holds_keys_steps_safety_and_version(program: Rehearsal) -> None:
    program.key(Qt.Key.Key_F1)
    shown = texts(opened(program))
    for text in (
        "Stop because of pain, at once",
        "Bend the knee: bring your heel up toward your glute (buttock).",
        "Use a phone or headset as a remote",
        "KDE Connect",
        safety.STOP_AT_ONCE,
        __version__,
        "MIT License",
        str(program.data),
    ):
        assert str(text) in shown


def test_safety_information_is_one_click_from_today(program: Rehearsal) -> None:
    program.press("Safety information")
    dialog = opened(program)
    dialog.resize(700, 400)
    QApplication.processEvents()
    (line,) = [found for found in dialog.findChildren(QLabel) if str(safety.REASONS[0]) in found.text()]
    assert not line.visibleRegion().isEmpty()


def test_about_shows_licences_and_the_report_of_a_problem(program: Rehearsal) -> None:
    program.key(Qt.Key.Key_F1)
    dialog = opened(program)
    program.press("Licences…")
    (shown,) = dialog.findChildren(LicencesDialog)
    (fonts,) = shown.names.findItems("Coach Sans", Qt.MatchFlag.MatchStartsWith)
    shown.names.setCurrentItem(fonts)
    assert "SIL OPEN FONT LICENSE" in shown.text.toPlainText()
    first, second = (shown.names.visualItemRect(shown.names.item(row)) for row in (0, 1))
    assert not first.intersects(second)
    shown.accept()
    program.press("Save a problem report…")
    assert program.window.findChildren(TextDialog)


def test_every_text_of_the_help_fits_its_width(program: Rehearsal) -> None:
    program.key(Qt.Key.Key_F1)
    dialog = opened(program)
    for width in (500, 860):
        dialog.resize(width, 600)
        QApplication.processEvents()
        for found in dialog.findChildren(QLabel):
            if found.isVisible() and not found.wordWrap() and found.text():
                assert found.fontMetrics().horizontalAdvance(found.text()) <= found.width() + 1, found.text()
        for button in dialog.findChildren(QPushButton):
            assert button.fontMetrics().horizontalAdvance(button.text()) <= button.width(), button.text()


def test_keys_scroll_the_help(program: Rehearsal) -> None:
    program.key(Qt.Key.Key_F1)
    dialog = opened(program)
    dialog.resize(700, 400)
    QApplication.processEvents()
    (area,) = dialog.findChildren(QScrollArea)
    bar = area.verticalScrollBar()
    QTest.keyClick(area, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(area, Qt.Key.Key_Up)
    QTest.keyClick(area, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_the_help_explains_every_term(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = HelpDialog(parent := QWidget(), DARK, tmp_path)
    qtbot.addWidget(parent)
    found = texts(dialog)
    for term in Term:
        assert term_name(term) in found
        assert explanation(term) in found


def test_about_says_how_old_this_version_is(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = HelpDialog(parent := QWidget(), DARK, tmp_path)
    qtbot.addWidget(parent)
    day, a_year_later = date(2026, 11, 30), date(2027, 11, 30)
    assert "of Monday, 30 November 2026, with Qt" in dialog.version_lines(day, a_year_later)[0]
    assert len(dialog.version_lines(day, a_year_later)) == 1
    assert "more than a year old" in dialog.version_lines(day, date(2027, 12, 1))[1]
    assert "of " not in dialog.version_lines(None, a_year_later)[0]
