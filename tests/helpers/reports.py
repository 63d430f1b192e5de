"""Diaries for reports: sessions on given days, and what a report reads of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from coach.core.plan import Plan
from coach.core.routine import Routine
from coach.core.score import unroll
from coach.core.session import Session, SetDone, StopReason
from coach.report.facts import Report, read_report
from coach.store.diary import Diary
from tests.helpers.diaries import import_sessions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

STANDARD = Routine("Article", load_kg=0.5)


def performed(
    day: date, routine: Routine = STANDARD, *, paced: int = 10, confirmed: int | None = None, **more: object
) -> Session:
    """Return a session of `day` in which each set was paced so far; `more` are other fields of it."""
    score, at = unroll(routine), datetime.combine(day, time(17, 30), UTC)
    sets = tuple(
        SetDone(
            *(set_, leg, prescribed, paced, paced if confirmed is None else confirmed),
            routine.dose(leg).load_kg,
            *(2000 * paced, 2000 * paced, 1000 * paced, 3000 * paced),
        )
        for (set_, leg), prescribed in score.prescribed().items()
    )
    made = Session(
        id=f"{day}",
        started_at=at,
        zone="Europe/Vienna",
        routine=routine,
        first=score.first,
        sets=sets,
        ended_at=at + timedelta(milliseconds=score.length_ms),
        stop_reason=StopReason.FINISHED,
    )
    return replace(made, **more)  # type: ignore[arg-type]  # fields of a session, by their names


def report_of(
    folder: Path,
    sessions: Iterable[Session],
    first: date,
    last: date,
    plan: Plan | None = None,
    today: date | None = None,
) -> Report:
    """Return the report of these days from a new diary in `folder` with these sessions; notes are wished."""
    with Diary.open(folder / "diary.db") as diary:
        import_sessions(diary, sessions)
        return read_report(
            *(diary.charts, first, last, plan or Plan(), today or last + timedelta(days=1)),
            in_detail=True,
            with_notes=True,
        )
