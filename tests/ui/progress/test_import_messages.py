"""The results of an import, in the language of the window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from coach.core.record import Record
from coach.export.json_all import write_json
from coach.text.formats import long_day
from tests.export.test_other_programs import STRONG_COLUMNS
from tests.helpers.diaries import OLD, import_sessions

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.helpers.programs import Rehearsal


def test_import_results_are_in_the_windows_language(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "strong.csv").write_text(
        f"{STRONG_COLUMNS}\n2024-01-15 18:30:00,Legs,1h,Squat,1,2,12,0,0,,,\n", encoding="utf-8"
    )
    progress_presenter, diary = program.program.progress_presenter(), program.program.diary
    import_sessions(diary, [OLD])
    write_json([Record(replace(OLD, notes="zz"))], tmp_path / "other.json")
    settings = program.settings
    program.program.navigation.change_settings(replace(settings, language="de"))
    try:
        for name in ("strong.csv", "other.json"):
            monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, n=name: (str(tmp_path / n), ""))
            progress_presenter.files.import_sessions()
        assert "Übersprungen: 1 Zeile mit Squat: andere Übung" in program.said
        assert "Konflikt: Montag, 2. März 2026, Pair: Notiz: wie in der Datei" in program.said
    finally:
        program.program.navigation.change_settings(replace(settings, language="en"))
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    assert "Skipped: 1 row of Squat: another exercise" in program.said
    assert f"Conflict: {long_day(date(2026, 3, 2))}, Pair: Note: as in the file" in program.said
