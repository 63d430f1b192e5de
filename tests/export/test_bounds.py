"""Bounds of imported sessions: what no export or chart could hold is left out and named."""

from __future__ import annotations

import json
import os
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from coach.base.problems import Problem
from coach.core.record import Record, confirmed_place
from coach.export import importing
from coach.export.exporter import write
from coach.export.fit_sets import write_fit
from coach.export.importing import read
from coach.export.json_all import from_json, record_data
from coach.export.request import FORMATS, Request
from coach.store.diary import Diary
from coach.store.rows import to_ms
from coach.ui.pages import Page
from coach.wiring.export import export_sources
from tests.helpers.diaries import OLD

if TYPE_CHECKING:
    from coach.base.messages import Text
    from tests.helpers.programs import Rehearsal

CASES = Path(__file__).parents[1] / "data" / "cases"
ZONE = "Europe/Vienna"


@pytest.mark.parametrize(
    ("case", "text"),
    [
        (
            "poison-confirmed-231.json",
            "session 1: confirmed = 2147483648: must be a whole number from 0 to 99",
        ),
        ("json-year9999.json", "session 1: started_at = .*: must be a time in the years 1980 to 2100"),
        ("surrogate-id.json", "session 1: the layout of its data is wrong"),
        ("csv-year1.csv", "line 2, column started_at: .*: must be a time in the years 1980 to 2100"),
    ],
)
def test_a_session_out_of_bounds_is_named(case: str, text: str) -> None:
    found = read(CASES / case, ZONE)
    assert found.records == []
    (fault,) = found.faults
    assert re.search(text, str(fault.text))


def changed(part: str, **values: object) -> str:
    data = json.loads(json.dumps(record_data(Record(OLD))))
    data[part][0].update(values)
    return json.dumps({"schema_version": 1, "sessions": [data]})


@pytest.mark.parametrize(
    ("part", "key", "value"),
    [
        ("sets", "set", 0),
        ("sets", "set", 1001),
        ("sets", "paced", 1001),
        ("sets", "load_kg", 1000.5),
        ("sets", "flex_ms", 2**53),
        ("pauses", "length_ms", 2**53),
    ],
)
def test_json_refuses_what_our_csv_refuses(part: str, key: str, value: float) -> None:
    with pytest.raises(Problem, match=f"session 1: {key} = "):
        from_json(changed(part, **{key: value}))


def test_a_set_that_is_there_twice_is_a_fault() -> None:
    with pytest.raises(Problem, match="session 1: the layout"):
        from_json(changed("sets", leg="right"))


@pytest.mark.parametrize(
    "what", ["set x left confirmed", "set 1 head confirmed", f"set {'9' * 5000} left confirmed"]
)
def test_the_name_of_a_correction_may_be_any_text(what: str) -> None:
    assert confirmed_place(what) is None


def test_foreign_times_out_of_bounds_are_named(tmp_path: Path) -> None:
    file = tmp_path / "strong.csv"
    head = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps\n"
    for day, length in (("0001-01-01", "1h"), ("9999-12-31", "1h"), ("2026-01-01", "999999h" * 20)):
        file.write_text(f"{head}{day} 00:00:00,W,{length},Leg Curl (Left),1,5,10\n", encoding="utf-8")
        (fault,) = read(file, "Asia/Tokyo").faults
        assert "must be a time in the years 1980 to 2100" in str(fault.text)


def test_only_regular_files_of_a_limited_size_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Diary.open(tmp_path / "diary.db") as diary:
        monkeypatch.setattr(importing, "MOST_MB", 0)
        (tmp_path / "large.json").write_text("{}", encoding="utf-8")
        with pytest.raises(Problem, match="it is larger than 0 MB"):
            read(tmp_path / "large.json", ZONE)
        refused = [Path(os.devnull)]
        if hasattr(os, "mkfifo"):
            os.mkfifo(tmp_path / "pipe.json")
            refused.append(tmp_path / "pipe.json")
        for file in refused:
            with pytest.raises(Problem, match="it is not a regular file"):
                read(file, ZONE)
            with pytest.raises(Problem, match="it is not a regular file"):
                diary.restore(file)


def test_a_session_that_fit_cannot_hold_is_left_out(tmp_path: Path) -> None:
    def at(year: int) -> Record:
        start = datetime(year, 3, 2, 18, 30, tzinfo=UTC)
        return Record(replace(OLD, started_at=start, ended_at=start + timedelta(minutes=5)))

    heavy = replace(OLD, sets=(OLD.sets[0]._replace(load_kg=5000.0),))
    many = replace(OLD, sets=(OLD.sets[0]._replace(confirmed=2**31),))
    for name in ("out.fit", "out.zip"):
        left_out: list[Text] = []
        records = [at(1970), Record(OLD), at(2107), Record(heavy), Record(many)]
        assert write_fit(records, tmp_path / name, left_out) == 1
        assert [str(text) for text in left_out][:2] == [
            "The session of 1970-03-02 is skipped: FIT cannot hold it.",
            "The session of 2107-03-02 is skipped: FIT cannot hold it.",
        ]
        assert len(left_out) == 4


def test_charts_leave_out_years_that_no_chart_shows(tmp_path: Path) -> None:
    far = datetime(9999, 12, 30, 18, 30, tzinfo=UTC)
    with Diary.open(tmp_path / "diary.db") as diary:
        diary.merge([Record(OLD), Record(replace(OLD, id="far", started_at=far, ended_at=far))])
        day = OLD.local_start.date()
        assert diary.charts.day_range() == (day, day)


@pytest.mark.parametrize(
    "at", [datetime(9999, 12, 31, 23, 30, tzinfo=UTC), datetime(1, 1, 1, 0, 30, tzinfo=UTC)]
)
@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/New_York"])
def test_a_stored_year_at_the_end_of_time_breaks_nothing(
    program: Rehearsal, at: datetime, zone: str, tmp_path: Path
) -> None:
    diary, presenter = program.program.diary, program.program.progress_presenter()
    diary.merge([Record(OLD)])
    with closing(sqlite3.connect(program.data / "diary.db")) as connection:
        connection.execute("UPDATE sessions SET started_ms = ?, zone = ?", (to_ms(at), zone))
        connection.commit()
    program.window.show_page(Page.PROGRESS)
    presenter.refresh()
    presenter.open_session(OLD.id)
    for name in FORMATS:
        sources, target = export_sources(program.program), tmp_path / name
        if name in {"strong", "fit"}:
            with pytest.raises(Problem, match="cannot be read: year ="):
                write(sources, Request(name), target)
        else:
            write(sources, Request(name), target)
        assert target.exists() == (name not in {"strong", "fit"})
    assert "must be a whole number from 1980 to 2100" in program.said  # it is left out, and named
