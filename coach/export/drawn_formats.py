"""The drawn formats: PNG, SVG, the report as PDF and HTML, and its preview."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from coach.base.problems import Problem
from coach.base.progress import no_progress
from coach.core.bounds import YEARS
from coach.draw.theme import THEMES
from coach.report.chart_image import png, svg
from coach.report.facts import read_report
from coach.report.html import html
from coach.report.page_output import check_paper
from coach.report.pdf import pdf, preview
from coach.report.plan_overview import read_plan

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.export.request import Request
    from coach.store.diary import Diary
    from coach.store.settings import Settings


def draw(
    diary: Diary,
    settings: Settings,
    today: date,
    request: Request,
    progress: Callable[[int], None] = no_progress,
) -> bytes:
    """Return the bytes of a picture or report; without a limit of days, from the first session to today.

    `progress` is called with 0 when everything is read, and may raise `CancelledError`. Needs a Qt
    application. Raises `Problem` for an unknown theme or paper, and for a size out of bounds.
    """
    if request.theme not in THEMES:
        raise Problem("There is no theme “{name}”: use {known}.", name=request.theme, known=", ".join(THEMES))
    check_paper(request.paper)
    charts = diary.charts
    reach = charts.day_range() or (today, today)
    last = _day_in_years(request.last or max(reach[1], today))
    first = min(_day_in_years(request.first or reach[0]), last)
    plan = read_plan(diary.history, settings, today)
    is_report = request.format not in {"png", "svg"}
    facts = read_report(
        charts, first, last, plan, today, in_detail=is_report, with_notes=is_report and request.notes
    )
    progress(0)
    if request.format == "html":
        return html(facts, request.who, request.paper, today)
    if request.format == "pdf":
        return pdf(facts, request.who, request.paper, today)
    if request.format == "preview":
        room = (request.size[0] * request.scale, request.size[1] * request.scale)
        return preview(facts, request.who, request.paper, today, room)
    theme = THEMES[request.theme]
    if request.format == "svg":
        return svg(facts, theme, plan, request.size, today)
    return png(facts, theme, plan, request.size, request.scale, today)


def _day_in_years(day: date) -> date:
    """Return `day`, or the first or last day on which a session may be, whichever is nearer."""
    return min(max(day, date(int(YEARS.low), 1, 1)), date(int(YEARS.high), 12, 31))
