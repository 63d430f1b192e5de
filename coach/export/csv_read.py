"""Reader of the native CSV, which holds less than JSON: no single repetitions, no length of pauses."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from coach.base.messages import Text
from coach.base.wrong_values import one_of, value_must_be
from coach.core.bounds import LENGTH_MS, LOAD_MOVED, REPS_CONFIRMED, REPS_COUNTED, SET_NUMBER, Bound
from coach.core.record import Record
from coach.core.routine import Dose, Leg, Legs, Override, Routine, RoutineError, Seconds
from coach.core.session import Session, SetDone, StopReason
from coach.export.csv_sets import COLUMNS, SCHEMA_VERSION
from coach.export.files import unsafe
from coach.export.import_rows import (
    WRONG_LAYOUT,
    Fault,
    FileContents,
    ImportRow,
    RowError,
    fault,
    instant,
    nearest_allowed,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from coach.export.table import Table

_VERSION = Bound(0, 10**6, 1)
VERSIONS = (1, SCHEMA_VERSION)
_SECONDS = Bound(0, 1000, 0, "s")
_TENSION_S = Bound(0, LENGTH_MS.high // 1000, 0, "s")


def read_sets(table: Table, found: FileContents) -> Iterator[Record]:
    """Yield the sessions of a native CSV; a session with a wrong row is left out, and its faults are `found`.

    The first pass finds the last row of each session, so that only sessions under way are in memory.
    """
    table.need(tuple(column for column in COLUMNS if column != "rest_actual_s"))
    last = {unsafe(row.text("session_id")): row.line for row in table.rows()}
    groups: dict[str, list[ImportRow]] = defaultdict(list)
    for row in table.rows():
        session_id = unsafe(row.text("session_id"))
        groups[session_id].append(row)
        if last[session_id] == row.line:
            record = _record(groups.pop(session_id), table, found)
            if record is not None:
                yield record


def _record(rows: list[ImportRow], table: Table, found: FileContents) -> Record | None:
    """Return the session of these rows; None if it has faults, which are added to `found`."""
    faults: list[Fault] = []
    sets: list[SetDone] = []
    for row in rows:
        try:
            sets.append(_set(row))
        except RowError as error:
            faults.append(fault(table.file, row, error))
    if not faults and len({(done.set, done.leg) for done in sets}) < len(sets):
        faults.append(Fault(table.file, WRONG_LAYOUT, rows[0].line))
    try:
        if not faults:
            return Record(_session(rows, sets))
    except RowError as error:
        faults.append(fault(table.file, rows[0], error))
    except RoutineError as error:
        faults.append(Fault(table.file, error.text, rows[0].line))
    for each in faults:
        found.add_fault(each)
    return None


def _set(row: ImportRow) -> SetDone:
    if row.whole("schema_version", _VERSION) not in VERSIONS:
        raise RowError(
            "schema_version", value_must_be(row.text("schema_version"), one_of(map(str, VERSIONS)))
        )
    if row.text("side") not in tuple(Leg):
        raise RowError("side", value_must_be(row.text("side"), one_of(Leg)))
    paced, confirmed = row.whole("paced_reps", REPS_COUNTED), row.whole("confirmed_reps", REPS_CONFIRMED)
    tension_ms = row.number("tut_s", _TENSION_S) * 1000
    phases = [row.number(f"{name}_s", _SECONDS) for name in ("flex", "hold", "extend")]
    paced_ms = round(tension_ms * paced / confirmed) if confirmed else round(sum(phases) * 1000 * paced)
    paced_ms = min(paced_ms, int(LENGTH_MS.high))
    share = sum(phases) or 1.0
    flex, hold = (round(paced_ms * phase / share) for phase in phases[:2])
    return SetDone(
        row.whole("set_index", SET_NUMBER),
        Leg(row.text("side")),
        row.whole("prescribed_reps", REPS_COUNTED),
        paced,
        confirmed,
        row.number("load_kg", LOAD_MOVED),
        round(row.number("lift_s", _SECONDS) * 1000) * paced,
        flex,
        hold,
        paced_ms - flex - hold,
        _rest_ms(row),
    )


def _rest_ms(row: ImportRow) -> int | None:
    """Return the rest after a set in milliseconds; None where it is not known, as in version 1."""
    if not row.text("rest_actual_s").strip():
        return None
    return round(row.number("rest_actual_s", _TENSION_S) * 1000)


def _session(rows: list[ImportRow], sets: list[SetDone]) -> Session:
    first = rows[0]
    if not first.text("session_id").strip():
        raise RowError("session_id", value_must_be("", Text("the id of a session")))
    reason = first.text("stop_reason")
    if reason not in ("", *StopReason):
        raise RowError("stop_reason", value_must_be(reason, one_of(StopReason)))
    ended = first.text("ended_at")
    return Session(
        id=unsafe(first.text("session_id")),
        started_at=_moment(first, "started_at"),
        zone=unsafe(first.text("tz")),
        routine=_routine(rows, sets),
        first=sets[0].leg,
        sets=tuple(sets),
        ended_at=_moment(first, "ended_at") if ended else None,
        stop_reason=StopReason(reason) if reason else None,
        effort=first.rating("effort"),
        pain_before=first.rating("pain_before"),
        pain_after=first.rating("pain_after"),
        pain_next_day=first.rating("pain_next_day"),
        notes=unsafe(first.text("notes")),
    )


def _routine(rows: list[ImportRow], sets: list[SetDone]) -> Routine:
    """Return a routine that fits the sets; what the file does not hold has its default."""
    doses: dict[Leg, Dose] = {}
    for row, done in zip(rows, sets, strict=True):
        names = {
            "lift": "lift_s",
            "flex": "flex_s",
            "hold": "hold_s",
            "extend": "extend_s",
            "rest": "rest_after_s",
        }
        seconds = Seconds(**{key: row.number(column, _SECONDS) for key, column in names.items()})
        before = doses.get(done.leg)
        count = max(done.set, before.sets if before else 0)
        reps = max(done.prescribed, before.reps if before else 1)
        load_kg = max(done.load_kg, before.load_kg if before else 0)
        doses[done.leg] = Dose(count, reps, load_kg, seconds)
    doses = {
        leg: Dose(
            int(nearest_allowed("sets", dose.sets)),
            int(nearest_allowed("reps", dose.reps)),
            nearest_allowed("load_kg", dose.load_kg),
            dose.seconds,
        )
        for leg, dose in doses.items()
    }
    main = doses.get(Leg.LEFT) or doses[Leg.RIGHT]
    other = doses.get(Leg.RIGHT, main)
    return Routine(
        name=unsafe(rows[0].text("routine")),
        exercise=unsafe(rows[0].text("exercise")),
        legs=Legs.BOTH if len(doses) > 1 else Legs(next(iter(doses)).value),
        sets=main.sets,
        reps=main.reps,
        load_kg=main.load_kg,
        seconds=main.seconds,
        right=_override(other, main),
    )


def _override(other: Dose, main: Dose) -> Override:
    """Return the dose of the right leg as differences from the left."""
    keys = ("lift", "flex", "hold", "extend", "rest")
    return Override(
        None if other.sets == main.sets else other.sets,
        None if other.reps == main.reps else other.reps,
        None if other.load_kg == main.load_kg else other.load_kg,
        tuple(
            (key, getattr(other.seconds, key))
            for key in keys
            if getattr(other.seconds, key) != getattr(main.seconds, key)
        ),
    )


def _moment(row: ImportRow, column: str) -> datetime:
    moment = instant(row.text(column).strip())
    if isinstance(moment, Text):
        raise RowError(column, value_must_be(row.text(column), moment))
    return moment
