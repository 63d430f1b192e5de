"""Checks of drawn pages, charts, translations and sound, for the self-check."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QFontDatabase, QImage

from coach.core.plan import Plan
from coach.core.routine import Routine
from coach.export.request import SIZE
from coach.report.chart_image import png, svg
from coach.report.facts import Report
from coach.report.pdf import pdf, preview
from coach.report.plan_sheet import PlanSheet, sheet_pdf
from coach.store.statistics import Bucket, Period

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from coach.draw.tokens import Theme
    from coach.ui.pages import Page
    from coach.ui.shell import Window

LEAST_COLOURS = 16
"""The fewest colours of a page that was drawn; smoothed text alone has more."""

SAMPLED = 4
"""Every fourth pixel of a page is checked, across and down."""

PREVIEW_SIZE = (595.0, 842.0)
"""Size of the picture of the report that is checked, in pixels."""


def check_pages(window: Window, pages: Iterable[Page]) -> dict[str, object]:
    """Draw each page, and return the number of its colours. Raises ValueError for a blank one.

    Fonts are checked first: without them every letter is drawn as a box, which has colours too.
    """
    fonts = len(QFontDatabase.families())
    if not fonts:
        raise ValueError("there are no fonts")
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)  # no window appears if there is a screen
    window.show()
    colours = {}
    for page in pages:
        window.show_page(page)
        QCoreApplication.processEvents()
        colours[page.value] = _colours(window.grab().toImage())
        if colours[page.value] < LEAST_COLOURS:
            raise ValueError(f"the page {page} has {colours[page.value]} colours: it is blank")
    window.hide()
    return {"fonts": fonts, "colours": colours, "size": [window.width(), window.height()]}


def _colours(image: QImage) -> int:
    return len(
        {
            image.pixel(x, y)
            for x in range(0, image.width(), SAMPLED)
            for y in range(0, image.height(), SAMPLED)
        }
    )


def check_charts(theme: Theme) -> dict[str, object]:
    """Draw the charts as PNG, SVG and PDF, and a plan sheet; return sizes and counts.

    Raises ValueError for a blank one.
    """
    day = date(2026, 9, 1)
    days = [day + timedelta(days=2 * n) for n in range(8)]
    bars = [Period(at, at, 1, 16 + n, 15 + n, 96_000, 90_000, 0.0, 3, 2, 2) for n, at in enumerate(days)]
    facts = Report(day, days[-1], Bucket.SESSION, bars, None, 8, 8, None, None, dict.fromkeys(days, 1))
    image = QImage.fromData(png(facts, theme, Plan(), SIZE, 1.0, day))
    if image.isNull() or _colours(image) < LEAST_COLOURS:
        raise ValueError("the chart as PNG is blank")
    drawing = ET.fromstring(svg(facts, theme, Plan(), SIZE, day))  # noqa: S314 - drawn here, just now
    texts = sum(1 for element in drawing.iter() if element.tag.endswith("}text"))
    if not texts:
        raise ValueError("the chart as SVG has no text")
    sheet = QImage.fromData(preview(facts, "", "a4", day, PREVIEW_SIZE))
    if sheet.isNull() or _colours(sheet) < LEAST_COLOURS:
        raise ValueError("the report is blank")
    return {
        "png": [image.width(), image.height()],
        "svg_texts": texts,
        "pdf": check_pdf(pdf(facts, "", "a4", day)),
        "sheet": check_pdf(sheet_pdf(PlanSheet(Routine("Mine"), day, days), "a4")),  # with a QR code
    }


def check_pdf(data: bytes) -> dict[str, object]:
    """Return number and size (in points) of a PDF's pages. Raises ValueError if it is not whole, or empty."""
    count, box = re.search(rb"/Count (\d+)", data), re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
    if not data.startswith(b"%PDF-") or not data.endswith(b"%%EOF\n") or not count or not box:
        raise ValueError("the report is not a whole PDF")
    if b"/FontFile" not in data:
        raise ValueError("the report as PDF has no text")
    return {
        "bytes": len(data),
        "pages": int(count[1]),
        "points": [round(float(side)) for side in box.groups()],
    }


def check_sound() -> dict[str, object]:
    """Return the names of the sound outputs and speech engines; a machine may have none.

    Raises ImportError if this copy or the system lacks a library that sound needs.
    """
    from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - brings in libpulse, which may be missing
    from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - as above

    engines = QTextToSpeech.availableEngines()
    return {
        "outputs": [device.description() for device in QMediaDevices.audioOutputs()],
        "speech_engines": [engine for engine in engines if engine != "mock"],
    }


def check_translations(folder: Path) -> dict[str, object]:
    """Load every translation; return its size in bytes by language."""
    sizes = {}
    for file in sorted(folder.glob("*.qm")):
        translator = QTranslator()
        if not translator.load(str(file)) or translator.isEmpty():
            raise ValueError(f"the translation {file.name} cannot be loaded")
        sizes[file.stem.rpartition("_")[2]] = file.stat().st_size
    return {"bytes": sizes}
