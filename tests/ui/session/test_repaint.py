"""Only what changed is painted again, frame by frame, by the real widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QColor, QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from coach.core.routine import Routine, Seconds
from coach.core.score import PHASES, Span, SpanKind, unroll
from coach.draw.theme import font, stylesheet
from coach.draw.tokens import DARK, LIGHT
from coach.ui.session.flash import FLASH_MS
from coach.ui.session.labels import NamedLabel
from coach.ui.session.looks import Looks
from coach.ui.session.page import SessionPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray
    from PySide6.QtGui import QPainter
    from pytestqt.qtbot import QtBot

    from coach.draw.tokens import Theme

FRAME_MS = 33
SIZE = 1280, 800
SCORE = unroll(
    Routine(
        "Slow",
        sets=2,
        reps=2,
        seconds=Seconds(prepare=10, lift=3, flex=3, hold=3, extend=3, switch=15, rest=600),
    )
)
NEAR, FAR = 1.0, 2.5
"""Viewing distances in metres."""

UNSEEN = 80
"""Difference of a colour (0 to 255) allowed at edges: the shading of letters depends on where painting
begins, and by up to 20 on the sizes that were drawn before; that of the ring's edge depends on its arc.
Pixels left unpainted differ by 150 and more."""


class Painted(QObject):
    """Records the region that each widget paints, in pixels of the page."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.page = page
        self.regions: dict[str, QRegion] = {}
        for widget in (page, *page.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Record a paint event, and pass every event on."""
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            name = watched.objectName() or type(watched).__name__
            region = event.region().translated(watched.mapTo(self.page, watched.rect().topLeft()))
            self.regions[name] = self.regions.get(name, QRegion()).united(region)
        return False

    def take(self) -> dict[str, QRegion]:
        """Let Qt paint, and return the regions painted since the last call."""
        QApplication.processEvents()
        taken, self.regions = self.regions, {}
        return taken


@pytest.fixture
def opened(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., SessionPage]]:
    """Return a function that opens a page at a viewing distance, styled as in the program, at 96 dpi."""
    monkeypatch.setattr("coach.ui.session.view.px_per_mm", lambda _screen: 96 / 25.4)
    qapp.setFont(font())
    stylesheet_before = qapp.styleSheet()

    def make(distance_m: float, theme: Theme = DARK) -> SessionPage:
        qapp.setStyleSheet(stylesheet(LIGHT))
        page = SessionPage(Looks(theme, distance_m, reduce_motion=False))
        qtbot.addWidget(page)
        page.resize(*SIZE)
        page.show()
        page.show_score(SCORE, 0)
        qapp.setStyleSheet(stylesheet(theme))
        QApplication.processEvents()
        QApplication.processEvents()  # its first appearance asks to be painted once more
        return page

    yield make
    qapp.setStyleSheet(stylesheet_before)


def last_of(kind: SpanKind) -> Span:
    """Return the last span of a kind: a lift that begins with the foot already up."""
    return [span for span in SCORE.spans if span.kind is kind][-1]


def area(region: QRegion) -> int:
    return sum(box.width() * box.height() for box in region)  # type: ignore[attr-defined]


def show_resting(page: SessionPage, span: Span) -> int:
    """Show `span` until flash and lowering foot are over; return that position."""
    begin = span.start_ms + FLASH_MS + 700
    for at in range(span.start_ms, begin, FRAME_MS):
        page.show_position(at)
    page.show_position(begin)
    return begin


@pytest.mark.parametrize("distance", [NEAR, FAR])
@pytest.mark.parametrize("kind", SpanKind)
def test_within_a_span_only_what_moves_is_painted(
    opened: Callable[..., SessionPage], kind: SpanKind, distance: float
) -> None:
    page = opened(distance)
    painted = Painted(page)
    begin = show_resting(page, last_of(kind))
    painted.take()
    areas = []
    for at in range(begin, begin + 1000, FRAME_MS):
        texts_before = page.view.countdown.text(), page.view.time_left.text(), page.view.instruction.text()
        page.show_position(at)
        regions = painted.take()
        if (
            page.view.countdown.text(),
            page.view.time_left.text(),
            page.view.instruction.text(),
        ) != texts_before:
            texts = QRegion()
            for label in (page.view.countdown, page.view.time_left, page.view.instruction):
                texts += label.geometry()
            behind = regions.pop("SessionView", QRegion())
            assert behind.subtracted(texts).isEmpty()
        else:
            areas.append(sum(map(area, regions.values())))
        moving = {"PhaseStrip", "Ring", "SetsBar"} | (
            {"Figure"} if kind in {SpanKind.FLEX, SpanKind.EXTEND} else set()
        )
        assert regions.keys() <= moving | {"countdown", "time", "instruction"}
    share = sum(areas) / len(areas) / (SIZE[0] * SIZE[1])
    assert share < (0.08 if kind in {SpanKind.FLEX, SpanKind.EXTEND} else 0.015)


def test_frames_that_change_no_pixel_paint_nothing(opened: Callable[..., SessionPage]) -> None:
    page = opened(NEAR)
    painted = Painted(page)
    span = last_of(SpanKind.REST)
    begin = show_resting(page, span)
    painted.take()
    seconds = 10
    frames = 0
    for at in range(begin, begin + seconds * 1000, FRAME_MS):
        page.show_position(at)
        frames += bool(painted.take())
    per_second = (page.view.strip.width() + 2 * 3.15 * page.view.ring.width()) * 1000 / span.length_ms
    per_second += page.view.sets.width() * 1000 / SCORE.length_ms
    assert page.view.ring.isVisible()
    assert frames <= (per_second + 1) * seconds + 2  # pixels of both bars, half pixels of the ring, digits
    assert frames < seconds * 10


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize("distance", [NEAR, FAR])
def test_partial_repaints_add_up_to_the_whole_page(
    opened: Callable[..., SessionPage], theme: Theme, distance: float
) -> None:
    page = opened(distance, theme)
    kinds = set()
    for span in SCORE.spans[:9]:
        length = min(span.length_ms, 3000)
        for step, at in enumerate(range(span.start_ms, span.start_ms + length, FRAME_MS)):
            page.show_position(at)
            QApplication.processEvents()
            if step in {1, 4, 8, 11} or step % 20 == 19:
                assert difference(on_screen(page), page.grab().toImage()) <= UNSEEN, (span.kind, at)
        kinds.add(span.kind)
    assert kinds >= set(PHASES)


def on_screen(page: SessionPage) -> QImage:
    """Return the screen as it is, without painting anything again."""
    return page.screen().grabWindow(page.winId()).toImage()


def difference(one: QImage, other: QImage) -> int:
    """Return the largest difference of a colour of a pixel, 0 to 255."""
    return int(differences(one, other).max())


def differences(one: QImage, other: QImage) -> NDArray[np.int16]:
    """Return the largest difference of a colour of each pixel, 0 to 255; shape (height, width)."""
    pictures = []
    for image in (one, other):
        flat = image.convertToFormat(QImage.Format.Format_RGB32)
        pixels = np.frombuffer(flat.constBits(), dtype=np.uint8).reshape(flat.height(), flat.width(), 4)
        pictures.append(pixels[..., :3].astype(np.int16))
    largest: NDArray[np.int16] = np.abs(pictures[0] - pictures[1]).max(axis=2)
    return largest


def test_letters_are_drawn_once_while_the_ground_flashes(
    opened: Callable[..., SessionPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(NEAR)
    drawn: list[str] = []
    real = NamedLabel.draw_text

    def draw_text(self: NamedLabel, painter: QPainter, text: str, base: float) -> None:
        drawn.append(text)
        real(self, painter, text, base)

    monkeypatch.setattr(NamedLabel, "draw_text", draw_text)
    flex = last_of(SpanKind.FLEX)
    painted = Painted(page)
    for at in range(flex.start_ms, flex.start_ms + FLASH_MS, FRAME_MS):
        page.show_position(at)
        assert "phase" in painted.take() or at > flex.start_ms
    assert drawn.count("FLEX") == 1


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_kept_letters_are_those_of_a_new_page(opened: Callable[..., SessionPage], theme: Theme) -> None:
    page = opened(NEAR)
    page.set_looks(Looks(theme, FAR, reduce_motion=True))
    for span in SCORE.spans[:9]:
        for at in (span.start_ms + FLASH_MS, span.end_ms - 1):
            page.show_position(at)
            new = SessionPage(Looks(theme, FAR, reduce_motion=True), page)
            new.resize(*SIZE)
            new.show()
            new.show_score(SCORE, at)
            QApplication.processEvents()
            for ours, fresh in zip(
                page.view.findChildren(NamedLabel), new.view.findChildren(NamedLabel), strict=True
            ):
                assert ours.look() == fresh.look()
                far_off = differences(on_ground(ours, theme), on_ground(fresh, theme)) > UNSEEN
                assert not far_off.any(), (
                    ours.objectName(),
                    at,
                    far_off.nonzero(),
                    ours.look(),
                    fresh.look(),
                )
            new.setParent(None)
            new.deleteLater()


def on_ground(label: NamedLabel, theme: Theme) -> QImage:
    """Return the label on its page's ground; without one, the faintest edge of a letter has full colour."""
    image = QImage(label.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(theme.background))
    label.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image
