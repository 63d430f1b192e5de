"""Names and notes are plain text on every page: nothing in them is opened, drawn or followed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QTableView, QWidget

from coach.base.messages import Text
from coach.export.csv_sets import write_csv
from coach.ui.pages import Page
from coach.ui.widgets.busy_dialog import BusyDialog
from tests.helpers.diaries import OLD, import_sessions

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.helpers.programs import Rehearsal

IMAGE = "<img src='/home/user/picture.png' width=300 height=300>x"


def rich_texts(widget: QWidget) -> list[str]:
    """Return the texts of all labels that could be drawn as rich text."""
    return [
        found.text()
        for found in widget.findChildren(QLabel)
        if found.textFormat() != Qt.TextFormat.PlainText and found.text()
    ]


def tooltips(widget: QWidget) -> list[str]:
    """Return the tooltips of all widgets, and of all cells of tables."""
    found = [each.toolTip() for each in widget.findChildren(QWidget)]
    for table in widget.findChildren(QTableView):
        model = table.model()
        for row in range(model.rowCount() if model is not None else 0):
            found += [
                str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")
                for column in range(model.columnCount())
            ]
    return found


def test_no_label_of_any_page_shows_rich_text(program: Rehearsal) -> None:
    library, diary = program.program.library, program.program.diary
    library.save(replace(library.get("Article"), name=IMAGE))
    bad = f'name = "{IMAGE}"\n"{IMAGE}" = 1\n'
    (program.data / "routines" / "bad.toml").write_text(bad, encoding="utf-8")
    import_sessions(diary, [replace(OLD, routine=replace(OLD.routine, name=IMAGE), notes=IMAGE)])
    program.program.choice.choose(IMAGE)
    program.window.strip.add(Text("{file}", file=IMAGE), is_problem=True)
    program.press("Start")
    shown: set[str] = set()
    for page in sorted(Page, key=lambda page: page is not Page.SESSION):
        if page is Page.DETAIL:
            program.program.progress_presenter().open_session(OLD.id)
        elif page is Page.SESSIONS:
            program.program.progress_presenter().show_sessions()
        else:
            program.window.show_page(page)
        QApplication.processEvents()
        assert rich_texts(program.window) == [], page
        assert [tip for tip in tooltips(program.window) if "<img" in tip] == [], page
        labels = program.pages.widget(page).findChildren(QLabel)
        shown |= {page for found in labels if IMAGE in found.text()}
    assert {Page.ROUTINES, Page.DETAIL} <= shown


def test_the_import_question_shows_plain_text(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "<b>bold.csv"
    write_csv([OLD, replace(OLD, id="other", effort=11)], file)
    formats: list[Qt.TextFormat] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QMessageBox, "exec", lambda box: formats.append(box.textFormat()))
    program.program.progress_presenter().files.import_sessions()
    assert formats == [Qt.TextFormat.PlainText]


def test_the_progress_dialog_shows_plain_text(program: Rehearsal) -> None:
    dialog = BusyDialog(program.window, IMAGE)
    assert rich_texts(dialog) == []
    dialog.deleteLater()
