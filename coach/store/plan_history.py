"""The number of planned days a week in earlier plans, as the settings hold it (`Settings.plan_before`).

Each line is the last day on which a plan held and its number of days a week, as in "2026-03-02 3".
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


def past_plans(lines: Collection[str]) -> list[tuple[date, int]]:
    """Return last day and days a week of each line. Raises ValueError for any other line."""
    found = []
    for line in lines:
        day, _, count = line.partition(" ")
        found.append((date.fromisoformat(day), int(count)))
    return found


def with_past_plan(lines: Sequence[str], today: date, count: int) -> tuple[str, ...]:
    """Return `lines` with one more: until `today`, `count` days a week were planned.

    Of several changes on one day the first counts: it holds the plan until that day.
    """
    return tuple(lines) if lines and lines[-1].startswith(f"{today} ") else (*lines, f"{today} {count}")
