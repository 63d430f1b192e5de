"""Written JSON matches the shipped schema, checked with jsonschema."""

from __future__ import annotations

import io
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.base.paths import resources
from coach.core.record import Correction, Record, TimedRep
from coach.export.json_all import from_json, read_json, record_data, write_json
from tests.helpers.diaries import DECISIONS, EVENING, OLD, PAIR, rep_done, sessions

FULL = Record(
    OLD,
    tuple(TimedRep(rep_done(PAIR, n), EVENING + timedelta(seconds=11 + 8 * n)) for n in range(4)),
    (Correction("notes", None, "=1", EVENING + timedelta(days=1)),),
)


def schema() -> Any:  # noqa: ANN401 - JSON
    return json.loads((resources() / "schemas" / "sessions-1.schema.json").read_text(encoding="utf-8"))


def test_the_schema_is_valid() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


@given(st.lists(sessions(), max_size=2))
def test_written_files_match_the_schema(exported: list[Any]) -> None:
    records = [FULL, *map(Record, exported)]
    out = io.StringIO()
    write_json(records, out)
    jsonschema.validate(json.loads(out.getvalue()), schema())
    assert from_json(out.getvalue()) == records


def test_written_history_matches_the_schema() -> None:
    out = io.StringIO()
    write_json([FULL], out, DECISIONS)
    jsonschema.validate(json.loads(out.getvalue()), schema())
    found = read_json(out.getvalue(), Path("out.json"))
    assert (found.records, found.faults, found.decisions) == ([FULL], [], DECISIONS)


@pytest.mark.parametrize(
    "change",
    [{"effort": 11}, {"zone": None}, {"reps": [[1]]}, {"sets": [{}]}, {"surplus": 1}, {"first": "both"}],
)
def test_wrong_data_does_not_match_the_schema(change: dict[str, Any]) -> None:
    data = {"schema_version": 1, "sessions": [record_data(FULL) | change]}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, schema())
