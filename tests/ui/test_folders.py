"""Files are first offered to be written to a folder that is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from coach.ui.folders import documents

if TYPE_CHECKING:
    import pytest


def test_documents_or_home_where_there_are_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _of: str(there))
    assert documents() == Path.home()
    there.mkdir()
    assert documents() == there
