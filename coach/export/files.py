"""The target of a text export, and the writing of CSV rows that no spreadsheet runs."""

from __future__ import annotations

import csv
import unicodedata
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from coach.base.files import write_beside

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from contextlib import AbstractContextManager

Target = str | Path | TextIO
"""The target of a text export: a path, which is replaced when the export is complete, or an open stream."""

FORMULA_STARTS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""A spreadsheet runs a cell that starts with one of these as a formula; the last four are full-width."""


def open_text(target: Target) -> AbstractContextManager[TextIO]:
    """Open `target` for text; a stream that is already open is used as it is and stays open."""
    return write_beside(target) if isinstance(target, str | Path) else nullcontext(target)


def write_rows(target: Target, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> int:
    """Write a CSV with the header `columns`, row by row as they come; return the number of rows.

    Every text goes through `safe`: names, notes and ids may come from a file of anyone.
    Raises `Problem` if the path cannot be written.
    """
    count = 0
    with open_text(target) as stream:
        writer = csv.writer(stream)
        writer.writerow(columns)
        for count, row in enumerate(rows, 1):  # noqa: B007 - the last count is the result
            writer.writerow([safe(cell) if isinstance(cell, str) else cell for cell in row])
    return count


def safe(text: str) -> str:
    """Return `text` with an apostrophe before it if a spreadsheet could run it as a formula.

    Some drop what cannot be seen before they look for a formula: spaces, line ends, NUL, byte order marks.
    Text that starts with an apostrophe gets a second one, so that `unsafe` restores every text.
    """
    at = next(
        (at for at, letter in enumerate(text) if unicodedata.category(letter)[0] not in "CZ"), len(text)
    )
    is_formula = text[at:].startswith(FORMULA_STARTS)
    return f"'{text}" if is_formula or text.startswith(("\t", "\r", "'")) else text


def unsafe(text: str) -> str:
    """Return the text that `safe` was given."""
    return text.removeprefix("'")
