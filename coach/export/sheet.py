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
    from datetime import date

    from coach.core.plan import Plan
    from coach.core.routine import Routine
    from coach.export.request import Request


def plan_sheet(routine: Routine, plan: Plan, today: date, who: str) -> PlanSheet:
    """Return the sheet of `routine` from `today` on, for the person `who` (may be empty)."""
    weeks = [[today + timedelta(days=DAYS * week + ahead) for ahead in range(DAYS)] for week in range(WEEKS)]
    days = tuple(day for week in weeks for day in week if plan.is_planned(day))
    off = tuple(number for number, week in enumerate(weeks) if plan.is_holiday(week))
    return PlanSheet(routine, today, days, who, off)


def draw_sheet(sheet: PlanSheet, request: Request) -> bytes:
    """Return the page as PDF, or as PNG for `SHEET_PICTURE`.

    Needs a Qt application. Raises `Problem` for an unknown paper.
    """
    check_paper(request.paper)
    if request.format == SHEET_PICTURE:
        room = (request.size[0] * request.scale, request.size[1] * request.scale)
        return sheet_png(sheet, request.paper, room)
    return sheet_pdf(sheet, request.paper)
