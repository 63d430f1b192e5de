"""The screen of a session: the one chosen in Settings, and the window's own again afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt

from coach.ui.shell import TITLE_BAR_PX
from coach.ui.widgets.screens import screen_named
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication, QScreen

    from coach.ui.settings_holder import SettingsHolder
    from coach.ui.shell import Window

SETTLE_MS = 700
"""How long the desktop may take to arrange its windows after a screen came or went, in milliseconds."""


class SessionScreen(QObject):
    """Moves `window` to the session's screen and into full screen, as the settings say, and back.

    If that screen is unplugged, the session goes on where the window was; it moves when the screen is
    plugged in again. On Wayland a window moves only in full screen: programs cannot place others.
    """

    def __init__(self, app: QGuiApplication, window: Window, settings: SettingsHolder) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._is_in_session = False
        self._is_moved = False
        self._states = Qt.WindowState.WindowNoState  # before the session
        self._arranged = single_shot(self, SETTLE_MS, self._place)
        app.screenAdded.connect(self._on_screens_changed)
        app.screenRemoved.connect(self._on_screens_changed)

    def enter(self) -> None:
        """Show the session where the settings say."""
        self._is_in_session = True
        self._states = self._window.windowState()
        self._window.usual_geometry = self._window.saveGeometry()
        self._place()
        if self._settings.current.full_screen and not self._window.isFullScreen():
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowFullScreen)

    def leave(self) -> None:
        """Show the window as it was before the session; one that nothing had moved stays where it is now."""
        self._is_in_session = False
        self._arranged.stop()
        usual, self._window.usual_geometry = self._window.usual_geometry, None
        if usual is not None and self._is_moved:
            self._window.restoreGeometry(usual)
        elif self._settings.current.full_screen and not self._states & Qt.WindowState.WindowFullScreen:
            # X11 forgets that a window was maximized while the small one is shown in its place
            maximized = self._states & Qt.WindowState.WindowMaximized
            states = self._window.windowState() & ~Qt.WindowState.WindowFullScreen
            self._window.setWindowState(states | maximized)
        self._is_moved = False

    def _on_screens_changed(self) -> None:
        """Place the session again, after the desktop has moved windows away from a screen that is gone."""
        if self._is_in_session:
            self._arranged.start()

    def _place(self) -> None:
        """Move the window to the chosen screen, or back where it was if that one is gone."""
        chosen = screen_named(self._settings.current.session_screen)
        window, usual = self._window, self._window.usual_geometry
        if chosen is not None and chosen is not window.screen():
            self._move(chosen)
        elif chosen is None and self._is_moved and usual is not None:
            is_full = window.isFullScreen()
            window.restoreGeometry(usual)
            self._is_moved = False
            if is_full:
                window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)

    def _move(self, screen: QScreen) -> None:
        """Move the window to the middle of `screen`, as large as it was, or as the screen has room for."""
        window, room = self._window, screen.availableGeometry()
        states = window.windowState()
        large = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
        size = window.normalGeometry().size() if states & large else window.size()
        if states & large:  # desktops do not move such windows
            window.setWindowState(states & ~large)
        place = QRect(room.topLeft(), size.boundedTo(room.size() - QSize(0, TITLE_BAR_PX)))
        place.moveCenter(room.center())
        window.setScreen(screen)  # Wayland: where its full screen is
        window.setGeometry(place)
        self._is_moved = True
        window.setWindowState(states)
