"""The plan's file is asked for by name, and ends as calendars look for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.helpers.programs import Rehearsal


def test_a_date_in_the_name_is_no_ending(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "plan 12.03.2026"), ""))
    program.program.calendar_file().ask()
    assert program.said == f"Written: {tmp_path / 'plan 12.03.2026.ics'}"
    assert (tmp_path / "plan 12.03.2026.ics").exists()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    program.program.calendar_file().ask()
    assert len([file for file in tmp_path.iterdir() if file.is_file()]) == 1
