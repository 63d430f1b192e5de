"""TOML files that people edit: faults are one line, and changes keep comments."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any

from coach.base.files import cannot_be_read, not_utf8
from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reasons import quoted, reason_of

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping
    from pathlib import Path

MAX_BYTES = 1_000_000
"""The largest file that is read: our files have a few hundred bytes."""


def read_text(path: Path) -> str:
    """Return the text of a file. Raises `Problem` where it is missing, unreadable, or not in UTF-8."""
    try:
        if path.exists() and not path.is_file():
            raise cannot_be_read(path, Text("it is not a file"))
        if path.stat().st_size > MAX_BYTES:
            raise cannot_be_read(path, Text("it is larger than {size} kB", size=MAX_BYTES // 1000))
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise not_utf8(path, error) from error
    except (OSError, ValueError) as error:
        raise cannot_be_read(path, reason_of(error)) from error


def parse(text: str, path: Path) -> dict[str, Any]:
    """Return the data in TOML `text`, read from `path`. Raises `Problem` that names line and column."""
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise _not_toml(path, error) from error


def _not_toml(path: Path, error: Exception) -> Problem:
    """Return the problem for a fault that `tomllib` found; its message ends with line and column."""
    found = re.fullmatch(r"(.*) \(at (?:line (\d+), column (\d+)|end of document)\)", str(error), re.DOTALL)
    if found is None:
        return Problem("{file} is not valid TOML: {why}.", file=path, why=quoted(error))
    words, line, column = found.groups()
    place = (
        Text("line {line}, column {column}", line=int(line), column=int(column))
        if line
        else Text("the end of the file")
    )
    return Problem("{file} is not valid TOML at {place}: {why}.", file=path, place=place, why=quoted(words))


def update(table: MutableMapping[str, Any], old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    """Change in `table` (a tomlkit document or table) only the values that differ between `old` and `new`.

    Other values keep their place, their comment and their notation.
    """
    for key, value in new.items():
        if key in old and old[key] == value:
            continue
        if isinstance(value, dict):
            if key not in table:
                table[key] = {}
            update(table[key], old.get(key, {}), value)
        else:
            table[key] = value
    for key in old:
        if key not in new and key in table:
            del table[key]
