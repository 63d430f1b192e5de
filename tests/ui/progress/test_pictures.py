"""Pictures of the charts are those of `coach export`, and the report can be printed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from coach.core.plan import Plan
from coach.draw.tokens import LIGHT
from coach.export.drawn_formats import draw
from coach.export.last_report import first_day_since_report
from coach.export.request import Request
from coach.store.diary import Diary
from coach.store.settings import Settings
from coach.ui.progress.pictures import ChartPictures, new_printer
from coach.ui.saved_files import SavedFiles
from tests.helpers.messages import RecordingMessages
from tests.helpers.sample_diary import make

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

DAYS = date(2026, 9, 1), date(2026, 11, 20)
TODAY = date(2026, 11, 22)


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    make(tmp_path / "diary.db", 30, DAYS[1])
    with Diary.open(tmp_path / "diary.db") as opened:
        yield opened


@pytest.fixture
def pictures(qtbot: QtBot, diary: Diary) -> ChartPictures:
    window = QWidget()
    qtbot.addWidget(window)
    messages = RecordingMessages()
    saved = SavedFiles(messages, lambda _file, _failed: None, lambda _file, _failed: None)
    return ChartPictures(window, diary, messages, saved, lambda: TODAY, Plan, lambda: "Ada", diary.history)


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_a_saved_picture_is_the_exported_one(
    pictures: ChartPictures, diary: Diary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    target = tmp_path / f"chart.{kind}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    pictures.save(DAYS, LIGHT)
    assert target.read_bytes() == draw(diary, Settings(), TODAY, Request(kind, *DAYS))


def test_a_copied_picture_is_on_the_clipboard(pictures: ChartPictures) -> None:
    pictures.copy(DAYS, LIGHT)
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (2580, 1440)
    QGuiApplication.clipboard().clear()


def test_the_report_is_printed_on_one_page(pictures: ChartPictures, diary: Diary, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    pictures.print_on(printer, DAYS)
    data = (tmp_path / "printed.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert first_day_since_report(diary.history.numbers()) == DAYS[1] + timedelta(days=1)
    assert data.count(b"/Type /Page\n") == 1
    assert len(data) > 10_000


@pytest.mark.usefixtures("qapp")
def test_without_a_printer_paper_is_that_of_the_country(moved_to: Callable[[str], None]) -> None:
    if not QPrinterInfo.defaultPrinter().isNull():
        pytest.skip("a printer has its own paper")
    sizes = []
    for country in ("en_US", "de_DE"):
        moved_to(country)
        sizes.append(new_printer().pageLayout().pageSize().id())
    assert sizes == [QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.A4]


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_fails_is_reported(pictures: ChartPictures, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    pictures.print_on(printer, DAYS)
    messages = pictures._messages  # noqa: SLF001 - the recording one of the fixture
    assert isinstance(messages, RecordingMessages)
    line = "The page cannot be printed. Choose another printer, or another file."
    assert messages.shown == [("error", line)]


def test_a_file_that_no_program_opens_is_reported(tmp_path: Path) -> None:
    messages = RecordingMessages()
    file = tmp_path / "report.pdf"
    saved = SavedFiles(messages, lambda file, failed: failed(file), lambda file, failed: failed(file.parent))
    saved.open(file)
    saved.show(file)
    text = "No program on this computer opens {}."
    assert messages.shown == [("warning", text.format(file)), ("warning", text.format(tmp_path))]
