"""The change between the large and the small window of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from coach.ui.pages import Page
from coach.ui.session.small_window import SIZE, SmallWindow
from coach.ui.session_screen import SETTLE_MS
from coach.ui.shell import TITLE_BAR_PX
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QScreen

    from coach.ui.appearance import Appearance
    from coach.ui.pages import Pages
    from coach.ui.session.looks import Looks
    from coach.ui.shell import Window
    from coach.ui.window_place import WindowPlace

LARGE_STATES = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen

MARGIN = 24
"""Distance of a new small window from the corner of the screen, in pixels."""


class SmallSession(QObject):
    """Shows a session in the small window while `window` is hidden, so that no name is on screen twice.

    The large window comes back when it is asked for in any way, and when the session is over: then without
    the keyboard, if the person works in another program.
    """

    quit_requested = Signal()

    def __init__(
        self,
        window: Window,
        pages: Pages,
        place: WindowPlace,
        appearance: Appearance,
        looks: Callable[[], Looks],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pages = pages
        self._place = place
        self._appearance = appearance
        self._looks = looks
        self.small: SmallWindow | None = None
        self._ended: SmallWindow | None = None  # it may still handle the event that ended it
        self._arranged = single_shot(self, SETTLE_MS, self._bring_into_view)
        self._states = Qt.WindowState.WindowNoState  # of the large window, when it was hidden
        self._settled = single_shot(self, SETTLE_MS, self._restore_states)
        window.full_screen_toggled.connect(self._settled.stop)
        window.page_shown.connect(self._on_page_shown)
        window.strip.changed.connect(self._show_message)
        window.closing.connect(self.close)
        window.close_refused.connect(self.close)
        window.rebuilt.connect(self.close)  # the page that it shows was discarded

    def toggle(self) -> None:
        """Change to the other window."""
        if self.small is None:
            self.open()
        else:
            self.close()

    def open(self) -> None:
        """Show the session in the small window, where it was last."""
        if self.small is not None or self._window.showing is not Page.SESSION:
            return
        page = self._pages.session
        self.small = small = SmallWindow(page, self._looks())
        small.large_requested.connect(self.close)
        QShortcut(QKeySequence("Ctrl+Q"), small).activated.connect(self.quit_requested)
        if not small.restoreGeometry(self._place.small):
            small.resize((SIZE * self._appearance.letter_scale).expandedTo(SIZE))
            self._place_in_corner(small, self._window.screen())
        if (state := page.view.state) is not None:
            small.show_state(state)
        self._show_message()
        small.show()
        small.activateWindow()
        small.setFocus()
        small.windowHandle().screenChanged.connect(self._arranged.start)
        page.speak_through(small)
        if not self._settled.isActive():  # else it may have lost them
            self._states = self._window.windowState() & LARGE_STATES
        self._settled.stop()
        self._window.hide()
        self._window.installEventFilter(self)

    def close(self) -> None:
        """Show the large window again."""
        if self.small is not None:
            self._window.removeEventFilter(self)
            takes_keyboard = self.small.isActiveWindow()
            self._window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not takes_keyboard)
            self._window.show()
            self._window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
            self._restore_states()
            self._settled.start()
            if takes_keyboard:
                self._window.activateWindow()
            if self._window.showing is Page.SESSION:
                self._pages.session.setFocus()
            self._end()

    def _restore_states(self) -> None:
        """Make the large window maximized or full screen again, also once the desktop has shown it.

        X11 forgets both while a window is hidden, and reports it late where windows follow each other fast.
        """
        states = self._states
        if self._window.showing is not Page.SESSION:
            states &= ~Qt.WindowState.WindowFullScreen
        self._window.setWindowState(self._window.windowState() | states)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End with the small window when something else shows the large one, as a second start does."""
        if event.type() is QEvent.Type.Show and self.small is not None:
            watched.removeEventFilter(self)
            self._end()
        return super().eventFilter(watched, event)

    def _end(self) -> None:
        """Remember the place of the small window, and discard it."""
        small, self.small = self.small, None
        if small is not None:
            self._place.save_small(small.saveGeometry())
            page = self._pages.session
            page.speak_through(page)
            small.hide()
            small.deleteLater()
            self._ended = small

    @staticmethod
    def _place_in_corner(small: SmallWindow, screen: QScreen) -> None:
        """Place the small window in the lower corner of a screen."""
        room = screen.availableGeometry()
        small.setScreen(screen)
        corner = QPoint(small.width() + MARGIN, small.height() + MARGIN + TITLE_BAR_PX)
        small.move(room.bottomRight() - corner)

    def _bring_into_view(self) -> None:
        """Move a small window whose screen is gone to another one, if the desktop has not."""
        small = self.small
        if small is not None and not small.screen().geometry().contains(small.geometry().center()):
            self._place_in_corner(small, small.screen())

    def apply_looks(self) -> None:
        """Apply theme and sound to the small window, if it is shown."""
        if self.small is not None:
            self.small.set_looks(self._looks())

    def show_note(self, text: str) -> None:
        """Show what a key changed, if the small window is shown."""
        if self.small is not None:
            self.small.show_note(text)

    def _show_message(self) -> None:
        if self.small is not None:
            strip = self._window.strip
            self.small.show_message(strip.text if not strip.isHidden() else "")

    def _on_page_shown(self, page: Page) -> None:
        if page is not Page.SESSION:
            self.close()
