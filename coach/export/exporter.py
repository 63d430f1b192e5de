"""Exports in every format: the window and the command line write the same bytes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from io import StringIO
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from coach.base.clocks import local_now
from coach.base.files import write_beside
from coach.base.problems import Problem
from coach.base.progress import EVERY, no_progress
from coach.core.score import unroll
from coach.export.csv_sets import write_csv
from coach.export.json_all import write_json
from coach.export.nothing import at_least_one, nothing_to_export
from coach.export.request import FOR_SCRIPTS, OF_PLAN, SHEET_PICTURE
from coach.export.strong import has_repetitions, write_strong
from coach.store.faults import refuse_own_file
from coach.store.history import NONE
from coach.store.people import slug_in
from coach.store.routines import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from coach.base.messages import Text
    from coach.core.record import Record
    from coach.core.routine import Routine
    from coach.core.session import Session
    from coach.export.files import Target
    from coach.export.plan_ics import Counters
    from coach.export.request import Request
    from coach.report.plan_sheet import PlanSheet
    from coach.store.damaged_session import DamagedSession
    from coach.store.diary import Diary
    from coach.store.routines import Library
    from coach.store.settings import Settings

T = TypeVar("T")

SHEET_SIZE = (2550, 3300)
"""The room of a plan sheet that is saved as a picture, in pixels: Letter at 300 dots an inch."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything that exports read: the diary, the routine library, the settings, the time zone and the day.

    `settings` and `zone` are called when an export needs them. With `most`, only so many sessions are
    exported, for a preview. `counters` count the calendars that were made; without them the diary does.
    """

    diary: Diary
    library: Library
    settings: Callable[[], Settings]
    zone: Callable[[], str]
    today: date
    counters: Counters | None = None
    most: int | None = None

    def sessions(
        self, first: date | None, last: date | None, left_out: list[DamagedSession] | None = None
    ) -> Iterator[Session]:
        """Yield the sessions of these days as they are read; those that cannot be read go to `left_out`."""
        return islice(self.diary.sessions(first, last, left_out), self.most)

    def records(
        self, first: date | None, last: date | None, left_out: list[DamagedSession] | None = None
    ) -> Iterator[Record]:
        """Yield sessions like `sessions`, with their repetitions and corrections."""
        return islice(self.diary.records(first, last, left_out), self.most)

    def calendar(self) -> bytes:
        """Return the plan as an iCalendar file; a preview uses no number up."""
        from coach.export.plan_ics import next_sequence, plan_ics  # noqa: PLC0415 - brings in uuid
        from coach.report.plan_overview import read_plan  # noqa: PLC0415 - brings in Qt

        settings = self.settings()
        routine = self.library.get(settings.routine or DEFAULT)
        return plan_ics(
            read_plan(self.diary.history, settings, self.today),
            settings.remind_at,
            self.zone(),
            self.today,
            timedelta(milliseconds=unroll(routine).length_ms),
            f"{routine.name} – {settings.name}" if settings.name else routine.name,
            whose=slug_in(self.diary.path.parent),
            sequence=0
            if self.most is not None
            else next_sequence(self.counters or self.diary.history, local_now()),
        )

    def plan_sheet(self, routine: Routine, who: str) -> PlanSheet:
        """Return the plan sheet of `routine`, as it is done, with the days planned from today on.

        `who` may be empty.
        """
        from coach.export.sheet import plan_sheet  # noqa: PLC0415 - brings in Qt
        from coach.report.plan_overview import read_plan  # noqa: PLC0415 - as above

        settings = self.settings()
        plan = read_plan(self.diary.history, settings, self.today)
        routine = routine.as_done(has_weights=not settings.no_weights)
        return plan_sheet(routine, plan, self.today, who)

    def picture(self, request: Request, progress: Callable[[int], None] = no_progress) -> bytes:
        """Return a drawn format, or a preview of it (formats "preview" and `SHEET_PICTURE`); needs Qt.

        `progress` is called with 0 between reading and drawing, and may raise `CancelledError`.
        """
        if request.format in {"sheet", SHEET_PICTURE}:
            from coach.export.sheet import draw_sheet  # noqa: PLC0415 - as below

            routine = self.library.get(request.routine or self.settings().routine or DEFAULT)
            return draw_sheet(self.plan_sheet(routine, request.who), request)
        from coach.export.drawn_formats import draw  # noqa: PLC0415 - brings in Qt

        return draw(self.diary, self.settings(), self.today, request, progress)


def nothing_in(sources: Sources, request: Request) -> Problem | None:
    """Return the problem that there is no session on these days; None where there is something to write.

    A JSON file of everything may hold decisions alone; calendar and plan sheet have no sessions.
    """
    first, last = request.first, request.last
    if request.format in OF_PLAN or sources.diary.charts.count(first or date.min, last or date.max):
        return None
    if request.format == "json" and sources.diary.history.decisions(first, last) != NONE:
        return None
    return nothing_to_export(first, last)


def check_days(sources: Sources, request: Request) -> None:
    """Raise `Problem` for days in the wrong order, and where there is nothing to write.

    A file `FOR_SCRIPTS` is written all the same, as it always was: with its headings.
    """
    first, last = request.first, request.last
    if first and last and first > last:
        raise Problem("The first day ({first}) is after the last ({last}).", first=first, last=last)
    problem = nothing_in(sources, request)
    if problem is not None and request.format not in FOR_SCRIPTS:
        raise problem


def write(
    sources: Sources, request: Request, target: Path, progress: Callable[[int], None] = no_progress
) -> list[Text]:
    """Write an export to `target`, which is replaced only when the export is complete.

    Returns a text about each session that is left out: it cannot be read, or the format cannot express it.
    `progress` is called with the number of sessions written so far, and may raise `CancelledError`.
    Raises `Problem` for days in the wrong order, for days without a session (see `check_days`), and where
    `target` cannot be written or is the diary itself; then `target` stays as it was.
    """
    check_days(sources, request)
    refuse_own_file(sources.diary.path, target)
    left_out: list[Text] = []
    damaged: list[DamagedSession] = []
    span = (request.first, request.last, damaged)
    match request.format:
        case "csv" | "strong":
            _write_table(sources, request, target, damaged, progress)
        case "json":
            decisions = sources.diary.history.decisions(request.first, request.last)
            write_json(_counted(sources.records(*span), progress), target, decisions)
        case "fit":
            from coach.export.fit_sets import has_ended, write_fit  # noqa: PLC0415 - brings in a library

            records = _some(filter(has_ended, sources.records(*span)), request, damaged)
            write_fit(_counted(records, progress), target, left_out)
        case "ics":
            _write_bytes(sources.calendar(), target)
        case "sheet" if target.suffix.lower() == ".png":
            picture = replace(request, format=SHEET_PICTURE, size=SHEET_SIZE, scale=1.0)
            _write_bytes(sources.picture(picture), target)
        case _:
            drawn = sources.picture(request, progress)
            progress(0)  # the person may have cancelled meanwhile
            _write_bytes(drawn, target)
    return [*(session.text for session in damaged), *left_out]


def table_text(sources: Sources, request: Request) -> str:
    """Return what the file of a format "csv" or "strong" would hold; raises `Problem` as `write`."""
    check_days(sources, request)
    text = StringIO(newline="")
    _write_table(sources, request, text, [], no_progress)
    return text.getvalue()


def _write_table(
    sources: Sources,
    request: Request,
    target: Target,
    damaged: list[DamagedSession],
    progress: Callable[[int], None],
) -> None:
    sessions = sources.sessions(request.first, request.last, damaged)
    if request.format == "csv":
        write_csv(_counted(sessions, progress), target)
    else:
        some = _some(filter(has_repetitions, sessions), request, damaged)
        write_strong(_counted(some, progress), target)


def _some(values: Iterable[T], request: Request, damaged: list[DamagedSession]) -> Iterator[T]:
    """Return `values`; raises `Problem` where there is none."""
    if (found := at_least_one(values)) is None:
        raise nothing_to_export(request.first, request.last, [session.text for session in damaged])
    return found


def _write_bytes(data: bytes, target: Path) -> None:
    with write_beside(target, "wb") as stream:
        stream.write(data)


def _counted(values: Iterable[T], progress: Callable[[int], None]) -> Iterator[T]:
    for count, value in enumerate(values):
        if count % EVERY == 0:
            progress(count)
        yield value
