"""Measures the texts of the session page, in the language of the window, for its layout."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont

from coach.core.routine import Leg
from coach.core.score import PHASES, WAITING, SpanKind
from coach.draw.type_sizes import ink_per_cap, session_font, width_per_cap
from coach.text.cue_texts import every_cue
from coach.text.formats import whole_number
from coach.text.line_breaks import width_on_lines
from coach.text.routine_texts import up_next_lines
from coach.text.session_texts import (
    leg_badge,
    next_text,
    on_two_lines,
    phase_word,
    ready_prompt,
    ready_text,
    rep_words,
    set_words,
    time_left_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.core.score import Score

BOLD, MEDIUM, PLAIN = QFont.Weight.Bold, QFont.Weight.Medium, QFont.Weight.Normal
"""Weights: of words, numbers and the leg; of the instruction and what comes next; and of all other texts."""

LINES = 2
"""The lines that are reserved for the instruction."""


@dataclass(frozen=True, slots=True)
class TextMetrics:
    """Widths of the longest texts of a session, each in cap heights of the font it is drawn in.

    `phase` is the widest phase word; `ascent` and `descent` are how far the letters of the large words
    rise over their base line and hang under it. `wait_one` and `wait_two` are the widest word of a wait, on
    one line and on two. `digit` is a figure in bold. `instruction` is the least width in which every
    instruction has `LINES` lines. Beside the ring stand `number` (the small letters in the line of the
    repetition's number) and `beside` (the widest other line); letters there hang `beside_descent` under the
    base line. `instruction_ink` and `next_ink` are how far letters of instructions, and of what comes next,
    rise over their base line and hang under it.
    """

    phase: float
    ascent: float
    descent: float
    wait_one: float
    wait_two: float
    digit: float
    badge: float
    instruction: float
    instruction_ink: tuple[float, float]
    number: float
    beside: float
    beside_descent: float
    time_left: float
    next_up: float
    next_ink: tuple[float, float]
    prompt: float
    prompt_ascent: float
    prompt_descent: float
    """Of what is shown while a set waits for the person: the widest line, and the letters; 0 if none does."""


def measure(score: Score) -> TextMetrics:
    """Return the metrics of `score` in the present language; its phase words are the same for every score."""
    bold, medium, plain = (session_font(weight) for weight in (BOLD, MEDIUM, PLAIN))
    phases = [phase_word(kind) for kind in PHASES]
    waits = [phase_word(kind) for kind in WAITING]
    inks = [ink_per_cap(bold, word) for word in (*phases, *waits)]
    translate = QCoreApplication.translate
    instructions = (ready_text(), *(translate("Words", text) for text in every_cue()))
    before, after = rep_words(max(score.prescribed().values()))
    beside = [before.strip(), set_words(8, 8)]
    for span in score.spans:
        if span.kind in WAITING:
            beside += up_next_lines(score, span)
    following = [next_text(kind) for kind in (*SpanKind, None)]
    prompt = ready_prompt() if score.gates else ()
    prompt_inks = [ink_per_cap(bold, line) for line in prompt]
    return TextMetrics(
        phase=_widest(bold, phases),
        ascent=max(ascent for ascent, _ in inks),
        descent=max(descent for _, descent in inks),
        wait_one=_widest(bold, waits),
        wait_two=_widest(bold, (line for word in waits for line in on_two_lines(word).split("\n"))),
        digit=width_per_cap(bold, whole_number(8)),
        badge=_widest(bold, (leg_badge(leg, waits=waits) for leg in Leg for waits in (False, True))),
        instruction=max(width_on_lines(text, partial(width_per_cap, medium), LINES) for text in instructions),
        instruction_ink=_ink(medium, instructions),
        number=width_per_cap(plain, after),
        beside=_widest(medium, beside),
        beside_descent=max(ink_per_cap(medium, text)[1] for text in beside),
        time_left=width_per_cap(medium, time_left_text(_widest_length(score.length_ms))),
        next_up=_widest(medium, following),
        next_ink=_ink(plain, following),
        prompt=max((width_per_cap(bold, line) for line in prompt), default=0.0),
        prompt_ascent=max((ascent for ascent, _ in prompt_inks), default=0.0),
        prompt_descent=max((descent for _, descent in prompt_inks), default=0.0),
    )


def _ink(font: QFont, texts: Iterable[str]) -> tuple[float, float]:
    ascents, descents = zip(*(ink_per_cap(font, text) for text in texts), strict=True)
    return max(ascents), max(descents)


def _widest(font: QFont, texts: Iterable[str]) -> float:
    return max(width_per_cap(font, text) for text in texts)


def _widest_length(ms: int) -> int:
    """Return the length, in ms, whose digits are the widest of any length up to `ms`, or to 99 minutes.

    Longer waits make a session longer, and nothing may move then.
    """
    minutes = int("8" * max(2, len(str(ms // 60_000))))
    return minutes * 60_000 + 48_000
