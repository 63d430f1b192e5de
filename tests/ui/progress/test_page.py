"""Progress with a year of sessions: ranges, zoom, readouts, tables, weeks, and opening a session."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QTableView

from coach.core.plan import Plan
from coach.core.routine import Legs
from coach.draw.theme import font
from coach.draw.tokens import DARK, LIGHT
from coach.report.measures import Measure
from coach.store.diary import Diary
from coach.store.statistics import Bucket
from coach.ui.progress.header import RANGES
from coach.ui.progress.page import ProgressPage
from coach.ui.progress.stat_tiles import TileFigures
from tests.helpers.diaries import OLD, import_sessions
from tests.helpers.sample_diary import make

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LAST = date(2026, 11, 20)  # a Friday
TODAY = date(2026, 11, 22)
PLAN = Plan()


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a diary of 150 sessions: about a year."""
    path = tmp_path_factory.mktemp("sample") / "diary.db"
    make(path, 150, LAST)
    return path


@pytest.fixture
def diary(sample: Path) -> Iterator[Diary]:
    with Diary.open(sample) as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, diary: Diary) -> ProgressPage:
    made = ProgressPage(DARK)
    qtbot.addWidget(made)
    made.resize(1096, 800)
    made.show()
    made.show_charts(diary.charts, TileFigures(), TODAY, PLAN)
    QApplication.processEvents()
    return made


def texts(page: ProgressPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def press_range(page: ProgressPage, days: int) -> None:
    page.header.ranges.button(days).click()


@pytest.mark.parametrize(
    ("days", "by"), [(28, Bucket.SESSION), (91, Bucket.SESSION), (365, Bucket.WEEK), (0, Bucket.WEEK)]
)
def test_a_range_shows_the_sessions_of_its_days(
    page: ProgressPage, diary: Diary, days: int, by: Bucket
) -> None:
    press_range(page, days)
    first = TODAY - timedelta(days=days - 1) if days else date.min
    held = list(diary.sessions(first, TODAY))
    assert page.chart.by is by
    if by is Bucket.SESSION:
        assert [period.id for period in page.chart.shown()] == [session.id for session in held]
        assert "per session" in texts(page)
    else:
        assert "Each bar is one week" in page.chart.accessibleDescription()
        assert "per week" in texts(page)
    assert page.header.ranges.checkedId() == days
    if by is Bucket.SESSION:
        assert page.shown() == (first, TODAY)
    else:  # whole weeks
        assert sum(period.sessions for period in page.chart.shown()) >= len(held)
        assert page.shown()[0] == page.chart.shown()[0].first


def cut_bars(page: ProgressPage) -> list[float]:
    """Return the middles of the bars that an edge of the chart cuts."""
    low, high = page.chart.shown_days()
    bars = [item.opts for item in page.chart.getPlotItem().items if isinstance(item, pg.BarGraphItem)]
    places = [
        (at - wide / 2, at + wide / 2)
        for row in bars[1:]
        for at, wide in zip(row["x"], row["width"], strict=True)
    ]
    least = 0.01
    return [left for left, right in places for edge in (low, high) if left + least < edge < right - least]


@pytest.mark.parametrize("days", RANGES)
def test_no_range_cuts_a_bar(page: ProgressPage, diary: Diary, days: int) -> None:
    press_range(page, days)
    for later in range(7):  # sessions every two or three days: the first bar is on the first day, or before
        page.show_charts(diary.charts, TileFigures(), LAST - timedelta(days=later), PLAN)
        assert page.chart.shown()
        assert cut_bars(page) == []


def test_a_week_that_is_opened_has_whole_bars(page: ProgressPage) -> None:
    for index in range(1, 8):
        press_range(page, 365)
        page.chart.opened.emit(len(page.chart.periods) - index)
        assert cut_bars(page) == []


def test_keys_read_out_the_figures_and_enter_opens(
    page: ProgressPage, diary: Diary, announced: list[str]
) -> None:
    opened: list[str] = []
    page.session_opened.connect(opened.append)
    page.chart.setFocus()
    QTest.keyClick(page.chart, Qt.Key.Key_End)
    QTest.keyClick(page.chart, Qt.Key.Key_Left)
    before_last = list(diary.sessions())[-2]
    period = diary.charts.last(2)[0]
    said = texts(page)
    assert f"Left {period.left} · Right {period.right}" in said
    assert len(announced) == 2  # each step once
    for part in (f"left {period.left} · right {period.right}", "under tension", "Standard"):
        assert part in announced[1]
    interface = QAccessible.queryAccessibleInterface(page.chart)
    assert "Enter to open" in interface.text(QAccessible.Text.Description)
    QTest.keyClick(page.chart, Qt.Key.Key_Return)
    assert opened == [before_last.id]


def test_a_click_opens_and_a_drag_does_not(page: ProgressPage) -> None:
    opened: list[str] = []
    page.session_opened.connect(opened.append)
    chart = page.chart
    index = len(chart.periods) - 3
    box = chart.getPlotItem().getViewBox()
    at = chart.mapFromScene(box.mapViewToScene(QPointF(chart._middles[index], 1.0)))  # noqa: SLF001
    view = chart.viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert opened == [chart.periods[index].id]
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(view, at + QPoint(60, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at + QPoint(60, 0))
    assert len(opened) == 1


def test_enter_on_a_week_zooms_in(page: ProgressPage) -> None:
    press_range(page, 365)
    page.chart.setFocus()
    QTest.keyClick(page.chart, Qt.Key.Key_End)
    week = page.chart.periods[-1]
    QTest.keyClick(page.chart, Qt.Key.Key_Return)
    assert page.chart.by is Bucket.SESSION
    assert page.shown()[0] == week.first
    assert {period.first for period in page.chart.shown()} <= {
        week.first + timedelta(days=day) for day in range(7)
    }
    assert page.header.ranges.checkedId() == -1


def test_zoom_and_pan_move_both_charts_and_read_more(page: ProgressPage) -> None:
    page.chart.setFocus()
    low, high = page.chart.shown_days()
    QTest.keyClick(page.chart, Qt.Key.Key_Up)
    assert page.chart.shown_days()[1] - page.chart.shown_days()[0] == pytest.approx((high - low) / 1.25)
    assert page.pain.shown_days() == pytest.approx(page.chart.shown_days())
    for _ in range(6):
        QTest.keyClick(page.chart, Qt.Key.Key_PageUp)
    assert page.chart.shown()
    assert page.chart.shown()[0].first < TODAY - timedelta(days=200)
    for _ in range(9):
        QTest.keyClick(page.chart, Qt.Key.Key_Down)
    assert page.chart.by is Bucket.WEEK


def test_the_days_in_view_stay_when_the_page_is_shown_again(page: ProgressPage, diary: Diary) -> None:
    page.show_charts(diary.charts, TileFigures(), TODAY, PLAN)
    whole = page.shown()
    page.chart.setFocus()
    for _ in range(3):
        QTest.keyClick(page.chart, Qt.Key.Key_PageUp)
    panned = page.shown()
    assert panned != whole
    page.show_charts(diary.charts, TileFigures(), TODAY, PLAN)
    assert page.shown() == panned
    assert page.pain.shown_days() == pytest.approx(page.chart.shown_days())
    press_range(page, 91)
    page.show_charts(diary.charts, TileFigures(), TODAY, PLAN)
    assert page.shown() == whole


def test_only_days_near_the_view_are_in_memory(page: ProgressPage) -> None:
    for days in (28, 91):
        press_range(page, days)
        low, high = page.chart.shown_days()
        page.chart.show_days(low - 400, high - 400)  # far away, where nothing is held yet
        page.chart.moved.emit(low - 400, high - 400)
        held = page.chart.periods
        width = timedelta(days=days + 2)
        assert all(page.shown()[0] - width <= period.first <= page.shown()[1] + width for period in held)


@pytest.mark.parametrize(("index", "name"), [(1, "Time under tension"), (2, "Load"), (3, "Symmetry")])
def test_every_measure_shows_its_name_and_rule(page: ProgressPage, index: int, name: str) -> None:
    page._measures.button(index).click()  # noqa: SLF001
    assert f"{name} per session" in texts(page)
    assert page.chart.measure is tuple(Measure)[index]
    assert page.chart.accessibleName() == f"{name} per session"


def test_without_a_routine_of_both_legs_symmetry_is_no_choice(qtbot: QtBot, tmp_path: Path) -> None:
    left = replace(OLD, routine=replace(OLD.routine, legs=Legs.LEFT), sets=OLD.sets[:1])
    made = ProgressPage(DARK)
    qtbot.addWidget(made)
    with Diary.open(tmp_path / "diary.db") as diary:
        for session, is_offered in ((replace(left, id="left"), False), (OLD, True)):
            import_sessions(diary, [session])
            made.show_charts(diary.charts, TileFigures(), OLD.local_start.date(), PLAN)
            assert made._measures.button(3).isVisibleTo(made) is is_offered  # noqa: SLF001


def test_the_tables_hold_the_values_of_the_charts(page: ProgressPage) -> None:
    press_range(page, 28)
    page.main.table_button.click()
    page._pain_panel.table_button.click()  # noqa: SLF001
    page._weeks_panel.table_button.click()  # noqa: SLF001
    tables = {
        view.accessibleName(): view.model() for view in page.findChildren(QTableView) if view.isVisible()
    }
    tables.pop("Recent sessions")
    assert set(tables) == {
        "Repetitions per session, as a table",
        "Pain, as a table",
        "Training days, as a table",
    }
    volume = tables["Repetitions per session, as a table"]
    shown = page.chart.shown()
    assert volume.rowCount() == len(shown)
    row = [volume.index(0, column).data() for column in range(volume.columnCount())]
    newest = shown[-1]
    assert row[1:] == ["Standard", str(newest.left), str(newest.right), str(newest.volume)]
    heads = [volume.headerData(column, Qt.Orientation.Horizontal) for column in range(volume.columnCount())]
    assert heads == ["Day", "Routine", "Left", "Right", "Both"]
    weeks = tables["Training days, as a table"]
    total = sum(int(weeks.index(row, 2).data()) for row in range(weeks.rowCount()))
    assert total >= sum(period.volume for period in shown)


def test_weeks_begin_on_the_day_of_the_locale(page: ProgressPage, diary: Diary) -> None:
    page.show_charts(diary.charts, TileFigures(), TODAY, Plan(PLAN.days, 6))
    assert {week.weekday() for week in page.weeks.weeks} == {6}
    page.weeks.setFocus()
    QTest.keyClick(page.weeks, Qt.Key.Key_Up)
    assert "22 November 2026: no session" in texts(page)
    QTest.keyClick(page.weeks, Qt.Key.Key_Left)
    assert "15 November 2026" in texts(page)


def test_another_theme_is_applied(page: ProgressPage) -> None:
    assert page.chart.backgroundBrush().color().name() == DARK.card.lower()
    page.set_theme(LIGHT)
    assert page.chart.backgroundBrush().color().name() == LIGHT.card.lower()


def test_the_axis_of_days_has_room_for_its_labels(page: ProgressPage) -> None:
    axis = page.chart.getPlotItem().getAxis("bottom")
    page.chart.grab()
    assert axis.height() >= QFontMetrics(font("small")).height() + 8
    assert axis.picture is not None
    assert axis.picture.isNull()  # played from a picture, Arabic would lose its spaces
    picture = page.chart.grab().toImage()
    top = int(axis.mapRectToScene(axis.boundingRect()).top())
    assert (
        len({picture.pixel(x, y) for x in range(60, picture.width()) for y in range(top + 8, top + 20)}) > 4
    )


def test_the_page_fits_a_window_of_1280_by_800(page: ProgressPage) -> None:
    area = page.findChildren(QScrollArea)[0]
    assert area.verticalScrollBar().maximum() == 0
    assert page.main.height() >= 0.35 * page.height()
    assert page.recent.table.verticalScrollBar().maximum() == 0


def test_the_chart_is_reached_with_four_tabs(page: ProgressPage) -> None:
    page.setFocus()
    for _ in range(4):
        if page.chart.hasFocus():
            break
        page.focusNextPrevChild(True)
    assert page.chart.hasFocus()


def test_a_short_diary_shows_a_whole_year(page: ProgressPage, tmp_path: Path) -> None:
    make(tmp_path / "diary.db", 5, LAST)
    with Diary.open(tmp_path / "diary.db") as short:
        page.show_charts(short.charts, TileFigures(), TODAY, PLAN)
        press_range(page, 365)
        assert page.header.ranges.checkedId() == 365
        assert page.reset_button.isHidden()
        assert (page.shown()[1] - page.shown()[0]).days >= 360


def test_the_menu_of_a_bar_opens_its_session(page: ProgressPage) -> None:
    opened: list[str] = []
    page.session_opened.connect(opened.append)
    menu = page.menu_of(page.chart, len(page.chart.periods) - 1)
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Open session",
        "Copy picture",
        "Save as…",
        "Print…",
    ]
    menu.actions()[0].trigger()
    assert opened == [page.chart.periods[-1].id]
    assert page.menu_of(page.chart, -1).actions()[0].text() == "Copy picture"


def test_recent_sessions_open_with_a_click_or_enter(page: ProgressPage, diary: Diary) -> None:
    opened: list[str] = []
    page.session_opened.connect(opened.append)
    table = page.recent.table
    last = [period.id for period in diary.charts.last(5)]
    where = table.visualRect(table.model().index(1, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == [last[-2], last[-3]]


def test_missed_days_are_named_and_listed(page: ProgressPage) -> None:
    missed = sorted(page.weeks._missed)  # noqa: SLF001 - which are drawn
    assert missed
    headers, rows = page.weeks.rows()
    assert sum(int(row[headers.index("Missed")]) for row in rows) == len(missed)
    assert "planned days" in texts(page)


def test_pain_of_the_next_day_is_shown_on_demand(page: ProgressPage) -> None:
    assert page.pain.by is Bucket.WEEK
    assert page.pain.pain_kinds == (True, True, False)
    page.next_day_button.click()
    assert page.pain.pain_kinds == (True, True, True)


@pytest.mark.parametrize("days", [28, 91])
def test_pain_of_the_week_that_runs_is_in_view(page: ProgressPage, diary: Diary, days: int) -> None:
    monday = LAST - timedelta(days=LAST.weekday())
    page.show_charts(diary.charts, TileFigures(), monday, PLAN)
    press_range(page, days)
    assert page.pain.shown()[-1].first == monday


def test_a_focused_chart_shows_its_focus(page: ProgressPage) -> None:
    focus = QColor(DARK.focus)
    for part in (page.chart, page.pain, page.weeks):
        for has_focus in (False, True):
            (part if has_focus else page.header.export_button).setFocus()
            assert part.hasFocus() is has_focus
            image = part.grab().toImage()
            edge = [image.pixelColor(1, y) for y in range(20, image.height() - 20)]
            assert (edge.count(focus) > len(edge) // 2) is has_focus


def test_no_cell_of_a_table_is_cut_in_a_wide_page(page: ProgressPage) -> None:
    page.main.table_button.click()
    QApplication.processEvents()
    view = page.main.view
    for width in (1096, 740):
        page.resize(width, 800)
        QApplication.processEvents()
        for column in range(view.model().columnCount()):
            assert view.columnWidth(column) >= view.sizeHintForColumn(column)
