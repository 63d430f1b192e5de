"""The PDF report as another program (pypdf) reads it: its pages, texts and shapes."""

from __future__ import annotations

import io
import re
import unicodedata
from datetime import date, timedelta

import pytest
from pypdf import PageObject, PdfReader

from coach.report.facts import Report
from coach.report.pdf import pdf
from coach.store.statistics import Bucket, Period

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
    assert {"Name: Ada", "15 Sep 2026", "95 %"} <= set(found)


def test_every_bar_is_drawn() -> None:
    assert shapes(page(BARS)) > shapes(page([])) + 2 * len(BARS)
