"""Fields of the editor: a number that says its unit and bounds, and refuses at the field with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QLabel

from coach.text.formats import number
from coach.ui.widgets.labels import label, show_role

if TYPE_CHECKING:
    from coach.core.bounds import Bound

WIDTH = 156
"""Room for the two steppers and the longest number, in pixels."""


def bounds_text(bound: Bound) -> str:
    """Return what is allowed, with the unit: `0.5 to 20 s, in steps of 0.5`."""
    steps = (
        QCoreApplication.translate("Fields", "whole numbers")
        if bound.step == 1
        else QCoreApplication.translate("Fields", "steps of {step}").format(step=number(bound.step))
    )
    return QCoreApplication.translate("Fields", "{low} to {high}{unit}, {steps}").format(
        low=number(bound.low),
        high=number(bound.high),
        unit=f" {bound.unit}" if bound.unit else "",
        steps=steps,
    )


def parsed(text: str) -> float | None:
    """Return the number that was typed, with point, comma or the language's mark; None where it is none."""
    try:
        value = float(text.strip().replace(QLocale().decimalPoint(), ".").replace(",", "."))
    except ValueError:
        return None
    return value if value == value and abs(value) < 1e9 else None  # noqa: PLR0124, PLR2004 - not a NaN, not endless


class NumberField(QAbstractSpinBox):
    """A number with steppers, that lets anything be typed and says below what is wrong with it.

    `hint` is the label to put beside it. An `optional` one may be empty, which means "as for both
    legs"; its steppers then begin at `inherited`. `edited` tells every change, good or bad.
    """

    edited = Signal()

    def __init__(self, name: str, bound: Bound, *, optional: bool = False) -> None:
        super().__init__()
        self.bound = bound
        self.hint: QLabel = label(bounds_text(bound), "small", wrap=True)
        self.fault = ""
        """What is wrong with what stands in the field; empty where nothing is."""
        self._optional = optional
        self._inherited = bound.low
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.hint.text())
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().textChanged.connect(self._check)

    @property
    def value(self) -> float | None:
        """The number in the field; None where it is empty or none."""
        return parsed(self.lineEdit().text())

    def show_value(self, value: float | None) -> None:
        """Put a number into the field; None empties it."""
        text = "" if value is None else number(value)
        if self.value != value or not text:
            self.lineEdit().setText(text)
        self._check()

    def show_inherited(self, value: float) -> None:
        """Say which number holds while the field is empty."""
        self._inherited = value
        self.lineEdit().setPlaceholderText(number(value))

    def stepBy(self, steps: int) -> None:
        """Go so many steps up or down, onto the next legal number and never past a bound."""
        bound = self.bound
        value = self.value
        if value is None:
            value = self._inherited
        to = (value // bound.step + steps) * bound.step
        if steps < 0 and value % bound.step:
            to += bound.step  # from between two steps, down goes to the one below
        self.lineEdit().setText(number(min(max(to, bound.low), bound.high)))
        self.lineEdit().selectAll()

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Whether there is anywhere to step to."""
        value = self._inherited if self.value is None else self.value
        none = QAbstractSpinBox.StepEnabledFlag.StepNone
        up = QAbstractSpinBox.StepEnabledFlag.StepUpEnabled if value < self.bound.high else none
        down = QAbstractSpinBox.StepEnabledFlag.StepDownEnabled if value > self.bound.low else none
        return up | down

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Let anything be typed: what is wrong with it is said, not swallowed."""
        return QValidator.State.Acceptable, text, position

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: a field that scrolls by must not change."""
        event.ignore()

    def _check(self) -> None:
        text = self.lineEdit().text().strip()
        value = self.value
        if not text and self._optional:
            self.fault = ""
        elif value is None:
            self.fault = self.tr("“{text}” is no number: allowed is {allowed}").format(
                text=text, allowed=bounds_text(self.bound)
            )
        elif not self.bound.admits(value):
            self.fault = self.tr("{text} is out of bounds: allowed is {allowed}").format(
                text=QLocale().toString(value, "g", 9), allowed=bounds_text(self.bound)
            )
        else:
            self.fault = ""
        self._show_fault()
        self.edited.emit()

    def _show_fault(self) -> None:
        text = self.fault or bounds_text(self.bound)
        if text != self.hint.text():
            self.hint.setText(text)
            self.setAccessibleDescription(text)
        show_role(self.hint, "warning" if self.fault else "small")
