"""What was prescribed: repetitions, sets, seconds per phase, legs, how they alternate, load."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.base.messages import Text, clauses
from coach.base.wrong_values import made_by_newer, must_be, one_of, shown
from coach.core.bounds import BOUNDS, DOSE_KEYS, SECONDS_KEYS, Bound

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "BOUNDS",
    "DOSE_KEYS",
    "SCHEMA",
    "SECONDS_KEYS",
    "Alternate",
    "Bound",
    "Dose",
    "FirstLeg",
    "Leg",
    "Legs",
    "Override",
    "Routine",
    "RoutineError",
    "Seconds",
    "from_data",
    "to_data",
]

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
    """A routine that is out of bounds: a text for each fault names the key, its value and what is legal."""

    def __init__(self, faults: list[Text]) -> None:
        self.faults = faults
        super().__init__(str(self.text))

    @property
    def text(self) -> Text:
        """All faults as one text."""
        return clauses(self.faults)


class Seconds(NamedTuple):
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

    def __post_init__(self) -> None:
        """Put the seconds in the routine's own order, so that equal overrides compare equal."""
        ordered = sorted(dict(self.seconds).items(), key=lambda item: SECONDS_KEYS.index(item[0]))
        object.__setattr__(self, "seconds", tuple(ordered))


class Dose(NamedTuple):
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
        faults = [] if self.name.strip() else [Text("{key} must not be empty", key="name")]
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
            self.seconds._replace(**dict(override.seconds)),
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


def _fault(path: str, key: str, value: float | None) -> list[Text]:
    """Return the fault of one number as a list of at most one text."""
    if value is None or BOUNDS[key].admits(value):
        return []
    return [must_be(path, value, BOUNDS[key].text)]


# --- from and to plain data, as a TOML or JSON file holds it ---------------------------------

_WORDS: Mapping[str, type[StrEnum]] = {"legs": Legs, "first_leg": FirstLeg, "alternate": Alternate}
_KEYS = ("schema", "name", "exercise", *_WORDS, *DOSE_KEYS, "seconds", "left", "right")


def from_data(data: Mapping[str, Any]) -> Routine:
    """Build a routine from the plain data of a routine file.

    Raises `RoutineError` with one text a fault (key, value, what is legal) for a number out of
    bounds, a wrong type, an unknown key, a missing name or a newer schema.
    """
    _check_schema(data.get("schema", SCHEMA))
    faults: list[Text] = []
    values: dict[str, Any] = {}
    _check_keys(data, _KEYS, "", faults)
    if "name" not in data:
        faults.append(Text("{key} is missing", key="name"))
    for key in ("name", "exercise"):
        values |= _take(data, key, str, Text("text"), "", faults)
    for key, words in _WORDS.items():
        if key in data and data[key] in list(words):
            values[key] = words(data[key])
        elif key in data:
            faults.append(must_be(key, data[key], one_of(words)))
    values |= _numbers(data, DOSE_KEYS, "", faults)
    values["seconds"] = Seconds(**_seconds(data, "", faults))
    for side in ("left", "right"):
        table = _table(data, side, (*DOSE_KEYS, "seconds"), "", faults)
        dose = _numbers(table, DOSE_KEYS, f"{side}.", faults)
        values[side] = Override(**dose, seconds=tuple(_seconds(table, f"{side}.", faults).items()))
    # Numbers are checked even when something else is wrong, so that all faults are reported at once.
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
    data["seconds"] = routine.seconds._asdict()
    for side, override in (("left", routine.left), ("right", routine.right)):
        numbers = asdict(override) | {"seconds": dict(override.seconds)}
        if table := {key: value for key, value in numbers.items() if value not in (None, {})}:
            data[side] = table
    return data


def _is(value: object, kind: type) -> bool:
    """Whether `value` is of `kind`, as a file means it: true is no number, 2 is a fine float."""
    return isinstance(value, (int, float) if kind is float else kind) and not isinstance(value, bool)


def _check_schema(schema: object) -> None:
    if isinstance(schema, int) and not isinstance(schema, bool):
        if schema > SCHEMA:
            raise RoutineError([made_by_newer("schema", schema)])
        if schema == SCHEMA:
            return
    raise RoutineError([must_be("schema", schema, SCHEMA)])


def _check_keys(data: Mapping[str, Any], known: tuple[str, ...], path: str, faults: list[Text]) -> None:
    for key, value in data.items():
        if key not in known:
            name = path + (key if key.isidentifier() else shown(key))
            text = Text(
                "{key} = {value}: unknown key; use one of {known}",
                key=name,
                value=shown(value),
                known=", ".join(known),
            )
            faults.append(text)


def _take(
    data: Mapping[str, Any], key: str, kind: type, legal: Text, path: str, faults: list[Text]
) -> dict[str, Any]:
    """Return `key` and its value where it is present and of the right type; else add the fault."""
    if key not in data:
        return {}
    if _is(data[key], kind):
        return {key: data[key]}
    faults.append(must_be(path + key, data[key], legal))
    return {}


def _table(
    data: Mapping[str, Any], key: str, known: tuple[str, ...], path: str, faults: list[Text]
) -> Mapping[str, Any]:
    """Return the table `key`, empty where it is absent or not a table."""
    table: Mapping[str, Any] = _take(data, key, dict, Text("a table"), path, faults).get(key, {})
    _check_keys(table, known, f"{path}{key}.", faults)
    return table


def _numbers(data: Mapping[str, Any], keys: tuple[str, ...], path: str, faults: list[Text]) -> dict[str, Any]:
    """Return those of `keys` that are numbers of the right kind; the routine itself bounds them."""
    found: dict[str, Any] = {}
    for key in keys:
        kind = int if BOUNDS[key].step == 1 else float
        found |= _take(data, key, kind, BOUNDS[key].text, path, faults)
    return found


def _seconds(data: Mapping[str, Any], path: str, faults: list[Text]) -> dict[str, Any]:
    table = _table(data, "seconds", SECONDS_KEYS, path, faults)
    return _numbers(table, SECONDS_KEYS, f"{path}seconds.", faults)
