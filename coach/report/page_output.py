"""Sheets of paper: a page as a PDF, as a picture, or on a printer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QRectF, Qt, QUuid
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from coach import __version__
from coach.base.problems import Problem
from coach.report.pdf_text import readable

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QPagedPaintDevice

    Draw = Callable[[QPainter, QRectF], None]

PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
DPI = 1200


def check_paper(paper: str) -> None:
    """Raise `Problem` unless `paper` is one of `PAPERS`."""
    if paper not in PAPERS:
        raise Problem("There is no paper “{name}”: use {known}.", name=paper, known=", ".join(PAPERS))


def as_pdf(title: str, paper: str, made_on: date, draw: Draw) -> bytes:
    """Return the page that `draw` paints, in points, as PDF; `paper` is a key of `PAPERS`."""
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
    on_device(writer, draw)
    return readable(
        dated(bytes(buffer.data().data()), made_on),
        QLocale().bcp47Name(),
        right_to_left=QLocale().textDirection() is Qt.LayoutDirection.RightToLeft,
    )


def on_device(device: QPagedPaintDevice, draw: Draw) -> None:
    """Paint the page on a PDF writer or a printer, over its whole sheet whatever its margins are.

    Raises `Problem` where the printer, or the file that it writes, cannot be used.
    """
    layout, dots = device.pageLayout(), device.logicalDpiX() / 72
    size, inside = layout.fullRectPoints(), layout.paintRectPoints()
    painter = QPainter()
    if not painter.begin(device):
        raise Problem("The page cannot be printed.", "Choose another printer, or another file.")
    with painter:  # ended after an error too: a device must outlive its painter
        painter.scale(dots, dots)
        painter.translate(-inside.x(), -inside.y())
        draw(painter, QRectF(0, 0, size.width(), size.height()))


def as_png(paper: str, room: tuple[float, float], draw: Draw) -> bytes:
    """Return the page that `draw` paints, in points, as a PNG that fits into `room`, in pixels."""
    sheet = QPageSize(PAPERS[paper]).sizePoints()
    share = min(room[0] / sheet.width(), room[1] / sheet.height())
    image = QImage(round(sheet.width() * share), round(sheet.height() * share), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.scale(share, share)
        draw(painter, QRectF(0, 0, sheet.width(), sheet.height()))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub asks for bytes, Qt for str
    return bytes(buffer.data().data())


def dated(data: bytes, day: date) -> bytes:
    """Return the PDF with its creation time set to the start of `day`, in both places that hold it."""
    data = re.sub(rb"\(D:\d{14}", b"(D:" + f"{day:%Y%m%d}000000".encode(), data)
    return re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", f"{day.isoformat()}T00:00:00".encode(), data)
