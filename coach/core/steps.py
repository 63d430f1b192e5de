"""The steps of double progression: what comes next above a dose."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.core.bounds import BOUNDS, DOSE_KEYS, LOAD_LB
from coach.core.routine import Dose, Leg, Override, Routine
from coach.core.weights import WeightUnit, from_unit, to_unit

if TYPE_CHECKING:
    from collections.abc import Mapping

LOW_REPS, HIGH_REPS = 8, 12
"""The range of repetitions in a set; after it come more sets, then more load (from the product's design)."""

MOST_SETS = 3
"""The most sets that are suggested; from the product's design."""

LOAD_STEPS = {WeightUnit.KG: 0.5, WeightUnit.LB: 1.0}
"""The load added at a time; from the product's design."""

LOAD_BOUNDS = {WeightUnit.KG: BOUNDS["load_kg"], WeightUnit.LB: LOAD_LB}

TIME_STEP_S = 1.0
"""The seconds added to a phase at a time, for people without weights; from the product's design."""

LONGEST_S = 10.0
"""The seconds up to which a phase grows so: our own choice; three sets of both legs take half an hour."""

TIME_KEYS = ("hold", "extend")
"""The phases that grow for people without weights, the first one first."""

STEP_KEYS = (*TIME_KEYS, *reversed(DOSE_KEYS))
"""The fields that a step may change, in the order in which they are named."""


class Means(NamedTuple):
    """What the person trains with: weights in a unit, or none."""

    unit: WeightUnit = WeightUnit.KG
    has_weights: bool = True


USUAL_MEANS = Means()


class Change(NamedTuple):
    """A new value of one field of `legs`: `key` is one of `STEP_KEYS`."""

    legs: tuple[Leg, ...]
    key: str
    old: float
    new: float


class Suggestion(NamedTuple):
    """One step, taken only if the person accepts it: `routine` is the whole routine after it."""

    routine: Routine
    changes: tuple[Change, ...]

    @property
    def legs(self) -> tuple[Leg, ...]:
        """The legs whose dose changes."""
        return tuple(leg for leg in Leg if any(leg in change.legs for change in self.changes))


def next_dose(dose: Dose, means: Means = USUAL_MEANS) -> Dose | None:
    """Return the dose one step above: a repetition more, then a set, then load; None at the greatest load.

    Load goes up in the unit in which it is shown: from 1 kg, shown as 2 lb, to 3 lb. Without weights, hold
    and lowering grow in turns, and the repetitions stay.
    """
    if dose.reps < HIGH_REPS:
        return dose._replace(reps=dose.reps + 1)
    if dose.sets < MOST_SETS:
        return dose._replace(sets=dose.sets + 1)
    if not means.has_weights:
        return _longer(dose)
    heavier = to_unit(dose.load_kg, means.unit) + LOAD_STEPS[means.unit]
    if heavier > LOAD_BOUNDS[means.unit].high:
        return None
    return dose._replace(load_kg=from_unit(heavier, means.unit), reps=LOW_REPS)


def _longer(dose: Dose) -> Dose | None:
    """Return `dose` with a longer hold or lowering; None where neither can grow.

    Each step makes the sum of both odd or even in turn, which says whose turn it is. A hold that was left out
    comes first.
    """
    seconds = dose.seconds
    turn = int(seconds.hold > 0) * int(seconds.hold + seconds.extend) % 2
    for key in (TIME_KEYS[turn], TIME_KEYS[1 - turn]):
        longer: float = getattr(seconds, key) + TIME_STEP_S
        if longer <= LONGEST_S:
            return dose._replace(seconds=seconds._replace(**{key: longer}))
    return None


def next_step(routine: Routine, means: Means) -> Suggestion | None:
    """Return the next step of the lower leg, or of both legs if they are equal; None at the top."""
    doses = {leg: routine.dose(leg) for leg in sorted(routine.order())}
    rungs = {leg: _rung(dose, means) for leg, dose in doses.items()}
    least = min(rungs.values())
    raised = {leg: next_dose(dose, means) for leg, dose in doses.items() if rungs[leg] == least}
    new = doses | {leg: dose for leg, dose in raised.items() if dose is not None}
    return None if None in raised.values() else step_between(routine, with_doses(routine, new))


def step_between(before: Routine, after: Routine) -> Suggestion:
    """Return the step that leads from one routine to the other: what changes in the doses of the legs."""
    changes: dict[tuple[str, float, float], tuple[Leg, ...]] = {}
    for key in STEP_KEYS:
        for leg in sorted(before.order()):
            change = (key, _amount(before.dose(leg), key), _amount(after.dose(leg), key))
            if change[1] != change[2]:
                changes[change] = (*changes.get(change, ()), leg)
    return Suggestion(after, tuple(Change(legs, *change) for change, legs in changes.items()))


def _rung(dose: Dose, means: Means) -> tuple[float, ...]:
    """Return a key that orders doses: by load, then sets, then repetitions, then by what grows instead."""
    times = () if means.has_weights else (dose.seconds.hold + dose.seconds.extend,)
    return dose.load_kg, dose.sets, dose.reps, *times


def _amount(dose: Dose, key: str) -> float:
    value: float = getattr(dose.seconds if key in TIME_KEYS else dose, key)
    return value


def with_doses(routine: Routine, doses: Mapping[Leg, Dose]) -> Routine:
    """Return `routine` with the values of `STEP_KEYS` of `doses`; legs are overridden where they differ.

    Raises `RoutineError` where a number is out of bounds.
    """
    changed = routine
    for key in reversed(STEP_KEYS):
        values = {leg: _amount(dose, key) for leg, dose in doses.items()}
        is_time = key in TIME_KEYS
        if is_time and all(value == _amount(routine.dose(leg), key) for leg, value in values.items()):
            continue
        base: float = getattr(routine.seconds if is_time else routine, key)
        if len(set(values.values())) == 1:
            base = next(iter(values.values()))
        elif base not in values.values():
            base = values[Leg.RIGHT]
        overrides = {
            leg: _overridden(changed.left if leg is Leg.LEFT else changed.right, key, value, base)
            for leg, value in values.items()
        }
        changed = replace(
            _with_base(changed, key, base),
            left=overrides.get(Leg.LEFT, changed.left),
            right=overrides.get(Leg.RIGHT, changed.right),
        )
    return changed


def _with_base(routine: Routine, key: str, value: float) -> Routine:
    if key in TIME_KEYS:
        return replace(routine, seconds=routine.seconds._replace(**{key: value}))
    numbers: dict[str, Any] = {key: value}
    return replace(routine, **numbers)


def _overridden(side: Override, key: str, value: float, base: float) -> Override:
    """Return the override of a leg with a value for `key`, or without one where it is that of `base`."""
    if key not in TIME_KEYS:
        numbers: dict[str, Any] = {key: None if value == base else value}
        return replace(side, **numbers)
    seconds = {name: number for name, number in side.seconds if name != key}
    if value != base:
        seconds[key] = value
    return replace(side, seconds=tuple(seconds.items()))
