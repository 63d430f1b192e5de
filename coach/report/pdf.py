"""The report for the person who set the plan: as PDF, on a printer, and as a preview of its first page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QRectF, Qt, QUuid
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from coach import __version__
from coach.base.problems import Problem
from coach.report.pages import Book
from coach.report.pdf_text import readable
from coach.report.words import language_tag, report_title

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPagedPaintDevice

    from coach.report.facts import Report

PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
DPI = 1200


def pdf(report: Report, who: str, paper: str, made_on: date) -> bytes:
    """Return the report as PDF; `who` may be empty, `paper` is a key of `PAPERS`.

    The same figures give the same bytes: of the creation time the file holds only the day.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageLayout(
        QPageLayout(QPageSize(PAPERS[paper]), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setTitle(report_title())
    writer.setCreator(f"Interval Coach {__version__}")
    if hasattr(writer, "setDocumentId"):  # from Qt 6.8 on
        writer.setDocumentId(QUuid("{00000000-0000-4000-8000-000000000000}"))
    render(writer, report, who, made_on)
    return readable(
        _dated(bytes(buffer.data().data()), made_on),
        language_tag(),
        right_to_left=QLocale().textDirection() is Qt.LayoutDirection.RightToLeft,
    )


def render(device: QPagedPaintDevice, report: Report, who: str, made_on: date) -> None:
    """Draw the pages on a PDF writer or a printer, over the whole sheet whatever its margins are.

    Raises `Problem` where the printer, or the file that it writes, cannot be used.
    """
    layout, dots = device.pageLayout(), device.logicalDpiX() / 72
    size, inside = layout.fullRectPoints(), layout.paintRectPoints()
    painter = QPainter()
    if not painter.begin(device):
        raise Problem("The report cannot be printed.", "Choose another printer, or another file.")
    with painter:  # ended after an error too: a device must outlive its painter
        book = Book(report, who, made_on, QRectF(0, 0, size.width(), size.height()))
        for number in range(len(book)):
            if number:
                device.newPage()
            painter.resetTransform()
            painter.scale(dots, dots)
            painter.translate(-inside.x(), -inside.y())
            book.draw(painter, number)


def preview(report: Report, who: str, paper: str, made_on: date, room: tuple[float, float]) -> bytes:
    """Return a preview of the first page as PNG that fits into `room`, in pixels."""
    sheet = QPageSize(PAPERS[paper]).sizePoints()
    share = min(room[0] / sheet.width(), room[1] / sheet.height())
    image = QImage(round(sheet.width() * share), round(sheet.height() * share), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    book = Book(report, who, made_on, QRectF(0, 0, sheet.width(), sheet.height()))
    with QPainter(image) as painter:
        painter.scale(share, share)
        book.draw(painter, 0)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub asks for bytes, Qt for str
    return bytes(buffer.data().data())


def _dated(data: bytes, day: date) -> bytes:
    """Return the PDF with its creation time set to the start of `day`, in both places that hold it."""
    data = re.sub(rb"\(D:\d{14}", b"(D:" + f"{day:%Y%m%d}000000".encode(), data)
    return re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", f"{day.isoformat()}T00:00:00".encode(), data)
