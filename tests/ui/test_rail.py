"""The rail: whose data the pages are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from coach.ui.rail import RAIL_PX, Rail

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def rail(qtbot: QtBot) -> Rail:
    """Return a rail with names, on screen."""
    made = Rail()
    qtbot.addWidget(made)
    made.show()
    return made


def shown(rail: Rail) -> list[str]:
    """Return the texts above the entries."""
    return [text.text() for text in rail.findChildren(QLabel) if not text.isHidden()]


def test_the_rail_says_whose_pages_these_are(rail: Rail) -> None:
    assert shown(rail) == ["Interval Coach"]
    rail.show_person("Anna")
    assert shown(rail) == ["Interval Coach", "Anna"]
    rail.show_person("")
    assert shown(rail) == ["Interval Coach"]


def test_a_low_window_names_the_person_alone(rail: Rail) -> None:
    rail.show_person("Anna")
    rail.fit(is_narrow=False, is_low=True)
    assert shown(rail) == ["Anna"]
    rail.fit(is_narrow=True, is_low=True)
    assert shown(rail) == []
    rail.show_person("Ben")
    assert shown(rail) == []


def test_a_long_name_makes_the_rail_no_wider(rail: Rail) -> None:
    name = "Maximiliane Freifrau von Hohenstein-Berg"
    rail.show_person(name)
    (_, person) = [text for text in rail.findChildren(QLabel) if not text.isHidden()]
    assert rail.sizeHint().width() <= RAIL_PX
    assert person.text().endswith("…")
    assert person.toolTip() == person.accessibleName() == name


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_names_begin_where_the_icons_do(rail: Rail, direction: Qt.LayoutDirection) -> None:
    rail.setLayoutDirection(direction)
    for text in rail.findChildren(QLabel):
        margins = text.contentsMargins()
        at_start, at_end = margins.left(), margins.right()
        if rail.isRightToLeft():
            at_start, at_end = at_end, at_start
        assert at_start > at_end == 0
