"""A field for a distance: metres, or feet and inches; its value is metres."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QValidator

from coach.base.messages import Text
from coach.core.distances import INCH_M, from_inches, to_inches
from coach.text.distances import feet_text, has_feet, inches_in
from coach.text.messages import translated
from coach.ui.widgets.decimal_box import DecimalBox

if TYPE_CHECKING:
    from coach.core.bounds import Bound

STEP_M, STEP_INCHES = 0.5, 6
"""The step of the field."""

DECIMALS = 1
"""The decimals of metres."""


class DistanceBox(DecimalBox):
    """Shows and edits a distance within `bound`, which is in metres.

    One that was shown and not changed stays what it was, whatever the field rounds it to.
    """

    edited = Signal(float)
    """The person chose another distance, in metres."""

    def __init__(self, bound: Bound) -> None:
        super().__init__()
        self._bound, self._has_feet = bound, has_feet()
        if self._has_feet:
            self.setDecimals(0)
            self.setRange(ceil(bound.low / INCH_M), floor(bound.high / INCH_M))
            self.setSingleStep(STEP_INCHES)
        else:
            self.setDecimals(DECIMALS)
            self.setRange(bound.low, bound.high)
            self.setSingleStep(STEP_M)
            self.setSuffix(QCoreApplication.translate("SessionCard", " m"))
        self.valueChanged.connect(lambda value: self.edited.emit(self._metres(value)))

    def show_metres(self, metres: float) -> None:
        """Show a distance; nothing is emitted, and a text that means it stays as it is."""
        value = to_inches(metres) if self._has_feet else round(metres, DECIMALS)
        if value != self.value():
            was_blocked = self.blockSignals(True)
            self.setValue(value)
            self.blockSignals(was_blocked)

    def bounds_text(self) -> str:
        """Return the least and the greatest distance, as screen readers say them after the value."""
        if not self._has_feet:
            return translated(self._bound.text)
        low, high = (feet_text(round(inches)) for inches in (self.minimum(), self.maximum()))
        return translated(Text("a number from {low} to {high}", low=low, high=high))

    def _metres(self, value: float) -> float:
        return from_inches(value) if self._has_feet else round(value, DECIMALS)

    def textFromValue(self, value: float) -> str:
        """Return feet and inches, or a decimal number."""
        return feet_text(round(value)) if self._has_feet else super().textFromValue(value)

    def valueFromText(self, text: str) -> float:
        """Return the number that was typed; feet and inches in inches."""
        if not self._has_feet:
            return super().valueFromText(text)
        inches = inches_in(text)
        return self.value() if inches is None else round(inches)

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Accept feet and inches in any form, and a decimal number of feet."""
        if not self._has_feet:
            return super().validate(text, pos)
        inches = inches_in(text)
        if inches is None or not self.minimum() <= round(inches) <= self.maximum():
            return QValidator.State.Intermediate, text, pos
        return QValidator.State.Acceptable, text, pos
