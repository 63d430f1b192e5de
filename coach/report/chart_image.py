"""The charts of a range of days as one picture, PNG or SVG."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from coach.base.problems import Problem
from coach.report.measures import RULES, Measure, chart_title, day_with_year, progress_text
from coach.report.plot import ALIGN_LEFT, ALIGN_RIGHT, draw_legend, draw_text, plot_of, set_font
from coach.report.weeks import last_weeks, paint_weeks

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPaintDevice

    from coach.core.plan import Plan
    from coach.draw.tokens import Theme
    from coach.report.facts import Report

translate = QCoreApplication.translate


LEAST_SIZE, MOST_PIXELS = (320, 240), 100_000_000
"""The smallest picture, and the most pixels a PNG may have (400 MB while it is drawn)."""


def png(report: Report, theme: Theme, plan: Plan, size: tuple[int, int], scale: float, today: date) -> bytes:
    """Return the charts as a PNG of `size` × `scale` pixels. Raises `Problem` for a size out of bounds."""
    check_size(size, scale)
    pixels = QSize(round(size[0] * scale), round(size[1] * scale))
    image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(theme.card))
    with QPainter(image) as painter:  # ended after an error too: a device must outlive its painter
        painter.scale(pixels.width() / size[0], pixels.height() / size[1])
        draw(painter, report, theme, plan, size, today)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub asks for bytes, Qt for str
    return bytes(buffer.data().data())


def svg(report: Report, theme: Theme, plan: Plan, size: tuple[int, int], today: date) -> bytes:
    """Return the charts as an SVG of `size`, with text as text. Raises `Problem` for a size out of bounds."""
    check_size(size, 1)
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(72)  # so that the sizes in the file are pixels
    generator.setSize(QSize(*size))
    generator.setViewBox(QRect(0, 0, *size))
    generator.setTitle(chart_title(Measure.VOLUME, report.by))
    device: QPaintDevice = generator
    with QPainter(device) as painter:
        painter.fillRect(QRectF(0, 0, *size), QColor(theme.card))
        draw(painter, report, theme, plan, size, today)
    data = bytes(buffer.data().data())
    # Qt writes the size in millimetres, which programs convert to different numbers of pixels.
    return re.sub(rb'<svg width="[^"]*" height="[^"]*"', b'<svg width="%d" height="%d"' % size, data, count=1)


def draw(
    painter: QPainter, report: Report, theme: Theme, plan: Plan, size: tuple[int, int], today: date
) -> None:
    """Draw a picture of `size`: volume at the top, weeks and pain below."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    width, height = size
    unit = max(9.0, min(width / 64, height / 34))
    margin = unit * 1.6
    line = unit * 2.2
    head = QRectF(margin, margin * 0.7, width - 2 * margin, line)
    _head(painter, head, chart_title(Measure.VOLUME, report.by), theme, unit)
    draw_text(painter, head, ALIGN_RIGHT, f"{day_with_year(report.first)} – {day_with_year(report.last)}")
    rule = head.translated(0, line * 0.9)
    draw_text(painter, rule, ALIGN_LEFT, progress_text(RULES[Measure.VOLUME]))
    draw_legend(painter, rule.right(), rule.center().y(), Measure.VOLUME, theme, unit)
    upper = QRectF(margin, rule.bottom(), width - 2 * margin, height * 0.62 - rule.bottom())
    plot_of(report, Measure.VOLUME, unit).draw(painter, upper, theme)
    half = (width - 3 * margin) / 2
    below = QRectF(margin, height * 0.65, half, line)
    _head(painter, below, translate("Progress", "Training days"), theme, unit)
    area = QRectF(margin, below.bottom(), half, height - below.bottom() - margin * 0.6)
    scale = unit / 14
    painter.save()
    painter.translate(area.topLeft())
    painter.scale(scale, scale)
    inner = QRectF(0, 0, area.width() / scale, area.height() / scale)
    weeks = last_weeks(report.first, report.last, max(1, int((inner.width() - 42) // 13)), plan.week_start)
    missed = report.missed if report.last < today or today in report.days else report.missed - {today}
    paint_weeks(
        painter, inner, theme, weeks, report.days, min(today, report.last), missed, plan.days_off(weeks)
    )
    painter.restore()
    pain = below.translated(half + margin, 0)
    _head(painter, pain, translate("Progress", "Pain"), theme, unit)
    draw_legend(painter, pain.right(), pain.center().y(), Measure.PAIN, theme, unit)
    area.moveLeft(pain.left())
    plot_of(report, Measure.PAIN, unit).draw(painter, area, theme)


def _head(painter: QPainter, place: QRectF, text: str, theme: Theme, unit: float) -> None:
    painter.setPen(QColor(theme.text))
    set_font(painter, unit * 1.35, bold=True)
    draw_text(painter, place, ALIGN_LEFT, text)
    painter.setPen(QColor(theme.quiet))
    set_font(painter, unit)


def check_size(size: tuple[int, int], scale: float) -> None:
    """Raise `Problem` for a picture that is too small or too large."""
    wide, high = size
    pixels = wide * scale * high * scale
    if wide < LEAST_SIZE[0] or high < LEAST_SIZE[1] or not scale > 0 or not pixels <= MOST_PIXELS:
        raise Problem(
            "A picture of {size} at scale {scale} cannot be drawn:"
            " it must have at least {least} and at most {most} million pixels.",
            size=f"{wide}×{high}",
            scale=scale,
            least=f"{LEAST_SIZE[0]}×{LEAST_SIZE[1]}",
            most=MOST_PIXELS // 1_000_000,
        )
