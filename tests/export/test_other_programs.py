"""Exports read by other programs: pandas, a FIT decoder, icalendar, the csv module."""

from __future__ import annotations

import csv
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import fitdecode
import icalendar
import pandas as pd
import pytest

from coach.base.problems import Problem
from coach.core.figures import tension_ms, volume
from coach.core.plan import Plan
from coach.core.record import Record, TimedRep
from coach.core.routine import Leg
from coach.export.csv_sets import write_csv
from coach.export.fit_sets import write_fit
from coach.export.plan_ics import plan_ics
from coach.export.strong import write_strong
from tests.helpers.diaries import EVENING, OLD, PAIR, rep_done

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HOSTILE = '=HYPERLINK("x");"quoted",\r\nline two\t☂ 👟 \u202eright to left\u202c שלום ' + "x" * 100_000
STRONG_COLUMNS = (
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE"
)
"""The header of a real export of Strong."""


def messages(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    with fitdecode.FitReader(str(path), check_crc=fitdecode.CrcCheck.RAISE) as reader:
        for frame in reader:
            if frame.frame_type == fitdecode.FIT_FRAME_DATA:
                yield frame.name, {field.name: field.value for field in frame.fields}


def test_pandas_reads_the_native_csv_with_a_hostile_note(tmp_path: Path) -> None:
    nasty = replace(OLD, id="nasty", notes=HOSTILE)
    write_csv([OLD, nasty], tmp_path / "out.csv")
    table = pd.read_csv(tmp_path / "out.csv", parse_dates=["started_at", "ended_at"])
    assert len(table) == 8
    sums = table.groupby(["session_id", "side"])["confirmed_reps"].sum()
    assert sums[OLD.id, "left"] == volume(OLD, Leg.LEFT) == 3
    assert table[table.session_id == OLD.id]["tut_s"].sum() == pytest.approx(tension_ms(OLD) / 1000)
    assert table.started_at[0].to_pydatetime() == EVENING
    assert table[table.session_id == "nasty"].notes.iloc[0] == "'" + HOSTILE


def test_no_cell_of_either_csv_is_a_formula(tmp_path: Path) -> None:
    nasty = replace(OLD, notes=HOSTILE)
    write_csv([nasty], tmp_path / "native.csv")
    write_strong([nasty], tmp_path / "strong.csv")
    for name in ("native.csv", "strong.csv"):
        with (tmp_path / name).open(encoding="utf-8", newline="") as stream:
            cells = [cell for row in csv.reader(stream) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "@", "\t", "\r"))]
        assert not [cell for cell in cells if cell.startswith("-") and not cell[1:].isdigit()]
        assert "'" + HOSTILE in cells


def test_strong_gets_its_columns_and_a_row_for_each_set(tmp_path: Path) -> None:
    assert write_strong([replace(OLD, ended_at=EVENING + timedelta(minutes=65))], tmp_path / "out.csv") == 3
    text = (tmp_path / "out.csv").read_text(encoding="utf-8")
    assert text.splitlines()[0] == STRONG_COLUMNS
    rows = list(csv.DictReader(text.splitlines()))
    assert rows[0] == {
        "Date": "2026-03-02 19:30:00",  # in Vienna
        "Workout Name": "Pair",
        "Duration": "1h 5m",
        "Exercise Name": "Standing hamstring curl (Left)",
        "Set Order": "1",
        "Weight": "1.5",
        "Reps": "2",
        "Distance": "0",
        "Seconds": "12",
        "Notes": "",
        "Workout Notes": OLD.notes,
        "RPE": "6",
    }
    assert [(row["Exercise Name"][-6:], row["Set Order"], row["Reps"]) for row in rows[1:]] == [
        ("Right)", "1", "3"),
        ("(Left)", "2", "1"),
    ]


def test_a_fit_decoder_reads_every_set(tmp_path: Path) -> None:
    reps = tuple(TimedRep(rep_done(PAIR, n), EVENING + timedelta(seconds=20 + 8 * n)) for n in range(3))
    silent = replace(
        OLD,
        id="other",
        started_at=EVENING + timedelta(days=1),
        ended_at=EVENING + timedelta(days=1, minutes=3),
    )
    unended = Record(replace(OLD, id="third", ended_at=None))
    assert write_fit([Record(OLD, reps), Record(silent), unended], tmp_path / "out.fit") == 2
    found = list(messages(tmp_path / "out.fit"))
    assert [name for name, _ in found].count("file_id") == 2
    sets = [fields for name, fields in found if name == "set"]
    assert [fields["repetitions"] for fields in sets] == [2, 3, 1] * 2
    assert [fields["wkt_step_index"] for fields in sets] == [0, 1, 0] * 2
    assert {fields["category"] for fields in sets} == {"leg_curl"}
    assert {fields["weight"] for fields in sets} == {1.5}
    assert sets[0]["start_time"] == EVENING + timedelta(
        seconds=12
    )  # as it was: 20 s less the 8 of a repetition
    assert sets[3]["start_time"] == EVENING + timedelta(days=1, seconds=3)  # as it was planned
    (first, _) = (fields for name, fields in found if name == "session")
    assert first["start_time"] == EVENING
    assert first["total_elapsed_time"] == 120.0
    assert first["total_timer_time"] == 118.5  # without the pauses
    assert (first["sport"], first["sub_sport"]) == ("training", "strength_training")
    (activity, _) = (fields for name, fields in found if name == "activity")
    assert activity["local_timestamp"].replace(tzinfo=UTC) == EVENING + timedelta(minutes=2, hours=1)


def test_a_set_that_the_routine_lacks_follows_the_one_before(tmp_path: Path) -> None:
    first, second = OLD.sets[:2]
    strange = replace(OLD, sets=(first, second, first._replace(set=10)))
    assert write_fit([Record(strange)], tmp_path / "out.fit") == 1
    sets = [fields for name, fields in messages(tmp_path / "out.fit") if name == "set"]
    *_, before, last = (fields["start_time"] for fields in sets)
    assert last - before == timedelta(seconds=24)  # its length, without the fraction


def test_a_zip_holds_a_fit_file_for_each_session(tmp_path: Path) -> None:
    other = replace(
        OLD, id="22222222", started_at=EVENING + timedelta(days=1), ended_at=EVENING + timedelta(days=2)
    )
    assert write_fit([Record(OLD), Record(other)], tmp_path / "out.zip") == 2
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        names = archive.namelist()
        archive.extractall(tmp_path)
    assert names == ["2026-03-02-193000-6f1f2f5c.fit", "2026-03-03-193000-22222222.fit"]
    assert [name for name, _ in messages(tmp_path / names[1])].count("session") == 1


def test_icalendar_reads_the_plan_with_its_alarm() -> None:
    data = plan_ics(
        Plan((0, 4)), "18:30", "Europe/Vienna", date(2026, 3, 25), timedelta(seconds=420), "Article; „x“"
    )
    calendar = icalendar.Calendar.from_ical(data)
    (event,) = calendar.walk("VEVENT")
    start = event.decoded("DTSTART")
    assert start == datetime(2026, 3, 27, 18, 30, tzinfo=ZoneInfo("Europe/Vienna"))
    assert start.utcoffset() == timedelta(hours=1)
    assert str(event["SUMMARY"]) == "Article; „x“"
    assert dict(event.decoded("RRULE"))["BYDAY"] == ["MO", "FR"]
    assert event.decoded("DURATION") == timedelta(minutes=7)
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("TRIGGER") == timedelta(0)
    (zone,) = calendar.walk("VTIMEZONE")  # so that 18:30 stays 18:30 when the clocks change
    assert zone["TZID"] == "Europe/Vienna"


def test_an_empty_plan_is_refused() -> None:
    with pytest.raises(Problem, match="No day is planned"):
        plan_ics(Plan(()), "", "UTC", date(2026, 3, 25), timedelta(minutes=7), "x")


def test_a_plan_in_a_zone_without_a_name_has_local_time() -> None:
    data = plan_ics(Plan((0,)), "18:30", "+02:00", date(2026, 3, 25), timedelta(minutes=7), "x")
    (event,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert event.decoded("DTSTART") == datetime(2026, 3, 30, 18, 30)  # noqa: DTZ001 - local wherever it is read
