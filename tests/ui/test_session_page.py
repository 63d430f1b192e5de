"""The session's keys, its pointer, its undo, and what it tells a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHoverEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from coach.app import library_in
from coach.core.score import unroll
from coach.ui.session_hands import GATHER_MS, POINTER_MS, REQUESTS
from coach.ui.session_page import Looks, SessionPage
from coach.ui.theme import DARK
from coach.ui.undo import UNDO_MS, Undo
from coach.ui.words import CUES
from tests.helpers.clock import FakeClock

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.helpers.programs import Rehearsal


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> SessionPage:
    found = SessionPage(Looks(DARK, 1.0, reduce_motion=False))
    qtbot.addWidget(found)
    found.resize(1280, 800)
    found.show_score(unroll(library_in(tmp_path).get("Article")), 0)
    found.show()
    return found


def pressed(page: SessionPage, key: Qt.Key, *, repeat: bool = False) -> list[str]:
    """Press a key and return the requests that come of it."""
    names = ("pause_requested", "back_requested", "skip_requested", "stop_requested", "pain_requested")
    heard: list[str] = []
    slots = {name: lambda name=name: heard.append(name) for name in names}
    for name, slot in slots.items():
        getattr(page, name).connect(slot)
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", repeat)
    QApplication.sendEvent(page, event)
    for name, slot in slots.items():
        getattr(page, name).disconnect(slot)
    return heard


@pytest.mark.parametrize(
    ("key", "request_"),
    [
        (Qt.Key.Key_Space, "pause_requested"),
        (Qt.Key.Key_Left, "back_requested"),
        (Qt.Key.Key_Right, "skip_requested"),
        (Qt.Key.Key_Escape, "stop_requested"),
        (Qt.Key.Key_P, "pain_requested"),
        (Qt.Key.Key_PageUp, "back_requested"),
        (Qt.Key.Key_PageDown, "skip_requested"),
        (Qt.Key.Key_Period, "pause_requested"),
        (Qt.Key.Key_MediaPlay, "pause_requested"),
        (Qt.Key.Key_MediaPause, "pause_requested"),
        (Qt.Key.Key_MediaTogglePlayPause, "pause_requested"),
        (Qt.Key.Key_MediaNext, "skip_requested"),
        (Qt.Key.Key_MediaPrevious, "back_requested"),
    ],
    ids=str,
)
def test_each_key_asks_for_one_thing(page: SessionPage, key: Qt.Key, request_: str) -> None:
    assert pressed(page, key) == [request_]
    assert pressed(page, key, repeat=True) == [], "a key that is held down counts once"


def test_no_key_of_a_remote_or_a_headset_can_end_a_session(page: SessionPage) -> None:
    assert {key for key, name in REQUESTS.items() if name in {"stop_requested", "pain_requested"}} == {
        Qt.Key.Key_Escape,
        Qt.Key.Key_P,
    }
    assert pressed(page, Qt.Key.Key_MediaStop) == []
    assert pressed(page, Qt.Key.Key_Return) == []


def test_a_stop_for_pain_can_be_undone_with_a_key(program: Rehearsal) -> None:
    program.press("Start")
    program.go(4000)
    program.press("Stop – pain")
    assert program.showing == "after"
    assert program.after.undo.isVisible()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(program.after, event)
    assert program.showing == "session"
    program.go_to(4500)
    assert [row[0] for row in program.rows("select stop_reason from sessions")] == [None]


def test_the_offer_to_undo_lasts_ten_seconds(qtbot: QtBot) -> None:
    clock = FakeClock()
    undo = Undo(clock)
    qtbot.addWidget(undo)
    undo.offer(on=True)
    clock.step(UNDO_MS - 1)
    undo.look()
    assert undo.possible
    assert undo.isVisible()
    clock.step(1)
    undo.look()
    assert not undo.possible
    assert not undo.isVisible()


def test_the_pointer_hides_until_it_is_moved(page: SessionPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.cursor().shape() is Qt.CursorShape.BlankCursor, timeout=POINTER_MS * 5)
    place = QPointF(300, 300)
    QApplication.sendEvent(page, QHoverEvent(QEvent.Type.HoverMove, place, place, QPointF(290, 300)))
    assert page.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_the_pointer_stays_while_something_asks_to_be_clicked(page: SessionPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.cursor().shape() is Qt.CursorShape.BlankCursor, timeout=POINTER_MS * 5)
    page.ask_stop()
    assert page.cursor().shape() is Qt.CursorShape.ArrowCursor


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what a screen reader is told to say."""
    heard: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def test_phases_are_announced_and_quick_skipping_does_not_flood(
    page: SessionPage, said: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    score = unroll(library_in(tmp_path).get("Article"))
    page._herald._said_s = 0.0  # noqa: SLF001 - long ago
    said.clear()
    for span in score.spans[1:9]:
        page.show_position(span.start_ms)
    last = page.word.accessibleName()
    qtbot.waitUntil(lambda: len(said) == 2, timeout=GATHER_MS * 20)
    assert said[0] == "LIFT. LEFT LEG. Rep 1 of 10 · Set 1 of 2"
    assert said[1].startswith(last)


def test_every_cue_that_a_score_holds_can_be_translated(tmp_path: Path) -> None:
    library = library_in(tmp_path)
    texts = {cue.text for name in library.names() for cue in unroll(library.get(name)).cues if cue.text}
    assert texts <= {str(text) for text in CUES}


def test_what_is_paused_is_told_from_afar_where_the_cue_has_given_way(page: SessionPage) -> None:
    page.set_looks(Looks(DARK, 2.5, reduce_motion=False))
    assert not page.cue.isVisible()
    page.show_paused()
    assert page.notice.isVisible()
    assert page.notice.text() == "Paused"
    assert page.notice.cap_px >= 55, "22′ at 2.5 m are 60 pixels on a usual screen"
    page.show_running()
    assert not page.notice.isVisible()


def test_a_change_of_phase_tints_the_whole_window_unless_motion_is_reduced(page: SessionPage) -> None:
    def ground() -> str:
        return page.grab().toImage().pixelColor(3, 400).name()

    page.show_position(10_000)
    page.show_position(11_900)
    lift = ground()
    page.show_position(12_000)
    flashing = ground()
    page.show_position(13_000)
    flex = ground()
    assert len({lift, flashing, flex}) == 3
    page.set_looks(Looks(DARK, 1.0, reduce_motion=True))
    page.show_position(10_000)
    page.show_position(12_000)
    assert ground() == flex
