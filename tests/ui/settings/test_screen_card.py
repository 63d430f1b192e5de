"""The looks of the window on Settings: numbers, and the size of text."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QLabel

from coach.draw.theme import SIZES
from coach.draw.type_sizes import MOST_TEXT_SCALE, OTHER_USUAL_POINTS, USUAL_POINTS, text_scale
from coach.store.settings import Settings
from coach.ui.settings.screen_card import ScreenCard

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from tests.helpers.programs import Rehearsal


def distance(program: Rehearsal) -> str:
    """Return the text of the field."""
    field = program.pages.settings.findChild(QDoubleSpinBox)
    assert field is not None
    return field.text()


def test_numbers_follow_a_change_of_language_at_once(program: Rehearsal) -> None:
    places, settings = program.program.navigation, program.settings
    program.press("Settings")
    try:
        assert distance(program) == "2.5 m"
        places.change_settings(replace(settings, language="de"))
        assert distance(program) == "2,5 m"
    finally:
        places.change_settings(replace(settings, language="en"))


def test_the_text_size_counts_on_the_page_at_once(program: Rehearsal, qapp: QApplication) -> None:
    program.press("Settings")
    usual = qapp.font().pixelSize()
    size = program.pages.settings.screen_card.text_size
    size.setCurrentIndex(size.findData("150"))
    size.activated.emit(size.currentIndex())
    assert program.settings.text_size == 150
    assert qapp.font().pixelSize() == round(usual * 1.5)
    title = program.pages.settings.plan.findChildren(QLabel)[0]
    assert title.fontInfo().pixelSize() == round(SIZES["heading"] * 1.5)


def test_the_text_size_of_the_system_counts_too(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    assert qapp
    assert text_scale(100) == 1.0  # nothing was changed on this system
    usual = USUAL_POINTS.get(sys.platform, OTHER_USUAL_POINTS)
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _kind: QFont("Sans", round(usual * 3)))
    assert text_scale(100) == text_scale(150) == MOST_TEXT_SCALE
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _kind: QFont("Sans", 1))
    assert text_scale(120) == 1.2


def test_a_theme_is_chosen_by_its_picture_or_arrow_keys(qtbot: QtBot) -> None:
    card = ScreenCard()
    qtbot.addWidget(card)
    changes: list[Settings] = []
    card.changed.connect(changes.append)
    card.show_settings(Settings(theme="dark"))
    assert changes == []
    card.show()
    card.resize(700, 400)
    card.activateWindow()
    QApplication.processEvents()
    tiles = card.theme.tiles
    assert tiles["dark"].isChecked()
    QTest.mouseClick(tiles["light"], Qt.MouseButton.LeftButton, pos=tiles["light"].rect().bottomRight())
    tiles["light"].setFocus()
    QTest.keyClick(tiles["light"], Qt.Key.Key_Right)
    assert [settings.theme for settings in changes] == ["light", "contrast"]
    assert [value for value, tile in tiles.items() if tile.isChecked()] == ["contrast"]


def test_the_preview_follows_the_distance(program: Rehearsal, qtbot: QtBot) -> None:
    program.press("Settings")
    card = program.pages.settings.session_card
    qtbot.waitUntil(lambda: not card.picture.pixmap().isNull())
    card.distance.setValue(6.0)
    qtbot.waitUntil(lambda: "Too far for this screen" in card.distance.accessibleDescription())
    assert "6 m" in card.distance.accessibleDescription()  # the highest value, and its unit
