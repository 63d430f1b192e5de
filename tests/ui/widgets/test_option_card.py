"""A card to choose: screen readers hear its two texts once, as the card's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from coach.ui.widgets.option_card import OptionCard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_texts_of_a_card_are_read_with_it_alone(qtbot: QtBot) -> None:
    card = OptionCard("Spreadsheet", "A row for each set")
    qtbot.addWidget(card)
    found = QAccessible.queryAccessibleInterface(card)
    assert found.role() is QAccessible.Role.RadioButton
    assert found.text(QAccessible.Text.Name) == "Spreadsheet"
    assert found.text(QAccessible.Text.Description) == "A row for each set"
    # Orca reads every text in a dialog when it opens, except those that have the name of their parent.
    assert {inside.accessibleName() for inside in card.findChildren(QLabel)} == {"Spreadsheet"}
