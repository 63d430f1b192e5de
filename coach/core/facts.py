"""What happened in a performance: the facts that it returns, in order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coach.core.score import Cue, Span
    from coach.core.session import RepDone, RestDone, StopReason


@dataclass(frozen=True, slots=True)
class SpanBegan:
    """The position passed the start of `span`, `late_ms` before the reading of the clock."""

    span: Span
    late_ms: int


@dataclass(frozen=True, slots=True)
class CueFell:
    """`cue` fell due, `late_ms` before the reading of the clock."""

    cue: Cue
    late_ms: int


@dataclass(frozen=True, slots=True)
class RepFinished:
    """A repetition ended; after `back` the same repetition ends again, with new times."""

    done: RepDone


@dataclass(frozen=True, slots=True)
class Rested:
    """A set began, and the rest before it is over; after `back` the same rest is undone."""

    done: RestDone


@dataclass(frozen=True, slots=True)
class GateReached:
    """The position stands at a gate, `late_ms` before the reading of the clock: the person is waited for."""

    at_ms: int
    late_ms: int


@dataclass(frozen=True, slots=True)
class GatePassed:
    """The person is ready: the position moves again from `at_ms`, after a count-in of `count_in_ms`."""

    at_ms: int
    count_in_ms: int


@dataclass(frozen=True, slots=True)
class Adjusted:
    """The wait at `at_ms` was made longer or shorter by `by_ms`: the timeline is another from here on.

    `left_ms` is left of it now.
    """

    at_ms: int
    by_ms: int
    left_ms: int


@dataclass(frozen=True, slots=True)
class Paused:
    """The position stopped at `at_ms`."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class Resumed:
    """The position moves again from `at_ms`, after a count-in of `count_in_ms`."""

    at_ms: int
    count_in_ms: int


@dataclass(frozen=True, slots=True)
class Sought:
    """The position jumped from `from_ms` to `to_ms`; the cues in between are skipped."""

    from_ms: int
    to_ms: int


@dataclass(frozen=True, slots=True)
class Ended:
    """The performance is over, at `at_ms` of its score."""

    at_ms: int
    reason: StopReason


Fact = (
    SpanBegan
    | CueFell
    | RepFinished
    | Rested
    | GateReached
    | GatePassed
    | Adjusted
    | Paused
    | Resumed
    | Sought
    | Ended
)
