"""The report for the person who set the plan: as PDF, on a printer, and as a preview of its first page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from coach.report.page_output import as_pdf, as_png, on_device
from coach.report.pages import Book
from coach.report.words import report_title

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPagedPaintDevice

    from coach.report.facts import Report
    from coach.report.page_output import DrawPage, MakePages


def pdf(report: Report, who: str, paper: str, made_on: date) -> bytes:
    """Return the report as PDF; `who` may be empty, `paper` is a key of `PAPERS`."""
    return as_pdf(report_title(), paper, made_on, _pages_of(report, who, made_on))


def render(device: QPagedPaintDevice, report: Report, who: str, made_on: date) -> None:
    """Draw the report on a printer. Raises `Problem` where it, or the file that it writes, cannot be used."""
    on_device(device, _pages_of(report, who, made_on))


def preview(report: Report, who: str, paper: str, made_on: date, room: tuple[float, float]) -> bytes:
    """Return a preview of the first page as PNG that fits into `room`, in pixels."""
    return as_png(paper, room, _pages_of(report, who, made_on))


def _pages_of(report: Report, who: str, made_on: date) -> MakePages:
    def make(sheet: QRectF) -> list[DrawPage]:
        book = Book(report, who, made_on, sheet)
        return [partial(book.draw, number=number) for number in range(len(book))]

    return make
