"""Imports: our own files completely, files of other apps as far as possible; faults by line and column."""

from __future__ import annotations

import csv
import io
import re
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from coach.base.problems import Problem
from coach.core.figures import tension_ms, volume
from coach.core.record import Record
from coach.core.routine import Leg
from coach.export.csv_sets import COLUMNS, write_csv
from coach.export.importing import read
from coach.export.json_all import write_json
from coach.export.strong import write_strong
from coach.store.diary import Diary
from tests.export.test_other_programs import HOSTILE, STRONG_COLUMNS
from tests.helpers.diaries import EVENING, OLD, import_sessions, sessions

if TYPE_CHECKING:
    from pathlib import Path

    from coach.core.session import Session
    from coach.export.import_rows import FileContents

VIENNA = "Europe/Vienna"
HEVY = (
    '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes",'
    '"set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"\n'
)


def texts(found: FileContents) -> list[str]:
    """Return what was left out of a file, in English."""
    return [str(rows.text) for rows in found.left_out]


@pytest.mark.parametrize("note", [HOSTILE, "'=1", "''", "=1", "-", "\ufeff", ""])
def test_hostile_notes_are_imported_unchanged(tmp_path: Path, note: str) -> None:
    nasty = replace(OLD, notes=note)
    write_csv([nasty], tmp_path / "out.csv")
    write_json([Record(nasty)], tmp_path / "out.json")
    assert read(tmp_path / "out.csv", VIENNA).records[0].session.notes == note
    assert read(tmp_path / "out.json", VIENNA).records == [Record(nasty)]
    with Diary.open(tmp_path / "diary.db") as diary:
        diary.merge([Record(nasty)])
        assert diary.session(OLD.id).notes == note


@given(sessions().filter(lambda session: session.ended_at is not None))
def test_the_native_csv_is_read_back(session: Session) -> None:
    from tests.helpers.files import folder  # noqa: PLC0415 - one for each example

    with folder() as place:
        write_csv([session], place / "out.csv")
        found = read(place / "out.csv", VIENNA)
    assert found.faults == []
    back = found.records[0].session
    assert (back.id, back.zone, back.stop_reason, back.notes) == (
        session.id,
        session.zone,
        session.stop_reason,
        session.notes,
    )
    assert (back.started_at, back.ended_at) == (session.started_at, session.ended_at)
    assert [(s.set, s.leg, s.prescribed, s.paced, s.confirmed, s.load_kg) for s in back.sets] == [
        (s.set, s.leg, s.prescribed, s.paced, s.confirmed, s.load_kg) for s in session.sets
    ]
    for mine, theirs in zip(back.sets, session.sets, strict=True):
        assert mine.tension_ms == pytest.approx(theirs.tension_ms, abs=1 + mine.confirmed)
    assert back.routine.name == session.routine.name


def test_importing_the_same_csv_twice_changes_nothing(tmp_path: Path) -> None:
    write_csv([OLD], tmp_path / "out.csv")
    found = read(tmp_path / "out.csv", VIENNA)
    with Diary.open(tmp_path / "diary.db") as diary:
        import_sessions(diary, [OLD])
        before = list(diary.records())
        merge = diary.merge(found.records, detailed=found.whole)
        assert (merge.new, merge.changed, merge.same, merge.conflicts) == (0, 0, 1, [])
        assert list(diary.records()) == before
    with Diary.open(tmp_path / "empty.db") as diary:
        assert diary.merge(found.records, detailed=False).new == 1
        assert diary.merge(found.records, detailed=False).same == 1
        assert volume(diary.session(OLD.id)) == volume(OLD)
        assert tension_ms(diary.session(OLD.id)) == tension_ms(OLD)


@pytest.mark.parametrize(
    ("column", "value", "line"),
    [
        (
            "confirmed_reps",
            "many",
            r'column confirmed_reps: "many": must be a whole number from 0 to 99\.',
        ),
        ("confirmed_reps", "100", "line 3, column confirmed_reps"),
        ("paced_reps", "2.5", r'line 3, column paced_reps: "2\.5": must be a whole number'),
        ("side", "middle", "line 3, column side"),
        ("tut_s", "nan", "line 3, column tut_s"),
        ("schema_version", "3", "line 3, column schema_version"),
        (
            "rest_actual_s",
            "-1",
            r'line 3, column rest_actual_s: "-1": must be a number from 0 to 10000000 s\.',
        ),
    ],
)
def test_a_wrong_cell_is_named_by_line_and_column(tmp_path: Path, column: str, value: str, line: str) -> None:
    write_csv([OLD, replace(OLD, id="good")], tmp_path / "out.csv")
    rows = list(csv.reader((tmp_path / "out.csv").read_text(encoding="utf-8").splitlines()))
    rows[2][COLUMNS.index(column)] = value
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    (tmp_path / "out.csv").write_text(out.getvalue(), encoding="utf-8")
    found = read(tmp_path / "out.csv", VIENNA)
    (fault,) = found.faults
    assert str(fault.text).startswith(f"{tmp_path / 'out.csv'}, ")
    assert re.search(line, str(fault.text))
    assert (fault.line, fault.column) == (3, column)
    assert [record.session.id for record in found.records] == ["good"]


def test_the_true_rest_returns_from_the_file(tmp_path: Path) -> None:
    first, *others = OLD.sets
    write_csv([replace(OLD, sets=(first._replace(rest_ms=17_250), *others))], tmp_path / "out.csv")
    (record,) = read(tmp_path / "out.csv", VIENNA).records
    assert [done.rest_ms for done in record.session.sets] == [17_250, None, None, None]


def test_a_file_of_version_1_is_imported(tmp_path: Path) -> None:
    write_csv([OLD], tmp_path / "out.csv")
    rows = list(csv.reader((tmp_path / "out.csv").read_text(encoding="utf-8").splitlines()))
    out = io.StringIO()
    csv.writer(out).writerows(
        [["1" if cell == "2" and at == 0 else cell for at, cell in enumerate(row[:-1])] for row in rows]
    )
    (tmp_path / "out.csv").write_text(out.getvalue(), encoding="utf-8")
    found = read(tmp_path / "out.csv", VIENNA)
    assert found.faults == []
    assert [done.rest_ms for done in found.records[0].session.sets] == [None] * 4


def test_a_fault_names_the_line_on_which_its_row_begins(tmp_path: Path) -> None:
    write_csv(
        [replace(OLD, notes="one\ntwo\nthree"), replace(OLD, id="bad", effort=11)], tmp_path / "out.csv"
    )
    (fault,) = read(tmp_path / "out.csv", VIENNA).faults
    assert (fault.line, fault.column) == (14, "effort")  # a head and four rows of three lines before it


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (b"a,b\n1,2\n", "cannot be imported"),
        (b"", "cannot be imported"),
        (b"\xff\xfe", "cannot be imported"),
        (b"\xff\xfe\x00", "byte 3 is not UTF-8 text"),
        (b"{\xe9}", "byte 2 is not UTF-8 text"),
        (b"a,\x81", "byte 3 is not UTF-8 text"),
        (b'session_id,confirmed_reps\n"x', "the column “schema_version” is missing"),
        (b"{}", "holds no sessions"),
    ],
)
def test_a_file_that_is_no_export_is_refused(tmp_path: Path, text: bytes, line: str) -> None:
    (tmp_path / "out.csv").write_bytes(text)
    with pytest.raises(Problem, match=line) as caught:
        read(tmp_path / "out.csv", VIENNA)
    assert str(tmp_path / "out.csv") in caught.value.line


def test_an_unfinished_session_is_left_out(tmp_path: Path) -> None:
    write_json([Record(OLD), Record(replace(OLD, id="open", ended_at=None))], tmp_path / "out.json")
    found = read(tmp_path / "out.json", VIENNA)
    assert found.records == [Record(OLD)]
    assert texts(found) == ["1 session that had not ended when the file was written"]


def test_rows_of_strong_that_name_the_leg_are_imported(tmp_path: Path) -> None:
    (tmp_path / "strong.csv").write_text(
        f"{STRONG_COLUMNS}\n"
        "2024-01-15 18:30:00,Legs,1h 5m,Standing Leg Curl (Left),1,2.5,12,0,40,,fine,7\n"
        "2024-01-15 18:30:00,Legs,1h 5m,Standing Leg Curl (Left),2,2.5,10,0,0,,fine,\n"
        "2024-01-15 18:30:00,Legs,1h 5m,Standing Leg Curl,1,2.5,11,0,0,right leg,fine,\n"
        "2024-01-15 18:30:00,Legs,1h 5m,Standing Leg Curl,2,2.5,11,0,0,,fine,\n"
        "2024-01-15 18:30:00,Legs,1h 5m,Squat (Barbell),1,60,5,0,0,,fine,\n"
        "2024-01-15 18:30:00,Legs,1h 5m,Leg Curl (Right),Rest Timer,,,,60,,fine,\n"
        "2024-06-17 6:05:00 PM,Evening,45m,Hamstring Curl (R),1,0,8,0,0,,,\n"
    )
    found = read(tmp_path / "strong.csv", VIENNA)
    assert found.faults == []
    first, second = (record.session for record in found.records)
    assert first.started_at == datetime(2024, 1, 15, 17, 30, tzinfo=UTC)
    assert first.ended_at == first.started_at + timedelta(minutes=65)
    assert [(s.set, s.leg, s.confirmed, s.load_kg) for s in first.sets] == [
        (1, Leg.LEFT, 12, 2.5),
        (2, Leg.LEFT, 10, 2.5),
        (1, Leg.RIGHT, 11, 2.5),
    ]
    assert (first.effort, first.notes, tension_ms(first)) == (7, "fine", 40_000)
    assert second.started_at == datetime(2024, 6, 17, 16, 5, tzinfo=UTC)  # summer time
    assert texts(found) == [
        "1 row of Standing Leg Curl: it does not say which leg",
        "1 row of Leg Curl (Right): not a working set",
        "1 row of Squat (Barbell): another exercise",
    ]
    with Diary.open(tmp_path / "diary.db") as diary:
        assert diary.merge(found.records, foreign=True).new == 2
        assert diary.merge(found.records, foreign=True).same == 2


def test_hevy_is_imported_and_a_wrong_row_is_named(tmp_path: Path) -> None:
    legs = ("Legs", "15 Jan 2024, 18:30", "15 Jan 2024, 19:42")
    late = ("Legs", "Jul 1, 2024, 10:00 PM", "Jul 1, 2024, 10:20 PM")
    (tmp_path / "hevy.csv").write_text(
        HEVY
        + "".join(
            ",".join(f'"{cell}"' for cell in row) + "\n"
            for row in (
                (*legs, "", "Single Leg Curl (Left)", "", "", "0", "warmup", "1", "10", "", "", ""),
                (*legs, "", "Single Leg Curl (Left)", "", "", "1", "normal", "1.5", "9", "", "", "8"),
                (*late, "n", "Leg Curl", "", "left", "0", "normal", "", "7", "", "", ""),
                ("Legs", "some day", late[2], "", "Leg Curl (L)", "", "", "0", "normal", "", "7", "", "", ""),
            )
        )
    )
    found = read(tmp_path / "hevy.csv", VIENNA)
    assert [record.session.started_at for record in found.records] == [
        datetime(2024, 1, 15, 17, 30, tzinfo=UTC),
        datetime(2024, 7, 1, 20, 0, tzinfo=UTC),
    ]
    assert [volume(record.session) for record in found.records] == [9, 7]
    place = 'line 5, column start_time: "some day"'
    assert [str(fault.text) for fault in found.faults] == [
        f"{tmp_path / 'hevy.csv'}, {place}: must be a time as Strong or Hevy write it in English."
    ]
    assert texts(found) == ["1 row of Single Leg Curl (Left): not a working set"]


def test_importing_our_strong_export_adds_nothing(tmp_path: Path) -> None:
    write_strong([OLD], tmp_path / "strong.csv")
    found = read(tmp_path / "strong.csv", VIENNA)
    assert found.records[0].session.started_at == EVENING
    with Diary.open(tmp_path / "diary.db") as diary:
        import_sessions(diary, [OLD])
        merge = diary.merge(found.records, foreign=found.foreign)
        assert (merge.new, merge.same) == (0, 1)
        assert list(diary.sessions()) == [OLD]


def test_weights_in_pounds_survive_our_csv(tmp_path: Path) -> None:
    rows = [
        f"2024-01-15 18:30:00,Legs,1h 5m,Leg Curl ({side}),{number},{pounds},{reps},,12.5,,fine,7,lbs\n"
        for side, sets, pounds in (("Left", 12, 25), ("Right", 3, 27.5))
        for number, reps in enumerate([60, *[9] * (sets - 1)], 1)
    ]
    (tmp_path / "strong.csv").write_text(f"{STRONG_COLUMNS},Weight Unit\n{''.join(rows)}", encoding="utf-8")
    (there,) = (record.session for record in read(tmp_path / "strong.csv", VIENNA).records)
    write_csv([there], tmp_path / "out.csv")
    found = read(tmp_path / "out.csv", VIENNA)
    assert found.faults == []
    (back,) = (record.session for record in found.records)
    assert len(back.sets) == 15
    for mine, theirs in zip(back.sets, there.sets, strict=True):
        assert mine[:5] == theirs[:5]
        assert mine.load_kg == theirs.load_kg
        assert mine.tension_ms == theirs.tension_ms
    left, right = (back.routine.dose(leg) for leg in (Leg.LEFT, Leg.RIGHT))
    assert (left.sets, left.reps, left.load_kg) == (10, 50, 11.34)
    assert (right.sets, right.reps, right.load_kg) == (3, 50, 12.474)
    assert there.routine.load_kg == 12.474


def test_rows_left_out_are_counted(tmp_path: Path) -> None:
    session = "2024-01-15 18:30:00,Legs,1h,{},1,2,12,0,0,,,\n"
    rows = "".join(map(session.format, ("Squat", "Leg Curl", "Squat")))
    (tmp_path / "strong.csv").write_text(f"{STRONG_COLUMNS}\n{rows}", encoding="utf-8")
    assert texts(read(tmp_path / "strong.csv", VIENNA)) == [
        "1 row of Leg Curl: it does not say which leg",
        "2 rows of Squat: another exercise",
    ]
    cut_off = [Record(replace(OLD, id=name, ended_at=None)) for name in "ab"]
    write_json([Record(OLD), *cut_off], tmp_path / "out.json")
    assert texts(read(tmp_path / "out.json", VIENNA)) == [
        "2 sessions that had not ended when the file was written"
    ]


def test_twice_the_columns_take_twice_the_work(tmp_path: Path) -> None:
    assert _calls_to_read(tmp_path, columns=2000) < 3 * _calls_to_read(tmp_path, columns=1000)


def _calls_to_read(folder: Path, columns: int) -> int:
    """Return how many functions are called to read a table with so many columns."""
    file = folder / f"{columns}.csv"
    file.write_text(f"Date,Exercise Name,Set Order,Reps{',Weight' * columns}\n", encoding="utf-8")
    calls = 0

    def count(*_: object) -> None:
        nonlocal calls
        calls += 1

    sys.setprofile(count)
    try:
        read(file, VIENNA)
    finally:
        sys.setprofile(None)
    return calls
