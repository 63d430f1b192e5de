"""Declined suggestions, former plans and counters in the diary."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from coach.core.plan import FormerPlan
from coach.core.record import Record
from coach.core.routine import Routine
from coach.store.database import Database
from coach.store.diary import Diary
from coach.store.history import CALENDAR, Decisions, Declined, Increase
from coach.store.plan_changes import PlanChanges
from coach.store.rows import to_ms
from coach.store.settings import Settings
from tests.helpers.diaries import OLD, changing

if TYPE_CHECKING:
    from pathlib import Path

MONDAY, TUESDAY, SUNDAY = date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 8)
FIRST, SECOND = (datetime(2026, 3, day, 18, 30, tzinfo=UTC) for day in (2, 9))


def test_a_declined_suggestion_is_stored_per_routine(diary: Diary) -> None:
    diary.history.add(Decisions(declined=(Declined("Mine", FIRST),)))
    diary.history.add(Decisions(declined=(Declined("Article 2", FIRST),)))
    diary.history.add(Decisions(declined=(Declined("Mine", SECOND),)))
    assert diary.history.declined_at("Mine") == SECOND
    assert diary.history.declined_at("Article 2") == FIRST
    assert diary.history.declined_at("Article") is None


def test_the_first_of_two_changes_on_one_day_counts(diary: Diary) -> None:
    with changing(diary) as changes:
        changes.end_plan(MONDAY, (0, 2, 4))
        changes.end_plan(MONDAY, (0, 2, 4, 5))
        changes.end_plan(TUESDAY, ())
    assert diary.history.former_plans() == [
        FormerPlan(MONDAY, 3, (0, 2, 4)),
        FormerPlan(TUESDAY, 0, ()),
    ]


def test_changed_days_end_the_former_plan(diary: Diary) -> None:
    with changing(diary) as changes:
        plan = PlanChanges(changes.end_plan, Settings(safety_read=True), lambda: MONDAY)
        plan.apply_settings(Settings(volume=3))
    assert diary.history.former_plans() == []
    with changing(diary) as changes:
        plan = PlanChanges(changes.end_plan, Settings(safety_read=True), lambda: MONDAY)
        plan.apply_settings(Settings(plan_days=(6,)))
    assert diary.history.former_plans() == [FormerPlan(MONDAY, 3, (0, 2, 4))]


def test_the_plan_of_nobody_is_no_former_plan(diary: Diary) -> None:
    with changing(diary) as changes:
        plan = PlanChanges(changes.end_plan, Settings(), lambda: MONDAY)
        plan.apply_settings(Settings(safety_read=True, plan_days=()))
    assert diary.history.former_plans() == []


def test_decisions_of_some_days_have_the_plans_of_these_days(diary: Diary) -> None:
    plans = [FormerPlan(day, 3) for day in (MONDAY, SUNDAY, date(2026, 4, 1))]
    both = Decisions((Declined("Mine", FIRST), Declined("Mine", SECOND)), tuple(plans))
    diary.history.add(both)
    assert diary.history.decisions() == both
    assert diary.history.decisions(TUESDAY, TUESDAY) == Decisions((), (plans[1],))
    assert diary.history.decisions(MONDAY, MONDAY) == Decisions((Declined("Mine", FIRST),), (plans[0],))
    assert diary.history.decisions(SUNDAY, None) == Decisions((Declined("Mine", SECOND),), (*plans[1:],))


def test_an_import_adds_the_history_of_the_file(diary: Diary) -> None:
    diary.history.add(Decisions(plans=(FormerPlan(MONDAY, 1, (0,)),)))
    there = Decisions((Declined("Mine", FIRST),), (FormerPlan(MONDAY, 5), FormerPlan(SUNDAY, 5)))
    for _ in range(2):
        diary.merge([Record(OLD)], decisions=lambda: there)
    assert diary.history.declined_at("Mine") == FIRST
    assert diary.history.former_plans() == [FormerPlan(MONDAY, 1, (0,)), FormerPlan(SUNDAY, 5)]


def test_the_last_increase_is_found_until_it_is_undone(diary: Diary) -> None:
    first = Increase(FIRST, "Article", Routine("Article"), Routine("Mine", reps=11))
    second = Increase(SECOND, "Mine", Routine("Mine", reps=11), Routine("Mine", reps=12))
    for increase in (first, second):
        diary.history.add(Decisions(increases=(increase,)))
    assert diary.history.last_increase("Mine") == second
    assert diary.history.last_increase("Article") is None
    with changing(diary) as changes:
        changes.undo_increase(second, SECOND)
    assert diary.history.last_increase("Mine") is None
    undone = second._replace(undone_at=SECOND)
    assert diary.history.decisions().increases == (first, undone)
    assert diary.history.decisions(SUNDAY, None).increases == (undone,)


def test_a_damaged_increase_is_left_out(path: Path) -> None:
    good = Increase(FIRST, "Article", Routine("Article"), Routine("Mine", reps=11))
    with Diary.open(path) as diary:
        diary.history.add(Decisions(increases=(good,)))
    database = Database(path)
    with database.writing() as connection:
        values = "VALUES ('Mine', ?, 'Article', '{}', '{', NULL)"
        for at_ms in (to_ms(SECOND), 99999999999999999):
            connection.execute(f"INSERT INTO accepted_increases {values}", (at_ms,))
    database.close()
    with Diary.open(path) as diary:
        assert diary.history.decisions().increases == (good,)


def test_a_counter_gives_each_number_once(diary: Diary) -> None:
    assert [diary.history.next_number(CALENDAR) for _ in range(3)] == [1, 2, 3]
    assert diary.history.next_number("other") == 1


def test_a_restored_backup_gives_no_number_again(path: Path, tmp_path: Path) -> None:
    backup = tmp_path / "old.db"
    with Diary.open(path) as diary:
        diary.history.next_number(CALENDAR)
        diary.copy_to(backup)
        diary.history.next_number(CALENDAR)
        diary.restore(backup)
        assert diary.history.next_number(CALENDAR) == 3
        diary.history.raise_numbers({CALENDAR: 2})
        assert diary.history.next_number(CALENDAR) == 4


def test_a_damaged_plan_is_left_out(path: Path) -> None:
    with Diary.open(path) as diary:
        diary.history.add(Decisions(plans=(FormerPlan(MONDAY, 1, (0,)),)))
    database = Database(path)
    with database.writing() as connection:
        connection.execute("INSERT INTO former_plans VALUES (99999999, 1, NULL)")
        connection.execute("INSERT INTO declined_suggestions VALUES ('Mine', 99999999999999999)")
    database.close()
    with Diary.open(path) as diary:
        assert diary.history.former_plans() == [FormerPlan(MONDAY, 1, (0,))]
        assert diary.history.declined_at("Mine") is None
        assert diary.history.decisions().declined == ()
