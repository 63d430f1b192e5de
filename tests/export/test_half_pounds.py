"""Half pounds stay what they are through files, the diary, exports and imports."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from coach.core.record import Record
from coach.core.routine import Leg, Override, Routine
from coach.core.routine_data import from_data
from coach.core.session import SetDone
from coach.core.weights import POUND_KG, WeightUnit, from_unit, to_unit
from coach.export.csv_sets import write_csv
from coach.export.importing import import_file, read
from coach.export.json_all import write_json
from coach.export.strong import write_strong
from coach.store.diary import Diary
from coach.store.routine_file import changed_text, new_text
from coach.store.statistics import Bucket
from coach.store.toml import parse
from tests.helpers.diaries import OLD, import_sessions

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from coach.core.session import Session

LOADS = [from_unit(half / 2, WeightUnit.LB) for half in range(221)]

SETS = tuple(
    SetDone(number // 2 + 1, (Leg.LEFT, Leg.RIGHT)[number % 2], 1, 1, 1, load, 2000, 2000, 1000, 3000)
    for number, load in enumerate(LOADS)
)
HEAVY = replace(OLD, sets=SETS, routine=replace(OLD.routine, load_kg=LOADS[5]))


def loads(session: Session) -> list[float]:
    return [done.load_kg for done in sorted(session.sets, key=lambda done: (done.set, done.leg))]


def _write_csv(path: Path) -> None:
    write_csv([HEAVY], path)


def _write_json(path: Path) -> None:
    write_json([Record(HEAVY)], path)


@pytest.mark.parametrize(("name", "write"), [("a.csv", _write_csv), ("a.json", _write_json)])
def test_an_export_is_imported_with_every_half_pound(
    tmp_path: Path, name: str, write: Callable[[Path], None]
) -> None:
    write(tmp_path / name)
    with Diary.open(tmp_path / "diary.db") as diary:
        import_file(diary, tmp_path / name, "UTC")
        once = diary.session(HEAVY.id)
        assert loads(once) == LOADS
        merge = import_file(diary, tmp_path / name, "UTC").merge
        assert merge is not None
        assert (merge.new, merge.changed, merge.conflicts) == (0, 0, [])
        assert diary.session(HEAVY.id) == once


def test_pounds_of_strong_are_stored_with_three_decimals(tmp_path: Path) -> None:
    rows = "\n".join(
        f"2024-01-15 18:30:00,Legs,1h,Leg Curl (Left),{number},{half / 2},5,,,,,,lbs"
        for number, half in enumerate(range(1, 221), 1)
    )
    head = (
        "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,"
        "Workout Notes,RPE,Weight Unit"
    )
    (tmp_path / "strong.csv").write_text(f"{head}\n{rows}\n")
    (record,) = read(tmp_path / "strong.csv", "UTC").records
    assert loads(record.session) == LOADS[1:]
    write_strong([record.session], tmp_path / "again.csv")
    (again,) = read(tmp_path / "again.csv", "UTC").records
    assert loads(again.session) == LOADS[1:]


def test_a_routine_file_has_every_half_pound(tmp_path: Path) -> None:
    path = tmp_path / "heavy.toml"
    before = Routine("Heavy")
    text = new_text(before)
    assert "load_kg = 0.0 # 0 to 50 kg with at most 3 decimals" in text
    for load in LOADS[1:40:3] + LOADS[-2:]:
        after = replace(before, load_kg=load, left=Override(load_kg=LOADS[1]))
        text = changed_text(text, before, after, path)
        assert f"load_kg = {load}" in text
        before = from_data(parse(text, path))
        assert before == after


def test_load_volumes_are_summed_in_half_pounds(tmp_path: Path) -> None:
    many = [
        replace(
            OLD,
            id=f"00000000-0000-4000-8000-{number:012}",
            sets=(SetDone(1, Leg.LEFT, 30, 30, 30, from_unit(1, WeightUnit.LB)),),
        )
        for number in range(40)
    ]
    with Diary.open(tmp_path / "diary.db") as diary:
        import_sessions(diary, many)
        (month,) = diary.charts.periods(Bucket.MONTH, date.min, date.max)
    assert month.load(WeightUnit.LB) == 1200
    assert month.load(WeightUnit.KG) == pytest.approx(1200 * POUND_KG, rel=0.001)
    assert to_unit(month.load_kg, WeightUnit.LB) != 1200
