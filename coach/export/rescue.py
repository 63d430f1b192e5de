"""The last resort for sessions that the diary refused: a JSON file, which an import reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.base.clocks import local_now
from coach.base.files import free_path
from coach.base.problems import Problem
from coach.export.json_all import write_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from coach.core.record import Record


def write_rescue(records: Sequence[Record], folders: Iterable[Path]) -> Path | None:
    """Write `records` as JSON into the first of `folders` that takes them; None where none does."""
    name = f"interval-coach-unsaved-{local_now():%Y%m%d-%H%M%S}.json"
    for folder in folders:
        file = free_path(folder / name)
        try:
            write_json(records, file)
        except Problem:
            continue
        return file
    return None
