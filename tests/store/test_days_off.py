"""Holidays and moved days in the diary: written, undone, merged, backed up, and damaged."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

from coach.core.holidays import Holiday
from coach.core.plan import MovedDay
from coach.core.record import Record
from coach.store.diary import Diary
from coach.store.history import Decisions
from tests.helpers.diaries import OLD, changing, locked

if TYPE_CHECKING:
    from pathlib import Path


def may(day: int) -> date:
    """Return a day of May."""
    return date(2026, 5, day)


SPRING, LATER = Holiday(may(4), may(10)), Holiday(may(20), may(24))
MOVED = MovedDay(may(11), may(12))


def test_overlapping_holidays_become_one_until_undone(diary: Diary) -> None:
    with changing(diary) as changes:
        changes.replace_holidays((), (SPRING, LATER))
        changes.replace_holidays((SPRING,), (Holiday(may(4), may(20)),))
        assert changes.holidays() == (Holiday(may(4), may(24)),)
        changes.replace_holidays((Holiday(may(4), may(24)),), (SPRING, LATER))
    assert diary.history.holidays() == (SPRING, LATER)


def test_a_day_is_moved_again_and_back(diary: Diary) -> None:
    with changing(diary) as changes:
        changes.move_days(MOVED)
        changes.move_days(MOVED._replace(to=may(13)), MovedDay(may(18), may(19)))
    assert diary.history.moved_days() == (MovedDay(may(11), may(13)), MovedDay(may(18), may(19)))
    with changing(diary) as changes:
        changes.move_days(MOVED._replace(to=MOVED.planned))
    assert diary.history.moved_days() == (MovedDay(may(18), may(19)),)


def test_days_off_count_before_they_are_written(diary: Diary) -> None:
    with changing(diary) as changes, locked(diary.path):
        changes.replace_holidays((), (SPRING,))
        changes.replace_holidays((SPRING,), (LATER,))
        changes.move_days(MOVED)
        assert (changes.holidays(), changes.moved_days()) == ((LATER,), (MOVED,))
        changes.move_days(MOVED._replace(to=MOVED.planned))
        assert changes.moved_days() == ()
    assert (diary.history.holidays(), diary.history.moved_days()) == ((LATER,), ())


def test_an_import_adds_days_off_and_changes_none(diary: Diary) -> None:
    diary.history.add(Decisions(holidays=(SPRING,), moved_days=(MOVED,)))
    there = Decisions(
        holidays=(Holiday(may(8), may(12)), LATER),
        moved_days=(MOVED._replace(to=may(14)), MovedDay(may(18), may(12))),
    )
    for _ in range(2):
        diary.merge([Record(OLD)], decisions=lambda: there)
    assert diary.history.holidays() == (Holiday(may(4), may(12)), LATER)
    assert diary.history.moved_days() == (MOVED, MovedDay(may(18), may(12)))


def test_decisions_of_some_days_have_their_days_off(diary: Diary) -> None:
    diary.history.add(Decisions(holidays=(SPRING, LATER), moved_days=(MOVED,)))
    some = diary.history.decisions(may(10), may(11))
    assert (some.holidays, some.moved_days) == ((SPRING,), (MOVED,))
    some = diary.history.decisions(may(12), may(20))
    assert (some.holidays, some.moved_days) == ((LATER,), (MOVED,))
    some = diary.history.decisions(may(13), None)
    assert (some.holidays, some.moved_days) == ((LATER,), ())


def test_a_backup_has_holidays_and_moved_days(diary: Diary, tmp_path: Path) -> None:
    both = Decisions(holidays=(SPRING,), moved_days=(MOVED,))
    diary.history.add(both)
    diary.copy_to(tmp_path / "copy.db")
    with changing(diary) as changes:
        changes.replace_holidays((SPRING,), (LATER,))
        changes.move_days(MOVED._replace(to=may(15)))
    diary.restore(tmp_path / "copy.db")
    assert diary.history.decisions() == both


def test_days_that_the_disk_damaged_are_left_out(path: Path) -> None:
    with Diary.open(path) as diary:
        diary.history.add(Decisions(holidays=(SPRING,), moved_days=(MOVED,)))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO holidays VALUES (-5, 99999999999)")
        connection.execute("INSERT INTO moved_days VALUES (-5, 99999999999)")
    with Diary.open(path) as diary:
        assert (diary.history.holidays(), diary.history.moved_days()) == ((SPRING,), (MOVED,))
