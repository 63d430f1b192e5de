"""A field for a day, with a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QDateEdit

from coach.ui.widgets.text_field import MiddleLine


def date_field(day: date, form: str, week_start: int, years: tuple[int, int]) -> QDateEdit:
    """Return a field that shows `day` as `form` says, for days of the first to the last of `years`.

    Weeks of its calendar begin on `week_start`, Monday 0.
    """
    made = QDateEdit(_qdate(day))
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # WORKAROUND for Qt: it reverses the order
    made.setCalendarPopup(True)
    made.setDateRange(QDate(years[0], 1, 1), QDate(years[1], 12, 31))
    made.setDisplayFormat(form)
    MiddleLine(made.lineEdit())
    month = made.calendarWidget()
    month.setFirstDayOfWeek(Qt.DayOfWeek(week_start + 1))
    for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        month.setWeekdayTextFormat(weekend, QTextCharFormat())  # Qt has them red, unreadable on dark
    return made


def day_of(field: QDateEdit) -> date:
    """Return the day that `field` shows."""
    day = field.date()
    return date(day.year(), day.month(), day.day())


def set_day(field: QDateEdit, day: date) -> None:
    """Show `day` in `field`."""
    field.setDate(_qdate(day))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
