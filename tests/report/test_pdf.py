"""The PDF report as other programs (pypdf, pdftotext) read it: its pages, texts and shapes."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from pypdf import PageObject, PdfReader
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter

from coach.core.plan import Plan
from coach.core.session import StopReason
from coach.report.facts import Report
from coach.report.first_page import LEAST_CAPTION, caption_size
from coach.report.pdf import pdf, preview, render
from coach.report.pdf_text import readable, text_of
from coach.report.plot import text_width, without_vowels
from coach.report.rows import Length
from coach.report.tables import rows_table
from coach.report.words import definitions, headline_figures, report_title
from coach.store.report_rows import PainStop, SessionNote
from coach.store.statistics import Bucket, Period
from tests.helpers.reports import performed, report_of

if TYPE_CHECKING:
    from pathlib import Path

    from coach.text.languages import Localization

DAYS = [date(2026, 9, 1) + timedelta(days=2 * n) for n in range(8)]
BARS = [Period(at, at, 1, 16 + n, 15 + n, 96_000, 90_000, 0.0, 3, 2, 2) for n, at in enumerate(DAYS)]
PAINTED = re.compile(rb"(?<=\s)(?:S|s|f\*?|F|[Bb]\*?)(?=\s)")
"""The operators that stroke or fill a shape."""

MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"), " ")
"""Marks of direction, which pdftotext adds."""

pytestmark = pytest.mark.usefixtures("localization")


def report(bars: list[Period]) -> Report:
    """Return a report with these bars, and nothing else."""
    days = dict.fromkeys([bar.first for bar in bars], 1)
    return Report(DAYS[0], DAYS[-1], Bucket.SESSION, bars, None, 8, 8, None, None, days)


@pytest.fixture(scope="module")
def two_weeks(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """Return the report of two weeks with a stop for pain and a note."""
    sessions = [performed(day, pain_before=2, effort=5) for day in DAYS[:-1]]
    hurt = performed(DAYS[-1], paced=4, stop_reason=StopReason.PAIN, pain_after=7, notes="Behind the knee")
    sessions.append(hurt)
    plan = Plan((1, 3, 5))
    return report_of(tmp_path_factory.mktemp("report"), sessions, DAYS[0], DAYS[-1], plan)


def pages(facts: Report, paper: str = "a4", who: str = "Ada") -> list[PageObject]:
    return list(PdfReader(io.BytesIO(pdf(facts, who, paper, DAYS[-1])), strict=True).pages)


def lines(sheet: PageObject) -> list[str]:
    return sheet.extract_text().splitlines()


def printed(facts: Report) -> str:
    """Return the words of all pages as pdftotext finds them."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    data = pdf(facts, "", "a4", DAYS[-1])
    done = subprocess.run(["pdftotext", "-", "-"], input=data, check=True, capture_output=True)
    return done.stdout.decode().translate(MARKS)


def shapes(sheet: PageObject) -> int:
    contents = sheet.get_contents()
    assert contents is not None
    return len(PAINTED.findall(contents.get_data()))


@pytest.mark.parametrize(("paper", "points"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_the_page_has_the_size_of_its_paper(two_weeks: Report, paper: str, points: tuple[int, int]) -> None:
    (sheet,) = pages(two_weeks, paper)
    assert (sheet.mediabox.width, sheet.mediabox.height) == points


def test_texts_are_texts_in_reading_order(two_weeks: Report) -> None:
    (sheet,) = pages(two_weeks)
    found = lines(sheet)
    assert found[0] == "Standing leg curl: exercise report"
    assert {"Name: Ada", "15 Sep"} <= set(found)
    place = found.index("1 Sep – 6 Sep")  # a row is read from its first cell to its last
    assert found[place + 1 : place + 9] == ["3 of 3", "–", "–", *["60"] * 5]
    assert "1 session stopped because of pain: 15 Sep 2026 (pain 7 of 10)" in found
    assert "15 Sep 2026: Behind the knee" in found


def test_every_bar_is_drawn() -> None:
    (full,), (empty,) = pages(report(BARS)), pages(report([]))
    assert shapes(full) > shapes(empty) + 2 * len(BARS)


def test_a_long_note_is_whole_and_goes_on_overleaf(two_weeks: Report) -> None:
    words = [f"word{number}" for number in range(3000)]
    facts = replace(
        two_weeks, notes=[SessionNote(DAYS[0], " ".join(words)), SessionNote(DAYS[1], "The last")]
    )
    text = printed(facts)
    count = text.count("\f")
    assert count > 2
    assert re.findall(r"word\d+", text) == words
    assert "The last" in text
    assert f"Page 1 of {count}" in text


def test_a_long_word_of_a_note_is_whole(two_weeks: Report) -> None:
    facts = replace(two_weeks, notes=[SessionNote(DAYS[0], "W" * 500)])
    assert sum(map(len, re.findall("W{2,}", printed(facts)))) == 500


def test_stops_for_pain_without_room_follow_the_page(two_weeks: Report) -> None:
    stops = [PainStop(date(2026, 1, 1) + timedelta(days=n), 5) for n in range(40)]
    first, second = pages(replace(two_weeks, pain_stops=stops))
    assert "32 more stops" in " ".join(lines(first))
    assert " ".join(lines(second)).count("(pain 5 of 10)") == 40


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "zh_CN", "ar"])
def test_no_character_is_lost_in_any_language(
    localization: Localization, two_weeks: Report, language: str
) -> None:
    localization.set_language(language)
    text = printed(two_weeks)
    wanted = [
        report_title(),
        *definitions(two_weeks),
        *(figure.name for figure in headline_figures(two_weeks)),
    ]
    wanted += [column.head for column in rows_table(two_weeks, Length.WEEK).columns]
    if language == "zh_CN":  # lines are broken between any characters
        found = re.sub(r"\s", "", text)
        assert [words for words in wanted if re.sub(r"\s", "", words) not in found] == []
        return
    found_words = set(re.findall(r"\w+", text))
    assert set(re.findall(r"\w+", without_vowels(" ".join(wanted)))) - found_words == set()


@pytest.mark.parametrize(("language", "tag"), [("de", "de"), ("zh_CN", "zh"), ("ar", "ar")])
def test_language_and_title_are_set(
    localization: Localization, two_weeks: Report, language: str, tag: str
) -> None:
    localization.set_language(language)
    found = PdfReader(io.BytesIO(pdf(two_weeks, "", "a4", DAYS[-1])), strict=True)
    assert str(found.root_object["/Lang"]).split("-")[0] == tag
    direction = "/R2L" if language == "ar" else "/L2R"
    wishes = {"/DisplayDocTitle": True, "/Direction": direction}
    assert str(found.root_object["/ViewerPreferences"]) == str(wishes)
    assert found.metadata is not None
    assert found.metadata.title == report_title()


@pytest.mark.parametrize(
    ("drawn", "text"),
    [
        ("\t", " "),
        ("\u2f49", "月"),
        ("\u2ea0", "民"),
        ("\ufb01", "fi"),
        ("\ufedb", "ك"),
        ("\ufefb", "لا"[::-1]),  # readers turn Arabic text round
        ("é", "é"),
        ("½", "½"),
    ],
)
def test_a_glyph_says_the_character_of_the_text(drawn: str, text: str) -> None:
    assert text_of(drawn) == text


def test_another_kind_of_pdf_is_left_as_it_is() -> None:
    assert (
        readable(b"%PDF-1.7 of another program", "en", right_to_left=False) == b"%PDF-1.7 of another program"
    )


def test_captions_have_one_size_that_fits(localization: Localization) -> None:
    total = Period(DAYS[0], DAYS[-1], 312, 15_188, 15_153, 90_000_000, 90_000_000, 1307.5, None, None, None)
    facts = replace(report(BARS), total=total, start=BARS[0], end=BARS[-1])
    for language in ("en", "de", "fr", "es", "zh_CN", "ar"):
        localization.set_language(language)
        found = headline_figures(facts)
        size = caption_size(found, 70)
        assert size > LEAST_CAPTION
        assert all(text_width(name, size) <= 70 for name, _, _ in found)


def test_a_printer_gets_the_same_pages(two_weeks: Report, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(30, 30, 30, 30)
        )
    )
    facts = replace(two_weeks, notes=[SessionNote(DAYS[0], "word " * 1500)])
    render(printer, facts, "Ada", DAYS[-1])
    found = PdfReader(tmp_path / "printed.pdf").pages
    assert len(found) > 1
    heads = [lines(sheet)[0].replace("\t", " ") for sheet in found]  # pypdf reads a space there as a tab
    assert heads[0] == "Standing leg curl: exercise report"
    assert set(heads[1:]) == {"Standing leg curl: exercise report · Ada"}


def test_a_printer_gets_the_pages_that_were_chosen(two_weeks: Report, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageRanges(QPageRanges.fromString("2"))
    stops = [PainStop(date(2026, 1, 1) + timedelta(days=n), 5) for n in range(40)]
    render(printer, replace(two_weeks, pain_stops=stops), "Ada", DAYS[-1])
    (sheet,) = PdfReader(tmp_path / "printed.pdf").pages
    assert "Page" in lines(sheet)[-1]
    assert "2" in lines(sheet)[-1]


def test_an_arabic_page_is_read_from_the_right(localization: Localization) -> None:
    image = QImage()
    for language, side in (("en", 0), ("ar", 1)):
        localization.set_language(language)
        image.loadFromData(preview(report(BARS), "", "a4", DAYS[-1], (420, 595)))
        ends = [image.copy(x, 25, 60, 25) for x in (0, 360)]
        dark = [sum(end.pixelColor(n % 60, n // 60).lightness() < 90 for n in range(60 * 25)) for end in ends]
        assert dark[side] > dark[1 - side]
