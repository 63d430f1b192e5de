"""What cannot be saved when the program ends goes into a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from coach.base.problems import Problem
from coach.store.diary import Diary
from coach.store.recorder import SessionRecorder
from coach.ui.unsaved import UnsavedNotice
from tests.helpers.diaries import PAIR
from tests.helpers.messages import RecordingMessages

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coach.core.record import Record
    from coach.store.database import Database


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
        notice = UnsavedNotice(window, diary, recorder, said, rescue, said.error)
        recorder.begin(PAIR)
        notice.close()
        notice.close()
    assert answers == []
    assert (tmp_path / "unsaved.json").exists()
