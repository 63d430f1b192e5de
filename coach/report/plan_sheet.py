"""The plan sheet: a page for the wall with the routine in words and pictures, days, and a QR code."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QMarginsF, QRectF, Qt

from coach.draw.qr_code import QUIET, QrCode, paint_qr_code, qr_code
from coach.draw.tokens import LIGHT
from coach.report.measures import day_with_year
from coach.report.page_output import as_pdf, as_png, on_device, one_page
from coach.report.plot import elided, text_width
from coach.report.sheet_pen import SheetPen, fitting, line_height, packed, paragraph_height
from coach.report.sheet_stills import SMALL_STEP, STEP, SheetStills
from coach.report.sheet_weeks import LEAST_ROW, MOST_ROW, SheetWeeks
from coach.store.routine_file import plain_text
from coach.text import safety
from coach.text.how_to import ADVICE, help_text
from coach.text.preset_names import routine_title
from coach.text.routine_texts import sets_lines
from coach.text.sheet_texts import order_lines

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QPagedPaintDevice, QPainter

    from coach.core.routine import Routine

translate = QCoreApplication.translate

MOST_QR_BYTES = 1200
"""The longest text that becomes a QR code: a larger one could not be read from paper with any telephone."""

MM = 72 / 25.4
"""Points of a millimetre."""

LEAST_QR_MM, LEAST_MODULE_MM = 35.0, 0.4
"""The least size of the QR code without its white edge, and of one of its squares."""

MARGIN, GAP = 34.0, 14.0
"""The margin of the page, and the least gap between its parts, in points."""

TITLE, LEAST_TITLE, DOSE, ORDER, NAME, ADVISED, FINE = 34.0, 18.0, 23.0, 14.0, 16.0, 12.0, 9.5
"""Sizes of the letters, in points. From a metre away 13 are read with ease, and 10 by good eyes."""

BOLD = 0.93
"""The share of a line that normal letters fill where bold ones need all of it."""

MOST_LETTERS = 160
"""More letters of a name are never looked at: no line has room for them."""

ORDER_LINES = 3
"""So many lines about the order of the legs have large letters; more have smaller ones."""

LEAST_FIGURE = 75.0
"""Below this height of the figures, in points, what to do in each phase is written smaller."""

TITLE_OF_FILE = QT_TRANSLATE_NOOP("PlanSheet", "Standing leg curl: plan sheet")


class PlanSheet(NamedTuple):
    """What stands on a plan sheet.

    `days` are the planned days of the four weeks from `first` on; `who` is the person's name, or empty. `off`
    are the numbers of the weeks, from 0 on, that are a holiday.
    """

    routine: Routine
    first: date
    days: Sequence[date]
    who: str = ""
    off: Sequence[int] = ()


def sheet_pdf(sheet: PlanSheet, paper: str) -> bytes:
    """Return the page as PDF; `paper` is a key of `PAPERS`."""
    return as_pdf(
        translate("PlanSheet", str(TITLE_OF_FILE)), paper, sheet.first, one_page(_SheetPage(sheet).draw)
    )


def sheet_png(sheet: PlanSheet, paper: str, room: tuple[float, float]) -> bytes:
    """Return the page as a PNG that fits into `room`, in pixels."""
    return as_png(paper, room, one_page(_SheetPage(sheet).draw))


def print_sheet(sheet: PlanSheet, device: QPagedPaintDevice) -> None:
    """Print the page. Raises `Problem` where the printer cannot be used."""
    on_device(device, one_page(_SheetPage(sheet).draw))


class _SheetPage:
    """Draws a plan sheet. Head and foot take what they need, pictures and days the rest."""

    def __init__(self, sheet: PlanSheet) -> None:
        self._sheet = sheet
        text = plain_text(sheet.routine)
        self._code: QrCode | None = qr_code(text) if len(text.encode()) <= MOST_QR_BYTES else None

    def draw(self, painter: QPainter, sheet: QRectF) -> None:
        """Draw the page into `sheet`, in points."""
        painter.fillRect(sheet, Qt.GlobalColor.white)
        page = sheet.marginsRemoved(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN * 0.8))
        pen = SheetPen(painter, page)
        top, bottom = self._draw_head(pen, page), self._draw_foot(pen, page)
        room = bottom - top - GAP
        stills = SheetStills(self._sheet.routine, page.width(), STEP)
        weeks = SheetWeeks(self._sheet.days, self._sheet.first, self._sheet.off, page.width())
        row = (room - stills.height - weeks.height(0)) / weeks.rows
        weeks_high = weeks.height(min(MOST_ROW, max(LEAST_ROW, row)))
        if stills.figure_height(room - weeks_high) < LEAST_FIGURE:
            stills = SheetStills(self._sheet.routine, page.width(), SMALL_STEP)
        stills_high = min(stills.height, room - weeks_high)
        spare = (room - stills_high - weeks_high) / 3
        place = QRectF(page.left(), top + spare / 2, page.width(), stills_high)
        stills.draw(pen, place)
        weeks.draw(pen, QRectF(page.left(), place.bottom() + GAP + spare, page.width(), weeks_high))

    def _draw_head(self, pen: SheetPen, page: QRectF) -> float:
        """Draw name, title, dose, and order of the legs; return the y below them."""
        routine, line = self._sheet.routine, QRectF(page)
        line.setHeight(line_height(NAME, bold=True))
        exercise = translate("PlanSheet", "Standing leg curl")
        pen.line_of(line, exercise, ORDER, bold=True, colour=LIGHT.accent)
        room = page.width() - text_width(exercise, ORDER, bold=True) - 2 * GAP
        who = " ".join(self._sheet.who.split())[:MOST_LETTERS]
        who = elided(who, room * BOLD, NAME)
        room = text_width(who, NAME, bold=True) + 1
        pen.line_of(QRectF(page.right() - room, line.top(), room, line.height()), who, NAME, bold=True)
        title = " ".join(routine_title(routine.name).split())[:MOST_LETTERS]
        size = max(LEAST_TITLE, fitting([title], TITLE, page.width(), bold=True))
        line = QRectF(page.left(), line.bottom(), page.width(), line_height(size, bold=True))
        pen.line_of(line, elided(title, page.width() * BOLD, size), size, bold=True)
        doses = sets_lines(routine)
        size = fitting(doses, DOSE, page.width())
        for dose in doses:
            line = QRectF(page.left(), line.bottom(), page.width(), line_height(size))
            pen.line_of(line, dose, size)
        line.moveTop(line.bottom() + 4)
        lines = packed(order_lines(routine), ORDER, page.width())
        size = ORDER if len(lines) <= ORDER_LINES else ADVISED
        lines = packed(order_lines(routine), size, page.width())
        y = pen.paragraph(line, "\n".join(lines), size) + 8
        pen.rule(page.left(), page.right(), y, LIGHT.accent, 2)
        return y + GAP

    def _draw_foot(self, pen: SheetPen, page: QRectF) -> float:
        """Draw advice, safety, and the QR code with what it is for; return the y above them."""
        side = self._code_side()
        edge = side * QUIET / self._code.modules if self._code else 0.0
        wide = page.width() - (side + edge + GAP if self._code else 0)
        advice = (
            (help_text(ADVICE), ADVISED, True),
            (safety.translated(safety.STOP_AT_ONCE), ADVISED, True),
            (safety.translated(safety.WHAT_IT_IS), FINE, False),
        )
        made = translate("PlanSheet", "Made with Interval Coach on {day}.")
        small = (self._about_code(), made.format(day=day_with_year(self._sheet.first)))
        words_high = sum(paragraph_height(text, size, wide, bold=bold) + 4 for text, size, bold in advice)
        small_high = sum(paragraph_height(text, FINE, wide) + 1 for text in small)
        top = page.bottom() - max(side + edge, words_high + 4 + small_high)
        y = top
        for text, size, bold in advice:
            y = pen.paragraph(QRectF(page.left(), y, wide, 0), text, size, bold=bold) + 4
        y = page.bottom() - small_high
        for text in small:
            y = pen.paragraph(QRectF(page.left(), y, wide, 0), text, FINE, colour=LIGHT.quiet) + 1
        if self._code is not None:
            place = pen.placed(QRectF(page.right() - side, page.bottom() - side, side, side))
            paint_qr_code(pen.painter, self._code, place)
        return top - GAP

    def _about_code(self) -> str:
        if self._code is None:
            return translate(
                "PlanSheet",
                "This routine is too long for a QR code. Interval Coach can save it as a file to pass on.",
            )
        return translate(
            "PlanSheet",
            "The square holds this routine: scan it, copy the text, and choose “Paste a routine” in"
            " Interval Coach.",
        )

    def _code_side(self) -> float:
        """Return the side of the QR code without its edge, in points; 0 where there is none."""
        if self._code is None:
            return 0.0
        return max(LEAST_QR_MM, LEAST_MODULE_MM * self._code.modules) * MM
