"""The results of an import, in the language of the window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QPushButton

from coach.core.record import Record
from coach.export.json_all import write_json
from coach.store.diary import Diary
from coach.text.formats import long_day
from coach.ui.widgets.busy_dialog import BusyDialog
from coach.ui.widgets.file_dialogs import documents
from tests.export.test_other_programs import STRONG_COLUMNS
from tests.helpers.diaries import EVENING, OLD, import_sessions

CASES = Path(__file__).parents[2] / "data" / "cases"

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from tests.helpers.programs import Rehearsal


def test_import_results_are_in_the_windows_language(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "strong.csv").write_text(
        f"{STRONG_COLUMNS}\n2024-01-15 18:30:00,Legs,1h,Squat,1,2,12,0,0,,,\n", encoding="utf-8"
    )
    files, diary = program.program.diary_files(), program.program.diary
    import_sessions(diary, [OLD])
    write_json([Record(replace(OLD, notes="zz"))], tmp_path / "other.json")
    settings = program.settings
    program.program.navigation.change_settings(replace(settings, language="de"))
    try:
        for name in ("strong.csv", "other.json"):
            monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, n=name: (str(tmp_path / n), ""))
            files.import_sessions()
        assert "Übersprungen: 1 Zeile mit Squat: andere Übung" in program.said
        assert "Konflikt: Montag, 2. März 2026, Pair: Notiz: wie in der Datei" in program.said
    finally:
        program.program.navigation.change_settings(replace(settings, language="en"))
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    assert "Skipped: 1 row of Squat: another exercise" in program.said
    assert f"Conflict: {long_day(date(2026, 3, 2))}, Pair: Note: as in the file" in program.said


def choose(monkeypatch: pytest.MonkeyPatch, file: Path) -> list[str]:
    """Let the next dialogs choose `file`; return the folders in which they open."""
    folders: list[str] = []

    def chosen(*arguments: object) -> tuple[str, str]:
        folders.append(str(arguments[2]))
        return str(file), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", chosen)
    return folders


def test_what_an_import_leaves_out_is_counted(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [*(f"Leg Curl {n}" for n in range(13)), "Squat", "Press"]
    rows = [f"2024-01-15 18:30:00,Legs,1h,{name},1,2,12,0,0,,,\n" for name in names]
    (tmp_path / "strong.csv").write_text(f"{STRONG_COLUMNS}\n{''.join(rows)}", encoding="utf-8")
    choose(monkeypatch, tmp_path / "strong.csv")
    program.program.diary_files().import_sessions()
    assert "Skipped: 1 row of Leg Curl 0: it does not say which leg" in program.said
    assert "9 more like these" in program.said


def test_the_import_dialog_opens_in_the_persons_folder(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    write_json([Record(OLD)], folder / "out.json")
    folders = choose(monkeypatch, folder / "out.json")
    for _ in range(2):
        program.program.diary_files().import_sessions()
    assert folders == [str(documents()), str(folder)]
    assert len(list(program.program.diary.sessions())) == 1


def test_an_encoding_that_was_guessed_is_named(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f"{STRONG_COLUMNS}\n2024-01-15 18:30:00,Été,1h,Leg Curl (Left),1,2,12,0,0,,,\n"
    (tmp_path / "strong.csv").write_bytes(text.encode("cp1252"))
    choose(monkeypatch, tmp_path / "strong.csv")
    program.program.diary_files().import_sessions()
    assert "it was read as Windows-1252." in program.said
    assert program.program.diary.charts.last(1)[0].volume == 12


def long_file(folder: Path) -> Path:
    """Write a file whose import takes longer than a job without a dialog."""
    hours = (timedelta(hours=n) for n in range(3000))
    records = (
        Record(replace(OLD, id=f"{at}", started_at=EVENING + at, ended_at=EVENING + at)) for at in hours
    )
    write_json(records, folder / "long.json")
    return folder / "long.json"


def test_a_cancelled_import_leaves_nothing(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, long_file(tmp_path))
    shown: list[str] = []

    def cancel() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, BusyDialog)
        shown.append(dialog.findChildren(QLabel)[0].text())
        dialog.findChildren(QPushButton)[0].click()

    QTimer.singleShot(0, cancel)
    program.program.diary_files().import_sessions()
    assert shown == ["Importing long.json"]
    assert program.said == "Cancelled. Nothing was imported."
    assert list(program.program.diary.sessions()) == []


def test_the_window_is_painted_during_an_import(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, long_file(tmp_path))
    ticks: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(0)
    program.program.diary_files().import_sessions()
    assert ticks
    assert "Imported 3000 new" in program.said


def test_a_cancelled_restore_changes_nothing(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary = program.program.diary
    import_sessions(diary, [OLD])
    with Diary.open(tmp_path / "other.db") as other:
        other.copy_to(tmp_path / "copy.db")
    choose(monkeypatch, tmp_path / "copy.db")

    def cancelled(_parent: object, _text: object, job: Callable[[Callable[[int], bool]], object]) -> object:
        return job(lambda _percent: False)

    program.program.diary_files().restore()
    monkeypatch.setattr("coach.ui.restoring.run_in_background", cancelled)
    program.press("Restore")
    QApplication.processEvents()
    assert program.said == "Cancelled. Your diary is as it was."
    assert [session.id for session in diary.sessions()] == [OLD.id]


def test_a_file_without_a_readable_session_is_explained(
    program: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, CASES / "json-year9999.json")
    program.program.diary_files().import_sessions()
    assert "must be a time in the years 1980 to 2100" in program.said
    assert "Nothing was imported from json-year9999.json: it has 1 fault." in program.said


def test_readable_sessions_are_imported_on_request(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, bad = (replace(OLD, id=name) for name in ("good", "bad"))
    bad = replace(bad, effort=99)
    write_json([Record(good), Record(bad)], tmp_path / "out.json")
    choose(monkeypatch, tmp_path / "out.json")
    for name, count in (("Cancel", 0), ("Import", 1)):

        def answer(name: str = name) -> None:
            question = QApplication.activeModalWidget()
            assert isinstance(question, QMessageBox)
            assert "session 2: effort = 99: must be a whole number from 0 to 10." in question.text()
            assert question.defaultButton().text() == "Cancel"
            (button,) = (found for found in question.findChildren(QPushButton) if found.text() == name)
            button.click()

        QTimer.singleShot(0, answer)
        program.program.diary_files().import_sessions()
        assert len(list(program.program.diary.sessions())) == count
