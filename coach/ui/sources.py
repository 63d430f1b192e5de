"""Where every export comes from, whether the window asks or the command line."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from coach.core.score import unroll
from coach.export.exporter import CalendarPlan, Request, Sources
from coach.store.routines import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from coach.store.diary import Diary
    from coach.store.routines import Library
    from coach.store.settings import Settings


def sources(
    diary: Diary, library: Library, settings: Callable[[], Settings], zone: Callable[[], str], today: date
) -> Sources:
    """Return the sources of exports; drawing needs a Qt application."""

    def planned() -> CalendarPlan:
        chosen = settings()
        routine = library.get(chosen.routine or DEFAULT)
        length = timedelta(milliseconds=unroll(routine).length_ms)
        return CalendarPlan(chosen.plan_days, chosen.remind_at, zone(), routine.name, length)

    def drawn(request: Request) -> bytes:
        from coach.export.drawn_formats import draw  # noqa: PLC0415 - only where something is drawn

        return draw(diary.charts, settings().plan_days, today, request)

    return Sources(diary.sessions, diary.records, planned, drawn, today)
