"""The history of a diary in its JSON file: increases, former plans, holidays and moved days."""

from __future__ import annotations

from datetime import UTC, date
from typing import TYPE_CHECKING, TypeVar

from coach.base.messages import Text
from coach.base.wrong_values import must_be
from coach.core.bounds import YEARS
from coach.core.holidays import Holiday
from coach.core.plan import DAYS, FormerPlan, MovedDay
from coach.core.routine_data import from_data, to_data
from coach.export.import_rows import Fault, instant
from coach.export.json_stream import list_in, object_in
from coach.store.history import NONE, Decisions, Declined, Increase

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from coach.core.routine import Routine

Entry = TypeVar("Entry")


class DaysOffError(ValueError):
    """Holidays or moved days that no plan can have; `text` says what they must be."""

    def __init__(self, text: Text) -> None:
        super().__init__(str(text))
        self.text = text


def history_data(decisions: Decisions) -> dict[str, object]:
    """Return `decisions` as plain data."""
    return {
        "declined": [
            {"routine": routine, "at": at.astimezone(UTC).isoformat()} for routine, at in decisions.declined
        ],
        "plans": [
            {
                "last_day": plan.last_day.isoformat(),
                "days_a_week": plan.days_a_week,
                "weekdays": None if plan.weekdays is None else list(plan.weekdays),
            }
            for plan in decisions.plans
        ],
        "increases": [
            {
                "at": entry.at.astimezone(UTC).isoformat(),
                "origin": entry.origin,
                "before": to_data(entry.before),
                "after": to_data(entry.after),
                "undone_at": entry.undone_at and entry.undone_at.astimezone(UTC).isoformat(),
            }
            for entry in decisions.increases
        ],
        "holidays": [
            {"first": holiday.first.isoformat(), "last": holiday.last.isoformat()}
            for holiday in decisions.holidays
        ],
        "moved_days": [
            {"planned": moved.planned.isoformat(), "to": moved.to.isoformat()}
            for moved in decisions.moved_days
        ],
    }


def read_history(data: object, file: Path) -> tuple[Decisions, list[Fault]]:
    """Return the decisions in the history of a file, or none and a fault."""
    try:
        return history_from(object_in(data)), []
    except DaysOffError as wrong:
        return NONE, [Fault(file, wrong.text)]
    except (AttributeError, KeyError, TypeError, ValueError):
        legal = Text("an object with declined suggestions and former plans")
        return NONE, [Fault(file, must_be("history", data, legal))]


def history_from(data: Mapping[str, object]) -> Decisions:
    """Return the decisions that `history_data` wrote; raises KeyError, TypeError or ValueError for others."""
    return Decisions(
        tuple(Declined(_name(one["routine"]), _moment(one["at"])) for one in _objects(data["declined"])),
        tuple(_plan(one) for one in _objects(data["plans"])),
        tuple(_increase(one) for one in _objects(data.get("increases", []))),
        _days_off(
            data,
            "holidays",
            Text("a list of holidays, each with a first day and a last day not before it"),
            _holiday,
        ),
        _days_off(
            data, "moved_days", Text("a list of planned days, each with the day it was moved to"), _moved_day
        ),
    )


def _objects(value: object) -> list[Mapping[str, object]]:
    return [object_in(entry) for entry in list_in(value)]


def _increase(data: Mapping[str, object]) -> Increase:
    undone_at = data["undone_at"]
    return Increase(
        _moment(data["at"]),
        _name(data["origin"]),
        _routine(object_in(data["before"])),
        _routine(object_in(data["after"])),
        None if undone_at is None else _moment(undone_at),
    )


def _routine(data: Mapping[str, object]) -> Routine:
    routine = from_data(data)
    for text in (routine.name, routine.exercise):
        _name(text)
    return routine


def _name(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    value.encode()  # raises ValueError for a lone surrogate, which no diary can store
    return value


def _moment(value: object) -> datetime:
    moment = instant(_name(value))
    if isinstance(moment, Text):
        raise ValueError(value)  # noqa: TRY004 - it is text, but no time
    return moment


def _days_off(
    data: Mapping[str, object], key: str, legal: Text, read: Callable[[Mapping[str, object]], Entry]
) -> tuple[Entry, ...]:
    """Return the entries of `key`; raises `DaysOffError` where one is wrong."""
    entries = data.get(key, [])
    try:
        return tuple(map(read, _objects(entries)))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise DaysOffError(must_be(key, entries, legal)) from error


def _holiday(data: Mapping[str, object]) -> Holiday:
    holiday = Holiday(_day(data["first"]), _day(data["last"]))
    if holiday.days <= 0:
        raise ValueError(data)
    return holiday


def _moved_day(data: Mapping[str, object]) -> MovedDay:
    moved = MovedDay(_day(data["planned"]), _day(data["to"]))
    if moved.planned == moved.to:
        raise ValueError(data)
    return moved


def _day(value: object) -> date:
    day = date.fromisoformat(_name(value))
    if not YEARS.admits(day.year):
        raise ValueError(value)
    return day


def _plan(data: Mapping[str, object]) -> FormerPlan:
    last_day, count = _day(data["last_day"]), data["days_a_week"]
    if type(count) is not int or not 0 <= count <= DAYS:
        raise ValueError(data)
    if data["weekdays"] is None:
        return FormerPlan(last_day, count)
    listed = list_in(data["weekdays"])
    weekdays = [day for day in listed if type(day) is int]
    if len(weekdays) != len(listed) or weekdays != sorted({*weekdays} & {*range(DAYS)}):
        raise ValueError(listed)
    return FormerPlan(last_day, count, tuple(weekdays))
