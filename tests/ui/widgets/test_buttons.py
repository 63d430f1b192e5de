"""Buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

from coach.ui.widgets.buttons import segments

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_one_of_several_choices_is_a_radio_button(qtbot: QtBot) -> None:
    frame, group = segments([(0, "4 w", "4 weeks"), (1, "3 m", "3 months")])
    qtbot.addWidget(frame)
    for segment in group.buttons():
        role = QAccessible.queryAccessibleInterface(segment).role()
        assert role is QAccessible.Role.RadioButton
