"""Rounds of a scenario: how many, from which random numbers, and what they found."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FOUND = Path(__file__).resolve().parents[2] / "test-output" / "torture"
"""The folder of what was found: inputs, and texts about them. Git ignores it."""

NAME_WIDTH = 30
MOST_REMARKS = 20


@dataclass(slots=True)
class Outcome:
    """What the rounds of a scenario found.

    `lost` counts what the program did not save although it had reported it, or did not report at all;
    `exits` counts processes that ended although nothing had ended them. `figure` is a measurement.
    """

    rounds: int = 0
    lost: int = 0
    exits: int = 0
    figure: str = ""
    remarks: list[str] = field(default_factory=list)
    """A line for each fault: the round, and what was wrong."""

    @property
    def failed(self) -> bool:
        """Whether anything was found."""
        return bool(self.lost or self.exits or self.remarks)

    def line(self, name: str, seconds: float) -> str:
        """Return the scenario's line of the table."""
        counted = f"{self.rounds:>10,}   lost {self.lost}   unexplained exits {self.exits}"
        faults = f"   faults {len(self.remarks)}" if self.remarks else ""
        figure = f"   {self.figure}" if self.figure else ""
        return f"{name:<{NAME_WIDTH}}{counted}{faults}   {seconds:.1f} s{figure}"


class Budget:
    """The rounds that a scenario may take: until its time is over, or so many; the same for each `seed`.

    Every round has its own random numbers, so that one round can be repeated alone (`first`).
    """

    def __init__(
        self,
        seed: int,
        seconds: float = float("inf"),
        most: int | None = None,
        first: int = 0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.seed = seed
        self.outcome = Outcome()
        self._clock = clock
        self._end = clock() + seconds
        self._most = most
        self._first = first

    def rounds(self, name: str) -> Iterator[tuple[int, random.Random]]:
        """Yield the number of each round, and its random numbers; `name` is the scenario's."""
        for number in self.numbers():
            yield number, self.random(name, number)

    def numbers(self, every: int = 1) -> Iterator[int]:
        """Yield the number of each round; the time is looked up before one of `every` of them."""
        number = self._first
        while self._most is None or self.outcome.rounds < self._most:
            if self.outcome.rounds % every == 0 and self._clock() >= self._end:
                return
            yield number
            self.outcome.rounds += 1
            number += 1

    def random(self, name: str, number: int = 0) -> random.Random:
        """Return the random numbers of round `number` of the scenario `name`."""
        return random.Random(f"{self.seed} {name} {number}")  # noqa: S311 - must be repeatable

    def fault(self, number: int, what: str, *, lost: int = 0, exits: int = 0) -> None:
        """Note a fault of round `number`, with how much was lost and how many exits nobody can explain."""
        self.outcome.lost += lost
        self.outcome.exits += exits
        self.outcome.remarks.append(f"round {number}: {what}")
