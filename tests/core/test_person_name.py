"""Names of people: which are legal, which are the same, and the names of their folders."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.core.person_name import MOST_LETTERS, fault_in, key_of, slug_of, tidy


@pytest.mark.parametrize("name", ["A", "x" * 40, "Anna-Lena O’Hara", "con", "..", "a/b", "🏋️‍♀️", "علي", "小红"])
def test_a_name_may_be_anything_that_can_be_seen(name: str) -> None:
    assert fault_in(tidy(name)) is None


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "at least one letter"),
        ("   ", "at least one letter"),
        ("\u200b\u200f", "at least one letter"),
        ("x" * 41, "41 characters; at most 40"),
        ("a\tb", r'"a\u0009b" has a character that cannot be shown'),
        ("a\nb", "cannot be shown"),
        ("\x1b[2J", "cannot be shown"),
        ("\u202enneB", "cannot be shown"),
        ("\ud800", "cannot be shown"),
    ],
)
def test_a_bad_name_is_refused_in_one_line(name: str, words: str) -> None:
    fault = fault_in(tidy(name))
    assert words in str(fault)
    assert "\n" not in str(fault)


def test_case_spacing_and_composition_make_no_other_name() -> None:
    assert key_of("  JÖRG  Groß ") == key_of("jo\u0308rg gross")
    assert key_of("Anna") != key_of("Ana")


@pytest.mark.parametrize(
    "other", ["An\u200bna", "\u200dAnna", "\ufeffAnna", "Anna\u00a0", "\uff21nna", "An\u00adna"]
)
def test_what_cannot_be_seen_makes_no_other_name(other: str) -> None:
    assert key_of(other) == key_of("Anna")


def test_two_flags_are_two_names() -> None:
    england, scotland = "\U0001f3f4\U000e0065\U000e007f", "\U0001f3f4\U000e0073\U000e007f"
    assert key_of(england) != key_of(scotland)


def test_a_slug_is_readable_where_it_can_be() -> None:
    assert slug_of("Anna-Lena Müller") == "anna-lena-muller"
    assert slug_of("../../etc/passwd") == "etc-passwd"
    assert slug_of("con") == "person-con"
    assert slug_of("🏋️") == slug_of("علي") == "person"


@given(st.text(max_size=MOST_LETTERS))
def test_every_slug_can_be_a_folder_everywhere(name: str) -> None:
    slug = slug_of(name)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)
    assert len(slug) <= MOST_LETTERS
    assert slug not in {"con", "prn", "aux", "nul", "com1", "lpt9"}
