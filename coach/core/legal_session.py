"""The values that a session may have: no page, chart or export can show others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.base.wrong_values import must_be
from coach.core.bounds import (
    LENGTH_MS,
    LOAD_MOVED,
    RATING,
    REPS_CONFIRMED,
    REPS_COUNTED,
    SET_NUMBER,
    YEARS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.base.messages import Text
    from coach.core.bounds import Bound
    from coach.core.session import Session, SetDone

OF_SET: dict[str, Bound] = {
    "set": SET_NUMBER,
    "prescribed": REPS_COUNTED,
    "paced": REPS_COUNTED,
    "confirmed": REPS_CONFIRMED,
    "load_kg": LOAD_MOVED,
    "lift_ms": LENGTH_MS,
    "flex_ms": LENGTH_MS,
    "hold_ms": LENGTH_MS,
    "extend_ms": LENGTH_MS,
}
"""The bounds of the values of a set, by their names in `SetDone`."""


def fault_of(session: Session) -> Text | None:
    """Return the first value that is out of bounds, and what it must be; None for a legal session."""
    for key, value, bound in _values(session):
        # Not only `admits`: a damaged value may be of any type.
        if not (isinstance(value, int | float) and bound.admits(value)):
            return must_be(key, value, bound.text)
    return None


def _values(session: Session) -> Iterator[tuple[str, object, Bound]]:
    yield "year", session.started_at.year, YEARS
    if session.ended_at is not None:
        yield "year", session.ended_at.year, YEARS
    for key, answer in session.answers._asdict().items():
        if key != "notes" and answer is not None:
            yield key, answer, RATING
    for pause in session.pauses:
        for key, value in pause._asdict().items():
            yield key, value, LENGTH_MS
    for done in session.sets:
        if not _is_usual(done):
            for key, bound in OF_SET.items():
                yield key, done._asdict()[key], bound
            if done.rest_ms is not None:
                yield "rest_ms", done.rest_ms, LENGTH_MS


def _is_usual(done: SetDone) -> bool:
    """Whether the values of a set are surely legal: a quick answer, as a large diary has a million sets."""
    _, _, prescribed, paced, confirmed, load, lift, flex, hold, extend, rest = done
    phases = (lift, flex, hold, extend, 0 if rest is None else rest)
    counts = (done.set - 1, prescribed, paced, confirmed, *phases)
    return (
        {*map(type, counts)} == {int}
        and type(load) is float
        and min(counts) >= 0
        and max(counts[:4]) < REPS_CONFIRMED.high
        and max(phases) < LENGTH_MS.high
        and 0 <= load <= LOAD_MOVED.high
    )
