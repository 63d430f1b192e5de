"""A card with a chart, and the same data as a table, for screen readers and anyone who prefers numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from coach.ui.widgets.buttons import button
from coach.ui.widgets.flow_layout import FlowLayout, wrapped
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.painting import painting
from coach.ui.widgets.row_table import RowTable, TextTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

translate = QCoreApplication.translate


PATCH_PX = 14
"""The side of a patch in a legend, in pixels."""


class LegendKey(QLabel):
    """A name in a legend, after a patch or a line that looks like its bars or line."""

    def __init__(self, text: str, colour: str, line: Qt.PenStyle | None = None) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "small")
        start = 22 if line is None else 36
        is_mirrored = self.isRightToLeft()
        self.setContentsMargins(0 if is_mirrored else start, 0, start if is_mirrored else 0, 0)
        self._line = line
        self.set_colour(colour)

    def set_colour(self, colour: str) -> None:
        """Apply this colour."""
        self._colour = QColor(colour)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the patch beside the text."""
        super().paintEvent(event)
        wide = PATCH_PX if self._line is None else 28
        left = self.width() - wide if self.isRightToLeft() else 0
        with painting(self) as painter:
            if self._line is None:
                painter.fillRect(left, (self.height() - PATCH_PX) // 2, wide, PATCH_PX, self._colour)
                return
            pen = painter.pen()
            pen.setColor(self._colour)
            pen.setWidth(3)
            pen.setStyle(self._line)
            painter.setPen(pen)
            painter.drawLine(left, self.height() // 2, left + wide, self.height() // 2)


class ChartPanel(QFrame):
    """Shows `chart` below a heading, or as a table; `table` returns headers and rows.

    `tabs` stand beside the heading, `legend` at the end of its line.
    """

    row_opened = Signal(int)
    """The row of the table that was opened."""

    def __init__(
        self,
        chart: QWidget,
        table: Callable[[], tuple[list[str], list[list[str]]]],
        tabs: QWidget | None = None,
        legend: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._chart = chart
        self._table = table
        self._model: TextTable | None = None
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        layout.setSpacing(2)
        self.heading = label(role="heading")
        self.table_button = button(translate("Progress", "Table"), "quiet")
        self.table_button.setCheckable(True)
        self.table_button.toggled.connect(self._toggle)
        self.table_button.setToolTip(translate("Progress", "The numbers of this chart, row by row"))
        head = FlowLayout(gap=SPACING if tabs is not None else SPACING // 2)
        head.add(self.heading)
        if tabs is not None:
            head.add(tabs)
        head.add(QWidget(), 0)  # what follows stands at the end of the line
        head.add(wrapped(*legend, self.table_button, gap=SPACING))
        layout.addLayout(head)
        self._stack = QStackedLayout()
        self._stack.addWidget(chart)
        self.view = RowTable()
        self.view.setAlternatingRowColors(True)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.view.setMinimumHeight(100)
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.view.row_opened.connect(self.row_opened)
        self._stack.addWidget(self.view)
        layout.addLayout(self._stack, 1)

    def order_tabs(self) -> None:
        """Let Tab reach the chart before its button; for a panel that is on its page."""
        self.setTabOrder(self._chart, self.table_button)
        self.setTabOrder(self.table_button, self.view)

    def add_footer(self, footer: QWidget) -> None:
        """Add a widget below the chart."""
        self._layout.addWidget(footer)

    def set_title(self, text: str, rule: str = "") -> None:
        """Show a title, and as its tooltip the rule by which the chart counts."""
        self.heading.setText(text)
        self.heading.setToolTip(rule)
        self.heading.setAccessibleDescription(rule)
        self.view.setAccessibleName(translate("Progress", "{title}, as a table").format(title=text))
        self.table_button.setAccessibleName(self.view.accessibleName())

    def refresh_table(self) -> None:
        """Fill the table again, if it is shown."""
        if self.table_button.isChecked():
            self._model = TextTable(*self._table())
            self.view.setModel(self._model)
            self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns of the table."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Let the columns share the width evenly, or the first have what is left, if their texts fit so."""
        head, width = self.view.horizontalHeader(), self.view.viewport().width()
        modes = QHeaderView.ResizeMode
        wanted = [
            max(head.sectionSizeHint(at), self.view.sizeHintForColumn(at)) for at in range(head.count())
        ]
        if not wanted:
            return
        is_even = max(wanted) * len(wanted) <= width
        head.setSectionResizeMode(modes.Stretch if is_even else modes.ResizeToContents)
        if sum(wanted) <= width:
            head.setSectionResizeMode(0, modes.Stretch)

    def _toggle(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.table_button.setText(translate("Progress", "Chart") if on else translate("Progress", "Table"))
        self._stack.setCurrentIndex(int(on))
        self.refresh_table()
