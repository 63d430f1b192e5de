"""Where a person was on a page, found again on the same page made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


def focus_state(page: QWidget) -> Callable[[QWidget], None]:
    """Remember focus and scroll of `page`; what is returned brings a page of the same make there."""
    focused, fields = page.focusWidget(), _fields(page)
    at = fields.index(focused) if focused in fields else None
    scrolled = [area.verticalScrollBar().value() for area in page.findChildren(QScrollArea)]

    def go(new: QWidget) -> None:
        others = _fields(new)
        if at is not None and at < len(others):
            others[at].setFocus(Qt.FocusReason.OtherFocusReason)

        def scroll() -> None:
            for area, value in zip(new.findChildren(QScrollArea), scrolled, strict=False):
                area.verticalScrollBar().setValue(value)

        QTimer.singleShot(0, new, scroll)  # how far it can be scrolled is known once it is laid out

    return go


def _fields(page: QWidget) -> list[QWidget]:
    """Return all that the Tab key comes to, in the order it was made; not the lists that were opened."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.window() is page.window()
    ]
