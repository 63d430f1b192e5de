"""Suggestions for the next step, or the reason why there is none, in fixed sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coach.core.progression import Why
from coach.core.score import SpanKind, unroll
from coach.core.steps import TIME_KEYS
from coach.text import safety
from coach.text.formats import counted, minutes_seconds, number
from coach.text.routine_texts import leg_in_text, leg_name
from coach.text.weights import weight_number, weight_text

if TYPE_CHECKING:
    from coach.core.progression import Held
    from coach.core.routine import Routine
    from coach.core.score import Score
    from coach.core.steps import Change, Suggestion


translate = QCoreApplication.translate

TENSE = frozenset({SpanKind.FLEX, SpanKind.HOLD, SpanKind.EXTEND})
"""The phases in which muscles are under tension."""


def headline(suggestion: Suggestion) -> str:
    """Return the step itself: `From 1.0 to 1.5 kg, with 8 repetitions in a set instead of 12`."""
    parts = [_change(change) for change in suggestion.changes]
    text = translate("Suggestion", ", ").join(parts)
    if len(suggestion.legs) == 1:
        leg = leg_name(suggestion.legs[0])
        return translate("Suggestion", "{leg}: {step}").format(leg=leg, step=text)
    return text[:1].upper() + text[1:]


def _change(change: Change) -> str:
    if change.key == "load_kg":
        return translate("Suggestion", "{new} instead of {old}").format(
            old=weight_number(change.old),
            new=weight_text(change.new),
        )
    if change.key in TIME_KEYS:
        text = (
            translate("Suggestion", "hold for {new} s instead of {old}")
            if change.key == "hold"
            else translate("Suggestion", "lower for {new} s instead of {old}")
        )
        return text.format(old=number(change.old), new=number(change.new))
    if change.key == "sets":
        return counted("Suggestion", "%n sets instead of {old}", int(change.new)).format(old=change.old)
    if change.new < change.old:
        text = counted("Suggestion", "and back to %n reps per set", int(change.new))
    else:
        text = counted("Suggestion", "%n reps per set instead of {old}", int(change.new))
    return text.format(old=change.old)


def size(old: Routine, suggestion: Suggestion) -> str:
    """Return by how much the session grows, from the scores.

    Repetitions and length, before and after; where the repetitions stay, the time under tension.
    """
    before, after = unroll(old), unroll(suggestion.routine)
    counts = len(before.repetitions), len(after.repetitions)
    if counts[0] == counts[1]:
        text = counted("Suggestion", "%n reps as before, {before} → {after} under tension", counts[1])
        return text.format(
            before=minutes_seconds(_tension_ms(before)), after=minutes_seconds(_tension_ms(after))
        )
    text = counted(
        "Suggestion",
        "{old} → %n reps in total, {before} → {after} min",
        counts[1],
    )
    return text.format(
        old=counts[0],
        before=minutes_seconds(before.length_ms),
        after=minutes_seconds(after.length_ms),
    )


def _tension_ms(score: Score) -> int:
    return sum(span.end_ms - span.start_ms for span in score.spans if span.kind in TENSE)


def reason(routine: Routine, suggestion: Suggestion) -> str:
    """Return one sentence with the reason for the step."""
    both = len(suggestion.legs) == len(routine.order())
    return safety.translated(safety.WHY_UP if both else safety.WHY_ONE_UP)


def why_not(held: Held) -> str:
    """Return one sentence with the reason why nothing is suggested; empty where no text is shown."""
    texts = {
        Why.FEW: translate("Suggestion", "An increase is suggested after two complete sessions in a row."),
        Why.BREAK: counted(
            "Suggestion",
            "After a break of %n days, do two sessions at this level before adding more.",
            held.count,
        ),
        Why.NOT_LATELY: counted(
            "Suggestion",
            "You last did this routine %n days ago: do two sessions at this level before adding more.",
            held.count,
        ),
        Why.STOPPED: safety.translated(safety.HELD_STOPPED),
        Why.PAIN: safety.translated(safety.HELD_PAIN).format(count=held.count, limit=held.limit),
        Why.PAIN_NEXT_DAY: safety.translated(safety.HELD_NEXT_DAY),
        Why.UNANSWERED: safety.translated(safety.HELD_UNANSWERED),
        Why.TOO_SOON: safety.translated(safety.HELD_TOO_SOON),
        Why.SHORT: counted(
            "Suggestion", "Not yet – last time the {leg} did {count} of %n reps in set {set}.", held.limit
        ).format(
            leg=leg_in_text(held.leg) if held.leg else "",
            set=held.set,
            count=held.count,
        ),
    }
    if held.why is Why.FEW and held.count:
        return translate("Suggestion", "After one more complete session, an increase is suggested.")
    return texts.get(held.why, "")
