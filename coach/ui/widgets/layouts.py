"""Layouts that every page is made of: the scrolling page and its footer, and cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout

SPACING = 16
"""The grid of every page, in pixels: margins and gaps are multiples of half of it."""

TOP_PX = SPACING // 2
"""The margin above the head of a place, in pixels."""

SIDE_PX, NARROW_SIDE_PX, NARROW_EMS = SPACING * 2, SPACING * 3 // 4, 42
"""The margin at both sides of a place, that of a narrow page, in pixels; and the width below which a page is
narrow, in sizes of its letters: 630 pixels at 15."""


def card(*contents: QWidget) -> tuple[QFrame, QVBoxLayout]:
    """Return a card with `contents` below each other, and its layout."""
    frame = QFrame()
    layout = as_card(frame)
    for widget in contents:
        layout.addWidget(widget)
    return frame, layout


def as_card(frame: QFrame) -> QVBoxLayout:
    """Make `frame` a card, and return its layout."""
    frame.setProperty("role", "card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(SPACING * 3 // 2, SPACING, SPACING * 3 // 2, SPACING)
    layout.setSpacing(SPACING // 2)
    return layout


class Shrinking(QWidget):
    """The inside of a page that needs no more height than its parts need at least: they shrink first."""

    def heightForWidth(self, width: int) -> int:
        """Return the least height at this width; beyond it, the page scrolls."""
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout is not None else -1


def page_layout(page: QWidget, inside: QWidget | None = None) -> QVBoxLayout:
    """Return the layout of a page that scrolls if the window is too small for it."""
    inside = inside or QWidget()
    layout = QVBoxLayout(inside)
    layout.setContentsMargins(SPACING * 5 // 2, SPACING * 2, SPACING * 5 // 2, SPACING * 2)
    layout.setSpacing(SPACING)
    scroll_in(page, inside)
    return layout


def scroll_in(whole: QWidget, inside: QWidget) -> QVBoxLayout:
    """Fill `whole` with `inside`, which scrolls up and down where there is too little height for it.

    Returns the layout of `whole`: what is added to it stays below, on screen.
    """
    inside.setObjectName("page")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    outer = QVBoxLayout(whole)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    outer.addWidget(area, 1)
    return outer


def fit_place(page: QWidget, layout: QVBoxLayout, widest: int = 0) -> int:
    """Give a place, and what belongs to one, its margins for its present width; return that at its sides.

    All have the same, so that nothing jumps when another is shown: the title (`place_title`) is at one
    point. What is wider than `widest` pixels is centred; 0 is no limit. The margin at the foot stays.
    """
    is_narrow = page.width() < NARROW_EMS * page.fontInfo().pixelSize()
    side = NARROW_SIDE_PX if is_narrow else SIDE_PX
    if widest:
        side = max(side, (page.width() - widest) // 2)
    layout.setContentsMargins(side, TOP_PX, side, layout.contentsMargins().bottom())
    return side


def scroll_to_focus(page: QWidget) -> None:
    """Scroll `page` so far that the widget with the focus is seen."""
    focus = page.focusWidget()
    if focus is None or focus.visibleRegion().boundingRect() == focus.rect():
        return  # it is seen; asking for its parents makes PySide build 70 classes at the start, in 10 ms
    outer: QWidget | None = focus
    while focus is not None and outer is not None and outer is not page:
        if isinstance(outer, QScrollArea):
            outer.ensureWidgetVisible(focus, 0, 3 * SPACING)
        outer = outer.parentWidget()


def add_footer(page: QWidget, row: QHBoxLayout) -> None:
    """Add `row` below the scrolling part of a page that was made with `page_layout`."""
    row.setContentsMargins(SPACING * 5 // 2, SPACING, SPACING * 5 // 2, SPACING * 3 // 2)
    outer = page.layout()
    assert isinstance(outer, QVBoxLayout)  # noqa: S101 - page_layout made it
    outer.addLayout(row)


def clear(layout: QLayout) -> None:
    """Delete every widget in `layout`."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            delete(widget)


def delete(widget: QWidget) -> None:
    """Take `widget` off its page at once, and delete it when its signals have been handled."""
    widget.setParent(None)
    widget.deleteLater()
