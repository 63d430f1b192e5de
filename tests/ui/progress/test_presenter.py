"""The logic of Progress: corrections, deletions, exports, imports and backups."""

from __future__ import annotations

import re
import sqlite3
import threading
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QPushButton, QSpinBox

import coach.__main__
from coach.base.problems import Problem
from coach.base.progress import CancelledError
from coach.core.record import shown_changes
from coach.core.routine import Leg, Legs, Routine
from coach.core.score import unroll
from coach.core.session import StopReason
from coach.export.exporter import write
from coach.export.request import FORMATS, Request
from coach.store.backup import write_daily
from coach.store.corrections import Feedback
from coach.store.database import Database
from coach.store.diary import Diary
from coach.ui.progress.deleted_dialog import DeletedDialog
from coach.ui.progress.export_dialog import ExportDialog
from coach.ui.widgets.background_job import JobProgress
from coach.ui.widgets.busy_dialog import BusyDialog
from coach.ui.widgets.file_dialogs import documents
from tests.helpers.diaries import OLD, PAIR, import_sessions, perform

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from coach.core.session import Session
    from coach.ui.progress.detail import DetailPage
    from coach.ui.progress.page import ProgressPage
    from tests.helpers.programs import Rehearsal


def done(program: Rehearsal, days: int = 1) -> str:
    """Do a session some days ago, and open Progress; return its id."""
    diary = program.program.diary
    begun = datetime.now(UTC).replace(hour=12, minute=0) - timedelta(days=days)
    session_id = perform(diary, PAIR, 5, begun)
    diary.end(session_id, begun + timedelta(minutes=3), StopReason.STOPPED)
    program.press("Progress")
    return session_id


def progress(program: Rehearsal) -> ProgressPage:
    return program.pages.progress


def detail(program: Rehearsal, session_id: str) -> DetailPage:
    progress(program).session_opened.emit(session_id)
    return program.pages.detail


def texts(program: Rehearsal) -> str:
    QApplication.processEvents()  # lines that were added are shown
    return "\n".join(label.text() for label in program.window.findChildren(QLabel) if label.isVisible())


def test_a_single_leg_is_no_imbalance(program: Rehearsal) -> None:
    diary, begun = program.program.diary, datetime.now(UTC) - timedelta(days=1)
    for routine, said in (
        (Routine("Left", legs=Legs.LEFT), "One leg"),
        (Routine("Both"), "1 more on the left"),
    ):
        session_id = perform(diary, unroll(routine), 1, begun)
        begun += timedelta(minutes=10)
        diary.end(session_id, begun, StopReason.FINISHED)
        program.press("Progress")
        assert said in texts(program)


def test_after_a_stop_for_pain_nothing_is_praised(program: Rehearsal) -> None:
    diary, begun = program.program.diary, datetime.now(UTC).replace(hour=12) - timedelta(days=2)
    for reps, reason in ((2, StopReason.FINISHED), (5, StopReason.PAIN)):
        begun += timedelta(minutes=10)
        diary.end(perform(diary, PAIR, reps, begun), begun + timedelta(minutes=3), reason)
    program.press("Progress")
    assert "Stopped because of pain" in texts(program)
    assert [
        label.text()
        for label in progress(program).tiles.findChildren(QLabel)
        if label.property("role") == "good"
    ] == []


def test_a_corrected_session_keeps_its_original_values(program: Rehearsal) -> None:
    session_id = done(program)
    page = detail(program, session_id)
    assert program.showing == "detail"
    assert "Total: 5 reps" in texts(program)
    spin = next(
        spin for spin in page.findChildren(QSpinBox) if spin.accessibleName().endswith("Set 1 · Left")
    )
    spin.setValue(1)
    page.pain_after.chosen.emit(4)
    page.note.setPlainText("said later")
    assert program.program.recorder.wait_until_saved()
    session = program.program.diary.session(session_id)
    assert (session.sets[0].paced, session.sets[0].confirmed) == (3, 1)
    assert (session.pain_after, session.notes) == (4, "said later")
    assert "Total: 3 reps" in texts(program)
    assert "Set 1, left: 3 → 1" in texts(program)
    assert shown_changes(program.program.diary.record(session_id))[0].old == "3"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert program.showing == "progress"
    assert progress(program).chart.periods[-1].left == 1


def test_a_note_of_100_000_characters_is_shown_and_saved(program: Rehearsal) -> None:
    session_id = done(program)
    note = "שלום ☂\n" * 15_000
    program.program.recorder.describe(session_id=session_id, notes=note)
    page = detail(program, session_id)
    assert page.note.toPlainText() == note
    page.note.setPlainText("short")
    assert program.program.recorder.wait_until_saved()
    assert program.program.diary.session(session_id).notes == "short"


def test_a_correction_can_be_undone(program: Rehearsal) -> None:
    session_id = done(program)
    diary, page = program.program.diary, detail(program, session_id)
    program.program.progress_presenter().confirm(1, Leg.LEFT, 1)
    program.program.progress_presenter().describe(Feedback(effort=3))
    program.program.progress_presenter().describe(Feedback(effort=8))
    assert "Set 1, left: 3 → 1" in texts(program)
    (undo,) = [one for one in program.buttons("Undo") if "Set 1, left" in one.accessibleDescription()]
    undo.click()
    assert program.program.recorder.wait_until_saved()
    assert diary.session(session_id).sets[0].confirmed == 3
    assert "Set 1, left" not in texts(program)
    assert page.isVisible()


@pytest.mark.parametrize("by_keys", [False, True])
def test_a_deleted_session_is_back_with_undo(program: Rehearsal, *, by_keys: bool) -> None:
    first, second = done(program, 3), done(program, 1)
    detail(program, second)
    program.press("Delete session")
    assert program.showing == "progress"
    assert "1 session deleted." in texts(program)
    assert [period.id for period in progress(program).chart.periods] == [first]
    if by_keys:
        at = program.window.focusWidget() or program.window
        QTest.keyClick(at, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    else:
        program.press("Undo")
    assert [period.id for period in progress(program).chart.periods] == [first, second]


def test_a_deletion_is_shown_in_the_list_once_it_is_written(program: Rehearsal) -> None:
    done(program, 3)
    done(program, 1)
    program.press("All sessions")
    with closing(sqlite3.connect(program.data / "diary.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")  # as another program that writes
        program.press("Delete")
        assert program.pages.sessions.model.rowCount() == 2
        other.execute("ROLLBACK")
    assert program.program.recorder.wait_until_saved()
    QApplication.processEvents()
    assert program.pages.sessions.model.rowCount() == 1


def test_the_window_reads_no_session_that_it_saves(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session_id = done(program)
    readers: list[str] = []
    read = Diary.session

    def watched(diary: Diary, one: str) -> Session:
        readers.append(threading.current_thread().name)
        return read(diary, one)

    monkeypatch.setattr(Diary, "session", watched)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "some.csv"), ""))
    program.program.diary_files().export_selected([session_id])
    assert session_id in (tmp_path / "some.csv").read_text(encoding="utf-8-sig")
    assert len(readers) == 1
    assert readers != ["MainThread"]


def test_the_number_of_a_calendar_is_written_by_the_recorder(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writers: list[str] = []
    writing = Database.writing

    @contextmanager
    def watched(database: Database, *, wait_for_disk: bool = True) -> Iterator[sqlite3.Connection]:
        writers.append(threading.current_thread().name)
        with writing(database, wait_for_disk=wait_for_disk) as connection:
            yield connection

    monkeypatch.setattr(Database, "writing", watched)
    sources = program.program.diary_files()._sources()  # noqa: SLF001 - what the window exports
    write(sources, Request("ics", None, None), tmp_path / "plan.ics")
    assert program.program.recorder.wait_until_saved()
    assert set(writers) == {"diary"}


def deleted_dialog(program: Rehearsal) -> DeletedDialog:
    program.press("Recently deleted (1)")
    (found,) = [d for d in program.window.findChildren(DeletedDialog) if d.isVisible()]
    return found


def test_deleted_sessions_are_listed_until_deleted_for_good(program: Rehearsal) -> None:
    first, second = done(program, 3), done(program, 1)
    detail(program, second)
    program.press("Delete session")
    program.press("All sessions")
    deleted_dialog(program).restore_button.click()
    assert program.pages.sessions.model.rowCount() == 2
    detail(program, second)
    program.press("Delete session")
    program.press("All sessions")
    asked = deleted_dialog(program)
    asked.empty_button.click()
    (box,) = asked.findChildren(QMessageBox)
    assert box.informativeText() == "This cannot be undone. Backups made before still hold them."
    assert box.defaultButton().text() == "Cancel"
    box.defaultButton().click()
    assert len(program.rows("SELECT id FROM sessions")) == 2
    asked.empty_requested.emit()
    assert program.rows("SELECT id FROM sessions") == [(first,)]
    assert not asked.isVisible()
    assert "Recently deleted" not in texts(program)


def test_the_list_leads_to_sessions_and_back(program: Rehearsal) -> None:
    older, newer = done(program, 3), done(program, 1)
    program.press("All sessions")
    assert program.showing == "sessions"
    page = program.pages.sessions
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert program.showing == "detail"
    assert not program.pages.detail.after_button.isEnabled()
    program.press("Previous session")
    assert program.pages.detail.before_button.isEnabled() is False
    assert program.program.progress_presenter()._shown == older  # noqa: SLF001 - which one is shown
    assert newer != older
    program.press("Back to all sessions")
    assert program.showing == "sessions"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert program.showing == "progress"


def dialog(program: Rehearsal) -> ExportDialog:
    program.press("Export…")
    (found,) = [d for d in program.window.findChildren(ExportDialog) if d.isVisible()]
    return found


def confirm_restoring(program: Rehearsal) -> None:
    """Answer yes to the question whether to replace the diary."""
    program.press("Restore")
    QApplication.processEvents()


def undated(data: bytes) -> bytes:
    """Return a file without what tells one calendar from the next."""
    return re.sub(rb"(DTSTAMP|SEQUENCE):[^\r]*", b"", data)


@pytest.mark.parametrize("kind", FORMATS)
def test_window_and_command_line_write_the_same_bytes(
    program: Rehearsal, tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    done(program)
    asked = dialog(program)
    asked.choose(kind)
    asked.days.choose_all()
    out = str(tmp_path / f"window-{kind}")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (out, ""))
    theme = asked.request.theme
    asked.save_button.click()
    written = asked.target
    assert written.exists(), program.said
    monkeypatch.setattr("coach.cli.drawing.application", QApplication.instance)
    code = coach.__main__.main(
        ["--data-dir", str(program.data), "export", kind, str(tmp_path / "line"), "--theme", theme]
    )
    assert code == 0
    assert undated(written.read_bytes()) == undated((tmp_path / "line").read_bytes())
    assert "Saved to" in program.said


def test_an_export_that_fails_is_reported_in_one_line(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done(program)
    out = str(tmp_path / "gone" / "out.csv")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (out, ""))
    asked = dialog(program)
    asked.choose("csv")
    asked.save_button.click()
    assert program.said == f"{out} cannot be written: there is no such file or folder."


def test_a_cancelled_export_leaves_no_file(program: Rehearsal, tmp_path: Path) -> None:
    done(program)
    folder = tmp_path / "out"
    folder.mkdir()
    sources = program.program.diary_files()._sources()  # noqa: SLF001
    for kind in ("csv", "json", "strong", "fit", "png", "svg", "pdf", "html", "sheet"):
        with pytest.raises(CancelledError):
            write(sources, Request(kind), folder / f"out.{kind}", JobProgress(lambda _done: False).show)
    assert list(folder.iterdir()) == []


def test_a_long_export_can_be_cancelled(program: Rehearsal, tmp_path: Path) -> None:
    import_sessions(program.program.diary, [replace(OLD, id=f"{n}") for n in range(150)])
    target = tmp_path / "out.fit"
    shown: list[str] = []

    def cancel() -> None:
        waiting = QApplication.activeModalWidget()
        assert isinstance(waiting, BusyDialog)
        shown.append(waiting.findChildren(QLabel)[0].text())
        waiting.findChildren(QPushButton)[0].click()

    QTimer.singleShot(0, cancel)
    program.program.diary_files()._export(Request("fit"), target)  # noqa: SLF001 - as the dialog asks for it
    assert shown == ["Saving out.fit"]
    assert program.said == "Cancelled. Nothing was saved."
    assert not target.exists()


def test_import_backup_and_restore_from_the_window(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done(program)
    files, diary = program.program.diary_files(), program.program.diary
    with Diary.open(tmp_path / "other.db") as other:
        import_sessions(other, [OLD])
        sources = files._sources()  # noqa: SLF001
        write(replace(sources, diary=other), Request("json"), tmp_path / "other.json")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "copy.db"), ""))
    files.back_up()
    assert (tmp_path / "copy.db").exists()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "other.json"), ""))
    files.import_sessions()
    assert "Imported 1 new, " in program.said
    assert diary.session(OLD.id) == OLD
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "copy.db"), ""))
    files.restore()
    confirm_restoring(program)
    assert "Backup restored." in program.said
    assert OLD.id not in [session.id for session in diary.sessions()]
    session_id = next(diary.sessions()).id
    program.program.recorder.confirm(1, Leg.LEFT, 2, session_id=session_id)
    assert program.program.recorder.wait_until_saved()  # the diary in use is the restored one
    assert diary.session(session_id).sets[0].confirmed == 2
    assert len(list((program.data / "backups").glob("*before-restore*"))) == 1


def test_a_failed_backup_is_not_reported_as_written(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done(program)
    target = tmp_path / "gone" / "copy.db"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    program.program.diary_files().back_up()
    assert program.said == f"{target} cannot be written: there is no such file or folder."


def test_a_backup_gets_the_ending_that_restore_shows(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done(program)
    begun: list[str] = []

    def typed(_parent: object, _title: str, start: str, _kind: str) -> tuple[str, str]:
        begun.append(start)
        return str(tmp_path / "backup 2.5"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", typed)
    program.program.diary_files().back_up()
    assert program.said == f"Saved to {tmp_path / 'backup 2.5.db'}."
    assert (tmp_path / "backup 2.5.db").exists()
    (start,) = begun
    assert start.startswith(str(documents() / "diary-"))


def test_a_diary_set_aside_while_open_can_be_restored(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session_id, diary = done(program), program.program.diary
    diary.copy_to(tmp_path / "copy.db")
    error = sqlite3.DatabaseError("database disk image is malformed")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    database = diary._database  # noqa: SLF001 - no file can be broken under it in time
    with pytest.raises(Problem, match="set aside"), database.reading():
        raise error
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "copy.db"), ""))
    program.program.diary_files().restore()
    assert "Backup restored." in program.said
    assert [session.id for session in diary.sessions()] == [session_id]


def test_an_import_reports_sessions_that_it_undeletes(
    program: Rehearsal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session_id, files = done(program), program.program.diary_files()
    write(files._sources(), Request("json"), tmp_path / "all.json")  # noqa: SLF001 - what the window exports
    detail(program, session_id)
    program.program.progress_presenter().delete()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "all.json"), ""))
    program.press("Close message")
    files.import_sessions()
    assert program.said == "Imported 0 new, 0 updated; 0 already there, 1 restored."
    program.press("Today")
    assert program.said == ""


def test_the_daily_backup_works_while_the_diary_is_open(program: Rehearsal) -> None:
    done(program)
    diary = program.program.diary
    file = write_daily(diary.path, date.today())  # noqa: DTZ011 - by the clock on the wall
    assert file is not None
    with Diary.open(file) as copy:
        assert list(copy.records()) == list(diary.records())
    assert write_daily(diary.path, date.today()) is None  # noqa: DTZ011 - as above
