"""Announcements of a session: each can be said before its span is over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coach.core.routine import Routine, Seconds, SetStart
from coach.core.score import SpanKind, unroll
from coach.ui.session.announcements import (
    gate_announcement,
    position_announcement,
    ready_announcement,
    span_announcement,
    speech_ms,
)
from coach.ui.session.state import READY_MS, SessionState

ROUTINE = Routine("Article")
SCORE = unroll(ROUTINE)


def at(position_ms: int, *, is_paused: bool = False) -> SessionState:
    """Return the state at a position of the standard routine."""
    return SessionState(SCORE, SCORE.index_at(position_ms), position_ms, is_paused=is_paused)


@pytest.mark.usefixtures("localization")
def test_every_announcement_fits_its_span() -> None:
    for seconds in (
        Seconds(),
        Seconds(lift=0.5, flex=0.5, hold=0.5, extend=0.5, prepare=3, switch=1, rest=1),
    ):
        score = unroll(replace(ROUTINE, seconds=seconds))
        for index, span in enumerate(score.spans):
            text = span_announcement(SessionState(score, index, span.start_ms))
            assert speech_ms(text) <= span.length_ms or ". " not in text, (span.kind, text)


@pytest.mark.usefixtures("localization")
def test_a_lift_says_its_repetition_and_the_first_its_leg() -> None:
    lifts = [index for index, span in enumerate(SCORE.spans) if span.kind is SpanKind.LIFT]
    slow = unroll(replace(ROUTINE, seconds=Seconds(lift=6)))
    assert span_announcement(at(SCORE.spans[lifts[0]].start_ms)) == "LIFT. LEFT LEG. 1"
    assert span_announcement(at(SCORE.spans[lifts[1]].start_ms)) == "LIFT. 2"
    first = SessionState(slow, lifts[0], slow.spans[lifts[0]].start_ms)
    assert span_announcement(first) == "LIFT. LEFT LEG. Rep 1 of 10 · Set 1 of 2"


@pytest.mark.usefixtures("localization")
def test_a_wait_says_what_comes_and_how_long_it_lasts() -> None:
    waits = [at(span.start_ms) for span in SCORE.spans if span.kind is SpanKind.SWITCH]
    assert span_announcement(waits[0]) == "CHANGE LEGS. Right leg is next. 15 seconds"


@pytest.mark.usefixtures("localization")
def test_the_end_of_a_long_wait_is_announced_once() -> None:
    rest = next(span for span in SCORE.spans if span.kind is SpanKind.REST)
    near = rest.end_ms - READY_MS
    assert ready_announcement(at(near), at(near - 30)) == "Stand ready. 10 seconds"
    assert not ready_announcement(at(near + 30), at(near))
    assert not ready_announcement(at(near - 30), at(near - 60))
    assert not ready_announcement(at(near, is_paused=True), at(near - 30))


@pytest.mark.usefixtures("localization")
def test_the_position_comes_with_all_that_is_left() -> None:
    text = position_announcement(at(13_000, is_paused=True), "Paused")
    assert text == "Paused. FLEX. 1 second. LEFT LEG. Rep 1 of 10 · Set 1 of 2. 6:47 left"


@pytest.mark.usefixtures("localization")
def test_a_set_that_waits_says_how_to_begin_it() -> None:
    score = unroll(replace(ROUTINE, set_start=SetStart.MANUAL))
    gate = score.gates[0]
    state = SessionState(score, score.index_at(gate) - 1, gate, at_gate=True)
    assert gate_announcement(state) == "Ready? Press Space. NEXT: RIGHT LEG"
    text = position_announcement(state, "Paused")
    assert text == "Ready? Press Space. CHANGE LEGS. NEXT: RIGHT LEG. Rep 1 of 10 · Set 1 of 2. 5:15 left"
