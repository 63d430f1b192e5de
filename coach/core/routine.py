"""A routine: the prescribed sets, repetitions, load, seconds of each phase, and order of the legs."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple

from coach.base.messages import Text, clauses
from coach.base.wrong_values import must_be
from coach.core.bounds import BOUNDS, DOSE_KEYS, SECONDS_KEYS


class Leg(StrEnum):
    """A leg. Left and right are always counted separately."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Leg:
        """The other leg."""
        return Leg.RIGHT if self is Leg.LEFT else Leg.LEFT


class Legs(StrEnum):
    """The legs that a routine trains."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"


class FirstLeg(StrEnum):
    """The leg that leads; `ALTERNATE` is the one that did not lead last time."""

    LEFT = "left"
    RIGHT = "right"
    ALTERNATE = "alternate"


class Alternate(StrEnum):
    """The change of legs: after each set, or after each repetition."""

    SET = "set"
    REP = "rep"


MOST_FAULTS = 20
"""So many faults of a routine are named; the rest is counted."""


class RoutineError(ValueError):
    """A routine that is out of bounds: a text for each fault names the key, its value and what is legal."""

    def __init__(self, faults: list[Text]) -> None:
        more = len(faults) - MOST_FAULTS
        self.faults = faults[:MOST_FAULTS]
        if more > 0:
            self.faults.append(Text("%n more faults", one="%n more fault", n=more))
        super().__init__(str(self.text))

    @property
    def text(self) -> Text:
        """All faults as one text."""
        return clauses(self.faults)


class SetStart(StrEnum):
    """What begins a set after a rest or a change of legs: its time, or the person who is ready."""

    AUTO = "auto"
    MANUAL = "manual"


class Seconds(NamedTuple):
    """Length of each kind of span in whole or half seconds; a length of 0 leaves the span out."""

    prepare: float = 10
    lift: float = 2
    flex: float = 2
    hold: float = 1
    extend: float = 3
    switch: float = 15
    rest: float = 60


@dataclass(frozen=True, slots=True)
class Override:
    """Values of one leg that differ from the routine's; None and absent seconds mean the same as there."""

    sets: int | None = None
    reps: int | None = None
    load_kg: float | None = None
    seconds: tuple[tuple[str, float], ...] = ()

    def __post_init__(self) -> None:
        """Sort the seconds as in `SECONDS_KEYS`, so that equal overrides compare equal."""
        ordered = sorted(dict(self.seconds).items(), key=lambda item: SECONDS_KEYS.index(item[0]))
        object.__setattr__(self, "seconds", tuple(ordered))


class Dose(NamedTuple):
    """The prescription of one leg: `sets` × `reps` at `load_kg`, paced by `seconds`."""

    sets: int
    reps: int
    load_kg: float
    seconds: Seconds


@dataclass(frozen=True, slots=True)
class Routine:
    """A prescription. Building one with a value out of bounds raises `RoutineError`."""

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
    set_start: SetStart = SetStart.AUTO

    def __post_init__(self) -> None:
        """Raise `RoutineError` with every fault, if there is one."""
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
        """Return the prescription of `leg`, with its overrides."""
        override = self.left if leg is Leg.LEFT else self.right
        return Dose(
            self.sets if override.sets is None else override.sets,
            self.reps if override.reps is None else override.reps,
            self.load_kg if override.load_kg is None else override.load_kg,
            self.seconds._replace(**dict(override.seconds)),
        )

    def as_done(self, *, has_weights: bool) -> Routine:
        """Return the routine as it is done: its loads are left aside by a person who has no weights."""
        return self if has_weights else self.with_loads(0.0, None, None)

    def with_loads_of(self, other: Routine) -> Routine:
        """Return the routine with the loads of `other`."""
        return self.with_loads(other.load_kg, other.left.load_kg, other.right.load_kg)

    def with_loads(self, both: float, left: float | None, right: float | None) -> Routine:
        """Return the routine with these loads: of both legs, and of a leg where it differs."""
        if (self.load_kg, self.left.load_kg, self.right.load_kg) == (both, left, right):
            return self
        return replace(
            self,
            load_kg=both,
            left=replace(self.left, load_kg=left),
            right=replace(self.right, load_kg=right),
        )

    def order(self, last_first: Leg | None = None) -> tuple[Leg, ...]:
        """Return the legs in their order in each set; `last_first` is the leg that led last time, if any."""
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
