"""The legal numbers of routines and settings: the lowest, the highest, and the steps between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from coach.base.messages import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coach.base.messages import Value


THOUSANDTH, MOST_DECIMALS = 0.001, 3
"""The step of numbers that may have three decimals."""


class Bound(NamedTuple):
    """The legal numbers of a field: `low` to `high`, both included, in steps of `step` (0: any number)."""

    low: float
    high: float
    step: float
    unit: str = ""

    def __str__(self) -> str:
        """Return range, unit and steps in English."""
        unit = f" {self.unit}" if self.unit else ""
        span = f"{self.low:g} to {self.high:g}{unit}"
        if self.decimals:
            return f"{span} with at most {self.decimals} decimals"
        return f"{span} in " + ("whole numbers" if self.step == 1 else f"steps of {self.step:g}")

    @property
    def decimals(self) -> int:
        """The most decimals, where the steps are so small that they are no steps for people; else 0."""
        return MOST_DECIMALS if self.step == THOUSANDTH else 0

    @property
    def text(self) -> Text:
        """The legal numbers as a noun phrase that can be translated."""
        high = amount(self.high, self.unit)
        if self.step == 1:
            return Text("a whole number from {low} to {high}", low=self.low, high=high)
        if not self.step:
            return Text("a number from {low} to {high}", low=self.low, high=high)
        if self.decimals:
            return Text(
                "a number from {low} to {high} with at most {count} decimals",
                low=self.low,
                high=high,
                count=self.decimals,
            )
        return Text(
            "a number from {low} to {high} in steps of {step}", low=self.low, high=high, step=self.step
        )

    def admits(self, value: float) -> bool:
        """Whether `value` is in range and on a step; exact, because other steps are binary fractions."""
        if not self.low <= value <= self.high:
            return False
        if self.decimals:
            return round(value, self.decimals) == value
        return not self.step or (value / self.step).is_integer()

    def clamp(self, value: int) -> int:
        """Return the nearest whole number inside."""
        return int(max(self.low, min(self.high, value)))


def amount(value: float, unit: str) -> Value:
    """Return a number with its unit, as a text that can be translated; without one, the number itself."""
    texts = {
        "kg": Text("{number} kg", number=value),
        "lb": Text("{number} lb", number=value),
        "s": Text("{number} s", number=value),
        "ms": Text("{number} ms", number=value),
        "m": Text("{number} m", number=value),
        "%": Text("{number}%", number=value),
    }
    return texts.get(unit, value)


BOUNDS: Mapping[str, Bound] = {
    "sets": Bound(1, 10, 1),
    "reps": Bound(1, 50, 1),
    "load_kg": Bound(0, 50, THOUSANDTH, "kg"),
    "prepare": Bound(3, 60, 0.5, "s"),
    "lift": Bound(0.5, 10, 0.5, "s"),
    "flex": Bound(0.5, 20, 0.5, "s"),
    "hold": Bound(0, 30, 0.5, "s"),
    "extend": Bound(0.5, 20, 0.5, "s"),
    "switch": Bound(0, 120, 0.5, "s"),
    "rest": Bound(0, 600, 0.5, "s"),
}
"""The legal numbers of each field, from the product's design."""

LOAD_LB = Bound(0, 110, 0.5, "lb")
"""The load in pounds, from the product's design."""

PERCENT = Bound(0, 100, 1, "%")
"""Volumes, in the settings."""

SOUND_DELAY_MS = Bound(-300, 300, 1, "ms")
"""How much later than it reports an output may sound: from the product's design."""

SOUND_BUFFER_MS = Bound(50, 250, 1, "ms")
"""How much sound may be buffered: from the product's design."""

DISTANCE_M = Bound(0.5, 6, 0, "m")
"""The distance from which the screen may be read: from the product's design."""

TEXT_SIZE = Bound(100, 150, 10, "%")
"""The size of letters on every page but the session, in percent: from the product's design."""

YEARS = Bound(1980, 2100, 1)
"""The years in which a session may be: the formats of exports, and the charts, hold no others."""

SET_NUMBER = Bound(1, 1000, 1)
"""The number of a set in its session, as performed."""

REPS_COUNTED = Bound(0, 1000, 1)
"""Prescribed and paced repetitions of a set, as performed."""

REPS_CONFIRMED = Bound(0, 99, 1)
"""Confirmed repetitions of a set; more is taken for a typing mistake."""

LOAD_MOVED = Bound(0, 1000, 0, "kg")
"""The load of a set as performed, which may be one of another program; FIT holds up to 4,095 kg."""

LENGTH_MS = Bound(0, 10**10, 1)
"""Lengths and positions within a session, in milliseconds: up to some four months."""

RATING = Bound(0, 10, 1)
"""Effort and pain."""

DOSE_KEYS = ("sets", "reps", "load_kg")
"""The fields that say how much is done."""

SECONDS_KEYS = ("prepare", "lift", "flex", "hold", "extend", "switch", "rest")
"""The fields that hold the length of a kind of span, in seconds."""
