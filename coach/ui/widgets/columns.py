"""A layout of two columns: side by side in a wide window, below each other and centred in a narrow one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize

from coach.ui.widgets.item_layout import ItemLayout, height_at

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

LEAST_EMS, MOST_EMS = 30, 48
"""Least width of a column beside the other one, and the width it never exceeds, in sizes of the font: 450 and
720 pixels at 15."""


class Columns(ItemLayout):
    """Places the widgets of `parent` as columns of one width, from the reading side.

    `title` stands above them, at the edge of the first one.
    """

    def __init__(self, parent: QWidget, title: QWidget, gap: int) -> None:
        super().__init__(parent, gap)
        self._parent = parent
        self.addWidget(title)

    def heightForWidth(self, width: int) -> int:
        """Return the height of all columns at this width."""
        return max((place.bottom() + 1 for place in self._places(QRect(0, 0, width, 0))), default=0)

    def sizeHint(self) -> QSize:
        """Return the size of the columns below each other."""
        hints = [item.sizeHint() for item in self._items]
        return QSize(
            max((hint.width() for hint in hints), default=0),
            sum(hint.height() for hint in hints) + self.spacing() * max(0, len(hints) - 1),
        )

    def minimumSize(self) -> QSize:
        """Return the least width of a column: the height follows from the width."""
        return QSize(max((item.minimumSize().width() for item in self._items), default=0), 0)

    def setGeometry(self, rect: QRect) -> None:
        """Place all columns."""
        super().setGeometry(rect)
        for item, place in zip(self._items, self._places(rect), strict=True):
            if self._parent.isRightToLeft():
                place.moveRight(rect.left() + rect.right() - place.left())
            item.setGeometry(place)

    def _places(self, rect: QRect) -> list[QRect]:
        """Return the places of the title and of all columns in the width of `rect`, from left to right."""
        title, *columns = self._items
        count, gap = len(columns), self.spacing()
        em = self._parent.fontInfo().pixelSize()
        share = (rect.width() - gap * (count - 1)) // max(1, count)
        needed = max((item.minimumSize().width() for item in columns), default=0)
        in_a_row = count if share >= max(LEAST_EMS * em, needed) else 1
        wide = min(share if in_a_row > 1 else rect.width(), MOST_EMS * em)
        whole = in_a_row * wide + gap * (in_a_row - 1)
        left, top = rect.left() + (rect.width() - whole) // 2, rect.top()
        places = [QRect(left, top, whole, height_at(title, whole))]
        top = places[0].bottom() + 1 + gap // 2
        for at, item in enumerate(columns):
            place = QRect(left + at % in_a_row * (wide + gap), top, wide, height_at(item, wide))
            places.append(place)
            top += place.height() + gap if in_a_row == 1 else 0
        return places
