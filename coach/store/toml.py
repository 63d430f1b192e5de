"""TOML files that people edit: faults are one line, and changes keep comments."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, MutableMapping
from typing import TYPE_CHECKING

from coach.base.files import cannot_be_read, not_utf8
from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reasons import quoted, reason_of

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 1_000_000
"""The largest file that is read: our files have a few hundred bytes."""

MAX_LEVELS = 100
"""The most levels of tables, lists and dotted keys in a file: ours have three."""

_TOKEN = re.compile(
    r'''
    """(?:[^"\\]|\\.?|"(?!""))*(?:"{3,5})?   # strings end with the text if they are never closed,
    |\'{3}(?:[^']|'(?!''))*(?:'{3,5})?         # so that no place is looked at twice
    |"(?:[^"\\\n]|\\.?)*"?
    |'[^'\n]*'?
    |\#[^\n]*
    |(?P<open>[\[{])
    |(?P<close>[\]}])
    |(?P<dot>\.)
    |(?P<blank>[ \t]+)
    |(?P<end>[\n=,])
    |[^\s\[\]{}."'\#=,]+
    |.
    ''',
    re.VERBOSE | re.DOTALL,
)
"""A token of TOML."""


def read_text(path: Path, max_bytes: int = MAX_BYTES) -> str:
    """Return the text of a file.

    Raises `Problem` where it is missing, unreadable, larger than `max_bytes`, or not in UTF-8.
    """
    try:
        if path.exists() and not path.is_file():
            raise cannot_be_read(path, Text("it is not a file"))
        if path.stat().st_size > max_bytes:
            raise cannot_be_read(path, Text("it is larger than {size} kB", size=max_bytes // 1000))
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise not_utf8(path, error) from error
    except (OSError, ValueError) as error:
        raise cannot_be_read(path, reason_of(error)) from error


def parse(text: str, path: Path | Text) -> dict[str, object]:
    """Return the data in TOML `text`, read from `path`, a file or words for another source.

    Raises `Problem` that names line and column.
    """
    if line := too_deep(text):
        raise cannot_be_read(
            path, Text("line {line} has more than {most} levels", line=line, most=MAX_LEVELS)
        )
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise _not_toml(path, error) from error


def too_deep(text: str) -> int:
    """Return the first line with more than `MAX_LEVELS` levels, or 0; takes one pass over `text`.

    The time of `tomllib` grows with the square of the parts of a dotted key, and it recurses into tables.
    """
    depth = dots = 0
    for token in _TOKEN.finditer(text):
        match token.lastgroup:
            case "open":
                depth, dots = depth + 1, 0
            case "close":
                depth, dots = max(0, depth - 1), 0
            case "dot":
                dots += 1
            case "end":
                dots = 0
        if depth > MAX_LEVELS or dots >= MAX_LEVELS:
            return text.count("\n", 0, token.start()) + 1
    return 0


def _not_toml(path: Path | Text, error: Exception) -> Problem:
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


def update(table: MutableMapping[str, object], old: Mapping[str, object], new: Mapping[str, object]) -> None:
    """Change in `table` (a tomlkit document or table) only the values that differ between `old` and `new`.

    Other values keep their place, their comment and their notation.
    """
    for key, value in new.items():
        if key in old and old[key] == value:
            continue
        if isinstance(value, dict):
            if not isinstance(table.get(key), MutableMapping):
                table[key] = {}
            inner, before = table[key], old.get(key)
            if isinstance(inner, MutableMapping):
                update(inner, before if isinstance(before, dict) else {}, value)
        else:
            table[key] = value
    for key in old:
        if key not in new and key in table:
            del table[key]
