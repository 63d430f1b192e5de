"""Routines: what there is to choose from, and everything that can be done with one."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from coach.core.score import unroll
from coach.text.formats import half_minutes
from coach.text.routine_texts import routine_lines
from coach.ui.widgets.banner import Banner
from coach.ui.widgets.buttons import button
from coach.ui.widgets.file_dialogs import ask_target, documents
from coach.ui.widgets.flow_layout import FlowLayout, wrapped
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, clear, page_layout

if TYPE_CHECKING:
    from coach.store.routines import Entry, RoutineFault


WORDS_PX = 280
"""How wide what is said of a routine must be at least to stand beside its buttons, in pixels."""


class ChooseButton(QPushButton):
    """Chooses a routine. It has room for either text, so that all cards break their lines alike."""

    def __init__(self, text: str, other: str) -> None:
        super().__init__(text)
        self._other = other
        self.setAutoDefault(True)

    def sizeHint(self) -> QSize:
        """Return the room that the longer text wants; the least size is the same."""
        hint, letters = super().sizeHint(), self.fontMetrics()
        more = letters.horizontalAdvance(self._other) - letters.horizontalAdvance(self.text())
        return hint + QSize(max(0, more), 0)


class RoutineCard(QFrame):
    """One routine of the list. F2 renames it, Alt with the arrows moves it, Delete deletes it."""

    def __init__(self, entry: Entry, page: RoutinesPage, *, is_chosen: bool) -> None:
        super().__init__()
        self.name = entry.name
        self._page = page
        self._is_preset = entry.is_preset
        self.setProperty("role", "card")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACING * 3 // 2, SPACING, SPACING, SPACING)
        row = FlowLayout(gap=SPACING // 2)
        inside.addLayout(row)
        row.add(self._words(entry), WORDS_PX)
        texts = self.tr("Choose"), self.tr("On Today")
        named = self.tr("{name} is on Today") if is_chosen else self.tr("Choose {name}")
        self.choose = ChooseButton(texts[is_chosen], texts[not is_chosen])
        self.choose.setAccessibleName(named.format(name=self.name))
        self.choose.setEnabled(not is_chosen)
        self.choose.clicked.connect(partial(page.chosen.emit, entry.name))
        self.edit = self._button(self.tr("Edit"), self.tr("Edit {name}"))
        self.edit.clicked.connect(partial(page.edit_requested.emit, entry.name))
        self.more = self._button(self.tr("More"), self.tr("More for {name}"))
        self.more.setMenu(self._menu())
        row.add(wrapped(self.choose, self.edit, self.more, gap=SPACING // 2))

    def _words(self, entry: Entry) -> QWidget:
        score = unroll(entry.routine)
        holder = QWidget()
        words = QVBoxLayout(holder)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(label(entry.name, "heading", wrap=True))
        facts = self.tr("{length} · %n repetitions", "", len(score.repetitions)).format(
            length=half_minutes(score.length_ms)
        )
        if entry.is_preset:
            facts += " · " + self.tr("shipped with the program")
        words.addWidget(label(facts, wrap=True))
        for line in routine_lines(entry.routine):
            words.addWidget(label(line, "small", wrap=True))
        return holder

    def _button(self, text: str, named: str) -> QPushButton:
        made = button(text)
        made.setAccessibleName(named.format(name=self.name))
        return made

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        page, name = self._page, self.name
        for text, keys, act in (
            (self.tr("Copy"), "", partial(page.copy_requested.emit, name)),
            (self.tr("Rename…"), "F2", partial(page.edit_requested.emit, name)),
            (self.tr("Move up"), "Alt+Up", partial(page.move_requested.emit, name, -1)),
            (self.tr("Move down"), "Alt+Down", partial(page.move_requested.emit, name, 1)),
            (self.tr("Export a copy…"), "", partial(page.ask_target, name)),
            (self.tr("Delete"), "Del", partial(page.delete_requested.emit, name)),
        ):
            action = QAction(text, self)
            action.triggered.connect(act)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            # Those shipped with the program stay as they are.
            action.setEnabled(not (self._is_preset and keys in ("F2", "Del")))
            menu.addAction(action)
            self.addAction(action)
        return menu


class RoutinesPage(QWidget):
    """Lists the routines, and gives its place to the editor while one is edited. Takes dropped files."""

    chosen = Signal(str)
    new_requested = Signal()
    edit_requested = Signal(str)
    copy_requested = Signal(str)
    move_requested = Signal(str, int)
    delete_requested = Signal(str)
    undo_requested = Signal()
    add_requested = Signal(str)
    save_requested = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._cards: dict[str, RoutineCard] = {}
        self._stack = QStackedWidget()
        self._list_page = QWidget()
        self._stack.addWidget(self._list_page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        layout = page_layout(self._list_page)
        layout.addLayout(self._build_head())
        layout.addWidget(
            label(
                self.tr(
                    "A routine is a text file (TOML). Drop one here to take it in, export one to share it."
                ),
                "quiet",
                wrap=True,
            )
        )
        layout.addWidget(self._build_undo())
        self._faults = QVBoxLayout()
        layout.addLayout(self._faults)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACING)
        layout.addLayout(self._list)
        layout.addStretch()
        self.setAcceptDrops(True)
        self.setFocusProxy(self.new_button)
        # The Tab key comes in at the proxy: what stood before it would never be reached.
        QWidget.setTabOrder(self.new_button, self.add_button)

    def _build_head(self) -> FlowLayout:
        head = FlowLayout(gap=SPACING // 2)
        title = label(self.tr("Routines"), "title")
        head.add(title, 0)
        self.add_button = button(self.tr("Add a file…"))
        self.add_button.clicked.connect(self._ask_file)
        self.new_button = button(self.tr("New routine"), "primary")
        self.new_button.clicked.connect(self.new_requested)
        head.add(wrapped(self.add_button, self.new_button, gap=SPACING))
        return head

    def _build_undo(self) -> QWidget:
        self._undo = Banner()
        self._undo_button = self._undo.add_button(self.tr("Undo"), self.undo_requested)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self._list_page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.undo_requested)
        return self._undo

    # --- the list ------------------------------------------------------------------------------

    def show_entries(self, entries: list[Entry], faults: list[RoutineFault], chosen: str) -> None:
        """Show every routine, with `chosen` marked, and above them what could not be read, line by line."""
        focused = next(
            (name for name, one in self._cards.items() if one.isAncestorOf(self.focusWidget())), ""
        )
        clear(self._faults)
        clear(self._list)
        self._cards = {}
        for entry in entries:
            made = RoutineCard(entry, self, is_chosen=entry.name == chosen)
            self._cards[entry.name] = made
            self._list.addWidget(made)
            made.show()  # at once, so that it can take the focus
        for fault in faults:
            for line in fault.lines:
                self._faults.addWidget(label(line, "warning", wrap=True))
        self.point_at(focused)

    def point_at(self, name: str) -> None:
        """Give the focus to the routine called `name`, if it is there."""
        if name in self._cards:
            self._cards[name].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_undo(self, text: str) -> None:
        """Say what was done, and offer to undo it; empty puts the offer away."""
        self._undo.show_text(text)
        if text:
            self._undo_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the editor ----------------------------------------------------------------------------

    def show_editor(self, editor: QWidget) -> None:
        """Give the whole place to `editor`."""
        self.offer_undo("")
        if self._stack.indexOf(editor) < 0:
            self._stack.addWidget(editor)
        self._stack.setCurrentWidget(editor)
        self.setFocusProxy(editor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_showing(self, editor: QWidget) -> bool:
        """Whether the place is `editor`'s."""
        return self._stack.currentWidget() is editor

    def show_list(self) -> None:
        """Give the place back to the list."""
        self._stack.setCurrentWidget(self._list_page)
        self.setFocusProxy(self.new_button)
        self.new_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- files ---------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take routine files."""
        if any(url.toLocalFile().lower().endswith(".toml") for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in every file that was dropped."""
        event.acceptProposedAction()
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.add_requested.emit(url.toLocalFile())

    def _ask_file(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(self, self.tr("Add routines"), "", "TOML (*.toml)")
        for file in files:
            self.add_requested.emit(file)

    def ask_target(self, name: str) -> None:
        """Ask where a copy of the routine goes."""
        start = documents() / re.sub(r'[\\/:*?"<>|]', "-", f"{name}.toml")  # what file systems do not take
        file = ask_target(self, self.tr("Export a copy"), start, "TOML (*.toml)", ".toml")
        if file:
            self.save_requested.emit(name, str(file))
