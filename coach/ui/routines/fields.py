"""The number field of the editor, and beside it its unit and bounds, or what is wrong with its value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QLabel

from coach.base.messages import Text
from coach.core.bounds import BOUNDS, LOAD_LB, amount
from coach.core.weights import WeightUnit, from_unit, to_unit
from coach.text.formats import number
from coach.text.messages import translated
from coach.text.weights import weight_unit
from coach.ui.widgets.labels import label, show_role

if TYPE_CHECKING:
    from coach.core.bounds import Bound

STRIDES = {WeightUnit.KG: 0.25, WeightUnit.LB: 0.5}
"""By how much the steppers of a weight change it."""

WIDTH = 140
"""Width of a field, in pixels: room for the two steppers and the longest number."""


def bounds_text(bound: Bound) -> str:
    """Return the bounds with their unit: `0.5 to 20 s, in steps of 0.5`."""
    return QCoreApplication.translate("Fields", "{low} to {high}{unit}, {steps}").format(
        low=number(bound.low), high=_with_unit(bound), unit="", steps=_steps(bound)
    )


def range_text(bound: Bound) -> str:
    """Return the bounds in short: `0.5–20 s`."""
    return f"{number(bound.low)}–{_with_unit(bound)}"


def _with_unit(bound: Bound) -> str:
    high = amount(bound.high, bound.unit)
    return translated(high) if isinstance(high, Text) else number(bound.high)


def _steps(bound: Bound) -> str:
    if bound.step == 1:
        return QCoreApplication.translate("Fields", "whole numbers")
    if bound.decimals:
        return QCoreApplication.translate("Fields", "at most {count} decimals").format(count=bound.decimals)
    return QCoreApplication.translate("Fields", "in steps of {step}").format(step=number(bound.step))


def parsed(text: str) -> float | None:
    """Return the number that was typed, with any decimal mark; None if it is no number."""
    try:
        value = float(text.strip().replace(QLocale().decimalPoint(), ".").replace(",", "."))
    except ValueError:
        return None
    return value if value == value and abs(value) < 1e9 else None  # noqa: PLR0124, PLR2004 - not a NaN, not endless


class NumberField(QAbstractSpinBox):
    """A number with steppers that accepts any text.

    `hint` is a label to be placed beside the field: it shows the bounds, or in the same room what is wrong.
    An `optional` field may be empty, which means the inherited value; its steppers then begin there. They go
    by `stride`, and by the steps of the bounds without one.
    """

    edited = Signal()
    """The text has changed; it may be wrong."""

    def __init__(self, name: str, bound: Bound, *, optional: bool = False, stride: float = 0) -> None:
        super().__init__()
        self.bound = bound
        self._stride = stride or bound.step
        self.hint: QLabel = label(range_text(bound), "small", wrap=True)
        self.fault = ""
        """What is wrong with the text in the field; empty if nothing is."""
        self._optional = optional
        self._inherited = bound.low
        self.setAccessibleName(name)
        self.setAccessibleDescription(bounds_text(bound))
        self.setToolTip(bounds_text(bound))
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().textChanged.connect(self._check)

    @property
    def _typed(self) -> float | None:
        return parsed(self.lineEdit().text())

    @property
    def value(self) -> float | None:
        """The number in the field; None if it is empty or holds no number."""
        return self._typed

    @property
    def number(self) -> float:
        """The number in a field that is not optional and has no fault."""
        value = self.value
        assert value is not None  # noqa: S101 - that would be a fault
        return value

    def show_value(self, value: float | None) -> None:
        """Show a number; None empties the field."""
        text = "" if value is None else number(value)
        if self._typed != value or not text:
            self.lineEdit().setText(text)
        self._check()

    def show_inherited(self, value: float) -> None:
        """Show the number that applies while the field is empty."""
        self._inherited = value
        self.lineEdit().setPlaceholderText(number(value))

    def stepBy(self, steps: int) -> None:
        """Change the number by `steps`, to the next legal one and never past a bound."""
        bound, stride = self.bound, self._stride
        value = self._typed
        if value is None:
            value = self._inherited
        to = (value // stride + steps) * stride
        if steps < 0 and value % stride:
            to += stride  # between two steps, down means the nearest one below
        self.lineEdit().setText(number(min(max(to, bound.low), bound.high)))
        self.lineEdit().selectAll()

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Return the directions in which the number can be stepped."""
        value = self._inherited if self._typed is None else self._typed
        none = QAbstractSpinBox.StepEnabledFlag.StepNone
        up = QAbstractSpinBox.StepEnabledFlag.StepUpEnabled if value < self.bound.high else none
        down = QAbstractSpinBox.StepEnabledFlag.StepDownEnabled if value > self.bound.low else none
        return up | down

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Accept any text: the hint shows what is wrong with it."""
        return QValidator.State.Acceptable, text, position

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the mouse wheel to the page, which it scrolls."""
        event.ignore()

    def _check(self) -> None:
        text = self.lineEdit().text().strip()
        value = self._typed
        if not text and self._optional:
            self.fault = ""
        elif value is None or not self.bound.admits(value):
            self.fault = self._needed()
        else:
            self.fault = ""
        self._show_fault()
        self.edited.emit()

    def _needed(self) -> str:
        return self.tr("Enter a number: {allowed}").format(allowed=bounds_text(self.bound))

    def _show_fault(self) -> None:
        is_wrong = bool(self.fault)
        short = range_text(self.bound)
        if is_wrong:
            short = self.tr("Enter {allowed}").format(allowed=f"{short}, {_steps(self.bound)}")
        self.hint.setText(short)
        if (text := self.fault or bounds_text(self.bound)) != self.accessibleDescription():
            self.setAccessibleDescription(text)
        show_role(self.hint, "warning" if is_wrong else "small")
        if bool(self.property("wrong")) is not is_wrong:
            self.setProperty("wrong", is_wrong)
            self.style().unpolish(self)
            self.style().polish(self)


class WeightField(NumberField):
    """A weight in the unit of the settings; its values are kilograms.

    A weight that was shown and not changed stays what it was, to the last decimal.
    """

    def __init__(self, name: str, *, optional: bool = False) -> None:
        unit = weight_unit()
        bound = BOUNDS["load_kg"] if unit is WeightUnit.KG else LOAD_LB
        super().__init__(name, bound, optional=optional, stride=STRIDES[unit])
        self._unit, self._shown_kg = unit, 0.0

    @property
    def value(self) -> float | None:
        """The weight in kilograms; None if the field is empty or holds no number."""
        typed = self._typed
        if typed is None:
            return None
        return self._shown_kg if typed == self._in_unit(self._shown_kg) else from_unit(typed, self._unit)

    def show_value(self, value: float | None) -> None:
        """Show a weight in kilograms; None empties the field."""
        self._shown_kg = value or 0.0
        super().show_value(None if value is None else self._in_unit(value))

    def show_inherited(self, value: float) -> None:
        """Show the weight in kilograms that applies while the field is empty."""
        super().show_inherited(self._in_unit(value))

    def _in_unit(self, load_kg: float) -> float:
        return to_unit(load_kg, self._unit)
