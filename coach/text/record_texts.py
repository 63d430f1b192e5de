"""Texts about what was recorded of a session: its fields by name, corrections and conflicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.base.messages import RoutineNames, Text, enumeration
from coach.core.record import confirmed_place
from coach.core.routine import Leg

if TYPE_CHECKING:
    from coach.store.merging import Conflict

FIELDS = {
    "effort": Text("Effort"),
    "pain_before": Text("Pain before"),
    "pain_after": Text("Pain after"),
    "pain_next_day": Text("Pain the next day"),
    "notes": Text("Note"),
}
LEGS = {Leg.LEFT: Text("left"), Leg.RIGHT: Text("right")}


def point(what: str) -> Text:
    """Return the label of something recorded of a session, by the name that a correction has for it."""
    if place := confirmed_place(what):
        return Text("Set {set}, {leg}", set=place[0], leg=LEGS[place[1]])
    return FIELDS.get(what) or Text("{name}", name=what)


def conflict_text(conflict: Conflict) -> Text:
    """Return which values of a session were taken from the file, and which stayed as they were."""
    day, routine = conflict.day, RoutineNames([conflict.routine])
    theirs, ours = map(_points, (conflict.from_file, conflict.unchanged))
    if theirs is None:
        return Text("{day}, {routine}: {ours}: as it was here", day=day, routine=routine, ours=ours or "")
    if ours is None:
        return Text("{day}, {routine}: {theirs}: as in the file", day=day, routine=routine, theirs=theirs)
    return Text(
        "{day}, {routine}: {theirs}: as in the file; {ours}: as it was here",
        day=day,
        routine=routine,
        theirs=theirs,
        ours=ours,
    )


def _points(names: tuple[str, ...]) -> Text | None:
    return enumeration([point(name) for name in names]) if names else None
