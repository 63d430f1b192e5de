"""The target of a text export, and the writing of CSV rows."""

from __future__ import annotations

import csv
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from coach.base.files import write_beside

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from contextlib import AbstractContextManager

Target = str | Path | TextIO
"""The target of a text export: a path, which is replaced when the export is complete, or an open stream."""


def open_text(target: Target) -> AbstractContextManager[TextIO]:
    """Open `target` for text; a stream that is already open is used as it is and stays open."""
    return write_beside(target) if isinstance(target, str | Path) else nullcontext(target)


def write_rows(target: Target, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> int:
    """Write a CSV with the header `columns`, row by row as they come; return the number of rows.

    Raises `Problem` if the path cannot be written.
    """
    count = 0
    with open_text(target) as stream:
        writer = csv.writer(stream)
        writer.writerow(columns)
        for count, row in enumerate(rows, 1):  # noqa: B007 - the last count is the result
            writer.writerow(row)
    return count
