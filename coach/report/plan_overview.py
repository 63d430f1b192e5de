"""What plan and diary say of this week, of the weeks before it, and of the last session."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from coach.core.plan import Week, first_of_week, planned_in, weeks_in_a_row
from coach.store.plan_history import past_plans
from coach.text.formats import week_starts_on

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from coach.store.diary import Diary, Volume
    from coach.store.settings import Settings

LOOK_BACK = timedelta(weeks=53)
"""How far back weeks in a row are looked for."""


class PlanOverview:
    """Asks anew each time; `settings` gives those that hold now, `today` the day by the clock on the wall.

    All raise `Problem` where the diary cannot be read.
    """

    def __init__(self, diary: Diary, settings: Callable[[], Settings], today: Callable[[], date]) -> None:
        self._diary = diary
        self._settings = settings
        self._today = today

    def week(self) -> Week:
        """Return this week: what is planned, and on which days something was done."""
        today = self._today()
        first = first_of_week(today, week_starts_on())
        rows = self._diary.volumes(first, first + timedelta(days=6))
        done = frozenset(row.day for row in rows if row.left or row.right)
        return Week(first, today, frozenset(self._settings().plan_days), done)

    def is_done_today(self) -> bool:
        """Whether a session was done today."""
        return self._today() in self.week().done

    def past(self) -> tuple[int, Volume | None]:
        """Return how many weeks in a row were kept as planned, and the last session, or None."""
        today, settings = self._today(), self._settings()
        recent = self._diary.volumes(today - LOOK_BACK, today)
        days = {row.day for row in recent if row.left or row.right}
        before = past_plans(settings.plan_before)
        planned = partial(planned_in, now=len(settings.plan_days), before=before)
        return weeks_in_a_row(days, planned, today, week_starts_on()), recent[-1] if recent else None
