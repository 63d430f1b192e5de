"""The days of a plan sheet: four weeks with a box to tick for each planned day, and one for the pain."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF

from coach.core.plan import DAYS
from coach.draw.tokens import LIGHT
from coach.report.measures import WEEKDAY, formatted_day
from coach.report.plot import text_width
from coach.report.sheet_pen import fitting, paragraph_height
from coach.text.formats import whole_number

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from coach.report.sheet_pen import SheetPen

translate = QCoreApplication.translate

WEEKS = 4
"""The number of weeks."""

BLANK_DAYS = 3
"""Lines to write days on, in each week of a plan without days."""

WEEK, DAY, HINT = 14.0, 13.5, 11.0
"""Sizes of the letters, in points."""

HEAD, LEAST_ROW, MOST_ROW = 24.0, 17.0, 44.0
"""Height of the line with the number of a week, and least and greatest height of a day, in points."""

GAP, BOX, PAIN = 14.0, 17.0, 28.0
"""Between the weeks; the side of a box, and the width of the one for the pain, in points."""


def weeks_of(days: Sequence[date], first: date) -> list[list[date]]:
    """Return `days` by the weeks that begin with `first`."""
    starts = [first + timedelta(days=DAYS * week) for week in range(WEEKS)]
    return [[day for day in days if start <= day < start + timedelta(days=DAYS)] for start in starts]


class SheetWeeks:
    """The planned `days` of four weeks from `first` on; where none is planned, lines to write days on.

    Weeks whose numbers are in `off` are a holiday, and say so.
    """

    def __init__(self, days: Sequence[date], first: date, off: Collection[int], width: float) -> None:
        weeks = weeks_of(days, first)
        self._weeks = [[formatted_day(day, WEEKDAY) for day in week] for week in weeks]
        if not any(weeks):
            self._weeks = [[] if number in off else [""] * BLANK_DAYS for number in range(WEEKS)]
        self._off = off
        self._hint = translate(
            "PlanSheet", "Tick each day when you are done. Pain afterwards: 0 is none, 10 the worst."
        )
        self._hint_high = paragraph_height(self._hint, HINT, width)
        self.rows = max(1, *map(len, self._weeks))
        """The number of days in the fullest week."""

    def height(self, row: float) -> float:
        """Return the height of it all where a day has the height `row`."""
        return self._hint_high + HEAD + 4 + self.rows * row

    def draw(self, pen: SheetPen, area: QRectF) -> None:
        """Draw the weeks beside each other, as high as `area`."""
        top = pen.paragraph(area, self._hint, HINT, colour=LIGHT.quiet) + 4
        wide = (area.width() - GAP * (WEEKS - 1)) / WEEKS
        row = (area.bottom() - top - HEAD) / self.rows
        size = fitting([day for days in self._weeks for day in days], DAY, wide - BOX - PAIN - 13)
        pain = translate("PlanSheet", "Pain")
        pain_size = fitting([pain], HINT, PAIN + 14)
        holiday = translate("PlanSheet", "Holiday")
        holiday_size = fitting([holiday], size, wide)
        for number, days in enumerate(self._weeks):
            block = QRectF(area.left() + number * (wide + GAP), top, wide, HEAD)
            name = translate("PlanSheet", "Week {number}").format(number=whole_number(number + 1))
            pen.line_of(block, name, WEEK, bold=True)
            if number in self._off:
                line = QRectF(block.left(), block.bottom(), wide, row)
                pen.rule(line.left(), line.right(), line.top(), LIGHT.line, 0.7)
                pen.line_of(line, holiday, holiday_size, colour=LIGHT.quiet)
                continue
            room = text_width(pain, pain_size) + 1
            place = QRectF(block.right() - max(room, (PAIN + room) / 2), top, room, HEAD)
            pen.line_of(place, pain, pain_size, colour=LIGHT.quiet)
            for place_of_day, day in enumerate(days):
                line = QRectF(block.left(), block.bottom() + place_of_day * row, wide, row)
                self._draw_day(pen, line, day, size)

    def _draw_day(self, pen: SheetPen, line: QRectF, day: str, size: float) -> None:
        """Draw the box to tick, the day, and the box for the pain, below a thin line."""
        pen.rule(line.left(), line.right(), line.top(), LIGHT.line, 0.7)
        side = min(BOX, line.height() * 0.74)
        top = line.center().y() - side / 2
        pen.box(QRectF(line.left() + 1, top, side, side))
        pen.box(QRectF(line.right() - PAIN, top, PAIN, side))
        words = line.adjusted(BOX + 7, 0, -PAIN - 6, 0)
        if day:
            pen.line_of(words, day, size)
        else:
            pen.rule(words.left(), words.right(), top + side, LIGHT.edge, 0.7)
