"""The list of all sessions: its order, what a search finds, and the rows that are shown."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from coach.store.rows import LEGAL_SUMS, UNREADABLE
from coach.store.statistics import BAR_COLUMNS, BarRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coach.store.database import Database
    from coach.store.statistics import Period

NOTE_SHOWN = 200
"""The characters of a note that a row holds."""


class Column(StrEnum):
    """What the list can be sorted by."""

    DAY = "day"
    ROUTINE = "routine"
    LEFT = "left"
    RIGHT = "right"
    TENSION = "tension"
    EFFORT = "effort"
    PAIN_BEFORE = "pain before"
    PAIN_AFTER = "pain after"
    ENDED = "ended"
    NOTE = "note"


_KEYS = {
    Column.DAY: "started_ms",
    Column.ROUTINE: "started_ms",
    Column.LEFT: "left_reps",
    Column.RIGHT: "right_reps",
    Column.TENSION: "left_tension_ms + right_tension_ms",
    Column.EFFORT: "effort",
    Column.PAIN_BEFORE: "pain_before",
    Column.PAIN_AFTER: "pain_after",
    Column.ENDED: "stop_reason",
    Column.NOTE: "nullif(notes, '')",
}


class Listed(NamedTuple):
    """A row of the list: the figures of a session, and the beginning of its note."""

    period: Period
    note: str


class Search(NamedTuple):
    """Words that must all be found: in a session's note, or in its routine or day as these write them."""

    words: tuple[str, ...] = ()
    title: Callable[[str], str] = str
    day_text: Callable[[date], str] = date.isoformat


class SessionList:
    """Reads the ended sessions that are not deleted, from `database`; only the rows in view are in memory.

    `but` returns a condition that leaves out more of them, to follow others. All methods raise `Problem`
    where the diary cannot be read.
    """

    def __init__(self, database: Database, but: Callable[[], str] = str) -> None:
        self._database = database
        self._but = but

    def numbers(self, by: Column, search: Search, *, descending: bool) -> list[int]:
        """Return the numbers of the sessions that `search` finds, sorted; unknown values stand last."""
        words = [word.casefold() for word in search.words]
        way = "DESC" if descending else ""
        notes = "".join(f", {_in_note(word)}" for word in words)
        query = (
            f"SELECT done_sessions.no, day, name{notes} FROM done_sessions JOIN routines"
            f" ON routines.no = routine WHERE {LEGAL_SUMS}{self._but()}"
            f" ORDER BY {_KEYS[by]} {way} NULLS LAST, started_ms {way}, id"
        )
        values = [f"%{_escaped(each)}%" for word in words for each in _cases(word)]
        with self._database.reading() as connection:
            rows = connection.execute(query, values).fetchall()
        titles = {name: search.title(name).casefold() for name in {row[2] for row in rows}}
        if words:
            days: dict[int, str] = {}
            rows = [row for row in rows if _is_found(row, words, titles, days, search.day_text)]
        if by is Column.ROUTINE:
            rows.sort(key=lambda row: titles[row[2]], reverse=descending)
        return [row[0] for row in rows]

    def rows(self, numbers: Sequence[int]) -> dict[int, Listed]:
        """Return the rows of these sessions; those that are gone, or cannot be read, are left out."""
        query = (
            f"SELECT done_sessions.no, substr(notes, 1, {NOTE_SHOWN}), {BAR_COLUMNS} FROM done_sessions"
            f" JOIN routines ON routines.no = routine WHERE done_sessions.no IN ({_numbers(numbers)})"
        )
        with self._database.reading() as connection:
            rows = connection.execute(query).fetchall()
        found = {}
        for no, note, *values in rows:
            with suppress(*UNREADABLE):
                found[int(no)] = Listed(BarRow._make(values).period, str(note))
        return found

    def ids(self, numbers: Sequence[int]) -> list[str]:
        """Return the ids of these sessions, in the order of `numbers`."""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT no, id FROM sessions WHERE no IN ({_numbers(numbers)})"
            ).fetchall()
        ids = dict(rows)
        return [ids[no] for no in numbers if no in ids]

    def neighbours(self, session_id: str) -> tuple[str, str]:
        """Return the ids of the sessions before and after one in time, each empty where there is none."""
        found = []
        for than, way in (("<", "DESC"), (">", "")):
            query = (
                f"SELECT id FROM done_sessions WHERE (started_ms, id) {than}"
                " (SELECT started_ms, id FROM sessions WHERE id = ?)"
                f" AND {LEGAL_SUMS}{self._but()} ORDER BY started_ms {way}, id {way} LIMIT 1"
            )
            with self._database.reading() as connection:
                row = connection.execute(query, (session_id,)).fetchone()
            found.append(str(row[0]) if row else "")
        return found[0], found[1]


def _cases(word: str) -> tuple[str, ...]:
    """Return a word in the cases in which it may stand in a note: SQLite folds ASCII letters only."""
    return tuple(dict.fromkeys((word, word.lower(), word.upper(), word.capitalize())))


def _in_note(word: str) -> str:
    return "(" + " OR ".join(["notes LIKE ? ESCAPE '\\'"] * len(_cases(word))) + ")"


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _numbers(numbers: Sequence[int]) -> str:
    return ", ".join(str(int(number)) for number in numbers)


def _is_found(
    row: Sequence[object],
    words: Sequence[str],
    titles: dict[str, str],
    days: dict[int, str],
    day_text: Callable[[date], str],
) -> bool:
    """Whether every word is in the note (the values after the name say), the routine, or the day."""
    _, day, name, *in_note = row
    if not isinstance(day, int):
        return all(in_note)
    if day not in days:
        try:
            days[day] = day_text(date.fromordinal(day)).casefold()
        except (ValueError, OverflowError):  # a day that no calendar has
            days[day] = ""
    return all(
        noted or word in titles[str(name)] or word in days[day]
        for word, noted in zip(words, in_note, strict=True)
    )
