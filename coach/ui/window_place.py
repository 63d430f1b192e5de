"""Remembers size, place and page of the window on this machine, and the place of the small one."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt

from coach.base.files import check_regular, write_beside
from coach.base.problems import Problem
from coach.ui.pages import PLACES, Page

if TYPE_CHECKING:
    from pathlib import Path

    from coach.ui.shell import Window

FILE = "window.ini"
"""The file in the data folder; it holds nothing about the person."""

GEOMETRY, PAGE, SMALL = "geometry", "page", "small"


class WindowPlace(QObject):
    """Saves the place of `window` in `folder` when it closes, and restores it at the next start.

    A window that was last on a screen which is gone is moved onto one that is there. Best effort: a file that
    cannot be read or written changes nothing. (`QSettings` waits for ever for its lock file where a disk
    refuses to delete it.)
    """

    def __init__(self, window: Window, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._file = folder / FILE
        window.closed.connect(self.save)

    def restore(self) -> Page:
        """Give the window its last size and place, if any; return the page that was shown, or Today.

        On a screen that cannot hold it, it is smaller and maximized.
        """
        stored = self._read()
        geometry = QByteArray.fromHex(stored.get(GEOMETRY, "").encode())
        if not geometry.isEmpty():
            self._window.restoreGeometry(geometry)
            self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)
        self._window.fit_screen()
        return next((page for page in PLACES if page == stored.get(PAGE)), Page.TODAY)

    def save(self) -> None:
        """Save size, place and page; in a session, those before it."""
        showing = self._window.showing
        usual = self._window.usual_geometry
        geometry = (usual or self._window.saveGeometry()).toHex().toStdString()
        self._write({GEOMETRY: geometry} | ({PAGE: str(showing)} if showing in PLACES else {}))

    @property
    def small(self) -> QByteArray:
        """Size and place of the small window of sessions; empty before the first."""
        return QByteArray.fromHex(self._read().get(SMALL, "").encode())

    def save_small(self, geometry: QByteArray) -> None:
        """Save size and place of the small window."""
        self._write({SMALL: geometry.toHex().toStdString()})

    def _write(self, changed: dict[str, str]) -> None:
        stored = {key: value for key, value in self._read().items() if key in {GEOMETRY, PAGE, SMALL}}
        lines = [f"{key}={value}\n" for key, value in (stored | changed).items()]
        with suppress(Problem), write_beside(self._file) as file:
            file.write(f"[window]\n{''.join(lines)}")

    def _read(self) -> dict[str, str]:
        """Return what is stored, by key; nothing where the file cannot be read."""
        with suppress(Problem, OSError, ValueError):
            check_regular(self._file, 1)
            lines = self._file.read_text(encoding="utf-8").splitlines()
            return {key: value for key, found, value in (line.partition("=") for line in lines) if found}
        return {}
