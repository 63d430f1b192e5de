"""What a screen reader says in a session: as much as can be heard before the span is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.core.score import PHASES, WAITING, SpanKind
from coach.text.formats import counted, seconds_left, whole_number
from coach.text.routine_texts import dose_ahead
from coach.text.session_texts import (
    count_parts,
    count_text,
    leg_badge,
    phase_word,
    ready_prompt,
    ready_text,
    time_left_text,
)
from coach.ui.session.state import READY_MS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.core.score import Span
    from coach.ui.session.state import SessionState

BEFORE_MS, CHARACTER_MS, WIDE_CHARACTER_MS = 400, 80, 250
"""How long speech takes, in milliseconds: before the first sound, for a character, and for a Chinese one.

Measured with Orca and espeak-ng at their usual rate: `LIFT. LEFT LEG. Rep 4 of 10 · Set 1 of 2` takes 3.7 s.
"""

WIDE_FROM = "\u2e80"
"""The first of the Chinese, Japanese and Korean characters, each of which is read as a syllable or more."""

SHORT_WAIT_MS = 2 * READY_MS
"""In a shorter wait the seconds before its end are not announced: they were, when it began."""


def speech_ms(text: str) -> int:
    """Return about how long a screen reader takes to say `text`, in milliseconds."""
    wide = sum(character >= WIDE_FROM for character in text)
    return BEFORE_MS + WIDE_CHARACTER_MS * wide + CHARACTER_MS * (len(text) - wide)


def span_announcement(state: SessionState) -> str:
    """Return what to say when a span begins: the longest text that ends before the span does.

    A wait says what comes and how long it lasts, a lift its repetition, and the first of a set also the leg.
    """
    span = state.span
    word = phase_word(span.kind)
    if span.kind in WAITING:
        length = seconds_text(span.length_ms)
        parts = (word, state.message or state.cue, dose_ahead(state.score, span), length)
        return _longest(span, (parts, (word, state.cue, length), (word, state.cue)), word)
    if span.kind is SpanKind.LIFT:
        parts_of_count = count_parts(state.score, span.start_ms)
        number = whole_number(parts_of_count[0])
        leg = leg_badge(span.leg, waits=False)
        texts: list[tuple[str, ...]] = [(word, number)]
        if _follows_a_wait(state):
            texts = [(word, leg, count_text(parts_of_count)), (word, leg, number), *texts]
        return _longest(span, texts, word)
    return word


def gate_announcement(state: SessionState) -> str:
    """Return what to say when a set waits for the person: how to begin, and with which leg."""
    return ". ".join((" ".join(ready_prompt()), leg_badge(state.span.leg, waits=True)))


def position_announcement(state: SessionState, paused: str) -> str:
    """Return everything about the present position; `paused` says that the session is paused."""
    span = state.span
    parts = (
        paused if state.is_paused else " ".join(ready_prompt()) if state.at_gate else "",
        phase_word(span.kind),
        "" if state.at_gate else seconds_text(span.end_ms - state.position_ms),
        leg_badge(span.leg, waits=span.kind in WAITING),
        count_text(count_parts(state.score, state.position_ms)),
        time_left_text(state.score.length_ms - state.position_ms),
    )
    return ". ".join(filter(None, parts))


def ready_announcement(state: SessionState, last: SessionState) -> str:
    """Return what to say when the end of a long wait comes near between `last` and `state`, else ""."""
    span = state.span
    if span.kind not in WAITING or span.length_ms < SHORT_WAIT_MS or state.is_paused:
        return ""
    begins_ms = span.end_ms - READY_MS
    if not last.position_ms < begins_ms <= state.position_ms < begins_ms + READY_MS // 2:
        return ""
    return f"{ready_text()}. {seconds_text(READY_MS)}"


def seconds_text(ms: int) -> str:
    """Return `15 seconds`, of a time that is left."""
    return counted("Session", "%n seconds", seconds_left(ms))


def _follows_a_wait(state: SessionState) -> bool:
    before = state.score.spans[state.index - 1] if state.index else None
    return before is None or before.kind not in PHASES


def _longest(span: Span, texts: Sequence[Sequence[str]], shortest: str) -> str:
    """Return the first of `texts` that can be said before the span is over, else `shortest`."""
    said = (". ".join(filter(None, parts)) for parts in texts)
    return next((text for text in said if speech_ms(text) <= span.length_ms), shortest)
