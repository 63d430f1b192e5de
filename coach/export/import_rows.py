"""Rows of a table that sessions are imported from, and what an import found."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import TYPE_CHECKING

from coach.base.problems import Problem
from coach.core.bounds import BOUNDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.core.record import Record

MOST_FIELD = 10_000_000
"""How long a cell may be; notes have no limit of their own, and Python's is 131 072."""


@dataclass(slots=True)
class Found:
    """What a file holds: `records`, a line for every `fault`, and a line for what was `left_out` and why.

    `whole` says whether it holds all that we know of a session; `foreign` whether another program wrote it.
    """

    records: list[Record] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    whole: bool = True
    foreign: bool = False


class RowError(ValueError):
    """A wrong value in a row: its column, and what is wrong."""

    def __init__(self, column: str, text: str) -> None:
        super().__init__(text)
        self.column = column


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: where it stands, and its cells by their column."""

    line: int
    cells: dict[str, str]

    def text(self, column: str) -> str:
        """Return a cell; empty where the column is not there."""
        return self.cells.get(column, "")

    def whole(self, column: str, low: int, high: int) -> int:
        """Return a whole number within bounds; raises `RowError`."""
        value = self.number(column, low, high)
        if value != int(value):
            raise RowError(column, f"{self.text(column)!r} is wrong: allowed is a whole number")
        return int(value)

    def number(self, column: str, low: float, high: float) -> float:
        """Return a number within bounds; raises `RowError`."""
        text = self.text(column).strip()
        try:
            value = float(text.replace(",", "."))
        except ValueError:
            value = float("nan")
        if not low <= value <= high:
            raise RowError(column, f"{text[:60]!r} is wrong: allowed is {low:g} to {high:g}")
        return value

    def told(self, column: str) -> int | None:
        """Return an effort or a pain, or None where nothing was told; raises `RowError`."""
        return self.whole(column, 0, 10) if self.text(column).strip() else None


def rows_of(text: str, where: str, needed: tuple[str, ...]) -> Iterator[Row]:
    """Yield the rows of a table, each with the line it begins on; a missing column is a `Problem`."""
    head = text.partition("\n")[0]
    delimiter = ";" if head.count(";") > head.count(",") else ","
    csv.field_size_limit(MOST_FIELD)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        columns = [column.strip() for column in next(reader)]
        if missing := [column for column in needed if column not in columns]:
            raise Problem(f"{where}: line 1 lacks the column {missing[0]}.")
        line = reader.line_num + 1
        for cells in reader:
            if cells:  # cells that a row lacks are empty, those beyond are dropped
                yield Row(line, dict(zip_longest(columns, cells[: len(columns)], fillvalue="")))
            line = reader.line_num + 1
    except csv.Error as error:
        raise Problem(f"{where}: line {reader.line_num} cannot be read: {error}.") from error


def legal(key: str, value: float) -> float:
    """Return the number nearest to `value` that a routine may hold under `key`.

    What others did is kept as it was in the sets; the routine that they would come of has its bounds.
    """
    bound = BOUNDS[key]
    return min(max(round(value / bound.step) * bound.step, bound.low), bound.high)


def fault(where: str, row: Row, error: RowError) -> str:
    """Return the line that names where a wrong value stands."""
    return f"{where}: line {row.line}, column {error.column}: {error}."
