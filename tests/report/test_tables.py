"""The tables and words of the report: weeks and legs, missed and extra days, dose and tempo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from coach.core.plan import Plan
from coach.core.routine import Alternate, Legs, Override, Routine
from coach.core.session import StopReason
from coach.report.rows import Length
from coach.report.tables import ReportTable, rows_table, sessions_table
from coach.report.words import definitions, dose_lines, headline_figures, missed_text, plan_text, stops_text
from coach.store.report_rows import PainStop
from tests.helpers.reports import STANDARD, performed, report_of

if TYPE_CHECKING:
    from pathlib import Path

    from coach.report.facts import Report

MONDAY = date(2026, 11, 2)
PLAN = Plan((0, 2, 4))

pytestmark = pytest.mark.usefixtures("localization")


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def cells(table: ReportTable, row: int) -> dict[str, str]:
    """Return a row of a table by the heads of its columns, after the name of their group."""
    return {f"{column.group} {column.head}".strip(): column.cells[row] for column in table.columns}


@pytest.fixture
def month(tmp_path: Path) -> Report:
    """Return the report of two weeks: Friday is missed, then Saturday and Sunday are extra."""
    stopped = performed(
        *(day(2),), paced=4, confirmed=3, stop_reason=StopReason.PAIN, pain_before=2, pain_after=7, effort=8
    )
    sessions = [performed(day(0), effort=5, pain_before=3, pain_after=4, pain_next_day=1), stopped]
    sessions += [performed(day(n)) for n in (7, 9, 11, 12, 13)]
    return report_of(tmp_path, sessions, day(0), day(15), PLAN)


def test_each_week_has_the_counts_of_each_leg(month: Report) -> None:
    table = rows_table(month, Length.WEEK)
    assert table.columns[0].cells == [
        "16 Nov – 17 Nov",
        "9 Nov – 15 Nov",
        "2 Nov – 8 Nov",
    ]
    row = cells(table, 2)
    assert row["Left leg Prescribed"] == row["Right leg Prescribed"] == "40"
    assert row["Left leg Paced"] == row["Right leg Paced"] == "28"
    assert row["Left leg Confirmed"] == row["Right leg Confirmed"] == "26"
    assert (row["Effort"], row["Pain Before"], row["Pain After"], row["Pain Next day"]) == (
        "6.5",
        "2.5",
        "5.5",
        "1",
    )


def test_missed_and_extra_days_are_named(month: Report) -> None:
    table = rows_table(month, Length.WEEK)
    found = [
        (row["Planned days"], row["Missed"], row["Extra"]) for row in (cells(table, n) for n in range(3))
    ]
    assert found == [("0 of 1", "Mon", "–"), ("3 of 3", "–", "Sat, Sun"), ("2 of 3", "Fri", "–")]
    assert missed_text(month) == "2 planned days missed · 2 extra days"
    months = cells(rows_table(month, Length.MONTH), 0)
    assert (months["Month"], months["Missed"], months["Extra"]) == ("November 2026", "2", "2")


def test_a_week_without_a_session_is_a_row(tmp_path: Path) -> None:
    facts = report_of(tmp_path, [performed(day(0)), performed(day(21))], day(0), day(27), PLAN)
    rows = [cells(rows_table(facts, Length.WEEK), n) for n in range(4)]
    assert [row["Planned days"] for row in rows] == ["1 of 3", "0 of 3", "0 of 3", "1 of 3"]
    assert rows[1]["Left leg Confirmed"] == "0"
    assert rows[1]["Missed"] == "Mon, Wed, Fri"


def test_no_day_to_come_is_missed(tmp_path: Path) -> None:
    sessions = [performed(day(0))]
    for today, missed in ((day(2), set()), (day(3), {day(2)})):
        facts = report_of(tmp_path / str(today), sessions, day(0), day(30), PLAN, today)
        assert facts.missed == missed
    assert facts.planned == 2


def test_one_leg_has_no_symmetry_and_no_other_leg(tmp_path: Path) -> None:
    routine = replace(STANDARD, legs=Legs.RIGHT)
    facts = report_of(tmp_path, [performed(day(0), routine)], day(0), day(6), PLAN)
    heads = cells(rows_table(facts, Length.WEEK, whole=True), 0)
    assert "Right leg Confirmed" in heads
    assert not [head for head in heads if "Left" in head or head == "Symmetry"]
    names = [figure.name for figure in headline_figures(facts)]
    assert "Right leg" in names
    assert "Symmetry" not in " ".join([*names, *definitions(facts)])


def test_a_session_of_one_leg_leaves_symmetry_as_it_is(tmp_path: Path) -> None:
    sessions = [performed(day(0)), performed(day(1), replace(STANDARD, legs=Legs.RIGHT))]
    facts = report_of(tmp_path, sessions, day(0), day(6), PLAN)
    row = cells(rows_table(facts, Length.WEEK, whole=True), 0)
    assert int(row["Right leg Confirmed"]) > int(row["Left leg Confirmed"])
    assert row["Symmetry"] == "100%"
    values = {figure.name: figure.value for figure in headline_figures(facts)}
    assert values["Symmetry"] == "100%"


def test_without_a_plan_nothing_is_missed(tmp_path: Path) -> None:
    facts = report_of(tmp_path, [performed(day(0)), performed(day(1))], day(0), day(6), Plan(()))
    assert (missed_text(facts), plan_text(facts), facts.extra) == ("", "", frozenset())
    heads = cells(rows_table(facts, Length.WEEK), 0)
    assert heads["Sessions"] == "2"
    assert "Missed" not in heads
    assert "Adherence" not in " ".join(
        [*(figure.name for figure in headline_figures(facts)), *definitions(facts)]
    )


def test_what_nobody_answered_has_no_column(tmp_path: Path) -> None:
    facts = report_of(tmp_path, [performed(day(0))], day(0), day(6), PLAN)
    for table in (rows_table(facts, Length.WEEK), sessions_table(facts)):
        assert not [
            column.head for column in table.columns if column.head == "Effort" or column.group == "Pain"
        ]
        assert table.note == ""


def test_a_month_misses_what_it_has_not_done_of_its_plan(tmp_path: Path) -> None:
    """The week of 30 November has its sessions in November or in December, and one missed day."""
    plan = Plan((0, 2, 4))
    for trained in ((27, 28), (28, 30), (30, 33)):  # Sunday and Monday, Monday and Wednesday, and others
        sessions = [performed(day(n)) for n in (0, *trained)]
        made = report_of(tmp_path / str(trained[0]), sessions, day(0), day(42), plan)
        rows = made.rows[Length.MONTH]
        assert [row.planned - row.done for row in rows] == [len(row.missed) for row in rows]
        assert sum(row.done for row in rows) == made.done
        assert sum(row.planned for row in rows) == made.planned
    assert [(row.done, row.planned) for row in rows] == [(1, 12), (2, 7)]
    assert "Months and years count each session" in " ".join(definitions(made, has_months=True))


def test_sessions_say_how_they_ended(month: Report) -> None:
    table = sessions_table(month)
    assert table.height == 7
    assert cells(table, 5)["Ended"] == "for pain"
    assert "Routine" not in cells(table, 5)  # all have the one that stands above
    assert cells(table, 5)["Load, kg × reps"] == "6"


def test_dose_and_tempo_are_those_of_each_leg() -> None:
    tempo = "lift 2 · flex 2 · hold 1 · extend 3 s"
    (line,) = dose_lines(Routine("Article"))
    assert line == f"2 × 10 repetitions · both legs · {tempo} · rest 60 s · change of legs 15 s"
    uneven = Routine("x", sets=1, alternate=Alternate.REP, left=Override(reps=8, load_kg=1.0))
    left, right = dose_lines(uneven)
    assert left == f"Left leg · 1 × 8 repetitions · 1.0 kg · {tempo}"
    changes = "change of legs 15 s · legs change after each rep"
    assert right == f"Right leg · 1 × 10 repetitions · {tempo} · {changes}"


def test_prescriptions_are_those_performed_in_the_range(tmp_path: Path) -> None:
    more = replace(STANDARD, reps=12)
    sessions = [performed(day(0)), performed(day(2)), performed(day(4), more), performed(day(30))]
    facts = report_of(tmp_path, sessions, day(0), day(6), PLAN)
    found = [(each.routine.reps, each.first, each.last, each.sessions) for each in facts.prescriptions]
    assert found == [(12, day(4), day(4), 1), (10, day(0), day(2), 2)]
    assert plan_text(facts) == f"Plan: {QLocale().createSeparatedList(['Mon', 'Wed', 'Fri'])}"


def test_many_stops_for_pain_are_counted() -> None:
    stops = [PainStop(day(n), None if n == 0 else 7) for n in range(9)]
    text = stops_text(stops)
    assert text.startswith("9 sessions stopped because of pain: 2 Nov 2026, 3 Nov 2026 (pain 7 of 10)")
    assert text.endswith("1 more stop")
    assert "10 Nov 2026" in stops_text(stops, len(stops))
    assert stops_text([]) == "No session was stopped because of pain."


@given(st.sets(st.integers(0, 27)), st.sets(st.integers(0, 6)))
def test_no_week_has_missed_and_extra_days(done: set[int], weekdays: set[int]) -> None:
    plan = Plan(tuple(sorted(weekdays)))
    days = {day(number): 10 for number in done}
    extra, missed = plan.extra_days(days, day(0), day(27)), plan.missed(days, day(0), day(27))
    assert extra <= days.keys()
    for week in range(4):
        inside = {day(7 * week + n) for n in range(7)}
        kept, planned = plan.kept(days, day(7 * week), day(7 * week + 6))
        assert not (extra & inside and missed & inside)
        assert len(inside & days.keys()) == kept + (
            len(extra & inside) if planned else len(inside & days.keys())
        )
