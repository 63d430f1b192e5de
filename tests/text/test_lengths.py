"""Lengths of a session: each says what it is, and every page takes them from here."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from coach.core.figures import active_ms
from coach.text.lengths import least_text, planned_text, took_text, under_tension_text
from tests.helpers.diaries import OLD

if TYPE_CHECKING:
    from coach.text.languages import Localization


def test_each_length_says_what_it_is(localization: Localization) -> None:
    localization.set_language("en")
    assert planned_text(420_000) == "planned 7 min"
    assert least_text("7 min") == "at least 7 min"
    assert took_text(491_001) == "took 8:12"
    assert under_tension_text(288_000) == "4:48 under tension"
    localization.set_language("de")
    assert (planned_text(420_000), took_text(491_001)) == ("geplant 7 min", "Dauer 8:12")


def test_what_a_session_took_is_without_its_pauses() -> None:
    assert OLD.ended_at is not None
    whole = (OLD.ended_at - OLD.started_at) // timedelta(milliseconds=1)
    assert active_ms(OLD) == whole - sum(pause.length_ms for pause in OLD.pauses)
