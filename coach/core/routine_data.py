"""A routine as the plain data of a TOML or JSON file, checked as a whole."""

from __future__ import annotations

from dataclasses import asdict
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from coach.base.messages import Text
from coach.base.wrong_values import made_by_newer, must_be, one_of, shown
from coach.core.bounds import BOUNDS, DOSE_KEYS, SECONDS_KEYS
from coach.core.routine import Alternate, FirstLeg, Legs, Override, Routine, RoutineError, SetStart

if TYPE_CHECKING:
    from collections.abc import Mapping

SCHEMA = 1
"""Version of the routine file that this program reads and writes."""

KEYS = (
    "schema",
    "name",
    "exercise",
    "legs",
    "first_leg",
    "alternate",
    "set_start",
    *DOSE_KEYS,
    "seconds",
    "left",
    "right",
)

Word = TypeVar("Word", bound=StrEnum)
Default = TypeVar("Default")


def from_data(data: Mapping[str, object]) -> Routine:
    """Return the routine of a file's plain data.

    Raises `RoutineError` with one text for each fault (key, value, what is legal): a number out of bounds,
    a wrong type, an unknown key, a missing name or a newer schema.
    """
    _check_schema(data.get("schema", SCHEMA))
    faults: list[Text] = []
    file = _Table(data, KEYS, "", faults)
    if "name" not in data:
        faults.append(Text("{key} is missing", key="name"))
    defaults = Routine("?")
    # Numbers are checked even when something else is wrong, so that all faults are reported at once.
    try:
        routine = Routine(
            name=file.text("name", defaults.name),
            exercise=file.text("exercise", defaults.exercise),
            legs=file.word("legs", Legs, defaults.legs),
            first_leg=file.word("first_leg", FirstLeg, defaults.first_leg),
            alternate=file.word("alternate", Alternate, defaults.alternate),
            set_start=file.word("set_start", SetStart, defaults.set_start),
            sets=file.whole("sets", defaults.sets),
            reps=file.whole("reps", defaults.reps),
            load_kg=file.number("load_kg", defaults.load_kg),
            seconds=defaults.seconds._replace(**file.seconds()),
            left=file.override("left"),
            right=file.override("right"),
        )
    except RoutineError as error:
        raise RoutineError(faults + error.faults) from None
    if faults:
        raise RoutineError(faults)
    return routine


def to_data(routine: Routine) -> dict[str, object]:
    """Return the plain data of a file of `routine`: every key, and of the overrides those that are set.

    `set_start` is left out unless it is manual: versions before 0.2 refuse a file with it.
    """
    data: dict[str, object] = {
        "schema": SCHEMA,
        "name": routine.name,
        "exercise": routine.exercise,
        "legs": str(routine.legs),
        "first_leg": str(routine.first_leg),
        "alternate": str(routine.alternate),
        **({"set_start": str(routine.set_start)} if routine.set_start is SetStart.MANUAL else {}),
        "sets": routine.sets,
        "reps": routine.reps,
        "load_kg": routine.load_kg,
        "seconds": routine.seconds._asdict(),
    }
    for side, override in (("left", routine.left), ("right", routine.right)):
        numbers = asdict(override) | {"seconds": dict(override.seconds)}
        if table := {key: value for key, value in numbers.items() if value not in (None, {})}:
            data[side] = table
    return data


class _Table:
    """One table of a routine file: returns values of the right type, and adds the faults of others.

    A key that is absent or has a fault gives the default. Bounds are checked by `Routine` itself.
    """

    def __init__(
        self, data: Mapping[str, object], known: tuple[str, ...], path: str, faults: list[Text]
    ) -> None:
        self._data = data
        self._path = path
        self._faults = faults
        for key, value in data.items():
            if key not in known:
                text = Text(
                    "{key} = {value}: unknown key; use one of {known}",
                    key=path + (key if key.isidentifier() else shown(key)),
                    value=shown(value),
                    known=", ".join(known),
                )
                faults.append(text)

    def text(self, key: str, default: str) -> str:
        """Return a text."""
        value = self._data.get(key, default)
        if isinstance(value, str):
            return value
        self._add_fault(key, Text("text"))
        return default

    def word(self, key: str, words: type[Word], default: Word) -> Word:
        """Return one of several words."""
        value = self._data.get(key, default)
        for word in words:
            if value == word:
                return word
        self._add_fault(key, one_of(words))
        return default

    def whole(self, key: str, default: Default) -> int | Default:
        """Return a whole number; true and false are none."""
        if key not in self._data:
            return default
        value = self._data[key]
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        self._add_fault(key, BOUNDS[key].text)
        return default

    def number(self, key: str, default: Default) -> float | Default:
        """Return a number, whole or not; true and false are none."""
        if key not in self._data:
            return default
        value = self._data[key]
        if isinstance(value, int | float) and not isinstance(value, bool):
            return value
        self._add_fault(key, BOUNDS[key].text)
        return default

    def table(self, key: str, known: tuple[str, ...]) -> _Table:
        """Return a table within this one; empty where it is absent or not a table."""
        value = self._data.get(key, {})
        if not isinstance(value, dict):
            self._add_fault(key, Text("a table"))
            value = {}
        return _Table(value, known, f"{self._path}{key}.", self._faults)

    def seconds(self) -> dict[str, float]:
        """Return the seconds that the table "seconds" holds."""
        table = self.table("seconds", SECONDS_KEYS)
        found = {key: table.number(key, None) for key in SECONDS_KEYS}
        return {key: value for key, value in found.items() if value is not None}

    def override(self, side: str) -> Override:
        """Return what the table of one leg overrides."""
        table = self.table(side, (*DOSE_KEYS, "seconds"))
        return Override(
            table.whole("sets", None),
            table.whole("reps", None),
            table.number("load_kg", None),
            tuple(table.seconds().items()),
        )

    def _add_fault(self, key: str, legal: Text) -> None:
        self._faults.append(must_be(self._path + key, self._data[key], legal))


def _check_schema(schema: object) -> None:
    if isinstance(schema, int) and not isinstance(schema, bool):
        if schema > SCHEMA:
            raise RoutineError([made_by_newer("schema", schema)])
        if schema == SCHEMA:
            return
    raise RoutineError([must_be("schema", schema, SCHEMA)])
