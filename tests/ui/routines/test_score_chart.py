"""The chart of a score: heights of the foot, and spans selected by mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from coach.core.routine import Leg, Legs, Override, Routine, Seconds
from coach.core.score import Score, Span, unroll
from coach.draw.tokens import DARK
from coach.ui.routines.score_chart import LANE, ScoreChart, span_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.text.languages import Localization

UNEVEN = unroll(Routine("Uneven", sets=2, reps=3, left=Override(reps=2)))


@pytest.fixture
def chart(qtbot: QtBot) -> ScoreChart:
    """Open a chart of a known size, with a score in it."""
    chart = ScoreChart(DARK)
    qtbot.addWidget(chart)
    chart.resize(1200, 400)
    chart.show()
    chart.show_score(UNEVEN)
    return chart


def at(chart: ScoreChart, seconds: float, height: float) -> QPointF:
    """Return the point of the chart at a time and a height."""
    box = chart.getPlotItem().getViewBox()
    return QPointF(box.mapViewToScene(QPointF(seconds, height)))


def colour(chart: ScoreChart, seconds: float, height: float) -> QColor:
    """Return the colour of the chart at a time and a height."""
    grabbed = chart.grab().toImage()
    place = chart.mapFromScene(at(chart, seconds, height))
    return QColor(grabbed.pixelColor(place))


def test_each_leg_has_its_lane_in_the_colours_of_phases(chart: ScoreChart) -> None:
    for span in UNEVEN.spans:
        if span.rep is None:
            continue
        middle = (span.start_ms + span.end_ms) / 2000
        floors = {Leg.RIGHT: 0.0, Leg.LEFT: LANE}
        here, other = floors[span.leg] + 0.06, floors[span.leg.other] + 0.06
        assert colour(chart, middle, here) == QColor(DARK.phase_colour(span.kind)), span
        assert colour(chart, middle, other) == QColor(DARK.card), span


def test_one_leg_has_one_lane(chart: ScoreChart) -> None:
    chart.show_score(unroll(Routine("One", legs=Legs.LEFT, sets=1, reps=2)))
    box = chart.getPlotItem().getViewBox()
    assert box.viewRange()[1][1] == pytest.approx(LANE, abs=0.01)


def test_the_mouse_selects_a_span(chart: ScoreChart) -> None:
    selected: list[Span | None] = []
    chart.span_selected.connect(selected.append)
    span = next(span for span in UNEVEN.spans if span.kind == "hold")
    chart._hover(at(chart, (span.start_ms + 500) / 1000, 0.5))  # noqa: SLF001 - as the scene would
    chart._hover(QPointF(-50, -50))  # noqa: SLF001 - as above
    assert selected == [span, None]


def test_arrow_keys_select_every_span(chart: ScoreChart) -> None:
    selected: list[Span] = []
    chart.span_selected.connect(selected.append)
    for _ in UNEVEN.spans:
        QTest.keyClick(chart, Qt.Key.Key_Right)
    assert selected == list(UNEVEN.spans)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert selected[-1] is UNEVEN.spans[0]
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert selected[-1] is UNEVEN.spans[-1]
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert selected[-1] is UNEVEN.spans[-2]


def test_a_span_is_described_by_time_leg_phase_and_place() -> None:
    assert span_text(UNEVEN, UNEVEN.spans[0]) == "0:00 · Left leg · Get ready 10 s · set 1 of 2"
    flex = next(span for span in UNEVEN.spans if span.kind == "flex" and span.rep == 2)
    assert span_text(UNEVEN, flex) == "0:20 · Left leg · Flex 2 s · rep 2 of 2 · set 1 of 2"


def test_the_longest_legal_score_is_drawn(chart: ScoreChart) -> None:
    longest: Score = unroll(Routine("Longest", sets=10, reps=50))
    chart.show_score(longest)
    assert f"{len(longest.repetitions)} repetitions" in chart.accessibleName()
    rest = next(span for span in longest.spans if span.kind == "rest")
    assert colour(chart, (rest.start_ms + rest.end_ms) / 2000, 0.05) == QColor(DARK.rest)


@pytest.mark.parametrize(("language", "length"), [("en", "2.5 s"), ("de", "2,5 s"), ("zh_CN", "2.5 秒")])
def test_half_seconds_have_the_decimal_mark_of_the_language(
    localization: Localization, language: str, length: str
) -> None:
    score = unroll(Routine("Halves", seconds=Seconds(flex=2.5)))
    flex = next(span for span in score.spans if span.kind == "flex")
    localization.set_language(language)
    assert span_text(score, flex).split(" · ")[2].endswith(f" {length}")
