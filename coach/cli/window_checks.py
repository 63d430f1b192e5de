"""Checks of what is drawn, for the program's self-check: pages that are not blank, charts that read back."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QFontDatabase, QImage

from coach.export.exporter import SIZE
from coach.store.statistics import Bucket, Period

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from coach.draw.tokens import Theme
    from coach.ui.shell import Window

LEAST_COLOURS = 16
"""A page that was drawn has at least so many colours, text being smoothed."""

SAMPLED = 4
"""Every so manieth pixel of a page is looked at, across and down."""


def check_pages(window: Window, names: Iterable[str]) -> dict[str, Any]:
    """Draw each page, and return how many colours it has; raises ValueError for a blank one.

    Without fonts every letter would be a box, which has its colours too.
    """
    fonts = len(QFontDatabase.families())
    if not fonts:
        raise ValueError("there are no fonts")
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)  # there may be one, with a person before it
    window.show()
    colours = {}
    for name in names:
        window.show_page(name)
        QCoreApplication.processEvents()
        colours[name] = _colours(window.grab().toImage())
        if colours[name] < LEAST_COLOURS:
            raise ValueError(f"the page {name} has {colours[name]} colours: it is blank")
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


def check_charts(theme: Theme) -> dict[str, Any]:
    """Draw the charts as PNG, SVG and PDF; return what was read back from them: sizes, texts and shapes."""
    from coach.report import chart_image  # noqa: PLC0415 - only where something is drawn
    from coach.report.facts import Plan, Report  # noqa: PLC0415 - as above
    from coach.report.pdf import pdf  # noqa: PLC0415 - as above
    from coach.report.read_back import read_pdf  # noqa: PLC0415 - as above

    day = date(2026, 9, 1)
    days = [day + timedelta(days=2 * n) for n in range(8)]
    bars = [Period(at, at, 1, 16 + n, 15 + n, 96_000, 90_000, 0.0, 3, 2, 2) for n, at in enumerate(days)]
    facts = Report(
        day,
        days[-1],
        Bucket.SESSION,
        bars,
        Bucket.SESSION,
        bars,
        None,
        8,
        8,
        None,
        None,
        dict.fromkeys(days, 1),
    )
    image = QImage.fromData(chart_image.png(facts, theme, Plan(), SIZE, 1.0, day))
    if image.isNull() or _colours(image) < LEAST_COLOURS:
        raise ValueError("the chart as PNG is blank")
    drawing = ET.fromstring(chart_image.svg(facts, theme, Plan(), SIZE, day))  # noqa: S314 - drawn here, just now
    texts = sum(1 for element in drawing.iter() if element.tag.endswith("}text"))
    if not texts:
        raise ValueError("the chart as SVG has no text")
    sheets = read_pdf(pdf(facts, "", "a4", day))
    if not all(sheet.lines and sheet.shapes for sheet in sheets):
        raise ValueError("a page of the report as PDF has no text, or no chart")
    return {
        "png": [image.width(), image.height()],
        "svg_texts": texts,
        "pdf": {
            "pages": len(sheets),
            "points": sheets[0].points,
            "texts": sum(len(sheet.lines) for sheet in sheets),
            "shapes": sum(sheet.shapes for sheet in sheets),
            "title": sheets[0].lines[0],
        },
    }


def check_sound() -> dict[str, Any]:
    """Return the names of the sound outputs and speech engines; a machine may have none of either.

    Raises ImportError where this copy, or the system, lacks a library that sound needs.
    """
    from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - brings in libpulse, and only here
    from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - as above

    engines = QTextToSpeech.availableEngines()
    return {
        "outputs": [device.description() for device in QMediaDevices.audioOutputs()],
        "speech_engines": [engine for engine in engines if engine != "mock"],
    }


def check_translations(folder: Path) -> dict[str, Any]:
    """Load every translation; return the number of bytes of each, by its language."""
    sizes = {}
    for file in sorted(folder.glob("*.qm")):
        translator = QTranslator()
        if not translator.load(str(file)) or translator.isEmpty():
            raise ValueError(f"the translation {file.name} cannot be loaded")
        sizes[file.stem.rpartition("_")[2]] = file.stat().st_size
    return {"bytes": sizes}
