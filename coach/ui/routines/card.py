"""The card of one routine in the list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from coach.text.preset_names import routine_title
from coach.ui.widgets.buttons import button
from coach.ui.widgets.flow_layout import FlowLayout, wrapped
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT_PX = 280
"""Least width of a routine's description beside its buttons, in pixels."""


class RoutineItem(NamedTuple):
    """A routine as the list shows it: `summary` on one line, and below it the lines of its doses."""

    name: str
    summary: str
    doses: tuple[str, ...]
    is_preset: bool
    """Whether it is shipped with the program: it can be neither renamed nor deleted."""
    is_chosen: bool
    """Whether it is the routine on Today."""


class ChooseButton(QPushButton):
    """Chooses a routine. It has room for either of its two texts, so that all cards wrap alike."""

    def __init__(self, text: str, other: str) -> None:
        super().__init__(text)
        self._other = other
        self.setAutoDefault(True)

    def sizeHint(self) -> QSize:
        """Return the size for the longer text."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        more = metrics.horizontalAdvance(self._other) - metrics.horizontalAdvance(self.text())
        return hint + QSize(max(0, more), 0)


class RoutineCard(QFrame):
    """Shows one routine. F2 renames it, Alt with the arrow keys moves it, Delete deletes it."""

    chosen = Signal()
    edit_requested = Signal()
    copy_requested = Signal()
    move_requested = Signal(int)
    """-1 up, 1 down."""
    export_requested = Signal()
    delete_requested = Signal()

    def __init__(self, item: RoutineItem) -> None:
        super().__init__()
        self._item = item
        self.setProperty("role", "card")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACING * 3 // 2, SPACING, SPACING, SPACING)
        row = FlowLayout(gap=SPACING // 2)
        inside.addLayout(row)
        row.add(self._build_text(), TEXT_PX)
        texts = self.tr("Use"), self.tr("In use")
        name = self.tr("{name} is in use") if item.is_chosen else self.tr("Use {name}")
        self.choose = ChooseButton(texts[item.is_chosen], texts[not item.is_chosen])
        self.choose.setAccessibleName(name.format(name=routine_title(item.name)))
        self.choose.setEnabled(not item.is_chosen)
        self.choose.clicked.connect(self.chosen)
        self.edit = self._button(self.tr("Edit"), self.tr("Edit {name}"))
        self.edit.clicked.connect(self.edit_requested)
        self.more = self._button(self.tr("More"), self.tr("More for {name}"))
        self.more.setMenu(self._build_menu())
        row.add(wrapped(self.choose, self.edit, self.more, gap=SPACING // 2))

    def _build_text(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(routine_title(self._item.name), "heading", wrap=True))
        column.addWidget(label(self._item.summary, wrap=True))
        for line in self._item.doses:
            column.addWidget(label(line, "small", wrap=True))
        return holder

    def _button(self, text: str, name: str) -> QPushButton:
        made = button(text)
        made.setAccessibleName(name.format(name=routine_title(self._item.name)))
        return made

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        self._add_action(menu, self.tr("Copy"), "", self.copy_requested.emit)
        rename = self._add_action(menu, self.tr("Rename…"), "F2", self.edit_requested.emit)
        self._add_action(menu, self.tr("Move up"), "Alt+Up", partial(self.move_requested.emit, -1))
        self._add_action(menu, self.tr("Move down"), "Alt+Down", partial(self.move_requested.emit, 1))
        self._add_action(menu, self.tr("Export a copy…"), "", self.export_requested.emit)
        delete = self._add_action(menu, self.tr("Delete"), "Del", self.delete_requested.emit)
        for action in (rename, delete):
            action.setEnabled(not self._item.is_preset)
        return menu

    def _add_action(self, menu: QMenu, text: str, keys: str, act: Callable[[], object]) -> QAction:
        """Add an action to the menu, with a shortcut that works while the focus is in this card."""
        action = QAction(text, self)
        action.triggered.connect(lambda _checked: act())
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        menu.addAction(action)
        self.addAction(action)
        return action
