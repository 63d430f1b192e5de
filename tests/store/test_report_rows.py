"""What only the report shows: repetitions of each leg, answers, routines, stops for pain, notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from coach.core.routine import Leg
from coach.core.session import StopReason
from coach.store.diary import Diary
from coach.store.report_rows import Answered, Counts, DaySums, LegCounts, PainStop, Prescription, SessionNote
from tests.helpers.diaries import EVENING, OLD, import_sessions

if TYPE_CHECKING:
    from pathlib import Path

DAY = EVENING.date()


def counts_of(leg: Leg) -> LegCounts:
    sets = [done for done in OLD.sets if done.leg is leg]
    columns = [(done.prescribed, done.paced, done.confirmed) for done in sets]
    return LegCounts(*map(sum, zip(*columns, strict=True)))


def test_rows_of_the_report_are_read_by_day_and_session(tmp_path: Path) -> None:
    later = EVENING + timedelta(hours=1)
    stopped = replace(
        OLD,
        id="2",
        started_at=later,
        ended_at=later,
        stop_reason=StopReason.PAIN,
        pain_after=8,
        pain_next_day=None,
        notes="It hurt",
    )
    plain = replace(OLD, notes="  ", stop_reason=StopReason.FINISHED)
    none = tuple(done._replace(paced=0, confirmed=0) for done in OLD.sets)
    silent = replace(OLD, id="3", sets=none, stop_reason=StopReason.PAIN, notes="")
    with Diary.open(tmp_path / "diary.db") as diary:
        import_sessions(diary, [plain, stopped, silent])
        rows = diary.charts.report_rows
        one = Counts(counts_of(Leg.LEFT), counts_of(Leg.RIGHT))
        assert rows.by_day(DAY, DAY) == {DAY: one.plus(one)}
        assert rows.by_session(DAY, DAY) == {plain.id: one, "2": one}
        (sums,) = rows.sums_by_day(DAY, DAY).values()
        assert sums[:1] == (2,)
        assert sums[3:7] == (Answered(12, 2), Answered(2, 2), Answered(12, 2), Answered(0, 1))
        assert sums[7:] == (40.0, 2 * 3, 2 * 3)
        assert (sums.pain_after.mean, DaySums().effort.mean) == (6, None)
        assert rows.prescriptions(DAY, DAY) == [Prescription(OLD.routine, DAY, DAY, 2)]
        assert rows.pain_stops(DAY, DAY) == [PainStop(DAY, 8), PainStop(DAY, 4)]
        assert rows.notes(DAY, DAY) == [SessionNote(DAY, "It hurt")]
        before = date(2020, 1, 1)
        assert (rows.by_day(before, before), rows.notes(before, before)) == ({}, [])
