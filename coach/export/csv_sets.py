"""The native CSV: a row for each set, for spreadsheets and analysis.

`lift_s`, `flex_s`, `hold_s` and `extend_s` are the seconds prescribed for one repetition of that leg,
`rest_after_s` those prescribed between rounds. `tut_s` is the time under tension, as performed, of the
confirmed repetitions of the set. `rest_actual_s` is the time from the end of the set to the start of the next
one as it really was, without pauses; it is empty after the last set, and where it is not known.
"""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import chain
from typing import TYPE_CHECKING

from coach.export.files import Target, write_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coach.core.session import Session

SCHEMA_VERSION = 2
"""Version of the columns, the first cell of every row. Version 1 has no `rest_actual_s`."""

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
    "rest_actual_s",
)
"""The columns in order. `pauses` is their number; feedback that was not given is empty."""


def write_csv(sessions: Iterable[Session], target: Target) -> int:
    """Write a row for every set of `sessions` to a path or an open text stream; return their number.

    Rows are written as sessions are read, so memory does not grow with the diary. The encoding is
    UTF-8, times are UTC. Raises `Problem` if the path cannot be written.
    """
    return write_rows(target, COLUMNS, chain.from_iterable(map(rows, sessions)))


def rows(session: Session) -> Iterator[tuple[object, ...]]:
    """Yield a row for every set of `session`, with a value for each of `COLUMNS`."""
    started, ended = _utc(session.started_at), _utc(session.ended_at)
    for done in session.sets:
        seconds = session.routine.dose(done.leg).seconds
        phases = (seconds.lift, seconds.flex, seconds.hold, seconds.extend)
        yield (
            SCHEMA_VERSION,
            session.id,
            started,
            ended,
            session.zone,
            session.routine.exercise,
            done.leg.value,
            done.set,
            done.prescribed,
            done.paced,
            done.confirmed,
            f"{done.load_kg:.3f}",
            *(f"{value:.1f}" for value in phases),
            f"{done.tension_ms / 1000:.3f}",
            f"{seconds.rest:.1f}",
            session.effort,
            session.pain_before,
            session.pain_after,
            session.pain_next_day,
            len(session.pauses),
            session.stop_reason.value if session.stop_reason else "",
            session.routine.name,
            session.notes,
            "" if done.rest_ms is None else f"{done.rest_ms / 1000:.3f}",
        )


def _utc(moment: datetime | None) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds") if moment else ""
