"""The days since the last report, which the diary remembers for each person."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING

from coach.base.problems import Problem
from coach.core.bounds import YEARS
from coach.export.request import REPORTS
from coach.store.history import REPORT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coach.export.plan_ics import Counters
    from coach.export.request import Request


def remember_report(counters: Counters, request: Request, today: date) -> None:
    """Remember that a report was written, so that the next one can begin where it ended.

    Today may get another session: the next report begins with it. Where the diary cannot be written, nothing
    is remembered.
    """
    if request.format not in REPORTS:
        return
    following = min(request.last or today, today - timedelta(days=1)) + timedelta(days=1)
    with suppress(Problem):
        counters.raise_numbers({REPORT: following.toordinal()})


def first_day_since_report(numbers: Mapping[str, int]) -> date | None:
    """Return the first day that no report has as a whole; None before the first report."""
    ordinal = numbers.get(REPORT, 0)
    if not date(int(YEARS.low), 1, 1).toordinal() <= ordinal <= date(int(YEARS.high), 12, 31).toordinal():
        return None
    return date.fromordinal(ordinal)
