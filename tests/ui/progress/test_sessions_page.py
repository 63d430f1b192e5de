"""The page of all sessions: sorted, searched, copied, opened and deleted by keys, read a part at a time."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coach.base.problems import Problem
from coach.store.diary import Diary
from coach.store.session_list import Column
from coach.ui.progress.presenter import ReportingList
from coach.ui.progress.session_columns import ELIDED
from coach.ui.progress.session_table import BLOCK, COLUMNS, MOST_BLOCKS
from coach.ui.progress.sessions_page import SessionsPage
from tests.helpers.diaries import EVENING, ended
from tests.helpers.messages import RecordingMessages
from tests.helpers.sample_diary import make
from tests.ui.progress.test_page import LAST

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coach.store.session_list import Listed
    from coach.text.languages import Localization

COUNT = 30


class CountedList(ReportingList):
    """Counts how many rows were read."""

    read = 0

    def rows(self, numbers: Sequence[int]) -> Mapping[int, Listed]:
        """Return the rows, and count them."""
        found = super().rows(numbers)
        self.read += len(found)
        return found


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("list") / "diary.db"
    make(path, COUNT, LAST)
    return path


@pytest.fixture
def diary(sample: Path) -> Iterator[Diary]:
    with Diary.open(sample) as opened:
        yield opened


def opened(qtbot: QtBot, reads: ReportingList) -> SessionsPage:
    page = SessionsPage(reads)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.refresh(0)
    return page


@pytest.fixture
def page(qtbot: QtBot, diary: Diary) -> SessionsPage:
    return opened(qtbot, ReportingList(diary, RecordingMessages()))


def cell(page: SessionsPage, row: int, column: Column) -> str:
    return str(page.model.index(row, COLUMNS.index(column)).data())


@pytest.mark.parametrize("text", ["%" * 30_000, "a b " * 8000])
def test_a_pasted_text_of_any_length_is_searched_for(qtbot: QtBot, diary: Diary, text: str) -> None:
    messages = RecordingMessages()
    page = opened(qtbot, ReportingList(diary, messages))
    page.search.setText(text)
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert messages.shown == []


def test_the_newest_session_stands_first(page: SessionsPage, diary: Diary) -> None:
    (newest,) = diary.charts.last(1)
    assert page.model.rowCount() == COUNT
    assert page.model.id(0) == newest.id
    assert cell(page, 0, Column.LEFT) == str(newest.left)
    assert "Nov 2026" in cell(page, 0, Column.DAY)


def test_a_click_on_a_header_sorts(page: SessionsPage) -> None:
    page.table.sortByColumn(COLUMNS.index(Column.PAIN_BEFORE), Qt.SortOrder.AscendingOrder)
    pains = [cell(page, row, Column.PAIN_BEFORE) for row in range(COUNT)]
    answered = [int(pain) for pain in pains if pain != "–"]
    assert answered == sorted(answered)
    assert pains[: len(answered)] == [str(pain) for pain in answered]


def test_a_search_shows_what_it_finds(page: SessionsPage) -> None:
    page.search.setText("october standard")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert 0 < page.model.rowCount() < COUNT
    assert all("Oct" in cell(page, row, Column.DAY) for row in range(page.model.rowCount()))
    page.search.setText("nowhere")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.model.rowCount() == 0
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.search.text() == ""


def test_a_session_without_a_repetition_is_told_apart(qtbot: QtBot, tmp_path: Path) -> None:
    with Diary.open(tmp_path / "diary.db") as diary:
        ended(diary, reps=1)
        ended(diary, reps=0, at=EVENING + timedelta(days=1))
        page = opened(qtbot, ReportingList(diary, RecordingMessages()))
        assert [cell(page, row, Column.ENDED) for row in range(2)] == [
            "Not counted: no repetition",
            "Stopped",
        ]
        colours = [page.model.index(row, 0).data(Qt.ItemDataRole.ForegroundRole) for row in range(2)]
        assert [colour is None for colour in colours] == [False, True]


def test_copied_rows_are_separated_by_tabs(page: SessionsPage) -> None:
    page.table.selectRow(1)
    QTest.keySequence(page.table, "Ctrl+C")
    head, row, end = QGuiApplication.clipboard().text().split("\n")
    assert head.split("\t")[:4] == ["Day", "Routine", "Left", "Right"]
    assert row.split("\t")[:3] == [cell(page, 1, column) for column in COLUMNS[:3]]
    assert end == ""


def test_keys_open_delete_and_go_back(page: SessionsPage) -> None:
    opened_ids: list[str] = []
    deleted: list[list[int]] = []
    back: list[bool] = []
    page.opened.connect(opened_ids.append)
    page.delete_requested.connect(deleted.append)
    page.back_requested.connect(lambda: back.append(True))
    page.table.setFocus()
    page.table.clearSelection()
    page.table.setCurrentIndex(page.model.index(2, 0))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert opened_ids == [page.model.id(2)]
    assert deleted == [[page.model.number(2), page.model.number(3)]]
    assert back == [True]


def test_buttons_wait_for_a_selection(page: SessionsPage) -> None:
    page.table.clearSelection()
    assert not page.delete_button.isEnabled()
    assert not page.export_button.isEnabled()
    page.table.selectRow(0)
    assert page.open_button.isEnabled()
    page.table.selectAll()
    assert not page.open_button.isEnabled()
    assert page.delete_button.isEnabled()
    assert [action.isEnabled() for action in page.menu().actions()][:4] == [False, True, True, True]


def test_only_rows_in_view_are_read(qtbot: QtBot, tmp_path: Path) -> None:
    make(tmp_path / "diary.db", 6 * BLOCK, LAST)
    with Diary.open(tmp_path / "diary.db") as many:
        reads = CountedList(many, RecordingMessages())
        page = opened(qtbot, reads)
        page.grab()
        assert page.model.rowCount() == 6 * BLOCK
        assert reads.read <= 2 * BLOCK
        assert MOST_BLOCKS < 100


def test_a_diary_that_cannot_be_read_is_reported(
    qtbot: QtBot, diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    messages = RecordingMessages()

    def fail(*_: object, **__: object) -> list[int]:
        raise Problem("The diary cannot be read.")

    monkeypatch.setattr("coach.store.session_list.SessionList.numbers", fail)
    page = opened(qtbot, ReportingList(diary, messages))
    assert page.model.rowCount() == 0
    assert ("error", "The diary cannot be read.") in messages.shown


@pytest.mark.parametrize("language", ["en", "de", "fr", "ar"])
@pytest.mark.parametrize("width", [1180, 860, 576])
def test_no_heading_and_no_number_is_cut(
    qtbot: QtBot, diary: Diary, localization: Localization, language: str, width: int
) -> None:
    localization.set_language(language)
    page = opened(qtbot, ReportingList(diary, RecordingMessages()))
    page.resize(width, 700)
    QApplication.processEvents()
    table, head = page.table, page.table.horizontalHeader()
    shown = [at for at in range(len(COLUMNS)) if not table.isColumnHidden(at)]
    assert {Column.DAY, Column.LEFT, Column.RIGHT, Column.PAIN_AFTER} <= {COLUMNS[at] for at in shown}
    assert sum(map(table.columnWidth, shown)) == table.viewport().width()
    for at in shown:
        lines = str(page.model.headerData(at, Qt.Orientation.Horizontal)).split("\n")
        assert max(map(head.fontMetrics().horizontalAdvance, lines)) < table.columnWidth(at)
        if COLUMNS[at] not in ELIDED:
            assert table.sizeHintForColumn(at) <= table.columnWidth(at)
    tip = str(page.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
    for at in set(range(len(COLUMNS))) - set(shown):
        if COLUMNS[at] is not Column.NOTE:
            assert str(page.model.index(0, at).data()) in tip


def test_columns_without_room_are_copied_all_the_same(page: SessionsPage) -> None:
    page.resize(576, 700)
    QApplication.processEvents()
    page.table.selectRow(0)
    page.table.copy()
    assert len(QGuiApplication.clipboard().text().splitlines()[0].split("\t")) == len(COLUMNS)


def test_a_column_is_sorted_from_the_menu_and_announced(page: SessionsPage, announced: list[str]) -> None:
    page.table.setCurrentIndex(page.model.index(3, COLUMNS.index(Column.LEFT)))
    for way, compare in (("ascending", min), ("descending", max)):
        sort = page.menu().actions()[-1]
        assert sort.text() == "Sort by “Left”"
        sort.trigger()
        assert announced.pop() == f"Sorted by “Left”, {way}"
        cells = [int(cell(page, row, Column.LEFT)) for row in range(COUNT)]
        assert cells[0] == compare(cells)
        assert page.table.currentIndex() == page.model.index(0, COLUMNS.index(Column.LEFT))
