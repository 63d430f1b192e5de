"""The columns of all sessions: sized by what they hold, cut or dropped where there is no room."""

from __future__ import annotations

from coach.store.session_list import Column
from coach.ui.progress.session_columns import DROPPED, Width, fitted

WIDTHS = {column: Width(50, 60) for column in Column} | {
    Column.NOTE: Width(50, 300),
    Column.ROUTINE: Width(80, 120),
}
LEAST = 8 * 60 + 50 + 80


def test_with_room_every_column_has_what_it_needs() -> None:
    found = fitted(WIDTHS, 2000, Column.DAY)
    assert all(found[column] >= WIDTHS[column].whole for column in Column)
    assert sum(found.values()) == 2000


def test_the_note_is_cut_before_the_routine() -> None:
    found = fitted(WIDTHS, LEAST + 50, Column.DAY)
    assert (found[Column.ROUTINE], found[Column.NOTE]) == (120, 60)


def test_columns_are_dropped_in_their_order_and_none_is_too_wide() -> None:
    before: set[Column] = set()
    for room in range(LEAST, 200, -10):
        found = fitted(WIDTHS, room, Column.DAY)
        gone = set(Column) - found.keys()
        assert gone <= set(DROPPED)
        assert sum(found.values()) == room or gone == set(DROPPED)
        assert len(gone) >= len(before)
        before = gone
    assert before == set(DROPPED)


def test_the_column_that_sorts_is_never_dropped() -> None:
    assert Column.NOTE in fitted(WIDTHS, 300, Column.NOTE)
    assert Column.NOTE not in fitted(WIDTHS, 300, Column.DAY)
