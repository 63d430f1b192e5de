"""What every export shares: where it is written to, and which days it takes in."""

from __future__ import annotations

import csv
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from coach.base.files import path_beside, write_beside
from coach.core.zones import within_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager
    from datetime import date

    from coach.core.session import Session

__all__ = ["Target", "between_days", "open_text", "path_beside", "write_beside", "write_rows"]

Target = str | Path | TextIO
"""Where a text export goes: a path, written beside and moved into place, or an open text stream."""


def open_text(target: Target) -> AbstractContextManager[TextIO]:
    """Open `target` for text; a stream that is open already is used as it is, and left open."""
    return write_beside(target) if isinstance(target, str | Path) else nullcontext(target)


def write_rows(target: Target, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> int:
    """Write a CSV with `columns` at its head, row by row as they come; return how many rows there were.

    Raises `Problem` where the path cannot be written.
    """
    count = 0
    with open_text(target) as stream:
        writer = csv.writer(stream)
        writer.writerow(columns)
        for count, row in enumerate(rows, 1):  # noqa: B007 - the last one is the number of them
            writer.writerow(row)
    return count


def between_days(
    sessions: Iterable[Session], first: date | None = None, last: date | None = None
) -> Iterator[Session]:
    """Yield the sessions begun from the day `first` to the day `last`, both inside; None is no limit.

    A day is that of the zone a session was done in, so that a late evening stays on its own date.
    """
    for session in sessions:
        if within_days(session.local_start.date(), first, last):
            yield session
