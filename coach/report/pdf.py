"""The one-page PDF report for the person who set the plan."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QBuffer,
    QCoreApplication,
    QIODevice,
    QLineF,
    QLocale,
    QMarginsF,
    QRectF,
    Qt,
    QUuid,
)
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from coach import __version__
from coach.base.problems import Problem
from coach.core.figures import ratio
from coach.draw.tokens import LIGHT
from coach.report.measures import RULES, Measure, chart_title, day_with_year, progress_text, rating_text
from coach.report.plot import (
    ALIGN_LEFT,
    ALIGN_RIGHT,
    Plot,
    draw_legend,
    draw_text,
    left_to_right,
    legend_width,
    mirrored,
    set_pen_and_font,
    text_height,
    text_width,
)
from coach.report.remarks import draw_remarks, remarks
from coach.report.table import draw_table, table_height
from coach.report.time_axis import day_range
from coach.store.statistics import Bucket
from coach.text.formats import counted, in_time_order, minutes_seconds, rounded, side_by_side

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPagedPaintDevice

    from coach.report.facts import Report

translate = QCoreApplication.translate


PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
MARGIN, BODY = 40.0, 8.5
"""The margin and the size of body text, in points of 1/72 inch."""
DPI = 1200
CAPTION, LEAST_CAPTION = 7.0, 5.5
"""The size of captions in the figures at the top, and the least where a language needs more room."""
LEAST_CHARTS = 120.0
"""The least height of both charts, in points."""
MOST_ROWS = {"a4": 30, "letter": 26}
"""The most table rows that leave room for readable charts, by paper."""

FOOTER = (
    QT_TRANSLATE_NOOP(
        "Progress",
        "Paced, self-confirmed repetitions. The app set the pace; the user reported the count. Nothing was"
        " measured by sensors.",
    ),
    QT_TRANSLATE_NOOP(
        "Progress",
        "Prescribed: asked for by the routine. Paced: counted by the app to their end. Confirmed: what the"
        " user says was done. Volume: confirmed repetitions; one curl on each leg counts as two. Time under"
        " tension: flex, hold and extend of confirmed repetitions. Symmetry: 100 × smaller ÷ larger of left"
        " and right volume. Adherence: planned days with repetitions; no week counts for more days than were"
        " planned; by the plan of each week. Pain and effort: 0 to 10, as reported; – where not reported.",
    ),
    QT_TRANSLATE_NOOP(
        "Progress",
        "Paced timer and diary for the standing leg curl. Not medical advice, not a medical device; it cannot"
        " see your movement.",
    ),
)


def pdf(report: Report, who: str, paper: str, made_on: date) -> bytes:
    """Return the page as PDF; `who` may be empty, `paper` is a key of `PAPERS`.

    The same figures give the same bytes: of the creation time the file holds only the day.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageLayout(
        QPageLayout(QPageSize(PAPERS[paper]), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setTitle(translate("Progress", "Standing leg curl: exercise report"))
    writer.setCreator(f"Interval Coach {__version__}")
    if hasattr(writer, "setDocumentId"):  # from Qt 6.8 on
        writer.setDocumentId(QUuid("{00000000-0000-4000-8000-000000000000}"))
    render(writer, report, who, made_on)
    return _dated(bytes(buffer.data().data()), made_on)


def render(device: QPagedPaintDevice, report: Report, who: str, made_on: date) -> None:
    """Draw the page on a PDF writer or a printer, over its whole sheet whatever its margins are.

    Raises `Problem` where the printer, or the file that it writes, cannot be used.
    """
    layout, dots = device.pageLayout(), device.logicalDpiX() / 72
    size, inside = layout.fullRectPoints(), layout.paintRectPoints()
    painter = QPainter()
    if not painter.begin(device):
        raise Problem("The report cannot be printed.", "Choose another printer, or another file.")
    with painter:  # ended after an error too: a device must outlive its painter
        painter.scale(dots, dots)
        painter.translate(-inside.x(), -inside.y())
        draw(painter, report, who, made_on, QRectF(0, 0, size.width(), size.height()))


def preview(report: Report, who: str, paper: str, made_on: date, room: tuple[float, float]) -> bytes:
    """Return a preview of the page as PNG that fits into `room`, in pixels."""
    sheet = QPageSize(PAPERS[paper]).sizePoints()
    share = min(room[0] / sheet.width(), room[1] / sheet.height())
    image = QImage(round(sheet.width() * share), round(sheet.height() * share), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.scale(share, share)
        draw(painter, report, who, made_on, QRectF(0, 0, sheet.width(), sheet.height()))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub asks for bytes, Qt for str
    return bytes(buffer.data().data())


def _dated(data: bytes, day: date) -> bytes:
    """Return the PDF with its creation time set to the start of `day`, in both places that hold it."""
    data = re.sub(rb"\(D:\d{14}", b"(D:" + f"{day:%Y%m%d}000000".encode(), data)
    return re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", f"{day.isoformat()}T00:00:00".encode(), data)


def draw(painter: QPainter, report: Report, who: str, made_on: date, sheet: QRectF) -> None:
    """Draw the page into `sheet`, in points."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(sheet, Qt.GlobalColor.white)
    painter.setLayoutDirection(QLocale().textDirection())
    page = sheet.adjusted(MARGIN, MARGIN * 0.9, -MARGIN, -MARGIN * 0.8)
    y = _draw_head(painter, page, report, who, made_on)
    y = _draw_figures(painter, QRectF(page.left(), y, page.width(), 0), report)
    bottom = _draw_footer(painter, page)
    rows_high = table_height(report, page.width())
    room = max(40.0, bottom - y - rows_high - LEAST_CHARTS - 24)
    paragraphs = remarks(report, page.width() - 2, room)
    words_high = sum(high for _, high in paragraphs)
    charts_high = max(LEAST_CHARTS, min(bottom - y - rows_high - words_high - 24, 400))
    for measure, share in ((Measure.VOLUME, 0.56), (Measure.PAIN, 0.44)):
        area = QRectF(page.left(), y, page.width(), charts_high * share)
        _draw_chart(painter, area, report, measure)
        y = area.bottom() + 6
    rows_end = min(y + rows_high, bottom - words_high - 4)
    draw_table(painter, QRectF(page.left(), y, page.width(), rows_end - y), report)
    draw_remarks(painter, QRectF(page.left(), rows_end + 4, page.width(), words_high), paragraphs)


def _draw_head(painter: QPainter, page: QRectF, report: Report, who: str, made_on: date) -> float:
    set_pen_and_font(painter, 16, LIGHT.text, bold=True)
    line = QRectF(page.left(), page.top(), page.width(), 22)
    draw_text(painter, line, ALIGN_LEFT, translate("Progress", "Standing leg curl: exercise report"))
    set_pen_and_font(painter, 10, LIGHT.text, bold=True)
    draw_text(painter, line, ALIGN_RIGHT, f"{day_with_year(report.first)} – {day_with_year(report.last)}")
    line.translate(0, 24)
    set_pen_and_font(painter, 10, LIGHT.text)
    name = translate("Progress", "Name:")
    draw_text(painter, line, ALIGN_LEFT, f"{name} {who}")
    start = text_width(name, 10) + 4
    room = QRectF(page.left() + start, line.bottom() - 4, page.width() * 0.55 - start, 0)
    room = mirrored(room, page, painter)
    painter.setPen(QPen(QColor(LIGHT.edge), 0.5))
    painter.drawLine(QLineF(room.topLeft(), room.topRight()))
    set_pen_and_font(painter, BODY, LIGHT.quiet)
    draw_text(
        painter, line, ALIGN_RIGHT, translate("Progress", "Created {day}").format(day=day_with_year(made_on))
    )
    return line.bottom() + 8


def headline_figures(report: Report) -> list[tuple[str, str, str]]:
    """Return the figures at the top of the page: name, value and detail of each."""
    total = report.total
    if total is None:
        return [(translate("Progress", "Sessions"), "0", "")]
    adherence = "–" if report.adherence is None else f"{rounded(round(report.adherence))} %"
    balance = ratio(total.left, total.right)
    found = [
        (
            translate("Progress", "Sessions"),
            str(total.sessions),
            counted("Progress", "%n repetitions", total.volume),
        ),
        (
            translate("Progress", "Adherence"),
            adherence,
            counted("Progress", "{done} of %n planned days", report.planned).format(done=report.done),
        ),
        (
            translate("Progress", "Left · right"),
            side_by_side(total.left, total.right),
            translate("Progress", "repetitions"),
        ),
        (
            translate("Progress", "Time under tension"),
            hours_text(total.tension_ms),
            translate("Progress", "{time} per session").format(
                time=minutes_seconds(total.tension_ms // total.sessions)
            ),
        ),
        (
            translate("Progress", "Symmetry"),
            "–" if balance is None else f"{rounded(round(balance))} %",
            translate("Progress", "load {load} kg × reps").format(load=rounded(total.load_kg, 1))
            if total.load_kg
            else translate("Progress", "no load"),
        ),
    ]
    if report.start and report.end:
        before, after = rating_text(report.start.pain_before), rating_text(report.end.pain_before)
        found.append(
            (
                translate("Progress", "Pain before"),
                in_time_order(before, after),
                translate("Progress", "first week → last week (average)"),
            )
        )
    return found


def hours_text(ms: int) -> str:
    """Return a length as hours and minutes, `2:27 h`, or as minutes if it is below an hour."""
    minutes = round(ms / 60_000)
    if minutes < 60:  # noqa: PLR2004 - minutes of an hour
        return translate("Progress", "{minutes} min").format(minutes=minutes)
    return translate("Progress", "{hours}:{minutes:02} h").format(hours=minutes // 60, minutes=minutes % 60)


def _draw_figures(painter: QPainter, area: QRectF, report: Report) -> float:
    """Draw the figures below the top of `area`; return the y below them."""
    found = headline_figures(report)
    wide = area.width() / len(found)
    inside = wide - 15
    caption = caption_size(found, inside)
    value_size = min(
        [14.0, *(14.0 * inside / text_width(value, 14, bold=True) for _, value, _ in found if value)]
    )
    high = max([19.0, *(text_height(more, caption, inside) for _, _, more in found)])
    for index, (name, value, more) in enumerate(found):
        box = QRectF(area.left() + index * wide, area.top(), wide - 6, high + 37)
        box = mirrored(box, area, painter)
        painter.setPen(QPen(QColor(LIGHT.line), 0.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        inner = mirrored(box.adjusted(6, 4, -3, -3), box, painter)
        top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        wrapped = top.value | Qt.TextFlag.TextWordWrap.value
        for text, size, bold, place, flags in (
            (name, caption, False, QRectF(inner.left(), inner.top(), inside, 11), ALIGN_LEFT),
            (value, value_size, True, QRectF(inner.left(), inner.top() + 11, inside, 19), ALIGN_LEFT),
            (more, caption, False, QRectF(inner.left(), inner.top() + 30, inside, high + 2), wrapped),
        ):
            set_pen_and_font(painter, size, LIGHT.text if bold else LIGHT.quiet, bold=bold)
            draw_text(painter, place, flags, text)
    return area.top() + high + 45


def caption_size(found: list[tuple[str, str, str]], width: float) -> float:
    """Return the one size of all captions: names on one line, details on two."""
    size = CAPTION
    for name, _, more in found:
        while size > LEAST_CAPTION and (
            text_width(name, size) > width
            or text_height(more, size, width) > 2.1 * text_height(more, size, 1e4)
        ):
            size -= 0.1
    return size


def _draw_chart(painter: QPainter, area: QRectF, report: Report, measure: Measure) -> None:
    low, high = day_range(report.first, (report.last - report.first).days + 1)
    head = QRectF(area.left(), area.top(), area.width(), 14)
    set_pen_and_font(painter, 10, LIGHT.text, bold=True)
    heading = chart_title(measure, report.by)
    if measure is Measure.PAIN:
        heading = (
            translate("Progress", "Pain, 0 to 10")
            if report.by is Bucket.SESSION
            else translate("Progress", "Pain, 0 to 10, mean")
        )
    draw_text(painter, head, ALIGN_LEFT, heading)
    if measure is Measure.VOLUME:
        set_pen_and_font(painter, 7.5, LIGHT.quiet)
        beside = head.adjusted(text_width(heading, 10, bold=True) + 10, 0, 0, 0)
        draw_text(painter, mirrored(beside, head, painter), ALIGN_LEFT, progress_text(RULES[measure]))
    wide = legend_width(measure, LIGHT, 7.5)
    legend = mirrored(QRectF(head.right() - wide, head.top(), wide, head.height()), head, painter)
    draw_legend(painter, legend.right(), head.center().y(), measure, LIGHT, 7.5)
    plot = Plot(report.periods, report.by, measure, low, high, 7.5, report.week_start)
    with left_to_right(painter):
        plot.draw(painter, area.adjusted(0, 15, 0, 0), LIGHT)


def _draw_footer(painter: QPainter, page: QRectF) -> float:
    """Draw the footer at the bottom of `page`; return the y above it."""
    flags = Qt.TextFlag.TextWordWrap
    texts = [progress_text(text) for text in FOOTER]
    highs = [text_height(text, 7, page.width() - 2, bold=index == 0) + 1 for index, text in enumerate(texts)]
    top = y = page.bottom() - sum(highs)
    painter.setPen(QPen(QColor(LIGHT.line), 0.6))
    painter.drawLine(QLineF(page.left(), top - 4, page.right(), top - 4))
    for index, (text, high) in enumerate(zip(texts, highs, strict=True)):
        set_pen_and_font(painter, 7, LIGHT.quiet, bold=index == 0)
        draw_text(painter, QRectF(page.left(), y, page.width(), high + 2), flags, text)
        y += high
    return top - 8
