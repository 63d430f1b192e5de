"""The reminder that a person put off: it comes also after the program began again, or shows somebody else."""

from __future__ import annotations

import logging
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from coach.base.files import check_regular, write_beside
from coach.base.problems import Problem
from coach.core.bounds import YEARS

if TYPE_CHECKING:
    from pathlib import Path

FILE = "reminder.txt"
"""The file in a person's folder with the time, as `2026-03-02T19:30:00+01:00`; it is missing otherwise."""

MOST_BYTES = 100
"""How much of it is read."""

_log = logging.getLogger(__name__)


class PutOff:
    """Stores when the reminder that was put off comes, in the folder of a person. Best effort."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE

    def read(self) -> datetime | None:
        """Return the time, aware of its zone; None where nothing was put off, or the file cannot be used."""
        with suppress(OSError, ValueError, Problem):
            check_regular(self._file, 1)
            with self._file.open("rb") as stream:
                at = datetime.fromisoformat(stream.read(MOST_BYTES).decode().strip())
            # At either end of the calendar, a time of one zone has no day in another.
            return at if at.tzinfo is not None and YEARS.admits(at.year) else None
        return None

    def write(self, at: datetime | None) -> None:
        """Store the time; with None nothing is put off any more."""
        try:
            if at is None:
                self._file.unlink(missing_ok=True)
                return
            with write_beside(self._file) as stream:
                stream.write(f"{at.isoformat(timespec='seconds')}\n")
        except (OSError, Problem) as error:
            _log.warning("the reminder that was put off is forgotten at the end of the program: %s", error)
