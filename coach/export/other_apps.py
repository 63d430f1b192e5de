"""Readers of the exports of Strong and Hevy: only leg curls that name the leg are imported."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from coach.base.messages import Text
from coach.base.wrong_values import value_must_be
from coach.core.record import Record
from coach.core.routine import Leg, Legs, Routine
from coach.core.session import MAX_CONFIRMED, Session, SetDone, StopReason
from coach.core.zones import zone_of
from coach.export.files import unsafe
from coach.export.import_rows import FileContents, Row, RowError, RowsLeftOut, fault, nearest_allowed, rows_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

POUND_KG = 0.45359237
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
CURL = re.compile(r"(leg|hamstring).*curl|curl.*(leg|hamstring)", re.IGNORECASE)
SIDE = re.compile(r"\b(left|right|l|r)\b", re.IGNORECASE)
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
    rows = rows_of(text, file, ("Date", "Exercise Name", "Set Order", "Reps"))

    def length(row: Row) -> timedelta:
        parts = re.findall(r"(\d+)\s*([hms])", row.text("Duration") or row.text("Workout Duration"))
        return timedelta(seconds=sum(int(n) * {"h": 3600, "m": 60, "s": 1}[unit] for n, unit in parts))

    def load(row: Row) -> float:
        value = row.number("Weight", 0, 10**5) if row.text("Weight").strip() else 0.0
        return value * POUND_KG if row.text("Weight Unit").strip().lower() in {"lb", "lbs"} else value

    columns = {
        "start": "Date",
        "title": "Workout Name",
        "exercise": "Exercise Name",
        "reps": "Reps",
        "seconds": "Seconds",
        "notes": "Workout Notes",
        "remark": "Notes",
        "effort": "RPE",
    }
    working = [(row, row.text("Set Order").strip().isdigit()) for row in rows]
    return _grouped(working, file, zone, columns, length, load)


def read_hevy(text: str, file: Path, zone: str) -> FileContents:
    """Return the sessions of an export of Hevy; its times are local times in `zone`."""
    rows = rows_of(text, file, ("start_time", "end_time", "exercise_title", "reps"))

    def length(row: Row) -> timedelta:
        return _moment(row, "end_time", zone) - _moment(row, "start_time", zone)

    def load(row: Row) -> float:
        if row.text("weight_kg").strip():
            return row.number("weight_kg", 0, 10**5)
        return row.number("weight_lbs", 0, 10**5) * POUND_KG if row.text("weight_lbs").strip() else 0.0

    columns = {
        "start": "start_time",
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
        side = SIDE.search(exercise) or SIDE.search(row.text(columns["remark"]))
        if not CURL.search(exercise):
            out[exercise, OTHER_EXERCISE] += 1
        elif not is_working:
            out[exercise, WARM_UP] += 1
        elif side is None:
            out[exercise, NO_LEG] += 1
        elif not row.text(columns["reps"]).strip():
            out[exercise, NO_REPS] += 1
        else:
            leg = Leg.LEFT if side[1].lower().startswith("l") else Leg.RIGHT
            groups[row.text(columns["start"]), row.text(columns["title"])].append((row, leg))
    for group in groups.values():
        row = group[0][0]
        try:
            sets: list[SetDone] = []
            numbers: Counter[Leg] = Counter()
            for row, leg in group:
                numbers[leg] += 1
                reps = row.whole(columns["reps"], 0, MAX_CONFIRMED)
                seconds = columns["seconds"]
                tension = row.number(seconds, 0, 10**6) if row.text(seconds).strip() else 0.0
                sets.append(
                    SetDone(numbers[leg], leg, reps, reps, reps, load(row), extend_ms=round(tension * 1000))
                )
            row = group[0][0]
            found.records.append(Record(_session(row, sets, zone, columns, length(row))))
        except RowError as error:
            found.faults.append(fault(file, row, error))
    found.left_out += [RowsLeftOut(exercise, why, count) for (exercise, why), count in out.items()]
    return found


def _session(row: Row, sets: list[SetDone], zone: str, columns: dict[str, str], length: timedelta) -> Session:
    start = _moment(row, columns["start"], zone)
    title = unsafe(row.text(columns["title"])).strip() or "Workout"
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
        ended_at=start + max(length, timedelta(0)),
        stop_reason=StopReason.FINISHED,
        effort=round(row.number(columns["effort"], 0, 10)) if effort else None,
        notes=unsafe(row.text(columns["notes"])),
    )


def _moment(row: Row, column: str, zone: str) -> datetime:
    text = row.text(column).strip().replace("\u202f", " ")
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
            return local.astimezone(UTC)
    raise RowError(column, value_must_be(text, Text("a time as Strong or Hevy write it")))
