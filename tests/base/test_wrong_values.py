"""Texts about wrong values: key, value and what it must be, in one short line."""

from __future__ import annotations

import pytest

from coach.base.messages import Text
from coach.base.wrong_values import made_by_newer, must_be, one_of, shown, value_must_be


def test_a_fault_names_key_value_and_legal_values() -> None:
    assert (
        str(must_be("theme", "x", one_of(["light", "dark"]))) == 'theme = "x": must be one of "light", "dark"'
    )
    assert str(must_be("reps", 99, Text("text"))) == "reps = 99: must be text"
    assert str(value_must_be("x", 1)) == '"x": must be 1'


def test_a_newer_version_is_not_called_wrong() -> None:
    assert (
        str(made_by_newer("schema", 2)) == "schema = 2: made by a newer version of Interval Coach; update it"
    )


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "True"),
        ("a\nb", '"a b"'),
        ("x" * 99, '"' + "x" * 56 + "…"),
        pytest.param(16**9000, "…", id="number of 10,000 digits"),
    ],
)
def test_a_value_is_shown_in_one_short_line(value: object, text: str) -> None:
    assert shown(value) == text
