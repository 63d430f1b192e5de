"""Stores in the diary each plan that no longer holds: past weeks are judged by the plan of that week."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from coach.store.diary import Diary
    from coach.store.settings import Settings


class PlanChanges:
    """Compares the planned days of changed settings with those before; `settings` are the present ones."""

    def __init__(self, diary: Diary, settings: Settings, today: Callable[[], date]) -> None:
        self._diary = diary
        self._days = settings.plan_days
        self._today = today

    def apply_settings(self, settings: Settings) -> None:
        """Store the former plan if the days are others now. Raises `Problem` if the diary cannot be used."""
        former, self._days = self._days, settings.plan_days
        if former != self._days:
            self._diary.history.end_plan(self._today(), former)
