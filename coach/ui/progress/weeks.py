"""The calendar of training days: a column for each week, done days filled, missed ones outlined."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coach.report.measures import day_with_year
from coach.report.weeks import FIELD_GAP, HEAD_PX, SIDE_PX, paint_weeks
from coach.text.formats import capitalized, counted, long_day
from coach.ui.widgets.announcement import announce
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from coach.draw.tokens import Theme

translate = QCoreApplication.translate


class WeeksCalendar(QWidget):
    """Shows the days with repetitions. Mouse and arrow keys select a day."""

    pointed = Signal(str)
    """The description of the selected day; empty for none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.weeks: list[date] = []
        """The first day of every week that is shown."""
        self._done: Mapping[date, int] = {}
        self._missed: Collection[date] = ()
        self._off: Collection[date] = ()
        self._today = date.min
        self._room = (1.0, 1.0)
        self._day: date | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(HEAD_PX + 7 * 14)
        self.setAccessibleName(translate("Progress", "Training days"))

    def set_theme(self, theme: Theme) -> None:
        """Apply the colours of `theme`."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size with rows that are easy to point at."""
        return QSize(320, HEAD_PX + 7 * 16)

    def show_days(
        self,
        weeks: list[date],
        done: Mapping[date, int],
        missed: Collection[date],
        off: Collection[date],
        today: date,
    ) -> None:
        """Show the weeks that begin on these days.

        `done` holds repetitions by day, `missed` and `off` are missed days and those of holidays.
        """
        self.weeks, self._done, self._missed, self._off, self._today = weeks, done, missed, off, today
        self._day = None
        self.setAccessibleDescription(
            translate("Progress", "Days with repetitions: {count}; weeks shown: {weeks}").format(
                count=len(done), weeks=len(weeks)
            )
        )
        self.update()

    def rows(self) -> tuple[list[str], list[list[str]]]:
        """Return headers and rows of the table, the newest week first."""
        headers = [
            translate("Progress", "Week of"),
            translate("Progress", "Days done"),
            translate("Progress", "Repetitions"),
            translate("Progress", "Which days"),
            translate("Progress", "Missed"),
        ]
        found = []
        for week in reversed(self.weeks):
            days = [day for row in range(7) if (day := week + timedelta(days=row)) in self._done]
            names = ", ".join(
                QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat) for day in days
            )
            total = sum(self._done[day] for day in days)
            missed = sum(week + timedelta(days=row) in self._missed for row in range(7))
            found.append([day_with_year(week), str(len(days)), str(total), names or "–", str(missed)])
        return headers, found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the calendar, and a ring around the selected day."""
        del event
        with painting(self) as painter:
            room, days = QRectF(self.rect()), (self._done, self._today, self._missed, self._off)
            self._room = paint_weeks(painter, room, self._theme, self.weeks, *days)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(self._theme.focus), 2))
                painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
            if self._day is not None:
                index = (self._day - self.weeks[0]).days
                across, down = self._room
                field = QRectF(SIDE_PX + index // 7 * across, HEAD_PX + index % 7 * down, across, down)
                painter.setPen(QPen(QColor(self._theme.text), 2))
                painter.drawRoundedRect(
                    field.adjusted(-1, -1, -across * FIELD_GAP + 1, -down * FIELD_GAP + 1), 4, 4
                )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select the day under the mouse."""
        across, down = self._room
        column = int((event.position().x() - SIDE_PX) // across)
        row = int((event.position().y() - HEAD_PX) // down)
        inside = 0 <= column < len(self.weeks) and 0 <= row < 7  # noqa: PLR2004 - days of a week
        self._select(self.weeks[column] + timedelta(days=row) if inside else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Select nothing when the mouse leaves, unless keys are used."""
        if not self.hasFocus():
            self._select(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select a day with the arrow keys."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -7, Qt.Key.Key_Right: 7}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self.weeks:
            super().keyPressEvent(event)
            return
        last = min(self._today, self.weeks[-1] + timedelta(days=6))
        day = last if self._day is None else self._day + timedelta(days=step)
        self._select(min(max(day, self.weeks[0]), last))

    def _select(self, day: date | None) -> None:
        if day is not None and day > self._today:
            day = None
        if day == self._day:
            return
        self._day = day
        self.update()
        text = "" if day is None else self._describe(day)
        self.pointed.emit(text)
        if text and self.hasFocus():
            announce(self, text, interrupts=True)

    def _describe(self, day: date) -> str:
        if day in self._done:
            text = counted("Progress", "{day}: %n repetitions", self._done[day])
        elif day in self._missed:
            text = translate("Progress", "{day}: planned, no session")
        elif day in self._off:
            text = translate("Progress", "{day}: holiday")
        else:
            text = translate("Progress", "{day}: no session")
        return text.format(day=capitalized(long_day(day)))
