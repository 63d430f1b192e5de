"""The PDF is read back as another program reads it, and whatever is damaged in it is noticed."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from coach.report.facts import Report
from coach.report.pdf import pdf
from coach.report.read_back import read_pdf
from coach.store.statistics import Bucket, Period

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

DAYS = [date(2026, 9, 1) + timedelta(days=2 * n) for n in range(8)]
BARS = [Period(at, at, 1, 16 + n, 15 + n, 96_000, 90_000, 0.0, 3, 2, 2) for n, at in enumerate(DAYS)]


def report(paper: str = "a4", who: str = "Ada") -> bytes:
    days = dict.fromkeys(DAYS, 1)
    facts = Report(
        DAYS[0], DAYS[-1], Bucket.SESSION, BARS, Bucket.SESSION, BARS, None, 8, 8, None, None, days
    )
    return pdf(facts, who, paper, DAYS[-1])


def made(pages: int) -> bytes:
    """Make a file of so many pages, with one word and one shape on each."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    painter = QPainter(writer)
    for number in range(pages):
        if number:
            writer.newPage()
        painter.drawText(500, 500, f"fifth {number}")
        painter.drawRect(600, 600, 100, 100)
    painter.end()
    return bytes(buffer.data().data())


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("paper", "points"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_every_word_is_the_one_that_another_program_reads(paper: str, points: tuple[int, int]) -> None:
    data = report(paper)
    (sheet,) = read_pdf(data)
    assert sheet.points == points
    assert sheet.lines[0] == "Standing leg curl: exercise report"
    assert {"Name: Ada", "15 Sep 2026", "95 %"} <= set(sheet.lines)
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    told = subprocess.run(["pdftotext", "-raw", "-", "-"], input=data, check=True, capture_output=True).stdout
    words = unicodedata.normalize("NFKC", told.decode()).replace("\f", " ").split()
    assert " ".join(sheet.lines).split() == words


def test_every_page_is_read(qapp: QApplication) -> None:
    assert qapp
    sheets = read_pdf(made(3))
    assert [sheet.lines for sheet in sheets] == [["fifth 0"], ["fifth 1"], ["fifth 2"]]
    assert [sheet.points for sheet in sheets] == [(420, 595)] * 3
    assert all(sheet.shapes >= 1 for sheet in sheets)


def test_what_is_left_out_of_a_chart_is_missed(qapp: QApplication) -> None:
    assert qapp
    bare = Report(DAYS[0], DAYS[-1], Bucket.SESSION, [], Bucket.SESSION, [], None, 0, 0, None, None, {})
    (empty,), (full,) = read_pdf(pdf(bare, "", "a4", DAYS[-1])), read_pdf(report())
    assert full.shapes > empty.shapes + 2 * len(BARS)


@pytest.mark.parametrize(
    ("cut", "text"),
    [
        (lambda data: b"<html>" + data, "no beginning"),
        (lambda data: data[:-10], "no end"),
        (lambda data: data[: len(data) // 2], "no end"),
        (lambda data: data.replace(b"/Count 1", b"/Count 2"), "as many pages"),
        (lambda data: data.replace(b"%PDF-1.4\n", b"%PDF-1.4\n\n"), "no table of objects"),
        (lambda data: re.sub(rb"\n\d{10} 00000 n ", b"\n0000000007 00000 n ", data), "no object"),
        (lambda data: data.replace(b"\nendstream", b"?endstream", 3), "as long as it says"),
        (lambda data: data.replace(b"stream\nx", b"stream\ny"), "is damaged"),
        (lambda data: data.replace(b"/MediaBox", b"/MediumBo"), "lacks"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_a_damaged_file_is_no_report(cut: Callable[[bytes], bytes], text: str) -> None:
    data = report()
    broken = cut(data)
    assert broken != data
    with pytest.raises(ValueError, match=text):
        read_pdf(broken)
