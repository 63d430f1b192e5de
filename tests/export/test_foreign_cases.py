"""Files of other programs as people have them: units in headings, marks of sets, remarks."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from coach.base.problems import Problem
from coach.core.figures import volume
from coach.core.routine import Leg
from coach.export.importing import read

CASES = Path(__file__).parents[1] / "data" / "cases"
ZONE = "Europe/Vienna"
STRONG = "Date,Workout Name,Duration,Exercise Name,Set Order,{weight},Reps,Notes\n"


def strong(tmp_path: Path, *rows: str, weight: str = "Weight") -> Path:
    file = tmp_path / "strong.csv"
    lines = [f"2026-08-10 18:00:00,Legs,1h,{row}\n" for row in rows]
    file.write_text(STRONG.format(weight=weight) + "".join(lines), encoding="utf-8")
    return file


def test_units_come_from_the_heading() -> None:
    (record,) = read(CASES / "strong_current_kg.csv", ZONE).records
    session = record.session
    assert {done.load_kg for done in session.sets} == {7.5}
    assert session.ended_at == session.started_at + timedelta(minutes=45)


def test_pounds_in_the_heading_become_kilograms(tmp_path: Path) -> None:
    (record,) = read(strong(tmp_path, "Leg Curl (Left),1,10,8,", weight="Weight (lbs)"), ZONE).records
    assert record.session.sets[0].load_kg == pytest.approx(4.5359237)


def test_an_unknown_unit_is_named(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"the unit of the column “Weight \(stone\)” is unknown"):
        read(strong(tmp_path, "Leg Curl (Left),1,10,8,", weight="Weight (stone)"), ZONE)


def test_sets_to_failure_count_and_warm_ups_do_not() -> None:
    records = read(CASES / "strong_current_failure.csv", ZONE).records
    assert [volume(record.session) for record in records] == [25, 20]


def test_leg_curls_left_out_come_first() -> None:
    left_out = read(CASES / "strong_left_out_hidden.csv", ZONE).left_out
    assert str(left_out[0].text) == "1 row of Standing Leg Curl: it does not say which leg"


def test_a_remark_about_a_leg_is_no_leg() -> None:
    found = read(CASES / "hevy_note_weaker.csv", ZONE)
    assert found.records == []
    assert [str(rows.text) for rows in found.left_out] == [
        "2 rows of Single Leg Curl: it does not say which leg"
    ]


@pytest.mark.parametrize(
    ("exercise", "remark", "leg"),
    [
        ("Leg Curl (Left)", "", Leg.LEFT),
        ("Leg Curl", "R", Leg.RIGHT),
        ("Leg Curl", "left leg", Leg.LEFT),
        ("Leg Curl", "left was weaker", None),
        ("Leg Curl L/R", "", None),
        ("Single Leg Biceps Curl (Left)", "", None),
        ("Wrist Curl on the leg (Left)", "", None),
        ("leg" * 30_000, "", None),
        ("curl" * 30_000, "", None),
    ],
)
def test_the_leg_is_never_guessed(tmp_path: Path, exercise: str, remark: str, leg: Leg | None) -> None:
    found = read(strong(tmp_path, f"{exercise},1,5,8,{remark}"), ZONE)
    assert [record.session.first for record in found.records] == ([leg] if leg else [])
