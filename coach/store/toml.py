"""TOML files that people write by hand: read with the fault in one line, changed without losing a comment."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any

from coach.base.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping
    from pathlib import Path

MAX_BYTES = 1_000_000
"""A file of ours is a few hundred bytes; one above this is something else, and is not read."""


def read_text(path: Path) -> str:
    """Return the text of a file. Raises `Problem` for one that is missing, unreadable, or no UTF-8 text."""
    try:
        if path.exists() and not path.is_file():
            raise Problem(f"{path} cannot be read: it is not a file.")
        if path.stat().st_size > MAX_BYTES:
            raise Problem(f"{path} cannot be read: it is larger than {MAX_BYTES // 1000} kB.")
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Problem(f"{path} cannot be read: byte {error.start + 1} is not UTF-8 text.") from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise Problem(f"{path} cannot be read: {why}.") from error


def parse(text: str, path: Path) -> dict[str, Any]:
    """Return the plain data of TOML `text`, read from `path`. Raises `Problem` naming line and column."""
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        where = re.fullmatch(r"(.*) \(at (.*)\)", str(error), re.DOTALL)
        fault = f"{where[2]}: {where[1]}" if where else str(error)
        raise Problem(f"{path} is not TOML: {fault}.") from error


def update(table: MutableMapping[str, Any], old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    """Change in `table` (a tomlkit document or table) only what differs between `old` and `new`.

    What stays as it was keeps its place, its comment and its way of being written.
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
