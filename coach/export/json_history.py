"""The history of a diary in its JSON file: increases accepted and declined, and former plans."""

from __future__ import annotations

from datetime import UTC, date
from typing import TYPE_CHECKING, Any

from coach.base.messages import Text
from coach.base.wrong_values import must_be
from coach.core.bounds import YEARS
from coach.core.plan import DAYS, FormerPlan
from coach.core.routine_data import from_data, to_data
from coach.export.import_rows import Fault, instant
from coach.store.history import NONE, Decisions, Declined, Increase

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from coach.core.routine import Routine


def history_data(decisions: Decisions) -> dict[str, Any]:
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
    }


def read_history(data: Any, file: Path) -> tuple[Decisions, list[Fault]]:  # noqa: ANN401 - JSON
    """Return the decisions in the history of a file, or none and a fault."""
    try:
        return history_from(data), []
    except (AttributeError, KeyError, TypeError, ValueError):
        legal = Text("an object with declined suggestions and former plans")
        return NONE, [Fault(file, must_be("history", data, legal))]


def history_from(data: Mapping[str, Any]) -> Decisions:
    """Return the decisions that `history_data` wrote; raises KeyError, TypeError or ValueError for others."""
    return Decisions(
        tuple(Declined(_name(entry["routine"]), _moment(entry["at"])) for entry in data["declined"]),
        tuple(_plan(entry) for entry in data["plans"]),
        tuple(_increase(entry) for entry in data.get("increases", ())),
    )


def _increase(data: Mapping[str, Any]) -> Increase:
    undone_at = data["undone_at"]
    return Increase(
        _moment(data["at"]),
        _name(data["origin"]),
        _routine(data["before"]),
        _routine(data["after"]),
        None if undone_at is None else _moment(undone_at),
    )


def _routine(data: Mapping[str, Any]) -> Routine:
    routine = from_data(data)
    for text in (routine.name, routine.exercise):
        _name(text)
    return routine


def _name(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    value.encode()  # raises ValueError for a lone surrogate, which no diary can store
    return value


def _moment(value: str) -> datetime:
    moment = instant(value)
    if isinstance(moment, Text):
        raise ValueError(value)  # noqa: TRY004 - it is text, but no time
    return moment


def _plan(data: Mapping[str, Any]) -> FormerPlan:
    last_day, count, weekdays = date.fromisoformat(data["last_day"]), data["days_a_week"], data["weekdays"]
    if not YEARS.admits(last_day.year) or type(count) is not int or not 0 <= count <= DAYS:
        raise ValueError(data)
    if weekdays is None:
        return FormerPlan(last_day, count)
    if any(type(day) is not int for day in weekdays) or weekdays != sorted({*weekdays} & {*range(DAYS)}):
        raise ValueError(weekdays)
    return FormerPlan(last_day, count, tuple(weekdays))
