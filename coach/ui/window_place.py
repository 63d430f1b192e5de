"""Remembers size, place and page of the window on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSettings, Qt

from coach.ui.pages import PLACES, Page

if TYPE_CHECKING:
    from pathlib import Path

    from coach.ui.shell import Window

FILE = "window.ini"
"""The file in the data folder; it holds nothing about the person."""

GEOMETRY, PAGE = "geometry", "page"


class WindowPlace(QObject):
    """Saves the place of `window` in `folder` when it closes, and restores it at the next start.

    A window that was last on a screen which is gone is moved onto one that is there. Best effort: a file that
    cannot be read or written changes nothing.
    """

    def __init__(self, window: Window, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._file = QSettings(str(folder / FILE), QSettings.Format.IniFormat)
        window.closed.connect(self.save)

    def restore(self) -> Page:
        """Give the window its last size and place, if any; return the page that was shown, or Today.

        On a screen that cannot hold it, it is smaller and maximized.
        """
        geometry = self._file.value(GEOMETRY)
        if isinstance(geometry, QByteArray):
            self._window.restoreGeometry(geometry)
            self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)
        self._window.fit_screen()
        name = self._file.value(PAGE)
        return next((page for page in PLACES if page == name), Page.TODAY)

    def save(self) -> None:
        """Save size, place and page."""
        self._file.setValue(GEOMETRY, self._window.saveGeometry())
        if self._window.showing in PLACES:
            self._file.setValue(PAGE, str(self._window.showing))
        self._file.sync()
