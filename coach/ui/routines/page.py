"""The Routines page: the list of routines, and the editor in its place while one is edited."""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QScrollArea, QVBoxLayout, QWidget

from coach.ui.routines.card import RoutineCard
from coach.ui.routines.leg_legend import LegLegend
from coach.ui.widgets.buttons import button
from coach.ui.widgets.file_dialogs import ask_target, documents, file_name
from coach.ui.widgets.flow_layout import FlowLayout, wrapped
from coach.ui.widgets.labels import label, place_title
from coach.ui.widgets.layouts import SPACING, clear, delete, fit_place, page_layout
from coach.ui.widgets.stack import Stack
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from coach.draw.tokens import Theme
    from coach.ui.routines.card import RoutineItem


AT_A_TIME = 50
"""Routines that are shown at first, and with each press of the button below them."""

MOST_FAULTS = 20
"""Faults of files that are shown; the rest is counted."""


ABOUT_PX = 240
"""Least width of the line that says how to add a routine, in pixels."""

WIDEST_EM = 92
"""The greatest width of the contents, in sizes of the letters."""

FOOT_PX = 96
"""Room that is kept below a card that is scrolled to, in pixels: a toast lies there."""


class RoutinesPage(QWidget):
    """Lists the routines, the person's own first. The signals name a routine and a file's path."""

    chosen = Signal(str)
    start_requested = Signal(str)
    new_requested = Signal()
    edit_requested = Signal(str)
    copy_requested = Signal(str)
    move_requested = Signal(str, int)
    """The routine, and -1 for up or 1 for down."""
    delete_requested = Signal(str)
    undo_requested = Signal()
    add_requested = Signal(list)
    """These files are to be added."""
    paste_requested = Signal(str)
    """The text of a routine file is to be added."""
    save_requested = Signal(str, str)
    sheet_requested = Signal(str)
    """The plan sheet of this routine is to be printed or saved."""

    def __init__(self, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._theme = theme
        self._cards: dict[str, RoutineCard] = {}
        self._shown_cards: list[RoutineCard] = []
        self._items: dict[str, Callable[[], RoutineItem]] = {}
        self._shown = AT_A_TIME
        self._stack = Stack()
        self._list_page = QWidget()
        self._stack.addWidget(self._list_page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        layout = self._column = page_layout(self._list_page)
        layout.addLayout(self._build_header())
        about = FlowLayout(gap=SPACING // 2)
        about.add(label(self.tr("Drag a routine file here to add it."), "quiet", wrap=True), ABOUT_PX)
        about.add(LegLegend(self._theme))
        layout.addLayout(about)
        self._faults = QVBoxLayout()
        layout.addLayout(self._faults)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACING * 3 // 4)
        layout.addLayout(self._list)
        self._own_heading = label(self.tr("Your routines"), "quiet")
        self._preset_heading = label(self.tr("Built-in routines"), "quiet")
        for heading in (self._own_heading, self._preset_heading):
            self._list.addWidget(heading)
        self.more_button = button("")
        self.more_button.clicked.connect(self._show_more)
        self.more_button.hide()
        layout.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        self._current: RoutineCard | None = None
        self._scrolled_to: RoutineCard | None = None
        self._laid_out = single_shot(self, 0, self._scroll)  # a new card has its place after the layout
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self.undo_requested.emit),
            (QKeySequence.StandardKey.Paste, self._paste),
        ):
            shortcut = QShortcut(QKeySequence(keys), self._list_page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.setProperty("first", self.new_button)  # where the window puts the focus
        # Tab starts there: it would never reach a button before it.
        QWidget.setTabOrder(self.new_button, self.add_button)
        QWidget.setTabOrder(self.add_button, self.paste_button)

    def _build_header(self) -> FlowLayout:
        header = FlowLayout(gap=SPACING // 2)
        header.add(place_title(self.tr("Routines")), 0)
        self.add_button = button(self.tr("Import…"))
        self.add_button.setToolTip(self.tr("Choose routine files"))
        self.add_button.clicked.connect(self._ask_files)
        self.new_button = button(self.tr("New routine"), "primary")
        self.new_button.clicked.connect(self.new_requested)
        self.paste_button = button(self.tr("Paste a routine"))
        self.paste_button.setToolTip(self.tr("Add the routine whose text was copied (Ctrl+V)"))
        self.paste_button.clicked.connect(self._paste)
        header.add(wrapped(self.add_button, self.paste_button, self.new_button, gap=SPACING // 2))
        return header

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
        """Put `cards` in this order under their headings, for eyes, for Tab and for screen readers.

        A card that stays is moved, not made again: what a screen reader is about to read must not be
        deleted, and the focus stays where it is.
        """
        own = [card for card in cards if not card.is_preset]
        presets = [card for card in cards if card.is_preset]
        self._own_heading.setVisible(bool(own))
        self._preset_heading.setVisible(bool(presets))
        before: QWidget = self.paste_button
        for place, part in enumerate((self._own_heading, *own, self._preset_heading, *presets)):
            if self._list.indexOf(part) != place:
                self._list.insertWidget(place, part)
            part.raise_()  # screen readers get the children in the order in which they were raised
            if isinstance(part, RoutineCard):
                part.show()  # a hidden widget cannot take the focus
                for stop in part.tab_stops:
                    QWidget.setTabOrder(before, stop)
                    before = stop
        self._shown_cards = [*own, *presets]
        chosen = next((card for card in self._shown_cards if card.isChecked()), None)
        focus = QApplication.focusWidget()
        if self._current not in self._shown_cards or focus not in self._current.tab_stops:
            self._current = chosen or next(iter(self._shown_cards), None)
        for card in self._shown_cards:
            card.set_current(is_current=card is self._current)

    def _set_current(self, card: RoutineCard) -> None:
        """Let Tab reach this card in place of the one before."""
        if card is not self._current:
            if self._current in self._shown_cards and self._current is not None:
                self._current.set_current(is_current=False)
            self._current = card
            card.set_current(is_current=True)

    def _step(self, card: RoutineCard, by: int) -> None:
        """Give the focus to the card so many places further, or to the first or last."""
        to = min(max(self._shown_cards.index(card) + by, 0), len(self._shown_cards) - 1)
        self._shown_cards[to].setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll_to(self._shown_cards[to])

    def _build_card(self, item: RoutineItem) -> RoutineCard:
        card, name = RoutineCard(item, self._theme), item.name
        card.focus_entered.connect(partial(self._set_current, card))
        card.step_requested.connect(partial(self._step, card))
        card.start_requested.connect(partial(self.start_requested.emit, name))
        card.chosen.connect(partial(self.chosen.emit, name))
        card.edit_requested.connect(partial(self.edit_requested.emit, name))
        card.copy_requested.connect(partial(self.copy_requested.emit, name))
        card.move_requested.connect(partial(self.move_requested.emit, name))
        card.export_requested.connect(partial(self.ask_target, name))
        card.sheet_requested.connect(partial(self.sheet_requested.emit, name))
        card.delete_requested.connect(partial(self.delete_requested.emit, name))
        return card

    def focus_routine(self, name: str) -> None:
        """Give the focus to the routine called `name`, if it is in the list."""
        if name in self._items:
            if (place := list(self._items).index(name)) >= self._shown:
                self._shown = place + AT_A_TIME
                self._show_cards()
            if self._stack.currentWidget() is self._list_page:
                self._cards[name].setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll_to(self._cards[name])

    def neighbour(self, name: str) -> str:
        """Return the name of the routine after `name`, or before it if it is the last; "" if it is alone."""
        names = list(self._items)
        if name not in names or len(names) == 1:
            return ""
        place = names.index(name)
        return names[place + 1] if place + 1 < len(names) else names[place - 1]

    def _scroll_to(self, card: RoutineCard) -> None:
        self._scrolled_to = card
        self._laid_out.start()

    def _scroll(self) -> None:
        card = self._scrolled_to
        if card in self._shown_cards and card is not None:
            for area in self._list_page.findChildren(QScrollArea):
                area.ensureWidgetVisible(card, 0, FOOT_PX)

    # --- the editor ---

    def show_editor(self, editor: QWidget, first: QWidget) -> None:
        """Show `editor` in place of the list, with the focus on its widget `first`."""
        if self._stack.indexOf(editor) < 0:
            self._stack.addWidget(editor)
        self._stack.setCurrentWidget(editor)
        self.setProperty("first", first)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_showing(self, editor: QWidget) -> bool:
        """Whether `editor` is shown in place of the list."""
        return self._stack.currentWidget() is editor

    def show_list(self) -> None:
        """Show the list again."""
        self._stack.setCurrentWidget(self._list_page)
        self.setProperty("first", self.new_button)
        self.new_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short in a wide window."""
        super().resizeEvent(event)
        fit_place(self, self._column, self._widest())

    def _widest(self) -> int:
        return WIDEST_EM * self.fontInfo().pixelSize()

    # --- files ---

    def _paste(self) -> None:
        """Add the routine files or the text of one from the clipboard."""
        copied = QApplication.clipboard().mimeData()
        files = [url.toLocalFile() for url in copied.urls() if url.isLocalFile()]
        if files:
            self.add_requested.emit(files)
        else:
            self.paste_requested.emit(copied.text())

    def _ask_files(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(self, self.tr("Add routines"), "", "TOML (*.toml)")
        if files:
            self.add_requested.emit(files)

    def ask_target(self, name: str) -> None:
        """Ask for a file, and request a copy of the routine there."""
        start = documents() / file_name(name, ".toml")
        file = ask_target(self, self.tr("Export a copy"), start, "TOML (*.toml)", ".toml")
        if file:
            self.save_requested.emit(name, str(file))
