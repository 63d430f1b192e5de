"""Texts about what was recorded of a session: conflicts and corrections name their fields."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from coach.core.record import confirmed_key, confirmed_place
from coach.core.routine import Leg
from coach.store.merging import Conflict
from coach.text.formats import long_day
from coach.text.languages import LANGUAGES
from coach.text.messages import translated
from coach.text.record_texts import conflict_text, point

if TYPE_CHECKING:
    from coach.text.languages import Localization

DAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("from_file", "unchanged", "line"),
    [
        (("effort",), (), "2026-03-02, Pair: Effort: as in the file"),
        ((), ("notes",), "2026-03-02, Pair: Note: as it was here"),
        (
            ("pain_after", "set 1 left confirmed"),
            ("pain_before",),
            "2026-03-02, Pair: Pain after, Set 1, left: as in the file; Pain before: as it was here",
        ),
    ],
)
def test_a_conflict_says_which_values_count(
    from_file: tuple[str, ...], unchanged: tuple[str, ...], line: str
) -> None:
    assert str(conflict_text(Conflict(DAY, "Pair", from_file, unchanged))) == line


@pytest.mark.parametrize("language", LANGUAGES)
def test_conflicts_are_in_the_language_of_the_window(localization: Localization, language: str) -> None:
    localization.set_language(language)
    conflict = Conflict(DAY, "Pair", ("effort", "set 1 left confirmed"), ("notes",))
    line = translated(conflict_text(conflict))
    for name in (*conflict.from_file, *conflict.unchanged):
        assert translated(point(name)) in line
    assert long_day(DAY) in line
    assert "confirmed" not in line


def test_a_field_of_another_program_keeps_its_name() -> None:
    assert str(point("mood")) == "mood"
    assert str(point("set two left confirmed")) == "set two left confirmed"


@pytest.mark.parametrize("leg", Leg)
def test_the_key_of_a_confirmed_set_is_read_back(leg: Leg) -> None:
    assert confirmed_place(confirmed_key(2, leg)) == (2, leg)
    assert confirmed_place("notes") is None
