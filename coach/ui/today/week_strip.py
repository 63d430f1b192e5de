"""The week on Today, drawn: the days planned, and the days done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.core.plan import DAYS, Week
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from coach.draw.tokens import Theme


class WeekStrip(QWidget):
    """Seven days: a ring where a session is planned, filled and ticked where one was done."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._week: Week | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size for seven days in the current font."""
        em = self.fontInfo().pixelSize()
        return QSize(round(em * 4.9 * DAYS), round(em * 4.2))

    def show_week(self, week: Week, theme: Theme) -> None:
        """Show `week` in the colours of `theme`."""
        self._week, self._theme = week, theme
        names = [
            QLocale().dayName(day.weekday() + 1)
            + (": " + self.tr("done") if day in week.done else ": " + self.tr("planned"))
            for day in week.days
            if day in week.done or week.is_planned(day)
        ]
        self.setAccessibleName(self.tr("This week") + ". " + "; ".join(names))
        self.update()

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
            step = min(self.width() / DAYS, em * 4.9)
            size, top = round(min(2 * em, step * 0.84)), round(em * 1.8)
            font = QFont(self.font())
            font.setPixelSize(round(em * 0.85))
            names = self._names(font, step)
            for n, day in enumerate(week.days):
                left = self.width() - step * (n + 1) if self.isRightToLeft() else step * n
                x, is_today = round(left + (step - size) / 2), day == week.today
                font.setBold(is_today)
                painter.setFont(font)
                painter.setPen(QColor(theme.text if is_today else theme.quiet))
                room = QRectF(left, 0, step, em * 1.35)
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, names[day.weekday()])
                is_done = day in week.done
                painter.setBrush(QColor(theme.accent if is_done else theme.empty))
                pen = painter.pen()
                pen.setColor(QColor(theme.accent if is_done or week.is_planned(day) else theme.empty))
                pen.setWidth(3)
                painter.setPen(pen)
                painter.drawEllipse(x, top, size, size)
                if is_done:
                    pen.setColor(QColor(theme.background))
                    pen.setWidth(4)
                    painter.setPen(pen)
                    painter.drawPolyline(_tick(x, top, size))


def _tick(x: int, y: int, size: int) -> list[QPointF]:
    return [QPointF(x + size * a, y + size * b) for a, b in ((0.28, 0.52), (0.44, 0.68), (0.73, 0.35))]
