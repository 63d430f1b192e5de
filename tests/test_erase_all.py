"""*Delete all my data* in the running program: it asks, and starts again as on the first day."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from coach.base import log
from coach.core.routine import Routine
from coach.desktop.autostart import DesktopEntry
from coach.store import settings as settings_file
from coach.store.backup import write_daily
from coach.store.diary import Diary
from coach.store.erasing import files_of
from coach.store.settings import Settings
from coach.ui.erase_dialog import EraseDialog
from coach.ui.pages import Page
from coach.ui.routines.editor import Editor
from coach.ui.widgets.file_dialogs import documents
from tests.helpers.diaries import OLD, import_sessions

if TYPE_CHECKING:
    import pytest

    from tests.helpers.programs import Rehearsal


def dialog(program: Rehearsal) -> EraseDialog:
    """Ask in Settings; return the question."""
    program.window.show_page(Page.SETTINGS)
    program.press("Delete all my data…")
    (found,) = [one for one in program.window.findChildren(EraseDialog) if one.isVisible()]
    return found


def test_the_question_is_safe_by_default(program: Rehearsal) -> None:
    import_sessions(program.program.diary, [OLD])
    asked = dialog(program)
    assert asked.cancel_button.isDefault()
    assert not asked.erase_button.isEnabled()
    assert asked.keep.isChecked()
    assert asked.focusWidget() is asked.cancel_button
    assert "your diary: 1 session, the last on Monday, 2 March 2026" in asked.accessibleDescription()
    asked.cancel_button.click()
    assert not program.program.is_erasing
    assert program.rows("SELECT id FROM sessions") == [(OLD.id,)]


def test_it_is_said_that_an_open_edit_kept_all_data(program: Rehearsal) -> None:
    program.press("Routines", "New routine")
    (editor,) = program.window.findChildren(Editor)
    editor.form.dose["reps"].stepBy(1)
    asked = dialog(program)
    asked.sure.setChecked(True)
    asked.erase_button.click()
    assert program.showing is Page.ROUTINES
    assert "Nothing was deleted." in program.said
    (copy,) = documents().glob("interval-coach-last-copy-*")
    assert copy.name in program.said
    assert not program.program.is_erasing


def test_every_file_of_a_run_is_known_as_ours(program: Rehearsal) -> None:
    import_sessions(program.program.diary, [OLD])
    write_daily(program.program.diary.path, date(2026, 3, 3))
    log.record_crashes(program.data / log.FOLDER)
    program.program.library.save(Routine("Mine"))
    program.program.library.save_order(["Mine"])
    program.press("Start")
    program.go_to(6000)
    program.program.settings.save(replace(program.settings, volume=11))
    program.program.restoring()._restore(next((program.data / "backups").glob("*.db")))  # noqa: SLF001 - asks nothing
    program.close()
    with log.closed():
        pass
    found = {path for path in program.data.rglob("*") if path.is_file()}
    assert {path.name for path in found - {*files_of(program.data)}} == {"rehearsed.toml"}


def test_without_a_last_copy_nothing_is_deleted(
    program: Rehearsal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr("coach.ui.erasing.documents", lambda: tmp_path / "file")
    asked = dialog(program)
    asked.sure.click()
    asked.erase_button.click()
    assert "Nothing was deleted." in program.said
    assert not program.program.is_erasing
    assert program.window.isVisible()


RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from coach import run
from coach.ui.erase_dialog import EraseDialog
from coach.ui.pages import Page
from coach.ui.settings.data_card import DataCard
from coach.ui.shell import Window

def ask(window):
    window.show_page(Page.SETTINGS)
    window.findChild(DataCard).erase_requested.emit()
    (asked,) = window.findChildren(EraseDialog)
    asked.sure.click()
    asked.erase_button.click()

def look(window):
    print(window.showing.value, window.strip.text, flush=True)
    window.close()

steps = [(Page.TODAY, ask), (Page.WELCOME, look)]

def visit():
    for window in QApplication.topLevelWidgets():
        if isinstance(window, Window) and window.isVisible() and steps and window.showing is steps[0][0]:
            steps.pop(0)[1](window)

def application(make=run.application):
    made = make()
    timer = QTimer(made)
    timer.timeout.connect(visit)
    timer.start(10)
    return made

run.application = application
sys.exit(run.run_window(Path(sys.argv[1]), "", print))
"""
"""Runs the program, deletes all data, prints what the window shows then, and closes it."""


def test_it_deletes_all_and_starts_as_on_the_first_day(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    settings_file.save(data / "settings.toml", Settings(), Settings(safety_read=True, volume=33))
    with Diary.open(data / "diary.db") as diary:
        import_sessions(diary, [OLD])
    others = DesktopEntry(["coach", "--background"], Path(os.environ["XDG_CONFIG_HOME"]))
    others.set_on(True)  # of another data folder
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", RUN, str(data)]
    top = Path(__file__).parents[1]
    ran = subprocess.run(
        command, env=environment, cwd=top, capture_output=True, text=True, timeout=30, check=False
    )
    assert ran.returncode == 0, ran.stderr
    copy = next(documents().glob("interval-coach-last-copy-*"))
    assert ran.stdout == f"welcome All your data was deleted. A last copy is in {copy}.\n"
    assert settings_file.load(data / "settings.toml")[0] == Settings()
    assert others.is_on()
    with Diary.open(data / "diary.db") as diary:
        assert list(diary.sessions()) == []
    with Diary.open(copy / "diary.db") as diary:
        assert [session.id for session in diary.sessions()] == [OLD.id]
