"""History in the diary: increases accepted and declined, former plans, holidays, moved days, and counters."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from coach.core.bounds import YEARS
from coach.store.days_off import add_days_off, read_holidays, read_moved_days
from coach.store.rows import (
    UNREADABLE,
    DeclinedRow,
    FormerPlanRow,
    IncreaseRow,
    columns,
    from_ms,
    insert_sql,
    to_ms,
)
from coach.store.scores import routine_from, routine_text

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping
    from datetime import date

    from coach.core.holidays import Holiday
    from coach.core.plan import FormerPlan, MovedDay
    from coach.core.routine import Routine
    from coach.store.database import Database

CALENDAR = "calendar"
"""The counter of the plan's calendar file: its SEQUENCE."""

REPORT = "report"
"""The counter of reports: the ordinal of the first day that none of them has as a whole."""


_FIRST, _LAST = datetime(int(YEARS.low), 1, 1, tzinfo=UTC), datetime(int(YEARS.high), 12, 31, tzinfo=UTC)
_LEGAL_TIME = f"at_ms BETWEEN {to_ms(_FIRST)} AND {to_ms(_LAST)}"
_LEGAL_DAY = f"last_day BETWEEN {_FIRST.toordinal()} AND {_LAST.toordinal()}"
"""Conditions that leave out what only a fault of the disk can have written."""


class Declined(NamedTuple):
    """A suggestion for the routine of this name that was declined at this time."""

    routine: str
    at: datetime


class Increase(NamedTuple):
    """An increase that was accepted `at` this time: the routine `before` it became that `after` it.

    `origin` is the name of the routine before in the library, or its file; the two names differ where a copy
    was made. `undone_at` is when it was undone, None where it was not.
    """

    at: datetime
    origin: str
    before: Routine
    after: Routine
    undone_at: datetime | None = None


class Decisions(NamedTuple):
    """Decisions of the person, each kind in order of time, as they are exported and imported."""

    declined: tuple[Declined, ...] = ()
    plans: tuple[FormerPlan, ...] = ()
    increases: tuple[Increase, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    moved_days: tuple[MovedDay, ...] = ()


NONE = Decisions()
"""No decisions."""


class History:
    """The history of one diary. All methods raise `Problem` where the diary cannot be used."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def declined_at(self, routine: str) -> datetime | None:
        """Return when a suggestion for the routine of this name was last declined; None where none was."""
        with self._database.reading() as connection:
            query = f"SELECT max(at_ms) FROM declined_suggestions WHERE routine = ? AND {_LEGAL_TIME}"
            (at_ms,) = connection.execute(query, (routine,)).fetchone()
        return None if at_ms is None else from_ms(at_ms)

    def last_increase(self, routine: str) -> Increase | None:
        """Return the last increase that led to the routine of this name, unless it was undone."""
        last = next(reversed(self._increases("WHERE routine = ?", routine)), None)
        return None if last is None or last.undone_at is not None else last

    def _increases(self, where: str = "", *values: str) -> list[Increase]:
        """Return increases in order; one that the disk damaged is left out."""
        query = f"SELECT {columns(IncreaseRow)} FROM accepted_increases {where} ORDER BY at_ms, routine"
        found = []
        with self._database.reading() as connection:
            for row in connection.execute(query, values):
                with suppress(*UNREADABLE):
                    found.append(_increase_of(IncreaseRow._make(row)))
        return [increase for increase in found if _FIRST <= increase.at <= _LAST]

    def former_plans(self) -> list[FormerPlan]:
        """Return the plans that no longer hold, in order."""
        query = f"SELECT {columns(FormerPlanRow)} FROM former_plans WHERE {_LEGAL_DAY} ORDER BY last_day"
        with self._database.reading() as connection:
            return [FormerPlanRow._make(row).plan for row in connection.execute(query)]

    def holidays(self) -> tuple[Holiday, ...]:
        """Return the holidays, in order; none overlaps another."""
        with self._database.reading() as connection:
            return read_holidays(connection)

    def moved_days(self) -> tuple[MovedDay, ...]:
        """Return the planned days that were moved, in order."""
        with self._database.reading() as connection:
            return read_moved_days(connection)

    def decisions(self, first: date | None = None, last: date | None = None) -> Decisions:
        """Return what was decided from day `first` to `last` (in UTC), and the plans of these days.

        Holidays and moved days are those that touch these days.
        """
        query = (
            f"SELECT {columns(DeclinedRow)} FROM declined_suggestions WHERE {_LEGAL_TIME}"
            " ORDER BY at_ms, routine"
        )
        with self._database.reading() as connection:
            declined = [Declined(name, from_ms(at_ms)) for name, at_ms in connection.execute(query)]
        plans = [plan for plan in self.former_plans() if first is None or plan.last_day >= first]
        increases = [
            increase
            for increase in self._increases()
            if (first is None or increase.at.date() >= first) and (last is None or increase.at.date() <= last)
        ]
        if last is not None:
            declined = [entry for entry in declined if entry.at.date() <= last]
            after = next((n for n, plan in enumerate(plans) if plan.last_day >= last), len(plans))
            plans = plans[: after + 1]
        return Decisions(
            tuple(entry for entry in declined if first is None or entry.at.date() >= first),
            tuple(plans),
            tuple(increases),
            tuple(each for each in self.holidays() if _touches(each.first, each.last, first, last)),
            tuple(each for each in self.moved_days() if _touches(min(each), max(each), first, last)),
        )

    def add(self, decisions: Decisions) -> None:
        """Store decisions; one that is here already stays as it is."""
        with self._database.writing() as connection:
            add_decisions(connection, decisions)

    # --- counters ---

    def next_number(self, name: str, least: int = 1) -> int:
        """Return the next number of a counter, at least `least`; no number is returned twice."""
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO counters (name, value) VALUES (?, ?)"
                " ON CONFLICT DO UPDATE SET value = max(value + 1, excluded.value)",
                (name, least),
            )
            query = "SELECT value FROM counters WHERE name = ?"
            return int(connection.execute(query, (name,)).fetchone()[0])

    def numbers(self) -> dict[str, int]:
        """Return the last number of each counter."""
        with self._database.reading() as connection:
            return dict(connection.execute("SELECT name, value FROM counters"))

    def raise_numbers(self, least: Mapping[str, int]) -> None:
        """Raise counters to at least these numbers: a restored backup must not give numbers out again."""
        with self._database.writing() as connection:
            raise_numbers(connection, least)


def add_decisions(connection: sqlite3.Connection, decisions: Decisions) -> None:
    """Insert decisions inside a transaction of the caller; one that is here already stays as it is."""
    connection.executemany(
        insert_sql("declined_suggestions", DeclinedRow, "INSERT OR IGNORE"),
        (DeclinedRow(name, to_ms(at)) for name, at in decisions.declined),
    )
    connection.executemany(
        insert_sql("former_plans", FormerPlanRow, "INSERT OR IGNORE"), map(FormerPlanRow.of, decisions.plans)
    )
    connection.executemany(
        insert_sql("accepted_increases", IncreaseRow, "INSERT OR IGNORE"), map(_row_of, decisions.increases)
    )
    add_days_off(connection, decisions.holidays, decisions.moved_days)


def undo_increase(connection: sqlite3.Connection, increase: Increase, at: datetime) -> None:
    """Store that an increase was undone `at` this time, inside a transaction of the caller."""
    connection.execute(
        "UPDATE accepted_increases SET undone_ms = ? WHERE routine = ? AND at_ms = ?",
        (to_ms(at), increase.after.name, to_ms(increase.at)),
    )


def raise_numbers(connection: sqlite3.Connection, least: Mapping[str, int]) -> None:
    """Raise counters to at least these numbers, inside a transaction of the caller."""
    connection.executemany(
        "INSERT INTO counters (name, value) VALUES (?, ?)"
        " ON CONFLICT DO UPDATE SET value = max(value, excluded.value)",
        least.items(),
    )


def _touches(begin: date, end: date, first: date | None, last: date | None) -> bool:
    """Whether any day from `begin` to `end` is from `first` to `last`; None is no limit."""
    return (first is None or end >= first) and (last is None or begin <= last)


def _row_of(increase: Increase) -> IncreaseRow:
    at, origin, before, after, undone_at = increase
    undone_ms = None if undone_at is None else to_ms(undone_at)
    return IncreaseRow(after.name, to_ms(at), origin, routine_text(before), routine_text(after), undone_ms)


def _increase_of(row: IncreaseRow) -> Increase:
    undone_at = None if row.undone_ms is None else from_ms(row.undone_ms)
    return Increase(
        from_ms(row.at_ms), row.origin, routine_from(row.before), routine_from(row.after), undone_at
    )
