"""The plan sheet of a routine, with the planned days of the next four weeks."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from coach.core.plan import DAYS
from coach.export.request import SHEET_PICTURE
from coach.report.page_output import check_paper
from coach.report.plan_sheet import PlanSheet, sheet_pdf, sheet_png
from coach.report.sheet_weeks import WEEKS

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from coach.core.routine import Routine
    from coach.export.request import Request


def plan_sheet(routine: Routine, is_planned: Callable[[date], bool], today: date, who: str) -> PlanSheet:
    """Return the sheet of `routine` from `today` on, for the person `who` (may be empty)."""
    days = (today + timedelta(days=ahead) for ahead in range(WEEKS * DAYS))
    return PlanSheet(routine, today, tuple(filter(is_planned, days)), who)


def draw_sheet(sheet: PlanSheet, request: Request) -> bytes:
    """Return the page as PDF, or as PNG for `SHEET_PICTURE`.

    Needs a Qt application. Raises `Problem` for an unknown paper.
    """
    check_paper(request.paper)
    if request.format == SHEET_PICTURE:
        room = (request.size[0] * request.scale, request.size[1] * request.scale)
        return sheet_png(sheet, request.paper, room)
    return sheet_pdf(sheet, request.paper)
