"""A widget that shows one of its pages at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QWidget


class Stack(QWidget):
    """Shows one of its pages; its methods are those of Qt's own stack.

    Screen readers say "layered pane" at each focus that enters Qt's; this one is nothing to them.
    """

    def __init__(self) -> None:
        super().__init__()
        self._pages = QStackedLayout(self)

    def addWidget(self, page: QWidget) -> None:
        """Add a page at the end; the first one is shown."""
        self._pages.addWidget(page)

    def removeWidget(self, page: QWidget) -> None:
        """Remove a page, which is not deleted."""
        self._pages.removeWidget(page)

    def indexOf(self, page: QWidget) -> int:
        """Return the number of a page, from 0; -1 where it was not added."""
        return self._pages.indexOf(page)

    def currentWidget(self) -> QWidget | None:
        """Return the page that is shown; None before one is added."""
        return self._pages.currentWidget()

    def currentIndex(self) -> int:
        """Return the number of the page that is shown; -1 before one is added."""
        return self._pages.currentIndex()

    def setCurrentWidget(self, page: QWidget) -> None:
        """Show a page."""
        self._pages.setCurrentWidget(page)

    def setCurrentIndex(self, number: int) -> None:
        """Show the page of this number."""
        self._pages.setCurrentIndex(number)
