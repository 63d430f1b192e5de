"""Sheets of paper: pages as a PDF, as a picture, or on a printer.

What makes the pages gets the sheet of paper, in points, and returns a function for each page to paint it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QRectF, Qt, QUuid
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from coach import __version__
from coach.base.problems import Problem
from coach.report.pdf_text import readable
from coach.text.languages import language_tag

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QPagedPaintDevice

    DrawPage = Callable[[QPainter], None]
    MakePages = Callable[[QRectF], Sequence[DrawPage]]

PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
DPI = 1200


def check_paper(paper: str) -> None:
    """Raise `Problem` unless `paper` is one of `PAPERS`."""
    if paper not in PAPERS:
        raise Problem("There is no paper “{name}”: use {known}.", name=paper, known=", ".join(PAPERS))


def one_page(draw: Callable[[QPainter, QRectF], None]) -> MakePages:
    """Return what makes a single page, which `draw` paints into the sheet."""
    return lambda sheet: [lambda painter: draw(painter, sheet)]


def as_pdf(title: str, paper: str, made_on: date, make: MakePages) -> bytes:
    """Return pages as PDF; `paper` is a key of `PAPERS`.

    The same pages give the same bytes: of the creation time the file holds only the day.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageLayout(
        QPageLayout(QPageSize(PAPERS[paper]), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setTitle(title)
    writer.setCreator(f"Interval Coach {__version__}")
    if hasattr(writer, "setDocumentId"):  # from Qt 6.8 on
        writer.setDocumentId(QUuid("{00000000-0000-4000-8000-000000000000}"))
    on_device(writer, make)
    return readable(
        dated(bytes(buffer.data().data()), made_on),
        language_tag(),
        right_to_left=QLocale().textDirection() is Qt.LayoutDirection.RightToLeft,
    )


def on_device(device: QPagedPaintDevice, make: MakePages) -> None:
    """Paint pages on a PDF writer or a printer, over its whole sheet whatever its margins are.

    Of a printer on which the person chose some pages, only these are painted. Raises `Problem` where the
    printer, or the file that it writes, cannot be used.
    """
    layout, dots = device.pageLayout(), device.logicalDpiX() / 72
    size, inside = layout.fullRectPoints(), layout.paintRectPoints()
    painter = QPainter()
    if not painter.begin(device):
        raise Problem("The page cannot be printed.", "Choose another printer, or another file.")
    with painter:  # ended after an error too: a device must outlive its painter
        pages = make(QRectF(0, 0, size.width(), size.height()))
        chosen = device.pageRanges()
        numbers = [n for n in range(len(pages)) if chosen.isEmpty() or chosen.contains(n + 1)]
        for place, number in enumerate(numbers):
            if place:
                device.newPage()
            painter.resetTransform()
            painter.scale(dots, dots)
            painter.translate(-inside.x(), -inside.y())
            pages[number](painter)


def as_png(paper: str, room: tuple[float, float], make: MakePages) -> bytes:
    """Return the first page as a PNG that fits into `room`, in pixels."""
    sheet = QPageSize(PAPERS[paper]).sizePoints()
    share = min(room[0] / sheet.width(), room[1] / sheet.height())
    image = QImage(round(sheet.width() * share), round(sheet.height() * share), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.scale(share, share)
        make(QRectF(0, 0, sheet.width(), sheet.height()))[0](painter)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub asks for bytes, Qt for str
    return bytes(buffer.data().data())


def dated(data: bytes, day: date) -> bytes:
    """Return the PDF with its creation time set to the start of `day`, in both places that hold it."""
    data = re.sub(rb"\(D:\d{14}", b"(D:" + f"{day:%Y%m%d}000000".encode(), data)
    return re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", f"{day.isoformat()}T00:00:00".encode(), data)
