"""The pages of the report: the first is complete in itself; weeks and notes without room there follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from PySide6.QtCore import QCoreApplication, QLineF, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from coach.draw.tokens import LIGHT
from coach.report.first_page import HEAD, draw_charts, draw_figures, draw_head, figures_height
from coach.report.measures import progress_text
from coach.report.paragraphs import Paragraph
from coach.report.plot import (
    ALIGN_CENTRE,
    ALIGN_LEFT,
    ALIGN_RIGHT,
    draw_text,
    set_pen_and_font,
    without_vowels,
)
from coach.report.rows import Length
from coach.report.table_drawing import LEAST_LINE, Layout, draw_table, layout_of, rows_that_fit, table_height
from coach.report.tables import ReportTable, rows_table, sessions_table
from coach.report.words import (
    HOW,
    MOST_STOPS,
    SAFETY,
    days_text,
    definitions,
    missed_text,
    more_routines_text,
    note_text,
    plan_text,
    prescription_text,
    report_title,
    stops_text,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from coach.report.facts import Report

translate = QCoreApplication.translate

MARGIN = 40.0
"""The margin of a page at its sides, in points."""

NUMBER = 12.0
"""The height of the line with the number of a page, in points."""

LEAST_CHARTS, GOOD_CHARTS, MOST_CHARTS = 125.0, 140.0, 330.0
"""The height of the charts: the least, the least beside what could stand elsewhere, and the greatest."""

MOST_ROUTINES = 3
"""So many routines are named on the first page; earlier ones are counted."""

GAP, TITLE = 9.0, 15.0
"""The gap between the parts of a page, and the height of a title line, in points."""

SMALL = 7.0
"""The size of letters in the footer, in points."""

Draw: TypeAlias = "Callable[[QPainter, QRectF], object]"
"""Draws a part of a page into its place."""


class Placed(NamedTuple):
    """A part of a page: its place, and what draws it."""

    place: QRectF
    draw: Draw


class BookPage:
    """A page that is filled from the top of `frame` down to `bottom`."""

    def __init__(self, frame: QRectF, bottom: float) -> None:
        self._frame = frame
        self._y = frame.top()
        self._bottom = bottom
        self._parts: list[Placed] = []

    @property
    def room(self) -> float:
        """The height that is left."""
        return self._bottom - self._y

    def add(self, high: float, draw: Draw, gap: float = GAP) -> None:
        """Add a part below the others."""
        self._parts.append(Placed(QRectF(self._frame.left(), self._y, self._frame.width(), high), draw))
        self._y += high + gap

    def add_paragraph(self, paragraph: Paragraph) -> None:
        """Add a paragraph below the others."""
        self.add(paragraph.height(self._frame.width()), paragraph.draw, gap=0)

    def add_table(self, table: ReportTable, layout: Layout, rows: range) -> None:
        """Add rows of a table, with its heads."""
        high = table_height(table, layout) - layout.line * (max(1, table.height) - len(rows))
        self.add(high, lambda painter, area: draw_table(painter, area, table, layout, rows))

    def draw(self, painter: QPainter) -> None:
        """Draw all parts."""
        for part in self._parts:
            part.draw(painter, part.place)


class Book:
    """All pages of a report on paper of one size; `who` may be empty."""

    def __init__(self, report: Report, who: str, made_on: date, sheet: QRectF) -> None:
        self._report = report
        self._who = who
        self._made_on = made_on
        self._frame = sheet.adjusted(MARGIN, MARGIN * 0.9, -MARGIN, -MARGIN * 0.8)
        self._width = self._frame.width()
        self._begin(has_months=False)
        if self._add_first_page() is not Length.WEEK:
            self._begin(has_months=True)  # the footer explains them
            self._add_first_page()
            self._add_weeks()
        self._add_rest()

    def _begin(self, *, has_months: bool) -> None:
        """Begin without a page; whether the first one has rows of months or years."""
        self._footer = [
            Paragraph(without_vowels(text), SMALL, bold=bold, quiet=True)
            for text, bold in footer_texts(self._report, has_months=has_months)
        ]
        self._notes = [Paragraph(note_text(note)) for note in self._report.notes]
        self._pages: list[BookPage] = []

    def __len__(self) -> int:
        """Return the number of pages."""
        return len(self._pages)

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw the page `number`, from 0, onto white paper; the painter's unit is a point."""
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.setLayoutDirection(QLocale().textDirection())
        self._pages[number].draw(painter)
        if len(self) > 1:
            line = QRectF(self._frame.left(), self._frame.bottom() - NUMBER, self._width, NUMBER)
            text = translate("Progress", "Page {page} of {pages}").format(page=number + 1, pages=len(self))
            set_pen_and_font(painter, SMALL, LIGHT.quiet)
            draw_text(painter, line, ALIGN_CENTRE, without_vowels(text))

    # --- the first page ---

    def _add_first_page(self) -> Length:
        """Add the page that is complete in itself; return the length of the rows for which it has room."""
        report, frame, width = self._report, self._frame, self._width
        foot = sum(paragraph.height(width) for paragraph in self._footer)
        top_of_foot = frame.bottom() - NUMBER - foot
        page = BookPage(frame, top_of_foot - GAP)
        self._pages.append(page)
        page.add(
            HEAD, lambda painter, area: draw_head(painter, area, report, self._who, self._made_on), gap=0
        )
        self._add_prescriptions(page)
        page.add(
            figures_height(report, width), lambda painter, area: draw_figures(painter, area, report), gap=GAP
        )
        closing = [
            Paragraph(without_vowels(text), bold=bold, before=before)
            for text, bold, before in closing_texts(report)
        ]
        room = page.room - sum(paragraph.height(width) for paragraph in closing)
        length, table, layout = self._main_table(room - LEAST_CHARTS - 2 * GAP)
        tables = [
            (table, layout, range(min(table.height, rows_that_fit(layout, room - LEAST_CHARTS - 2 * GAP))))
        ]
        room -= table_height(table, layout) + GAP
        sessions = sessions_table(report)
        if sessions.height:
            layout = layout_of(sessions, width)
            high = table_height(sessions, layout) + GAP
            if high <= room - GOOD_CHARTS - GAP:
                tables.append((sessions, layout, range(sessions.height)))
                room -= high
        notes = self._take_notes(room - GAP)
        room -= sum(paragraph.height(width) for paragraph in notes)
        charts = max(LEAST_CHARTS, min(MOST_CHARTS, room - GAP))
        page.add(charts, lambda painter, area: draw_charts(painter, area, report))
        for each in tables:
            page.add_table(*each)
        for paragraph in (*closing, *notes):
            page.add_paragraph(paragraph)
        self._add_footer(top_of_foot)
        return length

    def _add_prescriptions(self, page: BookPage) -> None:
        """Add dose and tempo of the last routines, under a title."""
        found = self._report.prescriptions
        if not found:
            return
        page.add(TITLE, self._draw_dose_title, gap=0)
        for prescription in found[:MOST_ROUTINES]:
            page.add_paragraph(Paragraph(without_vowels(prescription_text(prescription))))
        if (more := len(found) - MOST_ROUTINES) > 0:
            page.add_paragraph(Paragraph(without_vowels(more_routines_text(more)), quiet=True))
        page.add(0, lambda _painter, _area: None, gap=GAP * 0.6)

    def _draw_dose_title(self, painter: QPainter, area: QRectF) -> None:
        set_pen_and_font(painter, 10, LIGHT.text, bold=True)
        draw_text(painter, area, ALIGN_LEFT, without_vowels(translate("Progress", "Dose and tempo")))
        set_pen_and_font(painter, 8, LIGHT.text)
        draw_text(painter, area, ALIGN_RIGHT, without_vowels(plan_text(self._report)))

    def _main_table(self, room: float) -> tuple[Length, ReportTable, Layout]:
        """Return the table with the shortest rows that fits into `room`; years where nothing else does."""
        for length in Length:
            table = rows_table(self._report, length)
            if table.height * LEAST_LINE > room and length is not Length.YEAR:
                continue
            layout = layout_of(table, self._width)
            if table_height(table, layout) <= room:
                break
        return length, table, layout

    def _take_notes(self, room: float) -> list[Paragraph]:
        """Return the first notes that fit into `room` beside the charts, under their title; keep the others.

        Small charts are better than a page more.
        """
        if not self._notes:
            return []
        found, used = [notes_title()], notes_title().height(self._width)
        whole = used + sum(note.height(self._width) for note in self._notes)
        room -= LEAST_CHARTS if whole <= room - LEAST_CHARTS else GOOD_CHARTS
        while self._notes and used + self._notes[0].height(self._width) <= room:
            used += self._notes[0].height(self._width)
            found.append(self._notes.pop(0))
        return found if len(found) > 1 else []

    def _add_footer(self, top: float) -> None:
        """Add how the numbers came about at the foot of the first page."""
        foot = BookPage(QRectF(self._frame.left(), top, self._width, 0), self._frame.bottom())
        foot.add(0, draw_line, gap=0)
        for paragraph in self._footer:
            foot.add_paragraph(paragraph)
        self._pages[0].add(0, lambda painter, _area: foot.draw(painter), gap=0)

    # --- the pages after it ---

    def _add_weeks(self) -> None:
        """Add every week on separate pages; a row is never cut, and each page has the heads."""
        table = rows_table(self._report, Length.WEEK)
        layout = layout_of(table, self._width)
        begun = 0
        while begun < table.height:
            page = self._following()
            end = min(table.height, begun + rows_that_fit(layout, page.room))
            page.add_table(table, layout, range(begun, end))
            begun = end

    def _add_rest(self) -> None:
        """Add all stops for pain, if the first page could not name them, and the other notes, whole."""
        stops = self._report.pain_stops
        waiting = (
            [Paragraph(without_vowels(stops_text(stops, len(stops))))] if len(stops) > MOST_STOPS else []
        )
        waiting += [notes_title(), *self._notes] if self._notes else []
        if not waiting:
            return
        page = self._pages[-1] if len(self) > 1 else self._following()
        while waiting:
            paragraph = waiting.pop(0)
            if paragraph.height(self._width) <= page.room:
                page.add_paragraph(paragraph)
                continue
            parts = paragraph.split(self._width, page.room) if page.room > TITLE else None
            if parts:
                page.add_paragraph(parts[0])
                paragraph = parts[1]
            page = self._following()
            waiting.insert(0, paragraph)

    def _following(self) -> BookPage:
        """Return a new page with a line that says to which report it belongs."""
        page = BookPage(self._frame, self._frame.bottom() - NUMBER)
        self._pages.append(page)
        page.add(TITLE, self._draw_following_head)
        return page

    def _draw_following_head(self, painter: QPainter, area: QRectF) -> None:
        set_pen_and_font(painter, 8, LIGHT.quiet)
        name = " · ".join(filter(None, (report_title(), self._who)))
        draw_text(painter, area, ALIGN_LEFT, without_vowels(name))
        days = days_text(self._report.first, self._report.last)
        draw_text(painter, area, ALIGN_RIGHT, without_vowels(days))


def footer_texts(report: Report, *, has_months: bool) -> Iterator[tuple[str, bool]]:
    """Yield the paragraphs of the footer, and whether each is bold."""
    yield progress_text(HOW), True
    texts = definitions(report, has_months=has_months)
    yield ("" if texts[0].endswith("。") else " ").join(texts), False
    yield progress_text(SAFETY), False


def closing_texts(report: Report) -> Iterator[tuple[str, bool, float]]:
    """Yield what stands below the tables: a text, whether it is bold, and the gap before it."""
    yield stops_text(report.pain_stops), True, 0.0
    if missed := missed_text(report):
        yield missed, False, 0.0


def notes_title() -> Paragraph:
    """Return the title above the notes."""
    return Paragraph(without_vowels(translate("Progress", "Notes")), 10, bold=True, before=4)


def draw_line(painter: QPainter, area: QRectF) -> None:
    """Draw the line above the footer."""
    painter.setPen(QPen(QColor(LIGHT.line), 0.6))
    painter.drawLine(QLineF(area.left(), area.top() - 4, area.right(), area.top() - 4))
    painter.setPen(Qt.PenStyle.SolidLine)
