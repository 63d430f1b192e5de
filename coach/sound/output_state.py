"""States of the sound output, and when a lost output is tried again. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

RETRIES_MS = (300, 3000, 10_000, 60_000)
"""Wait before each new try, in milliseconds, beside every change of the system's outputs; the last
one is repeated for ever."""


@dataclass(frozen=True, slots=True)
class Closed:
    """No sound is wanted."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A stream was opened and has not moved yet, after `tries` failures in a row."""

    tries: int = 0


@dataclass(frozen=True, slots=True)
class Playing:
    """The device consumes our stream."""


@dataclass(frozen=True, slots=True)
class Lost:
    """Sound is wanted, but `tries` openings in a row have failed."""

    tries: int = 1

    @property
    def retry_ms(self) -> int:
        """How long to wait before the next try, in milliseconds."""
        return RETRIES_MS[min(self.tries, len(RETRIES_MS)) - 1]

    @property
    def is_worth_a_message(self) -> bool:
        """Whether the user should know: not after one failure, another output may be about to take over."""
        return self.tries > 1


State: TypeAlias = Closed | Opening | Playing | Lost


def tries(state: State) -> int:
    """Return how many openings in a row have failed."""
    return state.tries if isinstance(state, Opening | Lost) else 0


def after_failure(state: State) -> Lost:
    """Return the state that follows when the stream of `state` fails or cannot be opened."""
    return Lost(tries(state) + 1)
