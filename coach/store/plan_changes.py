"""Stores in the diary each plan that no longer holds: past weeks are judged by the plan of that week."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from coach.store.settings import Settings


class PlanChanges:
    """Compares the planned days of changed settings with those before; `settings` are the present ones.

    `end_plan` gets the last day of a plan, and its days of the week. Before the first page was read, the
    person had no plan.
    """

    def __init__(
        self, end_plan: Callable[[date, Iterable[int]], object], settings: Settings, today: Callable[[], date]
    ) -> None:
        self._end_plan = end_plan
        self._days: tuple[int, ...] | None = settings.plan_days if settings.safety_read else None
        self._today = today

    def apply_settings(self, settings: Settings) -> None:
        """Store the former plan if the days are others now."""
        former, self._days = self._days, settings.plan_days
        if former is not None and former != self._days:
            self._end_plan(self._today(), former)
