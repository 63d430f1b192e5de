"""A field for a decimal number, which takes a point and a comma alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDoubleSpinBox

from coach.ui.widgets.text_field import MiddleLine

if TYPE_CHECKING:
    from PySide6.QtGui import QValidator

MARKS = ".,\N{ARABIC DECIMAL SEPARATOR}"
"""The decimal marks of all our languages. No number here is long enough for marks of thousands."""


class DecimalBox(QDoubleSpinBox):
    """A spin box in which "0.5" and "0,5" are the same number in every language.

    Qt takes the mark that is not that of the language for one of thousands, and drops it: 0.5 became 5.
    """

    def __init__(self) -> None:
        super().__init__()
        MiddleLine(self.lineEdit())  # its unit may be Arabic

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Judge the text with the decimal mark of the language; Qt shows that one then."""
        return super().validate(self._with_own_mark(text), pos)

    def valueFromText(self, text: str) -> float:
        """Return the number that was typed."""
        return super().valueFromText(self._with_own_mark(text))

    def _with_own_mark(self, text: str) -> str:
        return text.translate(dict.fromkeys(map(ord, MARKS), self.locale().decimalPoint()))
