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
    """Chooses a routine, or is disabled and says that it is in use.

    It has room for either of its two texts, so that all cards wrap alike.
    """

    def __init__(self, to_choose: str, chosen: str) -> None:
        super().__init__()
        self._texts = to_choose, chosen
        self.setAutoDefault(True)

    def show_chosen(self, *, is_chosen: bool) -> None:
        """Show whether the routine is in use."""
        self.setText(self._texts[is_chosen])
        self.setEnabled(not is_chosen)

    def sizeHint(self) -> QSize:
        """Return the size for the longer text."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        widest = max(metrics.horizontalAdvance(text) for text in self._texts)
        return hint + QSize(widest - metrics.horizontalAdvance(self.text()), 0)


class RoutineCard(QFrame):
    """Shows one routine. F2 renames it, Alt with the arrow keys moves it, Delete deletes it.

    A card stays with its routine: what changes is shown by `show_item`.
    """

    chosen = Signal()
    edit_requested = Signal()
    copy_requested = Signal()
    move_requested = Signal(int)
    """-1 up, 1 down."""
    export_requested = Signal()
    delete_requested = Signal()

    def __init__(self, item: RoutineItem) -> None:
        super().__init__()
        self.setProperty("role", "card")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACING * 3 // 2, SPACING, SPACING, SPACING)
        row = FlowLayout(gap=SPACING // 2)
        inside.addLayout(row)
        row.add(self._build_text(item), TEXT_PX)
        self._title = routine_title(item.name)
        self.choose = ChooseButton(self.tr("Use"), self.tr("In use"))
        self.choose.clicked.connect(self.chosen)
        self.edit = self._button(self.tr("Edit"), self.tr("Edit {name}"))
        self.edit.clicked.connect(self.edit_requested)
        self.more = self._button(self.tr("More"), self.tr("More for {name}"))
        self.more.setMenu(self._build_menu())
        row.add(wrapped(self.choose, self.edit, self.more, gap=SPACING // 2))
        self.show_item(item)

    def _build_text(self, item: RoutineItem) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._summary = label(wrap=True)
        self._doses = label(role="small", wrap=True)
        column.addWidget(label(routine_title(item.name), "heading", wrap=True))
        column.addWidget(self._summary)
        column.addWidget(self._doses)
        return holder

    def show_item(self, item: RoutineItem) -> None:
        """Show the routine of this card as it is now; the name stays."""
        self._summary.setText(item.summary)
        self._doses.setText("\n".join(item.doses))
        if self.choose.hasFocus() and item.is_chosen:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)  # a disabled button cannot keep it
        name = self.tr("{name} is in use") if item.is_chosen else self.tr("Use {name}")
        self.choose.setAccessibleName(name.format(name=self._title))
        self.choose.show_chosen(is_chosen=item.is_chosen)
        for action in (self._rename, self._delete):
            action.setEnabled(not item.is_preset)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through in this card, in order."""
        return self.choose, self.edit, self.more

    def _button(self, text: str, name: str) -> QPushButton:
        made = button(text)
        made.setAccessibleName(name.format(name=self._title))
        return made

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        self._add_action(menu, self.tr("Copy"), "", self.copy_requested.emit)
        self._rename = self._add_action(menu, self.tr("Rename…"), "F2", self.edit_requested.emit)
        self._add_action(menu, self.tr("Move up"), "Alt+Up", partial(self.move_requested.emit, -1))
        self._add_action(menu, self.tr("Move down"), "Alt+Down", partial(self.move_requested.emit, 1))
        self._add_action(menu, self.tr("Export a copy…"), "", self.export_requested.emit)
        self._delete = self._add_action(menu, self.tr("Delete"), "Del", self.delete_requested.emit)
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
