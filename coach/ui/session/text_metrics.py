"""Measures the room that the texts of the session page need, from the language's words and the type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont

from coach.core.score import PHASES, SpanKind
from coach.draw.type_sizes import (
    COUNTDOWN_ARC,
    TEXT_ARC,
    WORD_ARC,
    arc_px,
    ink_per_cap,
    typeface,
    width_per_cap,
)
from coach.text.formats import whole_number
from coach.text.routine_texts import dose_ahead
from coach.text.session_texts import (
    BACK,
    LEG_WORDS,
    PAIN,
    PAUSE,
    RESUME,
    SKIP,
    STOP,
    button_name,
    leg_word,
    next_text,
    on_two_lines,
    phase_word,
    rep_words,
    set_words,
    translated_cue,
)
from coach.ui.session.slot_geometry import TextMetrics

if TYPE_CHECKING:
    from coach.core.score import Score, Span

STRETCHES = (100, 85, 75)
"""Widths of type in percent that are tried, in this order, before any element is dropped."""

REACH_M = 0.6
"""Distance from which buttons and their keys are read: that of a hand on the keyboard."""

BUTTONS = (PAUSE, BACK, SKIP, STOP, PAIN)
KEYS = ("␣", "←", "→", "Esc", "P")
"""The buttons of the session page in their order, and the key hint of each."""


@dataclass(frozen=True, slots=True)
class _Content:
    """All that the texts of a layout may say: the longest seconds and repetitions, every cue and dose."""

    kinds: tuple[SpanKind, ...]
    seconds: int
    reps: int
    cues: tuple[str, ...]
    doses: tuple[str, ...]


def spans_alike(score: Score, span: Span) -> tuple[Span, ...]:
    """Return the spans that share one layout, so that nothing jumps: all phases, or a wait alone."""
    return tuple(one for one in score.spans if one.kind in PHASES) if span.kind in PHASES else (span,)


def measure(font: QFont, mm: float, distance_m: float, score: Score, span: Span) -> tuple[TextMetrics, ...]:
    """Return the metrics of `span` and those like it, in type of each of `STRETCHES`.

    `mm` is pixels a millimetre. Numbers are measured as wide as any that the score holds.
    """
    alike = spans_alike(score, span)
    starts = {one.start_ms for one in alike}
    cues = dict.fromkeys(filter(None, (translated_cue(cue) for cue in score.cues if cue.at_ms in starts)))
    content = _Content(
        kinds=tuple(dict.fromkeys(one.kind for one in alike)),
        seconds=max(-(-one.length_ms // 1000) for one in alike),
        reps=max(score.prescribed().values()),
        cues=tuple(cues),
        doses=tuple(dict.fromkeys(filter(None, (dose_ahead(score, one) for one in alike)))),
    )
    return tuple(_measure_at(stretch, font, mm, distance_m, content) for stretch in STRETCHES)


def _widest(count: int) -> str:
    """Return the widest number with as many digits as `count`."""
    return "".join(whole_number(8) for _ in str(count))


def _measure_at(stretch: int, font: QFont, mm: float, distance_m: float, content: _Content) -> TextMetrics:
    """Return the metrics in type of one width."""
    word = typeface(font, QFont.Weight.Black, stretch)
    bold = typeface(font, QFont.Weight.Bold, stretch)
    demi = typeface(font, QFont.Weight.DemiBold, stretch)
    plain = typeface(font, QFont.Weight.Normal, stretch)
    button = typeface(font, QFont.Weight.Bold, 100)

    def rep_width(before: str, after: str) -> float:
        return width_per_cap(bold, before) + width_per_cap(plain, after)

    words = [on_two_lines(phase_word(kind)).split("\n") for kind in content.kinds]
    inks = [ink_per_cap(word, line) for lines in words for line in lines]
    pause = max((button_name(PAUSE), button_name(RESUME)), key=lambda text: width_per_cap(bold, text))
    buttons = (pause, *(button_name(name) for name in BUTTONS[1:]))
    with_keys = (f"{text}  {key}" for text, key in zip(buttons, KEYS, strict=True))
    next_texts = (
        *(next_text(88 * 60_000, kind) for kind in SpanKind),
        *(next_text(88 * 60_000, None, dose) for dose in content.doses),
    )
    return TextMetrics(
        word_cap=arc_px(WORD_ARC, distance_m, mm),
        countdown_cap=arc_px(COUNTDOWN_ARC, distance_m, mm),
        text_cap=arc_px(TEXT_ARC, distance_m, mm),
        button_cap=arc_px(TEXT_ARC, min(distance_m, REACH_M), mm),
        stretch=stretch,
        words=tuple(tuple(width_per_cap(word, line) for line in lines) for lines in words),
        word_ascent=max(ascent for ascent, _ in inks),
        word_descent=max(descent for _, descent in inks),
        countdown=width_per_cap(bold, _widest(content.seconds)),
        leg=max(width_per_cap(bold, leg_word(leg)) for leg in LEG_WORDS),
        rep_number=width_per_cap(bold, _widest(content.reps)),
        rep_words=rep_width(*rep_words(content.reps)),
        rep_short=rep_width(*rep_words(content.reps, short=True)),
        sets=width_per_cap(plain, set_words(8, 8)),
        sets_descent=ink_per_cap(plain, set_words(8, 8))[1],
        cues=tuple(tuple(width_per_cap(demi, part) for part in cue.split()) for cue in content.cues),
        space=width_per_cap(demi, "n n") - width_per_cap(demi, "nn"),
        next_up=max(width_per_cap(demi, text) for text in next_texts),
        buttons=tuple(width_per_cap(button, text) for text in buttons),
        buttons_with_keys=tuple(width_per_cap(button, text) for text in with_keys),
    )
