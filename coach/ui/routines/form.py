"""The form of the editor: every field of a routine, leg by leg where they differ."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from coach.core.routine import (
    BOUNDS,
    DOSE_KEYS,
    SECONDS_KEYS,
    Alternate,
    FirstLeg,
    Legs,
    Override,
    Routine,
    Seconds,
)
from coach.ui.routines.fields import NumberField
from coach.ui.widgets.choice import choice
from coach.ui.widgets.labels import label, show_role
from coach.ui.widgets.layouts import SPACING, card

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

OVERRIDABLE = tuple(key for key in SECONDS_KEYS if key != "prepare")


class Form(QWidget):
    """Shows one routine field by field; `edited` tells that something changed, good or bad."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._base = Routine("?")
        self._filling = False
        self._name_taken = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self._build_what())
        column.addWidget(self._build_dose())
        column.addWidget(self._build_seconds())
        self.sides: dict[str, dict[str, NumberField]] = {}
        self.differs: dict[str, QCheckBox] = {}
        for side, title in (("left", self.tr("Left leg")), ("right", self.tr("Right leg"))):
            column.addWidget(self._build_side(side, title))
        column.addStretch()

    # --- building ------------------------------------------------------------------------------

    def _names(self) -> dict[str, str]:
        return {
            "sets": self.tr("Sets on each leg"),
            "reps": self.tr("Repetitions in a set"),
            "load_kg": self.tr("Load"),
            "prepare": self.tr("Get ready"),
            "lift": self.tr("Lift"),
            "flex": self.tr("Flex"),
            "hold": self.tr("Hold (0 leaves it out)"),
            "extend": self.tr("Extend"),
            "switch": self.tr("Change legs"),
            "rest": self.tr("Rest between sets"),
        }

    def _build_what(self) -> QWidget:
        frame, inside = card()
        grid = _grid(inside, words=2, fields=5)
        self.name = QLineEdit()
        self.exercise = QLineEdit()
        self._name_hint = label(role="small", wrap=True)
        for row, (caption, field) in enumerate(
            ((self.tr("Name"), self.name), (self.tr("Exercise"), self.exercise))
        ):
            field.setAccessibleName(caption)
            field.textChanged.connect(self._tell)
            _add(grid, row * 2, caption, field, None)
        grid.addWidget(self._name_hint, 1, 0, 1, 2)
        self.legs = self._choice(
            grid,
            4,
            self.tr("Legs"),
            {
                Legs.BOTH: self.tr("Both"),
                Legs.LEFT: self.tr("Left only"),
                Legs.RIGHT: self.tr("Right only"),
            },
        )
        self.first_leg = self._choice(
            grid,
            5,
            self.tr("First leg"),
            {
                FirstLeg.LEFT: self.tr("Left"),
                FirstLeg.RIGHT: self.tr("Right"),
                FirstLeg.ALTERNATE: self.tr("The other one next time"),
            },
        )
        self.alternate = self._choice(
            grid,
            6,
            self.tr("Legs change"),
            {
                Alternate.SET: self.tr("After a whole set"),
                Alternate.REP: self.tr("After every repetition"),
            },
        )
        return frame

    def _choice(self, grid: QGridLayout, row: int, caption: str, words: Mapping[Any, str]) -> QComboBox:
        box = choice()
        box.setAccessibleName(caption)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        for value, text in words.items():
            box.addItem(text, value)
        box.currentIndexChanged.connect(self._tell)
        _add(grid, row, caption, box, None)
        return box

    def _build_dose(self) -> QWidget:
        frame, inside = card(label(self.tr("How much"), "heading"))
        self.dose = self._numbers(_grid(inside), DOSE_KEYS)
        return frame

    def _build_seconds(self) -> QWidget:
        frame, inside = card(label(self.tr("How long, in seconds"), "heading"))
        self.seconds = self._numbers(_grid(inside), SECONDS_KEYS)
        return frame

    def _build_side(self, side: str, title: str) -> QWidget:
        frame, inside = card()
        differs = QCheckBox(self.tr("{leg} does something else").format(leg=title))
        more = QWidget()
        column = QVBoxLayout(more)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.tr("Empty means: as for both legs."), "small"))
        grid = _grid(column)
        inside.addWidget(differs)
        inside.addWidget(more)
        self.sides[side] = self._numbers(grid, (*DOSE_KEYS, *OVERRIDABLE), title)
        more.hide()
        differs.toggled.connect(more.setVisible)
        differs.toggled.connect(self._tell)
        self.differs[side] = differs
        return frame

    def _numbers(self, grid: QGridLayout, keys: tuple[str, ...], side: str = "") -> dict[str, NumberField]:
        fields = {}
        for row, key in enumerate(keys):
            caption = self._names()[key]
            name = f"{side}: {caption}" if side else caption
            field = NumberField(name, BOUNDS[key], optional=bool(side))
            field.edited.connect(self._tell)
            _add(grid, row, caption, field, field.hint)
            fields[key] = field
        return fields

    # --- what is in it -------------------------------------------------------------------------

    def show_routine(self, routine: Routine) -> None:
        """Fill every field from `routine`."""
        self._filling = True
        self._base = routine
        self.name.setText(routine.name)
        self.exercise.setText(routine.exercise)
        self.exercise.setCursorPosition(0)
        for box, value in (
            (self.legs, routine.legs),
            (self.first_leg, routine.first_leg),
            (self.alternate, routine.alternate),
        ):
            box.setCurrentIndex(box.findData(value))
        for key, field in self.dose.items():
            field.show_value(getattr(routine, key))
        for key, field in self.seconds.items():
            field.show_value(getattr(routine.seconds, key))
        for side, fields in self.sides.items():
            override: Override = getattr(routine, side)
            seconds = dict(override.seconds)
            for key, field in fields.items():
                field.show_value(getattr(override, key) if key in DOSE_KEYS else seconds.get(key))
            self.differs[side].setChecked(override != Override())
        self._filling = False
        self._tell()

    def refuse_name(self, reason: str) -> None:
        """Say at the name why it cannot be taken; empty says nothing."""
        self._name_taken = reason
        self._show_name_fault()

    @property
    def faults(self) -> list[tuple[QWidget, str]]:
        """Every field that cannot be taken as it is, with the reason."""
        found: list[tuple[QWidget, str]] = []
        if text := self._show_name_fault():
            found.append((self.name, text))
        fields = [*self.dose.values(), *self.seconds.values()]
        for side, own in self.sides.items():
            fields += own.values() if self.differs[side].isChecked() else ()
        return found + [(field, field.fault) for field in fields if field.fault]

    def routine(self) -> Routine | None:
        """Return what the form says; None while a field cannot be taken."""
        if self.faults:
            return None
        values = {key: _plain(key, field.value) for key, field in self.dose.items()}
        seconds = Seconds(**{key: field.value for key, field in self.seconds.items()})  # type: ignore[arg-type]
        return replace(
            self._base,
            name=self.name.text().strip(),
            exercise=self.exercise.text().strip() or self._base.exercise,
            legs=_chosen(self.legs, Legs),
            first_leg=_chosen(self.first_leg, FirstLeg),
            alternate=_chosen(self.alternate, Alternate),
            seconds=seconds,
            left=self._override("left"),
            right=self._override("right"),
            **values,
        )

    def _override(self, side: str) -> Override:
        if not self.differs[side].isChecked():
            return Override()
        values = {key: field.value for key, field in self.sides[side].items()}
        kept = dict(getattr(self._base, side).seconds)  # a key of a hand-written file that has no field here
        seconds = {key: value for key, value in kept.items() if key not in OVERRIDABLE}
        seconds |= {key: value for key, value in values.items() if key in OVERRIDABLE and value is not None}
        dose = {key: _plain(key, values[key]) for key in DOSE_KEYS if values[key] is not None}
        return Override(**dose, seconds=tuple(seconds.items()))

    def _show_name_fault(self) -> str:
        fault = self._name_taken if self.name.text().strip() else self.tr("The name is empty.")
        self._name_hint.setText(fault)
        self._name_hint.setVisible(bool(fault))
        show_role(self._name_hint, "warning")
        return fault

    def _tell(self) -> None:
        if self._filling:
            return
        for fields in self.sides.values():
            for key, field in fields.items():
                base = (self.dose | self.seconds)[key].value
                if base is not None:
                    field.show_inherited(base)
        both = self.legs.currentData() == Legs.BOTH
        for box in (self.first_leg, self.alternate):
            box.setEnabled(both)
        for side, differs in self.differs.items():
            differs.setEnabled(self.legs.currentData() in (Legs.BOTH, Legs(side)))
        self.edited.emit()


def _grid(inside: QVBoxLayout, words: int = 2, fields: int = 1) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACING)
    grid.setVerticalSpacing(SPACING // 2)
    grid.setColumnStretch(0, words)
    grid.setColumnStretch(1, fields)
    inside.addLayout(grid)
    return grid


def _add(grid: QGridLayout, row: int, caption: str, field: QWidget, hint: QWidget | None) -> None:
    """Add a row: the caption with what is allowed below it, and the field."""
    text = label(caption, wrap=True)
    text.setBuddy(field)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(text)
    if hint is not None:
        words.addWidget(hint)
    grid.addLayout(words, row, 0)
    grid.addWidget(field, row, 1)


def _chosen(box: QComboBox, words: type[StrEnum]) -> Any:  # noqa: ANN401 - one of `words`
    return words(box.currentData())


def _plain(key: str, value: float | None) -> Any:  # noqa: ANN401 - whole numbers become int
    return int(value or 0) if BOUNDS[key].step == 1 else value
