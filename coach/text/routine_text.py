"""What a leg or a routine asks for, in words: on Today, on the list, in a session and after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from coach.core.routine import Leg, Legs
from coach.text.session_text import counted

if TYPE_CHECKING:
    from coach.core.routine import Dose, Routine, Seconds
    from coach.core.score import Score, Span


translate = QCoreApplication.translate


def kilograms(load_kg: float) -> str:
    """Return a load as it is said, `1.0 kg`."""
    return translate("Doses", "{load} kg").format(load=load_text(load_kg))


def load_text(load_kg: float) -> str:
    """Return the number of a load, `1.0`; quarters of a kilogram need two places."""
    return QLocale().toString(float(load_kg), "f", 2 if load_kg % 0.5 else 1)


def number(value: float) -> str:
    """Return a number of a routine in the window's language, with no more places than it needs."""
    return QLocale().toString(float(value), "g", 6)


def reps_text(reps: int, load_kg: float) -> str:
    """Return `8 reps · 1.5 kg`; no load is not said."""
    text = counted("Doses", "%n reps", reps)
    return f"{text} · {kilograms(load_kg)}" if load_kg else text


def dose_ahead(score: Score, span: Span) -> str:
    """Return `8 reps · 1.5 kg` while waiting for a leg that has a load or a dose of its own; else nothing."""
    ahead = score.ahead(span)
    return reps_text(*ahead) if ahead else ""


def dose_text(dose: Dose) -> str:
    """Return `2 × 8 repetitions · 1.5 kg`."""
    text = counted("Doses", "{sets} × %n repetitions", dose.reps).format(sets=dose.sets)
    return f"{text} · {kilograms(dose.load_kg)}" if dose.load_kg else text


def pace_text(seconds: Seconds) -> str:
    """Return `lift 2 · flex 2 · hold 1 · extend 3 s`."""
    return translate("Doses", "lift {lift} · flex {flex} · hold {hold} · extend {extend} s").format(
        **{key: number(value) for key, value in seconds._asdict().items()}
    )


def routine_lines(routine: Routine) -> list[str]:
    """Return what a routine asks for: one line where the legs do the same, else one a leg."""
    doses = {leg: routine.dose(leg) for leg in sorted(routine.order())}
    if len({(dose_text(dose), pace_text(dose.seconds)) for dose in doses.values()}) == 1:
        dose = next(iter(doses.values()))
        both = routine.legs == Legs.BOTH
        legs = translate("Doses", "both legs") if both else leg_in_text(next(iter(doses)))
        return [" · ".join((dose_text(dose), legs, pace_text(dose.seconds)))]
    return [
        " · ".join((leg_name(leg), dose_text(dose), pace_text(dose.seconds))) for leg, dose in doses.items()
    ]


def leg_name(leg: Leg) -> str:
    """Return `Left leg`."""
    return translate("Doses", "Left leg") if leg is Leg.LEFT else translate("Doses", "Right leg")


def leg_in_text(leg: Leg) -> str:
    """Return `left leg`, as it stands within a sentence."""
    return translate("Doses", "left leg") if leg is Leg.LEFT else translate("Doses", "right leg")
