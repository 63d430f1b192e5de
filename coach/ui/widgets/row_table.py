"""Tables of rows of text: a row can be opened, and the selected ones copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent

Index = QModelIndex | QPersistentModelIndex

ROW_PX = 44
"""The height of a row that can be pressed, in pixels (WCAG 2.2, 2.5.5)."""

FORMULA_STARTS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a spreadsheet takes for a formula at the start of a cell; the last four are full-width."""

WORDS = 2
"""The first columns hold words and are aligned to the start, all others hold numbers."""


class RowModel(QAbstractTableModel):
    """A table of which one row can have a description, with which a screen reader says what happened."""

    def __init__(self) -> None:
        super().__init__()
        self._described: tuple[int, str] | None = None
        self.modelReset.connect(self._forget)

    def _forget(self) -> None:
        self._described = None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take the description of a row; an empty one removes it."""
        if role != Qt.ItemDataRole.AccessibleDescriptionRole:
            return False
        self._described = (index.row(), str(value)) if value else None
        return True

    def description(self, index: Index) -> str:
        """Return the description of the row of a cell."""
        return self._described[1] if self._described and self._described[0] == index.row() else ""


class TextTable(RowModel):
    """A table of texts below headers."""

    def __init__(self, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        super().__init__()
        self._headers = headers
        self._rows = rows

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell; columns of numbers are aligned to the end."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.description(index)
        return alignment(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the header of a column, aligned as its cells."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headers[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return alignment(section)
        return None


def alignment(column: int) -> Qt.AlignmentFlag:
    """Return how the cells of a column are aligned."""
    side = Qt.AlignmentFlag.AlignLeft if column < WORDS else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


class RowTable(QTableView):
    """A table of whole rows: Enter or a double click opens one, Ctrl+C copies those that are selected."""

    row_opened = Signal(int)
    menu_requested = Signal(QPoint, bool)
    """The menu of the selected rows, at a place of the screen; whether a key asks for it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.doubleClicked.connect(lambda index: self.row_opened.emit(index.row()))

    def selected_rows(self) -> list[int]:
        """Return the selected rows from the top, or the current one."""
        selection = self.selectionModel()
        if selection is None:
            return []
        return sorted(index.row() for index in selection.selectedRows())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make the first row the current one where none is: a screen reader says it."""
        if not self.currentIndex().isValid() and self.model() is not None:
            self.setCurrentIndex(self.model().index(0, 0))
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Remove the description of the current row."""
        super().focusOutEvent(event)
        self._clear_description(self.currentIndex())

    def _clear_description(self, index: Index) -> None:
        if index.isValid():
            self.model().setData(index, "", Qt.ItemDataRole.AccessibleDescriptionRole)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu at the pointer, or below the current cell for the key."""
        is_by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        below = self.visualRect(self.currentIndex()).bottomLeft()
        self.menu_requested.emit(
            self.viewport().mapToGlobal(below) if is_by_key else event.globalPos(), is_by_key
        )

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Remove the description of a row that is left."""
        super().currentChanged(current, previous)
        self._clear_description(previous)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row with Enter, and copy the selected ones."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.row_opened.emit(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Copy the selected rows below their headers, with tabs between the cells, for a spreadsheet."""
        rows = self.selected_rows()
        if rows:
            QGuiApplication.clipboard().setText(self._tabbed(rows))

    def _tabbed(self, rows: Sequence[int]) -> str:
        model = self.model()
        columns = range(model.columnCount())  # those too that have no room on the page
        lines = [[_cell(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]]
        lines += [[_cell(model.index(row, column).data()) for column in columns] for row in rows]
        return "\n".join("\t".join(line) for line in lines) + "\n"


def _cell(value: object) -> str:
    """Return the text of a cell on one line; one that a spreadsheet would compute gets an apostrophe."""
    text = " ".join(str(value or "").split())
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
