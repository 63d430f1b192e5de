"""A chart of the report as an SVG that stands inside an HTML file."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from coach.draw.tokens import LIGHT
from coach.report.measures import Measure
from coach.report.plot import draw_legend, plot_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintDevice

    from coach.report.facts import Report

WIDTH, HEIGHT, LEGEND, SIZE = 900, 240, 22.0, 12.0
"""Size of the chart, height of its legend, and size of letters, in pixels."""


def chart_svg(report: Report, measure: Measure, text: str) -> str:
    """Return a chart as an `svg` element that a screen reader reads as `text`; empty without a value."""
    if not report.has_pain if measure is Measure.PAIN else not report.periods:
        return ""
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(72)  # so that the sizes in the file are pixels
    generator.setSize(QSize(WIDTH, HEIGHT))
    generator.setViewBox(QRect(0, 0, WIDTH, HEIGHT))
    device: QPaintDevice = generator
    with QPainter(device) as painter:
        if measure is Measure.PAIN or len(report.legs) > 1:
            draw_legend(painter, WIDTH - SIZE / 2, LEGEND / 2, measure, LIGHT, SIZE)
        plot_of(report, measure, SIZE).draw(painter, QRectF(0, LEGEND, WIDTH, HEIGHT - LEGEND), LIGHT)
    drawn = bytes(buffer.data().data()).decode()
    inside = drawn[drawn.index("</defs>") + len("</defs>") : drawn.rindex("</svg>")]
    inside = re.sub(r'font-family="[^"]*"', 'font-family="inherit"', inside)
    inside = re.sub(r"\s*\n\s*", "\n", inside).strip()
    inside = re.sub(r"<g [^>]*>\s*</g>\n?", "", inside)  # Qt begins one at every change of the pen
    head = f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(text)}">'
    return f"{head}\n{inside}\n</svg>"
