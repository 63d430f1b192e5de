"""Readers of the exports of Strong and Hevy: only leg curls that name the leg are imported."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.wrong_values import value_must_be
from coach.core.bounds import LOAD_MOVED, REPS_CONFIRMED, Bound
from coach.core.record import Record
from coach.core.routine import Leg, Legs, Routine
from coach.core.session import Session, SetDone, StopReason
from coach.core.weights import WeightUnit, from_unit
from coach.core.zones import zone_of
from coach.export.curl_names import is_leg_curl, leg_in
from coach.export.files import unsafe
from coach.export.foreign_times import DateOrder
from coach.export.import_rows import (
    NOT_IN_YEARS,
    FileContents,
    ImportRow,
    OthersLeftOut,
    RowError,
    RowsLeftOut,
    fault,
    in_years,
    nearest_allowed,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from coach.export.table import Table

_SECONDS = Bound(0, 10**6, 0, "s")
_EFFORT = Bound(0, 10, 0)
NO_WORKING_SET = (
    *("", "w", "warm_up", "warm up", "rest timer", "note"),
    *("aufwärmen", "ruhezeit", "notiz"),
    *("échauffement", "minuteur de repos"),
)
"""What Strong writes as `Set Order` of a row that is no working set; sets to failure and drop sets are."""

MOST_CHARACTERS = 200
"""Only so much of a cell is searched for a length."""

LENGTH = re.compile(r"(?<!\d)(\d{1,6}) ?([hms])")
"""An hour, minute or second in a length, as in "1h 5m" or "1h 5min"."""

STRONG = ("Date", "Exercise Name", "Set Order", "Reps")
HEVY = ("start_time", "end_time", "exercise_title", "reps")
"""The columns that an export of either app must have. Those of Hevy are the same in every language."""

_STRONG_NAMES = {
    "Datum": "Date",
    "Workout-Name": "Workout Name",
    "Dauer": "Duration",
    "Name der Übung": "Exercise Name",
    "Reihenfolge festlegen": "Set Order",
    "Gewicht": "Weight",
    "Wiederh.": "Reps",
    "Sekunden": "Seconds",
    "Notizen": "Notes",
    "Workout-Notizen": "Workout Notes",
    "Nom de l'entraînement": "Workout Name",
    "Durée": "Duration",
    "Nom de l'exercice": "Exercise Name",
    "Ordre de la série": "Set Order",
    "Poids": "Weight",
    "Réps": "Reps",
    "Secondes": "Seconds",
    "Notes d'entraînement": "Workout Notes",
}
"""The German and French headings of Strong, as its exports have them."""

_HEVY_NAMES = {"workout_title": "title"}
"""The heading of an earlier version of Hevy."""

OTHER_EXERCISE = Text("another exercise")
WARM_UP = Text("not a working set")
NO_LEG = Text("it does not say which leg")
NO_REPS = Text("no repetitions")
"""Why a row was left out."""


@dataclass(frozen=True, slots=True)
class _App:
    """An app's table: the column of each fact, and how length, load and kind of a set are read."""

    columns: Mapping[str, str]
    length: Callable[[ImportRow], timedelta]
    load: Callable[[ImportRow], float]
    is_working: Callable[[ImportRow], bool]


def strong_names(heads: Iterable[str]) -> dict[str, str]:
    """Return the English headings of Strong by those of a file, without what is English already."""
    found = {}
    for head in heads:
        name, bracket, unit = head.replace("’", "'").partition(" (")
        if name in _STRONG_NAMES:
            found[head] = f"{_STRONG_NAMES[name]}{bracket}{unit}"
    return found


def read_strong(table: Table, zone: str, found: FileContents) -> Iterator[Record]:
    """Yield the sessions of an export of Strong; its times are local times in `zone`."""
    names = strong_names(table.heads)
    heads = [names.get(head, head) for head in table.heads]
    table.need(STRONG, names)
    weight = _with_unit("Weight", heads, ("", "kg", "lb", "lbs"), table)
    duration = _with_unit("Duration", heads, ("", "sec", "s"), table)

    def length(row: ImportRow) -> timedelta:
        if duration != "Duration":
            return timedelta(seconds=row.number(duration, _SECONDS) if row.text(duration).strip() else 0)
        written = row.text("Duration") or row.text("Workout Duration")
        parts = LENGTH.findall(written[:MOST_CHARACTERS])
        return timedelta(seconds=sum(int(n) * {"h": 3600, "m": 60, "s": 1}[unit] for n, unit in parts))

    def load(row: ImportRow) -> float:
        value = row.number(weight, LOAD_MOVED) if row.text(weight).strip() else 0.0
        unit = row.text("Weight Unit").strip().lower() or _unit_of(weight)
        return from_unit(value, WeightUnit.LB) if unit in {"lb", "lbs"} else value

    columns = {
        "start": "Date",
        "end": duration,
        "title": "Workout Name",
        "exercise": "Exercise Name",
        "reps": "Reps",
        "seconds": "Seconds",
        "notes": "Workout Notes",
        "remark": "Notes",
        "effort": "RPE",
    }
    app = _App(
        columns, length, load, lambda row: row.text("Set Order").strip().casefold() not in NO_WORKING_SET
    )
    yield from _sessions(lambda: table.rows(names), app, DateOrder(), zone, table, found)


def _with_unit(name: str, heads: Iterable[str], units: tuple[str, ...], table: Table) -> str:
    """Return the heading `name` as it stands in the file, with its unit; an unknown unit is a `Problem`."""
    for head in heads:
        if head == name or head.startswith(f"{name} ("):
            if _unit_of(head) in units:
                return head
            raise Problem(
                "{file}: the unit of the column “{column}” is unknown.", file=table.file, column=head
            )
    return name


def _unit_of(head: str) -> str:
    """Return the unit in a heading, as in "Weight (kg)"; empty where there is none."""
    return head.partition(" (")[2].removesuffix(")").strip().lower()


def read_hevy(table: Table, zone: str, found: FileContents) -> Iterator[Record]:
    """Yield the sessions of an export of Hevy; its times are local times in `zone`."""
    table.need(HEVY, _HEVY_NAMES)
    order = DateOrder()

    def length(row: ImportRow) -> timedelta:
        start = _moment(row, "start_time", zone, order)  # the first that is wrong is named
        return _moment(row, "end_time", zone, order) - start

    def load(row: ImportRow) -> float:
        if row.text("weight_kg").strip():
            return row.number("weight_kg", LOAD_MOVED)
        if row.text("weight_lbs").strip():
            return from_unit(row.number("weight_lbs", LOAD_MOVED), WeightUnit.LB)
        return 0.0

    columns = {
        "start": "start_time",
        "end": "end_time",
        "title": "title",
        "exercise": "exercise_title",
        "reps": "reps",
        "seconds": "duration_seconds",
        "notes": "description",
        "remark": "exercise_notes",
        "effort": "rpe",
    }
    app = _App(columns, length, load, lambda row: row.text("set_type") != "warmup")
    yield from _sessions(lambda: table.rows(_HEVY_NAMES), app, order, zone, table, found)


def _sessions(
    rows: Callable[[], Iterator[ImportRow]],
    app: _App,
    order: DateOrder,
    zone: str,
    table: Table,
    found: FileContents,
) -> Iterator[Record]:
    """Yield each session when its last row is read; the first pass finds that row, and the order of dates."""
    columns = app.columns
    last: dict[int, int] = {}
    for row in rows():
        order.look(row.text(columns["start"]))
        if isinstance(_judged(row, app), Leg):
            last[_place(row, columns)] = row.line
    found.minutes_only = order.lacks_seconds
    out: Counter[tuple[str, Text]] = Counter()
    groups: dict[int, list[tuple[ImportRow, Leg]]] = defaultdict(list)
    for row in rows():
        leg = _judged(row, app)
        if not isinstance(leg, Leg):
            out[row.text(columns["exercise"])[:MOST_CHARACTERS], leg] += 1
            continue
        place = _place(row, columns)
        groups[place].append((row, leg))
        if last[place] == row.line:
            try:
                yield _record(groups.pop(place), app, order, zone)
            except _RowFaultError as error:
                found.add_fault(fault(table.file, error.row, error.error))
    found.left_out += _left_out(out)


def _place(row: ImportRow, columns: Mapping[str, str]) -> int:
    """Return a number for the session of a row: its start and its title, in less memory than both."""
    return hash((row.text(columns["start"]), row.text(columns["title"])))


def _judged(row: ImportRow, app: _App) -> Leg | Text:
    """Return the leg of a row that is to be imported, or why it is not."""
    exercise = row.text(app.columns["exercise"])
    if not is_leg_curl(exercise):
        return OTHER_EXERCISE
    if not app.is_working(row):
        return WARM_UP
    leg = leg_in(exercise, row.text(app.columns["remark"]))
    if leg is None:
        return NO_LEG
    return leg if row.text(app.columns["reps"]).strip() else NO_REPS


def _left_out(out: Counter[tuple[str, Text]]) -> list[RowsLeftOut | OthersLeftOut]:
    """Return the leg curls that were left out one by one, and then all other exercises together."""
    found: list[RowsLeftOut | OthersLeftOut] = [
        RowsLeftOut(exercise, why, count) for (exercise, why), count in out.items() if why != OTHER_EXERCISE
    ]
    others = {exercise: count for (exercise, why), count in out.items() if why == OTHER_EXERCISE}
    if len(others) == 1:
        found += [RowsLeftOut(exercise, OTHER_EXERCISE, count) for exercise, count in others.items()]
    elif others:
        found.append(OthersLeftOut(len(others), sum(others.values())))
    return found


class _RowFaultError(Exception):
    """A wrong value in one of the rows of a session."""

    def __init__(self, row: ImportRow, error: RowError) -> None:
        super().__init__(str(error))
        self.row = row
        self.error = error


def _record(group: list[tuple[ImportRow, Leg]], app: _App, order: DateOrder, zone: str) -> Record:
    """Return the session of these rows; raises `_RowFaultError`."""
    columns = app.columns
    row = group[0][0]
    try:
        sets: list[SetDone] = []
        numbers: Counter[Leg] = Counter()
        for row, leg in group:
            numbers[leg] += 1
            reps = row.whole(columns["reps"], REPS_CONFIRMED)
            seconds = columns["seconds"]
            tension = row.number(seconds, _SECONDS) if row.text(seconds).strip() else 0.0
            load = app.load(row)
            sets.append(SetDone(numbers[leg], leg, reps, reps, reps, load, extend_ms=round(tension * 1000)))
        row = group[0][0]
        return Record(_session(row, sets, zone, columns, order, app.length(row)))
    except RowError as error:
        raise _RowFaultError(row, error) from error


def _session(
    row: ImportRow,
    sets: list[SetDone],
    zone: str,
    columns: Mapping[str, str],
    order: DateOrder,
    length: timedelta,
) -> Session:
    start = _moment(row, columns["start"], zone, order)
    title = unsafe(row.text(columns["title"])).strip() or "Workout"
    end = start + max(length, timedelta(0))
    if not in_years(end):
        raise RowError(columns["end"], value_must_be(row.text(columns["end"]), NOT_IN_YEARS))
    legs = {done.leg for done in sets}
    effort = row.text(columns["effort"]).strip()
    return Session(
        id=str(uuid5(NAMESPACE_URL, f"{row.text(columns['start'])}\n{title}")),
        started_at=start,
        zone=zone,
        routine=Routine(
            title,
            legs=Legs.BOTH if len(legs) > 1 else Legs(next(iter(legs)).value),
            sets=int(nearest_allowed("sets", max(done.set for done in sets))),
            reps=int(nearest_allowed("reps", max(done.prescribed for done in sets))),
            load_kg=nearest_allowed("load_kg", max(done.load_kg for done in sets)),
        ),
        first=sets[0].leg,
        sets=tuple(sets),
        ended_at=end,
        stop_reason=StopReason.FINISHED,
        effort=round(row.number(columns["effort"], _EFFORT)) if effort else None,
        notes=unsafe(row.text(columns["notes"])),
    )


def _moment(row: ImportRow, column: str, zone: str, order: DateOrder) -> datetime:
    text = row.text(column)
    local = order.parse(text)
    if isinstance(local, Text):
        raise RowError(column, value_must_be(text.strip()[:MOST_CHARACTERS], local))
    if not in_years(local):
        raise RowError(column, value_must_be(text.strip()[:MOST_CHARACTERS], NOT_IN_YEARS))
    return local.replace(tzinfo=zone_of(zone)).astimezone(UTC)
