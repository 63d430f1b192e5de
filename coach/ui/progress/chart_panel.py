"""A card with a chart, and the same data as a table, for screen readers and anyone who prefers numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QBrush, QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from coach.ui.widgets.buttons import button
from coach.ui.widgets.flow_layout import FlowLayout, wrapped
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from collections.abc import Callable

translate = QCoreApplication.translate


RULE_PX = 200
"""Least width of the rule beside a legend, in pixels."""

Index = QModelIndex | QPersistentModelIndex


class TextTable(QAbstractTableModel):
    """A table of texts below headers."""

    def __init__(self, headers: list[str], rows: list[list[str]]) -> None:
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
        """Return the text of a cell; columns of numbers are aligned right."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() > 1:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the header of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headers[section]
        return None


class LegendKey(QLabel):
    """A name in a legend, after a patch or a line that looks like its bars or line."""

    def __init__(self, text: str, colour: str, hatch: str = "", line: Qt.PenStyle | None = None) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "small")
        self.setContentsMargins(26 if line is None else 36, 0, 0, 0)
        self._line = line
        self.set_colours(colour, hatch)

    def set_colours(self, colour: str, hatch: str = "") -> None:
        """Apply these colours."""
        self._colour, self._hatch = QColor(colour), hatch
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the patch beside the text."""
        super().paintEvent(event)
        with painting(self) as painter:
            if self._line is not None:
                pen = painter.pen()
                pen.setColor(self._colour)
                pen.setWidth(3)
                pen.setStyle(self._line)
                painter.setPen(pen)
                painter.drawLine(0, self.height() // 2, 28, self.height() // 2)
                return
            patch = (0, (self.height() - 18) // 2, 18, 18)
            painter.fillRect(*patch, self._colour)
            if self._hatch:
                painter.fillRect(*patch, QBrush(QColor(self._hatch), Qt.BrushStyle.BDiagPattern))


class ChartPanel(QFrame):
    """Shows `chart` below a heading, or as a table; `table` returns headers and rows."""

    def __init__(self, chart: QWidget, table: Callable[[], tuple[list[str], list[list[str]]]]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._table = table
        self._model: TextTable | None = None
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        layout.setSpacing(4)
        self.heading = label(role="heading")
        self.rule = label(role="small", wrap=True)
        self._header = FlowLayout(gap=SPACING // 2)
        self._header.add(self.heading, 0)
        self.table_button = button(translate("Progress", "Table"), "quiet")
        self.table_button.setCheckable(True)
        self.table_button.toggled.connect(self._toggle)
        head = QHBoxLayout()
        head.setSpacing(SPACING)
        head.addLayout(self._header, 1)
        head.addWidget(self.table_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        self._below = FlowLayout(gap=SPACING // 2)
        self._below.add(self.rule, RULE_PX)
        layout.addLayout(self._below)
        self._stack = QStackedLayout()
        self._stack.addWidget(chart)
        self._view = QTableView()
        self._view.setAlternatingRowColors(True)
        self._view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._view.setTabKeyNavigation(False)
        self._view.verticalHeader().hide()
        self._view.verticalHeader().setDefaultSectionSize(34)
        self._view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._view.horizontalHeader().setStretchLastSection(True)
        self._view.setMinimumHeight(100)
        self._view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._stack.addWidget(self._view)
        layout.addLayout(self._stack, 1)

    def add_legend(self, *keys: QWidget, below: bool = False) -> None:
        """Add the widgets of a legend beside the heading, or below it."""
        (self._below if below else self._header).add(wrapped(*keys, gap=SPACING))

    def add_footer(self, footer: QWidget) -> None:
        """Add a widget below the chart."""
        self._layout.addWidget(footer)

    def set_title(self, text: str, rule: str = "") -> None:
        """Show a title, and the rule by which the chart counts."""
        self.heading.setText(text)
        self.rule.setText(rule)
        self._view.setAccessibleName(translate("Progress", "{title}, as a table").format(title=text))
        self.table_button.setAccessibleName(self._view.accessibleName())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the heading level with the button, even if the legend wraps below it."""
        self.heading.setMinimumHeight(self.table_button.sizeHint().height())
        super().resizeEvent(event)

    def refresh_table(self) -> None:
        """Fill the table again, if it is shown."""
        if self.table_button.isChecked():
            self._model = TextTable(*self._table())
            self._view.setModel(self._model)

    def _toggle(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.table_button.setText(translate("Progress", "Chart") if on else translate("Progress", "Table"))
        self.refresh_table()
        self._stack.setCurrentIndex(int(on))
