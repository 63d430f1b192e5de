"""The table of the report: a row for each session, or for each week or month if there are too many."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from coach.draw.tokens import LIGHT
from coach.report.measures import day_with_year, period_name, rating_text
from coach.report.plot import (
    ALIGN_CENTRE,
    ALIGN_LEFT,
    ALIGN_RIGHT,
    draw_text,
    elided,
    set_pen_and_font,
    shrink_to_fit,
)
from coach.store.statistics import Bucket
from coach.text.formats import counted, minutes_seconds, rounded
from coach.text.preset_names import routine_title

if TYPE_CHECKING:
    from coach.report.facts import Report
    from coach.store.statistics import Period

translate = QCoreApplication.translate


LINE = 11.2
"""Height of a row, in points of 1/72 inch."""


class Column(NamedTuple):
    """A column of the table: its header and its share of the width."""

    head: str
    share: float


def _columns(report: Report) -> list[Column]:
    single = report.rows_by is Bucket.SESSION
    when = {
        Bucket.SESSION: translate("Progress", "Day"),
        Bucket.WEEK: translate("Progress", "Week"),
        Bucket.MONTH: translate("Progress", "Month"),
    }[report.rows_by]
    return [
        Column(when, 3.0),
        Column(
            translate("Progress", "Routine") if single else translate("Progress", "Sessions"),
            2.6 if single else 1.4,
        ),
        Column(translate("Progress", "Left"), 1.1),
        Column(translate("Progress", "Right"), 1.1),
        Column(translate("Progress", "Under tension"), 1.9),
        Column(translate("Progress", "Load, kg × reps"), 2.0),
        Column(translate("Progress", "Symmetry"), 1.4),
        *([Column(translate("Progress", "Effort"), 1.1)] if single else []),
        Column(translate("Progress", "Pain before"), 1.7),
        Column(translate("Progress", "after"), 1.1),
        Column(translate("Progress", "next day"), 1.5),
    ]


def table_cells(period: Period, by: Bucket) -> list[str]:
    """Return the row of a session, week or month."""
    single = by is Bucket.SESSION
    stopped = {
        "pain": translate("Progress", ", stopped: pain"),
        "stopped": translate("Progress", ", stopped"),
        "interrupted": translate("Progress", ", not finished"),
    }
    return [
        day_with_year(period.first) if single else period_name(period, by),
        routine_title(period.routine) + stopped.get(period.stop_reason, "")
        if single
        else str(period.sessions),
        str(period.left),
        str(period.right),
        minutes_seconds(period.tension_ms),
        rounded(period.load_kg, 1) if period.load_kg else "–",
        "–" if period.balance is None else f"{rounded(round(period.balance))} %",
        *([rating_text(period.effort)] if single else []),
        rating_text(period.pain_before),
        rating_text(period.pain_after),
        rating_text(period.pain_next_day),
    ]


def draw_table(painter: QPainter, area: QRectF, report: Report) -> None:
    """Draw the rows of `report` into `area`, the newest first."""
    head = QRectF(area.left(), area.top(), area.width(), 14)
    set_pen_and_font(painter, 10, LIGHT.text, bold=True)
    names = {
        Bucket.SESSION: translate("Progress", "Sessions"),
        Bucket.WEEK: translate("Progress", "Weeks"),
        Bucket.MONTH: translate("Progress", "Months"),
    }
    draw_text(painter, head, ALIGN_LEFT, names[report.rows_by])
    columns = _columns(report)
    total_share = sum(column.share for column in columns)
    if report.rows_by is not Bucket.SESSION and report.total:
        set_pen_and_font(painter, 7.5, LIGHT.quiet)
        text = counted(
            "Progress",
            "%n sessions do not fit on one page: they are added up; pain is averaged",
            report.total.sessions,
        )
        draw_text(painter, head, ALIGN_RIGHT, text)
    y = head.bottom() + 2
    rows = [[column.head for column in columns]]
    rows += [table_cells(period, report.rows_by) for period in reversed(report.rows)]
    for index, row in enumerate(rows):
        if y + LINE > area.bottom():
            break
        if index % 2 == 0 and index:
            painter.fillRect(QRectF(area.left(), y, area.width(), LINE), QColor(LIGHT.background))
        x = area.left()
        for number, (text, column) in enumerate(zip(row, columns, strict=True)):
            wide = area.width() * column.share / total_share
            size = 7.5 if index == 0 else 8.0
            set_pen_and_font(painter, size, LIGHT.quiet if index == 0 else LIGHT.text)
            cell = QRectF(x + 2, y, wide - 6, LINE)
            if number < 2:  # noqa: PLR2004 - the first two columns hold words, the others numbers
                draw_text(painter, cell, ALIGN_LEFT, elided(text, cell.width(), size))
            else:
                shrink_to_fit(painter, text, cell.width(), size)
                draw_text(painter, cell, ALIGN_RIGHT, text)
            x += wide
        if index == 0:
            painter.setPen(QPen(QColor(LIGHT.edge), 0.6))
            painter.drawLine(QLineF(area.left(), y + LINE, area.right(), y + LINE))
        y += LINE
    if not report.rows:
        set_pen_and_font(painter, 8.5, LIGHT.quiet)
        draw_text(
            painter,
            QRectF(area.left(), y, area.width(), LINE * 2),
            ALIGN_CENTRE,
            translate("Progress", "No session in this range."),
        )
