"""Weights in words: in kilograms or pounds, as the setting or the territory says."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from coach.core.routine import Routine
from coach.core.score import unroll
from coach.core.weights import WeightUnit, from_unit
from coach.report.measures import Measure, bar_parts, table
from coach.store.statistics import Bucket, Period
from coach.text.routine_texts import routine_lines, up_next_lines
from coach.text.spoken_texts import Words, spoken_texts, utterances
from coach.text.terms import Term, explanation
from coach.text.weights import load_volume_text, unit_for, use_weight_unit, weight_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.text.languages import Localization

DAY = date(2026, 11, 30)
KG, LB = WeightUnit.KG, WeightUnit.LB
HEAVY = Routine("Heavy", load_kg=from_unit(2.5, LB))


def test_the_unit_is_that_of_the_setting_or_territory(moved_to: Callable[[str], None]) -> None:
    assert [unit_for(choice) for choice in ("", "kg", "lb")] == [KG, KG, LB]
    moved_to("en_US")
    assert [unit_for(choice) for choice in ("", "kg", "lb")] == [LB, KG, LB]


@pytest.mark.usefixtures("pounds")
def test_weights_are_shown_in_pounds_to_the_half() -> None:
    shown = [weight_text(load) for load in (0.227, 0.25, 0.454, 1.0, 1.134, 2.268, 50)]
    assert shown == ["0.5 lb", "0.5 lb", "1 lb", "2 lb", "2.5 lb", "5 lb", "110 lb"]
    assert " · 2.5 lb · " in routine_lines(HEAVY)[0]
    score = unroll(HEAVY)
    assert "10 reps · 2.5 lb" in up_next_lines(score, score.spans[0])
    assert "5 lb" in explanation(Term.LOAD)


def test_a_changed_unit_says_so() -> None:
    assert not use_weight_unit("kg")
    assert use_weight_unit("lb")
    assert use_weight_unit("kg")


def test_weights_are_spoken_in_the_unit() -> None:
    said = {text for texts in spoken_texts(unroll(HEAVY), Words(unit=LB)) for text in texts}
    assert any(text.endswith("Repetitions: 10. Load: 2.5 pounds") for text in said)
    ahead = {text for one in utterances(unroll(HEAVY), Words(unit=LB)) for text in one.texts}
    assert "Left leg, 10 repetitions. Load: 2.5 pounds" in ahead
    assert not any("kilograms" in text for text in ahead)


@pytest.mark.usefixtures("pounds")
def test_load_volume_is_charted_in_pounds() -> None:
    period = Period(DAY, DAY, 1, 30, 30, 0, 0, round(60 * 0.454, 3), None, None, None)
    assert bar_parts(period, Measure.LOAD) == (60,)
    assert load_volume_text(60) == "60 lb × reps"
    heads, rows = table([period], Measure.LOAD, Bucket.SESSION)
    assert (heads[-1], rows[0][-1]) == ("Pounds × repetitions", "60")


def test_weights_are_translated(localization: Localization) -> None:
    localization.set_language("de")
    try:
        use_weight_unit("lb")
        assert weight_text(1.134) == "2,5 lb"
    finally:
        use_weight_unit("kg")
