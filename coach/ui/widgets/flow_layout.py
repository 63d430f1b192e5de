"""A layout that places widgets side by side, and wraps those that do not fit to the next line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget

from coach.ui.widgets.item_layout import ItemLayout, height_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLayoutItem


def shares(room: int, leasts: Sequence[int]) -> list[int]:
    """Return `room` divided equally, except among those whose least width is more than their share."""
    if not leasts:
        return []
    parts = dict(enumerate(leasts))
    while parts and max(parts.values()) > room // len(parts):  # the widest gets what it needs
        at = max(parts, key=parts.__getitem__)
        room -= parts.pop(at)
    even = {at: max(0, room) // len(parts) for at in parts}
    return [even.get(at, least) for at, least in enumerate(leasts)]


class FlowLayout(ItemLayout):
    """Places widgets in lines. Those that stretch share the free width of a line, others keep their width.

    If `even`, all lines hold the same number of widgets: four in one line, or two above two.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 0, *, even: bool = False) -> None:
        super().__init__(parent, gap)
        self._even = even
        self._least_widths: dict[QWidget, int | None] = {}

    def add(self, widget: QWidget, least: int | None = None) -> None:
        """Add a widget at the end. With a `least` width it stretches, and needs that width beside others.

        Without, it has its size hint, or the width of the line where that is less.
        """
        self._least_widths[widget] = least
        self.addWidget(widget)

    def reorder(self, widgets: Sequence[QWidget]) -> None:
        """Place `widgets`, which are all there are, in this order."""
        self._items.sort(key=lambda item: widgets.index(item.widget()))
        self.invalidate()

    # --- the interface of QLayout ---

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        return self._lay(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """Return the size of all widgets on one line."""
        shown = self._shown()
        wide = sum(map(self._wish, shown)) + self.spacing() * max(0, len(shown) - 1)
        return QSize(wide, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        """Return the least size: every widget on its own line."""
        leasts = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((least.width() for least in leasts), default=0),
            max((least.height() for least in leasts), default=0),
        )

    def setGeometry(self, rect: QRect) -> None:
        """Place all widgets."""
        super().setGeometry(rect)
        self._lay(rect, move=True)

    # --- lines ---

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _least(self, item: QLayoutItem) -> int | None:
        widget = item.widget()
        return self._least_widths[widget] if widget else None

    def _wish(self, item: QLayoutItem) -> int:
        least = self._least(item)
        return item.sizeHint().width() if least is None else max(least, item.minimumSize().width())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        if not self._even:
            return self._filled(self._shown(), width)
        shown = self._shown()
        for most in range(len(shown), 0, -1):
            lines = [shown[at : at + most] for at in range(0, len(shown), most)]
            if len(shown) % most == 0 and all(len(self._filled(line, width)) == 1 for line in lines):
                return lines
        return [[item] for item in shown]

    def _filled(self, items: list[QLayoutItem], width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        free = -1
        for item in items:
            wish = self._wish(item)
            if not lines or wish + self.spacing() > free:
                lines.append([])
                free = width + self.spacing()
            lines[-1].append(item)
            free -= wish + self.spacing()
        return lines

    def _sized(self, line: list[QLayoutItem], width: int) -> list[tuple[QLayoutItem, int, int]]:
        """Return the items of a line, each with its width and height."""
        stretch = {at: self._wish(item) for at, item in enumerate(line) if self._least(item) is not None}
        fixed = {at: min(width, self._wish(item)) for at, item in enumerate(line) if at not in stretch}
        room = width - self.spacing() * (len(line) - 1) - sum(fixed.values())
        widths = fixed | dict(zip(stretch, shares(room, list(stretch.values())), strict=True))
        return [(item, widths[at], height_at(item, widths[at])) for at, item in enumerate(line)]

    def _lay(self, rect: QRect, *, move: bool) -> int:
        """Return the height of all lines within the width of `rect`; with `move`, place all widgets there."""
        lines = [self._sized(line, rect.width()) for line in self._lines(rect.width())]
        heights = [max(height for _, _, height in line) for line in lines]
        whole = sum(heights) + self.spacing() * max(0, len(lines) - 1)
        if not move or not lines:
            return whole
        y, free = rect.y(), max(0, rect.height() - whole)
        if any(self._least(item) is not None for item in self._shown()):
            heights = [tall + free // len(lines) for tall in heights]
        else:
            y += free // 2
        for line, tall in zip(lines, heights, strict=True):
            self._place(line, QRect(rect.x(), y, rect.width(), tall))
            y += tall + self.spacing()
        return whole

    def _place(self, line: Sequence[tuple[QLayoutItem, int, int]], rect: QRect) -> None:
        """Place a line in `rect`: widgets that stretch fill its height, others are centred vertically."""
        x = rect.x()
        for item, width, height in line:
            tall = height if self._least(item) is None else rect.height()
            place = QRect(x, rect.y() + (rect.height() - tall) // 2, width, tall)
            if QApplication.isRightToLeft():
                place.moveRight(rect.x() + rect.right() - x)
            item.setGeometry(place)
            x += width + self.spacing()


def wrapped(*widgets: QWidget, gap: int) -> QWidget:
    """Return a widget that holds `widgets` in their own width, on as many lines as they need."""
    holder = QWidget()
    lines = FlowLayout(holder, gap)
    for widget in widgets:
        lines.add(widget)
    return holder
