"""Nothing to export: no session in the diary, or none on the days that were asked for."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from coach.base.messages import clauses
from coach.base.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from coach.base.messages import Text

T = TypeVar("T")

MOST_REASONS = 3
"""So many sessions that were left out are named, where no other is left."""


def nothing_to_export(first: date | None, last: date | None, left_out: Sequence[Text] = ()) -> Problem:
    """Return the problem of an export without a session from `first` to `last`; None is no limit.

    `left_out` says why sessions that are there cannot be written.
    """
    if left_out:
        return Problem("Nothing to export: {why}", why=clauses(left_out[:MOST_REASONS]))
    if first and last:
        return Problem(
            "Nothing to export: the diary has no session from {first} to {last}.", first=first, last=last
        )
    if first:
        return Problem("Nothing to export: the diary has no session since {first}.", first=first)
    if last:
        return Problem("Nothing to export: the diary has no session until {last}.", last=last)
    return Problem("Nothing to export: the diary has no session yet.")


def at_least_one(values: Iterable[T]) -> Iterator[T] | None:
    """Return an iterator over the same values; None where there are none."""
    iterator = iter(values)
    for first in iterator:
        return chain([first], iterator)
    return None
