"""Doses in words, leg by leg where they differ; suggestions with their true sizes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from coach.core.progression import Held, Why, suggest
from coach.core.routine import Leg, Legs, Override, Routine, Seconds, SetStart
from coach.core.score import SpanKind, unroll
from coach.core.steps import Means, Suggestion
from coach.text import safety
from coach.text.languages import LANGUAGES
from coach.text.routine_texts import dose_ahead, routine_lines, summary_lines, up_next_lines
from coach.text.session_texts import next_text, time_left_text
from coach.text.suggestion_texts import headline, size, why_not
from coach.text.weights import weight_text
from tests.helpers.training import MONDAY, NEXT_DAY, session_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coach.text.languages import Localization
    from tests.helpers.programs import Rehearsal

PACE = "lift 2 · flex 2 · hold 1 · extend 3 s"


@pytest.mark.parametrize(
    ("load", "text"),
    [(1.0, "1.0 kg"), (1.5, "1.5 kg"), (0.25, "0.25 kg"), (1.134, "1.134 kg"), (50, "50.0 kg")],
)
def test_a_load_has_as_many_decimals_as_it_needs(load: float, text: str) -> None:
    assert weight_text(load) == text


def test_a_routine_is_one_line_or_one_for_each_leg() -> None:
    plain = Routine("Plain", load_kg=1)
    assert routine_lines(plain) == [f"2 × 10 repetitions · 1.0 kg · both legs · {PACE}"]
    assert routine_lines(replace(plain, legs=Legs.LEFT)) == [
        f"2 × 10 repetitions · 1.0 kg · left leg · {PACE}"
    ]
    assert routine_lines(replace(plain, left=Override(reps=8, load_kg=1.5))) == [
        f"Left leg · 2 × 8 repetitions · 1.5 kg · {PACE}",
        f"Right leg · 2 × 10 repetitions · 1.0 kg · {PACE}",
    ]
    waits = replace(plain, left=Override(seconds=(("rest", 90.0),)))
    assert len(routine_lines(waits)) == 1


def test_a_routine_whose_sets_wait_takes_at_least_so_long() -> None:
    plain = Routine("Plain")
    assert summary_lines(unroll(plain)) == ["2 sets of 10 on each leg · planned 7 min · left leg first"]
    waits = replace(plain, set_start=SetStart.MANUAL)
    assert summary_lines(unroll(waits)) == ["2 sets of 10 on each leg · at least 7 min · left leg first"]


def test_a_hold_of_nothing_is_left_out() -> None:
    plain = Routine("Plain", seconds=Seconds(hold=0))
    assert routine_lines(plain) == ["2 × 10 repetitions · both legs · lift 2 · flex 2 · extend 3 s"]


def test_a_wait_announces_the_next_dose() -> None:
    score = unroll(Routine("Uneven", left=Override(reps=8, load_kg=1.5)))
    assert dose_ahead(score, score.spans[0]) == "8 reps · 1.5 kg"
    assert up_next_lines(score, score.spans[0]) == ("Up next", "Left leg", "8 reps · 1.5 kg", "Set 1 of 2")
    assert dose_ahead(score, score.spans[1]) == ""
    assert next_text(SpanKind.HOLD) == "Next: Hold"
    assert time_left_text(252_000) == "4:12 left"


def test_session_and_after_pages_show_each_legs_dose(program: Rehearsal) -> None:
    program.program.library.save(
        Routine("Uneven", sets=1, left=Override(reps=8, load_kg=1.5), seconds=Seconds(prepare=3))
    )
    program.program.choice.choose("Uneven")
    program.press("Start")
    program.go_to(1000)
    assert "8 reps · 1.5 kg" in program.session.view.count.up_next
    program.go_to(4000)
    assert program.session.view.count.up_next == ()
    program.press("Stop – pain")
    labels = [found.text() for found in program.after.findChildren(QLabel)]
    assert "Set 1 · Left · 1.5 kg" in labels
    assert "Set 1 · Right" in labels


def _offered(routine: Routine) -> Suggestion:
    sessions = [session_of(routine, MONDAY), session_of(routine, MONDAY + 2 * NEXT_DAY)]
    found = suggest(routine, sessions, MONDAY + 4 * NEXT_DAY)
    assert isinstance(found, Suggestion)
    return found


def test_a_suggested_step_shows_its_true_size() -> None:
    top = Routine("Top", reps=12)
    assert headline(_offered(top)) == "3 sets instead of 2"
    text = size(top, _offered(top))
    assert text.startswith("48 → 72 reps in total")
    heavy = replace(top, sets=3, load_kg=0.25)
    assert headline(_offered(heavy)) == "0.75 kg instead of 0.25, and back to 8 reps per set"
    assert size(heavy, _offered(heavy)).startswith("72 → 48 reps in total")


def test_a_step_in_time_shows_the_time_under_tension() -> None:
    top = Routine("Top", sets=3, reps=12)
    sessions = [session_of(top, MONDAY), session_of(top, MONDAY + 2 * NEXT_DAY)]
    now, means = MONDAY + 4 * NEXT_DAY, Means(has_weights=False)
    step = suggest(top, sessions, now, means=means)
    assert isinstance(step, Suggestion)
    assert headline(step) == "Hold for 2 s instead of 1"
    assert size(top, step) == "72 reps as before, 7:12 → 8:24 under tension"
    longer = replace(top, seconds=Seconds(hold=2), left=Override(seconds=(("extend", 4),)))
    sessions = [session_of(longer, MONDAY), session_of(longer, MONDAY + 2 * NEXT_DAY)]
    step = suggest(longer, sessions, now, means=means)
    assert isinstance(step, Suggestion)
    assert headline(step) == "Right leg: lower for 4 s instead of 3"


@pytest.mark.parametrize(
    ("held", "words"),
    [
        (Held(Why.FEW, 0, 2), "after two complete sessions in a row"),
        (Held(Why.FEW, 1, 2), "one more complete session"),
        (Held(Why.BREAK, 45), "After a break of 45 days"),
        (Held(Why.NOT_LATELY, 45), "You last did this routine 45 days ago"),
        (Held(Why.SHORT, 8, 10, Leg.RIGHT, 2), "the right leg did 8 of 10 reps in set 2"),
        (Held(Why.PAIN, 5, 2), "pain is above 2 (it was 5)"),
        (Held(Why.TOO_SOON), "ask about pain tomorrow"),
        (Held(Why.DECLINED), ""),
        (Held(Why.TOP), ""),
    ],
)
def test_the_reason_for_no_step_is_one_sentence_or_none(qtbot: QtBot, held: Held, words: str) -> None:
    del qtbot
    text = why_not(held)
    assert words in text
    assert bool(text) is bool(words)
    assert text.count(".") == bool(text)


@pytest.mark.parametrize(
    ("language", "days", "words"),
    [
        ("de", 1, "zuletzt vor 1 Tag gemacht."),
        ("de", 41, "zuletzt vor 41 Tagen gemacht."),
        ("es", 41, "hace 41 días."),
        ("fr", 41, "il y a 41 jours."),
        ("zh_CN", 41, "41 天前。"),
        ("ar", 2, "قبل يومين."),
        ("ar", 41, "قبل 41 يومًا."),
    ],
)
def test_the_days_since_a_routine_read_well(
    localization: Localization, language: str, days: int, words: str
) -> None:
    localization.set_language(language)
    assert words in why_not(Held(Why.NOT_LATELY, days))


PAIN = {"en": "pain", "de": "Schmerzen", "es": "dolor", "fr": "douleur", "zh_CN": "疼痛", "ar": "الألم"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_question_about_the_next_day_names_pain(localization: Localization, language: str) -> None:
    localization.set_language(language)
    assert PAIN[language] in safety.translated(safety.ASK_NEXT_DAY)
