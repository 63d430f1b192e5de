"""Plan sheets in the window, with an empty diary: from a card and from the editor, saved and printed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QWidget

from coach.__main__ import main
from coach.core.routine import Routine
from coach.store.settings import Settings
from coach.ui.pages import Page
from coach.ui.routines.editor import Editor
from coach.ui.routines.page import RoutinesPage
from coach.ui.routines.plan_sheets import PlanSheets
from coach.ui.routines.sheet_dialog import SheetDialog
from coach.ui.widgets.file_dialogs import file_name
from coach.wiring.export import export_sources
from tests.helpers.jobs import is_drawing
from tests.helpers.programs import Rehearsal, rehearsing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rehearsal]:
    """Open the program on Routines, with an empty diary."""
    settings = Settings(safety_read=True, name="Ada")
    with rehearsing(qapp, tmp_path / "data", monkeypatch, settings, "Article") as opened:
        opened.window.show_page(Page.ROUTINES)
        yield opened


def page(program: Rehearsal) -> RoutinesPage:
    found = program.pages.routines
    assert isinstance(found, RoutinesPage)
    return found


def dialog(program: Rehearsal) -> SheetDialog:
    (found,) = (each for each in program.window.findChildren(SheetDialog) if each.isVisible())
    return found


def text_of(file: Path) -> str:
    (sheet,) = PdfReader(file).pages
    return " ".join(sheet.extract_text().split())


def test_the_sheet_of_a_card_is_saved(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, line = tmp_path / "sheet.pdf", tmp_path / "line.pdf"
    page(program).sheet_requested.emit("Long hold")
    shown = dialog(program)
    assert shown.windowTitle() == "Plan sheet: Long hold"
    assert shown.who == "Ada"
    asked: list[str] = []

    def answer(*words: object) -> tuple[str, str]:
        asked.append(str(words[2]))
        return str(out), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    shown.save_button.click()
    assert asked[0].endswith("Ada Long hold.pdf")
    assert "Ada Long hold 3 sets of 10 on each leg" in text_of(out)
    assert "Saved to" in program.said
    monkeypatch.setattr("coach.cli.drawing.application", QApplication.instance)
    assert (
        main(["--data-dir", str(program.data), "export", "sheet", str(line), "--routine", "Long hold"]) == 0
    )
    assert line.read_bytes() == out.read_bytes()


def test_a_key_shows_the_sheet_of_a_card(program: Rehearsal) -> None:
    card = page(program).findChildren(type(page(program)._shown_cards[0]))[0]  # noqa: SLF001
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_P, CTRL)
    assert dialog(program).windowTitle() == "Plan sheet: Standard"


def test_an_edited_routine_has_a_sheet_before_it_is_saved(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.press("New routine")
    (editor,) = program.window.findChildren(Editor)
    editor.form.name.setText("Evening")
    editor.form.dose["reps"].lineEdit().setText("99")
    program.press("Plan sheet for the wall…")
    assert program.window.focusWidget() is editor.form.dose["reps"]  # the fault comes first
    editor.form.dose["reps"].lineEdit().setText("9")
    QTest.keyClick(editor.form.dose["reps"], Qt.Key.Key_P, CTRL)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.PNG"), ""))
    dialog(program).save_button.click()
    assert (tmp_path / "out.PNG").read_bytes().startswith(b"\x89PNG")
    assert program.program.library.find("Evening") is None


def test_what_cannot_be_written_is_reported(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page(program).sheet_requested.emit("Article")
    out = str(tmp_path / "gone" / "out.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (out, ""))
    dialog(program).save_button.click()
    assert program.said == f"{out} cannot be written: there is no such file or folder."


def test_a_sheet_is_printed(program: Rehearsal, tmp_path: Path) -> None:
    sheets = program.program.plan_sheets()
    assert isinstance(sheets, PlanSheets)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    sources = export_sources(program.program)
    sheets.print_on(printer, sources.plan_sheet(Routine("Mine"), "Ada"))
    assert "Ada Mine 2 sets of 10" in text_of(tmp_path / "out.pdf")


def test_a_sheet_has_no_load_without_weights(program: Rehearsal) -> None:
    program.program.settings.save(replace(program.settings, no_weights=True))
    sources = export_sources(program.program)
    assert sources.plan_sheet(Routine("Mine", load_kg=2.0), "").routine == Routine("Mine")


def test_the_end_of_the_program_ends_the_drawing(program: Rehearsal) -> None:
    """A thread that still runs would abort the process."""
    page(program).sheet_requested.emit("Article")
    assert is_drawing(dialog(program))
    program.program.close()
    assert not is_drawing(dialog(program))


def test_the_page_is_drawn_again_for_other_words(qtbot: QtBot) -> None:
    drawn: list[tuple[str, str]] = []

    def draw(paper: str, who: str) -> bytes:
        drawn.append((paper, who))
        return b""

    parent = QWidget()
    qtbot.addWidget(parent)
    shown = SheetDialog(parent, "Mine", "Ada", draw)
    qtbot.waitUntil(lambda: not is_drawing(shown))
    (paper,) = shown.findChildren(QComboBox)
    paper.setCurrentIndex(1 - paper.currentIndex())
    qtbot.waitUntil(lambda: not is_drawing(shown))
    shown.findChildren(QLineEdit)[0].setText(" Eve ")
    qtbot.waitUntil(lambda: len(drawn) == 3)
    shown.stop()
    assert {who for _, who in drawn} == {"Ada", "Eve"}
    assert {paper for paper, _ in drawn} == {"a4", "letter"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mum’s plan", "Mum’s plan.pdf"),
        ('a/b\\c:d*e?f"g<h>i|j\nk\x07', "a-b-c-d-e-f-g-h-i-j k-.pdf"),
        ("x" * 300, "x" * 60 + ".pdf"),
        ("..", "routine.pdf"),
    ],
)
def test_a_proposed_file_name_is_legal(text: str, name: str) -> None:
    assert file_name(text, ".pdf") == name
