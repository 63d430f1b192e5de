"""The tables of the report as values: weeks, months or years, and sessions, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from coach.core.routine import Leg
from coach.core.session import StopReason
from coach.report.measures import (
    LONG_MONTH,
    PAIN_KINDS,
    day_with_year,
    formatted_day,
    progress_text,
    rating_text,
    short_day,
)
from coach.report.rows import Length
from coach.text.formats import minutes_seconds, percent, rounded, whole_number
from coach.text.preset_names import routine_title
from coach.text.routine_texts import leg_name
from coach.text.weights import load_volume_head, weight_unit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from coach.report.facts import Report
    from coach.report.rows import PeriodRow
    from coach.store.report_rows import Counts, LegCounts
    from coach.store.statistics import Period

translate = QCoreApplication.translate

NONE = "–"
"""The text of a cell for what is not there, or was not reported."""

MOST_DAYS = 3
"""So many days of a row are named; more are counted."""


class TableColumn(NamedTuple):
    """A column: its head, the text of each row, and the name of the group of columns to which it belongs.

    Words begin where lines begin, numbers end where they end.
    """

    head: str
    cells: list[str]
    is_words: bool = False
    group: str = ""


class ReportTable(NamedTuple):
    """A table with a title and a note beside it. The first column names the rows."""

    title: str
    note: str
    columns: list[TableColumn]

    @property
    def height(self) -> int:
        """The number of rows."""
        return len(self.columns[0].cells)


def rows_table(report: Report, length: Length, *, whole: bool = False) -> ReportTable:
    """Return the table of weeks, months or years; `whole` with the figures for which a page has no room."""
    rows = list(reversed(report.rows.get(length, ())))
    names = {
        Length.WEEK: (translate("Progress", "Week"), translate("Progress", "Weeks")),
        Length.MONTH: (translate("Progress", "Month"), translate("Progress", "Months")),
        Length.YEAR: (translate("Progress", "Year"), translate("Progress", "Years")),
    }
    head, title = names[length]
    columns = [TableColumn(head, [row_name(row, length, report) for row in rows], is_words=True)]
    if report.has_plan:
        columns += _plan_columns(report, rows, length)
    else:
        days = [whole_number(row.sums.sessions) for row in rows]
        columns.append(TableColumn(translate("Progress", "Sessions"), days))
    columns += _leg_columns(report, [row.counts for row in rows])
    if whole:
        columns += _more_columns(report, rows)
    columns += _effort_column([row.sums.effort.mean for row in rows])
    means = [(row.sums.pain_before, row.sums.pain_after, row.sums.pain_next_day) for row in rows]
    columns += _pain_columns([[answered.mean for answered in each] for each in means])
    note = translate("Progress", "effort and pain are means") if _is_answered(columns) else ""
    return ReportTable(title, note, columns)


def sessions_table(report: Report) -> ReportTable:
    """Return the table with a row for each session; it has rows where the bars of the charts are sessions."""
    rows = list(reversed(report.periods)) if report.counts else []
    counts = list(reversed(report.counts))
    one_year = report.first.year == report.last.year
    days = [short_day(row.first) if one_year else day_with_year(row.first) for row in rows]
    columns = [
        TableColumn(translate("Progress", "Day"), days, is_words=True),
        *_routine_column(rows),
        *_leg_columns(report, counts),
        TableColumn(
            translate("Progress", "Under tension"), [minutes_seconds(row.tension_ms) for row in rows]
        ),
    ]
    if any(row.load_kg for row in rows):
        columns.append(TableColumn(load_volume_head(), [_load_text(row.load(weight_unit())) for row in rows]))
    columns += _effort_column([row.effort for row in rows])
    columns += _pain_columns([list(row.pains) for row in rows])
    if any(_end_text(row) for row in rows):
        columns.append(
            TableColumn(
                translate("Progress", "Ended"), [_end_text(row) or NONE for row in rows], is_words=True
            )
        )
    return ReportTable(translate("Progress", "Sessions"), "", columns)


def _leg_columns(report: Report, counts: Sequence[Counts]) -> list[TableColumn]:
    """Return prescribed, paced and confirmed repetitions of each leg."""
    sides: list[tuple[Leg, Callable[[Counts], LegCounts]]] = [
        (Leg.LEFT, lambda each: each.left),
        (Leg.RIGHT, lambda each: each.right),
    ]
    found = []
    for leg, side in sides:
        if leg in report.legs:
            texts = [[whole_number(number) for number in side(each)] for each in counts]
            heads = (
                translate("Progress", "Prescribed"),
                translate("Progress", "Paced"),
                translate("Progress", "Confirmed"),
            )
            found += [
                TableColumn(head, [text[place] for text in texts], group=leg_name(leg))
                for place, head in enumerate(heads)
            ]
    return found


def _plan_columns(report: Report, rows: Sequence[PeriodRow], length: Length) -> list[TableColumn]:
    of = translate("Progress", "{done} of {planned}")
    kept = [of.format(done=row.done, planned=row.planned) if row.planned else NONE for row in rows]
    columns = [
        TableColumn(translate("Progress", "Planned days"), kept),
        TableColumn(
            translate("Progress", "Missed"), [_days_text(row.missed, length) for row in rows], is_words=True
        ),
    ]
    if report.extra:
        columns.append(
            TableColumn(
                translate("Progress", "Extra"), [_days_text(row.extra, length) for row in rows], is_words=True
            )
        )
    return columns


def _days_text(days: Sequence[date], length: Length) -> str:
    """Return the days of a week by name, as `Wed, Fri`; many, and those of longer times, are counted."""
    if not days:
        return NONE
    if length is not Length.WEEK or len(days) > MOST_DAYS:
        return whole_number(len(days))
    names = [QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat) for day in days]
    return _separator().join(names)


def _separator() -> str:
    """Return what stands between the days of a list."""
    one, two = "1", "2"
    return QLocale().createSeparatedList([one, two, one]).partition(one)[2].partition(two)[0]


def _more_columns(report: Report, rows: Sequence[PeriodRow]) -> list[TableColumn]:
    columns = [
        TableColumn(
            translate("Progress", "Under tension"), [minutes_seconds(row.sums.tension_ms) for row in rows]
        )
    ]
    if any(row.sums.load_kg for row in rows):
        columns.append(
            TableColumn(load_volume_head(), [_load_text(row.sums.load(weight_unit())) for row in rows])
        )
    if len(report.legs) > 1:
        columns.append(TableColumn(translate("Progress", "Symmetry"), [_symmetry_text(row) for row in rows]))
    return columns


def _routine_column(rows: Sequence[Period]) -> list[TableColumn]:
    """Return the column of routines, where there are several: a single one stands above as prescribed."""
    titles = [routine_title(row.routine) for row in rows]
    return (
        [TableColumn(translate("Progress", "Routine"), titles, is_words=True)] if len(set(titles)) > 1 else []
    )


def _effort_column(answers: Sequence[float | None]) -> list[TableColumn]:
    """Return the column of effort, if it was reported."""
    texts = [rating_text(answer) for answer in answers]
    return [TableColumn(translate("Progress", "Effort"), texts)] if set(texts) - {NONE} else []


def _is_answered(columns: Sequence[TableColumn]) -> bool:
    heads = {translate("Progress", "Effort"), *map(progress_text, PAIN_KINDS)}
    return any(column.head in heads for column in columns)


def _pain_columns(answers: Sequence[Sequence[float | None]]) -> list[TableColumn]:
    """Return the columns of pain, if it was reported."""
    if all(pain is None for each in answers for pain in each):
        return []
    return [
        TableColumn(
            progress_text(kind),
            [rating_text(each[place]) for each in answers],
            group=translate("Progress", "Pain"),
        )
        for place, kind in enumerate(PAIN_KINDS)
    ]


def row_name(row: PeriodRow, length: Length, report: Report) -> str:
    """Return the name of a row; the year, which the head of the page has, only where there are two."""
    if length is Length.YEAR:
        return str(row.first.year)
    if length is Length.MONTH:
        return formatted_day(row.first, LONG_MONTH)
    if row.first == row.last:
        return short_day(row.first)
    if report.first.year == report.last.year:
        return f"{short_day(row.first)} – {short_day(row.last)}"
    return f"{short_day(row.first)} – {day_with_year(row.last)}"


def _load_text(load: float) -> str:
    return rounded(load, 1) if load else NONE


def _symmetry_text(row: PeriodRow) -> str:
    even = row.sums.symmetry
    return NONE if even is None else percent(round(even))


def _end_text(row: Period) -> str:
    texts = {
        StopReason.PAIN.value: translate("Progress", "for pain"),
        StopReason.STOPPED.value: translate("Progress", "stopped"),
        StopReason.INTERRUPTED.value: translate("Progress", "not finished"),
    }
    return texts.get(row.stop_reason, "")
