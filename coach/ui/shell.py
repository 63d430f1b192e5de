"""The window: a rail of four places, a strip for messages, and a session that takes it whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from coach.draw.theme import font
from coach.ui.widgets.buttons import button
from coach.ui.widgets.keys import SHORTCUT_MODIFIERS
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent

    from coach.ui.widgets.toast import Toast

RAIL_PX, RAIL_PADDING = 184, 40
"""The least width of the rail, and what stands beside the name of a place, in pixels."""

WIDTH, HEIGHT = 1280, 800
"""Size of a new window in pixels; the type scale is made for it."""

PLACES = ("today", "progress", "routines", "settings")


class Window(QMainWindow):
    """Holds the pages. A page is made by its factory when it is first shown, and not before."""

    place_shown = Signal(str)
    page_shown = Signal(str)
    closing = Signal()
    remade = Signal(str)
    """Every page was made anew; this one is shown."""
    scaled = Signal()
    """The window grew or shrank so much that its letters should."""

    def __init__(self, factories: dict[str, Callable[[], QWidget]]) -> None:
        super().__init__()
        self.setWindowTitle("Interval Coach")
        self.setMinimumSize(800, 520)
        self.resize(WIDTH, HEIGHT)
        self.guards: dict[str, Callable[[], bool]] = {}
        """By page, what is asked before the window closes; one that says no has asked the person why."""
        self._factories = factories
        self._pages: dict[str, QWidget] = {}
        self._scale = 1.0
        self._keys: dict[Qt.Key, Callable[[], object]] = {}
        self.messages = MessageStrip()
        self._sign: Toast | None = None
        self._rail = self._build_rail()
        self._stack = QStackedWidget()
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.messages)
        right.addWidget(self._stack, 1)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(right, 1)
        self.setCentralWidget(centre)

    def _build_rail(self) -> QFrame:
        rail = QFrame()
        rail.setProperty("role", "rail")
        rail.setAccessibleName(self.tr("Places"))
        rail.setMinimumWidth(RAIL_PX)
        column = QVBoxLayout(rail)
        column.setContentsMargins(SPACING, SPACING * 4, SPACING, SPACING)
        column.setSpacing(SPACING // 2)
        self._places = QButtonGroup(self)
        for index, place in enumerate(PLACES):
            entry = button("", "rail")  # not a checkable one: screen readers would call it a check box
            entry.setObjectName(place)
            self._places.addButton(entry, index)
            column.addWidget(entry)
        column.addStretch()
        self._name_places()
        self._places.idClicked.connect(lambda index: self.show_page(PLACES[index]))
        return rail

    def _name_places(self) -> None:
        names = (self.tr("Today"), self.tr("Progress"), self.tr("Routines"), self.tr("Settings"))
        for index, name in enumerate(names):
            entry = self._places.button(index)
            entry.setText(name)
            chosen = font(
                "rail", self.scale, bold=True
            )  # the name is bold where we are, and must not be cut off there
            entry.setMinimumWidth(QFontMetrics(chosen).horizontalAdvance(name) + RAIL_PADDING)

    @property
    def scale(self) -> float:
        """How large letters are, for the window's size: 1 up to 1280 × 800, in steps of a quarter up to 2."""
        room = min(self.width() / WIDTH, self.height() / HEIGHT)
        return min(2.0, max(1.0, int(room * 4) / 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell where the letters should grow or shrink with the window."""
        super().resizeEvent(event)
        if self.scale != self._scale:
            self._scale = self.scale
            self._name_places()
            self.scaled.emit()

    def remake(self) -> None:
        """Make every page anew, for it speaks another language now, and show again what was shown."""
        from coach.ui.widgets.focus_state import FocusState  # noqa: PLC0415 - few ever change the language

        showing = self.showing
        focus_state = FocusState(self._pages[showing]) if showing else None
        self.setLocale(QLocale())  # the numbers and dates in fields go by that of what they stand in
        self._name_places()
        self._rail.setAccessibleName(self.tr("Places"))
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        if showing:
            self.show_page(showing)
            self.remade.emit(showing)
        if focus_state is not None:
            focus_state.restore(self._pages[showing])

    def page(self, name: str) -> QWidget:
        """Return the page of this name, made now if it was not before."""
        if name not in self._pages:
            made = self._factories[name]()
            made.setObjectName(made.objectName() or "page")
            self._pages[name] = made
            self._stack.addWidget(made)
        return self._pages[name]

    def has_page(self, name: str) -> bool:
        """Whether the page of this name was made already."""
        return name in self._pages

    @property
    def showing(self) -> str:
        """The name of the page that is shown."""
        current = self._stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is current), "")

    def show_page(self, name: str) -> None:
        """Show a page; only the four places have the rail beside them."""
        page = self.page(name)
        if self.showing != name:
            self.messages.turn()
        if name in PLACES:
            self._mark(name)
            self.place_shown.emit(name)
        self._rail.setVisible(name in PLACES)
        self._stack.setCurrentWidget(page)
        self._give_focus(page)
        self.page_shown.emit(name)

    @staticmethod
    def _give_focus(page: QWidget) -> None:
        """Give the focus to the page, or to what it wants to have it.

        WORKAROUND for Qt: Tab never comes to what stands before a focus proxy inside the same widget, so
        a page's wish is kept beside it, and Qt does not know of it.
        """
        if (wished := page.focusProxy()) is not None:
            page.setProperty("first", wished)
            page.setFocusProxy(None)  # type: ignore[arg-type]
        (page.property("first") or page).setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self, place: str) -> None:
        """Mark the place where we are in the rail, for eyes and for screen readers."""
        for entry in self._places.buttons():
            is_here = entry.objectName() == place
            entry.setProperty("current", is_here)
            entry.setAccessibleDescription(self.tr("You are here") if is_here else "")
            if entry.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # before, there is nothing to redo
                entry.style().unpolish(entry)
                entry.style().polish(entry)

    def add_key(self, key: Qt.Key, act: Callable[[], object]) -> None:
        """Have `key` do `act` on every page, except where it is typed as text."""
        self._keys[key] = act

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key stands for, where nothing with the focus wanted it.

        The page's own keys count as well where the focus is beside it, as on a message.
        """
        act = self._keys.get(Qt.Key(event.key()))
        page, focus = self._stack.currentWidget(), self.focusWidget()
        if event.modifiers() & SHORTCUT_MODIFIERS:
            super().keyPressEvent(event)
        elif act is not None:
            act()
        elif page is not None and focus is not None and not (page is focus or page.isAncestorOf(focus)):
            page.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def say(self, text: str, percent: int | None = None, px: int = 0, room: QRect | None = None) -> None:
        """Show for a moment what a key changed, as `Toast.show_text` does; without `room`, at the bottom."""
        if self._sign is None:
            from coach.ui.widgets.toast import Toast  # noqa: PLC0415 - not needed at start

            self._sign = Toast(self)
        gap = 2 * SPACING
        self._sign.show_text(text, percent, px, room or self.rect().adjusted(gap, gap, -gap, -gap))

    def open(self) -> None:
        """Show the window; where the screen cannot hold it with its title bar, as large as there is room."""
        title = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        room = self.screen().availableSize()
        if room.width() < self.width() or room.height() < self.height() + title:
            self.showMaximized()
        else:
            self.show()

    def toggle_full_screen(self) -> None:
        """Take the whole screen, or give it back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def come_back(self) -> None:
        """Show the window again, in front."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def may_leave(self) -> bool:
        """Whether no page would lose anything; one that would has asked the person."""
        return all(may_close() for may_close in self.guards.values())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window closes: what is under way is kept. A page that would lose more may object."""
        if not self.may_leave():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)
