"""A session from Today to After: what is saved, and which page follows."""

from __future__ import annotations

import shutil
import sqlite3
import stat
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, Qt, QTimer
from PySide6.QtWidgets import QLabel, QMessageBox, QSpinBox

from coach.base.problems import Problem
from coach.core.figures import volume
from coach.core.performance import State
from coach.core.routine import Leg
from coach.core.score import Instant
from coach.core.session import StopReason
from coach.desktop.time_zone import zone_name
from coach.export.importing import read
from coach.sound.devices import output_text
from coach.store.corrections import Feedback
from coach.store.diary import Diary
from coach.store.opening import How
from coach.store.settings import Settings
from coach.text.formats import time_of_day
from coach.ui.pages import Page
from tests.helpers.diaries import OLD, PAIR, ended, import_sessions, rep_done
from tests.helpers.programs import LENGTH_MS, rehearsing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.helpers.programs import Rehearsal

FULL = Problem("The diary cannot be used: the disk is full.")


def full(*_: object, **__: object) -> None:
    """Raise the problem of a full disk."""
    raise FULL


def paced(program: Rehearsal) -> list[tuple[str, int]]:
    """Return the paced repetitions in the diary, by leg."""
    return program.rows("SELECT leg, paced FROM sets ORDER BY session, set_no, leg")


def position(program: Rehearsal) -> int:
    """Return the position of the last session in the diary."""
    at = program.rows("SELECT position_ms FROM sessions ORDER BY no DESC")[0][0]
    assert isinstance(at, int)
    return at


def reason(program: Rehearsal) -> str | None:
    """Return the stop reason of the last session in the diary."""
    why = program.rows("SELECT stop_reason FROM sessions ORDER BY no DESC")[0][0]
    assert why is None or isinstance(why, str)
    return why


# --- during a session ------------------------------------------------------------------------------


def test_a_repetition_is_in_the_diary_when_it_ends(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(5999)
    assert paced(program) == [("left", 0), ("right", 0)]
    program.go(1)
    assert paced(program) == [("left", 1), ("right", 0)]
    assert position(program) == 6000
    program.go_to(16_000)
    assert paced(program) == [("left", 2), ("right", 1)]
    assert reason(program) is None


def test_a_finished_session_is_saved_and_shown(program: Rehearsal) -> None:
    program.press("Start")
    assert program.showing == "session"
    program.go(LENGTH_MS)
    assert program.showing == "after"
    assert reason(program) == "finished"
    assert paced(program) == [("left", 2), ("right", 2)]
    times = program.rows("SELECT DISTINCT lift_ms, flex_ms, hold_ms, extend_ms FROM reps")
    assert times == [(500, 1000, 500, 1000)]
    (started, over) = program.rows("SELECT started_ms, ended_ms FROM sessions")[0]
    assert over - started == LENGTH_MS
    assert [spin.value() for spin in program.after.findChildren(QSpinBox)] == [2, 2]
    program.press("Finish")
    assert program.showing == "today"
    assert ("close", None) in program.speaker.calls


def test_a_pause_is_saved_with_its_position(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(6500)
    program.press("Pause")
    assert position(program) == 6500
    assert program.rows("SELECT * FROM pauses") == []
    program.clock.step(12_345)
    program.press("Resume")
    assert program.rows("SELECT at_ms, length_ms FROM pauses") == [(6500, 12_345)]


def test_stopping_while_paused_saves_the_pause(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(4000)
    program.key(Qt.Key.Key_Escape)
    program.clock.step(2000)
    program.press("Stop")
    assert program.rows("SELECT at_ms, length_ms FROM pauses") == [(4000, 2000)]
    assert reason(program) == "stopped"
    assert program.showing == "after"


def test_skipping_and_going_back_save_the_position(program: Rehearsal) -> None:
    program.press("Start")
    program.press("Skip")
    assert position(program) == 3000
    program.press("Skip")
    assert position(program) == 3500
    program.press("Back")
    assert position(program) == 3500
    program.press("Back")
    assert position(program) == 3000


def test_a_repetition_done_again_counts_once_with_its_new_times(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(6000)
    program.press("Back")  # at the lift of the second
    program.press("Back")  # at the extend of the first
    program.go_to(6000)
    assert program.rows("SELECT rep, extend_ms FROM reps") == [(1, 1000)]
    assert paced(program) == [("left", 1), ("right", 0)]


def test_an_audio_underrun_is_logged_and_not_shown(
    program: Rehearsal, caplog: pytest.LogCaptureFixture
) -> None:
    program.press("Start")
    program.speaker.starved.emit("Headphones")
    assert caplog.messages == ["Audio buffer underrun on Headphones"]
    assert program.said == ""
    assert program.showing == "session"


# --- the end ---------------------------------------------------------------------------------------


def test_stopping_for_pain_is_silent_at_once(program: Rehearsal) -> None:
    program.press("Start")
    program.speaker.go()
    program.go_to(6500)
    program.speaker.calls.clear()
    program.press("Stop – pain")
    assert program.speaker.calls == [("silence", None), ("sound", Instant.STOPPED)]
    assert program.showing == "after"
    assert reason(program) == "pain"
    assert paced(program) == [("left", 1), ("right", 0)]
    program.press("Pain after 6")
    assert program.rows("SELECT pain_after FROM sessions") == [(6,)]
    assert program.buttons("Resume") == []  # above 5 the session is over
    program.press("Pain after 4")
    assert program.button("Resume")


def test_a_stopped_session_resumes_with_the_repetition(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(6500)
    program.key(Qt.Key.Key_Escape)
    program.press("Stop")
    program.press("Resume")
    assert program.showing == "session"
    assert reason(program) is None
    assert program.conductor.position == 6000
    assert program.conductor.count_in_ms == 5000
    program.go(5000 + LENGTH_MS - 6000)
    assert program.showing == "after"
    assert len(program.rows("SELECT * FROM sessions")) == 1
    assert reason(program) == "finished"
    assert paced(program) == [("left", 2), ("right", 2)]
    assert program.buttons("Resume") == []


def test_declining_to_stop_resumes(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(4000)
    program.press("Stop")
    program.press("Resume")
    assert program.showing == "session"
    program.go(5100)
    assert program.conductor.position == 3100


def test_corrections_and_feedback_are_saved_at_once(program: Rehearsal) -> None:
    program.press("Start")
    program.go(LENGTH_MS)
    program.after.findChildren(QSpinBox)[1].setValue(1)
    program.press("Effort 7")
    program.press("Pain after 2")
    program.after.note.setPlainText("=1+1 „gut“ ♥")
    assert program.rows("SELECT leg, confirmed FROM sets ORDER BY leg") == [("left", None), ("right", 1)]
    assert program.rows("SELECT effort, pain_after, notes FROM sessions") == [(7, 2, "=1+1 „gut“ ♥")]


def test_closing_the_window_on_after_loses_nothing(program: Rehearsal) -> None:
    program.press("Start")
    program.go(LENGTH_MS)
    program.after.note.setPlainText("closed")
    program.close()
    assert program.rows("SELECT notes, stop_reason FROM sessions") == [("closed", "finished")]


def test_after_shows_nothing_of_the_session_before(program: Rehearsal) -> None:
    program.press("Start")
    program.go(LENGTH_MS)
    program.press("Effort 7")
    program.after.note.setPlainText("first")
    program.press("Finish")
    program.press("Start")
    program.go(LENGTH_MS)
    assert program.after.note.toPlainText() == ""
    assert program.rows("SELECT effort, notes FROM sessions ORDER BY no") == [(7, "first"), (None, "")]


# --- unfinished sessions ---------------------------------------------------------------------------


def test_closing_the_window_in_a_session_saves_the_position(program: Rehearsal) -> None:
    program.press("Start")
    program.speaker.go()
    program.go_to(6789)
    program.close()
    assert position(program) == 6789
    assert reason(program) is None
    assert program.speaker.calls[-1] == ("close", None)


def test_an_unfinished_session_is_offered_and_continued(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: Rehearsal
) -> None:
    program.press("Start")
    program.go_to(6789)
    program.end()
    with rehearsing(qapp, tmp_path / "data", monkeypatch) as again:
        assert "Rehearsed" in _offer(again)
        assert "1 rep done" in _offer(again)
        again.press("Continue session")
        assert again.conductor.position == 6000
        assert again.conductor.count_in_ms == 3000  # as long as the routine's time to get ready
        assert again.session.view.word.accessibleName() == "LIFT"
        again.go(3000 + LENGTH_MS - 6000)
        assert again.showing == "after"
        assert len(again.rows("SELECT * FROM sessions")) == 1
        assert paced(again) == [("left", 2), ("right", 2)]
        again.press("Finish")
        assert _offer(again) == ""


@pytest.mark.parametrize(("choice", "left"), [("Save as it is", [("interrupted", 1)]), ("Discard", [])])
def test_an_unfinished_session_is_kept_or_discarded(
    program: Rehearsal, choice: str, left: list[tuple[str, int]]
) -> None:
    _cut_off(program)
    program.button(choice).setFocus()
    program.key(Qt.Key.Key_Return)
    assert _offer(program) == ""
    program.key(Qt.Key.Key_Return)
    assert program.showing == "session"
    assert program.rows("SELECT stop_reason, left_reps FROM sessions WHERE ended_ms IS NOT NULL") == left
    assert len(program.program.diary.unfinished()) == 1  # the new one


def test_a_discarded_session_can_be_taken_back(program: Rehearsal) -> None:
    _cut_off(program)
    program.press("Discard")
    assert _offer(program) == ""
    program.press("Undo")
    assert "Rehearsed" in _offer(program)
    program.press("Continue session")
    assert paced(program) == [("left", 1), ("right", 0)]


def test_a_discarded_session_is_gone_once_today_is_left(program: Rehearsal) -> None:
    _cut_off(program)
    program.press("Discard", "Progress", "Today")
    assert not program.buttons("Undo")
    assert program.rows("SELECT * FROM sessions") == []


def test_starting_anew_keeps_the_unfinished_session(program: Rehearsal) -> None:
    _cut_off(program)
    program.press("Start")
    assert program.rows("SELECT stop_reason, left_reps FROM sessions ORDER BY no") == [
        ("interrupted", 1),
        (None, 0),
    ]


def test_an_unfinished_session_ends_when_it_was_cut_off(program: Rehearsal) -> None:
    _cut_off(program)
    program.clock.step(3 * 86_400_000)  # the program is started again three days later
    program.press("Save as it is")
    started, over = program.rows("SELECT started_ms, ended_ms FROM sessions")[0]
    assert over - started == 6500


def test_an_unfinished_session_without_reps_is_dropped(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(2000)
    program.conductor.pause()
    program.window.show_page(Page.TODAY)
    program.press("Start")
    assert len(program.rows("SELECT * FROM sessions WHERE ended_ms IS NULL")) == 1
    assert program.rows("SELECT count(*) FROM sessions WHERE ended_ms IS NOT NULL") == [(0,)]


def _cut_off(program: Rehearsal) -> None:
    """Leave a session with one repetition unfinished at 6500, with Today shown."""
    program.press("Start")
    program.go_to(6500)
    program.conductor.pause()
    program.window.show_page(Page.TODAY)


def _offer(program: Rehearsal) -> str:
    row = program.today.unfinished
    return row.text if row.isVisible() and not row.is_pending else ""


# --- problems of the diary --------------------------------------------------------------------------


@contextmanager
def locked(program: Rehearsal) -> Iterator[None]:
    """Lock the diary as another program does that writes for long."""
    other = sqlite3.connect(program.data / "diary.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def refused(program: Rehearsal) -> str:
    """Wait until the diary was refused to the recorder; return the message that is shown."""
    assert not program.program.recorder.wait_until_saved()
    patience = QDeadlineTimer(5000)
    while not patience.hasExpired():  # the thread that writes reports the reason a moment later
        QCoreApplication.processEvents()
        if program.said and "the diary is busy" not in program.said:
            break
    return program.said


def saved(program: Rehearsal) -> str:
    """Wait until everything is in the diary; return the message that is shown."""
    assert program.program.recorder.wait_until_saved()
    QCoreApplication.processEvents()
    return program.said


def summary(program: Rehearsal) -> str:
    """Return what stands below and beside the title of After."""
    page = program.after
    return f"{page._summary.text()} · {page._saved.text()}"  # noqa: SLF001 - the texts on screen


def test_a_session_is_done_while_nothing_can_be_written(program: Rehearsal) -> None:
    with locked(program):
        program.press("Start")
        assert program.showing == "session"
        program.go_to(6500)
        assert refused(program) == "1 repetition is not saved in your diary yet: in use by another program."
        program.press("Pause")
        program.press("Resume")
        program.go(3000)
        program.go_to(LENGTH_MS)
        assert program.showing == "after"
        assert program.after._title.text() == "Well done"  # noqa: SLF001 - the text on screen
        program.after.findChildren(QSpinBox)[0].setValue(1)
        program.press("Effort 3")
        program.after.note.setPlainText("typed meanwhile")
        assert refused(program) == "4 repetitions are not saved in your diary yet: in use by another program."
        assert summary(program) == "3 reps · took 0:25 · 0:08 under tension · Not saved yet"
    assert saved(program) == "Everything is saved in your diary now."
    assert summary(program) == "3 reps · took 0:25 · 0:08 under tension · Saved"
    assert paced(program) == [("left", 2), ("right", 2)]
    assert program.rows("SELECT confirmed FROM sets ORDER BY leg") == [(1,), (None,)]
    assert program.rows("SELECT stop_reason, effort, notes FROM sessions") == [
        ("finished", 3, "typed meanwhile")
    ]
    assert len(program.rows("SELECT * FROM pauses")) == 1
    assert len(program.rows("SELECT * FROM reps")) == 4


def test_a_stop_for_pain_under_a_lock_has_its_end(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(6500)
    with locked(program):
        program.press("Stop – pain")
        program.press("Pain after 4")
        refused(program)
    assert program.rows("SELECT stop_reason, pain_after FROM sessions") == [("pain", 4)]
    with locked(program):
        program.press("Resume")
        assert program.showing == "session"
        refused(program)
    assert program.rows("SELECT stop_reason, ended_ms, position_ms FROM sessions") == [(None, None, 6500)]


def test_after_is_shown_although_the_end_is_not_recorded(
    program: Rehearsal, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    program.press("Start")
    program.go_to(18_900)
    with monkeypatch.context() as broken, qtbot.captureExceptions() as caught:
        broken.setattr("coach.store.recorder.SessionRecorder._end", fail)
        program.go(200)
    assert MemoryError in [kind for kind, _, _ in caught]
    assert program.showing is Page.AFTER


def test_another_session_is_done_while_the_first_is_unsaved(program: Rehearsal) -> None:
    with locked(program):
        for _ in range(2):
            program.press("Start")
            program.go(LENGTH_MS + 33)
            program.press("Finish")
        refused(program)
    assert program.rows("SELECT stop_reason, left_reps, right_reps FROM sessions") == [("finished", 2, 2)] * 2


def test_a_session_discarded_by_another_program_is_written_again(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(6500)
    saved(program)
    with sqlite3.connect(program.data / "diary.db") as other:
        other.execute("PRAGMA foreign_keys = ON")
        other.execute("DELETE FROM sessions")
    other.close()
    program.go_to(LENGTH_MS)
    assert paced(program) == [("left", 2), ("right", 2)]
    assert reason(program) == "finished"


def test_a_diary_deleted_in_a_session_is_written_again(program: Rehearsal) -> None:
    ended(program.program.diary)
    program.press("Start")
    program.go_to(6500)
    saved(program)
    shutil.rmtree(program.data)
    program.go_to(LENGTH_MS)
    assert "was deleted or moved while it was open" in saved(program)
    assert summary(program).endswith(" · Saved")
    assert program.rows("SELECT left_reps FROM sessions ORDER BY no") == [(3,), (2,)]
    assert len(program.rows("SELECT * FROM reps")) == 5 + 4
    assert stat.S_IMODE(program.data.stat().st_mode) == 0o700


def test_a_session_goes_into_the_diary_that_replaced_its_own(program: Rehearsal, tmp_path: Path) -> None:
    ended(program.program.diary)
    other = tmp_path / "other" / "diary.db"
    with Diary.open(other) as diary:
        import_sessions(diary, [OLD])
    program.press("Start")
    program.go_to(6500)
    saved(program)
    other.replace(program.data / "diary.db")  # as sync programs do
    program.go_to(LENGTH_MS)
    assert "Another program replaced the diary" in saved(program)
    program.press("Finish")
    program.end()
    assert [file.name for file in program.data.glob("diary.db*")] == ["diary.db"]
    with Diary.open(program.data / "diary.db") as diary:
        assert [volume(session) for session in diary.sessions()] == [volume(OLD), 4]
    (copy,) = (program.data / "backups").glob("diary-replaced-*.db")
    with Diary.open(copy) as before:
        assert [volume(session) for session in before.sessions()] == [5, 1]


def test_a_session_goes_on_in_a_new_diary_after_damage(program: Rehearsal) -> None:
    ended(program.program.diary)
    program.press("Start")
    program.go_to(6500)
    saved(program)
    database = program.program.diary._database  # noqa: SLF001 - a real file cannot be damaged at the right moment
    error = sqlite3.DatabaseError("database disk image is malformed")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    with pytest.raises(Problem, match="set aside"), database.reading():
        raise error
    program.go_to(LENGTH_MS)
    assert program.showing == "after"
    assert program.rows("SELECT stop_reason, left_reps FROM sessions") == [("finished", 2)]
    (aside,) = program.data.glob("diary-damaged-*.db")
    with closing(Diary.open(aside)) as kept:
        assert volume(kept.unfinished()[0][0]) == 1
    program.press("Finish", "Start")
    assert program.showing == "session"


def test_a_diary_replaced_while_nothing_runs_is_shown(program: Rehearsal, tmp_path: Path) -> None:
    program.press("Start")
    program.go(LENGTH_MS + 33)
    program.press("Finish")
    program.window.show_page(Page.PROGRESS)
    other = tmp_path / "other" / "diary.db"
    with Diary.open(other) as diary:
        import_sessions(diary, [OLD])
    other.replace(program.data / "diary.db")
    program.window.show_page(Page.TODAY)
    QCoreApplication.processEvents()
    assert "Another program replaced the diary" in program.said
    assert program.rows("SELECT id FROM sessions") == [(OLD.id,)]


def test_a_correction_goes_into_a_diary_that_was_deleted(program: Rehearsal) -> None:
    import_sessions(program.program.diary, [OLD])
    program.program.progress_presenter().open_session(OLD.id)
    (program.data / "diary.db").unlink()
    program.pages.detail.described.emit(Feedback(effort=9))
    saved(program)
    assert program.rows("SELECT effort FROM sessions") == [(9,)]
    assert program.rows("SELECT what, old, new FROM corrections") == [("effort", "6", "9")]


def test_a_correction_under_a_lock_is_written_later(program: Rehearsal) -> None:
    import_sessions(program.program.diary, [OLD])
    program.program.progress_presenter().open_session(OLD.id)
    with locked(program):
        program.pages.detail.confirmed.emit(1, Leg.LEFT, 3)
        assert (
            refused(program) == "The last changes are not saved in your diary yet: in use by another program."
        )
    assert program.rows("SELECT confirmed FROM sets WHERE set_no = 1 AND leg = 'left'") in ([(3,)], [(None,)])


@pytest.mark.parametrize("answer", ["Keep open", "Close anyway"])
def test_closing_asks_while_something_is_unsaved(program: Rehearsal, qapp: QApplication, answer: str) -> None:
    is_open = answer == "Keep open"
    program.press("Start")
    program.go_to(6500)
    saved(program)
    asked: list[str] = []

    def answer_question() -> None:
        box = qapp.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(10, answer_question)
            return
        asked.append(box.text())
        next(button for button in box.buttons() if button.text() == answer).click()

    with locked(program):
        program.go_to(9500)
        QTimer.singleShot(0, answer_question)
        program.close()
        assert asked == ["1 repetition is not saved in your diary yet: in use by another program."]
        assert program.window.isVisible() is is_open
        if not is_open:
            program.program.close()
            (file,) = program.data.glob("interval-coach-unsaved-*.json")
            (rescued,) = read(file, "UTC").records
            assert volume(rescued.session) == 2
    assert list(program.data.glob("*.json")) == [] or not is_open


def test_the_question_before_closing_goes_once_all_is_saved(program: Rehearsal, qapp: QApplication) -> None:
    program.press("Start")
    program.go_to(6500)
    saved(program)
    with closing(sqlite3.connect(program.data / "diary.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        def unlock() -> None:
            box = qapp.activeModalWidget()
            if not isinstance(box, QMessageBox):
                QTimer.singleShot(10, unlock)
                return
            other.execute("ROLLBACK")
            QTimer.singleShot(10_000, box, box.reject)  # so that a test that fails does not hang

        program.go_to(9500)
        QTimer.singleShot(0, unlock)
        program.close()
    assert not program.window.isVisible()
    program.program.close()
    assert paced(program) == [("left", 2), ("right", 0)]
    assert list(program.data.glob("*.json")) == []


def test_read_only_is_said_until_the_diary_is_written(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    with Diary.open(data / "diary.db") as diary:
        import_sessions(diary, [OLD])
    settings = Settings(safety_read=True)
    with rehearsing(qapp, data, monkeypatch, settings, how=How.READ_ONLY) as program:
        assert "can only be read" in program.said
        program.press("Start")
        program.go_to(6500)
        assert "can only be read" not in saved(program)


def test_a_window_that_can_save_closes_without_a_question(program: Rehearsal) -> None:
    program.press("Start")
    with locked(program):
        program.go_to(6500)
        refused(program)
    program.close()
    assert not program.window.isVisible()
    assert paced(program) == [("left", 1), ("right", 0)]
    assert list(program.data.glob("*.json")) == []


def test_after_keeps_its_focus_when_the_language_changes(program: Rehearsal, qapp: QApplication) -> None:
    program.press("Start")
    program.go(LENGTH_MS)
    assert qapp.focusWidget() is program.after.finish_button
    program.window.rebuild()
    assert qapp.focusWidget() is program.after.finish_button


@pytest.mark.parametrize("method", ["unfinished", "volumes", "last_first_leg"])
def test_today_is_shown_although_the_diary_fails(
    program: Rehearsal, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    program.press("Start")
    program.go(LENGTH_MS)
    monkeypatch.setattr(Diary, method, full)
    program.press("Finish")
    assert program.showing == "today"
    assert program.said == FULL.line


@pytest.mark.parametrize(
    ("choice", "left"),
    [("Continue session", [(None, 1)]), ("Save as it is", [("interrupted", 1)]), ("Discard", [])],
)
def test_the_offer_is_answered_while_nothing_can_be_written(
    program: Rehearsal, choice: str, left: list[tuple[str | None, int]]
) -> None:
    _cut_off(program)
    saved(program)
    with locked(program):
        program.press(choice)
        assert _offer(program) == ""
        if choice == "Discard":
            program.press("Progress")
        refused(program)
    assert program.rows("SELECT stop_reason, left_reps FROM sessions") == left


# --- sound ------------------------------------------------------------------------------------------


def test_the_session_goes_on_when_the_output_is_lost(program: Rehearsal) -> None:
    program.press("Start")
    program.speaker.go()
    program.go_to(5000)
    program.speaker.fail()
    assert "without sound" in program.said
    program.go_to(7000)
    program.speaker.go()
    assert program.conductor.position == 7000
    assert program.speaker.planned[-1][0] is Instant.FINISHED


def test_the_message_of_a_loss_goes_when_sound_returns(program: Rehearsal) -> None:
    program.press("Start")
    program.speaker.go()
    program.speaker.fail()
    assert program.said == "Speakers disconnected. Continuing without sound."
    program.speaker.go()
    assert program.said == ""


def test_only_the_newest_output_is_shown(program: Rehearsal) -> None:
    program.press("Start")
    for output in ("Headphones", "Television"):
        program.speaker.moved.emit(output_text(output, missing=False))
    assert program.said == "Sound now comes from Television."


def test_the_tone_demo_never_sounds_in_a_session(program: Rehearsal) -> None:
    program.window.show_page(Page.SETTINGS)
    program.press("Test")  # the output is still opening
    program.window.show_page(Page.TODAY)
    program.press("Start")
    program.speaker.go()
    assert [kind for kind, _ in program.speaker.planned].count(Instant.PAUSED) == 0
    assert program.speaker.planned[-1][0] is Instant.FINISHED


# --- texts of the page --------------------------------------------------------------------------------


def test_the_count_in_replaces_the_cue_for_a_while(program: Rehearsal) -> None:
    program.press("Start")
    program.speaker.go()
    program.go_to(6700)  # in the second repetition, whose lift finds the foot lifted
    cue = "Lift your foot slightly"
    program.press("Pause")
    assert program.session.view.pause.isVisible()
    program.press("Resume")
    view = program.session.view
    seen = [(view.instruction.text(), view.countdown.text())]
    while program.conductor.position <= 6000:
        program.go(10, step=10)
        now = (view.instruction.text(), view.countdown.text())
        if now != seen[-1]:
            seen.append(now)
    counted = [both for both in seen if both[0] != cue]
    assert counted == [(f"Resuming in {n}", str(n)) for n in (5, 4, 3, 2, 1)]
    assert seen[-1] == (cue, view.countdown.accessibleName())  # of the lift again


def test_a_skip_shows_its_cue_and_no_count_in(program: Rehearsal) -> None:
    program.press("Start")
    program.speaker.go()
    program.go(1000)
    program.press("Skip")
    assert program.session.view.instruction.text() == "Lift your foot slightly"


def test_paused_stays_shown_after_a_skip(program: Rehearsal) -> None:
    program.press("Start")
    program.press("Pause")
    program.press("Skip")
    assert program.session.view.word.accessibleName() == "LIFT"
    assert program.session.view.pause.isVisible()
    assert program.button("Resume")


def test_a_session_pauses_when_the_computer_slept(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(4000)
    program.be_suspended(3_600_000)
    program.conductor.poll()
    assert program.conductor.position == 4000
    assert "Paused – your computer went to sleep" in program.session.view.pause.accessibleName()
    assert program.button("Resume")
    assert position(program) == 4000
    program.press("Resume")
    ((length_ms,),) = program.rows("SELECT length_ms FROM pauses")  # in real time
    assert 3_600_000 <= length_ms < 3_660_000


def test_a_session_pauses_when_the_program_was_stopped(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(4000)
    program.conductor.pause()
    program.conductor.halted.emit(6000)
    assert "Paused – your computer was busy or asleep" in program.session.view.pause.accessibleName()
    program.press("Resume")
    ((length_ms,),) = program.rows("SELECT length_ms FROM pauses")
    assert length_ms == 6000


def test_a_stall_of_six_seconds_pauses_nothing(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(4000)
    program.clock.step(6000)
    program.conductor.poll()
    assert program.conductor.position == 10_000
    assert program.button("Pause")


# --- full screen -------------------------------------------------------------------------------------


def test_a_session_enters_and_leaves_full_screen(program: Rehearsal) -> None:
    assert Settings().full_screen
    program.program.navigation.change_settings(replace(program.settings, full_screen=True))
    program.window.showMaximized()
    program.press("Start")
    assert program.window.isFullScreen()
    program.go(LENGTH_MS)
    assert not program.window.isFullScreen()
    assert program.window.isMaximized()


def test_a_window_is_maximized_again_where_the_desktop_forgot_it(program: Rehearsal) -> None:
    """X11 forgets it while the small window is shown."""
    program.program.navigation.change_settings(replace(program.settings, full_screen=True))
    program.window.showMaximized()
    program.press("Start")
    program.window.setWindowState(Qt.WindowState.WindowFullScreen)
    program.go(LENGTH_MS)
    assert program.window.windowState() == Qt.WindowState.WindowMaximized


@pytest.mark.parametrize("key", [Qt.Key.Key_Period, Qt.Key.Key_B, Qt.Key.Key_F5, Qt.Key.Key_PageDown])
def test_keys_of_a_presenter_go_on_when_asked_to_stop(program: Rehearsal, key: Qt.Key) -> None:
    program.press("Start")
    program.go_to(4000)
    program.key(Qt.Key.Key_Escape)
    program.key(key, on=program.session.view.question.yes_button)
    assert not program.session.is_asking
    assert program.session.view.instruction.text() == "Resuming in 5"


def test_page_up_of_a_presenter_stops_when_asked(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(4000)
    program.key(Qt.Key.Key_Escape)
    question = program.session.view.question
    assert "Page Up stops" in "\n".join(line.text() for line in question.findChildren(QLabel))
    program.key(Qt.Key.Key_PageUp, on=question.yes_button)
    assert (program.showing, reason(program)) == ("after", "stopped")


# --- Today --------------------------------------------------------------------------------------------


def test_a_routine_from_a_file_can_be_chosen_again(program: Rehearsal) -> None:
    routines = program.today.routines
    assert routines.currentText() == "Rehearsed"
    routines.activated.emit(routines.currentIndex())
    assert program.said == ""
    routines.setCurrentText("Long hold")
    routines.activated.emit(routines.currentIndex())
    assert program.program.choice.routine.name == "Long hold"
    assert program.settings.routine == "Long hold"


def test_the_chosen_routine_is_on_today_at_the_next_start(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: Rehearsal
) -> None:
    program.program.choice.choose("Long hold")
    program.end()
    with rehearsing(qapp, tmp_path / "data", monkeypatch) as again:
        again.program.choice.open("")
        assert again.program.choice.routine.name == "Long hold"


def test_a_missing_routine_is_replaced_by_the_default(
    program: Rehearsal,
) -> None:
    program.program.navigation.change_settings(replace(program.settings, routine="Gone"))
    program.program.choice.open("")
    assert program.program.choice.routine.name == "Article"
    assert "Gone" in program.said
    with pytest.raises(Problem, match="No such"):
        program.program.choice.open("No such")


def test_a_session_of_the_same_day_is_shown_as_such(program: Rehearsal) -> None:
    def last_session() -> str:
        program.press("Today")
        return "\n".join(label.text() for label in program.today.last.findChildren(QLabel))

    now = datetime.now().astimezone()
    diary = program.program.diary
    import_sessions(
        diary, [replace(OLD, started_at=now - timedelta(days=9), ended_at=now - timedelta(days=9))]
    )
    assert "Today" not in last_session()
    import_sessions(diary, [replace(OLD, id="now", started_at=now, ended_at=now, zone=zone_name())])
    assert f"Today {time_of_day(now)}" in last_session()
    assert f"{volume(OLD)} reps" in last_session()


def test_days_are_those_of_the_zone_of_the_session(program: Rehearsal) -> None:
    diary = program.program.diary
    week = program.program.plan_overview.week()
    noon = datetime(week.today.year, week.today.month, week.today.day, 12, tzinfo=UTC)
    begun = noon + timedelta(hours=10)  # half past three at night of the next day, in India
    session = diary.begin(PAIR, begun, "Asia/Kolkata")
    diary.add_rep(session, rep_done(PAIR, 0), begun)
    diary.end(session, begun, StopReason.STOPPED)
    assert program.program.plan_overview.week().done <= {week.today + timedelta(days=1)}
    session = diary.begin(PAIR, begun, "UTC")
    diary.add_rep(session, rep_done(PAIR, 0), begun)
    diary.end(session, begun, StopReason.STOPPED)
    assert week.today in program.program.plan_overview.week().done


def test_the_next_session_begins_with_the_other_leg(program: Rehearsal, tmp_path: Path) -> None:
    file = tmp_path / "turns.toml"
    text = (program.data / "rehearsed.toml").read_text(encoding="utf-8")
    file.write_text(text.replace('first_leg = "left"', 'first_leg = "alternate"'), encoding="utf-8")
    program.program.choice.open(str(file))
    legs = []
    for _ in range(3):
        program.press("Start")
        legs.append(program.session.view.leg.accessibleName())
        program.go(LENGTH_MS)
        program.press("Finish")
    assert legs == ["NEXT: LEFT LEG", "NEXT: RIGHT LEG", "NEXT: LEFT LEG"]


def test_the_conductor_ends_with_the_page(program: Rehearsal) -> None:
    program.press("Start")
    program.go(LENGTH_MS)
    performance = program.conductor.performance
    assert performance is not None
    assert performance.state is State.ENDED
    with closing(Diary.open(program.data / "diary.db")) as other:  # while the program has it open
        assert ended(other)


# --- longer waits, and sets that wait for the person --------------------------------------------------

MANUAL = """\
schema = 1
name = "Waits"
set_start = "manual"
sets = 1
reps = 2
[seconds]
prepare = 3
lift = 0.5
flex = 1
hold = 0.5
extend = 1
switch = 4
"""
"""As `ROUTINE`, with a gate at 13 000."""


@pytest.fixture
def waiting(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rehearsal]:
    """Open the program with a routine whose second set waits for the person."""
    file = tmp_path / "waits.toml"
    file.write_text(MANUAL, encoding="utf-8")
    settings = Settings(safety_read=True, full_screen=False)
    with rehearsing(qapp, tmp_path / "data", monkeypatch, settings, routine=str(file)) as rehearsal:
        yield rehearsal


def rests(program: Rehearsal) -> list[tuple[str, int | None]]:
    """Return the true rests in the diary, by leg."""
    return program.rows("SELECT leg, rest_ms FROM sets ORDER BY set_no, leg")


def test_a_longer_wait_is_shown_and_kept_as_it_really_was(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(10_000)
    program.key(Qt.Key.Key_Up)
    assert program.session.view.countdown.accessibleName() == "18"
    program.press("−15 s")
    program.press("+15 s")
    program.go(18_100)
    assert rests(program) == [("left", 19_000), ("right", None)]
    program.press("Pause")
    assert position(program) == 13_100  # of the score that was prescribed
    program.press("Resume")
    program.go(20_000)
    assert program.showing == "after"
    assert paced(program) == [("left", 2), ("right", 2)]
    assert position(program) == LENGTH_MS


@pytest.mark.parametrize(
    "key",
    [
        Qt.Key.Key_Space,
        Qt.Key.Key_Return,
        Qt.Key.Key_Right,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Period,
        Qt.Key.Key_B,
        Qt.Key.Key_F5,
        Qt.Key.Key_MediaPlay,
    ],
)
def test_every_key_for_ready_begins_the_set_that_waits(waiting: Rehearsal, key: Qt.Key) -> None:
    waiting.press("Start")
    waiting.go(20_000)
    assert waiting.session.view.prompt.isVisible()
    waiting.key(key, on=waiting.session)
    assert waiting.session.view.instruction.text() == "Starting in 3"
    waiting.go(3100)
    assert (waiting.conductor.position, waiting.session.view.instruction.text()) == (
        13_100,
        "Lift your foot slightly",
    )
    assert rests(waiting) == [("left", 20_000 - 9000 + 3000), ("right", None)]
    assert waiting.rows("SELECT * FROM pauses") == []


def test_stopping_at_a_gate_asks_and_returns_to_it(waiting: Rehearsal) -> None:
    waiting.press("Start")
    waiting.go(20_000)
    waiting.key(Qt.Key.Key_Escape, on=waiting.session)
    assert waiting.conductor.performance is not None
    assert waiting.conductor.performance.state is State.PAUSED
    waiting.session.view.question.no.emit()
    assert waiting.conductor.at_gate
    assert waiting.session.view.prompt.isVisible()
    assert waiting.session.view.pause_button.toolTip() == "Begins the set that waits for you (Space)"
    waiting.key(Qt.Key.Key_P, on=waiting.session)
    assert (waiting.showing, reason(waiting), position(waiting)) == ("after", "pain", 13_000)


def test_a_session_cut_off_at_a_gate_goes_on_with_the_set(waiting: Rehearsal) -> None:
    waiting.press("Start")
    waiting.go(20_000)
    assert position(waiting) == 13_000
    assert paced(waiting) == [("left", 2), ("right", 0)]
    waiting.window.show_page(Page.TODAY)
    waiting.conductor.pause()
    waiting.flow.continue_unfinished()
    assert waiting.session.view.word.accessibleName() == "LIFT"
    waiting.go(3000 + 100)  # the time to get ready, and no second wait
    assert waiting.conductor.position == 13_100
    assert rests(waiting) == [("left", 4000 + 3000), ("right", None)]


def test_a_rest_before_the_stop_is_undone_by_going_back(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(13_100)
    assert rests(program) == [("left", 4000), ("right", None)]
    program.press("Stop – pain")
    program.press("Resume")
    program.go(5000 + 200)
    program.press("Back")
    program.press("Back")
    assert rests(program) == [("left", None), ("right", None)]
    program.go(4100)
    assert rests(program) == [("left", 4000), ("right", None)]


def test_after_shows_the_true_rest(waiting: Rehearsal) -> None:
    waiting.press("Start")
    waiting.go(72_000 + 9000)
    waiting.press("Resume")
    waiting.go(12_000)
    texts = [label.text() for label in waiting.after.findChildren(QLabel)]
    assert "of\u00a02 · rest 1:15" in texts
