"""Imports of sessions: our own JSON and CSV, and the CSV of Strong and Hevy.

A file is read in parts, and its sessions are merged into the diary as they are read, in one transaction:
a file with faults, or an import that is cancelled, leaves nothing behind.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TextIO

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.progress import no_progress
from coach.export.csv_read import read_sets
from coach.export.csv_sets import COLUMNS
from coach.export.import_rows import FileContents, UnfinishedLeftOut
from coach.export.json_all import read_stream
from coach.export.other_apps import HEVY, STRONG, read_hevy, read_strong, strong_names
from coach.export.table import Table
from coach.export.text_file import WINDOWS, text_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from coach.core.record import Record
    from coach.export.text_file import TextFile
    from coach.store.diary import Diary
    from coach.store.merging import Merge


MOST_MB = 2000
"""The largest file that is imported, in megabytes: some 500,000 sessions as JSON. It is read in parts."""


class _FaultsError(Exception):
    """Raised at the end of a file with faults, to undo its import."""


@dataclass(frozen=True, slots=True)
class Imported:
    """The result of an import: what the file holds besides its sessions, and how they were merged.

    `merge` is None where nothing was imported because of faults; `readable` sessions had none.
    """

    found: FileContents
    readable: int
    merge: Merge | None


class ImportFile:
    """A file that can be imported, of a known kind. `found` is complete when all `records` were read.

    `zone` is for sessions without a time zone. `report` gets the percent of the file that was read, and
    may raise `CancelledError`. Raises `Problem` for a file that cannot be read or is of another kind.
    """

    def __init__(self, path: Path, zone: str, report: Callable[[int], None] = no_progress) -> None:
        self._text = text_file(path, MOST_MB)
        self._zone = zone
        self._report = report
        self._bytes = 0
        self._passes = 2  # tables are read twice
        self.found = FileContents()
        if self._text.encoding == WINDOWS:
            note = Text(
                "{file} is not UTF-8 text; it was read as {encoding}.", file=path, encoding="Windows-1252"
            )
            self.found.notes.append(note)
        self._sessions = self._reader()

    def records(self) -> Iterator[Record]:
        """Yield the sessions that have ended; faults and what is left out are added to `found`."""
        unfinished = 0
        for record in self._sessions(self.found):
            if record.session.ended_at is None:
                unfinished += 1
            else:
                yield record
        if unfinished:
            self.found.left_out.append(UnfinishedLeftOut(unfinished))

    def _reader(self) -> Callable[[FileContents], Iterator[Record]]:
        """Return what reads this kind of file."""
        path = self._text.path
        if path.suffix.lower() == ".json" or _first_letter(self._text) in {"{", "["}:
            self._passes = 1
            return self._json
        table = Table(self._open, path)
        names = strong_names(table.heads)
        heads = {names.get(head, head) for head in table.heads}
        if {"session_id", "confirmed_reps"} <= heads:
            self.found.whole = False
            return partial(read_sets, table)
        self.found.foreign = True
        if {"Exercise Name", "Set Order"} <= heads:
            return partial(read_strong, table, self._zone)
        if {"exercise_title", "start_time"} <= heads:
            return partial(read_hevy, table, self._zone)
        known = {*COLUMNS, *STRONG, *HEVY}
        strange = next((head for head in table.heads if head not in known), "")
        if not strange or len(table.heads) < len(STRONG):
            raise Problem(
                "{file} cannot be imported.",
                "Choose a JSON or CSV file written by Interval Coach, or a CSV file of Strong or Hevy.",
                file=path,
            )
        raise Problem(
            "{file} cannot be imported: the column “{column}” is unknown.",
            "If Strong or Hevy wrote it, switch that app to English and export again.",
            file=path,
            column=strange,
        )

    def _json(self, found: FileContents) -> Iterator[Record]:
        with closing(self._open()) as stream:
            yield from read_stream(stream, self._text.path, found)

    def _open(self) -> TextIO:
        return self._text.open(self._count)

    def _count(self, count: int) -> None:
        self._bytes += count
        self._report(min(99, 100 * self._bytes // max(1, self._passes * self._text.size)))


def _first_letter(text: TextFile) -> str:
    """Return the first character of a text that is no space."""
    with text.open(no_progress) as stream:
        while part := stream.read(1000):
            if part := part.lstrip():
                return part[0]
    return ""


def read(path: Path, zone: str) -> FileContents:
    """Read a whole file of any kind that can be imported; see `ImportFile`."""
    file = ImportFile(path, zone)
    file.found.records = list(file.records())
    return file.found


def import_file(
    diary: Diary,
    path: Path,
    zone: str,
    report: Callable[[int], None] = no_progress,
    *,
    with_faults: bool = False,
) -> Imported:
    """Merge the sessions of a file into `diary`: all, or none where it has faults.

    With `with_faults`, the sessions without a fault are imported from any file. `report` gets the percent
    done, and may raise `CancelledError`; the diary is then as it was before.
    """
    file = ImportFile(path, zone, report)
    readable = 0

    def sessions() -> Iterator[Record]:
        nonlocal readable
        for record in file.records():
            readable += 1
            yield record
        if file.found.fault_count and not with_faults:
            raise _FaultsError

    try:
        merge = diary.merge(
            sessions(),
            detailed=file.found.whole,
            foreign=file.found.foreign,
            minutes_only=lambda: file.found.minutes_only,
            decisions=lambda: file.found.decisions,
        )
    except _FaultsError:
        return Imported(file.found, readable, None)
    return Imported(file.found, readable, merge)
