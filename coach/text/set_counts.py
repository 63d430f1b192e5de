"""The sets of a session as rows that a person reads and corrects."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from coach.text.routine_texts import rest_text, set_name
from coach.text.weights import weight_or_nothing

if TYPE_CHECKING:
    from coach.core.session import SetDone


class SetCounts(NamedTuple):
    """A row of a counted set: its `name`, the `note` shown after it (may be empty), and its counts."""

    name: str
    note: str
    prescribed: int
    paced: int
    value: int
    after: str = ""
    """What followed the set, shown after the counts; may be empty."""


def set_counts(done: SetDone) -> SetCounts:
    """Return the row of a set that was done."""
    return SetCounts(
        set_name(done),
        weight_or_nothing(done.load_kg),
        done.prescribed,
        done.paced,
        done.confirmed,
        rest_text(done),
    )
