"""JSON is complete: a written file is read back as equal sessions."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.base.problems import Problem
from coach.core.record import Record
from coach.export.json_all import from_json, read_json, record_data, write_json
from coach.export.json_history import history_data
from coach.store.history import NONE
from tests.helpers.diaries import DECISIONS, OLD, sessions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.core.session import Session


@given(st.lists(sessions(), max_size=3))
def test_a_written_file_is_read_back_equal(exported: list[Session]) -> None:
    written = [Record(session) for session in exported]
    out = io.StringIO()
    assert write_json(written, out) == len(written)
    assert from_json(out.getvalue()) == written


def test_a_file_holds_its_version_and_is_utf8(tmp_path: Path) -> None:
    write_json([Record(OLD)], tmp_path / Path("out.json"))
    text = (tmp_path / Path("out.json")).read_bytes()
    assert json.loads(text)["schema_version"] == 1
    assert "„besser“".encode() in text
    assert from_json(text) == [Record(OLD)]


def test_sessions_are_written_as_they_are_read() -> None:
    out = io.StringIO()
    written: list[int] = []

    def reading() -> Iterator[Record]:
        for _ in range(3):
            written.append(out.getvalue().count(OLD.id))
            yield Record(OLD)

    write_json(reading(), out)
    assert written == [0, 1, 2]


def test_a_newer_version_is_refused() -> None:
    with pytest.raises(Problem, match=r"diary\.json: schema_version = 2: made by a newer version"):
        from_json('{"schema_version": 2, "sessions": []}', Path("diary.json"))


@pytest.mark.parametrize("text", ["", "{", "[]", "3", '{"schema_version": 1}', "[" * 100_000, b"\xff"])
def test_a_file_that_is_no_export_is_refused(text: str | bytes) -> None:
    with pytest.raises(Problem, match=r"^out\.json .*\.$"):
        from_json(text, Path("out.json"))


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"effort": 11}, "effort = 11"),
        ({"effort": True}, "effort = True"),
        ({"notes": None}, "notes = None"),
        ({"id": " "}, "id"),
        ({"started_at": "yesterday"}, "yesterday"),
        ({"started_at": "2026-03-02T18:30:00"}, "offset from UTC"),
        ({"first": "middle"}, "middle"),
        ({"sets": [{"leg": "left"}]}, "load_kg is missing"),
        ({"sets": 5}, "the layout of its data is wrong"),
        ({"routine": {"name": "x", "reps": 51}}, "reps = 51"),
        ({"routine": []}, "the layout of its data is wrong"),
        ({"pauses": [{"at_ms": -1, "length_ms": 0}]}, "at_ms = -1"),
    ],
)
def test_a_wrong_value_is_named(change: dict[str, Any], line: str) -> None:
    data = {"schema_version": 1, "sessions": [record_data(Record(OLD)), record_data(Record(OLD)) | change]}
    with pytest.raises(Problem, match=line) as caught:
        from_json(json.dumps(data), Path("out.json"))
    assert str(caught.value.text).startswith("out.json, session 2: ")


INCREASE = json.loads(json.dumps(history_data(DECISIONS)))["increases"][0]


@pytest.mark.parametrize("later", [("holidays", "moved_days"), ("increases", "holidays", "moved_days")])
def test_history_of_earlier_versions_is_read(later: tuple[str, ...]) -> None:
    history = history_data(DECISIONS)
    for key in later:
        del history[key]
    data = {"schema_version": 1, "sessions": [], "history": history}
    earlier = DECISIONS._replace(**dict.fromkeys(later, ()))
    assert read_json(json.dumps(data), Path("out.json")).decisions == earlier


@pytest.mark.parametrize(
    ("key", "entry"),
    [
        ("holidays", {"first": "2026-05-02", "last": "2026-05-01"}),
        ("holidays", {"first": "2026-05-02"}),
        ("moved_days", {"planned": "2026-05-02", "to": "2026-05-02"}),
        ("moved_days", {"planned": "2026-05-02", "to": "5000-05-02"}),
    ],
)
def test_wrong_days_off_are_named(key: str, entry: object) -> None:
    data = {"schema_version": 1, "sessions": [], "history": {"declined": [], "plans": [], key: [entry]}}
    found = read_json(json.dumps(data), Path("out.json"))
    assert found.decisions == NONE
    assert [str(fault.text).partition(" = ")[0] for fault in found.faults] == [f"out.json: {key}"]


@pytest.mark.parametrize(
    "history",
    [
        None,
        [],
        {"declined": []},
        {"declined": [{"routine": 3, "at": "2026-03-02T18:30:00Z"}], "plans": []},
        {"declined": [{"routine": "x", "at": "yesterday"}], "plans": []},
        {"declined": [], "plans": [{"last_day": "2026-03-02", "days_a_week": 8, "weekdays": None}]},
        {"declined": [], "plans": [{"last_day": "2026-03-02", "days_a_week": 1, "weekdays": [7]}]},
        {"declined": [], "plans": [{"last_day": "0001-03-02", "days_a_week": 1, "weekdays": None}]},
        {"declined": [], "plans": [], "increases": 5},
        {"declined": [], "plans": [], "increases": [INCREASE | {"before": []}]},
        {"declined": [], "plans": [], "increases": [INCREASE | {"after": {"name": "x", "reps": 51}}]},
        {"declined": [], "plans": [], "increases": [INCREASE | {"undone_at": "later"}]},
    ],
)
def test_wrong_history_is_a_fault_and_sessions_are_read(history: object) -> None:
    data = {"schema_version": 1, "sessions": [record_data(Record(OLD))], "history": history}
    found = read_json(json.dumps(data), Path("out.json"))
    assert [record.session for record in found.records] == [OLD]
    assert found.decisions == NONE
    assert [str(fault.text).partition(" = ")[0] for fault in found.faults] == ["out.json: history"]
