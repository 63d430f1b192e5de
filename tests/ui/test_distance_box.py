"""The field for a distance: metres, and feet and inches where the territory has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coach.core.bounds import DISTANCE_M
from coach.core.distances import from_inches
from coach.ui.distance_box import DistanceBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


def box(qtbot: QtBot) -> tuple[DistanceBox, list[float]]:
    """Return a field, and what it emits."""
    made = DistanceBox(DISTANCE_M)
    emitted: list[float] = []
    qtbot.addWidget(made)
    made.edited.connect(emitted.append)
    return made, emitted


@pytest.mark.usefixtures("localization")
def test_metres_have_one_decimal(qtbot: QtBot, moved_to: Callable[[str], None]) -> None:
    moved_to("en_GB")
    field, emitted = box(qtbot)
    field.show_metres(2.489)
    assert (field.text(), emitted) == ("2.5 m", [])  # what was chosen in feet stays what it is
    field.stepUp()
    assert (field.text(), emitted) == ("3.0 m", [3.0])


@pytest.mark.usefixtures("localization")
def test_feet_and_inches_are_stored_in_metres(qtbot: QtBot, moved_to: Callable[[str], None]) -> None:
    moved_to("en_US")
    field, emitted = box(qtbot)
    field.show_metres(2.5)
    assert (field.text(), emitted) == ("8 ft 2 in", [])
    field.stepUp()
    field.show_metres(emitted[-1])
    assert (field.text(), emitted) == ("8 ft 8 in", [from_inches(104)])
    assert field.bounds_text() == "a number from 1 ft 8 in to 19 ft 8 in"


@pytest.mark.parametrize(
    ("typed", "inches"),
    [
        ("9 ft 3 in", 111),
        ("9' 3\"", 111),
        ("9", 108),
        ("8.5", 102),
        ("8,5 ft", 102),
        ("1 ft 8", 20),
        ("99 in", 99),
        ('99"', 99),
        ("99 inches", 99),
    ],
)
@pytest.mark.usefixtures("localization")
def test_a_distance_is_typed_in_any_form(
    qtbot: QtBot, moved_to: Callable[[str], None], typed: str, inches: int
) -> None:
    moved_to("en_US")
    field, emitted = box(qtbot)
    field.show_metres(3.0)
    field.selectAll()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert emitted[-1] == from_inches(inches)


@pytest.mark.parametrize("typed", ["99", "0 ft 3 in", "far", "1 2 3", "9" * 308, "9" * 400])
@pytest.mark.usefixtures("localization")
def test_what_is_no_legal_distance_changes_nothing(
    qtbot: QtBot, moved_to: Callable[[str], None], typed: str
) -> None:
    moved_to("en_US")
    field, _ = box(qtbot)
    field.show_metres(2.5)
    field.lineEdit().setText(typed)
    field.interpretText()
    assert field.text() == "8 ft 2 in"
