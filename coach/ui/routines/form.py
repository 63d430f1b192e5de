"""The form of the editor: every field of a routine, and those that differ on one leg."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from coach.core.bounds import BOUNDS, DOSE_KEYS, SECONDS_KEYS
from coach.core.routine import Alternate, FirstLeg, Leg, Legs, Override, Routine, Seconds, SetStart
from coach.text.formats import named
from coach.ui.routines.fields import NumberField, WeightField
from coach.ui.widgets.choice import choice
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, card
from coach.ui.widgets.text_field import text_field

if TYPE_CHECKING:
    from collections.abc import Mapping

OVERRIDABLE = tuple(key for key in SECONDS_KEYS if key != "prepare")
"""The lengths that may differ on one leg."""

WAITS = ("switch", "rest")
"""Of them, those that hardly ever do: they are shown where the file has them."""

CAPTION_PX = 96
"""Least width of the bounds beside a number, in pixels."""

ChoiceT = TypeVar("ChoiceT", bound=StrEnum)


class Form(QWidget):
    """Edits one routine field by field."""

    edited = Signal()
    """A field has changed; its value may be wrong."""
    no_weights_changed = Signal(bool)
    """Whether the person has no weights: a setting, which is no part of the routine."""

    def __init__(self) -> None:
        super().__init__()
        self._base = Routine("?")
        self._filling = False
        self._name_taken = ""
        self._rows: dict[NumberField, tuple[QWidget, ...]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self._build_identity())
        column.addWidget(self._build_dose())
        column.addWidget(self._build_seconds())
        self.sides: dict[Leg, dict[str, NumberField]] = {}
        self.differs: dict[Leg, QCheckBox] = {}
        self._frames: dict[Leg, QWidget] = {}
        for leg, title, differs in (
            (Leg.LEFT, self.tr("Left leg"), self.tr("Different numbers for the left leg")),
            (Leg.RIGHT, self.tr("Right leg"), self.tr("Different numbers for the right leg")),
        ):
            column.addWidget(self._build_side(leg, title, QCheckBox(differs)))
        column.addStretch()

    # --- building ---

    def _names(self) -> dict[str, str]:
        return {
            "sets": self.tr("Sets per leg"),
            "reps": self.tr("Reps per set"),
            "load_kg": self.tr("Load"),
            "prepare": self.tr("Get ready"),
            "lift": self.tr("Lift"),
            "flex": self.tr("Flex"),
            "hold": self.tr("Hold (0 = none)"),
            "extend": self.tr("Extend"),
            "switch": self.tr("Change legs"),
            "rest": self.tr("Rest between sets"),
        }

    def _build_identity(self) -> QWidget:
        frame, inside = card()
        grid = _grid(inside)
        grid.setColumnStretch(1, 5)
        grid.setColumnStretch(2, 0)  # no bounds beside these
        self.name = text_field(self.tr("Name"))
        self.name.textChanged.connect(self._on_edited)
        self._name_hint = label(role="warning", wrap=True)
        _add(grid, 0, self.tr("Name"), self.name)
        grid.addWidget(self._name_hint, 1, 0, 1, 2)
        self._exercise = label(role="field", wrap=True)
        self._exercise_caption = _add(grid, 2, self.tr("Exercise"), self._exercise)
        self.legs = self._add_choice(
            grid,
            4,
            self.tr("Legs"),
            {
                Legs.BOTH: self.tr("Both"),
                Legs.LEFT: self.tr("Left only"),
                Legs.RIGHT: self.tr("Right only"),
            },
        )
        self.first_leg = self._add_choice(
            grid,
            5,
            self.tr("Start with"),
            {
                FirstLeg.LEFT: self.tr("Left"),
                FirstLeg.RIGHT: self.tr("Right"),
                FirstLeg.ALTERNATE: self.tr("Alternate each session"),
            },
        )
        self.alternate = self._add_choice(
            grid,
            6,
            self.tr("Change legs"),
            {
                Alternate.SET: self.tr("After each set"),
                Alternate.REP: self.tr("After each rep"),
            },
        )
        self.waits = QCheckBox(self.tr("Start each set when I'm ready"))
        self.waits.toggled.connect(self._on_edited)
        grid.addWidget(self.waits, 7, 0, 1, 2)
        how = self.tr("After each rest and change of legs, the next set waits for a key.")
        self.waits.setAccessibleDescription(how)
        grid.addWidget(label(how, "small", wrap=True), 8, 0, 1, 2)
        return frame

    def _add_choice(
        self, grid: QGridLayout, row: int, caption: str, texts: Mapping[ChoiceT, str]
    ) -> QComboBox:
        box = choice()
        box.setAccessibleName(caption)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(16)
        for value, text in texts.items():
            box.addItem(text, value)
        box.currentIndexChanged.connect(self._on_edited)
        _add(grid, row, caption, box)
        return box

    def _build_dose(self) -> QWidget:
        frame, inside = card(label(self.tr("Amount"), "heading"))
        self.dose = self._add_numbers(_grid(inside), DOSE_KEYS)
        self.no_weights = QCheckBox(self.tr("I have no weights"))
        self.no_weights.toggled.connect(self._apply_no_weights)
        self.no_weights.toggled.connect(self.no_weights_changed)
        how = self.tr(
            "For all routines: loads are left aside, and increases make the hold or the lowering a second"
            " longer."
        )
        self.no_weights.setAccessibleDescription(how)
        inside.addWidget(self.no_weights)
        inside.addWidget(label(how, "small", wrap=True))
        return frame

    def _build_seconds(self) -> QWidget:
        frame, inside = card(label(self.tr("Timing (seconds)"), "heading"))
        self.seconds = self._add_numbers(_grid(inside), SECONDS_KEYS)
        return frame

    def _build_side(self, leg: Leg, title: str, differs: QCheckBox) -> QWidget:
        frame, inside = card()
        more = QWidget()
        column = QVBoxLayout(more)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.tr("Leave blank to use the same"), "small", wrap=True))
        grid = _grid(column)
        inside.addWidget(differs)
        inside.addWidget(more)
        self.sides[leg] = self._add_numbers(grid, (*DOSE_KEYS, *OVERRIDABLE), title)
        more.hide()
        differs.toggled.connect(more.setVisible)
        differs.toggled.connect(self._on_edited)
        self.differs[leg] = differs
        self._frames[leg] = frame
        return frame

    def _add_numbers(
        self, grid: QGridLayout, keys: tuple[str, ...], leg_title: str = ""
    ) -> dict[str, NumberField]:
        fields = {}
        names = self._names() | ({"sets": self.tr("Sets")} if leg_title else {})
        for row, key in enumerate(keys):
            caption = names[key]
            name = named(leg_title, caption) if leg_title else caption
            field = (
                WeightField(name, optional=bool(leg_title))
                if key == "load_kg"
                else NumberField(name, BOUNDS[key], optional=bool(leg_title))
            )
            field.edited.connect(self._on_edited)
            text = _add(grid, row, caption, field)
            field.hint.setMinimumWidth(CAPTION_PX)
            grid.addWidget(field.hint, row, 2)
            self._rows[field] = (text, field, field.hint)
            fields[key] = field
        return fields

    # --- the routine ---

    def show_no_weights(self, *, on: bool) -> None:
        """Show whether the person has no weights, without emitting that."""
        with QSignalBlocker(self.no_weights):
            self.no_weights.setChecked(on)
        self._apply_no_weights()

    def _apply_no_weights(self) -> None:
        """Let no load be edited while it is left aside; it stays what it is."""
        weights: list[tuple[NumberField, float | None]] = [(self.dose["load_kg"], self._base.load_kg)]
        weights += [(self.sides[leg]["load_kg"], _override(self._base, leg).load_kg) for leg in self.sides]
        for field, stored_kg in weights:
            field.setEnabled(not self.no_weights.isChecked())
            if field.fault:
                field.show_value(stored_kg)
        self._on_edited()

    def routine_as_done(self) -> Routine | None:
        """Return the routine in the form as it is done; None while a field has a fault."""
        routine = self.routine()
        return routine and routine.as_done(has_weights=not self.no_weights.isChecked())

    def show_routine(self, routine: Routine) -> None:
        """Fill every field from `routine`."""
        self._filling = True
        self._base = routine
        self.name.setText(routine.name)
        is_other = routine.exercise != Routine("?").exercise  # in a file that was written by hand
        self._exercise.setText(routine.exercise)
        for widget in (self._exercise, self._exercise_caption):
            widget.setVisible(is_other)
        for box, value in (
            (self.legs, routine.legs),
            (self.first_leg, routine.first_leg),
            (self.alternate, routine.alternate),
        ):
            box.setCurrentIndex(box.findData(value))
        self.waits.setChecked(routine.set_start is SetStart.MANUAL)
        for key, field in self.dose.items():
            field.show_value(_dose(routine)[key])
        lengths = routine.seconds._asdict()
        for key, field in self.seconds.items():
            field.show_value(lengths[key])
        for leg, fields in self.sides.items():
            override = _override(routine, leg)
            values = _dose(override) | dict(override.seconds)
            for key, field in fields.items():
                field.show_value(values.get(key))
                for part in self._rows[field]:
                    part.setVisible(key not in WAITS or key in values)
            self.differs[leg].setChecked(override != Override())
        self._filling = False
        self._on_edited()

    @property
    def last_field(self) -> QWidget:
        """The last field that Tab goes to, if it is shown."""
        return self.sides[Leg.RIGHT]["rest"]

    def refuse_name(self, reason: str) -> None:
        """Show beside the name why it cannot be used; an empty `reason` shows nothing."""
        self._name_taken = reason
        self._show_name_fault()

    @property
    def faults(self) -> list[tuple[QWidget, str]]:
        """The fields with a wrong value, each with what is wrong."""
        found: list[tuple[QWidget, str]] = []
        if text := self._show_name_fault():
            found.append((self.name, text))
        fields = [*self.dose.values(), *self.seconds.values()]
        for leg, own in self.sides.items():
            fields += own.values() if self.differs[leg].isChecked() else ()
        return found + [(field, field.fault) for field in fields if field.fault]

    def routine(self) -> Routine | None:
        """Return the routine in the form; None while a field has a fault."""
        if self.faults:
            return None
        return replace(
            self._base,
            name=self.name.text().strip(),
            legs=_chosen(self.legs, Legs),
            first_leg=_chosen(self.first_leg, FirstLeg),
            alternate=_chosen(self.alternate, Alternate),
            set_start=SetStart.MANUAL if self.waits.isChecked() else SetStart.AUTO,
            sets=round(self.dose["sets"].number),
            reps=round(self.dose["reps"].number),
            load_kg=self.dose["load_kg"].number,
            seconds=Seconds(**{key: field.number for key, field in self.seconds.items()}),
            left=self._side(Leg.LEFT),
            right=self._side(Leg.RIGHT),
        )

    def _side(self, leg: Leg) -> Override:
        if not self.differs[leg].isChecked():
            return Override()
        values = {key: field.value for key, field in self.sides[leg].items()}
        saved = dict(_override(self._base, leg).seconds)  # may hold a key of the file that has no field here
        seconds = {key: value for key, value in saved.items() if key not in OVERRIDABLE}
        seconds |= {key: value for key in OVERRIDABLE if (value := values[key]) is not None}
        sets, reps = values["sets"], values["reps"]
        return Override(
            sets=None if sets is None else round(sets),
            reps=None if reps is None else round(reps),
            load_kg=values["load_kg"],
            seconds=tuple(seconds.items()),
        )

    def _show_name_fault(self) -> str:
        fault = self._name_taken if self.name.text().strip() else self.tr("Enter a name.")
        self._name_hint.setText(fault)
        self._name_hint.setVisible(bool(fault))
        self.name.setAccessibleDescription(fault)
        if bool(self.name.property("wrong")) is not bool(fault):
            self.name.setProperty("wrong", bool(fault))
            self.name.style().unpolish(self.name)
            self.name.style().polish(self.name)
        return fault

    def _on_edited(self) -> None:
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
        for leg, differs in self.differs.items():
            self._frames[leg].setVisible(both or differs.isChecked())  # one leg has numbers above
            differs.setEnabled(self.legs.currentData() in (Legs.BOTH, Legs(leg)))
        self.edited.emit()


def _grid(inside: QVBoxLayout) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACING * 3 // 4)
    grid.setVerticalSpacing(SPACING // 2)
    grid.setColumnStretch(0, 3)
    grid.setColumnStretch(2, 2)
    inside.addLayout(grid)
    return grid


def _add(grid: QGridLayout, row: int, caption: str, field: QWidget) -> QLabel:
    """Add a row of a caption and a field, and return the caption."""
    text = label(caption, wrap=True)
    text.setBuddy(field)
    grid.addWidget(text, row, 0)
    grid.addWidget(field, row, 1)
    return text


def _chosen(box: QComboBox, kind: type[ChoiceT]) -> ChoiceT:
    return kind(box.currentData())


def _dose(source: Routine | Override) -> dict[str, float | None]:
    return {"sets": source.sets, "reps": source.reps, "load_kg": source.load_kg}


def _override(routine: Routine, leg: Leg) -> Override:
    return routine.left if leg is Leg.LEFT else routine.right
