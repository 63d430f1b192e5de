"""Damaged sessions in the window: found while it is idle, listed once, kept or discarded."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from coach.store.diary import Diary
from coach.ui.damaged_dialog import DamagedDialog
from coach.ui.pages import Page
from tests.helpers.diaries import EVENING, OLD, PAIR, all_damaged, import_sessions, perform
from tests.helpers.programs import rehearsing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.helpers.programs import Rehearsal

OTHER = replace(
    OLD,
    id="other",
    routine=replace(PAIR.routine, name="Other"),
    started_at=EVENING + timedelta(days=1),
    ended_at=EVENING + timedelta(days=2),
)
LOST = "UPDATE routines SET data = '' WHERE name = 'Other'"
CHANGED = "UPDATE sets SET confirmed = 1 WHERE session = 1 AND set_no = 1"


def diary_with(path: Path, *damage: str) -> None:
    """Write a diary of two ended sessions and one that was cut off, and damage it."""
    with Diary.open(path) as diary:
        import_sessions(diary, [OLD, OTHER])
        perform(diary, reps=2, at=datetime.now(UTC) - timedelta(minutes=5))  # it is still offered
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for sql in damage:
            assert connection.execute(sql).rowcount > 0


@pytest.fixture
def damage() -> tuple[str, ...]:
    """Return the damage of the diary; a test may have another."""
    return (LOST, CHANGED)


@pytest.fixture
def opened(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: tuple[str, ...]
) -> Iterator[Rehearsal]:
    """Open the window on a damaged diary."""
    (tmp_path / "settings.toml").write_text("safety_read = true\n", encoding="utf-8")
    diary_with(tmp_path / "diary.db", *damage)
    with rehearsing(qapp, tmp_path, monkeypatch) as program:
        yield program


def check(program: Rehearsal) -> None:
    """Check the diary as the window does while it is idle."""
    damage_check = program.program.damage_check()
    assert program.program.recorder.wait_until_saved()  # the indexes are mended first
    damage_check.check_some()
    damage_check.check_some()


def dialogs(program: Rehearsal) -> list[DamagedDialog]:
    return [dialog for dialog in program.window.findChildren(DamagedDialog) if dialog.isVisible()]


def press_in(dialog: DamagedDialog, name: str) -> None:
    (found,) = (each for each in dialog.findChildren(QPushButton) if each.text() == name and each.isVisible())
    found.click()
    QApplication.processEvents()


def test_damaged_sessions_are_listed_with_choices(opened: Rehearsal) -> None:
    check(opened)
    assert "2 sessions in the diary are damaged." in opened.said
    opened.press("Show…")
    (dialog,) = dialogs(opened)
    texts = [each.text() for each in dialog.findChildren(QLabel)]
    assert "The session of Tuesday, 3 March 2026 cannot be read: its data is damaged." in texts
    assert "The session of Monday, 2 March 2026 may have been changed by a disk error." in texts
    assert [each.text() for each in dialog.findChildren(QPushButton) if each.isDefault()] == ["Decide later"]
    press_in(dialog, "Keep as it is")
    press_in(dialog, "Discard")
    assert dialogs(opened) == []
    assert opened.program.recorder.wait_until_saved()
    assert all_damaged(opened.program.diary) == []
    assert [session.id for session in opened.program.diary.sessions()][:1] == [OLD.id]


def test_an_unreadable_session_does_not_stop_progress(opened: Rehearsal) -> None:
    opened.window.show_page(Page.PROGRESS)
    check(opened)
    assert opened.program.diary.charts.last(5)[-1].id == OLD.id
    assert "cannot be read" not in opened.said


def test_nothing_is_checked_during_a_session(opened: Rehearsal) -> None:
    opened.press("Start")
    check(opened)
    assert "damaged" not in opened.said


@pytest.mark.parametrize("damage", [()])
def test_a_whole_diary_is_not_mentioned(opened: Rehearsal) -> None:
    check(opened)
    assert opened.said == ""


@pytest.mark.parametrize("damage", [("UPDATE scores SET data = substr(data, 2)",)])
@pytest.mark.parametrize(("name", "kept"), [("Save as it is", 3), ("Discard", 2)])
def test_a_session_without_a_score_is_offered_apart(opened: Rehearsal, name: str, kept: int) -> None:
    card = opened.today.unfinished
    (text,) = (each.text() for each in card.findChildren(QLabel))
    assert text.startswith("You didn’t finish Pair (")
    assert "2 reps done)." in text
    assert text.endswith("It cannot be continued, because its data is damaged.")
    assert opened.buttons("Continue session") == []
    opened.press(name)
    assert opened.buttons("Discard") == []
    card.finish()  # as when the time to undo a discard is over
    assert not card.isVisible()
    assert opened.program.recorder.wait_until_saved()
    assert len(list(opened.program.diary.sessions())) == kept


@pytest.mark.parametrize("damage", [("UPDATE scores SET data = substr(data, 2)",)])
def test_start_works_beside_a_session_without_a_score(opened: Rehearsal) -> None:
    opened.press("Start")
    assert opened.showing is Page.SESSION


def test_the_focus_goes_on_to_the_next_damaged_session(opened: Rehearsal) -> None:
    check(opened)
    opened.press("Show…")
    (dialog,) = dialogs(opened)
    keep = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Keep as it is")
    keep.setFocus()
    keep.click()
    QApplication.processEvents()
    focus = dialog.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Discard"
