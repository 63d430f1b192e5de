"""The PDF report as another program (pypdf) reads it: its pages, texts and shapes."""

from __future__ import annotations

import io
import re
import unicodedata
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from pypdf import PageObject, PdfReader
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

from coach.report.facts import Report
from coach.report.measures import short_day
from coach.report.pdf import (
    LEAST_CAPTION,
    MOST_ROWS,
    caption_size,
    headline_figures,
    pdf,
    preview,
    render,
)
from coach.report.plot import text_width
from coach.store.report_rows import Counts, PainStop, SessionNote
from coach.store.statistics import Bucket, Period

if TYPE_CHECKING:
    from pathlib import Path

    from coach.text.languages import Localization

DAYS = [date(2026, 9, 1) + timedelta(days=2 * n) for n in range(8)]
BARS = [Period(at, at, 1, 16 + n, 15 + n, 96_000, 90_000, 0.0, 3, 2, 2) for n, at in enumerate(DAYS)]
PAINTED = re.compile(rb"(?<=\s)(?:S|s|f\*?|F|[Bb]\*?)(?=\s)")
"""The operators that stroke or fill a shape."""

pytestmark = pytest.mark.usefixtures("qapp")


def page(bars: list[Period], paper: str = "a4") -> PageObject:
    """Return the single page of a report with these bars."""
    facts = Report(
        *(DAYS[0], DAYS[-1], Bucket.SESSION, bars, Bucket.SESSION, bars, None, 8, 8, None, None),
        dict.fromkeys(DAYS, 1),
    )
    (found,) = PdfReader(io.BytesIO(pdf(facts, "Ada", paper, DAYS[-1]))).pages
    return found


def lines(sheet: PageObject) -> list[str]:
    """Return the lines of text; pypdf reads each space as a tab, and "fi" as one letter."""
    return unicodedata.normalize("NFKC", sheet.extract_text()).replace("\t", " ").splitlines()


def shapes(sheet: PageObject) -> int:
    contents = sheet.get_contents()
    assert contents is not None
    return len(PAINTED.findall(contents.get_data()))


@pytest.mark.parametrize(("paper", "points"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_the_page_has_the_size_of_its_paper(paper: str, points: tuple[int, int]) -> None:
    sheet = page(BARS, paper)
    assert (sheet.mediabox.width, sheet.mediabox.height) == points


def test_texts_are_texts_in_reading_order() -> None:
    found = lines(page(BARS))
    assert found[0] == "Standing leg curl: exercise report"
    assert {"Name: Ada", "15 Sep", "95 %"} <= set(found)


def test_every_bar_is_drawn() -> None:
    assert shapes(page(BARS)) > shapes(page([])) + 2 * len(BARS)


def report(rows: list[Period], by: Bucket = Bucket.SESSION) -> Report:
    """Return a report with a table of these rows."""
    days = dict.fromkeys([row.first for row in rows], 1)
    return Report(rows[0].first, rows[-1].last, by, rows, by, rows, None, 8, 8, None, None, days)


def text_of(facts: Report, paper: str = "a4") -> str:
    (found,) = PdfReader(io.BytesIO(pdf(facts, "", paper, DAYS[-1]))).pages
    return "\n".join(lines(found))


def test_weeks_are_named_whole(localization: Localization) -> None:
    first = date(2026, 6, 1)
    weeks = [
        Period(monday, monday + timedelta(days=6), 3, 120, 118, 900_000, 900_000, 812.5, 3.5, 4.5, 3)
        for monday in (first + timedelta(weeks=n) for n in range(26))
    ]
    facts = replace(report(weeks, Bucket.WEEK), plans=[(3, 3)] * 26, counts=[Counts(240, 240)] * 26)
    for language in ("en", "de"):
        localization.set_language(language)
        text = text_of(facts)
        assert "…" not in text
        assert f"{short_day(weeks[-1].first)} – {short_day(weeks[-1].last)}" in text


def test_a_stop_for_pain_is_seen_beside_a_long_name() -> None:
    name = "A very long name that the person who set this plan once gave to it, and nobody shortened"
    rows = [bar._replace(routine=name, stop_reason="pain" if n == 2 else "") for n, bar in enumerate(BARS)]
    stops = [PainStop(rows[2].first, 7)]
    text = text_of(replace(report(rows), pain_stops=stops))
    assert text.count("for pain") == 1
    assert "A very long name" in text
    assert "stopped because of pain: 5 Sep 2026 (pain 7 of 10)" in text


def test_notes_are_listed_as_far_as_there_is_room() -> None:
    assert "No session was stopped because of pain." in text_of(report(BARS))
    notes = [SessionNote(day, f"Note {number} " + "word " * 60) for number, day in enumerate(DAYS * 6)]
    text = text_of(replace(report(BARS), notes=notes))
    shown = sum(f"Note {number} " in text for number in range(len(notes)))
    assert 0 < shown < len(notes)
    assert f"and {len(notes) - shown} more notes" in text


def test_captions_have_one_size_that_fits(localization: Localization) -> None:
    total = Period(DAYS[0], DAYS[-1], 312, 15_188, 15_153, 90_000_000, 90_000_000, 1307.5, None, None, None)
    facts = replace(report(BARS), total=total, start=BARS[0], end=BARS[-1])
    for language in ("en", "de", "fr", "es", "zh_CN", "ar"):
        localization.set_language(language)
        found = headline_figures(facts)
        size = caption_size(found, 70)
        assert size > LEAST_CAPTION
        assert all(text_width(name, size) <= 70 for name, _, _ in found)


def test_a_printer_gets_the_same_page(tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(30, 30, 30, 30)
        )
    )
    render(printer, report(BARS), "Ada", DAYS[-1])
    (sheet,) = PdfReader(tmp_path / "printed.pdf").pages
    assert lines(sheet)[0] == "Standing leg curl: exercise report"
    assert "Name: Ada" in lines(sheet)


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_row_finds_room_on_the_page(localization: Localization, paper: str) -> None:
    days = [date(2026, 1, 2) + timedelta(days=3 * n) for n in range(MOST_ROWS[paper])]
    bar = BARS[0]._replace(stop_reason="pain")
    rows = [bar._replace(first=day, last=day, left=1000 + n) for n, day in enumerate(days)]
    stops = [PainStop(day, 10) for day in days]
    for language in ("de", "ar"):
        localization.set_language(language)
        total = BARS[0]._replace(left=15_188, right=15_153, sessions=312, load_kg=1307.5)
        facts = replace(report(rows), pain_stops=stops, total=total, start=BARS[0], end=BARS[-1])
        text = text_of(facts, paper)
        assert [row.left for row in rows if str(row.left) not in text] == []


def test_an_arabic_page_is_read_from_the_right(localization: Localization) -> None:
    image = QImage()
    for language, side in (("en", 0), ("ar", 1)):
        localization.set_language(language)
        image.loadFromData(preview(report(BARS), "", "a4", DAYS[-1], (420, 595)))
        ends = [image.copy(x, 25, 60, 25) for x in (0, 360)]
        dark = [sum(end.pixelColor(n % 60, n // 60).lightness() < 90 for n in range(60 * 25)) for end in ends]
        assert dark[side] > dark[1 - side]
