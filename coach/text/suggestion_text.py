"""What is suggested next, or why nothing is, in fixed sentences; sizes are those of the score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coach.core.progression import Why
from coach.core.score import unroll
from coach.text import safety
from coach.text.routine_text import kilograms, leg_in_text, leg_name, load_text
from coach.text.session_text import clock, counted, signed

if TYPE_CHECKING:
    from coach.core.progression import Change, Held, Suggestion
    from coach.core.routine import Routine


translate = QCoreApplication.translate


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
        return translate("Suggestion", "from {old} to {new}").format(
            old=load_text(change.old),
            new=kilograms(change.new),
        )
    if change.key == "sets":
        return counted("Suggestion", "from {old} to %n sets", int(change.new)).format(old=change.old)
    if change.new < change.old:
        text = counted("Suggestion", "with %n repetitions in a set instead of {old}", int(change.new))
    else:
        text = counted("Suggestion", "from {old} to %n repetitions in a set", int(change.new))
    return text.format(old=change.old)


def size(old: Routine, suggestion: Suggestion) -> str:
    """Return how much the whole session grows: its repetitions and its length, before and after."""
    before, after = unroll(old), unroll(suggestion.routine)
    counts = len(before.repetitions), len(after.repetitions)
    text = counted(
        "Suggestion",
        "The session goes from {old} to %n repetitions ({change} %), from {before} to {after} min.",
        counts[1],
    )
    change = round(100 * (counts[1] - counts[0]) / counts[0])
    return text.format(
        old=counts[0],
        change=signed(change),
        before=clock(before.length_ms),
        after=clock(after.length_ms),
    )


def reason(routine: Routine, suggestion: Suggestion) -> str:
    """Return in one sentence why the step is offered."""
    both = len(suggestion.legs) == len(routine.order())
    return safety.say(safety.WHY_UP if both else safety.WHY_ONE_UP)


def why_not(held: Held) -> str:
    """Return in one sentence why nothing is suggested; empty where there is nothing to say."""
    texts = {
        Why.FEW: translate(
            "Suggestion", "A step up is offered after two sessions running with every repetition done."
        ),
        Why.BREAK: counted(
            "Suggestion", "After %n days without it: first two sessions as before.", held.count
        ),
        Why.STOPPED: safety.say(safety.HELD_STOPPED),
        Why.PAIN: safety.say(safety.HELD_PAIN).format(count=held.count, limit=held.limit),
        Why.PAIN_NEXT_DAY: safety.say(safety.HELD_NEXT_DAY),
        Why.UNANSWERED: safety.say(safety.HELD_UNANSWERED),
        Why.TOO_SOON: safety.say(safety.HELD_TOO_SOON),
        Why.SHORT: counted(
            "Suggestion", "No step up yet: {leg}, set {set}: {count} of %n repetitions.", held.limit
        ).format(
            leg=leg_in_text(held.leg) if held.leg else "",
            set=held.set,
            count=held.count,
        ),
    }
    if held.why is Why.FEW and held.count:
        return translate(
            "Suggestion", "One more session with every repetition done, and a step up is offered."
        )
    return texts.get(held.why, "")
