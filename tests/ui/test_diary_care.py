"""The newest whole backup is one button away: in the message about damage, and in Settings."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from shiboken6 import delete

from coach.base.messages import Text
from coach.store.backup import DamageFound, wait_until_written, write_daily
from coach.store.diary import Diary
from coach.store.settings import Settings
from coach.store.whole import backups_of
from coach.ui.diary_care import DiaryCare
from coach.ui.pages import Page
from tests.helpers.diaries import OLD, ended, import_sessions
from tests.helpers.messages import RecordingMessages
from tests.helpers.programs import Rehearsal, rehearsing

if TYPE_CHECKING:
    from pathlib import Path

RESTORE = "Restore the newest backup"


def fill(folder: Path) -> Path:
    """Write a diary with a backup; return the diary."""
    path = folder / "diary.db"
    with Diary.open(path) as diary:
        import_sessions(diary, [OLD])
    write_daily(path, date(2026, 3, 3))
    return path


def question(program: Rehearsal) -> QMessageBox:
    """Return the question that is shown."""
    (found,) = [box for box in program.window.findChildren(QMessageBox) if box.isVisible()]
    return found


def answer(program: Rehearsal, name: str) -> None:
    """Press a button of the question."""
    next(one for one in question(program).buttons() if one.text() == name).click()
    QApplication.processEvents()  # the question goes before the work begins


def test_a_damaged_diary_is_replaced_by_one_button(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = fill(tmp_path)
    path.write_bytes(b"no diary at all" * 999)
    with rehearsing(qapp, tmp_path, monkeypatch, Settings(safety_read=True)) as program:
        assert "diary-daily-20260303.db" in program.said
        program.press(RESTORE)
        assert program.rows("SELECT id FROM sessions") == [(OLD.id,)]
        assert "Backup restored" in program.said


def test_settings_restore_the_newest_backup_and_undo(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = fill(tmp_path)
    with Diary.open(path) as diary:
        later = ended(diary)
    with rehearsing(qapp, tmp_path, monkeypatch, Settings(safety_read=True)) as program:
        program.window.show_page(Page.SETTINGS)
        program.press(RESTORE)
        answer(program, "Restore")
        assert program.rows("SELECT id FROM sessions") == [(OLD.id,)]
        program.press("Undo")
        assert set(program.rows("SELECT id FROM sessions")) == {(OLD.id,), (later,)}


def test_restoring_asks_what_is_replaced_and_may_be_left(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = fill(tmp_path)
    with Diary.open(path) as diary:
        later = ended(diary)
    with rehearsing(qapp, tmp_path, monkeypatch, Settings(safety_read=True)) as program:
        program.program.restoring().ask_newest()
        shown = question(program).informativeText()
        assert "Your diary: 2 sessions, the last on Monday, 2 March 2026" in shown
        assert "Backup diary-daily-20260303.db: 1 session, the last on Monday, 2 March 2026" in shown
        default = question(program).defaultButton()
        assert default is not None
        assert default.text() == "Cancel"
        answer(program, "Cancel")
        assert set(program.rows("SELECT id FROM sessions")) == {(OLD.id,), (later,)}


def test_a_file_that_is_no_diary_is_refused_without_asking(program: Rehearsal, tmp_path: Path) -> None:
    import_sessions(program.program.diary, [OLD])
    (tmp_path / "notes.db").write_text("shopping")
    program.program.restoring().ask(tmp_path / "notes.db")
    assert "notes.db is not a complete diary" in program.said
    assert [box for box in program.window.findChildren(QMessageBox) if box.isVisible()] == []


def test_without_a_backup_nothing_is_replaced(program: Rehearsal) -> None:
    program.window.show_page(Page.SETTINGS)
    program.press(RESTORE)
    assert "There is no whole backup yet" in program.said


def test_a_session_is_finished_before_a_backup_is_restored(program: Rehearsal) -> None:
    write_daily(program.program.diary.path, date(2026, 3, 3))
    program.press("Start")
    program.program.restoring().ask_newest()
    assert "Finish this session first" in program.said
    assert program.rows("SELECT count(*) FROM sessions") == [(1,)]


def test_damage_found_by_a_backup_offers_the_last_whole_one(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = fill(tmp_path)
    with rehearsing(qapp, tmp_path, monkeypatch, Settings(safety_read=True)) as program:
        program.program.diary_care.report(DamageFound(path, Text("its data is inconsistent")))
        assert "It was not backed up" in program.said
        program.press(RESTORE)
        answer(program, "Restore")
        assert program.rows("SELECT id FROM sessions") == [(OLD.id,)]
    assert list(backups_of(path).glob("diary-before-restore-*.db"))


@pytest.mark.usefixtures("qapp")
def test_damage_that_is_found_late_harms_no_other_window(tmp_path: Path) -> None:
    path, window = fill(tmp_path), QWidget()
    with Diary.open(path) as diary:
        path.write_bytes(path.read_bytes()[:30_000])
        care = DiaryCare(window, diary, RecordingMessages(), lambda: date(2026, 3, 4), lambda _backup: None)
        care.back_up()
        delete(window)  # as somebody else is shown, while the file is still checked
        wait_until_written()
    assert not (backups_of(path) / "diary-daily-20260304.db").exists()
