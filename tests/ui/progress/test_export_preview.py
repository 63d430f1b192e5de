"""The preview of an export is given up once nobody waits for it."""

from __future__ import annotations

import tempfile
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QTableWidget

from coach.base.paths import resources
from coach.base.progress import CancelledError
from coach.export.exporter import Sources
from coach.export.request import Request
from coach.store.diary import Diary
from coach.store.opening import How
from coach.store.routines import Library
from coach.store.settings import Settings
from coach.ui.progress.export_preview import ExportPreview
from tests.helpers.diaries import OLD, import_sessions
from tests.helpers.jobs import is_drawing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def sources(diary: Diary, settings: Callable[[], Settings]) -> Sources:
    library = Library(diary.path.parent, resources() / "presets")
    return Sources(diary, library, settings, lambda: "UTC", OLD.started_at.date())


@pytest.mark.parametrize("how", [How.USUAL, How.READ_ONLY])
def test_a_preview_that_nobody_waits_for_is_not_drawn(qtbot: QtBot, tmp_path: Path, how: How) -> None:
    path = tmp_path / "diary.db"
    with Diary.open(path) as diary:
        import_sessions(diary, [OLD])
    begun, go_on = threading.Event(), threading.Event()

    def settings() -> Settings:
        if threading.current_thread() is not threading.main_thread():  # it is read by the job
            begun.set()
            go_on.wait()
        return Settings()

    with Diary.open(path, how=how) as diary:
        preview = ExportPreview(sources(diary, settings))
        qtbot.addWidget(preview)
        preview.show_request(Request("png"))
        qtbot.waitUntil(begun.is_set)
        worker = preview._drawing._worker  # noqa: SLF001 - what it brings is shown nowhere
        assert worker is not None
        preview.show_nothing()
        go_on.set()
        worker.wait()
        assert isinstance(worker.error, CancelledError)
        assert worker.results == []
        preview.stop()
        assert not is_drawing(preview)


@pytest.mark.parametrize("format_", ["csv", "strong"])
def test_a_table_needs_no_temporary_folder(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format_: str
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "none"))
    with Diary.open(tmp_path / "diary.db") as diary:
        import_sessions(diary, [OLD])
        preview = ExportPreview(sources(diary, Settings))
        qtbot.addWidget(preview)
        preview.show_request(Request(format_))
        table = preview.currentWidget()
        assert isinstance(table, QTableWidget)
        assert table.rowCount() == sum(format_ == "csv" or bool(done.confirmed) for done in OLD.sets)
