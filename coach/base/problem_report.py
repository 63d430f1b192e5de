"""A report of what went wrong, for the developers: versions, tracebacks, the last lines of the log.

It is English. Unless the person wants to add them, what could be private is left out: the words of messages
that may quote a name, a note or a file, and the folders in which files are.
"""

from __future__ import annotations

import platform
import re
from typing import TYPE_CHECKING, NamedTuple

from coach import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LEFT_OUT = "[…]"
"""Stands for what was left out."""

_HEAD = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ (?:DEBUG|INFO|WARNING|ERROR|CRITICAL) [\w.]+: )(.*)")
"""A line of the log that begins a record."""

_FRAME = re.compile(r'(\s*File )"([^"]*)"(.*)')
"""A line of a traceback, of Python or of faulthandler, that names a file."""

_BEGIN = re.compile(
    r"(?:[+| ]*(?:Exception Group )?Traceback \(most recent call last\):"
    r"|Fatal Python error: |Current thread |Thread 0x|Extension modules: ).*"
)
"""A line of Python or of faulthandler that begins a traceback."""

_BETWEEN = ("During handling of the above", "The above exception was")
_RAISED = re.compile(r"([A-Za-z_][\w.]*)(?::.*)?")

_OURS = ("Unexpected error", "Audio buffer underrun on ", "Repeated ", "Interval Coach ")
"""How those messages of the log begin that say what happened: of these the beginning is shown."""


class Facts(NamedTuple):
    """What a report is made of."""

    versions: Sequence[tuple[str, str]] = ()
    """Libraries and their versions, beyond those of the program, Python and the system."""
    crash: str = ""
    """What the last run wrote when it crashed."""
    tracebacks: Sequence[str] = ()
    log: str = ""


def report(facts: Facts, *, with_private: bool) -> str:
    """Return the report; with names, messages and folders only where `with_private`."""
    versions = [
        ("Interval Coach", __version__),
        ("Python", platform.python_version()),
        *facts.versions,
        ("System", platform.platform()),
    ]
    parts = ["\n".join(f"{name}: {version}" for name, version in versions)]
    shown = (lambda text: text.strip()) if with_private else without_private
    for title, texts in (
        ("The last run ended unexpectedly", [facts.crash]),
        ("Errors in this run", facts.tracebacks),
        ("Last lines of the log", [facts.log]),
    ):
        parts += [f"## {title}\n\n{shown(text)}" for text in texts if text.strip()]
    return "\n\n".join(parts) + "\n"


def without_private(text: str) -> str:
    """Return tracebacks and lines of the log without what could be private."""
    return "\n".join(_public(text.strip().splitlines()))


def _public(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines that only hold our own words and code."""
    in_traceback = False
    for line in lines:
        if head := _HEAD.fullmatch(line):
            in_traceback = False
            yield head[1] + _beginning(head[2])
        elif _BEGIN.match(line):
            in_traceback = True
            yield line
        elif line.startswith(_BETWEEN):
            yield line
        elif frame := _FRAME.fullmatch(line):
            yield f'{frame[1]}"{_inside(frame[2])}"{frame[3]}'
        elif not in_traceback or not line.strip():
            continue  # a line of a message, or between two tracebacks
        elif line.startswith((" ", "|", "+")):
            yield line  # our source code
        elif raised := _RAISED.fullmatch(line):
            in_traceback = False
            yield raised[1] if ":" not in line else f"{raised[1]}: {LEFT_OUT}"


def _beginning(message: str) -> str:
    """Return the part of a message that names nothing."""
    if message.startswith("Interval Coach "):
        return message  # the versions
    for words in _OURS:
        if message.startswith(words):
            return words if message == words else f"{words.rstrip()} {LEFT_OUT}"
    return LEFT_OUT


def _inside(file: str) -> str:
    """Return the path of a file inside its library or program, without the folder where that is."""
    parts = file.replace("\\", "/").split("/")
    for top in ("site-packages", "coach"):
        if top in parts:
            at = len(parts) - 1 - parts[::-1].index(top)
            return "/".join(parts[at + (top == "site-packages") :])
    return parts[-1]
