"""The row that chooses the screen of sessions, of those that are connected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from coach.ui.widgets.choice import choice
from coach.ui.widgets.rows import Row
from coach.ui.widgets.screens import connected_screens

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

LETTERS = 17
"""Letters of a screen's name that the list has room for at least; the whole name is in the open list."""


class ScreenRow(Row):
    """Offers the screen of the window, and each one that is connected."""

    chosen = Signal(str)
    """The identifier of the screen that the person chose; empty for that of the window."""

    def __init__(self, title: str) -> None:
        self.list = choice()
        self.list.setSizeAdjustPolicy(self.list.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list.setMinimumContentsLength(LETTERS)
        super().__init__(title, self.list)
        self._ident = ""
        self.list.activated.connect(self._choose)

    def show_screen(self, ident: str) -> None:
        """Show that `ident` is chosen."""
        self._ident = ident
        self.list_screens()

    def _choose(self) -> None:
        self._ident = self.list.currentData()
        self.chosen.emit(self._ident)

    def showEvent(self, event: QShowEvent) -> None:
        """List the screens that are connected now."""
        super().showEvent(event)
        self.list_screens()

    def list_screens(self) -> None:
        """List the screens; the chosen one also where it is not connected."""
        screens = connected_screens()
        self.list.clear()
        self.list.addItem(self.tr("Same as the window"), "")
        for ident, text in screens if len(screens) > 1 else ():
            self.list.addItem(text, ident)
        if self._ident and self.list.findData(self._ident) < 0:
            self.list.addItem(self.tr("{screen} (disconnected)").format(screen=self._ident), self._ident)
        self.list.setCurrentIndex(self.list.findData(self._ident))
        self.show_help(self._help(len(screens)))

    def _help(self, screens: int) -> str:
        """Return the line below the caption, for so many screens."""
        if self._ident:
            return self.tr("If it is unplugged, the session goes on where the window was.")
        if screens > 1:
            return ""
        return self.tr("A television or a second screen can be chosen while it is connected.")
