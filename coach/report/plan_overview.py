"""The plan compared with the diary: this week, the weeks before it, and the last session."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from coach.core.plan import Week, first_of_week, planned_in, weeks_in_a_row
from coach.text.formats import week_starts_on

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from coach.store.diary import Diary, Volume
    from coach.store.settings import Settings

LOOK_BACK = timedelta(weeks=53)
"""The time in which weeks in a row are counted."""


class PlanOverview:
    """Reads the diary at every call, with the settings and the date of that moment.

    Every method raises `Problem` if the diary cannot be read.
    """

    def __init__(self, diary: Diary, settings: Callable[[], Settings], today: Callable[[], date]) -> None:
        self._diary = diary
        self._settings = settings
        self._today = today

    def week(self) -> Week:
        """Return the planned and the done days of this week, and its sessions."""
        today = self._today()
        first = first_of_week(today, week_starts_on())
        rows = self._diary.volumes(first, first + timedelta(days=6))
        days = [row.day for row in rows if row.left or row.right]
        return Week(first, today, frozenset(self._settings().plan_days), frozenset(days), len(days))

    def is_done_today(self) -> bool:
        """Whether a session was done today."""
        return self._today() in self.week().done

    def repetitions_today(self) -> int:
        """Return the confirmed repetitions of all sessions of today."""
        return sum(row.left + row.right for row in self._diary.volumes(self._today(), self._today()))

    def past(self) -> tuple[int, Volume | None]:
        """Return the number of weeks in a row that were done as planned, and the last session or None."""
        today, settings = self._today(), self._settings()
        recent = self._diary.volumes(today - LOOK_BACK, today)
        days = {row.day for row in recent if row.left or row.right}
        before = self._diary.history.former_plans()
        planned = partial(planned_in, now=len(settings.plan_days), before=before)
        return weeks_in_a_row(days, planned, today, week_starts_on()), recent[-1] if recent else None
