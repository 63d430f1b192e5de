"""A table of the report on a page: its layout, its heads with groups, and its rows."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from coach.draw.tokens import LIGHT
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
    without_vowels,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPainter

    from coach.report.tables import ReportTable, TableColumn

LINE, TITLE, GROUP, GAP = 11.4, 17.0, 10.5, 6.0
"""Height of a row, of the title and of the names of groups, and the gap between columns, in
points of 1/72 inch."""

LEAST_LINE = LINE * 0.7
"""The least height of a row, in points."""

INDENT = 5.0
"""What words stand farther from the numbers before them, in points."""

HEAD_SIZE, CELL_SIZE, LEAST_SIZE, SHRINK = 7.0, 8.0, 6.0, 0.25
"""Size of letters in heads and cells; where they do not fit, both get smaller, cells down to the least."""

MOST_NAME = 72.0
"""The widest names, of routines, for which other cells get smaller, in points."""


class Layout(NamedTuple):
    """Where a table stands: place and width of each column, the size of cells and heads, heights of heads."""

    lefts: list[float]
    widths: list[float]
    size: float
    head_size: float
    group_high: float
    head_high: float

    @property
    def heads_high(self) -> float:
        """The height of all heads."""
        return self.group_high + self.head_high

    @property
    def line(self) -> float:
        """The height of a row."""
        return LINE * self.size / CELL_SIZE if self.size < CELL_SIZE - 1 else LINE


def layout_of(table: ReportTable, width: float) -> Layout:
    """Return the layout in which every cell fits into `width`, but for long names of routines."""
    columns = table.columns
    size = CELL_SIZE
    while True:
        head_size, gap = HEAD_SIZE * size / CELL_SIZE, GAP * size / CELL_SIZE
        gaps = gaps_before(columns, gap)
        widths = [_width_of(column, size, head_size) for column in columns]
        _widen_for_groups(columns, widths, head_size, gap)
        free = width - sum(widths) - sum(gaps)
        if free >= 0 or size <= LEAST_SIZE:
            break
        size -= SHRINK
    if free < 0:
        widths[1] = max(20.0, widths[1] + free)  # names of routines are shortened
        free = 0.0
    for place, column in enumerate(columns):  # names get the free room first
        longest = max((text_width(cell, size) for cell in column.cells), default=0.0) + 1
        if column.is_words and longest > widths[place]:
            more = min(free, longest - widths[place])
            widths[place] += more
            free -= more
    widths = [wide + free / len(columns) for wide in widths]
    lefts = [sum(widths[:place]) + sum(gaps[: place + 1]) for place in range(len(widths))]
    high = max(
        text_height(column.head, head_size, wide) for column, wide in zip(columns, widths, strict=True)
    )
    return Layout(
        lefts, widths, size, head_size, GROUP if any(column.group for column in columns) else 0.0, high + 2
    )


def gaps_before(columns: Sequence[TableColumn], gap: float) -> list[float]:
    """Return the gap before each column."""
    found = [0.0]
    for before, column in pairwise(columns):
        is_close = column.is_words and not before.is_words
        found.append(gap + INDENT if is_close else gap)
    return found


def _width_of(column: TableColumn, size: float, head_size: float) -> float:
    head = max(text_width(word, head_size) for word in column.head.split(" "))
    cells = max((text_width(cell, size) for cell in column.cells), default=0.0)
    return max(head, min(cells, MOST_NAME) if column.is_words else cells) + 1


def _widen_for_groups(columns: Sequence[TableColumn], widths: list[float], size: float, gap: float) -> None:
    """Widen the columns of groups whose names need more room."""
    for name, first, last in groups_of(columns):
        short = text_width(name, size, bold=True) + 2 - sum(widths[first : last + 1]) - gap * (last - first)
        for place in range(first, last + 1):
            widths[place] += max(0.0, short) / (last - first + 1)


def groups_of(columns: Sequence[TableColumn]) -> Iterator[tuple[str, int, int]]:
    """Yield each group of columns: its name, its first and its last column."""
    for name, members in groupby(range(len(columns)), key=lambda place: columns[place].group):
        places = list(members)
        if name:
            yield name, places[0], places[-1]


def table_height(table: ReportTable, layout: Layout) -> float:
    """Return the height of the whole table with its title."""
    return TITLE + layout.heads_high + layout.line * max(1, table.height)


def rows_that_fit(layout: Layout, high: float) -> int:
    """Return how many rows of a table with its title fit into the height `high`."""
    return max(0, int((high - TITLE - layout.heads_high + 0.01) // layout.line))


def draw_table(painter: QPainter, area: QRectF, table: ReportTable, layout: Layout, rows: range) -> float:
    """Draw title, heads and `rows` of a table from the top of `area`; return the y below them."""
    title = QRectF(area.left(), area.top(), area.width(), 14)
    set_pen_and_font(painter, 10, LIGHT.text, bold=True)
    draw_text(painter, title, ALIGN_LEFT, without_vowels(table.title))
    if table.note:
        set_pen_and_font(painter, 7.5, LIGHT.quiet)
        draw_text(painter, title, ALIGN_RIGHT, without_vowels(table.note))
    under = area.top() + TITLE + layout.heads_high
    _draw_heads(painter, area, table, layout, under)
    for number, row in enumerate(rows):
        y = under + number * layout.line
        if number % 2:
            painter.fillRect(QRectF(area.left(), y, area.width(), layout.line), QColor(LIGHT.background))
        set_pen_and_font(painter, layout.size, LIGHT.text)
        for column, left, wide in zip(table.columns, layout.lefts, layout.widths, strict=True):
            cell = mirrored(QRectF(area.left() + left, y, wide, layout.line), area, painter)
            text = column.cells[row]
            if column.is_words:
                draw_text(painter, cell, ALIGN_LEFT, elided(text, wide, layout.size))
            else:
                draw_text(painter, cell, ALIGN_RIGHT, text)
    return under + len(rows) * layout.line


def _draw_heads(painter: QPainter, area: QRectF, table: ReportTable, layout: Layout, under: float) -> None:
    top = area.top() + TITLE
    for name, first, last in groups_of(table.columns):
        left, right = layout.lefts[first], layout.lefts[last] + layout.widths[last]
        place = QRectF(area.left() + left, top, right - left, layout.group_high)
        place = mirrored(place, area, painter)
        set_pen_and_font(painter, layout.head_size, LIGHT.text, bold=True)
        draw_text(painter, place, ALIGN_CENTRE, without_vowels(name))
        painter.setPen(QPen(QColor(LIGHT.line), 0.6))
        painter.drawLine(QLineF(place.left(), place.bottom(), place.right(), place.bottom()))
    for column, left, wide in zip(table.columns, layout.lefts, layout.widths, strict=True):
        set_pen_and_font(painter, layout.head_size, LIGHT.quiet)
        side = Qt.AlignmentFlag.AlignLeft if column.is_words else Qt.AlignmentFlag.AlignRight
        wrapped = (side | Qt.AlignmentFlag.AlignBottom).value | Qt.TextFlag.TextWordWrap.value
        head = QRectF(area.left() + left, top + layout.group_high, wide, layout.head_high - 1)
        draw_text(painter, mirrored(head, area, painter), wrapped, without_vowels(column.head))
    painter.setPen(QPen(QColor(LIGHT.edge), 0.6))
    painter.drawLine(QLineF(area.left(), under, area.right(), under))
