"""The Routines page: the file name of an exported copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from coach.ui.routines.page import RoutinesPage
from coach.ui.widgets.file_dialogs import documents

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("name", "proposed"), [("Mine", "Mine.toml"), ("/etc: 1/2?", "-etc- 1-2-.toml"), ("ركبتي", "ركبتي.toml")]
)
def test_an_exported_copy_is_named_after_the_routine(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, proposed: str
) -> None:
    page = RoutinesPage()
    qtbot.addWidget(page)
    begun: list[str] = []
    saved: list[tuple[str, str]] = []
    page.save_requested.connect(lambda *what: saved.append(what))

    def typed(_parent: object, _title: str, start: str, _kind: str) -> tuple[str, str]:
        begun.append(start)
        return str(tmp_path / "visit 12.03"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", typed)
    page.ask_target(name)
    assert begun == [str(documents() / proposed)]
    assert saved == [(name, str(tmp_path / "visit 12.03.toml"))]
