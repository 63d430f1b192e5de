"""A field for a day: its calendar shows days and year whole, in the theme's colours."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QSpinBox,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
)

from coach.base import paths
from coach.draw.theme import TOUCH_PX, apply_theme
from coach.draw.tokens import DARK
from coach.ui.widgets.date_field import date_field

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MONDAY = 0


def test_the_calendar_has_room_for_days_of_two_digits(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, DARK, 1.0, paths.resources() / "icons")
    field = date_field(date(2026, 11, 30), "d MMM yyyy", MONDAY, (1900, 2200))
    qtbot.addWidget(field)
    month = field.calendarWidget()
    month.adjustSize()
    month.show()
    view = month.findChild(QTableView)
    assert view is not None
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.features = QStyleOptionViewItem.ViewItemFeature.HasDisplay
    option.text = "30"
    option.rect = view.visualRect(view.model().index(6, 0))
    room = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, view)
    margin = view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1  # Qt's, beside the text
    assert room.width() - 2 * margin > view.fontMetrics().horizontalAdvance("30")
    assert room.height() >= view.fontMetrics().height()


def test_the_calendar_has_room_for_the_year(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, DARK, 1.0, paths.resources() / "icons")
    field = date_field(date(2026, 11, 30), "d MMM yyyy", MONDAY, (1900, 2200))
    qtbot.addWidget(field)
    month = field.calendarWidget()
    month.adjustSize()
    month.show()
    button, year = month.findChild(QToolButton, "qt_calendar_yearbutton"), month.findChild(QSpinBox)
    assert button is not None
    assert year is not None
    button.click()
    assert month.rect().contains(year.geometry())
    assert year.width() - 2 * TOUCH_PX > year.fontMetrics().horizontalAdvance(
        "2026"
    )  # a button on either side


def test_weekends_of_the_calendar_have_no_colour_of_qt(qtbot: QtBot) -> None:
    field = date_field(date(2026, 11, 30), "d MMM yyyy", MONDAY, (1900, 2200))
    qtbot.addWidget(field)
    formats = field.calendarWidget().weekdayTextFormat
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        assert formats(day).foreground().style() is Qt.BrushStyle.NoBrush
