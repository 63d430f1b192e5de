"""What only the report shows: prescribed and paced repetitions, stops for pain, notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from coach.core.session import StopReason
from coach.store.diary import Diary
from coach.store.report_rows import Counts, PainStop, SessionNote
from tests.helpers.diaries import EVENING, OLD, import_sessions

if TYPE_CHECKING:
    from pathlib import Path

DAY = EVENING.date()


def test_rows_of_the_report_are_read_by_day_and_session(tmp_path: Path) -> None:
    later = EVENING + timedelta(hours=1)
    stopped = replace(
        OLD,
        id="2",
        started_at=later,
        ended_at=later,
        stop_reason=StopReason.PAIN,
        pain_after=8,
        notes="It hurt",
    )
    plain = replace(OLD, notes="  ", stop_reason=StopReason.FINISHED)
    with Diary.open(tmp_path / "diary.db") as diary:
        import_sessions(diary, [plain, stopped])
        rows = diary.charts.report_rows
        one = Counts(sum(done.prescribed for done in OLD.sets), sum(done.paced for done in OLD.sets))
        assert rows.by_day(DAY, DAY) == {DAY: one.plus(one)}
        assert rows.by_session(DAY, DAY) == {plain.id: one, "2": one}
        assert rows.pain_stops(DAY, DAY) == [PainStop(DAY, 8)]
        assert rows.notes(DAY, DAY) == [SessionNote(DAY, "It hurt")]
        before = date(2020, 1, 1)
        assert (rows.by_day(before, before), rows.notes(before, before)) == ({}, [])
