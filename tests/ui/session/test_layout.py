"""The session can be read from across the room, and nothing moves: measured at the real widgets."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from coach.core.routine import Override, Routine, Seconds, SetStart
from coach.core.score import PHASES, Score, Span, unroll
from coach.draw.tokens import DARK
from coach.store.routines import library_in
from coach.text.languages import LANGUAGES
from coach.ui.session.layout import BESIDE_LINE, GIVE_WAY
from coach.ui.session.looks import Looks
from coach.ui.session.page import SessionPage
from tests.helpers.arcs import arc_minutes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from coach.text.languages import Localization
    from coach.ui.session.labels import CountLabel


class Screen(NamedTuple):
    """A screen: its pixels, and its width in millimetres."""

    width: int
    height: int
    mm: float


LAPTOPS = {
    f'{inches}" {width}x{height}': Screen(width, height, round(mm))
    for inches, mm in (("13.3", 294), ("14", 310), ("15.6", 345))
    for width, height in ((1366, 768), (1920, 1080))
} | {
    f'{inches}" 1440x900': Screen(1440, 900, round(mm))
    for inches, mm in (("13.3", 286), ("14", 302), ("15.6", 336))
}
"""Full screens of laptops: 16:9, and 16:10 for 1440 × 900."""

LARGE_SCREENS = {'24" 1920x1080': Screen(1920, 1080, 531), '43" 1920x1080': Screen(1920, 1080, 952)}
SMALL_WINDOWS = {f"{w}x{h}": Screen(w, h, w / 96 * 25.4) for w, h in ((640, 360), (800, 520), (1024, 640))}
"""Windows on a screen of 96 dots an inch, which are small for 2.5 m."""

DISTANCE_M = 2.5
LARGEST = Routine(
    "Largest",
    reps=50,
    seconds=Seconds(prepare=60, lift=10, flex=20, hold=30, extend=20, switch=120, rest=600),
)
"""The widest numbers that a routine can hold: three digits of seconds, two of repetitions."""

LOADED = Routine("Loaded", load_kg=22.5, left=Override(reps=12, load_kg=49.895))


@pytest.fixture
def page_on(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[..., SessionPage]:
    """Return a function that shows a session in full screen on a screen of a known size."""

    def make(screen: Screen, score: Score, *, largest: bool = False) -> SessionPage:
        monkeypatch.setattr("coach.ui.session.view.px_per_mm", lambda _screen: screen.width / screen.mm)
        page = SessionPage(Looks(DARK, DISTANCE_M, reduce_motion=True, largest_letters=largest))
        qtbot.addWidget(page)
        page.resize(screen.width, screen.height)
        page.show_score(score, 0)
        page.show()
        return page

    return make


def score_named(name: str, tmp_path: Path) -> Score:
    routines = {"Largest": LARGEST, "Loaded": LOADED}
    return unroll(routines[name] if name in routines else library_in(tmp_path).get(name))


def one_of_each(score: Score) -> list[Span]:
    """Return the first span of each kind, and the last."""
    first = {span.kind: span for span in reversed(score.spans)}
    return [*first.values(), *{span.kind: span for span in score.spans}.values()]


def cap(font: QFont) -> float:
    return QFontMetricsF(font).capHeight()


def arcs(page: SessionPage, screen: Screen) -> dict[str, float]:
    """Return the height of the capitals of every text, in minutes of arc."""
    view = page.view
    number, words, _ = view.count.fonts
    caps = {
        "word": cap(view.word.text_font),
        "countdown": cap(view.countdown.text_font),
        "number": cap(number),
        "beside": cap(words),
        "leg": cap(view.leg.text_font),
        "instruction": cap(view.instruction.text_font),
        "time left": cap(view.time_left.text_font),
        "next": cap(view.next_up.text_font),
    }
    return {name: arc_minutes(px, DISTANCE_M, screen.width / screen.mm) for name, px in caps.items()}


def geometries(page: SessionPage) -> list[QRect]:
    view = page.view
    parts = (view.sets, view.leg, view.time_left, view.figure, view.word, view.instruction, view.ring)
    return [
        part.geometry()
        for part in (*parts, view.countdown, view.count, view.strip, view.next_up, *view.buttons)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [*LAPTOPS, *LARGE_SCREENS])
def test_every_slot_is_readable_on_every_screen_and_stays(
    page_on: Callable[..., SessionPage],
    localization: Localization,
    tmp_path: Path,
    language: str,
    name: str,
) -> None:
    """The least heights are those of the product's design, written down a second time."""
    localization.set_language(language)
    screen = (LAPTOPS | LARGE_SCREENS)[name]
    score = score_named("Article", tmp_path)
    page = page_on(screen, score)
    places = geometries(page)
    assert page.view.slots is not None
    assert page.view.slots.parts == GIVE_WAY[0], "everything is shown"
    assert page.view.figure.height() >= 0.45 * screen.height
    for span in one_of_each(score):
        page.show_position(span.end_ms - 1)
        found = arcs(page, screen)
        is_phase = span.kind in PHASES
        needs = {"word": (40 if language == "en" else 32) if is_phase else 20, "countdown": 50, "number": 28}
        needs |= {"leg": 14, "instruction": 14, "beside": 14, "time left": 12, "next": 12}
        assert {part: arc for part, arc in found.items() if arc < needs[part]} == {}, span.kind
        page.show_position(span.start_ms)
        digits = len(page.view.countdown.text())
        assert arcs(page, screen)["countdown"] >= (50 if digits == 1 else 35)
        assert geometries(page) == places, f"nothing moves: {span.kind}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ['13.3" 1366x768', '15.6" 1920x1080', "640x360"])
def test_the_prompt_at_a_gate_is_readable_and_nothing_moves(
    page_on: Callable[..., SessionPage], localization: Localization, language: str, name: str
) -> None:
    localization.set_language(language)
    screen = (LAPTOPS | SMALL_WINDOWS)[name]
    score = unroll(Routine("Waits", set_start=SetStart.MANUAL))
    page = page_on(screen, score)
    view, gate = page.view, score.gates[0]
    page.show_position(gate - 1)
    places = geometries(page)
    page.show_position(gate, at_gate=True)
    assert geometries(page) == places
    assert shown(view.prompt)
    letters = QFontMetricsF(view.prompt.text_font)
    lines = view.prompt.text().split("\n")
    assert len(lines) == 2
    assert max(map(letters.horizontalAdvance, lines)) <= view.word.width() + 1
    assert letters.tightBoundingRect(lines[0]).height() * 2 <= view.prompt.height()
    assert not any(
        view.prompt.geometry().intersects(part.geometry()) for part in (view.ring, view.leg, view.figure)
    )
    if name in LAPTOPS:
        assert arc_minutes(letters.capHeight(), DISTANCE_M, screen.width / screen.mm) >= 20
        assert view.slots is not None
        assert view.slots.parts == GIVE_WAY[0], "everything is shown"
    page.show_position(gate)
    assert not view.prompt.isVisible()
    assert geometries(page) == places


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("routine", ["Article", "Alternating", "Largest", "Loaded"])
@pytest.mark.parametrize("name", ['13.3" 1366x768', '24" 1920x1080', *SMALL_WINDOWS])
def test_nothing_overlaps_and_nothing_is_cut_off(
    page_on: Callable[..., SessionPage],
    localization: Localization,
    tmp_path: Path,
    routine: str,
    name: str,
    language: str,
) -> None:
    localization.set_language(language)
    screen = (LAPTOPS | LARGE_SCREENS | SMALL_WINDOWS)[name]
    score = score_named(routine, tmp_path)
    page = page_on(screen, score)
    view = page.view
    for span in one_of_each(score):
        page.show_position(span.start_ms)
        parts = (view.sets, view.leg, view.time_left, view.figure, view.word, view.instruction, view.ring)
        visible = [
            part
            for part in (*parts, view.count, view.strip, view.next_up, *view.buttons, *view.time_buttons)
            if shown(part)
        ]
        for one, other in combinations(visible, 2):
            both = (one.objectName() or type(one).__name__, other.objectName() or type(other).__name__)
            assert not one.geometry().intersects(other.geometry()), (span.kind, both)
        for part in visible:
            assert page.rect().contains(part.geometry()), (span.kind, part.objectName())
        for label in (view.leg, view.time_left, view.next_up, view.countdown):
            if shown(label):
                wide = QFontMetricsF(label.text_font).horizontalAdvance(label.text())
                assert wide <= label.width() + 1, (span.kind, label.objectName(), label.text())
        letters = QFontMetricsF(view.word.text_font)
        assert max(map(letters.horizontalAdvance, view.word.text().split("\n"))) <= view.word.width() + 1
        if shown(view.instruction):
            assert len(view.instruction.lines()) <= 2, view.instruction.text()
            letters = QFontMetricsF(view.instruction.text_font)
            widest = max(map(letters.horizontalAdvance, view.instruction.lines()))
            assert widest <= view.instruction.width() + 1, view.instruction.text()
        for line in view.count.up_next:
            assert QFontMetricsF(view.count.fonts[1]).horizontalAdvance(line) <= view.count.width() + 1, line
        for button in view.buttons:
            assert button.height() >= 56
        if span.kind not in PHASES:
            assert all(shown(button) for button in view.time_buttons), "also in the smallest window"
            hangs = QFontMetricsF(view.count.fonts[1]).tightBoundingRect(view.count.up_next[-1]).bottom()
            assert last_base(view.count) + hangs <= view.count.height() + 1, span.kind


def last_base(count: CountLabel) -> float:
    """Return where the base line of the last of the lines on what comes next is."""
    line, lines = count.cap_px * BESIDE_LINE, len(count.up_next)
    return (count.height() - count.hang_px + line * (lines - 1) + count.cap_px) / 2


def shown(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.size().isEmpty()


def test_parts_give_way_in_their_order(page_on: Callable[..., SessionPage], tmp_path: Path) -> None:
    score = score_named("Article", tmp_path)
    steps = []
    for width in range(1900, 500, -20):
        page = page_on(Screen(width, width * 9 // 16, width / 96 * 25.4), score)
        assert page.view.slots is not None
        steps.append(GIVE_WAY.index(page.view.slots.parts))
        always = (page.view.pain_button, page.view.pause_button, page.view.word, page.view.countdown)
        assert all(shown(part) for part in always)
    assert steps == sorted(steps)
    assert {steps[0], steps[-1]} == {0, len(GIVE_WAY) - 1}


def test_the_instruction_is_the_last_to_give_way() -> None:
    order = ["keys", "time_left", "sets", "next_up", "figure", "instruction"]
    for step, (before, after) in enumerate(pairwise(GIVE_WAY)):
        changed = [name for name in order if getattr(before, name) != getattr(after, name)]
        assert changed == [order[step]]


@pytest.mark.parametrize("name", LAPTOPS)
def test_the_largest_letters_are_larger(
    page_on: Callable[..., SessionPage], tmp_path: Path, name: str
) -> None:
    screen = LAPTOPS[name]
    score = score_named("Article", tmp_path)
    page = page_on(screen, score, largest=True)
    for span in one_of_each(score):
        page.show_position(span.end_ms - 1)
        found = arcs(page, screen)
        assert found["word"] >= (45 if span.kind in PHASES else 20)
        assert found["countdown"] >= 60


def test_letters_shrink_only_where_everything_else_gave_way(
    page_on: Callable[..., SessionPage], tmp_path: Path
) -> None:
    score = score_named("Article", tmp_path)
    for screen in (LAPTOPS | LARGE_SCREENS | SMALL_WINDOWS).values():
        slots = page_on(screen, score).view.slots
        assert slots is not None
        assert slots.scale >= 1 or slots.parts == GIVE_WAY[-1]


def test_the_capitals_painted_are_as_high_as_their_font_says(
    page_on: Callable[..., SessionPage], tmp_path: Path
) -> None:
    page = page_on(LAPTOPS['15.6" 1366x768'], score_named("Article", tmp_path))
    page.show_position(10_000)
    image = QImage(page.view.word.size(), QImage.Format.Format_RGB32)
    image.fill(0)
    with QPainter(image) as painter:
        page.view.word.render(painter, QPoint(), renderFlags=SessionPage.RenderFlag.DrawChildren)
    rows = [
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y).value() > 100 for x in range(0, image.width(), 2))
    ]
    assert page.view.word.text() == "LIFT"
    assert rows[-1] - rows[0] + 1 == pytest.approx(cap(page.view.word.text_font), abs=2)


@pytest.mark.parametrize("name", ['15.6" 1366x768', "1024x640"])
def test_chinese_characters_are_cut_nowhere(
    page_on: Callable[..., SessionPage], localization: Localization, tmp_path: Path, name: str
) -> None:
    localization.set_language("zh_CN")
    score = score_named("Article", tmp_path)
    page = page_on((LAPTOPS | SMALL_WINDOWS)[name], score)
    for span in one_of_each(score):
        page.show_position(span.start_ms)
        for label in (page.view.instruction, page.view.next_up):
            if not label.isVisible() or not label.text():
                continue
            image = QImage(label.size(), QImage.Format.Format_RGB32)
            image.fill(0)
            with QPainter(image) as painter:
                label.render(painter, QPoint(), renderFlags=SessionPage.RenderFlag.DrawChildren)
            rows = [
                y
                for y in range(image.height())
                if any(image.pixelColor(x, y).value() > 100 for x in range(0, image.width(), 2))
            ]
            whole = QFontMetricsF(label.text_font).tightBoundingRect(label.text()).height()
            assert rows[-1] - rows[0] + 1 >= whole - 2, label.text()


@pytest.mark.parametrize("language", ["ar", "en", "fr"])  # letters hang low, or carry accents
def test_the_leg_is_cut_nowhere(
    page_on: Callable[..., SessionPage], localization: Localization, tmp_path: Path, language: str
) -> None:
    localization.set_language(language)
    score = score_named("Article", tmp_path)
    page = page_on(SMALL_WINDOWS["1024x640"], score)
    badge = page.view.leg
    for span in one_of_each(score):
        page.show_position(span.start_ms)
        ink = QFontMetricsF(badge.text_font).tightBoundingRect(badge.text()).translated(0, badge.base())
        assert ink.top() >= -1, badge.text()
        assert ink.bottom() <= badge.height() + 1, badge.text()
        if language == "en":
            assert badge.base() == (badge.height() + badge.cap_px) / 2


def test_the_slots_are_mirrored_where_people_read_from_the_right(
    page_on: Callable[..., SessionPage], localization: Localization, tmp_path: Path
) -> None:
    localization.set_language("ar")
    screen = LAPTOPS['15.6" 1366x768']
    view = page_on(screen, score_named("Article", tmp_path)).view
    assert view.ring.x() < view.figure.x()
    assert view.count.x() < view.ring.x()
    assert view.pause_button.x() > view.pain_button.x()
    assert view.leg.geometry().right() > screen.width * 0.9
