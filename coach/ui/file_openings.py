"""Files that macOS asks the program to show: a double-click in the Finder is an event, not an argument."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication


class FileOpenings(QObject):
    """Hands over each file that the system asks for; those that come before there is a window wait for it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._waiting: list[str] = []
        self._open: Callable[[str], object] | None = None
        app.installEventFilter(self)

    def deliver_to(self, handle: Callable[[str], object]) -> None:
        """Call `handle` with the path of each file, those that wait first."""
        self._open = handle
        waiting, self._waiting = self._waiting, []
        for path in waiting:
            handle(path)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the events that ask for a file; all others go on."""
        if event.type() != QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return False
        if path := event.file():
            if self._open is None:
                self._waiting.append(path)
            else:
                self._open(path)
        return True
