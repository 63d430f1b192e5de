"""A slider with its value in words beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from coach.ui.widgets.labels import Label
from coach.ui.widgets.layouts import SPACING

if TYPE_CHECKING:
    from collections.abc import Callable

SLIDER_PX = 180
"""Width of the slider, in pixels."""


class _Value(Label):
    """A text that is as wide as the widest one, so that the slider beside it never moves."""

    def __init__(self, widest: str) -> None:
        super().__init__()
        self._widest = widest
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        """Return the size of the widest text."""
        wide = self.fontMetrics().horizontalAdvance(self._widest) + 2
        return super().sizeHint().expandedTo(QSize(wide, 0))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a value is never cut."""
        return self.sizeHint()


class ValueSlider(QWidget):
    """A slider from `low` to `high`; `text` returns what stands beside it for a value."""

    def __init__(self, low: int, high: int, text: Callable[[int], str]) -> None:
        super().__init__()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(low, high)
        self.slider.setPageStep(10)
        self.slider.setMinimumWidth(SLIDER_PX)
        self.value = _Value(max((text(low), text(high)), key=len))
        self.slider.valueChanged.connect(lambda number: self.value.setText(text(number)))
        self.value.setText(text(self.slider.value()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING // 2)
        row.addWidget(self.slider, 1)
        row.addWidget(self.value)
        self.setFocusProxy(self.slider)
