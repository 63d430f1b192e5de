"""What cannot be saved when the program ends goes into a file."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from coach.base.problems import Problem
from coach.store.diary import Diary
from coach.store.recorder import SessionRecorder
from coach.ui.unsaved import Rescues, UnsavedNotice
from tests.helpers.diaries import PAIR, ended
from tests.helpers.messages import RecordingMessages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

    from coach.core.record import Record
    from coach.store.database import Database
    from tests.helpers.programs import Rehearsal


def refuse() -> Database:
    """Refuse as a diary on a full disk does."""
    raise Problem("The diary cannot be used: the disk is full.")


def test_a_rescued_session_stays_until_it_is_written_again(qtbot: QtBot, tmp_path: Path) -> None:
    answers = [tmp_path / "unsaved.json", None]  # at the second try no folder takes a file any more

    def rescue(_records: Sequence[Record]) -> Path | None:
        if (file := answers.pop(0)) is not None:
            file.touch()
        return file

    window, said = QWidget(), RecordingMessages()
    qtbot.addWidget(window)
    with Diary.open(tmp_path / "diary.db") as diary:
        recorder = SessionRecorder(diary, lambda: "UTC", open_database=refuse)
        notice = UnsavedNotice(window, diary, recorder, said, Rescues(rescue, lambda: None), said.error)
        recorder.begin(PAIR)
        notice.close()
        notice.close()
    assert answers == []
    assert (tmp_path / "unsaved.json").exists()


def test_a_page_shown_too_early_is_shown_again(qtbot: QtBot, tmp_path: Path) -> None:
    window, said = QWidget(), RecordingMessages()
    qtbot.addWidget(window)
    with Diary.open(tmp_path / "diary.db") as diary:
        recorder = SessionRecorder(diary, lambda: "UTC")
        notice = UnsavedNotice(
            window, diary, recorder, said, Rescues(lambda _: None, lambda: None), said.error
        )
        with closing(sqlite3.connect(diary.path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            recorder.begin(PAIR)
            recorder.catch_up()
            other.execute("ROLLBACK")
        with qtbot.waitSignal(notice.caught_up):
            assert recorder.wait_until_saved()
        assert not recorder.has_caught_up()
        notice.close()


@pytest.mark.parametrize("answer", ["Keep open", "Close anyway"])
def test_closing_asks_where_the_folder_cannot_be_made_again(
    program: Rehearsal, qapp: QApplication, answer: str
) -> None:
    ended(program.program.diary)
    assert program.program.recorder.wait_until_saved()
    shutil.rmtree(program.data)
    program.data.write_text("x")
    asked: list[str] = []

    def answer_question() -> None:
        box = qapp.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(10, answer_question)
            return
        asked.extend([box.text(), box.informativeText()])
        next(button for button in box.buttons() if button.text() == answer).click()

    QTimer.singleShot(0, answer_question)
    program.close()
    assert "was deleted or moved while it was open, and cannot be saved there again." in asked[0]
    file = Path(asked[1].removeprefix("A copy of the whole diary is in ").split(". Restore")[0])
    assert file.exists() is (answer == "Close anyway")
    if answer == "Close anyway":
        program.program.close()
        assert [found.name for found in file.parent.glob("interval-coach-diary-*")] == [file.name]
    program.data.unlink()
    if answer == "Close anyway":
        file.unlink()
    else:
        program.close()
        with Diary.open(program.data / "diary.db") as diary:
            assert len(list(diary.sessions())) == 1


def test_a_session_says_that_the_folder_cannot_be_made_again(program: Rehearsal) -> None:
    shutil.rmtree(program.data)
    program.data.write_text("x")
    program.press("Start")
    program.go_to(6500)
    assert not program.program.recorder.wait_until_saved()
    QApplication.processEvents()
    assert "not saved in your diary yet" in program.said
    program.data.unlink()
