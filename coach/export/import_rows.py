"""Rows of a CSV file to import, and the contents of any imported file."""

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

    from coach.base.messages import Text
    from coach.core.record import Record

MOST_FIELD = 10_000_000
"""The longest cell that is read, in characters: notes may be longer than Python's limit of 131,072."""


@dataclass(slots=True)
class FileContents:
    """The contents of a file: sessions, the faults in it, and what was left out and why.

    `whole` is true if it holds everything that a diary does; `foreign` if another program wrote it.
    """

    records: list[Record] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    left_out: list[Text] = field(default_factory=list)
    whole: bool = True
    foreign: bool = False


class RowError(ValueError):
    """A wrong value in a row: the column, and what is wrong."""

    def __init__(self, column: str, text: str) -> None:
        super().__init__(text)
        self.column = column


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its line number, and its cells by column."""

    line: int
    cells: dict[str, str]

    def text(self, column: str) -> str:
        """Return a cell; it is empty if there is no such column."""
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

    def rating(self, column: str) -> int | None:
        """Return an effort or pain from 0 to 10, or None for an empty cell; raises `RowError`."""
        return self.whole(column, 0, 10) if self.text(column).strip() else None


def rows_of(text: str, where: str, needed: tuple[str, ...]) -> Iterator[Row]:
    """Yield the rows of a table, each with the line on which it begins; a missing column is a `Problem`.

    Cells that a row lacks are empty, surplus cells are dropped. Not `csv.DictReader`: it skips blank lines
    itself, and the line on which a row begins could not be known.
    """
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
            if cells:
                yield Row(line, dict(zip_longest(columns, cells[: len(columns)], fillvalue="")))
            line = reader.line_num + 1
    except csv.Error as error:
        raise Problem(f"{where}: line {reader.line_num} cannot be read: {error}.") from error


def nearest_allowed(key: str, value: float) -> float:
    """Return the number nearest to `value` that is allowed for `key` in a routine.

    Sets are imported as they were done, whatever they hold; a routine has bounds.
    """
    bound = BOUNDS[key]
    return min(max(round(value / bound.step) * bound.step, bound.low), bound.high)


def fault(where: str, row: Row, error: RowError) -> str:
    """Return a line that names file, line and column of a wrong value."""
    return f"{where}: line {row.line}, column {error.column}: {error}."
