"""Rows of settings: what a click on one does, and what screen readers hear of its control."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from coach.ui.widgets.choice import choice
from coach.ui.widgets.columns import MOST_EMS, Columns
from coach.ui.widgets.rows import Row
from coach.ui.widgets.switch import Switch
from coach.ui.widgets.value_slider import ValueSlider

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_click_on_the_row_turns_its_switch(qtbot: QtBot) -> None:
    row = Row("Mute", Switch(), "Nothing is heard.")
    qtbot.addWidget(row)
    row.show()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert isinstance(row.control, Switch)
    assert row.control.isChecked()
    row.set_enabled(False)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert row.control.isChecked()


def test_a_row_names_and_describes_its_control(qtbot: QtBot) -> None:
    row = Row("Mute", Switch(), "Nothing is heard.", spoken="on or off")
    button = Row("Calendar", QPushButton("Add…"))
    for one in (row, button):
        qtbot.addWidget(one)
    assert row.control.accessibleName() == "Mute"
    assert row.control.accessibleDescription() == "on or off. Nothing is heard."
    row.show_help("It is muted.")
    assert row.control.accessibleDescription() == "on or off. It is muted."
    assert button.control.accessibleName() == ""  # its text is its name


def test_a_slider_shows_its_value_from_the_start(qtbot: QtBot) -> None:
    made = ValueSlider(-300, 300, str)
    qtbot.addWidget(made)
    assert made.value.text() == "0"
    made.slider.setValue(-300)
    assert made.value.text() == "-300"


def test_columns_stand_side_by_side_where_there_is_room(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    title, left, right = QLabel("Title"), QLabel("Left"), QLabel("Right")
    layout = Columns(holder, title, 20)
    layout.addWidget(left)
    layout.addWidget(right)
    em = holder.fontInfo().pixelSize()
    holder.show()
    holder.resize(200 * em, 400)
    QApplication.processEvents()
    assert left.width() == right.width() == MOST_EMS * em
    assert (left.y(), title.x()) == (right.y(), left.x())
    assert abs(left.x() - (holder.width() - right.geometry().right() - 1)) <= 1  # centred
    holder.resize(20 * em, 400)
    QApplication.processEvents()
    assert left.x() == right.x()
    assert right.y() > left.y()


def test_a_list_in_a_row_is_named_by_its_caption(qtbot: QtBot) -> None:
    row = Row("Language", choice())
    qtbot.addWidget(row)
    field = QAccessible.queryAccessibleInterface(row.control)
    ((named_by, kind),) = field.relations(QAccessible.RelationFlag.Label)
    assert kind == QAccessible.RelationFlag.Label
    assert named_by.text(QAccessible.Text.Name) == "Language"
