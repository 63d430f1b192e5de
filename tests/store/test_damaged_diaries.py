"""A diary in which the disk changed one bit: whatever it was, there is a result or a problem."""

from __future__ import annotations

import io
import random
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.base.problems import Problem
from coach.core.routine import Leg
from coach.core.score import unroll
from coach.export.csv_sets import write_csv
from coach.export.json_all import record_data, write_json
from coach.report.plan_overview import PlanOverview
from coach.store.diary import Diary
from coach.store.settings import Settings
from coach.store.statistics import Bucket
from tests.helpers.diaries import (
    DECISIONS,
    EVENING,
    OLD,
    PAIR,
    all_damaged,
    confirm,
    delete,
    describe,
    ended,
    import_sessions,
    perform,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PLACES = 400
"""Bits that are flipped, each in another copy of the diary."""

TODAY = EVENING.date() + timedelta(days=7)
LAST = date(2100, 1, 1)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return a diary with every kind of row."""
    path = tmp_path_factory.mktemp("whole") / "diary.db"
    with Diary.open(path) as diary:
        import_sessions(diary, [OLD, replace(OLD, id="other", started_at=EVENING + timedelta(days=1))])
        for day in range(2, 5):
            routine = replace(PAIR.routine, name=f"Routine {day}", reps=day)
            session_id = ended(diary, unroll(routine), 4, EVENING + timedelta(days=day))
            confirm(diary, session_id, 1, Leg.LEFT, 2)
            describe(diary, session_id, notes="slept badly", pain_after=2)
        delete(diary, session_id)
        diary.history.add(DECISIONS)
        perform(diary, at=EVENING + timedelta(days=7))
    return path.read_bytes()


def damaged(whole: bytes) -> Iterator[bytes]:
    """Yield copies of a diary with one flipped bit each."""
    chance = random.Random(7)  # noqa: S311 - the same places in every run
    used = [place for place, byte in enumerate(whole) if byte]  # pages are half empty
    for place in chance.sample(used, PLACES):
        copy = bytearray(whole)
        copy[place] ^= 1 << chance.randrange(8)
        yield bytes(copy)


def read_everything(path: Path) -> int:
    """Open a diary, and read what Today, Progress and exports read; return how many parts have a problem."""
    problems = 0
    with Diary.open(path) as diary:
        overview = PlanOverview(diary, Settings, lambda: TODAY)
        for part in (
            overview.week,
            overview.past,
            lambda: list(diary.sessions(first=EVENING.date())),
            diary.unfinished,
            diary.broken_off,
            diary.last_first_leg,
            diary.volumes,
            diary.deleted_sessions,
            diary.history.decisions,
            lambda: diary.history.declined_at("Pair"),
            diary.charts.day_range,
            lambda: diary.charts.count(date.min, LAST),
            lambda: [diary.charts.periods(by, date.min, LAST) for by in Bucket],
            lambda: diary.charts.days(date.min, LAST),
            lambda: diary.charts.pain_before(date.min, LAST),
            lambda: diary.charts.last(3),
            lambda: write_json(diary.records(left_out=[]), io.StringIO(), diary.history.decisions()),
            lambda: write_csv(diary.sessions(left_out=[]), io.StringIO()),
            lambda: all_damaged(diary),
            lambda: diary.record(OLD.id),
            lambda: diary.score(OLD.id),
        ):
            try:
                part()
            except Problem:
                problems += 1
    return problems


def ended_sessions(path: Path) -> tuple[list[str], bool]:
    """Return the ended sessions as they are exported, and whether some are known to be damaged."""
    with Diary.open(path) as diary:
        is_damaged = bool(all_damaged(diary))
        records = [record for record in diary.records() if record.session.ended_at]
        return [repr(record_data(record)) for record in records], is_damaged


def test_one_flipped_bit_is_a_problem_or_is_found(whole: bytes, tmp_path: Path) -> None:
    (tmp_path / "whole.db").write_bytes(whole)
    original, is_damaged = ended_sessions(tmp_path / "whole.db")
    assert not is_damaged
    changed = 0
    for number, content in enumerate(damaged(whole)):
        (tmp_path / str(number)).mkdir()
        path = tmp_path / str(number) / "diary.db"
        path.write_bytes(content)
        with suppress(Problem):
            if read_everything(path):
                continue
            found, is_damaged = ended_sessions(path)
            assert found == original or is_damaged, number
            changed += found != original
    assert changed > 0


def test_a_set_of_another_session_is_found(whole: bytes, tmp_path: Path) -> None:
    """It is where its session looks for it, so that the session has its digest."""
    content = whole.replace(b"\x04right\x03", b"\x84right\x03")  # number 4 becomes -124
    assert sum(one != other for one, other in zip(whole, content, strict=True)) == 1
    path = tmp_path / "diary.db"
    path.write_bytes(content)
    _sessions, is_damaged = ended_sessions(path)
    assert is_damaged
