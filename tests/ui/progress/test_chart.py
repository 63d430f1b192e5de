"""The chart of a measure: its bars hold the diary's numbers, and mouse and keys select them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from coach.core.session import StopReason
from tests.helpers.diaries import PAIR, perform

if TYPE_CHECKING:
    from coach.ui.progress.chart import MeasureChart
    from tests.helpers.programs import Rehearsal

DONE = ((9, 5), (6, 12), (3, 3), (1, 7))
"""Sessions: days ago, and repetitions of `PAIR`, of which the first three are of the left leg."""

HEIGHTS = [(3, 2), (6, 6), (3, 0), (4, 3)]
"""The heights of their bars: repetitions of the left leg and of the right."""


@pytest.fixture
def chart(program: Rehearsal) -> MeasureChart:
    """Do these sessions, and open Progress."""
    diary = program.program.diary
    noon = datetime.now(UTC).replace(hour=12, minute=0)
    for days, reps in DONE:
        begun = noon - timedelta(days=days)
        diary.end(perform(diary, PAIR, reps, begun), begun + timedelta(minutes=3), StopReason.STOPPED)
    return opened(program)


def opened(program: Rehearsal) -> MeasureChart:
    """Open Progress, and return its main chart."""
    from coach.report.measures import Measure  # noqa: PLC0415 - as above
    from coach.ui.progress.chart import MeasureChart  # noqa: PLC0415 - brings in pyqtgraph

    program.press("Progress")
    page = program.pages.progress
    (found,) = [found for found in page.findChildren(MeasureChart) if found.measure is Measure.VOLUME]
    return found


def bars(chart: MeasureChart) -> list[tuple[list[float], list[float]]]:
    """Return the middles and the heights of the bars of each leg, left before right."""
    import pyqtgraph as pg  # noqa: PLC0415 - only where a chart is open

    rows = [item.opts for item in chart.getPlotItem().items if isinstance(item, pg.BarGraphItem)]
    assert {row["y0"] for row in rows[1:]} <= {0}
    return [
        (list(row["x"]), list(row["height"]))
        for row in rows
        if row["brush"].color().alpha() == 255  # not the band behind the selected one
    ]


def texts_on(program: Rehearsal) -> str:
    """Return all visible texts of Progress."""
    page = program.pages.progress
    return "\n".join(found.text() for found in page.findChildren(QLabel) if found.isVisible())


def test_bars_hold_the_numbers_of_the_diary(chart: MeasureChart, program: Rehearsal) -> None:
    kept = program.rows("SELECT left_reps, right_reps FROM sessions ORDER BY started_ms")
    assert kept == HEIGHTS
    (lefts, left_heights), (rights, right_heights) = bars(chart)
    assert list(zip(left_heights, right_heights, strict=True)) == HEIGHTS
    assert all(left < right for left, right in zip(lefts, rights, strict=True))  # side by side


def test_a_correction_is_drawn_at_once(chart: MeasureChart, program: Rehearsal) -> None:
    diary = program.program.diary
    last = list(diary.sessions())[-1]
    program.program.recorder.confirm(1, last.first, 1, session_id=last.id)
    program.press("Today")
    assert opened(program) is chart
    assert bars(chart)[0][1][-1] == HEIGHTS[-1][0] - 2


@pytest.mark.parametrize("index", range(len(DONE)))
def test_the_mouse_shows_the_figures_of_a_bar(chart: MeasureChart, program: Rehearsal, index: int) -> None:
    box = chart.getPlotItem().getViewBox()
    chart.scene().sigMouseMoved.emit(box.mapViewToScene(QPointF(_middle(chart, index), 1.0)))
    left, right = HEIGHTS[index]
    text = texts_on(program)
    assert f"left {left}" in text.lower()
    assert f"right {right}" in text.lower()


def _middle(chart: MeasureChart, index: int) -> float:
    (lefts, _), (rights, _) = bars(chart)
    return (lefts[index] + rights[index]) / 2


def test_beside_the_bars_nothing_is_selected(chart: MeasureChart) -> None:
    selected: list[int] = []
    chart.point_at(0)
    chart.pointed.connect(selected.append)
    box = chart.getPlotItem().getViewBox()
    chart.scene().sigMouseMoved.emit(box.mapViewToScene(QPointF(_middle(chart, 0) + 1.45, 1.0)))
    assert selected == [-1]


def test_keys_select_bars(chart: MeasureChart, program: Rehearsal) -> None:
    selected: list[int] = []
    chart.pointed.connect(selected.append)
    chart.setFocus()
    for key in ("Left", "Left", "Right", "Home", "Left", "End", "Right"):
        QTest.keyClick(chart, getattr(Qt.Key, f"Key_{key}"))
    assert selected == [3, 2, 3, 0, 3]
    assert "left 4" in texts_on(program).lower()


def test_an_empty_diary_leads_to_the_first_session(program: Rehearsal) -> None:
    chart = opened(program)
    assert not chart.isVisible()
    assert "Your sessions will appear here" in texts_on(program)
    assert program.buttons("Export…") == []
    program.press("Start your first session")
    assert program.showing == "session"


def test_a_finished_session_is_a_bar(program: Rehearsal) -> None:
    program.press("Start")
    program.go_to(19_000)
    program.press("Finish")
    chart = opened(program)
    assert chart.isVisible()
    assert [heights for _, heights in bars(chart)] == [[2], [2]]
    assert program.button("Export…")


def wheel(chart: MeasureChart, modifiers: Qt.KeyboardModifier) -> QWheelEvent:
    """Turn the wheel by one step up over the middle of a chart, and return the event."""
    middle = QPointF(chart.viewport().rect().center())
    event = QWheelEvent(
        middle,
        chart.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    chart.wheelEvent(event)
    return event


def test_the_wheel_leaves_the_chart_as_it_is(chart: MeasureChart, program: Rehearsal) -> None:
    before = chart.shown_days()
    event = wheel(chart, Qt.KeyboardModifier.NoModifier)
    assert not event.isAccepted()  # the page scrolls
    assert chart.shown_days() == before
    assert program.buttons("Reset zoom") == []


def test_ctrl_and_wheel_zoom_until_reset(chart: MeasureChart, program: Rehearsal) -> None:
    low, high = chart.shown_days()
    ranges = program.pages.progress.header.ranges
    wheel(chart, Qt.KeyboardModifier.ControlModifier)
    zoomed = chart.shown_days()
    assert low < zoomed[0] < zoomed[1] < high
    assert ranges.checkedButton() is None
    program.press("Reset zoom")
    assert chart.shown_days() == pytest.approx((low, high))
    assert ranges.checkedButton() is not None
    assert program.buttons("Reset zoom") == []
