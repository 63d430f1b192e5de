"""How much room the letters of the session page need, measured from the language's words and the type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont

from coach.core.score import PHASES, SpanKind
from coach.draw.type_sizes import (
    COUNTDOWN_ARC,
    REST_ARC,
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
"""Widths of type in percent that are tried, in this order, before anything gives way."""

REACH_M = 0.6
"""How far away one is whose hand is on the keyboard: buttons, and the keys they name, are read from there."""

KEYS = ("␣", "←", "→", "Esc", "P")
BUTTONS = (PAUSE, BACK, SKIP, STOP, PAIN)


def spans_alike(score: Score, span: Span) -> tuple[Span, ...]:
    """Return the spans that share one arrangement, so that nothing jumps: all phases, or a wait alone."""
    return tuple(one for one in score.spans if one.kind in PHASES) if span.kind in PHASES else (span,)


def measure(font: QFont, mm: float, distance_m: float, score: Score, span: Span) -> tuple[TextMetrics, ...]:
    """Return the needs of `span` and those like it, in type of each of `STRETCHES`.

    `mm` is pixels a millimetre. Numbers are measured as wide as any that the score holds.
    """
    alike = spans_alike(score, span)
    kinds = dict.fromkeys(one.kind for one in alike)
    seconds = max(-(-one.length_ms // 1000) for one in alike)
    reps = max(score.prescribed().values())
    starts = {one.start_ms for one in alike}
    cues = dict.fromkeys(filter(None, (translated_cue(cue) for cue in score.cues if cue.at_ms in starts)))
    ahead = tuple(dict.fromkeys(filter(None, (dose_ahead(score, one) for one in alike))))
    return tuple(
        _needs(font, stretch, mm, distance_m, tuple(kinds), seconds, reps, tuple(cues), ahead)
        for stretch in STRETCHES
    )


def _widest(count: int) -> str:
    """Return the widest number with as many digits as `count`."""
    return "".join(whole_number(8) for _ in str(count))


def _needs(
    font: QFont,
    stretch: int,
    mm: float,
    distance_m: float,
    kinds: tuple[SpanKind, ...],
    seconds: int,
    reps: int,
    cues: tuple[str, ...],
    ahead: tuple[str, ...],
) -> TextMetrics:
    word = typeface(font, QFont.Weight.Black, stretch)
    bold = typeface(font, QFont.Weight.Bold, stretch)
    demi = typeface(font, QFont.Weight.DemiBold, stretch)
    plain = typeface(font, QFont.Weight.Normal, stretch)
    captions = [typeface(font, QFont.Weight.Bold, 100)] * len(BUTTONS)

    def words_per_cap(before: str, after: str) -> float:
        return width_per_cap(bold, before) + width_per_cap(plain, after)

    words = [on_two_lines(phase_word(kind)).split("\n") for kind in kinds]
    inks = [ink_per_cap(word, line) for lines in words for line in lines]
    pause = max((button_name(PAUSE), button_name(RESUME)), key=lambda text: width_per_cap(bold, text))
    said = (pause, *(button_name(name) for name in BUTTONS[1:]))
    return TextMetrics(
        word_cap=arc_px(WORD_ARC, distance_m, mm),
        count_cap=arc_px(COUNTDOWN_ARC, distance_m, mm),
        rest_cap=arc_px(REST_ARC, distance_m, mm),
        hand_cap=arc_px(REST_ARC, min(distance_m, REACH_M), mm),
        stretch=stretch,
        words=tuple(tuple(width_per_cap(word, line) for line in lines) for lines in words),
        above=max(above for above, _ in inks),
        below=max(below for _, below in inks),
        digits=width_per_cap(bold, _widest(seconds)),
        leg=max(width_per_cap(bold, leg_word(leg)) for leg in LEG_WORDS),
        rep_number=width_per_cap(bold, _widest(reps)),
        rep_words=words_per_cap(*rep_words(reps)),
        rep_short=words_per_cap(*rep_words(reps, short=True)),
        sets=width_per_cap(plain, set_words(8, 8)),
        sets_below=ink_per_cap(plain, set_words(8, 8))[1],
        cues=tuple(tuple(width_per_cap(demi, part) for part in cue.split()) for cue in cues),
        space=width_per_cap(demi, "n n") - width_per_cap(demi, "nn"),
        next_up=max(
            width_per_cap(demi, text)
            for text in (
                *(next_text(88 * 60_000, kind) for kind in SpanKind),
                *(next_text(88 * 60_000, None, dose) for dose in ahead),
            )
        ),
        captions=tuple(width_per_cap(font, text) for font, text in zip(captions, said, strict=True)),
        hinted=tuple(
            width_per_cap(font, f"{text}  {key}")
            for font, text, key in zip(captions, said, KEYS, strict=True)
        ),
    )
