"""The table of all sessions: its rows are read when they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from coach.core.session import StopReason
from coach.report.measures import DATED_WEEKDAY, formatted_day, rating_text
from coach.store.session_list import Column, Search
from coach.text.formats import long_day, minutes_seconds, named, rounded, side_by_side, time_of_day
from coach.text.preset_names import routine_title
from coach.ui.progress.session_columns import ELIDED
from coach.ui.widgets.labels import tooltip
from coach.ui.widgets.row_table import RowModel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Protocol

    from coach.store.session_list import Listed
    from coach.ui.widgets.row_table import Index

    class Reads(Protocol):
        """Reads the list without raising: a problem is reported, and nothing is returned."""

        def numbers(self, by: Column, search: Search, *, descending: bool) -> list[int]:
            """Return the numbers of the sessions found, sorted."""

        def rows(self, numbers: Sequence[int]) -> Mapping[int, Listed]:
            """Return the rows of these sessions."""


translate = QCoreApplication.translate

BLOCK = 100
"""Rows are read so many at a time."""
MOST_BLOCKS = 30
"""The most blocks in memory."""
NOTE_SHOWN = 60
"""The characters of a note that its cell shows."""
COLUMNS = tuple(Column)
SHOWN_ROLES = frozenset(
    {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole}
)
"""What depends on the session of a row."""
NUMBERS = frozenset(
    {Column.LEFT, Column.RIGHT, Column.TENSION, Column.EFFORT, Column.PAIN_BEFORE, Column.PAIN_AFTER}
)
"""The columns that are aligned to the end."""


def stop_text(reason: str) -> str:
    """Return how a session ended."""
    texts: dict[str, str] = {
        StopReason.FINISHED: translate("Progress", "Finished"),
        StopReason.STOPPED: translate("Progress", "Stopped"),
        StopReason.PAIN: translate("Progress", "Stopped because of pain"),
        StopReason.INTERRUPTED: translate("Progress", "Not finished"),
    }
    return texts.get(reason, "")


class SessionTable(RowModel):
    """The sessions that a search finds, in the order of a column."""

    def __init__(self, reads: Reads) -> None:
        super().__init__()
        self._reads = reads
        self._words: tuple[str, ...] = ()
        self._by, self._descending = Column.DAY, True
        self._numbers: list[int] = []
        self.hidden: tuple[Column, ...] = ()
        """The columns that are not shown: tooltips say what they hold."""
        self._breaks_headings = False
        self._blocks: dict[int, Mapping[int, Listed]] = {}

    def break_headings(self, *, breaks: bool) -> None:
        """Write headings of two words on two lines, or on one."""
        if breaks != self._breaks_headings:
            self._breaks_headings = breaks
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def refresh(self) -> None:
        """Read which sessions there are now."""
        search = Search(self._words, routine_title, long_day)
        self.beginResetModel()
        self._numbers = self._reads.numbers(self._by, search, descending=self._descending)
        self._blocks.clear()
        self.endResetModel()

    def search(self, text: str) -> None:
        """Show the sessions in which all words of `text` are found."""
        words = tuple(text.split())
        if words != self._words:
            self._words = words
            self.refresh()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        by, descending = COLUMNS[max(0, column)], order is Qt.SortOrder.DescendingOrder
        if (by, descending) != (self._by, self._descending):
            self._by, self._descending = by, descending
            self.refresh()

    def number(self, row: int) -> int:
        """Return the number of the session in a row."""
        return self._numbers[row]

    def id(self, row: int) -> str:
        """Return the id of the session in a row; empty where it is gone."""
        listed = self._listed(row)
        return listed.period.id if listed else ""

    def _listed(self, row: int) -> Listed | None:
        block = row // BLOCK
        if block not in self._blocks:
            if len(self._blocks) >= MOST_BLOCKS:
                del self._blocks[next(iter(self._blocks))]
            self._blocks[block] = self._reads.rows(self._numbers[block * BLOCK : (block + 1) * BLOCK])
        return self._blocks[block].get(self._numbers[row])

    # --- the interface of Qt ---

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of sessions."""
        return 0 if parent is not None and parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, its alignment, its tooltip, or its colour."""
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.description(index)
        listed = self._listed(index.row()) if role in SHOWN_ROLES else None
        if role == Qt.ItemDataRole.ForegroundRole:  # sessions without a repetition are quiet
            is_quiet = listed is not None and not listed.period.volume
            return QGuiApplication.palette().placeholderText() if is_quiet else None
        if listed is None:
            return "" if role in SHOWN_ROLES else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._tip(listed, column))
        return _text(listed, column)

    def _tip(self, listed: Listed, column: Column) -> str:
        """Return the whole text of a cell that may be cut, and what the columns that are not shown hold."""
        own = _whole(listed, column) if column in ELIDED else ""
        hidden = [(_header(each), _whole(listed, each)) for each in self.hidden]
        return "\n".join(filter(None, (own, *(named(name, text) for name, text in hidden if text))))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the header of a column."""
        if orientation == Qt.Orientation.Horizontal:
            name = _header(COLUMNS[section])
            if role == Qt.ItemDataRole.DisplayRole:
                return name.replace(" ", "\n", 1) if self._breaks_headings else name
            if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
                return name
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(COLUMNS[section])
        return None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _header(column: Column) -> str:
    return {
        Column.DAY: translate("Progress", "Day"),
        Column.ROUTINE: translate("Progress", "Routine"),
        Column.LEFT: translate("Progress", "Left"),
        Column.RIGHT: translate("Progress", "Right"),
        Column.TENSION: translate("Progress", "Time"),
        Column.EFFORT: translate("Progress", "Effort"),
        Column.PAIN_BEFORE: translate("Progress", "Pain before"),
        Column.PAIN_AFTER: translate("Progress", "Pain after"),
        Column.ENDED: translate("Progress", "How it ended"),
        Column.NOTE: translate("Progress", "Note"),
    }[column]


def _text(listed: Listed, column: Column) -> str:
    return _TEXTS[column](listed)


def _whole(listed: Listed, column: Column) -> str:
    """Return the text of a cell; a note is not cut."""
    return listed.note if column is Column.NOTE else _text(listed, column)


def _day_text(listed: Listed) -> str:
    day = formatted_day(listed.period.first, DATED_WEEKDAY)
    return side_by_side(day, time_of_day(listed.period.at)) if listed.period.at else day


def _ended_text(listed: Listed) -> str:
    """Return how a session ended, or that it is not counted because it has no repetition."""
    period = listed.period
    if period.volume or period.stop_reason == StopReason.PAIN:
        return stop_text(period.stop_reason)
    return translate("Progress", "Not counted: no repetition")


def _note_text(listed: Listed) -> str:
    note = " ".join(listed.note.split())
    return note if len(note) <= NOTE_SHOWN else f"{note[: NOTE_SHOWN - 1]}…"


_TEXTS: dict[Column, Callable[[Listed], str]] = {
    Column.DAY: _day_text,
    Column.ROUTINE: lambda listed: routine_title(listed.period.routine),
    Column.LEFT: lambda listed: rounded(listed.period.left),
    Column.RIGHT: lambda listed: rounded(listed.period.right),
    Column.TENSION: lambda listed: minutes_seconds(listed.period.tension_ms),
    Column.EFFORT: lambda listed: rating_text(listed.period.effort),
    Column.PAIN_BEFORE: lambda listed: rating_text(listed.period.pain_before),
    Column.PAIN_AFTER: lambda listed: rating_text(listed.period.pain_after),
    Column.ENDED: _ended_text,
    Column.NOTE: _note_text,
}
