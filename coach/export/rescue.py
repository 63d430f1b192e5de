"""The last resort: what cannot be saved in the data folder goes into a file somewhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.base.clocks import local_now
from coach.base.files import free_path
from coach.base.problems import Problem
from coach.export.json_all import write_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from coach.core.record import Record
    from coach.store.diary import Diary


def write_rescue(records: Sequence[Record], folders: Iterable[Path]) -> Path | None:
    """Write sessions that the diary refused as JSON, which an import reads; see `_written`."""
    return _written("interval-coach-unsaved", ".json", folders, lambda file: write_json(records, file))


def copy_lost(diary: Diary, folders: Iterable[Path]) -> Path | None:
    """Copy a diary whose file is gone, so that it can be restored; see `_written`."""
    return _written("interval-coach-diary", ".db", folders, diary.save_open_file)


def _written(stem: str, ending: str, folders: Iterable[Path], write: Callable[[Path], object]) -> Path | None:
    """Write a new file into the first of `folders` that takes it, and return it; None where none does."""
    name = f"{stem}-{local_now():%Y%m%d-%H%M%S}{ending}"
    for folder in folders:
        file = free_path(folder / name)
        try:
            write(file)
        except Problem:
            continue
        return file
    return None
