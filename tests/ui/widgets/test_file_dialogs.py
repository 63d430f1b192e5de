"""Dialogs for files to write: an existing folder, and the right ending."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from coach.ui.widgets.file_dialogs import ask_target, documents, with_ending

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_folder_is_documents_or_else_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _of: str(there))
    assert documents() == Path.home()
    there.mkdir()
    assert documents() == there


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("mine", "mine.fit"),
        ("mine.fit", "mine.fit"),
        ("mine.FIT", "mine.FIT"),
        ("mine.zip", "mine.zip"),
        ("mine of 12.03", "mine of 12.03.fit"),
        ("mine.csv", "mine.csv.fit"),
    ],
)
def test_an_ending_is_appended_unless_a_known_one_is_there(name: str, path: str) -> None:
    assert with_ending(Path("folder", name), ".fit", ".zip") == Path("folder", path)


def answering(monkeypatch: pytest.MonkeyPatch, *answers: str) -> list[str]:
    """Answer the dialogs with `answers` in turn; return the name that each dialog starts with."""
    left, begun = list(answers), list[str]()

    def answer(_parent: QWidget, _title: str, start: str, _kind: str) -> tuple[str, str]:
        begun.append(start)
        return left.pop(0), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return begun


def test_an_existing_file_is_asked_for_by_its_whole_name(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, start, there = QWidget(), tmp_path / "copy.db", tmp_path / "mine.db"
    qtbot.addWidget(window)
    there.touch()
    begun = answering(monkeypatch, str(tmp_path / "mine"), str(there))
    assert ask_target(window, "Back up", start, "*.db", ".db") == there
    assert begun == [str(start), str(there)]
    begun = answering(monkeypatch, str(tmp_path / "mine"), "")
    assert ask_target(window, "Back up", start, "*.db", ".db") is None
    begun = answering(monkeypatch, str(tmp_path / "other"))
    assert ask_target(window, "Back up", start, "*.db", ".db") == tmp_path / "other.db"
    too_long = tmp_path / ("n" * 300)
    begun = answering(monkeypatch, str(too_long))
    assert ask_target(window, "Back up", start, "*.db", ".db") == Path(f"{too_long}.db")
