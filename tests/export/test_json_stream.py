"""JSON read entry by entry: the same values and faults as Python's `json` finds in the whole text."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.base.problems import Problem
from coach.export import json_stream
from coach.export.json_stream import Member, members

if TYPE_CHECKING:
    from collections.abc import Iterator

FILE = Path("diary.json")
Value: TypeAlias = "dict[str, Value] | list[Value] | str | float | bool | None"


@pytest.fixture(autouse=True)
def _small_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_stream, "CHUNK", 3)


def read(text: str) -> dict[str, object]:
    """Put the members together again."""
    found: dict[str, object] = {}
    for key, value, is_entry in members(io.StringIO(text), FILE, "sessions"):
        entries = found.get(key)
        if is_entry and isinstance(entries, list):
            entries.append(value)
        else:
            found[key] = value
    return found


def values() -> st.SearchStrategy[Value]:
    plain = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9)
    return st.recursive(plain, lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=5), inner))


@given(
    st.dictionaries(st.sampled_from(("sessions", "schema_version", "x")), values()),
    st.lists(values()),
    st.sampled_from((None, 1)),
)
def test_members_are_those_of_the_whole_text(
    data: dict[str, Value], entries: list[Value], indent: int | None
) -> None:
    for each in (data, {**data, "sessions": entries}):
        assert read(json.dumps(each, indent=indent)) == each


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        '{"sessions": [',
        '{"sessions": [1, 2',
        '{"sessions": [1 2]}',
        '{"sessions": [\n1,\n nul]}',
        '{"a" 1}',
        '{"a": 1}\n x',
        '{"sessions": ["unfinished]}',
        "[1,]",
    ],
)
def test_a_fault_is_named_with_its_place(text: str) -> None:
    with pytest.raises(json.JSONDecodeError) as expected:
        json.loads(text)
    with pytest.raises(Problem) as caught:
        read(text)
    place = str(expected.value).partition(": ")[2]
    assert place in str(caught.value.text)


def test_what_is_no_object_has_no_members() -> None:
    assert list(members(io.StringIO("[1, 2]"), FILE, "sessions")) == []


def test_an_endless_value_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_stream, "MOST_CHARACTERS", 50)
    with pytest.raises(Problem, match="a value is longer than 50 characters"):
        read('{"sessions": ["' + "x" * 200 + '"]}')


def test_an_entry_is_read_before_the_rest_of_the_text() -> None:
    class Endless(io.StringIO):
        def read(self, _size: int | None = -1, /) -> str:
            return '{"id": 1},' if self.tell() else (self.seek(1) and "") or '{"sessions": ['

    entries: Iterator[Member] = members(Endless(), FILE, "sessions")
    assert [next(entries).value for _ in range(3)] == [[], {"id": 1}, {"id": 1}]


@pytest.mark.parametrize("text", ['{"sessions": ' + "[" * 100_000, '{"sessions": [' + "9" * 5000 + "]}"])
def test_what_python_cannot_hold_is_one_problem(text: str) -> None:
    with pytest.raises(Problem, match="is not valid JSON"):
        read(text)
