"""Imports of sessions: our own JSON and CSV, and the CSV of Strong and Hevy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.base.files import cannot_be_read, check_regular, not_utf8
from coach.base.problems import Problem
from coach.base.reasons import reason_of
from coach.export.csv_read import read_sets
from coach.export.import_rows import UnfinishedLeftOut
from coach.export.json_all import read_json
from coach.export.other_apps import read_hevy, read_strong

if TYPE_CHECKING:
    from pathlib import Path

    from coach.export.import_rows import FileContents

MOST_MB = 100
"""The largest file that is imported, in megabytes: some 25,000 sessions as JSON."""


def read(path: Path, zone: str) -> FileContents:
    """Read a file of any kind that can be imported; `zone` is for sessions without a time zone.

    Raises `Problem` for a file that cannot be read or is of another kind.
    """
    check_regular(path, MOST_MB)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise cannot_be_read(path, reason_of(error)) from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise not_utf8(path, error) from error
    if text.lstrip()[:1] in {"{", "["} or path.suffix.lower() == ".json":
        found = read_json(text, path)
    else:
        heads = {head.strip().strip('"') for head in text.partition("\n")[0].replace(";", ",").split(",")}
        if "session_id" in heads and "confirmed_reps" in heads:
            found = read_sets(text, path)
        elif "Exercise Name" in heads and "Set Order" in heads:
            found = read_strong(text, path, zone)
        elif "exercise_title" in heads and "start_time" in heads:
            found = read_hevy(text, path, zone)
        else:
            raise Problem(
                "{file} cannot be imported.",
                "Choose a JSON or CSV file written by Interval Coach, or a CSV file of Strong or Hevy.",
                file=path,
            )
    ended = [record for record in found.records if record.session.ended_at is not None]
    if len(ended) < len(found.records):
        found.left_out.append(UnfinishedLeftOut(len(found.records) - len(ended)))
        found.records = ended
    return found
