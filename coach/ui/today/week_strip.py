"""The week on Today, drawn: the days planned, and the days done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.core.plan import DAYS
from coach.text.formats import clauses, named, sentences
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from coach.core.plan import Week
    from coach.draw.tokens import Theme


TODAY_PX = 4
"""How far the ring of today is from its circle, in pixels."""

DOT = 0.3
"""How much smaller the dot of a holiday is than a circle, at each side."""


class WeekStrip(QWidget):
    """Seven days: a ring where a session is planned, filled and ticked where one was done.

    The ring of a day that was missed is broken; a day with a stop for pain has a bar in place of the tick.
    A day of a holiday is a dot. Today has a second ring.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._week: Week | None = None
        self._stopped: Collection[date] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size for seven days in the current font."""
        em = self.fontInfo().pixelSize()
        return QSize(round(em * 4.9 * DAYS), round(em * 4.2) + TODAY_PX)

    def show_week(self, week: Week, theme: Theme, stopped: Collection[date] = ()) -> None:
        """Show `week` in the colours of `theme`; `stopped` are days with nothing but stops for pain."""
        self._week, self._theme, self._stopped = week, theme, stopped
        names = [
            named(QLocale().dayName(day.weekday() + 1), state)
            for day in week.days
            if (state := self._state(week, day))
        ]
        self.setAccessibleName(sentences(self.tr("This week"), clauses(names)))
        self.update()

    def _state(self, week: Week, day: date) -> str:
        """Return what a day is, in words; nothing for one without a plan or a session."""
        if day in week.done:
            return self.tr("stopped because of pain") if day in self._stopped else self.tr("done")
        if day in week.missed:
            return self.tr("missed")
        if day in week.off:
            return self.tr("holiday")
        return self.tr("planned") if day in week.planned else ""

    @staticmethod
    def _names(font: QFont, room: float) -> list[str]:
        """Return the days from Monday on, by one letter where their short names are wider than `room`."""
        bold = QFont(font)
        bold.setBold(True)
        metrics = QFontMetricsF(bold)
        for form in (QLocale.FormatType.ShortFormat, QLocale.FormatType.NarrowFormat):
            names = [QLocale().standaloneDayName(number, form) for number in range(1, DAYS + 1)]
            if max(map(metrics.horizontalAdvance, names)) < room:
                break
        return names

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the days."""
        del event
        if self._week is None:
            return
        theme, week = self._theme, self._week
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            em = self.fontInfo().pixelSize()
            room_px = self.width() - 2 * TODAY_PX  # the ring of today needs some at both ends
            step = min(room_px / DAYS, em * 4.9)
            size, top = round(min(2 * em, step - 2 * TODAY_PX + 2)), round(em * 1.8)
            font = QFont(self.font())
            font.setPixelSize(round(em * 0.85))
            names = self._names(font, step)
            for n, day in enumerate(week.days):
                before = TODAY_PX + step * n
                left = self.width() - before - step if self.isRightToLeft() else before
                x, is_today = round(left + (step - size) / 2), day == week.today
                font.setBold(is_today)
                painter.setFont(font)
                painter.setPen(QColor(theme.text if is_today else theme.quiet))
                room = QRectF(left, 0, step, em * 1.35)
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, names[day.weekday()])
                self._paint_day(painter, QRectF(x, top, size, size), day)

    def _paint_day(self, painter: QPainter, circle: QRectF, day: date) -> None:
        """Draw the circle of a day with its mark."""
        week, theme = self._week, self._theme
        if week is None:
            return
        is_done, is_stopped = day in week.done, day in self._stopped
        is_ticked = is_done and not is_stopped
        is_missed = day in week.missed
        ring = theme.accent if is_ticked or (day in week.planned and not is_missed) else theme.empty
        pen = QPen(QColor(theme.quiet if is_missed or (is_done and is_stopped) else ring), 3)
        if is_missed:
            pen.setDashPattern([1.2, 1.4])
        painter.setBrush(QColor(theme.accent if is_ticked else theme.empty))
        painter.setPen(pen)
        dot = circle.width() * DOT if day in week.off and not is_done else 0.0
        painter.drawEllipse(circle.adjusted(dot, dot, -dot, -dot))
        if day == week.today:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.drawEllipse(circle.adjusted(-TODAY_PX, -TODAY_PX, TODAY_PX, TODAY_PX))
        if is_done:
            painter.setPen(QPen(QColor(theme.background if is_ticked else theme.quiet), 4))
            painter.drawPolyline(_tick(circle) if is_ticked else _bar(circle))


def _tick(circle: QRectF) -> list[QPointF]:
    return _within(circle, ((0.28, 0.52), (0.44, 0.68), (0.73, 0.35)))


def _bar(circle: QRectF) -> list[QPointF]:
    return _within(circle, ((0.3, 0.5), (0.7, 0.5)))


def _within(circle: QRectF, shares: Sequence[tuple[float, float]]) -> list[QPointF]:
    left, top, size = circle.x(), circle.y(), circle.width()
    return [QPointF(left + size * a, top + size * b) for a, b in shares]
