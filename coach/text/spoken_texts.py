"""Texts that a voice may say in a session. This module needs no Qt: translations come in as functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.core.score import PHASES, Instant, SpanKind
from coach.text.cue_texts import PHASE_NAMES, QT_TRANSLATE_NOOP, cue_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.core.score import Cue, Score

FULL_REPS = 2
"""The repetitions of each set that are spoken in full; after them only the number is said."""

UNLOADED = QT_TRANSLATE_NOOP("Words", "Repetitions: {reps}")
LOADED = QT_TRANSLATE_NOOP("Words", "Repetitions: {reps}. Load: {load} kilograms")


def spoken_texts(
    score: Score, translate: Callable[[str], str] = str, number: Callable[[float], str] = "{:g}".format
) -> list[tuple[str, ...]]:
    """Return what can be said at each cue of `score`, from the fullest text to the shortest.

    There is one tuple for each of `score.cues`; an empty one means that nothing is said. `translate`
    translates a text of the context "Words", and `number` writes a number.
    """

    def texts_at(cue: Cue) -> tuple[str, ...]:
        span = score.at(cue.at_ms)
        if cue.kind is Instant.PIP:
            return ()
        text = translate(cue_text(cue))
        if cue.kind in PHASES:
            rep = span.rep or 0
            if rep <= FULL_REPS:
                return (text, translate(PHASE_NAMES[span.kind]))
            return (number(rep),) if cue.kind is SpanKind.LIFT else ()
        if (ahead := score.ahead(span)) is None:
            return (text,)
        reps, load_kg = ahead
        dose = translate(LOADED if load_kg else UNLOADED).format(reps=number(reps), load=number(load_kg))
        return (f"{text}. {dose}", text)

    return [texts_at(cue) for cue in score.cues]
