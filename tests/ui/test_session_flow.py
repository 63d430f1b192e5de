"""A session from Today to After: what is saved, and which page follows."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox

from coach.base.problems import Problem
from coach.core.figures import volume
from coach.core.performance import State
from coach.core.score import Instant
from coach.core.session import StopReason
from coach.desktop.time_zone import zone_name
from coach.store.diary import Diary
from coach.ui.pages import Page
from tests.helpers.diaries import OLD, PAIR, ended, import_sessions, rep_done
from tests.helpers.programs import LENGTH_MS, rehearsing

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

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
    assert program.rows("SELECT rep, extend_ms FROM reps") == [(1, 2000)]
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


def test_a_stopped_session_resumes_where_it_stopped(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(6500)
    program.key(Qt.Key.Key_Escape)
    program.press("Stop")
    program.press("Resume")
    assert program.showing == "session"
    assert reason(program) is None
    assert position(program) == 6500
    assert program.conductor.position == 6500
    assert program.conductor.count_in_ms > 0
    program.go(3000 + LENGTH_MS - 6500)
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
    program.go(3100)
    assert program.conductor.position == 4100


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
        assert again.conductor.position == 6789
        assert again.conductor.count_in_ms == 3000
        assert again.session.view.word.accessibleName() == "FLEX"
        again.go(3000 + LENGTH_MS - 6789)
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
    assert program.rows("SELECT stop_reason, left_reps FROM sessions WHERE ended_ms IS NOT NULL") == left
    assert not program.program.diary.unfinished()
    program.key(Qt.Key.Key_Return)
    assert program.showing == "session"


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
    assert len(program.program.diary.unfinished()) == 1
    assert program.rows("SELECT count(*) FROM sessions WHERE ended_ms IS NOT NULL") == [(0,)]


def _cut_off(program: Rehearsal) -> None:
    """Leave a session with one repetition unfinished at 6500, with Today shown."""
    program.press("Start")
    program.go_to(6500)
    program.conductor.pause()
    program.window.show_page(Page.TODAY)


def _offer(program: Rehearsal) -> str:
    card = program.today.unfinished
    return card._text.text() if card.isVisible() else ""  # noqa: SLF001 - the text on screen


def test_the_disk_is_flushed_after_the_screen_is_painted(
    program: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled = []
    monkeypatch.setattr(
        Diary,
        "flush",
        lambda _diary: settled.append((program.session.view.count.accessibleName(), dict(paced(program)))),
    )
    program.press("Start")
    program.go_to(LENGTH_MS)
    assert settled == [
        ("Rep 2 of 2 · Set 1 of 1", {"left": 1, "right": 0}),
        ("Rep 1 of 2 · Set 1 of 1", {"left": 2, "right": 0}),
        ("Rep 2 of 2 · Set 1 of 1", {"left": 2, "right": 1}),
        ("Rep 2 of 2 · Set 1 of 1", {"left": 2, "right": 2}),
    ]


# --- problems of the diary --------------------------------------------------------------------------


def test_a_full_disk_is_reported_and_the_session_goes_on(
    program: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.press("Start")
    for name in ("add_rep", "flush", "add_pause", "mark_position", "end", "confirm", "describe"):
        monkeypatch.setattr(Diary, name, full)
    program.go_to(6500)
    assert program.said == FULL.line
    assert program.session.view.word.accessibleName() == "FLEX"
    program.press("Pause")
    program.press("Resume")
    program.press("Skip")
    program.go(3000)
    program.go_to(LENGTH_MS)
    assert program.showing == "after"
    program.after.findChildren(QSpinBox)[0].setValue(1)
    program.press("Effort 3")
    program.press("Finish")
    assert program.showing == "today"
    assert program.said == FULL.line  # one line, although it was reported several times


def test_a_session_that_cannot_be_stored_does_not_start(
    program: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(Diary, "begin", full)
        program.press("Start")
        assert program.showing == "today"
        assert program.said == FULL.line
    program.press("Start")
    assert program.showing == "session"


def test_an_unreadable_diary_at_the_end_leads_to_today(
    program: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.press("Start")
    monkeypatch.setattr(Diary, "session", full)
    program.go(LENGTH_MS)
    assert program.showing == "today"
    assert program.said == FULL.line


def test_a_damaged_diary_does_not_block_the_session(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(6500)
    database = program.program.diary._database  # noqa: SLF001 - a real file cannot be damaged at the right moment
    error = sqlite3.DatabaseError("database disk image is malformed")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    with pytest.raises(Problem, match="set aside"), database.reading():
        raise error
    program.go(LENGTH_MS)
    assert program.showing == "today"
    assert "set aside" in program.said
    program.press("Start")
    assert program.showing == "today"
    (aside,) = program.data.glob("diary-damaged-*.db")
    with closing(Diary.open(aside)) as kept:
        assert volume(kept.unfinished()[0][0]) == 1


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


@pytest.mark.parametrize("choice", ["Continue session", "Save as it is", "Discard"])
@pytest.mark.parametrize("method", ["unfinished", "reopen", "end", "discard"])
def test_a_failed_answer_to_the_offer_keeps_the_offer(
    program: Rehearsal, monkeypatch: pytest.MonkeyPatch, choice: str, method: str
) -> None:
    _cut_off(program)
    with monkeypatch.context() as broken:
        broken.setattr(Diary, method, full)
        program.press(choice)
        if program.showing == "session":
            return
    kept = program.rows("SELECT count(*) FROM sessions")[0][0]
    assert kept == 1 or (choice, method) in {("Discard", "reopen"), ("Discard", "end")}


def test_a_session_that_cannot_resume_stays_on_after(
    program: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.press("Start")
    program.go_to(6500)
    program.press("Stop – pain")
    monkeypatch.setattr(Diary, "reopen", full)
    program.press("Resume")
    assert program.showing == "after"
    assert program.said == FULL.line


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
    program.go_to(4000)
    cue = program.session.view.cue.text()
    assert cue == "Heel up toward your glute"
    program.press("Pause")
    assert program.session.view.cue.text() == "Paused"
    program.press("Resume")
    seen = [program.session.view.cue.text()]
    while program.conductor.position <= 4000:
        program.go(10, step=10)
        if program.session.view.cue.text() != seen[-1]:
            seen.append(program.session.view.cue.text())
    assert [text for text in seen if text != cue] == [f"Resuming in {n}" for n in (3, 2, 1)]
    assert seen[-1] == cue


def test_a_skip_shows_its_cue_and_no_count_in(program: Rehearsal) -> None:
    program.press("Start")
    program.speaker.go()
    program.go(1000)
    program.press("Skip")
    assert program.session.view.cue.text() == "Lift your foot slightly"


def test_paused_stays_shown_after_a_skip(program: Rehearsal) -> None:
    program.press("Start")
    program.press("Pause")
    program.press("Skip")
    assert program.session.view.word.accessibleName() == "LIFT"
    assert program.session.view.cue.text() == "Paused"
    assert program.button("Resume")


def test_a_session_pauses_when_the_computer_slept(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(4000)
    program.be_suspended(3_600_000)
    program.conductor.poll()
    assert program.conductor.position == 4000
    assert program.session.view.cue.text() == "Paused – your computer went to sleep"
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
    assert program.session.view.cue.text() == "Paused – your computer was busy or asleep"
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
    program.program.navigation.change_settings(replace(program.settings, full_screen=True))
    program.window.showMaximized()
    program.press("Start")
    assert program.window.isFullScreen()
    program.go(LENGTH_MS)
    assert not program.window.isFullScreen()
    assert program.window.isMaximized()


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
        return program.today._why.text()  # noqa: SLF001 - the text on screen

    now = datetime.now().astimezone()
    diary = program.program.diary
    import_sessions(
        diary, [replace(OLD, started_at=now - timedelta(days=9), ended_at=now - timedelta(days=9))]
    )
    assert "Last session: " in last_session()
    assert "Earlier" not in last_session()
    import_sessions(diary, [replace(OLD, id="now", started_at=now, ended_at=now, zone=zone_name())])
    assert f"Today so far: {volume(OLD)} reps" in last_session()
    import_sessions(diary, [replace(OLD, id="again", started_at=now, ended_at=now, zone=zone_name())])
    assert f"Today so far: {2 * volume(OLD)} reps" in last_session()


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
    assert legs == ["LEFT LEG", "RIGHT LEG", "LEFT LEG"]


def test_the_conductor_ends_with_the_page(program: Rehearsal) -> None:
    program.press("Start")
    program.go(LENGTH_MS)
    performance = program.conductor.performance
    assert performance is not None
    assert performance.state is State.ENDED
    with closing(Diary.open(program.data / "diary.db")) as other:  # while the program has it open
        assert ended(other)
