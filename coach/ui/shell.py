"""The main window: a rail with the four places, one page at a time, and a strip for messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from coach.ui.lazy import Lazy
from coach.ui.pages import PLACES, WITHIN, Page
from coach.ui.rail import Rail
from coach.ui.widgets.announcement import announce, announce_with_focus, name_next_focus
from coach.ui.widgets.focus_state import FocusState
from coach.ui.widgets.keys import SHORTCUT_MODIFIERS, key_of
from coach.ui.widgets.layouts import SPACING, scroll_to_focus
from coach.ui.widgets.message_strip import MessageStrip
from coach.ui.widgets.stack import Stack
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QByteArray, QRect
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent

    from coach.base.messages import Text
    from coach.base.reporting import Action
    from coach.ui.pages import Pages
    from coach.ui.widgets.action_toast import ActionToast
    from coach.ui.widgets.toast import Toast

NARROW_PX, LOW_PX = 1000, 480
"""A window of less width shows the rail's icons alone; one of less height, no name above them."""

NAME = "Interval Coach"

WIDTH, HEIGHT = 1280, 800
"""Size of a new window in pixels; the type scale is made for it."""

RAISED_MS = 500
"""How long a desktop may take to bring the window to the front, in milliseconds."""

TITLE_BAR_PX = 40
"""As high as any desktop's title bar. Not asked of the style: building Qt's class for that takes 6 ms."""


class Window(QMainWindow):
    """Shows one of `pages` at a time; the four places have the rail beside them."""

    place_shown = Signal(Page)
    page_shown = Signal(Page)
    rebuilt = Signal(Page)
    """Every page was discarded; this one was built again and is shown."""
    scale_changed = Signal()
    """The window grew or shrank so much that the letters should, too."""
    help_requested = Signal()
    full_screen_toggled = Signal()
    """The person entered full screen, or left it."""
    close_refused = Signal()
    """The window stays: a page asks what to do about unsaved changes."""
    closing = Signal()
    """The window closes: what is unsaved is saved now."""
    closed = Signal()
    """Everything is saved: sound and connections are released."""

    def __init__(self, pages: Pages) -> None:
        super().__init__()
        self.setWindowTitle(NAME)
        self.setMinimumSize(640, 360)  # 200 % on 1366 × 768
        self.resize(WIDTH, HEIGHT)
        self._pages = pages
        self._showing: Page | None = None
        self._guards: list[Callable[[], bool]] = []
        self._last_guards: list[Callable[[], bool]] = []
        self._scale = self._letter_scale = 1.0
        self._toast_px = 0
        self._keys: dict[Qt.Key, Callable[[], object]] = {}
        self.letter_keys = True
        """Whether keys that type a character act outside sessions, too."""
        self.usual_geometry: QByteArray | None = None
        """Size and place before a session that has the window elsewhere; None outside of sessions."""
        self.strip = MessageStrip()
        self._toast, self._action_toast = Lazy(self._build_toast), Lazy(self._build_action_toast)
        self._rail = Rail()
        self._rail.place_requested.connect(self.show_page)
        self._rail.help_requested.connect(self.help_requested)
        self._stack = Stack()
        self._right = right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(self.strip)  # below: a message moves nothing at the top of a page
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(right, 1)
        self.setCentralWidget(centre)
        self._is_strip_over_page = False
        self.strip.changed.connect(self._place_strip)
        pages.built.connect(self._add_page)
        self._laid_out = single_shot(self, 0, self._scroll_to_focus)  # after the layout of a page just shown
        self._resized = single_shot(self, 0, self._place_strip)  # after the layout of a page in its new size
        self._raised = single_shot(self, RAISED_MS, self._alert_if_behind)

    def _build_toast(self) -> Toast:
        from coach.ui.widgets.toast import Toast  # noqa: PLC0415 - Today shows none

        return Toast(self)

    def _build_action_toast(self) -> ActionToast:
        from coach.ui.widgets.action_toast import ActionToast  # noqa: PLC0415 - as above

        return ActionToast(self, self.strip)

    @property
    def scale(self) -> float:
        """The scale of letters: 1 up to a window of 1280 × 800, and in steps of a quarter up to 2."""
        room = min(self.width() / WIDTH, self.height() / HEIGHT)
        return min(2.0, max(1.0, int(room * 4) / 4))

    def show_person(self, name: str) -> None:
        """Show beside every place whose data it is about; nothing where `name` is empty."""
        self._rail.show_person(name)

    def set_letter_scale(self, scale: float) -> None:
        """Say that letters were made `scale` times as large: the rail is narrow in wider windows then."""
        if scale != self._letter_scale:
            self._letter_scale = scale
            self._fit_rail()

    def _fit_rail(self) -> None:
        is_narrow = self.width() < NARROW_PX * self._letter_scale
        self._rail.fit(is_narrow=is_narrow, is_low=self.height() < LOW_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Emit `scale_changed` where the letters should grow or shrink with the window."""
        super().resizeEvent(event)
        self._fit_rail()
        self._place_strip()
        self._resized.start()
        if self._showing is Page.AFTER:  # the session left full screen: its question stays in view
            self._laid_out.start()
        if self.scale != self._scale:
            self._scale = self.scale
            self.scale_changed.emit()

    def rebuild(self) -> None:
        """Build every page again, in another language; focus and scroll position stay."""
        showing = self._showing
        focus_state = FocusState(self._pages.widget(showing)) if showing else None
        self.setLocale(QLocale())  # widgets inherit it: numbers and dates in fields are written by it
        self._rail.show_names()
        self._showing = None
        for widget in self._pages.discard():
            self._stack.removeWidget(widget)
            widget.deleteLater()
        if showing:
            self.show_page(showing)
            self.rebuilt.emit(showing)
            if focus_state is not None:
                focus_state.restore(self._pages.widget(showing))

    def _add_page(self, widget: QWidget) -> None:
        widget.setObjectName(widget.objectName() or "page")
        widget.windowTitleChanged.connect(self._show_title)
        self._stack.addWidget(widget)

    def _show_title(self) -> None:
        """Show the title of the page, as of a session, beside the program's name in the task bar."""
        page = self._stack.currentWidget()
        self.setWindowTitle((page.windowTitle() if page is not None else "") or NAME)

    @property
    def showing(self) -> Page | None:
        """The page that is shown; None before the first."""
        return self._showing

    def show_page(self, page: Page) -> None:
        """Show a page, with the rail beside it if it is one of the places, or belongs to one."""
        widget = self._pages.widget(page)
        before = self._showing
        if is_another := before not in {page, None}:
            self.strip.clear_info()
        self._showing = page
        place = WITHIN.get(page, page)
        if place in PLACES:
            self._rail.mark(place)
        if page in PLACES:
            self.place_shown.emit(page)
        self._put_strip(over_page=page in {Page.SESSION, Page.AFTER})
        if page is Page.SESSION and self._action_toast.is_built:
            self._action_toast().close_toast()
        self._rail.setVisible(place in PLACES)
        if page in PLACES:
            widget.setAccessibleName(self._rail.name_of(page))
        led_away = widget.focusWidget() if before is not None and WITHIN.get(before) is page else None
        first = led_away or self._first_of(widget)
        name = widget.accessibleName() if is_another and first is not widget else ""
        is_named = name != "" and name_next_focus(first, name)  # the stack moves the focus already
        self._stack.setCurrentWidget(widget)
        self._show_title()
        if page in WITHIN and before is page and (focus := self.focusWidget()) and widget.isAncestorOf(focus):
            announce(widget, widget.accessibleName(), interrupts=True)  # another session on the same page
        else:
            if name and not is_named:
                announce_with_focus(first, name)
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._laid_out.start()
        self._resized.start()
        self.page_shown.emit(page)

    def _put_strip(self, *, over_page: bool) -> None:
        """Let messages lie over the foot of the page, where they move nothing, or stand below it."""
        if over_page != self._is_strip_over_page:
            self._is_strip_over_page = over_page
            if over_page:
                self._right.removeWidget(self.strip)
            else:
                self._right.addWidget(self.strip)
        self._place_strip()

    def _place_strip(self) -> None:
        """Place messages that lie over the page: beside its buttons, or where a session has room for them."""
        if not self._is_strip_over_page:
            self.strip.show_whole()
            return
        if self._showing is Page.SESSION:
            rooms = self._pages.session.message_rooms()
            self.strip.fit([room.translated(self._stack.pos()) for room in rooms])
        else:
            self.strip.show_whole()
            foot = self._pages.after.toast_area().translated(self._stack.pos())
            wished = self.strip.heightForWidth(foot.width())
            high = max(foot.height(), min(wished, self._stack.height() // 3))
            self.strip.setGeometry(foot.x(), foot.bottom() + 1 - high, foot.width(), high)
        self.strip.raise_()

    def mark_unsaved(self, place: Page, *, is_unsaved: bool) -> None:
        """Mark a place in the rail while changes on it are not saved."""
        self._rail.set_unsaved(place, is_unsaved=is_unsaved)

    def show_place(self, place: Page) -> None:
        """Show one of the places, unless a session is shown."""
        if self._rail.isVisible():
            self.show_page(place)

    @staticmethod
    def _first_of(page: QWidget) -> QWidget:
        """Return what gets the focus when `page` is shown: its focus proxy, or the page.

        A page without one gets the focus itself, so that a screen reader says its name; Tab goes into it.
        WORKAROUND for Qt: Tab never reaches a widget before the focus proxy inside the same parent. The
        proxy is therefore moved into a property of ours.
        """
        if (wished := page.focusProxy()) is not None:
            page.setProperty("first", wished)
            page.setFocusProxy(None)  # type: ignore[arg-type]
        if page.focusPolicy() is Qt.FocusPolicy.NoFocus:
            page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return page.property("first") or page

    def _scroll_to_focus(self) -> None:
        if (page := self._stack.currentWidget()) is not None:
            scroll_to_focus(page)

    def add_key(self, key: Qt.Key, act: Callable[[], object]) -> None:
        """Call `act` when `key` is pressed on any page, except where it is typed as text."""
        self._keys[key] = act

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on a key that the widget with the focus ignored.

        The page gets its own keys also while the focus is outside it, as on a message.
        """
        act = self._keys.get(key_of(event))
        if event.text() and not (self.letter_keys or self._showing is Page.SESSION):
            act = None
        page, focus = self._stack.currentWidget(), self.focusWidget()
        if event.matches(QKeySequence.StandardKey.Undo) and self._action_toast.is_built:
            event.setAccepted(self._action_toast().undo())
        elif event.modifiers() & SHORTCUT_MODIFIERS:
            super().keyPressEvent(event)
        elif act is not None:
            act()
        elif page is not None and focus is not None and not (page is focus or page.isAncestorOf(focus)):
            page.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def set_toast_size(self, px: int) -> None:
        """Set the size of letters in toasts, in pixels; 0 is the size of the page."""
        self._toast_px = px

    def show_toast(self, text: str, percent: int | None = None, area: QRect | None = None) -> None:
        """Show for a moment a setting that a key changed, at the bottom of `area`, or of the window.

        `percent` is shown as a bar.
        """
        gap = 2 * SPACING
        room = area or self.rect().adjusted(gap, gap, -gap, -gap)
        self._toast().show_text(text, percent, self._toast_px, room)

    def show_action_toast(self, text: Text, actions: Sequence[Action]) -> None:
        """Show for ten seconds what was done, with a button for each of `actions`."""
        self._action_toast().show_text(text, actions)

    def enter_message(self) -> None:
        """Give the focus to the buttons of a message, first of the toast; from there, back to the page."""
        shown: list[ActionToast | MessageStrip] = [self.strip] if self.strip.isVisible() else []
        if self._action_toast.is_built and self._action_toast().isVisible():
            shown.insert(0, self._action_toast())
        page, focus = self._stack.currentWidget(), self.focusWidget()
        if focus is not None and page is not None and any(each.isAncestorOf(focus) for each in shown):
            (page.focusWidget() or page).setFocus(Qt.FocusReason.OtherFocusReason)
        elif shown:
            shown[0].enter()

    def fit_screen(self) -> None:
        """Make the window no larger than the screen can hold with a title bar, and maximized if it was.

        A window manager makes a maximized window as large as the screen; without one, this size remains.
        """
        room = self.screen().availableSize() - QSize(0, TITLE_BAR_PX)
        if self.width() > room.width() or self.height() > room.height():
            self.resize(self.size().boundedTo(room))
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def toggle_full_screen(self) -> None:
        """Enter full screen, or leave it."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.full_screen_toggled.emit()

    def bring_to_front(self) -> None:
        """Show the window, restored from the tray or the task bar, in front of others.

        A desktop may refuse that to a program, as openbox does for a window of another work space: the window
        then asks for attention in the task bar. Qt cannot say that it was the person who wants it in front.
        """
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self._raised.start()

    def _alert_if_behind(self) -> None:
        if not self.isActiveWindow():
            QApplication.alert(self)

    def add_guard(self, may_leave: Callable[[], bool]) -> None:
        """Ask `may_leave` before the window closes or its pages are discarded.

        One that returns False has asked the person what to do about unsaved changes.
        """
        self._guards.append(may_leave)

    def add_last_guard(self, may_close: Callable[[], bool]) -> None:
        """Ask `may_close` before the window closes, after everything was saved on `closing`."""
        self._last_guards.append(may_close)

    def may_leave(self) -> bool:
        """Whether no page would lose unsaved changes."""
        return all(may_leave() for may_leave in self._guards)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the window, unless something is unsaved and the person wants to stay."""
        if not self.may_leave():
            event.ignore()
            self.close_refused.emit()
        elif self.finish():
            super().closeEvent(event)
        else:
            event.ignore()

    def finish(self) -> bool:
        """Emit `closing` and `closed`: everything is saved; return False where the person wants to stay.

        The window itself stays on screen. `may_leave` is asked before.
        """
        self.closing.emit()
        if not all(may_close() for may_close in self._last_guards):
            return False
        self.closed.emit()
        return True
