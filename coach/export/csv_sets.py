"""The native CSV: one row a set, for a spreadsheet or a program that analyses it.

Two kinds of seconds stand in a row. `lift_s`, `flex_s`, `hold_s`, `extend_s` are those prescribed
for one repetition of that leg, and `rest_after_s` those prescribed between rounds; `tut_s` is the time
under tension that really passed in the confirmed repetitions of the set.
"""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import chain
from typing import TYPE_CHECKING

from coach.export.files import Target, write_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coach.core.session import Session

SCHEMA_VERSION = 1
"""Version of the columns; it stands first in every row."""

COLUMNS = (
    "schema_version",
    "session_id",
    "started_at",
    "ended_at",
    "tz",
    "exercise",
    "side",
    "set_index",
    "prescribed_reps",
    "paced_reps",
    "confirmed_reps",
    "load_kg",
    "lift_s",
    "flex_s",
    "hold_s",
    "extend_s",
    "tut_s",
    "rest_after_s",
    "effort",
    "pain_before",
    "pain_after",
    "pain_next_day",
    "pauses",
    "stop_reason",
    "routine",
    "notes",
)
"""The columns in their order. `pauses` is how many; what was not told is empty."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""A cell that starts with one of these is a formula to a spreadsheet."""


def write_csv(sessions: Iterable[Session], target: Target) -> int:
    """Write a row for every set of `sessions` to a path or an open text stream; return how many.

    Rows are written as sessions are read, so that the size of the diary does not matter. The
    encoding is UTF-8, times are UTC. Raises `Problem` where the path cannot be written.
    """
    return write_rows(target, COLUMNS, chain.from_iterable(map(rows, sessions)))


def rows(session: Session) -> Iterator[tuple[object, ...]]:
    """Yield the row of every set of `session`, each with a value for every one of `COLUMNS`."""
    started, ended = _utc(session.started_at), _utc(session.ended_at)
    for done in session.sets:
        seconds = session.routine.dose(done.leg).seconds
        phases = (seconds.lift, seconds.flex, seconds.hold, seconds.extend)
        yield (
            SCHEMA_VERSION,
            session.id,
            started,
            ended,
            safe(session.zone),
            safe(session.routine.exercise),
            done.leg.value,
            done.set,
            done.prescribed,
            done.paced,
            done.confirmed,
            f"{done.load_kg:.2f}",
            *(f"{value:.1f}" for value in phases),
            f"{done.tension_ms / 1000:.3f}",
            f"{seconds.rest:.1f}",
            session.effort,
            session.pain_before,
            session.pain_after,
            session.pain_next_day,
            len(session.pauses),
            session.stop_reason.value if session.stop_reason else "",
            safe(session.routine.name),
            safe(session.notes),
        )


def safe(text: str) -> str:
    """Return `text` with an apostrophe before what a spreadsheet would run as a formula.

    One that starts with an apostrophe gets a second, so that `unsafe` finds back what was written.
    """
    return f"'{text}" if text.startswith((*FORMULA_STARTS, "'")) else text


def unsafe(text: str) -> str:
    """Return what `safe` was given."""
    return text.removeprefix("'")


def _utc(moment: datetime | None) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds") if moment else ""
