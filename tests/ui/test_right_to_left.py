"""Words of buttons stand on the reading side, where text runs from right to left, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QRegion, qGray
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from coach.base.paths import resources
from coach.draw.theme import apply_theme
from coach.draw.tokens import LIGHT
from coach.ui.rail import Rail

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.text.languages import Localization

WIDE = 300
"""Width of the button in pixels, much more than the word needs."""


def reading_side(localization: Localization, qapp: QApplication, language: str) -> QRect:
    """Change to `language` with its style, and return the half of a button where its word belongs."""
    localization.set_language(language)
    apply_theme(qapp, LIGHT, 1.0, resources() / "icons")
    return QRect(WIDE // 2 if language == "ar" else 0, 0, WIDE // 2, 100)


def ink_of(widget: QWidget, qtbot: QtBot) -> QRect:
    """Return the rectangle around what is dark in `widget` on a light ground, without its border."""
    ground = QDialog()
    qtbot.addWidget(ground)
    ground.resize(WIDE, 44)
    widget.setParent(ground)
    widget.setGeometry(ground.rect())
    widget.show()
    picture = ground.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    region = QRegion()
    for y in range(6, picture.height() - 6):
        for x in range(6, picture.width() - 6):
            if qGray(picture.pixel(x, y)) < 140:
                region += QRect(x, y, 1, 1)
    return region.boundingRect()


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("role", ["link", "back"])
def test_the_word_of_a_link_is_on_the_reading_side(
    qapp: QApplication, qtbot: QtBot, localization: Localization, language: str, role: str
) -> None:
    half = reading_side(localization, qapp, language)
    link = QPushButton("III")
    link.setProperty("role", role)
    ink = ink_of(link, qtbot)
    assert not ink.isEmpty()
    assert half.contains(ink)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_names_in_the_rail_stand_beside_their_icons(
    qapp: QApplication, qtbot: QtBot, localization: Localization, language: str
) -> None:
    half = reading_side(localization, qapp, language)
    rail = Rail()
    qtbot.addWidget(rail)
    rail.fit(is_narrow=False, is_low=False)
    entry = rail.findChildren(QPushButton)[0]
    ink = ink_of(entry, qtbot)
    assert not ink.isEmpty()
    assert half.contains(ink)
