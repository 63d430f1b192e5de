"""Sessions as JSON, complete: reading a file back gives equal records. The schema is in resources/schemas."""

from __future__ import annotations

import io
import json
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from coach.base.files import not_utf8
from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.wrong_values import made_by_newer, must_be, one_of
from coach.core.bounds import (
    LENGTH_MS,
    LOAD_MOVED,
    RATING,
    REPS_CONFIRMED,
    REPS_COUNTED,
    SET_NUMBER,
)
from coach.core.record import Correction, Record, TimedRep
from coach.core.routine import Leg, RoutineError
from coach.core.routine_data import from_data, to_data
from coach.core.session import Pause, RepDone, Session, SetDone, StopReason
from coach.export.files import Target, open_text
from coach.export.import_rows import NO_INSTANT, WRONG_LAYOUT, Fault, FileContents, instant
from coach.export.json_history import history_data, read_history
from coach.export.json_stream import list_in, members, object_in
from coach.store.history import NONE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from coach.core.bounds import Bound
    from coach.store.history import Decisions

SCHEMA_VERSION = 1
"""Version of the layout; files of other versions are refused."""

RATINGS = ("effort", "pain_before", "pain_after", "pain_next_day")
COUNTS = {
    "set": SET_NUMBER,
    "prescribed": REPS_COUNTED,
    "paced": REPS_COUNTED,
    "confirmed": REPS_CONFIRMED,
}
LENGTHS = dict.fromkeys(("lift_ms", "flex_ms", "hold_ms", "extend_ms"), LENGTH_MS)
REP_NUMBERS = {"set": SET_NUMBER, "rep": REPS_COUNTED, **LENGTHS}


class WrongValueError(ValueError):
    """A value that no session can have; `text` says what it must be."""

    def __init__(self, text: Text) -> None:
        super().__init__(str(text))
        self.text = text


def write_json(records: Iterable[Record], target: Target, decisions: Decisions = NONE) -> int:
    """Write `records` to a path or an open text stream, one per line; return their number.

    `decisions` follow, if there are any.

    They are written as they are read, so memory does not grow with the diary. Raises `Problem` if the
    path cannot be written.
    """
    count = 0
    with open_text(target) as stream:
        stream.write(f'{{"schema_version": {SCHEMA_VERSION}, "sessions": [')
        for record in records:
            stream.write(",\n" if count else "\n")
            stream.write(json.dumps(record_data(record), ensure_ascii=False))
            count += 1
        history = json.dumps(history_data(decisions), ensure_ascii=False)
        stream.write(f'\n], "history": {history}}}\n' if any(decisions) else "\n]}\n")
    return count


def read_stream(stream: TextIO, file: Path, found: FileContents) -> Iterator[Record]:
    """Yield the valid sessions of a file of `write_json`; its faults and its history are added to `found`.

    Raises `Problem` if the file is not JSON, not ours, or of another version; where the version stands
    after the sessions, they are yielded first.
    """
    plain: dict[str, object] = {}
    number = 0
    for key, value, is_entry in members(stream, file, "sessions"):
        if is_entry:
            number += 1
            record = _record_of(value)
            if isinstance(record, Text):
                found.add_fault(Fault(file, record, session=number))
            else:
                yield record
            continue
        plain[key] = value
        if key == "schema_version":
            _check_version(value, file)
    if not isinstance(plain.get("sessions"), list):
        raise Problem("{file} was not written by Interval Coach: it holds no sessions.", file=file)
    _check_version(plain.get("schema_version"), file)
    if "history" in plain:
        found.decisions, wrong = read_history(plain["history"], file)
        for fault in wrong:
            found.add_fault(fault)


def _record_of(entry: object) -> Record | Text:
    """Return the session in an entry, or its fault."""
    try:
        return _encodable(record_from(object_in(entry)))
    except KeyError as error:
        return Text("{key} is missing", key=str(error.args[0]))
    except (RoutineError, WrongValueError) as error:
        return error.text
    except (TypeError, ValueError, AttributeError, OverflowError):
        return WRONG_LAYOUT


def _check_version(version: object, file: Path) -> None:
    if version != SCHEMA_VERSION:
        fault = must_be("schema_version", version, SCHEMA_VERSION)
        if isinstance(version, int) and version > SCHEMA_VERSION:
            fault = made_by_newer("schema_version", version)
        raise Problem("{file}: {fault}.", file=file, fault=fault)


def read_json(text: str | bytes, file: Path) -> FileContents:
    """Return everything that a file of `write_json` holds; see `read_stream`."""
    try:
        decoded = text if isinstance(text, str) else text.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise not_utf8(file, error) from error
    found = FileContents()
    found.records = list(read_stream(io.StringIO(decoded), file, found))
    return found


def from_json(text: str | bytes, file: Path = Path("JSON")) -> list[Record]:
    """Return the sessions of a file of `write_json`; raises `Problem` with the first fault."""
    found = read_json(text, file)
    if found.faults:
        raise Problem(found.faults[0].text)
    return found.records


def record_data(record: Record) -> dict[str, object]:
    """Return a session as plain data, with its single repetitions and its corrections."""
    return {
        **session_data(record.session),
        "reps": [
            [done.set, done.leg.value, done.rep]
            + [getattr(done, key) for key in LENGTHS]
            + [ended_at.astimezone(UTC).isoformat()]
            for done, ended_at in record.reps
        ],
        "corrections": [
            {**change._asdict(), "at": change.at.astimezone(UTC).isoformat()} for change in record.corrections
        ],
    }


def record_from(data: Mapping[str, object]) -> Record:
    """Build a record from its plain data; raises KeyError, TypeError or ValueError for faulty data."""
    session = session_from(data)
    reps = []
    for entry in list_in(data["reps"]):
        row = dict(zip(("set", "leg", "rep", *LENGTHS, "ended_at"), list_in(entry), strict=True))
        counts = {key: _count(row, key, bound) for key, bound in REP_NUMBERS.items()}
        reps.append(TimedRep(RepDone(leg=_leg(row, "leg"), **counts), _moment(row, "ended_at")))
    places = {(done.set, done.leg) for done in session.sets}
    if len(places) < len(session.sets) or len({(rep.set, rep.leg, rep.rep) for rep, _ in reps}) < len(reps):
        raise WrongValueError(WRONG_LAYOUT)
    if strange := {(rep.set, rep.leg.value) for rep, _ in reps} - places:
        text = Text("the repetitions belong to a set that is not there: set {set}", set=min(strange)[0])
        raise WrongValueError(text)
    corrections = tuple(
        Correction(_text(c, "what"), _text_or_none(c, "old"), _text_or_none(c, "new"), _moment(c, "at"))
        for c in map(object_in, list_in(data["corrections"]))
    )
    return Record(session, tuple(reps), corrections)


def _encodable(record: Record) -> Record:
    """Return `record`; raises ValueError where a lone surrogate, from an escape of JSON, cannot be stored."""
    session = record.session
    texts = [session.id, session.zone, session.notes, session.routine.name, session.routine.exercise]
    texts += [text or "" for change in record.corrections for text in change[:3]]
    for text in texts:
        text.encode()
    return record


def session_data(session: Session) -> dict[str, object]:
    """Return `session` as plain data; times are UTC, in ISO 8601 to the microsecond."""
    return {
        "id": session.id,
        "started_at": session.started_at.astimezone(UTC).isoformat(),
        "ended_at": session.ended_at.astimezone(UTC).isoformat() if session.ended_at else None,
        "zone": session.zone,
        "routine": to_data(session.routine),
        "first": session.first.value,
        "stop_reason": session.stop_reason.value if session.stop_reason else None,
        **{key: getattr(session, key) for key in RATINGS},
        "notes": session.notes,
        "pauses": [{"at_ms": pause.at_ms, "length_ms": pause.length_ms} for pause in session.pauses],
        "sets": [
            {"leg": done.leg.value, "load_kg": done.load_kg}
            | {key: getattr(done, key) for key in (*COUNTS, *LENGTHS)}
            | ({} if done.rest_ms is None else {"rest_ms": done.rest_ms})
            for done in session.sets
        ],
    }


def session_from(data: Mapping[str, object]) -> Session:
    """Build a session from its plain data; raises KeyError, TypeError or ValueError for faulty data."""
    return Session(
        id=_id(data),
        started_at=_moment(data, "started_at"),
        zone=_text(data, "zone"),
        routine=from_data(object_in(data["routine"])),
        first=_leg(data, "first"),
        sets=tuple(_set(object_in(entry)) for entry in list_in(data["sets"])),
        ended_at=None if data["ended_at"] is None else _moment(data, "ended_at"),
        stop_reason=_stop_reason(data),
        pauses=tuple(
            Pause(_count(p, "at_ms", LENGTH_MS), _count(p, "length_ms", LENGTH_MS))
            for p in map(object_in, list_in(data["pauses"]))
        ),
        notes=_text(data, "notes"),
        **{key: None if data[key] is None else _count(data, key, RATING) for key in RATINGS},
    )


def _set(data: Mapping[str, object]) -> SetDone:
    load = data["load_kg"]
    if isinstance(load, bool) or not isinstance(load, int | float) or not LOAD_MOVED.admits(load):
        raise WrongValueError(must_be("load_kg", load, LOAD_MOVED.text))
    numbers = {key: _count(data, key, bound) for key, bound in (COUNTS | LENGTHS).items()}
    rest_ms = _count(data, "rest_ms", LENGTH_MS) if "rest_ms" in data else None
    return SetDone(leg=_leg(data, "leg"), load_kg=load, rest_ms=rest_ms, **numbers)


def _count(data: Mapping[str, object], key: str, bound: Bound) -> int:
    value = data[key]
    if isinstance(value, bool) or not isinstance(value, int) or not bound.low <= value <= bound.high:
        raise WrongValueError(must_be(key, value, bound.text))
    return value


def _text(data: Mapping[str, object], key: str) -> str:
    value = data[key]
    if not isinstance(value, str):
        raise WrongValueError(must_be(key, value, Text("text")))
    return value


def _id(data: Mapping[str, object]) -> str:
    value = _text(data, "id")
    if not value.strip():
        raise WrongValueError(must_be("id", value, Text("the id of a session")))
    return value


def _text_or_none(data: Mapping[str, object], key: str) -> str | None:
    return None if data[key] is None else _text(data, key)


def _leg(data: Mapping[str, object], key: str) -> Leg:
    value = data[key]
    if not isinstance(value, str) or value not in list(Leg):
        raise WrongValueError(must_be(key, value, one_of(Leg)))
    return Leg(value)


def _stop_reason(data: Mapping[str, object]) -> StopReason | None:
    value = data["stop_reason"]
    if value is None:
        return None
    if not isinstance(value, str) or value not in list(StopReason):
        raise WrongValueError(must_be("stop_reason", value, one_of(StopReason)))
    return StopReason(value)


def _moment(data: Mapping[str, object], key: str) -> datetime:
    value = data[key]
    moment = instant(value) if isinstance(value, str) else NO_INSTANT
    if isinstance(moment, Text):
        raise WrongValueError(must_be(key, value, moment))
    return moment
