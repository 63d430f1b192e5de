"""The contract of the window: accessible names and keys."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSpinBox, QWidget
from shiboken6 import isValid

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reporting import Action
from coach.core.performance import State
from coach.store import settings as settings_file
from coach.store.settings import Settings
from coach.ui import pages, shell
from coach.ui.pages import Page
from coach.ui.rail import Rail, RailEntry
from coach.ui.shell import Window
from tests.helpers.diaries import EVENING, OLD, import_sessions
from tests.helpers.programs import LENGTH_MS, buttons_on, name_of, rehearsing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.helpers.programs import Rehearsal

RUNNING = ("Pause", "Back", "Skip", "Stop", "Stop – pain")
PLACES = ("Today", "Progress", "Routines", "Settings")
CONTRACT = {*RUNNING, *PLACES, "Start", "Resume", "Finish", "Export…", "Continue"}
"""The names of the contract; each is on screen at most once."""


def contract_on(program: Rehearsal) -> list[str]:
    """Return the names of the contract that are on screen and enabled, in order."""
    return sorted(name_of(b) for b in buttons_on(program.window) if name_of(b) in CONTRACT)


def in_session(program: Rehearsal, at_ms: int = 6500) -> None:
    """Start a session, and let time pass."""
    program.press("Start")
    program.go_to(at_ms)


def state(program: Rehearsal) -> State:
    """Return the state of the session."""
    performance = program.conductor.performance
    assert performance is not None
    return performance.state


# --- names -------------------------------------------------------------------------------------------


def test_the_welcome_page_has_one_button(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with rehearsing(qapp, tmp_path / "data", monkeypatch) as program:
        assert [name_of(button) for button in buttons_on(program.window)] == ["Continue"]
        program.key(Qt.Key.Key_Return)
        assert program.showing == "today"
        program.program.settings.flush()
        assert settings_file.load(tmp_path / "data" / "settings.toml")[0].safety_read
    with rehearsing(qapp, tmp_path / "data", monkeypatch) as program:
        assert program.showing == "today"


def test_names_are_on_screen_only_while_enabled(program: Rehearsal) -> None:
    assert contract_on(program) == sorted([*PLACES, "Start"])
    program.press("Start")
    assert contract_on(program) == sorted(RUNNING)
    program.press("Pause")
    assert contract_on(program) == sorted(["Resume", *RUNNING[1:]])
    program.press("Resume")
    assert contract_on(program) == sorted(RUNNING)
    program.press("Stop")
    assert contract_on(program) == ["Resume", "Stop"]
    program.press("Resume")
    assert contract_on(program) == sorted(RUNNING)
    program.press("Stop")
    program.press("Stop")
    assert contract_on(program) == ["Finish", "Resume"]
    program.press("Finish")
    assert contract_on(program) == sorted([*PLACES, "Start"])


@pytest.mark.parametrize("place", PLACES)
def test_the_rail_leads_to_every_place(program: Rehearsal, place: str) -> None:
    program.press(place)
    assert program.showing == place.lower()
    assert contract_on(program).count(place) == 1
    here = [b for b in buttons_on(program.window) if b.accessibleDescription().startswith("You are here")]
    assert [name_of(b) for b in here] == [place]
    others = {"Today": ["Start"], "Settings": ["Export…"]}.get(place, [])
    assert [name for name in contract_on(program) if name not in PLACES] == others


@pytest.mark.parametrize("size", [(1366, 768), (640, 360)])
def test_the_title_is_at_one_point_on_all_places(program: Rehearsal, size: tuple[int, int]) -> None:
    program.window.resize(*size)
    found = set()
    for place in (*pages.PLACES, None):
        if place is None:
            program.window.show_page(pages.Page.ROUTINES)
            program.pages.routines.new_button.click()  # the editor
        else:
            program.window.show_page(place)
        for _ in range(2):  # the cards of a page get their places first, then the page its width
            QApplication.processEvents()
        page = program.pages.widget(place or pages.Page.ROUTINES)
        (title,) = (
            each
            for each in page.findChildren(QLabel)
            if each.property("place") == "true" and each.isVisible()
        )
        at = title.mapTo(program.window, title.contentsRect().topLeft())
        found.add((at.toTuple(), title.contentsRect().height(), title.font().toString()))
    assert len(found) == 1


def test_the_session_has_no_rail(program: Rehearsal) -> None:
    program.press("Start")
    assert not [name for name in contract_on(program) if name in PLACES]


@pytest.mark.parametrize("identifier", ["phase", "countdown", "leg", "count"])
def test_the_four_labels_are_found_by_their_identifiers(program: Rehearsal, identifier: str) -> None:
    in_session(program)
    expected = {
        "phase": "FLEX",
        "countdown": "1",
        "leg": "LEFT LEG",
        "count": "Rep 2 of 2 · Set 1 of 1",
    }
    (label,) = [
        label
        for label in program.window.findChildren(QLabel)
        if label.isVisible() and label.accessibleIdentifier().endswith(identifier)
    ]
    assert label.accessibleName() == expected[identifier]


# --- keys --------------------------------------------------------------------------------------------


def focusable(program: Rehearsal) -> list[QWidget]:
    """Return every widget of the session that the Tab key reaches, and the page itself."""
    page = program.session
    return [page, *(button for button in page.findChildren(QPushButton) if button.isVisible())]


def test_space_pauses_and_resumes_with_any_focus(program: Rehearsal) -> None:
    in_session(program)
    for widget in focusable(program):
        widget.setFocus()
        program.key(Qt.Key.Key_Space)
        assert state(program) is State.PAUSED, name_of_widget(widget)
        program.key(Qt.Key.Key_Space)
        assert state(program) is State.RUNNING, name_of_widget(widget)
    assert program.showing == "session"


def test_space_presses_a_button_that_was_reached_by_tab(program: Rehearsal) -> None:
    in_session(program, 3600)
    skip = program.button("Skip")
    for _ in range(12):
        program.key(Qt.Key.Key_Tab)
        if program.window.focusWidget() is skip:
            break
    program.key(Qt.Key.Key_Space)
    assert (state(program), program.conductor.position) == (State.RUNNING, 4500)


def test_a_click_leaves_the_focus_on_the_page(program: Rehearsal) -> None:
    in_session(program, 3600)
    QTest.mouseClick(program.button("Skip"), Qt.MouseButton.LeftButton)
    assert program.conductor.position == 4500
    assert not isinstance(program.window.focusWidget(), QPushButton)
    program.key(Qt.Key.Key_Space)
    assert state(program) is State.PAUSED


def test_a_space_held_down_counts_once(program: Rehearsal) -> None:
    in_session(program)
    QTest.keyPress(program.session, Qt.Key.Key_Space)
    for _ in range(3):
        held = _key_event(Qt.Key.Key_Space)
        QApplication.sendEvent(program.session, held)
    assert state(program) is State.PAUSED


def test_arrows_skip_and_go_back_with_any_focus(program: Rehearsal) -> None:
    in_session(program, 3600)
    for widget in focusable(program):
        widget.setFocus()
        program.key(Qt.Key.Key_Right)
        assert program.conductor.position == 4500, name_of_widget(widget)
        program.key(Qt.Key.Key_Left)
        assert program.conductor.position == 4500
        program.key(Qt.Key.Key_Left)
        assert program.conductor.position == 3500


def test_escape_asks_to_stop_and_escape_resumes(program: Rehearsal) -> None:
    in_session(program)
    program.key(Qt.Key.Key_Escape)
    assert state(program) is State.PAUSED
    assert contract_on(program) == ["Resume", "Stop"]
    program.key(Qt.Key.Key_Escape)
    assert state(program) is State.RUNNING
    assert contract_on(program) == sorted(RUNNING)


def test_enter_confirms_the_stop(program: Rehearsal) -> None:
    in_session(program)
    program.key(Qt.Key.Key_Escape)
    program.key(Qt.Key.Key_Return)
    assert program.showing == "after"


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down])
def test_the_stop_question_blocks_other_keys(program: Rehearsal, key: Qt.Key) -> None:
    in_session(program)
    program.key(Qt.Key.Key_Escape)
    program.key(key)
    assert program.conductor.position == 6500
    assert contract_on(program) == ["Resume", "Stop"]


@pytest.mark.parametrize(
    "before",
    [
        lambda _program: None,
        lambda program: program.key(Qt.Key.Key_Space),
        lambda program: program.key(Qt.Key.Key_Escape),
        lambda program: program.session.view.skip_button.setFocus(),
        lambda program: _show_message(program).setFocus(),
    ],
    ids=["running", "paused", "asked", "button", "message"],
)
def test_p_stops_for_pain_in_every_state(program: Rehearsal, before: Callable[[Rehearsal], object]) -> None:
    in_session(program)
    before(program)
    program.key(Qt.Key.Key_P)
    assert program.showing == "after"
    assert program.rows("SELECT stop_reason FROM sessions") == [("pain",)]


@pytest.mark.parametrize("put_away", [True, False])
def test_keys_work_while_a_message_is_shown(program: Rehearsal, put_away: bool) -> None:  # noqa: FBT001 - a case
    in_session(program)
    _show_message(program)
    if put_away:
        QTest.mouseClick(_show_message(program), Qt.MouseButton.LeftButton)
        assert program.said == ""
    program.key(Qt.Key.Key_Space)
    assert state(program) is State.PAUSED


def _show_message(program: Rehearsal) -> QPushButton:
    program.program.messages.error(Problem("Speakers disconnected."))
    QApplication.processEvents()
    return program.button("Close message")


def test_m_mutes_on_every_page_and_is_saved(program: Rehearsal) -> None:
    for name in ("Progress", "Routines", "Settings", "Today"):
        program.press(name)
        muted = program.settings.muted
        program.key(Qt.Key.Key_M)
        assert program.settings.muted is not muted, name
    program.key(Qt.Key.Key_M)
    in_session(program)
    program.key(Qt.Key.Key_M)
    assert program.speaker.named("set_muted")[-1] is False
    program.program.settings.flush()
    assert not settings_file.load(program.data / "settings.toml")[0].muted


def test_plus_and_minus_change_the_volume(program: Rehearsal) -> None:
    in_session(program)
    program.key(Qt.Key.Key_Plus)
    program.key(Qt.Key.Key_Equal)
    assert program.speaker.named("set_volume")[-1] == 90
    for _ in range(12):
        program.key(Qt.Key.Key_Minus)
    assert program.speaker.named("set_volume")[-1] == 0
    for _ in range(12):
        program.key(Qt.Key.Key_Plus)
    assert program.settings.volume == 100


def test_f_toggles_full_screen(program: Rehearsal) -> None:
    in_session(program)
    program.key(Qt.Key.Key_F)
    assert program.window.isFullScreen()
    program.key(Qt.Key.Key_F)
    assert not program.window.isFullScreen()


def test_typed_letters_are_text_and_not_commands(program: Rehearsal) -> None:
    in_session(program, LENGTH_MS - 10)
    program.go(20)
    assert program.showing == "after"
    note = program.after.note
    note.setFocus()
    QTest.keyClicks(note, "my f+-= vp")
    assert note.toPlainText() == "my f+-= vp"
    spin = program.after.findChildren(QSpinBox)[0]
    spin.setFocus()
    QTest.keyClick(spin, Qt.Key.Key_Space)
    settings = program.settings
    assert (settings.muted, settings.volume) == (False, Settings().volume)
    assert not program.window.isFullScreen()
    assert program.showing == "after"


def test_a_bare_enter_on_today_starts(program: Rehearsal) -> None:
    program.key(Qt.Key.Key_Return)
    assert program.showing == "session"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_starts_from_the_list_of_routines(program: Rehearsal, key: Qt.Key) -> None:
    program.today.routines.setFocus()
    program.key(key)
    assert program.showing == "session"


def test_enter_starts_after_coming_back_to_today(program: Rehearsal) -> None:
    for place in PLACES[1:]:
        program.press(place)
        program.press("Today")
    program.key(Qt.Key.Key_Return)
    assert program.showing == "session"


def test_tab_reaches_every_control_of_a_page(program: Rehearsal) -> None:
    for page in ("Today", "Routines", "Settings"):
        program.press(page)
        reached = set()
        for _ in range(120):
            program.key(Qt.Key.Key_Tab)
            focus = program.window.focusWidget()
            if isinstance(focus, QPushButton):
                siblings = group.buttons() if (group := focus.group()) else []  # arrow keys move in a group
                reached |= {other.accessibleName() or other.text() for other in (focus, *siblings)}
        if (focus := program.window.focusWidget()) is not None:
            focus.clearFocus()  # a card has Start only while the focus is on it
        missed = {name_of(button) for button in buttons_on(program.window)} - reached
        assert missed == set(), page


def test_each_place_says_its_name_when_it_is_shown(
    program: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(shell, "announce_with_focus", lambda _widget, text: said.append(text))
    for place in (*PLACES[1:], PLACES[0]):
        said.clear()
        program.press(place)
        focus = program.window.focusWidget()
        assert focus is not None, place
        heard = [focus.accessibleName(), *said]
        assert heard.count(place) == 1, place


def test_keys_with_a_modifier_are_ignored(program: Rehearsal) -> None:
    in_session(program)
    for key in (Qt.Key.Key_P, Qt.Key.Key_Space, Qt.Key.Key_M):
        QTest.keyClick(program.session, key, Qt.KeyboardModifier.ControlModifier)
    assert state(program) is State.RUNNING
    assert not program.settings.muted


def name_of_widget(widget: QWidget) -> str:
    """Return a name to recognise a widget by."""
    return widget.accessibleName() or widget.objectName()


def _key_event(key: Qt.Key) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, " ", True)


# --- what remains -------------------------------------------------------------------------------------


def test_a_closed_program_leaves_no_objects(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = []
    for number in range(2):
        with rehearsing(qapp, tmp_path / str(number), monkeypatch, Settings(safety_read=True)) as program:
            for place in PLACES:
                program.press(place)
            program.press("Today")
            in_session(program, LENGTH_MS - 10)
            program.go(20)
            parts = (program.program, program.window, program.session, program.after, program.today)
            left += [weakref.ref(part) for part in parts]
            widgets: list[QWidget] = list(parts[1:])
        del parts, program
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not any(isValid(widget) for widget in widgets)
        del widgets
        gc.collect()
    assert [ref() for ref in left] == [None] * len(left)


def test_pages_do_not_accumulate(program: Rehearsal) -> None:
    def count() -> int:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        return len(program.window.findChildren(QWidget))

    def round_trip() -> None:
        for place in PLACES:
            program.press(place)
        program.press("Today")
        program.press("Start")
        program.go_to(LENGTH_MS)
        program.press("Finish")

    round_trip()
    round_trip()
    before = count()
    for _ in range(3):
        round_trip()
    assert count() == before


def test_letters_grow_with_the_window(program: Rehearsal, qapp: QApplication) -> None:
    program.window.resize(1280, 800)
    usual = qapp.font().pixelSize()
    program.window.resize(1920, 1080)
    assert program.window.scale == 1.25
    assert qapp.font().pixelSize() == round(usual * 1.25)
    program.window.resize(1024, 640)
    assert qapp.font().pixelSize() == usual


@pytest.mark.parametrize(("spare", "maximised"), [((0, 200), False), ((0, 5), True), ((-1, 200), True)])
def test_a_window_too_large_for_the_screen_is_maximized(
    program: Rehearsal, qapp: QApplication, spare: tuple[int, int], *, maximised: bool
) -> None:
    window = Window(program.pages)
    room = qapp.primaryScreen().availableSize()
    window.setMinimumSize(0, 0)
    window.resize(room.width() - spare[0], room.height() - spare[1])
    window.fit_screen()
    assert window.width() <= room.width()
    assert window.height() < room.height()
    assert window.isMaximized() == maximised


def icons_alone(rail: Rail) -> bool:
    """Whether the entries of the rail are as wide as they are high."""
    return all(entry.width() < 2 * entry.height() for entry in rail.findChildren(RailEntry))


@pytest.mark.parametrize(("width", "narrow"), [(1000, False), (999, True), (640, True)])
def test_a_narrow_window_shows_only_icons(program: Rehearsal, width: int, *, narrow: bool) -> None:
    program.window.resize(width, 600)
    QApplication.processEvents()
    rail = program.window.findChild(Rail)
    assert rail is not None
    assert icons_alone(rail) is narrow
    assert [name_of(entry) for entry in rail.findChildren(RailEntry)] == [*PLACES, "Help and shortcuts"]


def test_entries_of_the_rail_tell_their_keys(program: Rehearsal) -> None:
    entries = program.window.findChildren(RailEntry)
    assert entries[1].toolTip() == "Progress (Ctrl+2)"
    assert entries[-1].toolTip() == "Help and shortcuts (F1)"


def test_buttons_of_a_session_tell_their_keys(program: Rehearsal) -> None:
    program.press("Start")
    view = program.session.view
    assert [button.toolTip() for button in (view.pause_button, view.pain_button)] == [
        "Pause (Space)",
        "Stop – pain (P)",
    ]
    program.press("Pause")
    assert view.pause_button.toolTip() == "Resume (Space)"


def test_an_entry_pointed_at_does_not_look_like_the_place_shown(program: Rehearsal) -> None:
    here, other = program.window.findChildren(RailEntry)[:2]
    grounds = []
    for entry in (here, other):
        entry.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        grounds.append(entry.grab().toImage().pixelColor(entry.width() - 30, entry.height() // 2))
    assert grounds[0] != grounds[1]


def test_the_title_tells_phase_and_repetition_in_the_task_bar(program: Rehearsal) -> None:
    program.press("Start")
    assert program.window.windowTitle() == "GET READY"
    program.go_to(6500)
    assert program.window.windowTitle() == "FLEX · 2/2"
    program.press("Pause")
    assert program.window.windowTitle() == "Paused"
    program.press("Stop – pain")
    assert program.window.windowTitle() == "Interval Coach"


def test_keys_without_ctrl_can_be_kept_to_sessions(program: Rehearsal) -> None:
    program.program.settings.save(replace(program.settings, letter_keys=False))
    program.key(Qt.Key.Key_M)
    program.key(Qt.Key.Key_Plus)
    assert (program.settings.muted, program.settings.volume) == (False, Settings().volume)
    program.press("Start")
    program.key(Qt.Key.Key_M)
    assert program.settings.muted


def test_back_on_progress_the_focus_is_where_it_was(program: Rehearsal) -> None:
    import_sessions(program.program.diary, [OLD])
    program.press("Progress")
    left = program.pages.progress.recent.all_button
    left.setFocus()
    left.click()
    program.key(Qt.Key.Key_Escape)
    assert program.window.showing is Page.PROGRESS
    assert left.hasFocus()


def test_f6_leads_to_a_message_and_back(program: Rehearsal) -> None:
    program.press("Settings")
    field = program.window.focusWidget()
    program.program.messages.toast(Text("Done."), Action(Text("Undo"), lambda: None))
    program.key(Qt.Key.Key_F6)
    focus = program.window.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Undo"
    program.key(Qt.Key.Key_F6)
    assert program.window.focusWidget() is field


def test_another_session_on_the_page_is_announced(program: Rehearsal, announced: list[str]) -> None:
    import_sessions(
        program.program.diary, [OLD, replace(OLD, id="2", started_at=EVENING - timedelta(days=1))]
    )
    program.press("Progress", "All sessions")
    program.key(Qt.Key.Key_Return)
    detail = program.pages.detail
    detail.before_button.setFocus()
    announced.clear()
    detail.before_button.click()
    (said,) = announced
    assert said == detail.accessibleName()
    assert "Sunday, 1 March 2026" in said
