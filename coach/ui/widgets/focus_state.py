"""Focus and scroll position of a page, to be restored on the page that replaces it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget


class FocusState:
    """The focused field of `page`, by its number, and how far each of its areas is scrolled."""

    def __init__(self, page: QWidget) -> None:
        focused, fields = page.focusWidget(), _fields(page)
        self._index = fields.index(focused) if focused in fields else None
        self._scrolled = [area.verticalScrollBar().value() for area in page.findChildren(QScrollArea)]

    def restore(self, page: QWidget) -> None:
        """Focus the same field of `page`, which has the same fields, and scroll to the same place."""
        fields = _fields(page)
        if self._index is not None and self._index < len(fields):
            fields[self._index].setFocus(Qt.FocusReason.OtherFocusReason)

        def scroll() -> None:
            for area, value in zip(page.findChildren(QScrollArea), self._scrolled, strict=False):
                area.verticalScrollBar().setValue(value)

        QTimer.singleShot(0, page, scroll)  # the range of a scroll bar is known after the layout


def _fields(page: QWidget) -> list[QWidget]:
    """Return all widgets that take the focus by Tab, in the order they were made; not open pop-up lists.

    Buttons are all counted: Qt takes the focus by Tab from those of a group but one, and which one differs.
    """
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.window() is page.window()
        and (widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, QAbstractButton))
    ]
