"""The widths of the columns of all sessions: by what they hold, and what gives way where that is too wide."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from coach.store.session_list import Column

if TYPE_CHECKING:
    from collections.abc import Mapping

ELIDED = (Column.NOTE, Column.ROUTINE)
"""Columns of words that people wrote, whose texts may be cut, the first one first."""

DROPPED = (Column.NOTE, Column.EFFORT, Column.TENSION, Column.ENDED, Column.PAIN_BEFORE, Column.ROUTINE)
"""What is left out, one after the other, where even the least widths have no room."""


class Width(NamedTuple):
    """What a column needs in pixels: at `least` for its heading, and for the `whole` of what it shows."""

    least: int
    whole: int


def fitted(widths: Mapping[Column, Width], room: int, kept: Column) -> dict[Column, int]:
    """Return the width of each column that is shown in `room` pixels; those without one are left out.

    First texts are cut, then columns are dropped, but never `kept`, by which the table is sorted. What is
    left over goes to the note, or to the first column of words that is shown.
    """
    found = {column: _least(widths, column) for column in widths}
    free = room - sum(found.values())
    dropped = []
    for column in DROPPED:
        if free < 0 and column is not kept:
            free += found.pop(column)
            dropped.append(column)
    for column in reversed(dropped):  # a narrow one may have room again
        if _least(widths, column) <= free:
            found[column] = _least(widths, column)
            free -= found[column]
    for column in reversed(ELIDED):
        if column in found and free > 0:
            more = min(free, widths[column].whole - found[column])
            found[column] += more
            free -= more
    if free > 0:
        found[next(column for column in (Column.NOTE, Column.ROUTINE, Column.DAY) if column in found)] += free
    return found


def _least(widths: Mapping[Column, Width], column: Column) -> int:
    return min(widths[column]) if column in ELIDED else widths[column].whole
