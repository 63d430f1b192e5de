"""The CSV of the app Strong, which Hevy and others import: a row for each set, an exercise for each leg."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from coach.export.files import Target, write_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coach.core.session import Session

COLUMNS = (
    "Date",
    "Workout Name",
    "Duration",
    "Exercise Name",
    "Set Order",
    "Weight",
    "Reps",
    "Distance",
    "Seconds",
    "Notes",
    "Workout Notes",
    "RPE",
)
"""The columns of an export of Strong 5 and 6. Weight is in kilograms, the date is local time."""


def write_strong(sessions: Iterable[Session], target: Target) -> int:
    """Write a row for every set with a confirmed repetition; return the number of rows."""
    return write_rows(target, COLUMNS, chain.from_iterable(map(rows, sessions)))


def has_repetitions(session: Session) -> bool:
    """Whether the file has a row for `session`."""
    return any(done.confirmed for done in session.sets)


def rows(session: Session) -> Iterator[tuple[object, ...]]:
    """Yield a row for every set of `session` with a confirmed repetition."""
    length = (
        "" if session.ended_at is None else _length((session.ended_at - session.started_at).total_seconds())
    )
    for done in session.sets:
        if done.confirmed:
            yield (
                f"{session.local_start:%Y-%m-%d %H:%M:%S}",
                session.routine.name,
                length,
                f"{session.routine.exercise} ({done.leg.value.capitalize()})",
                done.set,
                f"{done.load_kg:g}",
                done.confirmed,
                0,
                round(done.tension_ms / 1000),
                "",
                session.notes,
                "" if session.effort is None else session.effort,
            )


def _length(seconds: float) -> str:
    """Return a length as Strong writes it, in hours and minutes; at least one minute."""
    hours, minutes = divmod(max(1, round(seconds / 60)), 60)
    return f"{hours}h {minutes}m" if hours else f"{minutes}m"
