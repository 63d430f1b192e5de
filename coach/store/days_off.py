"""Holidays and moved days in the diary: how they are read and written, inside a transaction of the caller."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from coach.core.bounds import YEARS
from coach.core.holidays import joined
from coach.store.rows import HolidayRow, MovedDayRow, columns, insert_sql

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from coach.core.holidays import Holiday
    from coach.core.plan import MovedDay

_YEARS = f"BETWEEN {date(int(YEARS.low), 1, 1).toordinal()} AND {date(int(YEARS.high), 12, 31).toordinal()}"
_HOLIDAYS = f"SELECT {columns(HolidayRow)} FROM holidays WHERE first_day {_YEARS} AND last_day {_YEARS}"
_MOVED = f"SELECT {columns(MovedDayRow)} FROM moved_days WHERE planned {_YEARS} AND moved_to {_YEARS}"
"""Days that only a fault of the disk can have written are left out."""


def read_holidays(connection: sqlite3.Connection) -> tuple[Holiday, ...]:
    """Return the holidays, in order; none overlaps another."""
    return joined(HolidayRow._make(row).holiday for row in connection.execute(_HOLIDAYS))


def read_moved_days(connection: sqlite3.Connection) -> tuple[MovedDay, ...]:
    """Return the planned days that were moved, in order."""
    rows = connection.execute(f"{_MOVED} ORDER BY planned")
    return tuple(MovedDayRow._make(row).moved_day for row in rows)


def replace_holidays(
    connection: sqlite3.Connection, before: Iterable[Holiday], after: Iterable[Holiday]
) -> None:
    """Remove the holidays `before` and add those `after`; others, of another program, stay."""
    removed = set(before)
    others = [holiday for holiday in read_holidays(connection) if holiday not in removed]
    connection.execute("DELETE FROM holidays")
    connection.executemany(insert_sql("holidays", HolidayRow), map(HolidayRow.of, joined([*others, *after])))


def move_days(connection: sqlite3.Connection, moved: Iterable[MovedDay]) -> None:
    """Move planned days; one that is moved to itself is where it was planned again."""
    for each in moved:
        if each.to == each.planned:
            connection.execute("DELETE FROM moved_days WHERE planned = ?", (each.planned.toordinal(),))
        else:
            sql = insert_sql("moved_days", MovedDayRow, "INSERT OR REPLACE")
            connection.execute(sql, MovedDayRow.of(each))


def add_days_off(
    connection: sqlite3.Connection, holidays: Iterable[Holiday], moved: Iterable[MovedDay]
) -> None:
    """Add those of another diary; a planned day that was moved here already stays where it is."""
    if holidays := tuple(holidays):
        replace_holidays(connection, (), holidays)
    connection.executemany(
        insert_sql("moved_days", MovedDayRow, "INSERT OR IGNORE"), map(MovedDayRow.of, moved)
    )
