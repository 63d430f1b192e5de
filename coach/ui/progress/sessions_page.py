"""The page of all sessions: a table to search, sort, open, copy, export and delete."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QWidget

from coach.store.session_list import Column
from coach.text.formats import rounded
from coach.ui.progress.session_columns import Width, fitted
from coach.ui.progress.session_table import COLUMNS, SessionTable
from coach.ui.widgets.announcement import announce
from coach.ui.widgets.buttons import back_button, button
from coach.ui.widgets.flow_layout import FlowLayout, wrapped
from coach.ui.widgets.labels import label, place_title
from coach.ui.widgets.layouts import SPACING, fit_place, page_layout
from coach.ui.widgets.row_table import RowTable
from coach.ui.widgets.text_field import text_field
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from coach.ui.progress.session_table import Reads

SEARCH_PX, TITLE_PX = 220, 160
"""Least width of the search field and of the title, in pixels."""
HEAD_PX, ARROW_PX = 28, 24
"""The padding of the name of a column, and the room for the arrow of the sorted one, in pixels."""
SEARCH_MS = 200
"""How long after the last letter a search begins, in milliseconds."""
MOST_LETTERS = 200
"""The most letters that are searched for: SQLite refuses patterns that are too long."""
LEAST_PX = 200
"""The least height of the table, in pixels."""


class SessionsTable(RowTable):
    """The table; it says when it has another width."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Report another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()


class SessionsPage(QWidget):
    """Shows the table; what it asks for is about the ids or numbers of the selected sessions."""

    back_requested = Signal()
    opened = Signal(str)
    """The id of a session."""
    delete_requested = Signal(list)
    """The numbers of sessions."""
    export_requested = Signal(list)
    """The numbers of sessions."""
    deleted_requested = Signal()
    """To show the sessions that were deleted."""

    def __init__(self, reads: Reads) -> None:
        super().__init__()
        self.model = SessionTable(reads)
        self._column = column = page_layout(self)
        column.setContentsMargins(0, 0, 0, SPACING)
        column.setSpacing(SPACING * 3 // 4)
        self.back_button = back_button(self.tr("Back to Progress"))
        self.back_button.clicked.connect(self.back_requested)
        self.search = text_field(self.tr("Search"))
        self.search.setPlaceholderText(self.tr("Search day, routine or note"))
        self.search.setToolTip(self.tr("Search (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(MOST_LETTERS)
        self._typed = single_shot(self, SEARCH_MS, self._search)
        self.search.textChanged.connect(self._restart_search)
        self.search.returnPressed.connect(self._search)
        head = FlowLayout(gap=SPACING)
        head.add(self.back_button)
        head.add(place_title(self.tr("All sessions")), TITLE_PX)
        head.add(self.search, SEARCH_PX)
        column.addLayout(head)
        column.addWidget(self._build_table(), 1)
        self._count = label(role="small", wrap=True)
        self.open_button = button(self.tr("Open"))
        self.open_button.clicked.connect(self._open_current)
        self.copy_button = button(self.tr("Copy"))
        self.copy_button.setToolTip(self.tr("Copy the selected rows for a spreadsheet (Ctrl+C)"))
        self.copy_button.clicked.connect(self.table.copy)
        self.export_button = button(self.tr("Save as CSV…"))
        self.export_button.clicked.connect(lambda: self.export_requested.emit(self.selected()))
        self.delete_button = button(self.tr("Delete"), "stop")
        self.delete_button.setToolTip(self.tr("Delete the selected sessions (Del)"))
        self.delete_button.clicked.connect(lambda: self.delete_requested.emit(self.selected()))
        self.deleted_button = button("", "link")
        self.deleted_button.clicked.connect(self.deleted_requested)
        foot = FlowLayout(gap=SPACING // 2)
        foot.add(self._count, TITLE_PX)
        foot.add(
            wrapped(
                self.deleted_button,
                self.open_button,
                self.copy_button,
                self.export_button,
                self.delete_button,
                gap=SPACING // 2,
            )
        )
        column.addLayout(foot)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._focus_search)
        self.setFocusProxy(self.table)
        self._refresh_buttons()

    def _build_table(self) -> QWidget:
        table = self.table = SessionsTable()
        table.resized.connect(self._fit_columns)
        table.setAccessibleName(self.tr("All sessions"))
        table.setAccessibleDescription(
            self.tr("Enter opens a session, the menu key shows what else can be done.")
        )
        table.setAlternatingRowColors(True)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setMinimumHeight(LEAST_PX)
        table.setModel(self.model)
        head = table.horizontalHeader()
        head.setResizeContentsPrecision(0)  # by the rows in view: the others are not read for it
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSortIndicator(COLUMNS.index(Column.DAY), Qt.SortOrder.DescendingOrder)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(1)
        table.setSortingEnabled(True)
        head.sortIndicatorChanged.connect(self._fit_columns)
        table.row_opened.connect(self._open)
        table.selectionModel().selectionChanged.connect(self._refresh_buttons)
        table.menu_requested.connect(self._show_menu)
        return table

    def refresh(self, deleted: int) -> None:
        """Show the sessions as they are now; `deleted` is how many can be restored. Place and column stay."""
        row, place = self.table.currentIndex().row(), self.table.verticalScrollBar().value()
        self.model.refresh()
        self._show_count()
        self.deleted_button.setText(self.tr("Recently deleted ({n})").format(n=rounded(deleted)))
        self.deleted_button.setVisible(bool(deleted))
        self._fit_columns()
        if rows := self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(min(max(row, 0), rows - 1), 0))
            self.table.verticalScrollBar().setValue(place)
        self._refresh_buttons()

    def _fit_columns(self) -> None:
        """Make each column as wide as what it shows now; what has no room gives way, and no heading is cut.

        Headings get two lines where all columns have no room otherwise.
        """
        table, by = self.table, COLUMNS[self.table.horizontalHeader().sortIndicatorSection()]
        room = table.viewport().width()
        self.model.break_headings(breaks=False)
        widths = self._widths()
        if sum(max(width) for width in widths.values()) > room:
            self.model.break_headings(breaks=True)
            widths = self._widths()
        found = fitted(widths, room, by)
        self.model.hidden = tuple(column for column in COLUMNS if column not in found)
        for at, column in enumerate(COLUMNS):
            table.setColumnHidden(at, column not in found)
            if column in found:
                table.setColumnWidth(at, found[column])

    def _widths(self) -> dict[Column, Width]:
        """Return what each column needs; the sorted one has room for its arrow."""
        head = self.table.horizontalHeader()
        metrics = head.fontMetrics()
        found = {}
        for at, column in enumerate(COLUMNS):
            lines = str(self.model.headerData(at, Qt.Orientation.Horizontal)).split("\n")
            least = max(map(metrics.horizontalAdvance, lines)) + HEAD_PX
            least += ARROW_PX if at == head.sortIndicatorSection() else 0
            found[column] = Width(least, max(least, self.table.sizeHintForColumn(at)))
        return found

    def selected(self) -> list[int]:
        """Return the numbers of the selected sessions, from the top."""
        return [self.model.number(row) for row in self.table.selected_rows()]

    def _restart_search(self) -> None:
        self._typed.start()

    def _search(self) -> None:
        self._typed.stop()
        self.model.search(self.search.text())
        self._show_count()
        self._refresh_buttons()

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _show_count(self) -> None:
        count = self.model.rowCount()
        if count or not self.search.text():
            self._count.setText(self.tr("%n sessions", "", count))
        else:
            self._count.setText(self.tr("Nothing found"))

    def _refresh_buttons(self) -> None:
        count = len(self.table.selected_rows())
        self.open_button.setEnabled(count == 1)
        for each in (self.copy_button, self.export_button, self.delete_button):
            each.setEnabled(count > 0)

    def _open(self, row: int) -> None:
        if session_id := self.model.id(row):
            self.opened.emit(session_id)

    def _open_current(self) -> None:
        for row in self.table.selected_rows()[:1]:
            self._open(row)

    def _show_menu(self, at: QPoint, is_by_key: bool) -> None:  # noqa: FBT001 - a signal's value
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
        if is_by_key:
            menu.setActiveAction(menu.actions()[0])  # a screen reader says it

    def menu(self) -> QMenu:
        """Return the menu of the selected rows."""
        menu = QMenu(self)
        entries: tuple[tuple[str, Callable[[], object], bool], ...] = (
            (self.tr("Open"), self._open_current, len(self.selected()) == 1),
            (self.tr("Copy"), self.table.copy, bool(self.selected())),
            (self.tr("Save as CSV…"), self.export_button.click, bool(self.selected())),
            (self.tr("Delete"), self.delete_button.click, bool(self.selected())),
        )
        for text, act, is_enabled in entries:
            action = menu.addAction(text)
            action.setEnabled(is_enabled)
            action.triggered.connect(act)
        if (index := self.table.currentIndex()).isValid():
            menu.addSeparator()
            heading = str(self.model.headerData(index.column(), Qt.Orientation.Horizontal))
            name = " ".join(heading.split())
            sort = menu.addAction(self.tr("Sort by “{column}”").format(column=name))
            sort.triggered.connect(partial(self._sort, index.column(), name))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Apply the margins of a place."""
        super().resizeEvent(event)
        fit_place(self, self._column)

    def _sort(self, column: int, name: str) -> None:
        """Sort by a column, the other way round if it is sorted by it already, and announce it."""
        head = self.table.horizontalHeader()
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        is_up = head.sortIndicatorSection() != column or head.sortIndicatorOrder() is down
        self.table.sortByColumn(column, up if is_up else down)
        self.table.setCurrentIndex(self.model.index(0, column))
        said = (
            self.tr("Sorted by “{column}”, ascending")
            if is_up
            else self.tr("Sorted by “{column}”, descending")
        )
        announce(self.table, said.format(column=name), interrupts=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete with Del, and go back with Esc; in the search field, Esc clears it first."""
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.delete_button.click()
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)
