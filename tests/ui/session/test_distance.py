"""The session can be read from across the room: arcs of the real widgets, and dropped elements."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from coach.core.routine import Routine, Seconds
from coach.core.score import Score, Span, SpanKind, unroll
from coach.draw.theme import font
from coach.draw.tokens import DARK
from coach.draw.type_sizes import font_for_cap, typeface
from coach.store.routines import library_in
from coach.ui.session.looks import Looks
from coach.ui.session.page import SessionPage
from tests.helpers.arcs import arc_minutes

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

WINDOWS = ((1024, 640), (1366, 768), (1920, 1080))
DISTANCES = (0.5, 2.5, 6.0)
WORD, COUNTDOWN, REST = 45, 60, 22
"""Least minutes of arc, from the product's design."""

MM = 96 / 25.4
"""Pixels a millimetre."""

LARGEST = Routine(
    "Largest",
    reps=50,
    seconds=Seconds(prepare=60, lift=10, flex=20, hold=30, extend=20, switch=120, rest=600),
)
"""The widest numbers that a routine can hold: three digits of seconds, two of repetitions."""


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> SessionPage:
    """Return the page on a screen of 96 dots per inch, whatever screen the machine has."""
    monkeypatch.setattr("coach.ui.session.view.px_per_mm", lambda _screen: MM)
    qapp.setFont(font())
    found = SessionPage(Looks(DARK, 2.5, reduce_motion=True))
    qtbot.addWidget(found)
    return found


def score_named(name: str, tmp_path: Path) -> Score:
    return unroll(LARGEST if name == "Largest" else library_in(tmp_path).get(name))


def one_of_each(score: Score) -> list[Span]:
    """Return the last span of each kind: its numbers are the longest."""
    return list({span.kind: span for span in score.spans}.values())


def shown(page: QWidget, widget: QWidget) -> bool:
    return widget.isVisibleTo(page) and not widget.size().isEmpty()


def show_at(page: SessionPage, size: tuple[int, int], distance_m: float) -> None:
    """Give the page this size and this viewing distance, and show it."""
    page.resize(*size)
    page.set_looks(Looks(DARK, distance_m, reduce_motion=True))
    page.show()


def cap(font: QFont) -> float:
    return QFontMetricsF(font).capHeight()


def arcs(page: SessionPage, distance_m: float) -> dict[str, float]:
    """Return the arc of the capitals of every text that is read from the distance, in minutes."""
    caps = {"phase": cap(page.view.word.font()), "countdown": cap(page.view.countdown.font())}
    caps["leg"] = cap(page.view.leg.font())
    caps["repetition"], caps["words"], caps["of"] = (cap(one) for one in page.view.count.fonts)
    for name, widget in (("cue", page.view.cue), ("next up", page.view.next_up)):
        if shown(page, widget):
            caps[name] = cap(widget.font())
    if page.view.strip.shows_names:
        caps["strip"] = cap(
            font_for_cap(typeface(page.view.strip.font(), QFont.Weight.DemiBold, 100), page.view.strip.cap_px)
        )
    return {name: arc_minutes(px, distance_m, MM) for name, px in caps.items()}


def dropped(page: SessionPage) -> list[bool]:
    """Return whether key hints, cue, next span and set are dropped."""
    assert page.view.slots is not None
    hints = any(button.text() != button.accessibleName() for button in page.view.buttons)
    return [
        not hints,
        not shown(page, page.view.cue),
        not shown(page, page.view.next_up),
        not page.view.count.shows_set,
    ]


@pytest.mark.parametrize("distance", DISTANCES)
@pytest.mark.parametrize("size", WINDOWS, ids=str)
@pytest.mark.parametrize("routine", ["Article", "Largest"])
def test_every_letter_has_the_arc_that_the_design_asks_for(
    page: SessionPage, tmp_path: Path, size: tuple[int, int], distance: float, routine: str
) -> None:
    score = score_named(routine, tmp_path)
    page.show_score(score, 0)
    show_at(page, size, distance)
    for span in one_of_each(score):
        page.show_position(span.start_ms)
        found = arcs(page, distance)
        assert page.view.slots is not None
        scale = min(1.0, page.view.slots.scale)
        needs = {"phase": WORD, "repetition": WORD, "countdown": COUNTDOWN}
        for name, arc in found.items():
            assert arc >= needs.get(name, REST) * scale - 0.01, (span.kind, name)
        if scale < 1:
            assert all(dropped(page)), f"{span.kind}: everything else is dropped before a letter shrinks"


@pytest.mark.parametrize(
    ("size", "distance"),
    [*((size, 0.5) for size in WINDOWS), *((size, 2.5) for size in WINDOWS), ((3840, 2160), 6.0)],
    ids=str,
)
@pytest.mark.parametrize("routine", ["Article", "Gentle start", "Long hold", "Alternating"])
def test_no_letter_shrinks_where_the_window_can_hold_it(
    page: SessionPage, tmp_path: Path, size: tuple[int, int], distance: float, routine: str
) -> None:
    score = score_named(routine, tmp_path)
    page.show_score(score, 0)
    show_at(page, size, distance)
    for span in one_of_each(score):
        page.show_position(span.start_ms)
        assert page.view.slots is not None
        assert page.view.slots.scale >= 1, span.kind


@pytest.mark.parametrize("size", WINDOWS, ids=str)
def test_letters_shrink_only_if_the_capitals_do_not_fit(
    page: SessionPage, tmp_path: Path, size: tuple[int, int]
) -> None:
    """At 6 m on a screen of 96 dpi even the capitals alone are higher than these windows, or as good as."""
    page.show_score(score_named("Article", tmp_path), 10_000)
    show_at(page, size, 6.0)
    px = sum(minutes / arc_minutes(1, 6.0, MM) for minutes in (WORD, WORD, COUNTDOWN))
    assert page.view.slots is not None
    assert px + 64 + 0.1 * size[1] > size[1]
    assert page.view.slots.scale > 0.7 * (size[1] - 64) / px


@pytest.mark.parametrize("distance", DISTANCES)
@pytest.mark.parametrize("routine", ["Article", "Largest"])
def test_elements_are_dropped_in_their_order(
    page: SessionPage, tmp_path: Path, distance: float, routine: str
) -> None:
    score = score_named(routine, tmp_path)
    page.show_score(score, 0)
    seen = set()
    for width in range(800, 2600, 120):
        show_at(page, (width, width * 5 // 8), distance)
        for span in one_of_each(score):
            page.show_position(span.start_ms)
            ways = dropped(page)
            assert ways == sorted(ways, reverse=True), (width, span.kind, ways)
            seen.add(sum(ways))
            assert shown(page, page.view.word)
            assert shown(page, page.view.countdown)
            assert shown(page, page.view.leg)
            assert shown(page, page.view.count)
            assert shown(page, page.view.figure)
    assert len(seen) > 1 or distance != 2.5, "at the usual distance the size of the window must matter"


@pytest.mark.parametrize("distance", DISTANCES)
@pytest.mark.parametrize("size", [(800, 520), *WINDOWS], ids=str)
@pytest.mark.parametrize("routine", ["Article", "Alternating", "Largest"])
def test_nothing_overlaps_and_nothing_is_cut_off(
    page: SessionPage, tmp_path: Path, size: tuple[int, int], distance: float, routine: str
) -> None:
    score = score_named(routine, tmp_path)
    page.show_score(score, 0)
    show_at(page, size, distance)
    for span in one_of_each(score):
        page.show_position(span.start_ms)
        view = page.view
        parts = [
            view.leg,
            view.word,
            view.cue,
            view.figure,
            view.countdown,
            view.strip,
            view.next_up,
        ]
        visible = [part for part in (*parts, *view.buttons) if shown(page, part)]
        for one, other in combinations(visible, 2):
            both = {one.objectName() or one.accessibleName(), other.objectName() or other.accessibleName()}
            if both != {"phase", "countdown"}:  # the countdown may stand beside the word's last line
                assert not one.geometry().intersects(other.geometry()), (span.kind, both)
        for part in visible:
            assert page.rect().contains(part.geometry()), (span.kind, part.objectName())
        for label in (view.leg, view.countdown, view.next_up):
            if shown(page, label):
                wide = QFontMetricsF(label.font()).horizontalAdvance(label.text())
                assert wide <= label.width(), (span.kind, label.objectName())
        word = QFontMetricsF(view.word.font())
        lines = view.word.text().split("\n")
        assert max(word.horizontalAdvance(line) for line in lines) <= view.word.width()
        last = view.word.geometry()
        last.setWidth(round(word.horizontalAdvance(lines[-1])))
        last.setTop(last.bottom() - last.height() // len(lines) + 1)
        assert not last.intersects(view.countdown.geometry()), span.kind
        if shown(page, view.cue):
            lines = view.cue.lines()
            assert len(lines) * cap(view.cue.font()) * 1.6 <= view.cue.height() + 2, (
                span.kind,
                lines,
            )
        for button in view.buttons:
            assert button.height() >= 64
            assert button.width() >= 64


def test_the_capitals_painted_are_as_high_as_their_font_says(page: SessionPage, tmp_path: Path) -> None:
    page.show_score(score_named("Article", tmp_path), 10_000)
    show_at(page, (1280, 800), 2.5)
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
    assert rows[-1] - rows[0] + 1 == pytest.approx(cap(page.view.word.font()), abs=2)


def test_the_phases_of_a_repetition_share_one_layout(page: SessionPage, tmp_path: Path) -> None:
    score = score_named("Article", tmp_path)
    page.show_score(score, 0)
    show_at(page, (1280, 800), 2.5)
    seen = set()
    for span in one_of_each(score):
        if span.rep is not None:
            page.show_position(span.start_ms)
            seen.add(
                tuple(
                    part.geometry().getRect()
                    for part in (page.view.word, page.view.countdown, page.view.figure)
                )
            )
    assert len(seen) == 1


def test_a_screen_with_smaller_pixels_gets_more_of_them(
    page: SessionPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_score(score_named("Article", tmp_path), 10_000)
    show_at(page, (1920, 1080), 1.0)
    coarse = page.view.slots
    monkeypatch.setattr("coach.ui.session.view.px_per_mm", lambda _screen: 157 / 25.4)
    show_at(page, (1920, 1080), 2.5)
    assert coarse is not None
    assert page.view.slots is not None
    assert page.view.slots.scale >= 1
    assert cap(page.view.countdown.font()) >= 2 * 2500 * 0.00872664 * 157 / 25.4  # 60′, spelt out


def test_the_routine_has_every_kind_of_span(tmp_path: Path) -> None:
    kinds = {span.kind for span in one_of_each(score_named("Article", tmp_path))}
    assert kinds == set(SpanKind)
