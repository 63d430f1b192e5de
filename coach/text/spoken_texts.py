"""Texts that a voice may say in a session. This module needs no Qt: translations come in as functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from coach.core.counting import MarkKind, Utterance, marks, says_dose_at_start
from coach.core.routine import Leg
from coach.core.score import PHASES, Instant, SpanKind
from coach.core.weights import WeightUnit, to_unit
from coach.text.cue_texts import PHASE_NAMES, QT_TRANSLATE_NOOP, cue_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.core.counting import Mark
    from coach.core.score import Cue, Score, Span

FULL_REPS = 2
"""The repetitions of each set that are spoken in full; after them only the number is said."""

HALF = QT_TRANSLATE_NOOP("Words", "Half")
UNLOADED = QT_TRANSLATE_NOOP("Words", "Repetitions: {reps}")
LOADED = {
    WeightUnit.KG: QT_TRANSLATE_NOOP("Words", "Repetitions: {reps}. Load: {load} kilograms"),
    WeightUnit.LB: QT_TRANSLATE_NOOP("Words", "Repetitions: {reps}. Load: {load} pounds"),
}
AHEAD_LOADED = {
    WeightUnit.KG: QT_TRANSLATE_NOOP("Words", "{set}. Load: {load} kilograms"),
    WeightUnit.LB: QT_TRANSLATE_NOOP("Words", "{set}. Load: {load} pounds"),
}


def _in_plural(_context: str, text: str, count: int) -> str:
    return text.replace("%n", str(count))


class Words(NamedTuple):
    """The language of a voice; English without plural forms, unless its functions are given.

    `translate` translates a text of the context "Words", `number` writes a number, and `counted` translates
    a text with `%n` (see `coach.text.formats.counted`). Weights are said in `unit`.
    """

    translate: Callable[[str], str] = str
    number: Callable[[float], str] = "{:g}".format
    counted: Callable[[str, str, int], str] = _in_plural
    unit: WeightUnit = WeightUnit.KG


def utterances(score: Score, words: Words | None = None) -> list[Utterance]:
    """Return all that can be said in `score`: at its cues, and at the marks between them."""
    words = words or Words()
    at_cues = [
        Utterance(cue.at_ms, texts) for cue, texts in zip(score.cues, spoken_texts(score, words), strict=True)
    ]
    at_marks = [Utterance(mark.at_ms, _mark_texts(score, mark, words), alone=True) for mark in marks(score)]
    return [utterance for utterance in (*at_cues, *at_marks) if utterance.texts]


def spoken_texts(score: Score, words: Words | None = None) -> list[tuple[str, ...]]:
    """Return what can be said at each cue of `score`, from the fullest text to the shortest.

    There is one tuple for each of `score.cues`; an empty one means that nothing is said.
    """
    words = words or Words()
    translate, number = words.translate, words.number

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
        dose = _dose_ahead(score, span) if says_dose_at_start(score, span) else score.ahead(span)
        if cue.kind is Instant.FINISHED or dose is None:
            return (text,)
        reps, load_kg = dose
        template = LOADED[words.unit] if load_kg else UNLOADED
        load = number(to_unit(load_kg, words.unit))
        spoken = translate(str(template)).format(reps=number(reps), load=load)
        return (f"{text}. {spoken}", text)

    return [texts_at(cue) for cue in score.cues]


def _mark_texts(score: Score, mark: Mark, words: Words) -> tuple[str, ...]:
    """Return what can be said at a mark, from the fullest text to the shortest."""
    match mark.kind:
        case MarkKind.SECONDS_LEFT:
            return (words.number(mark.seconds),)
        case MarkKind.HALF:
            return (words.translate(HALF),)
        case MarkKind.AHEAD:
            counted = words.counted
            reps, load_kg = _dose_ahead(score, mark.span)
            if mark.span.leg is Leg.LEFT:
                text = counted("Words", "Left leg, %n repetitions", reps)
            else:
                text = counted("Words", "Right leg, %n repetitions", reps)
            if not load_kg:
                return (text,)
            load = words.number(to_unit(load_kg, words.unit))
            loaded = words.translate(str(AHEAD_LOADED[words.unit])).format(set=text, load=load)
            return (loaded, text)


def _dose_ahead(score: Score, span: Span) -> tuple[int, float]:
    """Return repetitions and load (kg) of the set that a wait leads to."""
    return score.prescribed()[span.set, span.leg], score.routine.dose(span.leg).load_kg
