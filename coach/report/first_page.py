"""The parts of the first page that are drawn for themselves: head, figures and charts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from coach.draw.tokens import LIGHT
from coach.report.measures import RULES, Measure, progress_text
from coach.report.plot import (
    ALIGN_LEFT,
    ALIGN_RIGHT,
    draw_legend,
    draw_text,
    left_to_right,
    legend_width,
    mirrored,
    plot_of,
    set_pen_and_font,
    text_height,
    text_width,
    without_vowels,
)
from coach.report.words import (
    Headline,
    chart_heading,
    created_text,
    days_text,
    headline_figures,
    report_title,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from coach.report.facts import Report

translate = QCoreApplication.translate

HEAD = 56.0
"""The height of title, name and days, in points."""

CAPTION, LEAST_CAPTION, VALUE = 7.0, 5.5, 14.0
"""The size of captions in the figures, the least where a language needs more room, and that of values."""

BESIDE, INSIDE = 6.0, 15.0
"""The gap between two figures, and what the frame and the gaps take of the room of one, in points."""

CHART_GAP = 6.0
"""The gap between two charts, in points."""


def draw_head(painter: QPainter, page: QRectF, report: Report, who: str, made_on: date) -> None:
    """Draw title and days, and below them the name, or a line to write it on, and the day of the report."""
    set_pen_and_font(painter, 16, LIGHT.text, bold=True)
    line = QRectF(page.left(), page.top(), page.width(), 22)
    draw_text(painter, line, ALIGN_LEFT, without_vowels(report_title()))
    set_pen_and_font(painter, 10, LIGHT.text, bold=True)
    draw_text(painter, line, ALIGN_RIGHT, without_vowels(days_text(report.first, report.last)))
    line.translate(0, 24)
    set_pen_and_font(painter, 10, LIGHT.text)
    name = without_vowels(translate("Progress", "Name:"))
    draw_text(painter, line, ALIGN_LEFT, f"{name} {who}")
    if not who:
        start = text_width(name, 10) + 4
        room = QRectF(page.left() + start, line.bottom() - 4, page.width() * 0.55 - start, 0)
        room = mirrored(room, page, painter)
        painter.setPen(QPen(QColor(LIGHT.edge), 0.5))
        painter.drawLine(QLineF(room.topLeft(), room.topRight()))
    set_pen_and_font(painter, 8.5, LIGHT.quiet)
    draw_text(painter, line, ALIGN_RIGHT, without_vowels(created_text(made_on)))


# --- figures ---


class FigureSizes(NamedTuple):
    """The room of each figure, the sizes of letters, and the height of details."""

    wide: float
    caption: float
    value: float
    high: float


def sizes_of(figures: Sequence[Headline], width: float) -> FigureSizes:
    """Return the sizes with which the figures fit side by side into `width`."""
    wide = (width + BESIDE) / len(figures)
    inside = wide - INSIDE
    caption = caption_size(figures, inside)
    values = [
        VALUE * inside / text_width(figure.value, VALUE, bold=True) for figure in figures if figure.value
    ]
    high = max([9.0, *(text_height(figure.detail, caption, inside) for figure in figures)])
    return FigureSizes(wide, caption, min([VALUE, *values]), high)


def caption_size(figures: Sequence[Headline], width: float) -> float:
    """Return the one size of all captions: names on one line, details on two."""
    size = CAPTION
    for name, _, detail in figures:
        while size > LEAST_CAPTION and (
            text_width(name, size) > width
            or text_height(detail, size, width) > 2.1 * text_height(detail, size, 1e4)
        ):
            size -= 0.1
    return size


def figures_height(report: Report, width: float) -> float:
    """Return the height of the row of figures."""
    return sizes_of(headline_figures(report), width).high + 36


def draw_figures(painter: QPainter, area: QRectF, report: Report) -> None:
    """Draw the figures side by side over the width of `area`."""
    figures = headline_figures(report)
    sizes = sizes_of(figures, area.width())
    inside = sizes.wide - INSIDE
    top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    wrapped = top.value | Qt.TextFlag.TextWordWrap.value
    for number, figure in enumerate(figures):
        box = QRectF(area.left() + number * sizes.wide, area.top(), sizes.wide - BESIDE, area.height())
        box = mirrored(box, area, painter)
        painter.setPen(QPen(QColor(LIGHT.line), 0.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        inner = mirrored(box.adjusted(6, 4, -3, -3), box, painter)
        for text, size, bold, place, flags in (
            (figure.name, sizes.caption, False, QRectF(inner.left(), inner.top(), inside, 11), ALIGN_LEFT),
            (figure.value, sizes.value, True, QRectF(inner.left(), inner.top() + 11, inside, 17), ALIGN_LEFT),
            (
                figure.detail,
                sizes.caption,
                False,
                QRectF(inner.left(), inner.top() + 28.5, inside, sizes.high + 2),
                wrapped,
            ),
        ):
            set_pen_and_font(painter, size, LIGHT.text if bold else LIGHT.quiet, bold=bold)
            draw_text(painter, place, flags, without_vowels(text))


# --- charts ---


def draw_charts(painter: QPainter, area: QRectF, report: Report) -> None:
    """Draw repetitions, and pain below them where it was reported, into `area`."""
    measures = [Measure.VOLUME]
    if report.has_pain:
        measures.append(Measure.PAIN)
    shares = (0.58, 0.42) if len(measures) > 1 else (1.0,)
    y, high = area.top(), area.height() - CHART_GAP * (len(measures) - 1)
    for measure, share in zip(measures, shares, strict=True):
        _draw_chart(painter, QRectF(area.left(), y, area.width(), high * share), report, measure)
        y += high * share + CHART_GAP


def _draw_chart(painter: QPainter, area: QRectF, report: Report, measure: Measure) -> None:
    head = QRectF(area.left(), area.top(), area.width(), 14)
    set_pen_and_font(painter, 10, LIGHT.text, bold=True)
    heading = without_vowels(chart_heading(report, measure))
    draw_text(painter, head, ALIGN_LEFT, heading)
    has_legend = measure is Measure.PAIN or len(report.legs) > 1
    wide = legend_width(measure, LIGHT, 7.5)
    if measure is Measure.VOLUME and has_legend:
        set_pen_and_font(painter, 7.5, LIGHT.quiet)
        beside = head.adjusted(text_width(heading, 10, bold=True) + 10, 0, 0, 0)
        rule = without_vowels(progress_text(RULES[measure]))
        draw_text(painter, mirrored(beside, head, painter), ALIGN_LEFT, rule)
    legend = mirrored(QRectF(head.right() - wide, head.top(), wide, head.height()), head, painter)
    if has_legend:
        draw_legend(painter, legend.right(), head.center().y(), measure, LIGHT, 7.5)
    plot = plot_of(report, measure, 7.5)
    with left_to_right(painter):
        plot.draw(painter, area.adjusted(0, 15, 0, 0), LIGHT)
