"""The plan sheet as others read it: its code from the picture (zxing-cpp), its text from the PDF (pypdf)."""

from __future__ import annotations

import io
import tomllib
import unicodedata
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from PIL import Image
from pypdf import PageObject, PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSize
from PySide6.QtGui import QImage, QPageLayout, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from coach.base import paths
from coach.base.problems import Problem
from coach.core.holidays import Holiday
from coach.core.plan import MovedDay, Plan
from coach.core.routine import Alternate, FirstLeg, Legs, Override, Routine, Seconds, SetStart
from coach.core.routine_data import from_data
from coach.export.sheet import plan_sheet
from coach.report.plan_sheet import MOST_QR_BYTES, PlanSheet, print_sheet, sheet_pdf, sheet_png
from coach.store.routine_file import plain_text
from coach.store.routines import library_in
from tests.helpers.routines import routines

if TYPE_CHECKING:
    from pathlib import Path

    from coach.text.languages import Localization

FIRST = date(2026, 11, 30)  # a Monday
DOTS = 200
"""Dots an inch of the picture: fewer than any printer has."""

EVERY_DAY = tuple(FIRST + timedelta(days=n) for n in range(28))
DAYS = tuple(day for day in EVERY_DAY if day.weekday() in {0, 2, 4})
PRESETS = [entry.routine for entry in library_in(paths.resources() / "no folder").entries()]
LONGEST = Routine(
    "Nach der Operation am Knie: vorsichtig wieder anfangen, und langsam steigern",
    *("Standing hamstring curl", Legs.BOTH, FirstLeg.ALTERNATE, Alternate.SET, 3, 12, 1.25),
    Seconds(10, 2.5, 3, 2, 5.5, 20, 150),
    Override(2, 8, 0.75, (("flex", 4), ("extend", 7.5), ("switch", 30), ("rest", 90))),
    set_start=SetStart.MANUAL,
)
"""A routine that needs much room in words."""


def of_bytes(count: int) -> Routine:
    """Return a routine whose text has so many bytes."""
    return Routine("n" * (count - len(plain_text(Routine("n")).encode()) + 1))


ODD = [
    LONGEST,
    Routine("ساق أمي 🦵🏽", legs=Legs.RIGHT, seconds=Seconds(hold=0)),
    Routine('Quoted "name" \\ with = # and\nlines', alternate=Alternate.REP, left=Override(reps=8)),
    of_bytes(MOST_QR_BYTES),
]

pytestmark = pytest.mark.usefixtures("qapp")


def picture(sheet: PlanSheet, paper: str = "a4") -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    png = sheet_png(sheet, paper, (8.5 * DOTS, 11.7 * DOTS))
    return np.asarray(Image.open(io.BytesIO(png)).convert("L"))


def decoded(image: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> list[zxingcpp.Barcode]:
    return zxingcpp.read_barcodes(image, zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))


def page(sheet: PlanSheet, paper: str = "a4") -> PageObject:
    (found,) = PdfReader(io.BytesIO(sheet_pdf(sheet, paper))).pages
    return found


def words(sheet: PageObject) -> str:
    """Return the text of a page; spaces that keep words together read as spaces."""
    return " ".join(unicodedata.normalize("NFKC", sheet.extract_text()).split())


@pytest.mark.parametrize("routine", [*PRESETS, *ODD], ids=lambda routine: routine.name[:12])
def test_the_printed_code_is_the_routine(routine: Routine) -> None:
    (code,) = decoded(picture(PlanSheet(routine, FIRST, DAYS)))
    assert from_data(tomllib.loads(code.text)) == routine
    assert code.ec_level == "M"
    corners = code.position.top_left, code.position.top_right
    assert (corners[1].x - corners[0].x) / DOTS * 25.4 > 34.9  # millimetres


@settings(max_examples=25)
@given(routines())
def test_the_text_of_a_code_is_the_routine(routine: Routine) -> None:
    text = plain_text(routine)
    assert from_data(tomllib.loads(text)) == routine
    assert not any(line.lstrip().startswith("#") for line in text.splitlines())


def test_the_code_is_read_from_the_pdf() -> None:
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(sheet_pdf(PlanSheet(LONGEST, FIRST, EVERY_DAY), "letter")))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    image = document.render(0, QSize(1275, 1650)).convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    (code,) = decoded(pixels[:, : image.width()])
    assert from_data(tomllib.loads(code.text)) == LONGEST


def test_a_routine_too_long_for_a_code_has_a_note() -> None:
    sheet = PlanSheet(of_bytes(MOST_QR_BYTES + 1), FIRST, DAYS)
    assert decoded(picture(sheet)) == []
    assert "too long for a QR code" in words(page(sheet))


def test_dose_and_tempo_are_in_words(localization: Localization) -> None:
    localization.set_language("en")  # for its plural forms
    text = words(page(PlanSheet(Routine("Mine"), FIRST, DAYS, "Ada  Lovelace")))
    for wanted in (
        *("Mine", "Ada Lovelace", "2 sets of 10 on each leg", "Begin with the left leg."),
        *("Change legs after each set: 15 seconds.", "Rest after both legs: 60 seconds.", "It takes 7 min."),
        *("1 LIFT 2 seconds", "3 HOLD 1 second Hold at the top.", "4 EXTEND 3 seconds"),
        *("Not medical advice", "Stop if it hurts.", "If pain persists, see a health professional."),
        *("Week 1 Pain", "Week 4 Pain", "Mon 30 Nov", "Fri 25 Dec"),
    ):
        assert wanted in text
    assert "ready" not in text


def test_what_is_not_usual_is_in_words() -> None:
    text = words(page(PlanSheet(LONGEST, FIRST, DAYS)))
    for wanted in (
        *("Left leg: 2 sets of 8 · 0.75 kg", "Right leg: 3 sets of 12 · 1.25 kg", "other leg each time."),
        *(
            "30 seconds before the left leg, 20 seconds before the right leg.",
            "2:30 min before the right leg",
        ),
        *("2.5 seconds", "Left: 4 seconds Right: 3 seconds", "Left: 7.5 seconds Right: 5.5 seconds"),
        *("Start each set when you are ready.", "It takes at least 17 min."),
    ):
        assert wanted in text
    text = words(page(PlanSheet(ODD[1], FIRST, DAYS)))
    assert "Rest between sets: 60 seconds." in text
    assert "HOLD" not in text
    assert "Change legs" not in text


@pytest.mark.usefixtures("pounds")
def test_weights_are_in_the_unit_of_the_person() -> None:
    assert "2 sets of 10 on each leg · 2.5 lb" in words(
        page(PlanSheet(Routine("Mine", load_kg=1.134), FIRST, DAYS))
    )


def test_holidays_have_no_box_and_moved_days_have_one() -> None:
    holiday = Holiday(date(2026, 12, 6), date(2026, 12, 20))
    plan = Plan((0, 2), holidays=(holiday,), moved=(MovedDay(date(2026, 12, 2), date(2026, 12, 3)),))
    sheet = plan_sheet(Routine("Mine"), plan, FIRST, "")
    assert [day.day for day in sheet.days] == [30, 3, 21, 23]
    assert "Week 2 Holiday Week 3 Holiday Week 4 Pain" in words(page(sheet))


def test_a_sheet_of_nothing_but_holiday_has_no_lines_for_days() -> None:
    away = Holiday(FIRST, FIRST + timedelta(days=40))
    sheet = plan_sheet(Routine("Mine"), Plan((0, 2), holidays=(away,)), FIRST, "")
    assert (sheet.days, sheet.off) == ((), (0, 1, 2, 3))
    assert words(page(sheet)).count("Holiday") == 4


def test_a_day_off_is_a_holiday_where_it_empties_a_week() -> None:
    monday = (Holiday(FIRST, FIRST),)
    assert plan_sheet(Routine("Mine"), Plan((0,), holidays=monday), FIRST, "").off == (0,)
    assert plan_sheet(Routine("Mine"), Plan((0, 2), holidays=monday), FIRST, "").off == ()
    assert plan_sheet(Routine("Mine"), Plan((), holidays=monday), FIRST, "").off == ()


def test_a_plan_without_days_has_lines_to_write_on() -> None:
    text = words(page(PlanSheet(Routine("Mine"), FIRST, ())))
    assert "Week 4" in text
    assert "Nov" not in text.replace("30 Nov 2026", "")  # the day on which the sheet was made


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "zh_CN", "ar"])
def test_nothing_is_cut_off_in_any_language(language: str, localization: Localization) -> None:
    localization.set_language(language)
    image = picture(PlanSheet(LONGEST, FIRST, EVERY_DAY, "Ada " * 40), "letter")
    edge = round(30 / 72 * DOTS)  # points; the margins are a little wider, and below a little narrower
    assert image[:edge].min() == image[:, :edge].min() == image[:, -edge:].min() == 255
    assert image[-edge // 2 :].min() == 255
    assert len(decoded(image)) == 1


def test_the_title_is_in_the_language(localization: Localization) -> None:
    localization.set_language("de")
    reader = PdfReader(io.BytesIO(sheet_pdf(PlanSheet(PRESETS[0], FIRST, DAYS), "a4")))
    assert reader.metadata is not None
    assert reader.metadata.title == "Beinbeugen im Stehen: Übungsplan"


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_the_sheet_has_the_size_of_the_paper(paper: str, size: tuple[int, int]) -> None:
    box = page(PlanSheet(PRESETS[0], FIRST, DAYS), paper).mediabox
    assert (round(box.width), round(box.height)) == size


def test_the_same_sheet_has_the_same_bytes() -> None:
    sheet = PlanSheet(PRESETS[0], FIRST, DAYS)
    assert sheet_pdf(sheet, "a4") == sheet_pdf(sheet, "a4")


def test_a_sheet_is_printed_over_its_whole_paper(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    portrait, edges = QPageLayout.Orientation.Portrait, QMarginsF(20, 20, 20, 20)
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), portrait, edges))
    printer.setFullPage(True)
    print_sheet(PlanSheet(PRESETS[0], FIRST, DAYS), printer)
    (found,) = PdfReader(tmp_path / "out.pdf").pages
    assert "2 sets of 10 on each leg" in words(found)


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_cannot_be_used_is_reported(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no folder" / "out.pdf"))
    with pytest.raises(Problem, match="The page cannot be printed"):
        print_sheet(PlanSheet(PRESETS[0], FIRST, DAYS), printer)
