"""A CSV file to import: its delimiter, its headings, and its rows, which can be read several times.

The delimiter is what `sep=` in the first line names, else the one of comma, semicolon and tab that stands
most often in the headings. Not `csv.Sniffer`: it guesses from the cells, and takes a letter or a decimal
comma for a delimiter, while the headings that are known hold none of the three.
"""

from __future__ import annotations

import csv
import re
from itertools import zip_longest
from typing import TYPE_CHECKING, TextIO

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reasons import quoted
from coach.export.import_rows import Fault, ImportRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

DELIMITERS = (",", ";", "\t")

MOST_FIELD = 10_000_000
"""The longest line and cell that is read, in characters: notes may be longer than Python's limit."""

_SEP = re.compile(r'"?sep=(.)"?', re.IGNORECASE)
"""The line that names the delimiter of a file for Excel."""


class Table:
    """The table in a file; `open_text` opens its text again each time."""

    def __init__(self, open_text: Callable[[], TextIO], file: Path) -> None:
        self._open = open_text
        self.file = file
        self._first_line = 1
        with self._open() as stream:
            lines = _lines(stream, file)
            line = next(lines, "")
            self._delimiter = ""
            if found := _SEP.fullmatch(line.rstrip("\r\n")):
                self._delimiter = found[1]
                self._first_line = 2
                line = next(lines, "")
        self._delimiter = self._delimiter or max(DELIMITERS, key=line.count)
        self.heads = self._heads()

    def _heads(self) -> tuple[str, ...]:
        for _, cells in self._read():
            return tuple(cell.strip() for cell in cells)
        return ()

    def need(self, columns: tuple[str, ...], names: Mapping[str, str] | None = None) -> None:
        """Raise `Problem` unless there are all `columns`, of which the file may use other `names`."""
        known = {(names or {}).get(head, head) for head in self.heads}
        if missing := [column for column in columns if column not in known]:
            raise Problem("{file}: the column “{column}” is missing.", file=self.file, column=missing[0])

    def rows(self, names: Mapping[str, str] | None = None) -> Iterator[ImportRow]:
        """Yield the rows below the headings, each with the line on which it begins; blank lines are skipped.

        `names` renames columns. Cells that a row lacks are empty, surplus cells are dropped. Not
        `csv.DictReader`: the line on which a row begins could not be known.
        """
        columns = [(names or {}).get(head, head) for head in self.heads]
        rows = self._read()
        next(rows, None)
        for line, cells in rows:
            if cells:
                yield ImportRow(line, dict(zip_longest(columns, cells[: len(columns)], fillvalue="")))

    def _read(self) -> Iterator[tuple[int, list[str]]]:
        """Yield each row from the headings on, with its line."""
        csv.field_size_limit(MOST_FIELD)
        with self._open() as stream:
            lines = _lines(stream, self.file)
            before = self._first_line - 1
            for _ in range(before):
                next(lines, "")
            reader = csv.reader(lines, delimiter=self._delimiter)
            line = self._first_line
            try:
                for cells in reader:
                    yield line, cells
                    line = before + reader.line_num + 1
            except csv.Error as error:
                raise Problem(Fault(self.file, quoted(error), before + reader.line_num).text) from error


def _lines(stream: TextIO, file: Path) -> Iterator[str]:
    number = 0
    while line := stream.readline(MOST_FIELD):
        number += 1
        if len(line) == MOST_FIELD and line[-1] not in "\r\n":
            why = Text("it is longer than {most} characters", most=MOST_FIELD)
            raise Problem(Fault(file, why, number).text)
        yield line
