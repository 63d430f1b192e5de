"""The session page by positions: words and accessible names, countdown, flash and pauses."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coach.core.routine import Leg, Legs, Routine, Seconds, SetStart
from coach.core.score import PHASES, SpanKind, unroll
from coach.core.timeline import Timeline
from coach.draw.tokens import DARK, LIGHT
from coach.text.formats import seconds_left
from coach.text.session_texts import count_parts, count_text
from coach.ui.session.flash import FLASH_MS
from coach.ui.session.looks import Looks
from coach.ui.session.page import SessionPage
from tests.helpers.routines import scores

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.core.score import Score
    from tests.helpers.programs import Rehearsal

WORDS = {
    SpanKind.PREPARE: "GET READY",
    SpanKind.LIFT: "LIFT",
    SpanKind.FLEX: "FLEX",
    SpanKind.HOLD: "HOLD",
    SpanKind.EXTEND: "EXTEND",
    SpanKind.SWITCH: "CHANGE LEGS",
    SpanKind.REST: "REST",
}
"""The contract's words, written down a second time."""

ALL_KINDS = unroll(
    Routine("All", sets=2, reps=2, seconds=Seconds(prepare=4, lift=0.5, flex=1.5, hold=1, switch=2, rest=3))
)

QUICKEST = unroll(
    Routine("Quick", sets=1, reps=5, seconds=Seconds(prepare=3, lift=0.5, flex=0.5, hold=0.5, extend=0.5))
)
"""The shortest phases that a routine may have."""


@pytest.fixture
def page(qtbot: QtBot) -> SessionPage:
    """Make a page of its usual size."""
    return made(qtbot)


def made(qtbot: QtBot, *, still: bool = False) -> SessionPage:
    """Return a page; `still` is that of a person who wants less motion."""
    page = SessionPage(Looks(DARK, 2.5, still))
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    return page


def names(page: SessionPage) -> tuple[str, str, str, str]:
    """Return the accessible names of the four labels."""
    return (
        page.view.word.accessibleName(),
        page.view.countdown.accessibleName(),
        page.view.leg.accessibleName(),
        page.view.count.accessibleName(),
    )


def test_every_span_has_the_words_of_the_contract(page: SessionPage) -> None:
    page.show_score(ALL_KINDS, 0)
    seen = set()
    for span in ALL_KINDS.spans:
        for at in (span.start_ms, span.end_ms - 1):
            page.show_position(at)
            word, left, leg, count = names(page)
            assert word == WORDS[span.kind]
            assert left == str(max(1, -(-(span.end_ms - at) // 1000)))
            word_of_leg = {Leg.LEFT: "LEFT LEG", Leg.RIGHT: "RIGHT LEG"}[span.leg]
            assert leg == (word_of_leg if span.kind in PHASES else f"NEXT: {word_of_leg}")
            assert count == f"Rep {span.rep or 1} of 2 · Set {span.set} of 2"
        seen.add(span.kind)
    assert seen == set(SpanKind)


def test_the_accessible_name_is_the_text_shown(page: SessionPage) -> None:
    page.show_score(ALL_KINDS, 0)
    for span in ALL_KINDS.spans:
        page.show_position(span.start_ms)
        for label in (page.view.word, page.view.countdown, page.view.leg, page.view.count):
            assert label.text().replace("\n", " ") == label.accessibleName()


def test_the_end_shows_the_last_span(page: SessionPage) -> None:
    page.show_score(ALL_KINDS, 0)
    page.show_position(ALL_KINDS.length_ms)
    assert names(page)[:2] == ("EXTEND", "1")
    assert page.view.next_up.accessibleName() == "Next: finish"
    assert page.view.time_left.accessibleName() == "0:00 left"


@given(score=scores(sets=2, reps=2))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_countdown_falls_by_whole_seconds_and_is_never_0(page: SessionPage, score: Score) -> None:
    page.show_score(score, 0)
    for span in score.spans[:12]:
        shown = []
        for at in (*range(span.start_ms, span.end_ms, max(250, span.length_ms // 20)), span.end_ms - 1):
            page.show_position(at)
            shown.append(int(page.view.countdown.accessibleName()))
        assert shown == sorted(shown, reverse=True)
        assert shown[0] == -(-span.length_ms // 1000)
        assert shown[-1] == 1
    for repetition in score.repetitions[:5]:
        page.show_position(repetition.start_ms)
        assert page.view.count.accessibleName() == count_text(count_parts(score, repetition.start_ms))


@pytest.mark.parametrize(
    ("ms", "shown"), [(-50, 1), (0, 1), (1, 1), (1000, 1), (1001, 2), (2000, 2), (60_000, 60), (599_001, 600)]
)
def test_seconds_left_are_whole_and_at_least_1(ms: int, shown: int) -> None:
    assert seconds_left(ms) == shown


# --- the flash ----------------------------------------------------------------------------------------


def ground(page: SessionPage) -> QColor:
    """Return the colour of the page's ground, at its lower left corner."""
    image = QImage(page.size(), QImage.Format.Format_RGB32)
    page.render(image)
    return image.pixelColor(2, page.height() - 3)


def flash(page: SessionPage) -> float:
    """Return how far the ground is from its resting colour, 0 to 1."""
    assert page.view.state is not None
    return page.view.state.flash


def flashes(page: SessionPage, positions: range) -> list[int]:
    """Return the positions at which a flash began."""
    leaps = []
    for at in positions:
        before = flash(page)
        page.show_position(at)
        if flash(page) > before:
            leaps.append(at)
    return leaps


def test_a_phase_tints_the_whole_window_and_fades(page: SessionPage) -> None:
    page.show_score(ALL_KINDS, 0)
    for span in ALL_KINDS.spans[1:8]:
        page.show_position(span.start_ms - 1)
        page.show_position(span.start_ms)
        begun = ground(page)
        page.show_position(span.start_ms + FLASH_MS)
        rest = ground(page)
        assert begun != rest
        assert rest == QColor(DARK.tinted(span.kind))


def test_nothing_flashes_more_than_three_times_a_second(page: SessionPage) -> None:
    page.show_score(QUICKEST, 0)
    leaps = flashes(page, range(10, QUICKEST.length_ms, 10))
    assert len(leaps) == len(QUICKEST.spans) - 1
    assert all(sum(at <= other < at + 1000 for other in leaps) <= 3 for at in leaps)


def test_skipping_fast_does_not_flash(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(1000)
    leaps = 0
    for name in ("Skip",) * 5 + ("Back",) * 5:
        before = flash(program.session)
        program.press(name)
        leaps += flash(program.session) > before
        program.go(20)
        leaps += flash(program.session) > before
    assert leaps == 0


def test_reduced_motion_has_no_flash_and_a_still_figure(qtbot: QtBot) -> None:
    page = made(qtbot, still=True)
    page.show_score(ALL_KINDS, 0)
    assert flashes(page, range(0, ALL_KINDS.length_ms, 50)) == []
    flex = next(span for span in ALL_KINDS.spans if span.kind is SpanKind.FLEX)
    pictures = set()
    for at in range(flex.start_ms, flex.end_ms, 100):
        page.show_position(at)
        pictures.add(_bytes(page.view.figure.grab().toImage()))
    assert len(pictures) == 1


def test_the_figure_moves_otherwise(page: SessionPage) -> None:
    page.show_score(ALL_KINDS, 0)
    flex = next(span for span in ALL_KINDS.spans if span.kind is SpanKind.FLEX)
    pictures = set()
    for at in range(flex.start_ms, flex.end_ms, 300):
        page.show_position(at)
        pictures.add(_bytes(page.view.figure.grab().toImage()))
    assert len(pictures) > 3


def _bytes(image: QImage) -> bytes:
    return bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())


# --- paused -------------------------------------------------------------------------------------------


def test_paused_is_shown_until_the_session_resumes(page: SessionPage) -> None:
    page.show_score(ALL_KINDS, 0)
    page.show_paused()
    pause = page.view.pause
    assert page.view.pause_button.accessibleName() == "Resume"
    assert (pause.isVisible(), pause.accessibleName()) == (True, "PAUSED. Press Space to resume")
    page.show_position(ALL_KINDS.spans[1].start_ms)
    assert pause.isVisible()
    page.show_running()
    assert not pause.isVisible()
    assert page.view.pause_button.accessibleName() == "Pause"
    assert page.view.instruction.text() == "Lift your foot slightly"


@pytest.mark.parametrize("size", [(1024, 640), (1280, 780), (1920, 1080)])
def test_a_pause_says_why_and_leaves_the_buttons_free(page: SessionPage, size: tuple[int, int]) -> None:
    page.resize(*size)
    page.show_score(ALL_KINDS, 0)
    page.show_paused("Paused – your computer went to sleep")
    assert "your computer went to sleep" in page.view.pause.accessibleName()
    for button in page.view.buttons:
        assert not page.view.pause.geometry().intersects(button.geometry())


def test_a_muted_session_shows_a_sign_in_every_span(page: SessionPage) -> None:
    page.show_score(ALL_KINDS, 0)
    assert not page.view.mute_sign.isVisible()
    page.set_looks(Looks(DARK, 2.5, reduce_motion=False, muted=True))
    for span in ALL_KINDS.spans:
        page.show_position(span.start_ms)
        assert page.view.mute_sign.isVisible()
        for other in (page.view.leg, page.view.time_left, page.view.word):
            assert not page.view.mute_sign.geometry().intersects(other.geometry())
    page.set_looks(Looks(DARK, 2.5, reduce_motion=False))
    assert not page.view.mute_sign.isVisible()


def test_the_end_of_a_wait_asks_to_stand_ready(page: SessionPage) -> None:
    score = unroll(Routine("Slow", sets=2, reps=1, seconds=Seconds(prepare=20, switch=15, rest=30)))
    page.show_score(score, 0)
    for span in score.spans:
        if span.rep is None:
            page.show_position(span.end_ms - 10_001)
            assert page.view.instruction.text() != "Stand ready"
            page.show_position(span.end_ms - 10_000)
            assert page.view.instruction.text() == "Stand ready"
        else:
            page.show_position(span.end_ms - 1)
            assert page.view.instruction.text() != "Stand ready"


def test_a_wait_says_what_comes_next(page: SessionPage) -> None:
    page.show_score(ALL_KINDS, 0)
    for span in ALL_KINDS.spans:
        page.show_position(span.start_ms)
        leg = {Leg.LEFT: "Left leg", Leg.RIGHT: "Right leg"}[span.leg]
        expected = () if span.rep else ("Up next", leg, "2 reps", f"Set {span.set} of 2")
        assert page.view.count.up_next == expected
        assert page.view.leg.outlined == (span.rep is None)


def test_a_new_score_shows_nothing_of_the_last(page: SessionPage) -> None:
    page.show_score(ALL_KINDS, 20_000)
    page.show_paused("Paused – your computer went to sleep")
    page.ask_stop()
    page.show_score(QUICKEST, 0)
    assert names(page) == ("GET READY", "3", "NEXT: LEFT LEG", "Rep 1 of 5 · Set 1 of 1")
    assert not page.view.pause.isVisible()
    assert page.view.pause_button.accessibleName() == "Pause"
    assert all(button.isEnabled() for button in page.view.buttons)


def test_looks_change_during_a_session(page: SessionPage) -> None:
    page.show_score(ALL_KINDS, 5000)
    page.show_landing(5000)
    page.show_position(5000)
    dark = ground(page)
    page.set_looks(Looks(LIGHT, 1.0, reduce_motion=True))
    assert ground(page) != dark
    assert names(page)[0] == WORDS[ALL_KINDS.at(5000).kind]


# --- nothing grows ------------------------------------------------------------------------------------


def test_polling_a_whole_session_keeps_no_memory(program: Rehearsal) -> None:
    program.program.choice.choose("Article")
    program.press("Start")
    program.speaker.go()
    program.go(30_000)
    program.speaker.calls.clear()
    tracemalloc.start()
    try:
        program.go(30_000)
        before = tracemalloc.take_snapshot()
        program.go(240_000)  # some 7,300 polls
        after = tracemalloc.take_snapshot()
    finally:
        tracemalloc.stop()
    assert program.conductor.position > 290_000
    assert program.speaker.calls == []  # nothing is planned again while nothing happens
    ours = [tracemalloc.Filter(inclusive=True, filename_pattern="*/coach/*")]
    changes = after.filter_traces(ours).compare_to(before.filter_traces(ours), "lineno")
    grown = sum(change.size_diff for change in changes)
    assert grown < 7300 * 16  # bytes: no object (at least 16 bytes) remains from each poll


def test_letters_keep_their_size_when_the_window_grows(
    program: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A larger window gets another style sheet, which resets the fonts of widgets."""
    monkeypatch.setattr("coach.ui.session.view.px_per_mm", lambda _screen: 1920 / 345)
    program.window.resize(800, 560)
    program.press("Start")
    program.go_to(4000)
    program.window.resize(1920, 1080)
    QApplication.processEvents()
    view, slots = program.session.view, program.session.view.slots
    assert slots is not None
    for label, cap_px in (
        (view.word, slots.word_cap),
        (view.instruction, slots.text_cap),
        (view.time_left, slots.small_cap),
        (view.next_up, slots.small_cap),
        (view.leg, slots.text_cap),
    ):
        assert ink_height(label) >= 0.9 * cap_px, label.objectName()


def ink_height(label: QWidget) -> int:
    """Return how high the letters are that a label paints, in pixels; of a badge, with its ground."""
    image = QImage(label.size(), QImage.Format.Format_RGB32)
    image.fill(0)
    with QPainter(image) as painter:
        label.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    dark = [
        [image.pixelColor(x, y).value() > 60 for x in range(0, image.width(), 2)]
        for y in range(image.height())
    ]
    rows = [y for y, row in enumerate(dark) if any(row) and not all(row)]
    return rows[-1] - rows[0] + 1 if rows else 0


# --- longer waits and gates ---------------------------------------------------------------------------

WAITS = unroll(Routine("Waits", sets=2, reps=2, set_start=SetStart.MANUAL))
GATE = WAITS.gates[0]


def time_buttons(page: SessionPage) -> list[tuple[str, bool]]:
    """Return the names of the buttons that change a wait, and whether each is enabled."""
    buttons = page.view.time_buttons
    return [(button.accessibleName(), button.isEnabled()) for button in buttons if button.isVisible()]


def test_only_waits_have_buttons_that_change_them(page: SessionPage) -> None:
    page.show_score(ALL_KINDS, 0)
    for span in ALL_KINDS.spans:
        page.show_position(span.start_ms)
        is_wait = span.kind not in PHASES
        assert [name for name, _ in time_buttons(page)] == (["−15 s", "+15 s"] if is_wait else [])
        assert page.view.strip.isVisible() is not is_wait


@pytest.mark.parametrize(
    ("left_ms", "usable"), [(600_000, (True, False)), (20_000, (True, True)), (3000, (False, True))]
)
def test_a_button_that_would_do_nothing_is_disabled(
    page: SessionPage, left_ms: int, usable: tuple[bool, bool]
) -> None:
    score = unroll(Routine("Long rest", sets=2, reps=1, legs=Legs.LEFT, seconds=Seconds(rest=600)))
    page.show_score(score, 0)
    page.show_position(score.breaks[0].end_ms - left_ms)
    assert tuple(enabled for _, enabled in time_buttons(page)) == usable


def test_a_disabled_button_gives_its_focus_to_no_other(page: SessionPage) -> None:
    page.show_score(ALL_KINDS, 0)
    shorter, longer = page.view.time_buttons
    page.show_position(ALL_KINDS.spans[0].end_ms - 3001)
    shorter.setFocus(Qt.FocusReason.TabFocusReason)
    page.show_position(ALL_KINDS.spans[0].end_ms - 3000)
    assert not shorter.isEnabled()
    assert not longer.hasFocus()
    assert page.isAncestorOf(page.window().focusWidget())


def test_keys_and_buttons_ask_for_time(page: SessionPage) -> None:
    asked: list[int] = []
    page.time_requested.connect(asked.append)
    page.show_score(ALL_KINDS, 0)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(page, key)
    for button in page.view.time_buttons:
        button.click()
    assert asked == [15, -15, -15, 15]


def test_a_longer_wait_shows_at_once_what_is_left(page: SessionPage) -> None:
    timeline = Timeline(ALL_KINDS)
    wait = ALL_KINDS.wait_before(ALL_KINDS.breaks[0].end_ms)
    page.show_score(ALL_KINDS, 0)
    page.show_position(wait.start_ms + 500)
    before = page.view.time_left.accessibleName()
    timeline.add_to_wait(wait.end_ms, 15_000)
    page.show_timeline(timeline.score)
    page.show_position(wait.start_ms + 500)
    assert names(page)[1] == "17"
    assert before == "0:43 left"
    assert page.view.time_left.accessibleName() == "0:58 left"


def test_a_gate_asks_for_space_and_keeps_the_names(page: SessionPage) -> None:
    page.show_score(WAITS, 0)
    page.show_position(GATE, at_gate=True)
    assert page.view.prompt.isVisible()
    assert page.view.prompt.accessibleName() == "Ready? Press Space"
    assert names(page) == ("CHANGE LEGS", "0", "NEXT: RIGHT LEG", "Rep 1 of 2 · Set 1 of 2")
    assert page.view.instruction.text() == "Stand ready"
    assert page.view.pause_button.accessibleName() == "Resume"
    assert time_buttons(page) == [("−15 s", False), ("+15 s", True)]
    page.show_position(GATE)
    assert not page.view.prompt.isVisible()
    assert names(page)[0] == "LIFT"
    assert page.view.pause_button.accessibleName() == "Pause"


def test_a_wait_without_length_has_the_same_gate(page: SessionPage) -> None:
    score = unroll(replace(WAITS.routine, seconds=Seconds(switch=0, rest=0)))
    page.show_score(score, 0)
    for gate, word in zip(score.gates, ("CHANGE LEGS", "REST", "CHANGE LEGS"), strict=True):
        page.show_position(gate - 1)
        page.show_position(gate, at_gate=True)
        assert page.view.prompt.isVisible()
        assert names(page)[:2] == (word, "0")
        page.show_position(gate)
        assert names(page)[0] == "LIFT"


def test_a_click_outside_of_buttons_means_ready_at_a_gate(page: SessionPage, qtbot: QtBot) -> None:
    page.show_score(WAITS, 0)
    page.show_position(GATE - 1)
    middle = page.view.word.geometry().center()
    disabled = page.view.time_buttons[0].geometry().center()
    with qtbot.assertNotEmitted(page.ready_requested):
        QTest.mouseClick(page.windowHandle(), Qt.MouseButton.LeftButton, pos=middle)
    page.show_position(GATE, at_gate=True)
    with qtbot.assertNotEmitted(page.ready_requested):
        QTest.mouseClick(page.windowHandle(), Qt.MouseButton.LeftButton, pos=disabled)
    with qtbot.waitSignal(page.ready_requested):
        QTest.mouseClick(page.windowHandle(), Qt.MouseButton.LeftButton, pos=middle)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_means_ready(page: SessionPage, qtbot: QtBot, key: Qt.Key) -> None:
    page.show_score(WAITS, 0)
    page.show_position(GATE, at_gate=True)
    with qtbot.waitSignal(page.ready_requested):
        QTest.keyClick(page, key)


def test_the_count_in_of_a_set_says_that_it_starts(page: SessionPage) -> None:
    page.show_score(WAITS, 0)
    page.show_position(GATE)
    page.show_count_in(2500, begins=True)
    assert page.view.instruction.text() == "Starting in 3"
    assert page.view.countdown.text() == "3"


def test_the_focus_leaves_a_button_that_disappears(page: SessionPage, qtbot: QtBot) -> None:
    page.show_score(WAITS, 0)
    page.show_position(1000)
    page.activateWindow()
    page.view.time_buttons[1].setFocus(Qt.FocusReason.TabFocusReason)
    page.show_position(WAITS.repetitions[0].start_ms)
    assert not any(button.hasFocus() for button in page.view.buttons)
    with qtbot.assertNotEmitted(page.skip_requested):
        QTest.keyClick(page, Qt.Key.Key_F5)
