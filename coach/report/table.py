"""The table of the report: a row for each session, or for each week or month if there are too many."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from coach.draw.tokens import LIGHT
from coach.report.measures import day_with_year, period_name, rating_text, short_day
from coach.report.plot import (
    ALIGN_CENTRE,
    ALIGN_LEFT,
    ALIGN_RIGHT,
    draw_text,
    elided,
    mirrored,
    set_pen_and_font,
    text_height,
    text_width,
)
from coach.store.report_rows import Counts
from coach.store.statistics import Bucket
from coach.text.formats import counted, minutes_seconds, rounded, side_by_side
from coach.text.preset_names import routine_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.report.facts import Report
    from coach.store.statistics import Period

translate = QCoreApplication.translate


LINE, TITLE, GAP = 11.2, 16.0, 6.0
"""Height of a row and of the line above the table, and the gap between columns, in points of 1/72 inch."""

HEAD_SIZE, CELL_SIZE, LEAST_SIZE = 7.0, 8.0, 6.0
"""Size of letters in heads and cells. Cells that do not fit get smaller, all alike, down to the least."""


MOST_NAME = 96.0
"""The widest names of routines for which other cells get smaller, in points."""


class TableColumn(NamedTuple):
    """A column of the table: its head, and the text of each row. Words begin at its left."""

    head: str
    cells: list[str]
    is_words: bool = False


def columns_of(report: Report) -> list[TableColumn]:
    """Return the columns of the table, with the newest row first."""
    by, rows = report.rows_by, list(report.rows)
    counts = report.counts or [Counts()] * len(rows)
    names = {
        Bucket.SESSION: translate("Progress", "Day"),
        Bucket.WEEK: translate("Progress", "Week"),
        Bucket.MONTH: translate("Progress", "Month"),
    }
    columns = [TableColumn(names[by], [row_name(row, report) for row in rows], is_words=True)]
    if by is Bucket.SESSION:
        titles = [routine_title(row.routine) for row in rows]
        columns.append(TableColumn(translate("Progress", "Routine"), titles, is_words=True))
    else:
        columns.append(TableColumn(translate("Progress", "Sessions"), [str(row.sessions) for row in rows]))
    if report.plans:
        days = translate("Progress", "{done} of {planned}")
        plans = [days.format(done=done, planned=planned) for done, planned in report.plans]
        columns.append(TableColumn(translate("Progress", "Planned days"), plans))
    columns += [
        TableColumn(translate("Progress", "Prescribed"), [str(count.prescribed) for count in counts]),
        TableColumn(translate("Progress", "Paced"), [str(count.paced) for count in counts]),
        TableColumn(translate("Progress", "Confirmed"), [str(row.volume) for row in rows]),
        TableColumn(
            _unbroken(translate("Progress", "Left · right")),
            [side_by_side(row.left, row.right) for row in rows],
        ),
        TableColumn(
            translate("Progress", "Under tension"), [minutes_seconds(row.tension_ms) for row in rows]
        ),
        TableColumn(translate("Progress", "Load, kg × reps"), [_load_text(row) for row in rows]),
        TableColumn(translate("Progress", "Symmetry"), [_symmetry_text(row) for row in rows]),
    ]
    if by is Bucket.SESSION:
        columns.append(
            TableColumn(translate("Progress", "Effort"), [rating_text(row.effort) for row in rows])
        )
    columns += [
        TableColumn(translate("Progress", "Pain before"), [rating_text(row.pain_before) for row in rows]),
        TableColumn(translate("Progress", "after"), [rating_text(row.pain_after) for row in rows]),
        TableColumn(translate("Progress", "next day"), [rating_text(row.pain_next_day) for row in rows]),
    ]
    if by is Bucket.SESSION:
        columns.append(
            TableColumn(translate("Progress", "Ended"), [_end_text(row) for row in rows], is_words=True)
        )
    empty = {"", "–"}
    optional = {translate("Progress", "Load, kg × reps"), translate("Progress", "Ended")}
    return [
        TableColumn(column.head, column.cells[::-1], column.is_words)
        for column in columns
        if column.head not in optional or not empty.issuperset(column.cells)
    ]


def _unbroken(text: str) -> str:
    return text.replace(" ", "\u00a0")


def row_name(row: Period, report: Report) -> str:
    """Return the name of a row; the year, which the head of the page has, only where there are two."""
    one_year = report.first.year == report.last.year == row.first.year == row.last.year
    if report.rows_by is Bucket.SESSION:
        return short_day(row.first) if one_year else day_with_year(row.first)
    if report.rows_by is Bucket.WEEK and one_year:
        return f"{short_day(row.first)} – {short_day(row.last)}"
    return period_name(row, report.rows_by)


def _load_text(row: Period) -> str:
    return rounded(row.load_kg, 1) if row.load_kg else "–"


def _symmetry_text(row: Period) -> str:
    return "–" if row.balance is None else f"{rounded(round(row.balance))} %"


def _end_text(row: Period) -> str:
    texts = {
        "pain": translate("Progress", "for pain"),
        "stopped": translate("Progress", "stopped"),
        "interrupted": translate("Progress", "not finished"),
    }
    return texts.get(row.stop_reason, "")


class Layout(NamedTuple):
    """Where the table stands: the width of each column, the size of cells, and the height of the heads."""

    widths: list[float]
    size: float
    head_high: float


def layout_of(columns: Sequence[TableColumn], width: float) -> Layout:
    """Return widths that hold every cell, but for long names of routines."""
    heads = [max(text_width(word, HEAD_SIZE) for word in column.head.split(" ")) for column in columns]
    cells = [max((text_width(cell, CELL_SIZE) for cell in column.cells), default=0.0) for column in columns]
    cells[1] = min(cells[1], MOST_NAME)
    room = width - GAP * (len(columns) - 1)
    size = CELL_SIZE
    while True:
        share = size / CELL_SIZE
        widths = [max(head, cell * share) + 1 for head, cell in zip(heads, cells, strict=True)]
        free = room - sum(widths)
        if free >= 0 or size <= LEAST_SIZE:
            break
        size -= 0.25
    if free < 0:  # only the names of routines can be long
        widths[1] = max(heads[1], widths[1] + free)
        free = 0
    wanted = [0.0] * len(widths)
    if columns[1].is_words:  # names of routines get the free room first
        longest = max((text_width(cell, size) for cell in columns[1].cells), default=0.0)
        wanted[1] = min(free, max(0.0, longest + 1 - widths[1]))
    even = (free - sum(wanted)) / len(widths)
    widths = [wide + more + even for wide, more in zip(widths, wanted, strict=True)]
    high = max(
        text_height(column.head, HEAD_SIZE, wide) for column, wide in zip(columns, widths, strict=True)
    )
    return Layout(widths, size, high + 2)


def table_height(report: Report, width: float) -> float:
    """Return the height of the whole table."""
    head_high = layout_of(columns_of(report), width).head_high
    return TITLE + head_high + LINE * max(2, len(report.rows))


def draw_table(painter: QPainter, area: QRectF, report: Report) -> None:
    """Draw the rows of `report` into `area`, the newest first."""
    _draw_title(painter, QRectF(area.left(), area.top(), area.width(), 14), report)
    columns = columns_of(report)
    layout = layout_of(columns, area.width())
    top = area.top() + TITLE
    under = top + layout.head_high
    painter.setPen(QPen(QColor(LIGHT.edge), 0.6))
    painter.drawLine(QLineF(area.left(), under, area.right(), under))
    high = min(LINE, (area.bottom() - under) / max(1, len(report.rows)))  # closer, where words need much room
    size = min(layout.size, high * CELL_SIZE / LINE)
    for row in range(1, len(report.rows), 2):
        strip = QRectF(area.left(), under + row * high, area.width(), high)
        painter.fillRect(strip, QColor(LIGHT.background))
    x = area.left()
    for column, wide in zip(columns, layout.widths, strict=True):
        flags = ALIGN_LEFT if column.is_words else ALIGN_RIGHT
        set_pen_and_font(painter, HEAD_SIZE, LIGHT.quiet)
        side = Qt.AlignmentFlag.AlignLeft if column.is_words else Qt.AlignmentFlag.AlignRight
        wrapped = (side | Qt.AlignmentFlag.AlignBottom).value | Qt.TextFlag.TextWordWrap.value
        place = mirrored(QRectF(x, top, wide, layout.head_high - 1), area, painter)
        draw_text(painter, place, wrapped, column.head)
        set_pen_and_font(painter, size, LIGHT.text)
        for row, text in enumerate(column.cells):
            cell = mirrored(QRectF(x, under + row * high, wide, high), area, painter)
            draw_text(painter, cell, flags, elided(text, wide, size) if column.is_words else text)
        x += wide + GAP
    if not report.rows:
        set_pen_and_font(painter, 8.5, LIGHT.quiet)
        place = QRectF(area.left(), under, area.width(), LINE * 2)
        draw_text(painter, place, ALIGN_CENTRE, translate("Progress", "No session in this range."))


def _draw_title(painter: QPainter, place: QRectF, report: Report) -> None:
    set_pen_and_font(painter, 10, LIGHT.text, bold=True)
    names = {
        Bucket.SESSION: translate("Progress", "Sessions"),
        Bucket.WEEK: translate("Progress", "Weeks"),
        Bucket.MONTH: translate("Progress", "Months"),
    }
    draw_text(painter, place, ALIGN_LEFT, names[report.rows_by])
    if report.rows_by is not Bucket.SESSION and report.total:
        set_pen_and_font(painter, 7.5, LIGHT.quiet)
        text = counted("Progress", "%n sessions, added up; pain is the mean", report.total.sessions)
        draw_text(painter, place, ALIGN_RIGHT, text)
