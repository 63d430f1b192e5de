"""The Routines page: the list of routines, and the editor in its place while one is edited."""

from __future__ import annotations

import re
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from coach.ui.routines.card import RoutineCard
from coach.ui.widgets.banner import Banner
from coach.ui.widgets.buttons import button
from coach.ui.widgets.file_dialogs import ask_target, documents
from coach.ui.widgets.flow_layout import FlowLayout, wrapped
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, clear, delete, page_layout

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from coach.ui.routines.card import RoutineItem


AT_A_TIME = 50
"""Routines that are shown at first, and with each press of the button below them."""

MOST_FAULTS = 20
"""Faults of files that are shown; the rest is counted."""


class RoutinesPage(QWidget):
    """Lists the routines; files dropped on it are added. The signals name a routine and a file's path."""

    chosen = Signal(str)
    new_requested = Signal()
    edit_requested = Signal(str)
    copy_requested = Signal(str)
    move_requested = Signal(str, int)
    """The routine, and -1 for up or 1 for down."""
    delete_requested = Signal(str)
    undo_requested = Signal()
    add_requested = Signal(str)
    save_requested = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._cards: dict[str, RoutineCard] = {}
        self._items: dict[str, Callable[[], RoutineItem]] = {}
        self._shown = AT_A_TIME
        self._stack = QStackedWidget()
        self._list_page = QWidget()
        self._stack.addWidget(self._list_page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        layout = page_layout(self._list_page)
        layout.addLayout(self._build_header())
        about = self.tr("Drag a routine file here to add it.")
        layout.addWidget(label(about, "quiet", wrap=True))
        layout.addWidget(self._build_undo())
        self._faults = QVBoxLayout()
        layout.addLayout(self._faults)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACING)
        layout.addLayout(self._list)
        self.more_button = button("")
        self.more_button.clicked.connect(self._show_more)
        self.more_button.hide()
        layout.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        self.setAcceptDrops(True)
        self.setFocusProxy(self.new_button)
        # Tab starts at the focus proxy: it would never reach a button before it.
        QWidget.setTabOrder(self.new_button, self.add_button)

    def _build_header(self) -> FlowLayout:
        header = FlowLayout(gap=SPACING // 2)
        header.add(label(self.tr("Routines"), "title"), 0)
        self.add_button = button(self.tr("Import…"))
        self.add_button.clicked.connect(self._ask_files)
        self.new_button = button(self.tr("New routine"), "primary")
        self.new_button.clicked.connect(self.new_requested)
        header.add(wrapped(self.add_button, self.new_button, gap=SPACING))
        return header

    def _build_undo(self) -> QWidget:
        self._undo = Banner()
        self._undo_button = self._undo.add_button(self.tr("Undo"), self.undo_requested)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self._list_page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.undo_requested)
        return self._undo

    # --- the list ---

    def show_routines(self, items: Mapping[str, Callable[[], RoutineItem]], faults: Sequence[str]) -> None:
        """Show the routines of these names, and above them the faults of files, one a line.

        Each item is made when its card is shown: there may be thousands of routines.
        """
        self._items = dict(items)
        self._show_cards()
        clear(self._faults)
        for fault in faults[:MOST_FAULTS]:
            self._faults.addWidget(label(fault, "warning", wrap=True))
        if (more := len(faults) - MOST_FAULTS) > 0:
            self._faults.addWidget(label(self.tr("%n more faults.", "", more), "warning"))

    def _show_cards(self) -> None:
        """Show a card for each of the first routines; a card takes some milliseconds."""
        items = [make() for make in islice(self._items.values(), self._shown)]
        names = {item.name for item in items}
        for name in [name for name in self._cards if name not in names]:
            delete(self._cards.pop(name))
        for item in items:
            if (card := self._cards.get(item.name)) is None:
                card = self._cards[item.name] = self._build_card(item)
            else:
                card.show_item(item)
        self._arrange([self._cards[item.name] for item in items])
        self.more_button.setText(self.tr("Show %n more routines", "", len(self._items) - len(items)))
        self.more_button.setVisible(len(self._items) > len(items))

    def _show_more(self) -> None:
        """Show the next routines, and give the focus to the first of them."""
        first = list(self._items)[self._shown]
        self._shown += AT_A_TIME
        self._show_cards()
        self.focus_routine(first)

    def _arrange(self, cards: list[RoutineCard]) -> None:
        """Put `cards` in this order, for eyes, for Tab and for screen readers.

        A card that stays is moved, not made again: what a screen reader is about to read must not be
        deleted, and the focus stays where it is.
        """
        before: QWidget = self.add_button
        for place, card in enumerate(cards):
            if self._list.indexOf(card) != place:
                self._list.insertWidget(place, card)
                card.show()  # a hidden widget cannot take the focus
            card.raise_()  # screen readers get the children in the order in which they were raised
            for stop in card.tab_stops:
                QWidget.setTabOrder(before, stop)
                before = stop

    def _build_card(self, item: RoutineItem) -> RoutineCard:
        card, name = RoutineCard(item), item.name
        card.chosen.connect(partial(self.chosen.emit, name))
        card.edit_requested.connect(partial(self.edit_requested.emit, name))
        card.copy_requested.connect(partial(self.copy_requested.emit, name))
        card.move_requested.connect(partial(self.move_requested.emit, name))
        card.export_requested.connect(partial(self.ask_target, name))
        card.delete_requested.connect(partial(self.delete_requested.emit, name))
        return card

    def focus_routine(self, name: str) -> None:
        """Give the focus to the routine called `name`, if it is in the list."""
        if name in self._items:
            if (place := list(self._items).index(name)) >= self._shown:
                self._shown = place + AT_A_TIME
                self._show_cards()
            self._cards[name].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_undo(self, text: str) -> None:
        """Show `text` about what was done, with a button that undoes it; empty hides both."""
        self._undo.show_text(text)
        if text:
            self._undo_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the editor ---

    def show_editor(self, editor: QWidget) -> None:
        """Show `editor` in place of the list."""
        self.offer_undo("")
        if self._stack.indexOf(editor) < 0:
            self._stack.addWidget(editor)
        self._stack.setCurrentWidget(editor)
        self.setFocusProxy(editor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_showing(self, editor: QWidget) -> bool:
        """Whether `editor` is shown in place of the list."""
        return self._stack.currentWidget() is editor

    def show_list(self) -> None:
        """Show the list again."""
        self._stack.setCurrentWidget(self._list_page)
        self.setFocusProxy(self.new_button)
        self.new_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- files ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept a drag that holds a routine file."""
        if any(url.toLocalFile().lower().endswith(".toml") for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add every file that was dropped."""
        event.acceptProposedAction()
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.add_requested.emit(url.toLocalFile())

    def _ask_files(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(self, self.tr("Add routines"), "", "TOML (*.toml)")
        for file in files:
            self.add_requested.emit(file)

    def ask_target(self, name: str) -> None:
        """Ask for a file, and request a copy of the routine there."""
        start = documents() / re.sub(r'[\\/:*?"<>|]', "-", f"{name}.toml")  # not allowed in file names
        file = ask_target(self, self.tr("Export a copy"), start, "TOML (*.toml)", ".toml")
        if file:
            self.save_requested.emit(name, str(file))
