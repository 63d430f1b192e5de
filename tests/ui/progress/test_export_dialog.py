"""The export dialog: days in order, a writable file, and the ending of its format."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication

from coach.export.request import FORMATS
from coach.ui.progress.export_dialog import ExportDialog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.helpers.programs import Rehearsal


@pytest.fixture
def asked(program: Rehearsal, tmp_path: Path) -> Iterator[ExportDialog]:
    """Open the dialog, which proposes a file in `tmp_path`."""
    sources = program.program.diary_files()._sources()  # noqa: SLF001 - what the window exports
    days = date(2026, 1, 1), date(2026, 1, 31)
    dialog = ExportDialog(program.window, sources, days, "light", tmp_path)
    dialog.open()
    yield dialog
    dialog.reject()


@pytest.fixture
def german(program: Rehearsal) -> Iterator[None]:
    """Translate the window to German."""
    before, settings = QLocale(), program.settings
    program.program.navigation.change_settings(replace(settings, language="de"))
    yield
    program.program.navigation.change_settings(replace(settings, language="en"))
    QLocale.setDefault(before)
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def ask(dialog: ExportDialog, kind: str) -> None:
    dialog.format.setCurrentIndex(FORMATS.index(kind))


def fault(dialog: ExportDialog) -> str:
    return dialog._fault.text()  # noqa: SLF001 - read as the person does


@pytest.mark.parametrize("kind", [kind for kind in FORMATS if kind != "ics"])
def test_days_in_the_wrong_order_are_reported(asked: ExportDialog, kind: str) -> None:
    ask(asked, kind)
    asked.last.setDate(QDate(2025, 12, 31))
    assert fault(asked) == "The start date is after the end date."
    assert not asked.save_button.isEnabled()
    asked.first.setDate(QDate(2025, 12, 31))
    assert fault(asked) == ""
    assert asked.save_button.isEnabled()


def test_hidden_days_cause_no_fault(asked: ExportDialog) -> None:
    asked.last.setDate(QDate(2025, 12, 31))
    ask(asked, "ics")
    assert fault(asked) == ""
    assert asked.save_button.isEnabled()


@pytest.mark.usefixtures("german")
def test_faults_are_in_the_windows_language(program: Rehearsal, asked: ExportDialog, tmp_path: Path) -> None:
    settings = program.settings
    program.program.navigation.change_settings(replace(settings, plan_days=()))
    ask(asked, "ics")
    assert fault(asked) == "Kein Tag ist geplant. Wählen Sie erst die Tage im Plan."
    ask(asked, "csv")
    asked.file.setText(str(tmp_path / "gone" / "out.csv"))
    asked.save_button.click()
    assert fault(asked).startswith(f"{tmp_path / 'gone' / 'out.csv'} kann nicht geschrieben werden: ")


@pytest.mark.parametrize("name", ["", "  ", "/", ".", "..", "~", "{folder}/"])
def test_a_folder_alone_is_refused(asked: ExportDialog, tmp_path: Path, name: str) -> None:
    asked.file.setText(name.format(folder=tmp_path))
    ask(asked, "csv")  # leaves the name as it is
    assert asked.file.text() == name.format(folder=tmp_path)
    asked.save_button.click()
    assert asked.isVisible()
    assert fault(asked) == "Give the file a name."
    asked.file.setText(str(tmp_path / "out.png"))
    assert fault(asked) == ""
    assert asked.request.format == "png"  # the name steers still
    asked.save_button.click()
    assert not asked.isVisible()


POSIX = pytest.mark.skipif(os.name != "posix", reason="Windows says of these that there is no such file")


@pytest.mark.parametrize(
    "name",
    [
        "gone/out.csv",
        "nul\0.csv",
        pytest.param("file/out.csv", marks=POSIX),
        pytest.param("n" * 300 + ".csv", marks=POSIX),
    ],
)
def test_an_unwritable_place_is_reported_in_the_dialog(
    asked: ExportDialog, tmp_path: Path, name: str
) -> None:
    (tmp_path / "file").touch()
    asked.file.setText(str(tmp_path / name))
    target = asked.target
    asked.save_button.click()
    assert asked.isVisible()
    assert fault(asked).startswith(f"{target} cannot be written: ")


def test_a_folder_of_the_same_name_is_reported(asked: ExportDialog, tmp_path: Path) -> None:
    (tmp_path / "out.csv").mkdir()
    asked.file.setText(str(tmp_path / "out.csv"))
    for _press in range(2):
        asked.save_button.click()
        assert asked.isVisible()
        assert fault(asked) == "A folder with this name exists."


def test_a_file_is_replaced_only_while_the_question_is_shown(asked: ExportDialog, tmp_path: Path) -> None:
    (tmp_path / "out.csv").touch()
    asked.file.setText(str(tmp_path / "out.csv"))
    question = "A file with this name exists. Save again to replace it."
    asked.save_button.click()
    assert fault(asked) == question
    asked.everything.setChecked(True)
    assert fault(asked) == ""
    asked.save_button.click()
    assert fault(asked) == question
    asked.save_button.click()
    assert not asked.isVisible()


@pytest.mark.parametrize(
    ("name", "kind", "target"),
    [
        ("report 12.03.2026", "pdf", "report 12.03.2026.pdf"),
        ("report.PDF", "pdf", "report.PDF"),
        ("out.zip", "fit", "out.zip"),
        ("out.csv", "csv", "out.csv"),
    ],
)
def test_a_dot_is_not_an_ending(
    asked: ExportDialog, tmp_path: Path, name: str, kind: str, target: str
) -> None:
    asked.file.setText(str(tmp_path / name))
    assert (asked.request.format, asked.target) == (kind, tmp_path / target)


@pytest.mark.parametrize(
    ("name", "kind", "turned"),
    [
        ("report 12.03.2026", "csv", "report 12.03.2026.csv"),
        ("report 12.03.pdf", "csv", "report 12.03.csv"),
        ("out.zip", "png", "out.png"),
        ("out.csv", "strong", "out.csv"),
    ],
)
def test_only_a_known_ending_follows_the_format(
    asked: ExportDialog, tmp_path: Path, name: str, kind: str, turned: str
) -> None:
    asked.file.setText(str(tmp_path / name))
    ask(asked, kind)
    assert asked.file.text() == str(tmp_path / turned)
    assert asked.target == tmp_path / turned


def test_a_name_without_a_folder_uses_the_given_one(asked: ExportDialog, tmp_path: Path, home: Path) -> None:
    asked.file.setText("mine")
    assert asked.target == tmp_path / "mine.pdf"
    asked.file.setText("~/mine")
    assert asked.target == Path(os.environ["HOME"], "mine.pdf") == home / "mine.pdf"
    asked.file.setText("~nobody-of-this-name/mine")
    assert asked.target == tmp_path / "~nobody-of-this-name" / "mine.pdf"
