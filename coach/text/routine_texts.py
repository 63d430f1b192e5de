"""Doses in words: what a leg or a routine prescribes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coach.core.routine import Alternate, Leg, Legs, SetStart
from coach.text.formats import counted, half_minutes, minutes_seconds, named, number, whole_number
from coach.text.lengths import least_text, planned_text
from coach.text.session_texts import set_words, side_name
from coach.text.weights import weight_or_nothing, weight_text

if TYPE_CHECKING:
    from collections.abc import Collection

    from coach.core.routine import Dose, Routine, Seconds
    from coach.core.score import Score, Span
    from coach.core.session import SetDone


translate = QCoreApplication.translate


def reps_text(reps: int, load_kg: float) -> str:
    """Return `8 reps · 1.5 kg`; a load of 0 is left out."""
    text = counted("Doses", "%n reps", reps)
    return f"{text} · {weight_text(load_kg)}" if load_kg else text


def dose_ahead(score: Score, span: Span) -> str:
    """Return `8 reps · 1.5 kg` for a wait whose next set has to be announced (`Score.ahead`), else ""."""
    ahead = score.ahead(span)
    return reps_text(*ahead) if ahead else ""


def up_next_lines(score: Score, span: Span) -> tuple[str, str, str, str]:
    """Return what a wait announces, line by line: `Up next`, `Left leg`, `8 reps · 1.5 kg`, `Set 2 of 2`."""
    dose = score.routine.dose(span.leg)
    reps = score.prescribed()[span.set, span.leg]
    return (
        translate("Words", "Up next"),
        leg_name(span.leg),
        reps_text(reps, dose.load_kg),
        set_words(span.set, dose.sets),
    )


def dose_text(dose: Dose) -> str:
    """Return sets, repetitions and load: `2 × 8 repetitions · 1.5 kg`."""
    text = counted("Doses", "{sets} × %n repetitions", dose.reps).format(sets=dose.sets)
    return f"{text} · {weight_text(dose.load_kg)}" if dose.load_kg else text


def pace_text(seconds: Seconds) -> str:
    """Return the seconds of each phase: `lift 2 · flex 2 · hold 1 · extend 3 s`; a hold of 0 is left out."""
    text = (
        translate("Doses", "lift {lift} · flex {flex} · hold {hold} · extend {extend} s")
        if seconds.hold
        else translate("Doses", "lift {lift} · flex {flex} · extend {extend} s")
    )
    return text.format(**{key: number(value) for key, value in seconds._asdict().items()})


def routine_lines(routine: Routine) -> list[str]:
    """Return the whole prescription: one line where both legs do the same, else one for each leg."""
    doses = {leg: routine.dose(leg) for leg in sorted(routine.order())}
    if len({(dose_text(dose), pace_text(dose.seconds)) for dose in doses.values()}) == 1:
        dose = next(iter(doses.values()))
        both = routine.legs == Legs.BOTH
        legs = translate("Doses", "both legs") if both else leg_in_text(next(iter(doses)))
        return [" · ".join((dose_text(dose), legs, pace_text(dose.seconds)))]
    return [
        " · ".join((leg_name(leg), dose_text(dose), pace_text(dose.seconds))) for leg, dose in doses.items()
    ]


def summary_lines(score: Score) -> list[str]:
    """Return what the session is, in a line: `2 sets of 10 on each leg · planned 7 min · left leg first`.

    Where the legs do different things, there is a line for each of them first. Where sets wait for the
    person, it takes `at least 7 min`.
    """
    routine = score.routine
    length = least_text(half_minutes(score.length_ms)) if score.gates else planned_text(score.length_ms)
    if routine.legs == Legs.BOTH:
        leg = score.first
        first = (
            translate("Doses", "left leg first") if leg is Leg.LEFT else translate("Doses", "right leg first")
        )
        length = f"{length} · {first}"
    *others, last = sets_lines(routine)
    return [*others, last, length] if others else [f"{last} · {length}"]


def sets_lines(routine: Routine) -> list[str]:
    """Return `2 sets of 10 on each leg · 1.5 kg`; a line for each leg where they differ."""
    doses = {leg: routine.dose(leg) for leg in sorted(routine.order())}
    if len({(dose.sets, dose.reps, dose.load_kg) for dose in doses.values()}) > 1:
        return [named(leg_name(leg), _sets_of(dose)) for leg, dose in doses.items()]
    leg, dose = next(iter(doses.items()))
    if routine.legs == Legs.BOTH:
        text = counted("Doses", "%n sets of {reps} on each leg", dose.sets)
    elif leg is Leg.LEFT:
        text = counted("Doses", "%n sets of {reps} with the left leg", dose.sets)
    else:
        text = counted("Doses", "%n sets of {reps} with the right leg", dose.sets)
    parts = [text.format(reps=whole_number(dose.reps)), weight_or_nothing(dose.load_kg)]
    return [" · ".join(part for part in parts if part)]


def pace_lines(routine: Routine) -> list[str]:
    """Return the seconds of each phase as `pace_text` does; a line for each leg where they differ.

    More lines say what is not usual: when legs change, and that sets wait for the person.
    """
    paces = {leg: pace_text(routine.dose(leg).seconds) for leg in sorted(routine.order())}
    if len(set(paces.values())) > 1:
        lines = [named(leg_name(leg), pace) for leg, pace in paces.items()]
    else:
        lines = [next(iter(paces.values()))]
    if routine.legs == Legs.BOTH and routine.alternate is Alternate.REP:
        lines.append(translate("Doses", "legs change after each rep"))
    if routine.set_start is SetStart.MANUAL:
        lines.append(translate("Doses", "each set starts when you are ready"))
    return lines


def _sets_of(dose: Dose) -> str:
    text = counted("Doses", "%n sets of {reps}", dose.sets).format(reps=whole_number(dose.reps))
    return f"{text} · {weight_text(dose.load_kg)}" if dose.load_kg else text


def rest_text(done: SetDone) -> str:
    """Return `rest 1:15`, the rest after a set as it really was; empty where it is not known."""
    if done.rest_ms is None:
        return ""
    return translate("Doses", "rest {time}").format(time=minutes_seconds(round(done.rest_ms, -3)))


def set_name(done: SetDone) -> str:
    """Return `Set 1 · Left`."""
    return translate("Doses", "Set {set} · {leg}").format(set=done.set, leg=side_name(done.leg))


def leg_name(leg: Leg) -> str:
    """Return `Left leg`."""
    return translate("Doses", "Left leg") if leg is Leg.LEFT else translate("Doses", "Right leg")


def legs_text(left: int, right: int, trained: Collection[Leg]) -> str:
    """Return the repetitions of each leg, `24 left · 22 right`; where one alone was trained, `right leg`."""
    if len(trained) == 1:
        return leg_in_text(*trained)
    counts = {"left": whole_number(left), "right": whole_number(right)}
    return translate("Doses", "{left} left · {right} right").format(**counts)


def leg_in_text(leg: Leg) -> str:
    """Return `left leg`, for use within a sentence."""
    return translate("Doses", "left leg") if leg is Leg.LEFT else translate("Doses", "right leg")
