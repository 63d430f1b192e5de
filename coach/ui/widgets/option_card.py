"""A card of which one in a group is chosen: a radio button with a name and a line about it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QSizePolicy, QVBoxLayout

from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING

MARK_PX = 40
"""Room for the mark of a radio button."""


class OptionCard(QRadioButton):
    """Shows `name` and below it `line`; the whole card is pressed."""

    def __init__(self, name: str, line: str) -> None:
        super().__init__()
        self.setProperty("role", "option")
        self.setAccessibleName(name)
        self.setAccessibleDescription(line)
        column = QVBoxLayout(self)
        near, far, gap = MARK_PX + SPACING // 2, SPACING // 2, SPACING // 2
        mirrored = QApplication.isRightToLeft()  # Qt does not mirror margins
        column.setContentsMargins(far if mirrored else near, gap, near if mirrored else far, gap)
        column.setSpacing(0)
        column.addStretch()
        for shown in (label(name, "strong", wrap=True), label(line, "small", wrap=True)):
            shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            shown.setAccessibleName(name)  # Orca does not read again what is named as its parent
            column.addWidget(shown)
        column.addStretch()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hitButton(self, at: QPoint) -> bool:
        """Return True everywhere on the card."""
        return self.rect().contains(at)

    def sizeHint(self) -> QSize:
        """Return the size of both texts."""
        return self._column().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size of both texts."""
        return self._column().minimumSize()

    def heightForWidth(self, width: int) -> int:
        """Return the height of both texts, wrapped to `width`."""
        return self._column().totalHeightForWidth(width)

    def _column(self) -> QVBoxLayout:
        column = self.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101 - made above
        return column
