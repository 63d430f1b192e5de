"""Imports of sessions: our own JSON and CSV, and the CSV of Strong and Hevy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.export.csv_read import read_sets
from coach.export.import_rows import FileContents
from coach.export.json_all import read_json
from coach.export.other_apps import read_hevy, read_strong

if TYPE_CHECKING:
    from pathlib import Path


def read(path: Path, zone: str) -> FileContents:
    """Read a file of any kind that can be imported; `zone` is for sessions without a time zone.

    Raises `Problem` for a file that cannot be read or is of another kind.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Problem(f"{path} cannot be read: {error.strerror}.") from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Problem(f"{path} is not text in UTF-8: byte {error.start + 1} is wrong.") from error
    if text.lstrip()[:1] in {"{", "["} or path.suffix.lower() == ".json":
        records, faults = read_json(text, str(path))
        found = FileContents(records, faults)
    else:
        heads = {head.strip().strip('"') for head in text.partition("\n")[0].replace(";", ",").split(",")}
        if "session_id" in heads and "confirmed_reps" in heads:
            found = read_sets(text, str(path))
        elif "Exercise Name" in heads and "Set Order" in heads:
            found = read_strong(text, str(path), zone)
        elif "exercise_title" in heads and "start_time" in heads:
            found = read_hevy(text, str(path), zone)
        else:
            raise Problem(
                f"{path} cannot be taken in: allowed are json and csv that Interval Coach wrote, and the"
                " csv of Strong or Hevy."
            )
    ended = [record for record in found.records if record.session.ended_at is not None]
    if len(ended) < len(found.records):
        found.left_out.append(
            Text(
                "%n sessions that had not ended when the file was written",
                one="%n session that had not ended when the file was written",
                n=len(found.records) - len(ended),
            )
        )
        found.records = ended
    return found
