"""The words of the plan sheet: dose, tempo, order of the legs and rests, in whole sentences."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coach.core.routine import Alternate, FirstLeg, Leg, Legs, SetStart
from coach.core.score import SpanKind, unroll
from coach.text.formats import counted, half_minutes, minutes_seconds, named, number
from coach.text.how_to import STEPS, help_text
from coach.text.session_texts import side_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coach.core.routine import Routine

translate = QCoreApplication.translate

MOST_SECONDS = 120
"""The longest time that is written in seconds."""


def time_text(seconds: float) -> str:
    """Return a time in words: `2 seconds`, `half a second`, `2:30 min`."""
    if seconds == 0.5:  # noqa: PLR2004 - a half
        return translate("PlanSheet", "half a second")
    if seconds > MOST_SECONDS:
        return translate("Words", "{minutes} min").format(minutes=minutes_seconds(round(seconds * 1000)))
    if seconds == int(seconds):
        return counted("PlanSheet", "%n seconds", int(seconds))
    return translate("PlanSheet", "{number} seconds").format(number=number(seconds))


def phase_times(routine: Routine, kind: SpanKind) -> list[str]:
    """Return how long a phase takes: `2 seconds`, or a line for each leg; nothing for a hold of 0."""
    times = {leg: _seconds(routine, leg, kind) for leg in sorted(routine.order())}
    if len(set(times.values())) == 1:
        seconds = next(iter(times.values()))
        return [time_text(seconds)] if seconds else []
    return [named(side_name(leg), time_text(time) if time else "–") for leg, time in times.items()]


def phase_step(kind: SpanKind) -> str:
    """Return what to do in a phase."""
    if kind is SpanKind.HOLD:
        return translate("PlanSheet", "Hold at the top.")
    return help_text(STEPS[kind])


def order_lines(routine: Routine) -> list[str]:
    """Return what happens between the repetitions, and how long it all takes, a sentence each."""
    score = unroll(routine)
    waits: dict[SpanKind, dict[Leg, int]] = {}
    turns = [score, unroll(routine, Leg.LEFT)] if routine.first_leg is FirstLeg.ALTERNATE else [score]
    for span in chain.from_iterable(turn.spans for turn in turns):
        waits.setdefault(span.kind, {})[span.leg] = span.length_ms
    found = []
    if routine.legs is Legs.BOTH:
        found += [_first_leg(routine.first_leg), _change(routine.alternate, waits.get(SpanKind.SWITCH, {}))]
    if rests := waits.get(SpanKind.REST):
        text = (
            translate("PlanSheet", "Rest after both legs: {time}.")
            if routine.legs is Legs.BOTH
            else translate("PlanSheet", "Rest between sets: {time}.")
        )
        found.append(text.format(time=_wait_text(rests)))
    length = half_minutes(score.length_ms)
    if routine.set_start is SetStart.MANUAL and score.gates:
        found.append(translate("PlanSheet", "Start each set when you are ready."))
        found.append(translate("PlanSheet", "It takes at least {length}.").format(length=length))
    else:
        found.append(translate("PlanSheet", "It takes {length}.").format(length=length))
    return found


def _first_leg(first: FirstLeg) -> str:
    match first:
        case FirstLeg.LEFT:
            return translate("PlanSheet", "Begin with the left leg.")
        case FirstLeg.RIGHT:
            return translate("PlanSheet", "Begin with the right leg.")
        case _:
            return translate("PlanSheet", "Begin with the other leg each time.")


def _change(alternate: Alternate, waits: Mapping[Leg, int]) -> str:
    if not waits:
        return (
            translate("PlanSheet", "Change legs after each repetition.")
            if alternate is Alternate.REP
            else translate("PlanSheet", "Change legs after each set.")
        )
    text = (
        translate("PlanSheet", "Change legs after each repetition: {time}.")
        if alternate is Alternate.REP
        else translate("PlanSheet", "Change legs after each set: {time}.")
    )
    return text.format(time=_wait_text(waits))


def _wait_text(waits: Mapping[Leg, int]) -> str:
    """Return how long a wait is: `60 seconds`, or for each leg that it comes before, where they differ."""
    if len(set(waits.values())) == 1:
        return time_text(next(iter(waits.values())) / 1000)
    return translate("PlanSheet", "{left} before the left leg, {right} before the right leg").format(
        left=time_text(waits[Leg.LEFT] / 1000), right=time_text(waits[Leg.RIGHT] / 1000)
    )


def _seconds(routine: Routine, leg: Leg, kind: SpanKind) -> float:
    return float(routine.dose(leg).seconds._asdict()[kind.value])
