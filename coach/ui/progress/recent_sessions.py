"""The card of the last sessions on Progress, which leads to each of them and to the list of all."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
)

from coach.report.measures import WEEKDAY, day_with_year, formatted_day, rating_text
from coach.text.formats import day_in, side_by_side, time_of_day
from coach.text.routine_texts import reps_text
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.row_table import ROW_PX, RowTable, TextTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from coach.store.statistics import Period

SHOWN = 5
"""The number of sessions in the card."""
LEAST_ROW_PX = 34
"""The height of a row where there is little room, in pixels."""


class WholeRow(QStyledItemDelegate):
    """Shows all cells of the row below the pointer as below it: a press anywhere opens the session."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Give the style what it draws a cell by."""
        super().initStyleOption(option, index)
        viewport = self._table.viewport()
        over = self._table.indexAt(viewport.mapFromGlobal(QCursor.pos()))
        if viewport.underMouse() and over.row() == index.row():
            option.state |= QStyle.StateFlag.State_MouseOver


class RecentTable(RowTable):
    """The rows of the card: one press opens a session."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.setMinimumHeight(LEAST_ROW_PX * SHOWN + 4)
        self.doubleClicked.disconnect()
        self.clicked.connect(lambda index: self.row_opened.emit(index.row()))
        self.setMouseTracking(True)
        self.setItemDelegate(WholeRow(self))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)  # it is drawn again when the pointer leaves
        self.entered.connect(lambda: self.viewport().update())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return room for all rows."""
        return QSize(200, ROW_PX * SHOWN + 4)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the current row while keys are used: a screen reader says it."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.selectRow(max(0, self.currentIndex().row()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Select none."""
        super().focusOutEvent(event)
        self.clearSelection()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rows the height there is."""
        super().resizeEvent(event)
        high = self.viewport().height() // SHOWN
        self.verticalHeader().setDefaultSectionSize(min(ROW_PX, max(LEAST_ROW_PX, high)))


class RecentSessions(QFrame):
    """Shows the last sessions, the newest first."""

    opened = Signal(str)
    """The id of a session."""
    all_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._ids: list[str] = []
        self._model: TextTable | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        column.setSpacing(2)
        self.table = RecentTable()
        self.table.setAccessibleName(self.tr("Recent sessions"))
        self.table.row_opened.connect(lambda row: self.opened.emit(self._ids[row]))
        self.all_button = button(self.tr("All sessions"), "link")
        self.all_button.setToolTip(self.tr("Search, sort, export and delete sessions"))
        self.all_button.clicked.connect(self.all_requested)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Recent sessions"), "heading"), 1)
        head.addWidget(self.all_button)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def show_sessions(self, sessions: Sequence[Period], today: date) -> None:
        """Show these sessions, of which the last is the newest; those of one day with their times."""
        newest = list(reversed(sessions))[:SHOWN]
        days = Counter(session.first for session in newest)
        self._ids = [session.id for session in newest]
        headers = [self.tr("Day"), self.tr("Repetitions"), self.tr("Pain")]
        self._model = TextTable(
            headers, [self._row(session, today, is_one_of=days[session.first]) for session in newest]
        )
        self.table.setModel(self._model)
        head = self.table.horizontalHeader()
        for column in (1, 2):  # not by ResizeToContents, which also leaves room for the hidden headings
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            head.resizeSection(column, self.table.sizeHintForColumn(column))
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        if newest:
            self.table.setCurrentIndex(self._model.index(0, 0))
            if not self.table.hasFocus():
                self.table.clearSelection()

    def _row(self, session: Period, today: date, is_one_of: int) -> list[str]:
        day = session.first
        when = formatted_day(day, WEEKDAY) if day.year == today.year else day_with_year(day)
        if is_one_of > 1 and session.at:
            # A day beside a time of day, where there is little room.
            short = day_in(self.tr("d MMM"), day)
            when = side_by_side(short, time_of_day(session.at))
        pain = session.pain_after if session.pain_after is not None else session.pain_before
        return [
            when,
            reps_text(session.volume, 0),
            "" if pain is None else self.tr("pain {n}").format(n=rating_text(pain)),
        ]
