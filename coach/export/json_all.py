"""Everything about sessions as JSON; what it writes, it reads back as the same sessions."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from coach.core.performance import StopReason
from coach.core.routine import Leg, RoutineError, from_data, to_data
from coach.core.session import Pause, Session, SetDone
from coach.export.files import Target, open_text
from coach.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SCHEMA_VERSION = 1
"""Version of the layout. A file of a newer version is refused."""

TOLD = ("effort", "pain_before", "pain_after", "pain_next_day")
COUNTS = ("set", "prescribed", "paced", "confirmed")
LENGTHS = ("lift_ms", "flex_ms", "hold_ms", "extend_ms")


def write_json(sessions: Iterable[Session], target: Target) -> int:
    """Write `sessions` to a path or an open text stream, one a line; return how many.

    They are written as they are read, so that the size of the diary does not matter. Raises
    `Problem` where the path cannot be written.
    """
    count = 0
    with open_text(target) as stream:
        stream.write(f'{{"schema_version": {SCHEMA_VERSION}, "sessions": [')
        for session in sessions:
            stream.write(",\n" if count else "\n")
            stream.write(json.dumps(session_data(session), ensure_ascii=False))
            count += 1
        stream.write("\n]}\n")
    return count


def from_json(text: str | bytes, where: str = "JSON") -> list[Session]:
    """Read back what `write_json` wrote.

    `where` names the file in the one line of the `Problem` that is raised for anything else: not
    JSON, a newer version, a session that lacks a value or has a wrong one. All or nothing is read.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Problem(f"{where} is not JSON: {error}.") from error
    if not isinstance(data, dict) or not isinstance(data.get("sessions"), list):
        raise Problem(f"{where} was not written by Interval Coach: it holds no sessions.")
    if data.get("schema_version") != SCHEMA_VERSION:
        version = data.get("schema_version")
        raise Problem(f"{where}: schema_version = {version} cannot be read: allowed is {SCHEMA_VERSION}.")
    sessions = []
    for number, entry in enumerate(data["sessions"], 1):
        try:
            sessions.append(session_from(entry))
        except KeyError as error:
            raise Problem(f"{where}: session {number} lacks {error}.") from error
        except (RoutineError, TypeError, ValueError, AttributeError, OverflowError) as error:
            raise Problem(f"{where}: session {number} cannot be read: {error}.") from error
    return sessions


def session_data(session: Session) -> dict[str, Any]:
    """Return `session` as plain data; times are UTC, in ISO 8601 to the microsecond."""
    return {
        "id": session.id,
        "started_at": session.started_at.astimezone(UTC).isoformat(),
        "ended_at": session.ended_at.astimezone(UTC).isoformat() if session.ended_at else None,
        "zone": session.zone,
        "routine": to_data(session.routine),
        "first": session.first.value,
        "stop_reason": session.stop_reason.value if session.stop_reason else None,
        **{key: getattr(session, key) for key in TOLD},
        "notes": session.notes,
        "pauses": [{"at_ms": pause.at_ms, "length_ms": pause.length_ms} for pause in session.pauses],
        "sets": [
            {"leg": done.leg.value, "load_kg": done.load_kg}
            | {key: getattr(done, key) for key in (*COUNTS, *LENGTHS)}
            for done in session.sets
        ],
    }


def session_from(data: Mapping[str, Any]) -> Session:
    """Build a session from its plain data. Raises KeyError, TypeError or ValueError for what is wrong."""
    return Session(
        id=_text(data, "id"),
        started_at=_moment(data["started_at"]),
        zone=_text(data, "zone"),
        routine=from_data(data["routine"]),
        first=Leg(data["first"]),
        sets=tuple(_set(entry) for entry in data["sets"]),
        ended_at=None if data["ended_at"] is None else _moment(data["ended_at"]),
        stop_reason=None if data["stop_reason"] is None else StopReason(data["stop_reason"]),
        pauses=tuple(Pause(_count(p, "at_ms"), _count(p, "length_ms")) for p in data["pauses"]),
        notes=_text(data, "notes"),
        **{key: None if data[key] is None else _count(data, key, most=10) for key in TOLD},
    )


def _set(data: Mapping[str, Any]) -> SetDone:
    load = data["load_kg"]
    if isinstance(load, bool) or not isinstance(load, int | float) or not 0 <= load < float("inf"):
        raise ValueError(f"load_kg = {load} is wrong: allowed is a number from 0")
    numbers = {key: _count(data, key) for key in (*COUNTS, *LENGTHS)}
    return SetDone(leg=Leg(data["leg"]), load_kg=load, **numbers)


def _count(data: Mapping[str, Any], key: str, most: int = 2**53) -> int:
    value = data[key]
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise ValueError(f"{key} = {value} is wrong: allowed is a whole number from 0 to {most}")
    return value


def _text(data: Mapping[str, Any], key: str) -> str:
    value = data[key]
    if not isinstance(value, str):
        raise TypeError(f"{key} = {value} is wrong: allowed is text")
    return value


def _moment(value: object) -> datetime:
    moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    if moment is None or moment.tzinfo is None:
        raise ValueError(f"{value} is not a time with its offset from UTC")
    return moment.astimezone(UTC)
