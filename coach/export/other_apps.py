"""Readers of the exports of Strong and Hevy: only leg curls that name the leg are imported."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
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
from coach.core.zones import zone_of
from coach.export.files import unsafe
from coach.export.import_rows import (
    NOT_IN_YEARS,
    FileContents,
    Row,
    RowError,
    RowsLeftOut,
    fault,
    in_years,
    nearest_allowed,
    rows_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

_SECONDS = Bound(0, 10**6, 0, "s")
_EFFORT = Bound(0, 10, 0)
POUND_KG = 0.45359237
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NO_WORKING_SET = ("", "w", "warm_up", "warm up", "rest timer", "note")
"""What Strong writes as `Set Order` of a row that is no working set; sets to failure and drop sets are."""

MOST_CHARACTERS = 200
"""Only so much of a cell is searched for a leg, a time or a length."""

OTHER_CURLS = ("arm", "bicep", "finger", "hammer", "neck", "preacher", "wrist")
"""What the name of an exercise says if it is a curl of another part of the body."""

SIDE = re.compile(r"\b(left|right|l|r)\b", re.IGNORECASE)
ONLY_SIDE = re.compile(r"\W?(left|right|l|r)( leg| side)?\W?", re.IGNORECASE)
LENGTH = re.compile(r"(?<!\d)(\d{1,6}) ?([hms])")
"""The leg in a name; a remark that is nothing but the leg; an hour, minute or second in a length."""

_CLOCK = r"(?P<h>\d\d?):(?P<mi>\d\d)(:(?P<s>\d\d))?\s*(?P<half>[AP]M)?"
TIMES = tuple(
    re.compile(f"{day}{_CLOCK}", re.IGNORECASE)
    for day in (
        r"(?P<y>\d{4})-(?P<mo>\d\d)-(?P<d>\d\d)[T ]",
        r"(?P<d>\d\d?) (?P<mo>[a-z]{3})[a-z]* (?P<y>\d{4}),? ",
        r"(?P<mo>[a-z]{3})[a-z]* (?P<d>\d\d?), (?P<y>\d{4}),? ",
    )
)
"""The time formats of Strong and Hevy in all their versions.

Not strptime: its month names follow the locale, which Qt sets to that of the person.
"""

OTHER_EXERCISE = Text("another exercise")
WARM_UP = Text("not a working set")
NO_LEG = Text("it does not say which leg")
NO_REPS = Text("no repetitions")
"""Why a row was left out."""


def read_strong(text: str, file: Path, zone: str) -> FileContents:
    """Return the sessions of an export of Strong; its times are local times in `zone`."""
    rows = list(rows_of(text, file, ("Date", "Exercise Name", "Set Order", "Reps")))
    heads = rows[0].cells if rows else {}
    weight = _with_unit("Weight", heads, ("", "kg", "lb", "lbs"), file)
    duration = _with_unit("Duration", heads, ("", "sec"), file)

    def length(row: Row) -> timedelta:
        if duration == "Duration (sec)":
            return timedelta(seconds=row.number(duration, _SECONDS) if row.text(duration).strip() else 0)
        written = row.text("Duration") or row.text("Workout Duration")
        parts = LENGTH.findall(written[:MOST_CHARACTERS])
        return timedelta(seconds=sum(int(n) * {"h": 3600, "m": 60, "s": 1}[unit] for n, unit in parts))

    def load(row: Row) -> float:
        value = row.number(weight, LOAD_MOVED) if row.text(weight).strip() else 0.0
        unit = row.text("Weight Unit").strip().lower() or _unit_of(weight)
        return value * POUND_KG if unit in {"lb", "lbs"} else value

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
    working = [(row, row.text("Set Order").strip().casefold() not in NO_WORKING_SET) for row in rows]
    return _grouped(working, file, zone, columns, length, load)


def _with_unit(name: str, heads: Iterable[str], units: tuple[str, ...], file: Path) -> str:
    """Return the heading `name` as it stands in the file, with its unit; an unknown unit is a `Problem`."""
    for head in heads:
        if head == name or head.startswith(f"{name} ("):
            if _unit_of(head) in units:
                return head
            raise Problem("{file}: the unit of the column “{column}” is unknown.", file=file, column=head)
    return name


def _unit_of(head: str) -> str:
    """Return the unit in a heading, as in "Weight (kg)"; empty where there is none."""
    return head.partition(" (")[2].removesuffix(")").strip().lower()


def read_hevy(text: str, file: Path, zone: str) -> FileContents:
    """Return the sessions of an export of Hevy; its times are local times in `zone`."""
    rows = rows_of(text, file, ("start_time", "end_time", "exercise_title", "reps"))

    def length(row: Row) -> timedelta:
        return _moment(row, "end_time", zone) - _moment(row, "start_time", zone)

    def load(row: Row) -> float:
        if row.text("weight_kg").strip():
            return row.number("weight_kg", LOAD_MOVED)
        return row.number("weight_lbs", LOAD_MOVED) * POUND_KG if row.text("weight_lbs").strip() else 0.0

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
    working = [(row, row.text("set_type") != "warmup") for row in rows]
    return _grouped(working, file, zone, columns, length, load)


def _grouped(
    rows: list[tuple[Row, bool]],
    file: Path,
    zone: str,
    columns: dict[str, str],
    length: Callable[[Row], timedelta],
    load: Callable[[Row], float],
) -> FileContents:
    found = FileContents(foreign=True)
    out: Counter[tuple[str, Text]] = Counter()
    groups: dict[tuple[str, str], list[tuple[Row, Leg]]] = defaultdict(list)
    for row, is_working in rows:
        exercise = row.text(columns["exercise"])
        leg = _leg_in(exercise, row.text(columns["remark"]))
        if not _is_leg_curl(exercise):
            out[exercise, OTHER_EXERCISE] += 1
        elif not is_working:
            out[exercise, WARM_UP] += 1
        elif leg is None:
            out[exercise, NO_LEG] += 1
        elif not row.text(columns["reps"]).strip():
            out[exercise, NO_REPS] += 1
        else:
            groups[row.text(columns["start"]), row.text(columns["title"])].append((row, leg))
    for group in groups.values():
        row = group[0][0]
        try:
            sets: list[SetDone] = []
            numbers: Counter[Leg] = Counter()
            for row, leg in group:
                numbers[leg] += 1
                reps = row.whole(columns["reps"], REPS_CONFIRMED)
                seconds = columns["seconds"]
                tension = row.number(seconds, _SECONDS) if row.text(seconds).strip() else 0.0
                sets.append(
                    SetDone(numbers[leg], leg, reps, reps, reps, load(row), extend_ms=round(tension * 1000))
                )
            row = group[0][0]
            found.records.append(Record(_session(row, sets, zone, columns, length(row))))
        except RowError as error:
            found.faults.append(fault(file, row, error))
    leg_curls_first = sorted(out.items(), key=lambda item: item[0][1] == OTHER_EXERCISE)
    found.left_out += [RowsLeftOut(exercise, why, count) for (exercise, why), count in leg_curls_first]
    return found


def _is_leg_curl(exercise: str) -> bool:
    name = exercise[:MOST_CHARACTERS].casefold()
    words = re.findall(r"[^\W_]+", name)
    is_other = any(word.startswith(OTHER_CURLS) for word in words)
    return "curl" in name and ("leg" in name or "hamstring" in name) and not is_other


def _leg_in(exercise: str, remark: str) -> Leg | None:
    """Return the leg that the name of an exercise says, or a remark that says nothing else; None for both."""
    found = {side[0].lower() for side in SIDE.findall(exercise[:MOST_CHARACTERS])}
    if len(found) != 1:
        only = ONLY_SIDE.fullmatch(remark.strip()[:MOST_CHARACTERS])
        found = {only[1][0].lower()} if only else set()
    return {"l": Leg.LEFT, "r": Leg.RIGHT}[found.pop()] if found else None


def _session(row: Row, sets: list[SetDone], zone: str, columns: dict[str, str], length: timedelta) -> Session:
    start = _moment(row, columns["start"], zone)
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


def _moment(row: Row, column: str, zone: str) -> datetime:
    text = row.text(column).strip()[:MOST_CHARACTERS].replace("\u202f", " ")
    for form in TIMES:
        if match := form.fullmatch(text):
            part = match.groupdict()
            month = part["mo"]
            hour = int(part["h"])
            if half := part["half"]:
                hour = hour % 12 + (12 if half.upper() == "PM" else 0)
            try:
                local = datetime(
                    int(part["y"]),
                    int(month) if month.isdigit() else MONTHS.index(month.lower()) + 1,
                    int(part["d"]),
                    hour,
                    int(part["mi"]),
                    int(part.get("s") or 0),
                    tzinfo=zone_of(zone),
                )
            except ValueError:
                break
            if not in_years(local):
                raise RowError(column, value_must_be(text, NOT_IN_YEARS))
            return local.astimezone(UTC)
    raise RowError(column, value_must_be(text, Text("a time as Strong or Hevy write it")))
