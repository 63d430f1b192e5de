"""The calendar of training days: a column for each week, a field for each day.

Done days are filled, missed ones and today are outlined; a day of a holiday is a dot.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from coach.draw.theme import font
from coach.report.measures import short_day
from coach.store.statistics import Bucket, period_days

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from coach.draw.tokens import Theme

FIELD_GAP = 0.16
"""The share of its room that a field leaves free."""
DOT = 0.35
"""The size of the dot of a holiday, as a share of a field's height."""
WIDEST, NARROWEST = 46, 13
"""The limits for the width of a field's room, in pixels."""
HEAD_PX, SIDE_PX = 22, 52
LABEL_GAP_PX = 16
"""The least gap between the names of two months, in pixels."""


def weeks_that_fit(width: float) -> int:
    """Return the number of weeks that fit into `width`."""
    return max(1, int((width - SIDE_PX) // NARROWEST))


def last_weeks(first: date, last: date, most: int, week_start: int) -> list[date]:
    """Return the first days of the last `most` weeks from `first` to `last`."""
    start, end = (period_days(Bucket.WEEK, day, week_start)[0] for day in (first, last))
    count = min(most, (end - start).days // 7 + 1)
    return [end - timedelta(days=7 * back) for back in range(count - 1, -1, -1)]


def paint_weeks(
    painter: QPainter,
    area: QRectF,
    theme: Theme,
    weeks: list[date],
    done: Mapping[date, int],
    today: date,
    missed: Collection[date] = (),
    off: Collection[date] = (),
) -> tuple[float, float]:
    """Paint the weeks that begin on the days `weeks`; return width and height of a field's room.

    Days `off` are those of holidays.
    """
    across = min(WIDEST, (area.width() - SIDE_PX) / max(1, len(weeks)))
    down = min(30.0, (area.height() - HEAD_PX) / 7)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(theme.quiet))
    small = font("small", 0.85)
    small.setPixelSize(max(8, min(small.pixelSize(), int(down))))
    painter.setFont(small)
    locale = QLocale()
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    for row in range(0, 7, 2) if weeks else ():
        name = locale.dayName((weeks[0] + timedelta(days=row)).isoweekday(), QLocale.FormatType.ShortFormat)
        place = QRectF(area.x(), area.y() + HEAD_PX + row * down, SIDE_PX - 6, down)
        painter.drawText(place, flags, name)
    free_from = area.x()
    for column, week in enumerate(weeks):
        x = area.x() + SIDE_PX + column * across
        if column == 0 or week.day <= 7:  # noqa: PLR2004 - the first week of a month
            label = short_day(week)
            wide = painter.fontMetrics().horizontalAdvance(label) + 2  # as wide as it: Qt mirrors alignment
            left = min(x, area.right() - wide)
            if left >= free_from:
                painter.setPen(QColor(theme.quiet))
                painter.drawText(QRectF(left, area.y(), wide, HEAD_PX), flags, label)
                free_from = left + wide + LABEL_GAP_PX
        for row in range(7):
            day = week + timedelta(days=row)
            field = QRectF(
                x, area.y() + HEAD_PX + row * down, across * (1 - FIELD_GAP), down * (1 - FIELD_GAP)
            )
            if day in missed:
                pen, brush = QPen(QColor(theme.accent), 1.5), QColor(theme.card)
            else:
                pen = QPen(QColor(theme.edge), 1) if day == today else QPen(Qt.PenStyle.NoPen)
                brush = QColor(theme.accent if day in done else theme.empty)
            painter.setPen(pen)
            painter.setBrush(brush)
            if day in off and day not in done:
                field = QRectF(0, 0, field.height() * DOT, field.height() * DOT).translated(
                    field.center() - QPointF(field.height(), field.height()) * (DOT / 2)
                )
            if day <= today:
                painter.drawRoundedRect(field.adjusted(1, 1, -1, -1) if day in missed else field, 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    return across, down
