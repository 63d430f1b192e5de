"""What was prescribed: repetitions, sets, seconds per phase, legs, how they alternate, load."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

SCHEMA = 1
"""Version of the routine file that this program reads and writes."""


class Leg(StrEnum):
    """A leg. Left and right are always counted apart."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Leg:
        """The other leg."""
        return Leg.RIGHT if self is Leg.LEFT else Leg.LEFT


class Legs(StrEnum):
    """Which legs a routine trains."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"


class FirstLeg(StrEnum):
    """Which leg leads; `ALTERNATE` is the one that did not lead last time."""

    LEFT = "left"
    RIGHT = "right"
    ALTERNATE = "alternate"


class Alternate(StrEnum):
    """When legs change: after a whole set, or after every repetition."""

    SET = "set"
    REP = "rep"


class RoutineError(ValueError):
    """A routine that is out of bounds: names key, value and what is allowed, one line a fault."""

    def __init__(self, faults: list[str]) -> None:
        self.faults = faults
        super().__init__("; ".join(faults))


@dataclass(frozen=True, slots=True)
class Bound:
    """The legal numbers of one field: `low` to `high` (both allowed) in steps of `step`."""

    low: float
    high: float
    step: float
    unit: str = ""

    def __str__(self) -> str:
        """Say it as a person is told it."""
        steps = "whole numbers" if self.step == 1 else f"steps of {self.step:g}"
        unit = f" {self.unit}" if self.unit else ""
        return f"{self.low:g} to {self.high:g}{unit} in {steps}"

    def admits(self, value: float) -> bool:
        """Whether `value` is inside and on a step (steps are binary fractions, so this is exact)."""
        return self.low <= value <= self.high and (value / self.step).is_integer()


BOUNDS: Mapping[str, Bound] = {
    "sets": Bound(1, 10, 1),
    "reps": Bound(1, 50, 1),
    "load_kg": Bound(0, 50, 0.25, "kg"),
    "prepare": Bound(3, 60, 0.5, "s"),
    "lift": Bound(0.5, 10, 0.5, "s"),
    "flex": Bound(0.5, 20, 0.5, "s"),
    "hold": Bound(0, 30, 0.5, "s"),
    "extend": Bound(0.5, 20, 0.5, "s"),
    "switch": Bound(0, 120, 0.5, "s"),
    "rest": Bound(0, 600, 0.5, "s"),
}
"""Legal numbers of every field, from the product's design."""

DOSE_KEYS = ("sets", "reps", "load_kg")
SECONDS_KEYS = ("prepare", "lift", "flex", "hold", "extend", "switch", "rest")


@dataclass(frozen=True, slots=True)
class Seconds:
    """Length of every kind of span, in seconds (whole or half). A length of 0 leaves the span out."""

    prepare: float = 10
    lift: float = 2
    flex: float = 2
    hold: float = 1
    extend: float = 3
    switch: float = 15
    rest: float = 60


@dataclass(frozen=True, slots=True)
class Override:
    """What one leg does differently; `None` and absent seconds mean "as the routine says"."""

    sets: int | None = None
    reps: int | None = None
    load_kg: float | None = None
    seconds: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Dose:
    """What one leg is to do: `sets` × `reps` at `load_kg`, paced by `seconds`."""

    sets: int
    reps: int
    load_kg: float
    seconds: Seconds


@dataclass(frozen=True, slots=True)
class Routine:
    """A prescription. It checks itself: one that breaks a bound raises `RoutineError`."""

    name: str
    exercise: str = "Standing hamstring curl"
    legs: Legs = Legs.BOTH
    first_leg: FirstLeg = FirstLeg.LEFT
    alternate: Alternate = Alternate.SET
    sets: int = 2
    reps: int = 10
    load_kg: float = 0.0
    seconds: Seconds = field(default_factory=Seconds)
    left: Override = field(default_factory=Override)
    right: Override = field(default_factory=Override)

    def __post_init__(self) -> None:
        """Refuse what is out of bounds, with every fault at once."""
        faults = [] if self.name.strip() else ["name is empty: allowed is any text"]
        for where, source in (("", self), ("left.", self.left), ("right.", self.right)):
            for key in DOSE_KEYS:
                faults += _fault(where + key, key, getattr(source, key))
        for key in SECONDS_KEYS:
            faults += _fault(f"seconds.{key}", key, getattr(self.seconds, key))
        for side, override in (("left", self.left), ("right", self.right)):
            for key, value in override.seconds:
                faults += _fault(f"{side}.seconds.{key}", key, value)
        if faults:
            raise RoutineError(faults)

    def dose(self, leg: Leg) -> Dose:
        """Return what `leg` is to do, overrides applied."""
        override = self.left if leg is Leg.LEFT else self.right
        return Dose(
            self.sets if override.sets is None else override.sets,
            self.reps if override.reps is None else override.reps,
            self.load_kg if override.load_kg is None else override.load_kg,
            replace(self.seconds, **dict(override.seconds)),
        )

    def order(self, last_first: Leg | None = None) -> tuple[Leg, ...]:
        """Return the legs in the order they lead; `last_first` is the leg that led last time, if any."""
        if self.legs is not Legs.BOTH:
            return (Leg(self.legs),)
        if self.first_leg is FirstLeg.ALTERNATE:
            first = last_first.other if last_first else Leg.LEFT
        else:
            first = Leg(self.first_leg)
        return (first, first.other)


def _fault(path: str, key: str, value: float | None) -> list[str]:
    """Return the fault of one number as a list of at most one line."""
    if value is None or BOUNDS[key].admits(value):
        return []
    return [f"{path} = {value:g} is out of bounds: allowed is {BOUNDS[key]}"]


# --- from and to plain data, as a TOML or JSON file holds it ---------------------------------

_WORDS: Mapping[str, type[StrEnum]] = {"legs": Legs, "first_leg": FirstLeg, "alternate": Alternate}
_KEYS = ("schema", "name", "exercise", *_WORDS, *DOSE_KEYS, "seconds", "left", "right")


def from_data(data: Mapping[str, Any]) -> Routine:
    """Build a routine from the plain data of a routine file.

    Raises `RoutineError` with one line a fault (key, value, what is allowed) for a number out of
    bounds, a wrong type, an unknown key, a missing name or a newer schema.
    """
    schema = data.get("schema", SCHEMA)
    if schema != SCHEMA or isinstance(schema, bool):
        hint = "it is from a newer version of the program; " if _is_newer(schema) else ""
        raise RoutineError([f"schema = {_show(schema)} cannot be read: {hint}allowed is {SCHEMA}"])
    faults = _unknown(data, _KEYS, "")
    values: dict[str, Any] = {}
    if "name" not in data:
        faults.append("name is missing: allowed is any text")
    for key in ("name", "exercise"):
        faults += _take(values, data, key, str, "text")
    for key, words in _WORDS.items():
        if key in data:
            try:
                values[key] = words(data[key])
            except ValueError:
                allowed = ", ".join(f'"{word}"' for word in words)
                faults.append(f"{key} = {_show(data[key])} is not known: allowed is one of {allowed}")
    faults += _take_dose(values, data, "")
    seconds: dict[str, float] = {}
    faults += _take_seconds(seconds, data, "seconds")
    values["seconds"] = Seconds(**{k: v for k, v in seconds.items() if k in SECONDS_KEYS})
    for side in ("left", "right"):
        override, more = _override(data, side)
        values[side] = override
        faults += more
    # Numbers are checked even when something else is wrong, so that all faults are told at once.
    try:
        routine = Routine(**{"name": "?", **values})
    except RoutineError as error:
        raise RoutineError(faults + error.faults) from None
    if faults:
        raise RoutineError(faults)
    return routine


def to_data(routine: Routine) -> dict[str, Any]:
    """Return the plain data that a file of `routine` holds: every key of it, overrides only where set."""
    data: dict[str, Any] = {"schema": SCHEMA}
    for key in ("name", "exercise", "legs", "first_leg", "alternate", *DOSE_KEYS):
        value = getattr(routine, key)
        data[key] = str(value) if isinstance(value, StrEnum) else value
    data["seconds"] = {f.name: getattr(routine.seconds, f.name) for f in fields(Seconds)}
    for side in ("left", "right"):
        override: Override = getattr(routine, side)
        table: dict[str, Any] = {
            key: getattr(override, key) for key in DOSE_KEYS if getattr(override, key) is not None
        }
        if override.seconds:
            table["seconds"] = dict(override.seconds)
        if table:
            data[side] = table
    return data


def _is_newer(schema: object) -> bool:
    return isinstance(schema, int) and schema > SCHEMA


def _show(value: object) -> str:
    """Show a value of a file in one short line."""
    text = f'"{value}"' if isinstance(value, str) else str(value)
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:57] + "…"  # noqa: PLR2004 - fits one line


def _unknown(data: Mapping[str, Any], known: tuple[str, ...], path: str) -> list[str]:
    return [
        f"{path}{key} = {_show(value)} is an unknown key: allowed are {', '.join(known)}"
        for key, value in data.items()
        if key not in known
    ]


def _take(
    values: dict[str, Any], data: Mapping[str, Any], key: str, kind: type, what: str, path: str = ""
) -> list[str]:
    """Copy `key` into `values` where it is present and of the right type; return the fault otherwise."""
    if key not in data:
        return []
    value = data[key]
    good = isinstance(value, (int, float) if kind is float else kind) and not isinstance(value, bool)
    if not good:
        return [f"{path}{key} = {_show(value)} is of the wrong type: allowed is {what}"]
    if isinstance(value, float) and not value < float("inf"):
        return [f"{path}{key} = {value} is out of bounds: allowed is {what}"]
    values[key] = value
    return []


def _take_dose(values: dict[str, Any], data: Mapping[str, Any], path: str) -> list[str]:
    faults = _take(values, data, "sets", int, f"a whole number, {BOUNDS['sets']}", path)
    faults += _take(values, data, "reps", int, f"a whole number, {BOUNDS['reps']}", path)
    return faults + _take(values, data, "load_kg", float, f"a number, {BOUNDS['load_kg']}", path)


def _take_seconds(values: dict[str, float], data: Mapping[str, Any], key: str, path: str = "") -> list[str]:
    table = data.get(key, {})
    if not isinstance(table, dict):
        return [f"{path}{key} = {_show(table)} is of the wrong type: allowed is a table of seconds"]
    here = f"{path}{key}."
    faults = _unknown(table, SECONDS_KEYS, here)
    for name in SECONDS_KEYS:
        faults += _take(values, table, name, float, f"a number, {BOUNDS[name]}", here)
    return faults


def _override(data: Mapping[str, Any], side: str) -> tuple[Override, list[str]]:
    table = data.get(side, {})
    if not isinstance(table, dict):
        return Override(), [f"{side} = {_show(table)} is of the wrong type: allowed is a table"]
    faults = _unknown(table, (*DOSE_KEYS, "seconds"), f"{side}.")
    values: dict[str, Any] = {}
    faults += _take_dose(values, table, f"{side}.")
    seconds: dict[str, float] = {}
    faults += _take_seconds(seconds, table, "seconds", f"{side}.")
    return Override(**values, seconds=tuple(seconds.items())), faults
